"""A picture of a conversation, drawn anew: nothing of the file survives but what one sees on it.

Pillow is loaded with this module: few towns take pictures, so it is imported where one is drawn.
"""

from __future__ import annotations

from cogs.images.rules.outcomes import LARGEST_FILE, DoesNotGo, Why
from cogs.introductions.rules.photos import Bounds, NotDrawn, drawn_anew

MOST_PIXELS = 26_000_000
"""Beyond this nothing is decoded. What phones of these years make by themselves is smaller."""
SIDE = 1600
"""Pixels of the longest side: words on a photographed letter can still be read."""
KEPT = 1024 * 1024
"""Bytes that stand in a thread."""
BOUNDS = Bounds(LARGEST_FILE, MOST_PIXELS, SIDE, KEPT, moves=True)


def redrawn(file: bytes) -> bytes:
    """Give what one sees of it as a JPEG, and nothing else of it. Raise `DoesNotGo`."""
    try:
        return drawn_anew(file, BOUNDS)
    except NotDrawn as no:
        raise DoesNotGo(Why(no.why)) from None
