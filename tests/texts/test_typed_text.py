"""What people type: blank or not, in lines, cut between signs, and harmless once it is quoted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.texts.typed_text import (
    as_typed,
    calm,
    cut,
    hides,
    in_lines,
    is_blank,
    to_copy,
    units,
    unlinked,
    visible,
)

anything = st.text(st.characters(codec="utf-8"), max_size=300)
FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\n",
        "\u200b\u200c\u200d\ufeff",
        "\u3164\u115f\u1160\uffa0",
        "\u2800\u2800",
        "\ufe0f\ufe0e\U000e0100",
        "\u202e\u2066\u2069\u200f",
        "\U000e0041\U000e007f",
        "\u0301\u0336\u20e3",
        "\u00ad\u2060\u2064\u2065",
        "\u00a0\u3000\u2003",
        "\u17b4\u17b5\u180e\u034f",
    ],
)
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)
    assert visible(text) == ""


@pytest.mark.parametrize("text", [".", "é", "🙃", "☺️", FAMILY, "🇧🇪", "1️⃣", "\U0001fae8", "กำ", "ㅋ"])
def test_one_sign_that_shows_is_not_blank(text: str) -> None:
    """Also an emoji of later years than the tables of this Python."""
    assert visible(text) == text


@pytest.mark.parametrize("sign", ["\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", "\x1c"])
def test_every_kind_of_newline_begins_a_line_that_is_quoted(sign: str) -> None:
    assert calm(f"een{sign}twee") == "> een\n> twee"
    assert visible(f"een{sign}twee") == "een\ntwee"


@given(anything)
def test_no_line_escapes_the_quote(words: str) -> None:
    shown = calm(words)

    assert all(line.startswith("> ") for line in shown.splitlines())
    assert len(shown.splitlines()) == len(shown.split("\n")) or not shown


@pytest.mark.parametrize(
    "forged",
    ["# Van het team", "## Kop", "-# Dit is automatisch", "   ### Kop", "```\ncode", "@everyone"],
)
def test_markup_at_the_start_of_a_line_means_nothing(forged: str) -> None:
    shown = calm(f"hoi\n{forged}")

    first = forged.splitlines()[0]
    assert f"> {first}" not in shown
    assert first in shown.replace("\u200b", "")


@given(st.text("`\\\n ab", max_size=40))
@example("``````")
@example("hoi`")
def test_words_that_are_given_back_stay_in_their_block(words: str) -> None:
    block = to_copy(words)

    assert "```" not in block[3:-3]
    assert block.replace("ˋ", "`") == f"```\n{words}\n```"


def test_words_that_are_given_back_fit_whatever_they_are_made_of() -> None:
    assert units(to_copy("`" * 3500)) == 3508
    assert to_copy("x" * 3501).endswith("…\n```")


@given(anything, st.integers(1, 120))
@example(FAMILY * 5, 9)
@example("e" + "\u0301" * 300, 80)
@example("🇧🇪🇳🇱" * 9, 7)
def test_what_is_cut_fits_and_says_so(text: str, most: int) -> None:
    short = cut(text, most)

    assert units(short) <= most
    assert short == text if units(text) <= most else short.endswith("…")


@pytest.mark.parametrize("sign", [FAMILY, "é", "🇧🇪", "👍🏽", "☺️"])
def test_no_sign_is_cut_in_two(sign: str) -> None:
    signs = unicodedata.normalize("NFD", sign) * 12
    for most in range(2, 30):
        kept = cut(signs, most).removesuffix("…")

        whole = unicodedata.normalize("NFD", sign)
        assert kept == whole * (len(kept) // len(whole)) or most <= units(whole)


def test_an_emoji_counts_as_the_apps_count_it() -> None:
    assert (units("a"), units("🙃"), units(FAMILY)) == (1, 2, 11)


@given(anything)
def test_lines_are_of_one_kind(text: str) -> None:
    assert f"{in_lines(text)}x".splitlines() == f"{in_lines(text)}x".split("\n")


def test_a_letter_that_is_drawn_as_nothing_is_noticed() -> None:
    assert hides("Yasmine\u3164")
    assert not hides("Yasmine")


@pytest.mark.parametrize(
    "hidden",
    ["\u202e", "\u202d", "\u2060", "\u2063", "\ufeff", "\u180e", "\u3164", "\U000e0061"],
)
def test_what_turns_or_hides_shows_that_it_is_there(hidden: str) -> None:
    words = f"ga niet{hidden} mee"

    assert calm(as_typed(words)) == "> ga niet▯ mee"


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad"])
def test_a_break_that_no_word_needs_shows(hidden: str) -> None:
    assert calm(f"ga {hidden}niet") == "> ga ▯niet"


def test_words_hidden_in_the_forms_of_an_emoji_show() -> None:
    smuggled = "🙂" + "\ufe0f" * 20 + "\U000e0150" * 20

    assert calm(smuggled).count("▯") == 39


@pytest.mark.parametrize(
    "words",
    [
        FAMILY,
        "☺️",
        "❤️‍🔥",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cخواهم",
        "ភាសា\u200bខ្មែរ",
        "葛\U000e0100城",
        "\u2067שלום\u2069 \u200e(hoi)",
        "jeugd\u00adwerker",
    ],
)
def test_what_scripts_and_emoji_need_stays_as_it_is(words: str) -> None:
    assert calm(as_typed(words)) == f"> {words}"


@pytest.mark.parametrize(
    "words",
    [
        "ik <3 jou",
        "[hier](x)",
        "@everyone",
        "||stil||",
        "# kop\n-# klein",
        "```x```",
        "https://a.be",
    ],
)
def test_what_is_copied_from_the_bot_and_sent_again_stays_the_same(words: str) -> None:
    shown = unlinked(calm(words))
    copied = "\n".join(line.removeprefix("> ") for line in shown.split("\n"))

    assert unlinked(calm(copied)) == shown


@given(anything)
def test_words_that_were_relayed_and_copied_hide_no_more_than_before(words: str) -> None:
    shown = unlinked(calm(as_typed(words)))

    assert "\u202e" not in shown
    assert "\ufeff" not in shown


@pytest.mark.parametrize("scheme", ["https", "http", "steam", "HTTPS"])
def test_no_address_can_be_pressed_and_all_of_it_is_read(scheme: str) -> None:
    shown = unlinked(calm(f"kijk op {scheme}://jac.be/x?y=1"))

    assert f"{scheme}://" not in shown
    assert shown.replace("\u200b", "") == f"> kijk op {scheme}://jac.be/x?y=1"


def test_signs_that_count_twice_are_counted_twice_before_anything_is_left_whole() -> None:
    assert cut("🎉" * 40, 80) == "🎉" * 40
    assert cut("🎉" * 41, 80) == "🎉" * 39 + "…"
