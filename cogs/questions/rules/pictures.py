"""Pictures beside words of either side, as they go to a thread and as they stand there.

A room above draws them anew and hands them in; here they are only carried. Nothing is stored.
"""

from __future__ import annotations

from dataclasses import dataclass

MOST_PICTURES = 2
"""Beside one line. Discord takes ten; two are enough to show something, and quickly looked at."""
LONGEST_ALT = 300
"""Characters for who cannot see it (Discord takes 1024)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG that was drawn anew; `alt`: what is on it, for who cannot see it (R35)."""

    jpeg: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class StandingPicture:
    """One that stands in a thread. `url`: of our own copy there, to fetch it; shown to nobody."""

    url: str
    size: int
    alt: str


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A line in a thread that has pictures. `by_team`: a worker wrote it."""

    message: int
    by_team: bool
    pictures: tuple[StandingPicture, ...]
