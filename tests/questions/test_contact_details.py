"""What gives someone away by its format, and what never does, however alarming (promise 2)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.questions.rules.contact_details import (
    ContactDetail,
    DetailKind,
    KnownDetails,
    contact_details,
    site,
    strange,
)
from tests.kit.laws import examples
from tests.kit.typed_words import ALARMING, ORDINARY, PHONES


def kinds(words: str) -> list[DetailKind]:
    return [each.kind for each in contact_details(words)]


@pytest.mark.parametrize("number", PHONES)
@pytest.mark.parametrize("around", ["{}", "bel mij op {}.", "({}), 2 keer", "mijn nr:\n{}\nmerci"])
def test_a_phone_number_is_seen_however_it_is_written(number: str, around: str) -> None:
    assert kinds(around.format(number)) == [DetailKind.PHONE]


@pytest.mark.parametrize("words", ORDINARY)
def test_what_young_people_ordinarily_write_is_not(words: str) -> None:
    assert contact_details(words) == ()


@pytest.mark.parametrize("words", ALARMING)
def test_promise_2_no_word_is_seen_however_alarming(words: str) -> None:
    assert contact_details(words) == ()


@examples(200)
@given(st.text(st.characters(exclude_categories=["Nd", "Nl", "No", "Cs"]).filter(
    lambda sign: sign not in "@＠﹫_＿"), max_size=60))  # fmt: skip
def test_promise_2_without_digits_signs_or_schemes_nothing_is_ever_seen(words: str) -> None:
    if "://" in words or "www." in words.casefold() or not words.isprintable():
        return
    assert [each for each in contact_details(words) if each.kind is not DetailKind.LINK] == []


@pytest.mark.parametrize(
    ("words", "kind", "shown"),
    [
        ("voeg @jules.2011 toe", DetailKind.HANDLE, "@jules.2011"),
        ("insta: @jules_x!", DetailKind.HANDLE, "@jules_x"),
        ("mijn snap: lotte_vdb99", DetailKind.HANDLE, "lotte_vdb99"),
        ("snap:lotte_vdb99.", DetailKind.HANDLE, "lotte_vdb99"),
        ("voeg x_jules_x9 toe!", DetailKind.HANDLE, "x_jules_x9"),
        ("insta is lotte_van_dam", DetailKind.HANDLE, "lotte_van_dam"),
        ("<@1234567890123456>", DetailKind.HANDLE, "@1234567890123456"),
        ("mail jules@mail.be.", DetailKind.EMAIL, "jules@mail.be"),
        ("https://snap.com/add/jules", DetailKind.LINK, "https://snap.com/add/jules"),
        ("kijk op www.jules.be!", DetailKind.LINK, "www.jules.be"),
        ("discord://x/y", DetailKind.LINK, "discord://x/y"),
        ("bel 0477 12 34 56 2 keer", DetailKind.PHONE, "0477 12 34 56"),
        ("1 0477 12 34 56", DetailKind.PHONE, "0477 12 34 56"),
        ("1. 0477/12.34.56", DetailKind.PHONE, "0477/12.34.56"),
        ("12 0477123456", DetailKind.PHONE, "0477123456"),
        ("3 - 0032 477 12 34 56", DetailKind.PHONE, "0032 477 12 34 56"),
        ("lokaal 7 02 123 45 67", DetailKind.PHONE, "02 123 45 67"),
        ("1 2 0477 12 34 56 3", DetailKind.PHONE, "0477 12 34 56"),
    ],
)
def test_it_is_shown_as_it_was_written(words: str, kind: DetailKind, shown: str) -> None:
    [found] = contact_details(words)
    assert (found.kind, found.shown) == (kind, shown)


def test_the_same_number_twice_is_shown_once() -> None:
    assert kinds("0477123456 of +32 477 12 34 56 of 0032 477/12.34.56") == [DetailKind.PHONE]


def test_a_link_hides_no_handle_and_an_address_no_link() -> None:
    assert kinds("https://x.be/@jules en jules@mail.be") == [DetailKind.LINK, DetailKind.EMAIL]


KNOWN = KnownDetails(
    phones=frozenset({"092001020"}),
    emails=frozenset({"jac@caw.be"}),
    hosts=frozenset({"lindendaal.be"}),
    pages=frozenset({"facebook.com/jac"}),
)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("09 200 10 20", 0), ("+32 9 200 10 20", 0), ("0477123456", 1),
        ("jac@caw.be", 0), ("jeugd@lindendaal.be", 0), ("jules@mail.be", 1),
        ("https://www.lindendaal.be/jeugd", 0), ("www.lindendaal.be", 0),
        ("https://facebook.com/jac", 0), ("https://facebook.com/jules", 1),
        ("https://lindendaal.be.evil.com", 1), ("https://evil.com/lindendaal.be", 1),
        ("https://lindendaal.be@evil.com", 1), ("https://evil.com?lindendaal.be", 1), ("@jules", 1),
    ],
)  # fmt: skip
def test_what_is_the_towns_or_a_helplines_is_known(words: str, left: int) -> None:
    assert len(strange(contact_details(words), KNOWN)) == left


def test_a_site_is_read_without_what_surrounds_it() -> None:
    assert site("https://www.Lindendaal.be/Jeugd/") == "lindendaal.be/jeugd"
    assert strange((ContactDetail(DetailKind.HANDLE, "@x", "@x"),), KNOWN)
