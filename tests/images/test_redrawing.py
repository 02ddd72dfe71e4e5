"""What one sees of a picture goes, and not one byte of what the file said besides (R49)."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cogs.images.rules.outcomes import (
    LARGEST_FILE,
    DoesNotGo,
    Prepared,
    Why,
    not_taken,
    pictures,
    refuse_unseen,
    went,
)
from cogs.images.rules.redrawing import KEPT, SIDE, redrawn
from cogs.questions.rules.pictures import LONGEST_ALT, MOST_PICTURES
from tests.kit.laws import examples
from tests.kit.pictures import as_a_phone_makes_it, bomb, drawn, moving, opened, segments

KINDS = ("JPEG", "PNG", "WEBP", "GIF")
OF_A_PICTURE = {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD}
"""JFIF's own head, tables, frames: no application's segment, and no comment."""
SECRETS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=12, max_size=40)


@examples(60)
@given(st.sampled_from(KINDS), SECRETS)
def test_no_byte_of_what_a_file_says_besides_survives(kind: str, secret: str) -> None:
    came = as_a_phone_makes_it(secret, kind)
    assert secret.encode() in came

    kept = redrawn(came)

    assert secret.encode() not in kept
    assert secret.encode("utf-16-le") not in kept
    assert set(segments(kept)) <= OF_A_PICTURE
    assert not {"exif", "icc_profile", "comment", "xmp"} & opened(kept).info.keys()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_how_it_lay_is_applied_before_it_is_forgotten(kind: str) -> None:
    """It came lying on its side: 80 wide and 40 high."""
    assert opened(redrawn(as_a_phone_makes_it("ligt op zijn zij", kind))).size == (40, 80)


@examples(30)
@given(st.sampled_from(KINDS), st.binary(min_size=16, max_size=400))
def test_a_file_that_is_two_things_is_one_afterwards(kind: str, other: bytes) -> None:
    """A page, a program or an archive behind a picture does not come along."""
    page = b"<script>" + other + b"</script>PK\x03\x04"

    kept = redrawn(drawn(kind) + page)

    assert page not in kept
    assert b"<script>" not in kept
    assert set(segments(kept)) <= OF_A_PICTURE


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_way_to_keep_colours_is_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"

    assert opened(redrawn(drawn(kind, Image.new(mode, (40, 40))))).mode == "RGB"


def test_a_grey_of_many_levels_stays_the_grey_that_it_is() -> None:
    half = Image.new("I;16", (40, 40), 32768)

    kept = opened(redrawn(drawn("PNG", half))).convert("L")

    assert abs(int(kept.getpixel((20, 20))) - 128) <= 2  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_one_pixel_is_a_picture(kind: str) -> None:
    assert opened(redrawn(drawn(kind, Image.new("RGB", (1, 1))))).size == (1, 1)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_of_what_moves_the_first_of_it_goes(kind: str) -> None:
    kept = opened(redrawn(moving(kind)))

    red, _, blue = kept.getpixel((10, 10))  # type: ignore[misc]
    assert (red > 200, blue < 80) == (True, True)
    assert getattr(kept, "n_frames", 1) == 1


def test_a_large_picture_is_made_smaller_and_the_busiest_one_still_fits() -> None:
    noise = Image.effect_noise((2400, 1800), 255).convert("RGB")

    kept = redrawn(drawn("JPEG", noise, quality=80))

    assert len(kept) <= KEPT
    assert max(opened(kept).size) == SIDE


# -- what does not go -----------------------------------------------------------------------------


def why(file: bytes) -> Why:
    with pytest.raises(DoesNotGo) as no:
        redrawn(file)
    return no.value.why


NOT_PICTURES = {
    "nothing": b"",
    "words": b"hallo",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 200,
    "film": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 200,
    "pdf": b"%PDF-1.7\n" + b"0" * 200,
    "program": b"MZ\x90\0" + b"\0" * 200,
    "tiff": drawn("TIFF"),
    "bmp": drawn("BMP"),
    "icon": drawn("ICO"),
}


@pytest.mark.parametrize("file", NOT_PICTURES.values(), ids=NOT_PICTURES)
def test_what_is_no_picture_does_not_go_whatever_it_is_called(file: bytes) -> None:
    assert why(file) is Why.NONE


@pytest.mark.parametrize("side", [5200, 10_000, 30_000, 2**31 - 1])
def test_a_bomb_is_not_decoded(side: int) -> None:
    assert why(bomb(side)) in {Why.LARGE, Why.NONE}


def test_a_whole_picture_of_too_many_pixels_is_not_decoded_however_small_its_file() -> None:
    file = drawn("PNG", Image.new("1", (6000, 6000)))
    assert len(file) < 100_000

    assert why(file) is Why.LARGE


def test_a_file_that_is_larger_than_it_said_is_not_opened() -> None:
    assert why(b"\0" * (LARGEST_FILE + 1)) is Why.LARGE


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_was_cut_off_does_not_go(kind: str) -> None:
    whole = drawn(kind, Image.effect_noise((200, 200), 90).convert("RGB"))

    assert why(whole[: len(whole) // 2]) is Why.NONE


def test_what_is_announced_as_too_large_or_as_one_too_many_is_not_even_fetched() -> None:
    refuse_unseen(MOST_PICTURES, LARGEST_FILE)
    for number, size, expected in (
        (1, LARGEST_FILE + 1, Why.LARGE),
        (MOST_PICTURES + 1, 1, Why.MANY),
    ):
        with pytest.raises(DoesNotGo) as no:
            refuse_unseen(number, size)
        assert no.value.why is expected


@examples(200)
@given(
    st.sampled_from(KINDS),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=12),
    st.integers(20, 3000),
)
def test_a_broken_file_is_a_picture_or_it_is_said_why_not(
    kind: str, changes: list[tuple[int, int]], cut: int
) -> None:
    file = bytearray(drawn(kind))
    for at, value in changes:
        file[at % len(file)] = value

    try:
        kept = redrawn(bytes(file[:cut]))
    except DoesNotGo:
        return
    assert set(segments(kept)) <= OF_A_PICTURE


# -- what is said of each -------------------------------------------------------------------------


def test_what_is_on_it_is_said_as_its_sender_says_it_or_neutrally() -> None:
    prepared = Prepared(((1, b"a"), (3, b"c")), ((2, Why.NONE),))

    first, third = pictures(prepared, [" een\nbrief ", "weg", ""], "Afbeelding van Vos-47")

    assert (first.alt, third.alt) == ("een brief", "Afbeelding van Vos-47")
    [long] = pictures(Prepared(((1, b"a"),)), ["x" * 2000], "")
    assert len(long.alt) <= LONGEST_ALT


def test_each_that_did_not_go_keeps_its_number() -> None:
    prepared = Prepared(((1, b"a"), (3, b"c")), ((2, Why.NONE),))

    assert went(prepared).left == ((2, Why.NONE),)
    assert not_taken(prepared).count == 0
    assert not_taken(prepared).left == ((1, Why.NOT_TAKEN), (2, Why.NONE), (3, Why.NOT_TAKEN))


def test_the_same_file_gives_the_same_picture() -> None:
    """Nothing of the moment or the machine is written into it."""
    file: Any = BytesIO()
    Image.new("RGB", (30, 30), "red").save(file, "PNG")

    assert redrawn(file.getvalue()) == redrawn(file.getvalue())
