"""All the helplines together: which may be shown, and what an operator should look at.

112, 1813 and 106 need no file. Nothing that is found here stops Bankje from starting.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from bot.texts.emergency_numbers import DANGER, SUICIDE, TALKING
from cogs.helplines.rules.directory_schema import (
    Ages,
    ContactChannel,
    Description,
    Regions,
    Topic,
    TranslatedNames,
)
from cogs.helplines.rules.helpline import Helpline

OF_A_CHANNEL = {
    "type",
    "display",
    "dial",
    "url",
    "email",
    "opening_hours",
    "hours_verified",
    "cost",
}
TOLD: Mapping[str, Any] = {
    "name": True,
    "names": True,
    "description": True,
    "ages": True,
    "regions": True,
    "languages": True,
    "channel": {"__all__": {*OF_A_CHANNEL, "verified"}},
    "cost": True,
    "anonymous": True,
    "website": True,
}
"""What people are told; when any of it changes, somebody must look again."""
LENGTH = 16


@dataclass(frozen=True, slots=True)
class Directory:
    """`shown`: the lines that people may see. `prints`: a fingerprint of what each tells people."""

    lines: tuple[Helpline, ...]
    topics: tuple[Topic, ...]
    shown: tuple[Helpline, ...]
    prints: Mapping[str, str]

    def get(self, name: str) -> Helpline | None:
        return next((line for line in self.lines if line.id == name), None)

    def known(self, *names: str) -> tuple[Helpline, ...]:
        """Those of the named entries that may be shown, in this order."""
        found = (self.get(name) for name in names)
        return tuple(line for line in found if line and line.can_be_shown)


def directory(lines: Iterable[Helpline], topics: Iterable[Topic]) -> Directory:
    lines = tuple(lines)
    shown = tuple(line for line in lines if line.can_be_shown)
    prints = {line.id: fingerprint(line) for line in lines}
    return Directory(lines, tuple(topics), shown, prints)


def fingerprint(line: Helpline) -> str:
    """The same for the same facts; where they were read, and when, does not change them."""
    # Without defaults: a field that a later Bankje adds must not undo every tick.
    told = line.model_dump_json(include=dict(TOLD), exclude_defaults=True)
    return hashlib.sha256(told.encode()).hexdigest()[:LENGTH]


def always(known: Directory) -> tuple[Helpline, ...]:
    """112, 1813 and 106: from the directory if it says the same of them, else from here."""
    found = (known.get(line.id) for line in BUILT_IN)
    return tuple(
        line if line and line.can_be_shown and line.day_and_night else own
        for line, own in zip(found, BUILT_IN, strict=True)
    )


def _built_in(
    name: str, number: str, called: str, described: tuple[str, str, str], *topics: str
) -> Helpline:
    dutch, english, french = described
    phone = ContactChannel(
        type="phone",
        display=number,
        dial=number,
        short_code=True,
        opening_hours="24/7",
        hours_verified="secondary",
        cost="free",
        verified="secondary",
    )
    everywhere = number == DANGER
    return Helpline.model_construct(
        id=name,
        name=called,
        names=TranslatedNames(nl=None, en=None, fr=None),
        description=Description(nl=dutch, en=english, fr=french),
        kind="emergency" if everywhere else "help",
        topics=topics,
        audience=("iedereen",),
        ages=Ages(min=None, max=None),
        regions=Regions(communities=("vlaanderen", "brussel")),
        languages=("nl", "fr", "de", "en") if everywhere else ("nl",),
        channel=(phone,),
        location=(),
        cost="free",
        anonymous="unknown",
        website=None,
        verified="secondary",
        evidence=(),
        source_date=None,
        notes="",
        ready=True,
    )


BUILT_IN = (
    _built_in(
        "nood-112",
        DANGER,
        DANGER,
        (
            "Bel 112 als iemand meteen een ambulance of de brandweer nodig heeft.",
            "Call 112 when someone needs an ambulance or the fire brigade right now.",
            "Appelle le 112 si quelqu'un a tout de suite besoin d'une ambulance ou des pompiers.",
        ),
        "nood",
    ),
    _built_in(
        "zelfmoordlijn-1813",
        SUICIDE,
        f"Zelfmoordlijn {SUICIDE}",
        (
            "Denk je aan zelfmoord? Praat dan met de Zelfmoordlijn.",
            "Are you thinking of suicide? Talk to the suicide line.",
            "Tu penses au suicide ? Parle à la ligne d'écoute.",
        ),
        "suicide",
        "praten",
    ),
    _built_in(
        "tele-onthaal",
        TALKING,
        "Tele-Onthaal",
        (
            "Bij Tele-Onthaal kun je dag en nacht anoniem praten over wat je bezighoudt.",
            "At Tele-Onthaal you can talk about anything, anonymously, day and night.",
            "Chez Tele-Onthaal, tu peux parler de tout, anonymement, jour et nuit.",
        ),
        "praten",
        "eenzaamheid",
    ),
)
"""They work whatever happened to the files (the crisis card says the same)."""


STALE = timedelta(days=90)


class FindingKind(StrEnum):
    HIDDEN = "hidden"
    """Not ready: young people do not see it."""
    UNREACHABLE = "unreachable"
    """Without any channel that can be used: young people do not see it."""
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
            why = FindingKind.HIDDEN if line.shown else FindingKind.UNREACHABLE
            yield DirectoryFinding(why, line.id)
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
