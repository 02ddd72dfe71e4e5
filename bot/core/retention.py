"""How long a conversation is kept: after its end, unanswered, unread, and at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

KEEP_DAYS, IDLE_DAYS, BACKUP_DAYS, LOG_DAYS = 7, 7, 7, 14
"""What holds until an operator decides otherwise (`keep_days` and so on in `bankje.toml`): days
after its end until a conversation is wiped, days of silence after which it ends, days that a backup
and the logs are kept."""
CEILING = timedelta(days=30)
"""No silence and no keeping lasts longer, whatever was decided and whatever grace is given."""
UNANSWERED_FOR = timedelta(days=3)
UNREAD_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a conversation may be silent, and how long it is kept after its end."""

    idle: timedelta
    keep: timedelta
    backups: timedelta = timedelta(0)
    """How long what was wiped is still in a backup; zero when none are made."""

    @property
    def unanswered(self) -> timedelta:
        """How much longer it stays open when nobody answered yet (F-D1)."""
        return min(UNANSWERED_FOR, CEILING - self.idle)

    @property
    def unread(self) -> timedelta:
        """How much longer it is kept when an answer was not read yet (F-D1)."""
        return min(UNREAD_FOR, CEILING - self.keep)

    @property
    def longest(self) -> timedelta:
        """After the last line: silence with the closed days in it, keeping, and time to read."""
        return CEILING + self.keep + self.unread
