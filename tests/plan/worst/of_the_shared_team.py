"""The screens of a shared team at their worst: as many towns as there may be, with long names."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.alias import GuildId
from bot.shell.views import Words
from cogs.shared_team import views
from cogs.shared_team.rules import MOST, Invitation
from cogs.shared_team.service import Overview, Partner
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

TOWN, SERVER = "_" * 60, "*" * 100
ASKS = Invitation(people.GUILD, people.KEY, GuildId(people.ACCOUNTS[1]))


@draws(
    views.overview,
    views.code,
    views.code_form,
    views.entered,
    views.agreed,
    views.declined,
    views.left,
    views.told_asked,
    views.told_agreed,
    views.told_left,
)
def shared_teams(say: Words) -> Iterator[Drawn]:
    names = tuple(people.names(41))
    full = [Partner(GuildId(people.ACCOUNTS[n]), TOWN, names) for n in range(MOST - 1)]
    bare = Partner(GuildId(people.ACCOUNTS[MOST]), TOWN, ())
    waits = tuple((f"{n:016x}", TOWN) for n in range(MOST))
    for server in (SERVER, ""):
        seen = Overview(True, (*full[1:], bare), ASKS, waits)
        yield views.overview(say, seen, lambda _guild, server=server: server)
    yield views.overview(say, Overview(True, (*full, bare), ASKS, waits), lambda _guild: SERVER)
    yield views.overview(say, Overview(False, (), None, ()), lambda _guild: "")
    yield views.code(say, "-".join(["ffff"] * 4))
    yield views.code_form(say, people.TOKEN)
    for town in (TOWN, ""):
        yield views.entered(say, town)
        yield views.agreed(say, town)
        yield views.left(say, town)
        yield views.told_agreed(say, town)
        yield views.told_left(say, town)
    yield views.told_asked(say, SERVER)
    yield views.declined(say)
