"""Which decisions of an admin fit together, and what still has to be mended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.errors import Refusal
from bot.core.town import Town

REMIND_AFTER = timedelta(days=7)


def decided(
    *, name: str, team_channel: int, panel_channel: int, worker_role: int, everyone: int, admin: int
) -> Town:
    """Accept what was filled in. Raise `Refusal` for what would make the team's talk public."""
    name = " ".join(name.split())
    if not name:
        raise Refusal("setup-name-missing")
    if team_channel == panel_channel:
        raise Refusal("setup-same-channel")
    if worker_role == everyone:
        raise Refusal("setup-role-everyone")
    return Town(
        name=name,
        team_channel=team_channel,
        panel_channel=panel_channel,
        worker_role=worker_role,
        admin=admin,
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: what was looked at, and the permissions or readers that are wrong."""

    text: str
    ok: bool
    details: tuple[str, ...] = ()


def remind_at(moment: datetime) -> datetime:
    return moment + REMIND_AFTER
