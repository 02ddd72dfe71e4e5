"""A photo shows a face and tells nothing else: no place, no time, no camera (R7)."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin

from bot.core.errors import Refusal
from cogs.introductions.rules.cards import LARGEST_FILE
from cogs.introductions.rules.photos import KEPT, SIDE, redrawn
from tests.kit.laws import examples

HOME = "51.1586N 4.8333E"
SAT = "fix-by-satellite"
SECRETS = (
    b"Exif",
    SAT.encode(),
    HOME.encode(),
    b"Canon",
    b"ICC_PROFILE",
    b"xpacket",
    b"2026:11:24",
)


def drawn(kind: str, picture: Image.Image | None = None, **saved: Any) -> bytes:
    file = BytesIO()
    (picture or Image.new("RGB", (800, 400), "teal")).save(file, kind, **saved)
    return file.getvalue()


def with_everything() -> bytes:
    """A photo as a phone makes it: place, time, camera, a comment, and lying on its side."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0112], exif[0x0132] = "Canon", 6, "2026:11:24 15:10:00"
    exif.get_ifd(0x8825)[29] = SAT  # GPS
    return drawn("JPEG", exif=exif, comment=HOME, icc_profile=b"ICC_PROFILE", xmp=b"<?xpacket?>")


def opened(file: bytes) -> Image.Image:
    picture = Image.open(BytesIO(file))
    picture.load()
    return picture


def test_no_place_time_or_camera_survives_in_any_byte() -> None:
    came = with_everything()
    assert all(secret in came for secret in SECRETS)

    kept = redrawn(came)

    assert [secret for secret in SECRETS if secret in kept] == []
    assert not {"exif", "icc_profile", "comment", "xmp"} & opened(kept).info.keys()


def test_a_png_that_says_something_is_silent_afterwards() -> None:
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", HOME)

    kept = redrawn(drawn("PNG", pnginfo=said))

    assert HOME.encode() not in kept


def test_a_photo_on_its_side_is_set_upright_before_it_forgets_how_it_lay() -> None:
    assert opened(redrawn(with_everything())).size == (SIDE // 2, SIDE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_whatever_comes_in_a_small_jpeg_comes_out(kind: str) -> None:
    kept = opened(redrawn(drawn(kind)))

    assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (SIDE, SIDE // 2))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA", "I;16", "CMYK"])
def test_every_way_to_keep_colours_is_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = Image.new("LA" if mode == "PA" else mode, (40, 40))

    assert opened(redrawn(drawn(kind, picture))).mode == "RGB"


def test_what_one_can_see_through_becomes_white() -> None:
    kept = opened(redrawn(drawn("PNG", Image.new("RGBA", (40, 40), (255, 0, 0, 0)))))

    assert kept.getpixel((20, 20)) == (255, 255, 255)


def test_the_busiest_picture_still_fits() -> None:
    noise = Image.effect_noise((2000, 2000), 255).convert("RGB")

    assert len(redrawn(drawn("PNG", noise))) <= KEPT


# -- refused ------------------------------------------------------------------------------------


def bomb(side: int) -> bytes:
    """A small file whose head promises a huge picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def moving(kind: str) -> bytes:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    return drawn(kind, frames[0], save_all=True, append_images=frames[1:])


def refusal(file: bytes) -> str:
    with pytest.raises(Refusal) as refused:
        redrawn(file)
    return refused.value.text


@pytest.mark.parametrize("side", [4900, 10_000, 30_000, 2**31 - 1])
def test_a_bomb_is_not_decoded(side: int) -> None:
    assert refusal(bomb(side)) in {"introductions-photo-large", "introductions-photo-none"}


def test_too_large_a_file_is_not_even_opened() -> None:
    assert refusal(b"\0" * (LARGEST_FILE + 1)) == "introductions-photo-large"


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_what_moves_is_no_photo(kind: str) -> None:
    assert refusal(moving(kind)) == "introductions-photo-moves"


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"hallo",
        b"%PDF-1.7",
        b"MZ\x90",
        b"<svg onload='alert(1)'/>",
        drawn("BMP"),
        drawn("TIFF"),
        drawn("ICO"),
    ],
    ids=["nothing", "words", "pdf", "program", "svg", "bmp", "tiff", "ico"],
)
def test_what_is_no_photo_is_refused_whatever_it_is_called(file: bytes) -> None:
    assert refusal(file) == "introductions-photo-none"


def test_a_photo_that_was_cut_off_is_refused() -> None:
    whole = drawn("JPEG")

    assert refusal(whole[: len(whole) // 2]) == "introductions-photo-none"


def face() -> Image.Image:
    picture = Image.new("RGB", (64, 48), "white")
    ImageDraw.Draw(picture).ellipse((16, 8, 48, 40), fill="orange")
    return picture


WHOLE = {kind: drawn(kind, face()) for kind in ("JPEG", "PNG", "WEBP", "GIF")}


@examples(300)
@given(
    st.sampled_from(sorted(WHOLE)),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=12),
    st.integers(0, 3000),
)
def test_a_broken_file_is_a_photo_or_a_kind_no_and_never_anything_else(
    kind: str, changes: list[tuple[int, int]], cut: int
) -> None:
    file = bytearray(WHOLE[kind])
    for at, value in changes:
        file[at % len(file)] = value
    broken = bytes(file[: max(cut, 20)])

    try:
        kept = redrawn(broken)
    except Refusal:
        return
    assert opened(kept).format == "JPEG"
