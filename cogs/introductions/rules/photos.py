"""A photo, drawn anew: nothing of the file that came in survives but what one sees on it (R7)."""

from __future__ import annotations

import struct
import warnings
from io import BytesIO

from PIL import Image, ImageOps

from bot.core.errors import Refusal
from cogs.introductions.rules.cards import LARGEST_FILE

MOST_PIXELS = 24_000_000
"""Beyond this nothing is decoded: a small file can hold a huge picture (a bomb)."""
SIDE = 512
KEPT = 256 * 1024
KINDS = ("JPEG", "PNG", "WEBP", "GIF")
QUALITIES = (85, 70, 50, 30)
BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    struct.error,
    Warning,
    Image.DecompressionBombError,
)
"""What Pillow raises for a file that is no picture, or a broken one."""


def redrawn(file: bytes) -> bytes:
    """Give the picture as a small JPEG without place, time, camera or comment.

    The kind is read from the content, not from a name. Raise `Refusal("introductions-photo-…")`.
    """
    if len(file) > LARGEST_FILE:
        raise Refusal("introductions-photo-large")
    try:
        with warnings.catch_warnings():
            # Pillow warns of a bomb, and of metadata that it cannot read; neither is worth a risk.
            warnings.simplefilter("error")
            return _small(_clean(_opened(file)))
    except BROKEN:
        raise Refusal("introductions-photo-none") from None


def _opened(file: bytes) -> Image.Image:
    """Read no more than the head of the file, and refuse what should not be decoded."""
    picture = Image.open(BytesIO(file), formats=KINDS)
    if picture.width * picture.height > MOST_PIXELS:
        raise Refusal("introductions-photo-large")
    if getattr(picture, "n_frames", 1) > 1:
        raise Refusal("introductions-photo-moves")
    return picture


def _clean(picture: Image.Image) -> Image.Image:
    """Make it small, turn it upright, and paint it on a fresh sheet: no metadata comes along."""
    if picture.mode not in {"RGB", "RGBA", "L"}:
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((SIDE, SIDE))  # a JPEG is decoded small at once
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright)
    return sheet


def _small(picture: Image.Image) -> bytes:
    """Draw it as well as fits: most photos take a tenth of the room at the first try."""
    for quality in QUALITIES:
        drawn = BytesIO()
        picture.save(drawn, "JPEG", quality=quality)
        if drawn.tell() <= KEPT:
            return drawn.getvalue()
    raise Refusal("introductions-photo-large")
