"""When a channel counts as open to others, since when, and whose words stood there then."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.alias import GuildId
from bot.core.audience import Readers

KEPT = timedelta(days=90)
"""How long it is known afterwards that a channel was open: longer than any conversation is kept."""
AT_MOST = timedelta(days=365)
"""How long it is known of a channel that nobody closes."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A channel in which something about a person stands or will stand, and how many stand there.

    `is_former`: nothing new comes there, what stands there goes on. `if_doubted`: who may read it
    if each account of which nobody knows whether it still reads does.
    """

    readers: Readers
    conversations: int = 0
    is_former: bool = False
    if_doubted: Readers | None = None

    @property
    def matters(self) -> bool:
        """Whether that others read it is an alarm: in an own channel, not before words stand there.

        Nobody can choose such a channel then, and the check says what is wrong with it.
        """
        return bool(self.conversations) or not self.readers.kind


@dataclass(frozen=True, slots=True)
class Opened:
    """A time during which others could read a channel; moments are aware UTC.

    `until`: None while they can. `seen_late`: it may have been open before `since`, as nobody
    looked. `conversations`: how many stood there at most. `erased_at`: when all of it was deleted.
    """

    id: int
    guild: GuildId
    channel: int
    kind: str
    since: datetime
    until: datetime | None
    seen_late: bool
    conversations: int
    erased_at: datetime | None = None

    @property
    def minutes(self) -> int:
        """How long it was open, rounded up: what was open for a second was open."""
        length = (self.until or self.since) - self.since
        return max(1, -(-int(length.total_seconds()) // 60))


class CheckOutcome(Enum):
    """What a look at a channel shows beside what was known of it."""

    NOTHING = auto()
    OPENED = auto()
    STILL_OPEN = auto()
    CLOSED = auto()


def check_outcome(*, was_open: bool, is_open: bool) -> CheckOutcome:
    if is_open:
        return CheckOutcome.STILL_OPEN if was_open else CheckOutcome.OPENED
    return CheckOutcome.CLOSED if was_open else CheckOutcome.NOTHING


def concerns(opened: Opened, *, begun: datetime) -> bool:
    """Whether a conversation that began then stood there while others could read it."""
    return opened.erased_at is None and (opened.until is None or opened.until >= begun)


@dataclass(frozen=True, slots=True)
class YoungLine:
    """What the team is told of a channel: `says`, about this `kind` of worker if about one.

    `quote`: the sentence that a young person reads then, empty for none.
    """

    says: str
    quote: str = ""
    kind: str = ""


NOT_SAFE, ONLY_THESE, LEFT_BEHIND = (
    "questions-not-safe-now",
    "questions-only-these-now",
    "questions-left-behind",
)


@dataclass(frozen=True, slots=True)
class Ways:
    """All channels, those of them that take no words now, and the kinds there are to choose."""

    watched: Sequence[Watched]
    unsafe: Collection[Watched]
    offered: Collection[str]

    def takes_new(self, kind: str) -> bool:
        """Whether who begins now can write to this kind of worker, or with "" to the whole team."""
        return any(
            each.readers.kind == kind and not each.is_former and each not in self.unsafe
            for each in self.watched
        ) and (not kind or kind in self.offered)

    def of_channel(self, channel: int) -> list[YoungLine]:
        """What young people read because of this channel; nothing of one that is not watched."""
        here = [each for each in self.watched if each.readers.channel == channel]
        closed = [each for each in here if each in self.unsafe]
        if here and not closed:
            return [YoungLine("watch-young-safe")]
        return list(dict.fromkeys(line for each in closed for line in self._lines_about(each)))

    def _lines_about(self, closed: Watched) -> Iterator[YoungLine]:
        kind = closed.readers.kind
        if closed.is_former:
            yield YoungLine("watch-young-has", LEFT_BEHIND if self.takes_new(kind) else NOT_SAFE)
            return
        if kind:
            yield YoungLine("watch-young-own", kind=kind)
        if self.takes_new(""):
            yield YoungLine("watch-young-team-safe")
            yield YoungLine("watch-young-has", NOT_SAFE)
        elif any(map(self.takes_new, self.offered)):
            yield YoungLine("watch-young-read", ONLY_THESE)
            yield YoungLine("watch-young-has", NOT_SAFE)
        else:
            yield YoungLine("watch-young-read", NOT_SAFE)
