"""A photo, drawn anew: nothing of the file that came in survives but what one sees on it (R7)."""

from __future__ import annotations

import struct
import warnings
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from PIL import Image, ImageOps

from bot.core.errors import Refusal
from cogs.introductions.rules.cards import LARGEST_FILE

MOST_PIXELS = 24_000_000
"""Beyond this nothing is decoded: a small file can hold a huge picture (a bomb)."""
SIDE = 512
KEPT = 256 * 1024
DEEP = {"I", "I;16", "I;16B", "I;16L", "F"}
"""Modes with more than 256 levels of grey; Pillow would make all that is not dark white."""
LEVELS = 256
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


class Unfit(StrEnum):
    """Why a file is not drawn: it is no picture that can be read, too large, or it moves."""

    NONE = "none"
    LARGE = "large"
    MOVES = "moves"


class NotDrawn(Exception):  # noqa: N818 - an outcome, not a fault
    def __init__(self, why: Unfit) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Bounds:
    """`file`, `kept`: bytes that may come in and go out. `side`: pixels of its longest side.

    `pixels`: beyond this nothing is decoded. `moves`: of what moves, the first frame is drawn.
    """

    file: int
    pixels: int
    side: int
    kept: int
    moves: bool = False


OF_A_CARD = Bounds(LARGEST_FILE, MOST_PIXELS, SIDE, KEPT)


def redrawn(file: bytes) -> bytes:
    """A photo for a card. Raise `Refusal("introductions-photo-…")`."""
    try:
        return drawn_anew(file, OF_A_CARD)
    except NotDrawn as no:
        raise Refusal(f"introductions-photo-{no.why}") from None


def drawn_anew(file: bytes, bounds: Bounds) -> bytes:
    """Give the picture as a JPEG without place, time, camera or comment. Raise `NotDrawn`.

    The kind is read from the content, not from a name. One at a time in a process: what Python
    does with warnings holds for all threads.
    """
    if len(file) > bounds.file:
        raise NotDrawn(Unfit.LARGE)
    try:
        with warnings.catch_warnings():
            # Pillow warns of a bomb, and of metadata that it cannot read; neither is worth a risk.
            warnings.simplefilter("error")
            return _small(_clean(_opened(file, bounds), bounds.side), bounds.kept)
    except BROKEN:
        raise NotDrawn(Unfit.NONE) from None


def _opened(file: bytes, bounds: Bounds) -> Image.Image:
    """Read no more than the head of the file, and refuse what should not be decoded."""
    picture = Image.open(BytesIO(file), formats=KINDS)
    if picture.width * picture.height > bounds.pixels:
        raise NotDrawn(Unfit.LARGE)
    if not bounds.moves and getattr(picture, "n_frames", 1) > 1:
        raise NotDrawn(Unfit.MOVES)
    return picture


def _clean(picture: Image.Image, side: int) -> Image.Image:
    """Make it small, turn it upright, and paint it on a fresh sheet: no metadata comes along."""
    if picture.mode in DEEP:
        picture = picture.convert("I").point(lambda level: level / LEVELS).convert("L")
    if picture.mode not in {"RGB", "RGBA", "L"}:
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((side, side))  # a JPEG is decoded small at once
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright)
    return sheet


def _small(picture: Image.Image, kept: int) -> bytes:
    """Draw it as well as fits: most photos take a tenth of the room at the first try."""
    for quality in QUALITIES:
        drawn = BytesIO()
        picture.save(drawn, "JPEG", quality=quality)
        if drawn.tell() <= kept:
            return drawn.getvalue()
    raise NotDrawn(Unfit.LARGE)
