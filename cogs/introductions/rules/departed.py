"""Who belongs to the team no more, and may still read along because Discord lets them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from cogs.introductions.rules.team import KNOWN_FOR

KEPT = timedelta(days=30)
"""Since Discord last said that they can read along; with the last of it the name is forgotten."""


class Why(StrEnum):
    """`STOLEN`: somebody else may act by this work account, so that nobody may read by it."""

    REMOVED = "removed"
    STOLEN = "stolen"


@dataclass(frozen=True, slots=True)
class Departed:
    guild: GuildId
    account: int
    name: str
    why: Why

    @property
    def is_stolen(self) -> bool:
        return self.why is Why.STOLEN

    def kept_until(self, moment: datetime) -> datetime:
        """A stolen account stays out as long as its worker could be known."""
        return moment + (KNOWN_FOR if self.is_stolen else KEPT)
