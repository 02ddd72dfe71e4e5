"""A note of orienting: a platform, what is seen there, a link. No persons (R5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.core.errors import Refusal
from bot.texts.typed_text import units, visible
from cogs.orientation.rules.links import Link, LinkProblem, read_link
from cogs.questions.rules.identity import identifying_in

KEPT = timedelta(days=60)
"""So long it stands (R5); a trend is older than that or no trend."""
LONGEST = {"platform": 60, "trend": 800, "link": 300}
"""Characters of each field."""
MOST_LINES = 15
"""Each takes room where it is quoted."""
KEY = re.compile(r"note-[A-Za-z0-9]{16}")
"""What a note is called; no conversation is, so that no forged press takes one away."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was written; it stands on Discord only."""

    platform: str
    trend: str
    link: Link | None


@dataclass(frozen=True, slots=True)
class ToTakeAway:
    """Why it is not posted: what may say who it is, or a link that may not stand there."""

    found: tuple[str, ...] = ()
    link: LinkProblem | None = None


def key_of(token: str) -> str:
    """What the note of a form is called. On its button it is found by it after a crash."""
    return f"note-{token}"


def checked_key(said: str) -> str:
    """Raise `Refusal("shell-no-such-door")` for a forged one."""
    if not KEY.fullmatch(said):
        raise Refusal("shell-no-such-door")
    return said


def written(typed: Mapping[str, str]) -> Note | ToTakeAway:
    """Accept the three fields, or say what has to go.

    Raise `Refusal`: "orientation-empty", "orientation-too-long".
    """
    fields = {name: visible(typed.get(name, "")) for name in LONGEST}
    for name, words in fields.items():
        if units(words) > LONGEST[name] or words.count("\n") > MOST_LINES:
            raise Refusal("orientation-too-long", longest=LONGEST[name])
    platform, trend = " ".join(fields["platform"].split()), fields["trend"]
    if not (platform and trend):
        raise Refusal("orientation-empty")
    if found := identifying_in({"platform": platform, "trend": trend}):
        return ToTakeAway(found=found)
    link = read_link(fields["link"]) if fields["link"] else None
    if isinstance(link, LinkProblem):
        return ToTakeAway(link=link)
    return Note(platform, trend, link)
