"""The screens of a shared team at their worst: as many towns as there may be, with long names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.alias import GuildId
from bot.shell.views import Words
from cogs.shared_team import views
from cogs.shared_team.rules import MOST, Invitation, Notice, NoticeKind
from cogs.shared_team.service import Overview, Partner
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

TOWN, SERVER = "_" * 60, "*" * 100
NOTICE = Notice(
    people.GUILD, GuildId(people.ACCOUNTS[1]), NoticeKind.ASKED, TOWN, people.KEY, people.NOW
)
ASKS = Invitation(people.GUILD, people.KEY, GuildId(people.ACCOUNTS[1]))


@draws(
    views.overview,
    views.code,
    views.code_form,
    views.entered,
    views.agreed,
    views.declined,
    views.left,
    views.told,
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
        for kind in NoticeKind:
            yield views.told(say, replace(NOTICE, kind=kind, town=town))
    yield views.told(say, replace(NOTICE, town=SERVER))
    yield views.declined(say)
