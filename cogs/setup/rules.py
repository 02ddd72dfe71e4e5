"""Which decisions of an admin fit together, and what still has to be mended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.errors import Refusal
from bot.core.town import Town
from cogs.consent.settings import PrivacySettings

REMIND_AFTER = timedelta(days=7)
REACHABLE = re.compile(r"\S+@\S+\.\w|\d(?:[ ./]?\d){7}")
"""A mail address or a telephone number."""
MOST_ENTRIES = 20
"""Lines of the log book on one screen."""


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


def contacts(filled: Mapping[str, str]) -> PrivacySettings:
    """Accept whom young people may turn to. Raise `Refusal("setup-contact-missing")` for a gap."""
    said = {name: " ".join(filled.get(name, "").split()) for name in PrivacySettings.model_fields}
    if not all(said.values()):
        raise Refusal("setup-contact-missing")
    return PrivacySettings(**said)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: what was looked at, and the permissions or readers that are wrong.

    `of`: the kind of worker whose own channel it is.
    """

    text: str
    ok: bool
    details: tuple[str, ...] = ()
    of: str = ""


def undescribed(description: str, town: str) -> tuple[str, ...]:
    """What the bot's own description leaves out: whose it is, and where to check that (R48)."""
    known = {
        "description-town": town.lower() in description.lower(),
        "description-link": "https://" in description,
        "description-contact": bool(REACHABLE.search(description)),
    }
    return tuple(name for name, is_there in known.items() if not is_there)


def remind_at(moment: datetime) -> datetime:
    return moment + REMIND_AFTER
