"""Who can read and do what, on a server with the most and longest roles."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from bot.store.audit_trail import LONGEST, AuditEntry
from cogs.access import rules, views
from cogs.access.rules import Access, Held, OfTeam, OnDiscord
from cogs.introductions.rules.team import Role
from cogs.shared_team.rules import MOST as MOST_TOWNS
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

ROLES = tuple(Held(f"_{number:03}*{'~' * 90}", 99_999) for number in range(250))
NAMES = tuple(people.names(41))
SILENT = tuple(f"<@{each}>" for each in people.ACCOUNTS)
CHANGE = AuditEntry(people.ACCOUNTS[0], "town-decided", "_" * LONGEST, people.LATER)
FULL = Access(
    people.LATER,
    OnDiscord(
        people.ACCOUNTS[0],
        admins=ROLES,
        managers=ROLES,
        bots=NAMES,
        team_role=ROLES[0],
        by_name=SILENT,
        outsiders=SILENT,
        lets_in=SILENT,
        hidden=True,
    ),
    OfTeam(
        tuple(people.team()),
        tuple(people.team()),
        999,
        NAMES,
        NAMES,
        tuple((r, NAMES) for r in Role),
    ),
    tuple(people.ACCOUNTS),
    (CHANGE,) * rules.MOST_CHANGES,
    ("w" * 60,) * MOST_TOWNS,
)
NOBODY = Access(people.LATER, OnDiscord(people.ACCOUNTS[0]), OfTeam(others=None))


@draws(views.access)
def overview(say: Words) -> Iterator[Drawn]:
    yield views.access(say, FULL)
    yield views.access(say, NOBODY)
