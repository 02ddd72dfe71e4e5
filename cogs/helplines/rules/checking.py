"""What an operator should look at in the directory: nothing here stops Bankje from starting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cogs.helplines.rules.directory import Directory
from cogs.helplines.rules.helpline import Helpline

STALE = timedelta(days=90)


class FindingKind(StrEnum):
    HIDDEN = "hidden"
    """Not ready, or without any channel that can be used: young people do not see it."""
    UNVERIFIED = "unverified"
    """Seen, but a channel or its hours are not sure enough to show."""
    STALE = "stale"
    """Its newest source is more than 90 days old, or has no date."""
    UNSERVED = "unserved"
    """A topic for which no line can be shown."""


@dataclass(frozen=True, slots=True)
class DirectoryFinding:
    """`about` is the id of an entry or topic; `details` names channels or a date."""

    kind: FindingKind
    about: str
    details: str = ""


def findings(known: Directory, today: date) -> Iterator[DirectoryFinding]:
    for line in known.lines:
        if not line.can_be_shown:
            details = "" if line.shown else "no channel"
            yield DirectoryFinding(FindingKind.HIDDEN, line.id, details)
            continue
        if unsure := [*_unsure(line)]:
            yield DirectoryFinding(FindingKind.UNVERIFIED, line.id, ", ".join(unsure))
        if is_stale(line.source_date, today):
            yield DirectoryFinding(FindingKind.STALE, line.id, line.source_date or "")
    served = {topic for line in known.shown for topic in line.topics}
    for topic in known.topics:
        if topic.id not in served:
            yield DirectoryFinding(FindingKind.UNSERVED, topic.id)


def _unsure(line: Helpline) -> Iterator[str]:
    for channel in line.channel:
        if channel.verified == "unverified":
            yield channel.display or channel.type
        elif channel.opening_hours and not channel.has_hours:
            yield f"{channel.type}: opening_hours"


def is_stale(source_date: str | None, today: date) -> bool:
    """A date may be a year, a month or a day; the end of it counts. No date is stale."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", source_date or "")
    if not found:
        return True
    year, month, day = int(found[1]), int(found[2] or 12), int(found[3] or 28)
    return today - date(year, month, day) > STALE
