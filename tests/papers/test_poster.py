"""The poster (R73): what the town decided, a code that a phone reads, a page that can be heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from bot.core.errors import StartRefused
from bot.papers import poster_facts
from bot.papers.poster import LONGEST_LINK, Print, content, posters
from bot.papers.poster_facts import Person, PosterFacts
from bot.settings import Settings
from bot.store.keys import derive
from bot.texts.emergency_numbers import NUMBERS
from bot.texts.languages import LOCALES
from tests.kit.command_line import Operator
from tests.kit.introducing import channel, fill_in, publish
from tests.kit.papers import FILLED, MOMENT
from tests.kit.towns import SECRET, open_town

INVITE, PAGE, PHONE = (
    "https://discord.gg/lindendaal",
    "https://lindendaal.example/jeugd",
    "09 123 45",
)
TEAM = (Person("Bram", "street_worker"), Person("Yasmine", "youth_worker"))
FACTS = PosterFacts("Lindendaal", TEAM, "Tu-Fr 14:00-18:00; PH off", PAGE, PHONE, live=True)
in_every_language = pytest.mark.parametrize("locale", LOCALES)


def printed(facts: PosterFacts = FACTS, locale: str = "nl", link: str = INVITE) -> list[Print]:
    return [*posters(Settings(**FILLED), facts, locale, MOMENT, link)]


def words(facts: PosterFacts = FACTS, locale: str = "nl", link: str = INVITE) -> str:
    return str(content(Settings(**FILLED), facts, locale, MOMENT, link))


def read_by_phone(picture: bytes) -> list[str]:
    return [each.text for each in zxingcpp.read_barcodes(Image.open(BytesIO(picture)))]


def structure(pdf: pikepdf.Pdf) -> list[tuple[str, str]]:
    """Every element of the tags, in order: its kind, and what is said for a picture."""
    found: list[tuple[str, str]] = []
    waiting: list[Any] = [pdf.Root.StructTreeRoot]
    while waiting:
        node = waiting.pop(0)
        if not isinstance(node, pikepdf.Dictionary):
            continue
        if "/S" in node:
            found.append((str(node.S), str(node.get("/Alt", ""))))
        kids = node.get("/K", [])
        waiting[:0] = [*kids] if isinstance(kids, pikepdf.Array) else [kids]
    return found


@in_every_language
def test_r73_it_says_who_when_where_and_what_without_discord(locale: str) -> None:
    said = words(locale=locale)

    for each in ("Lindendaal", "Bram", "Yasmine", "14", "18", "discord.gg/lindendaal", PHONE):
        assert each in said
    assert all(number in said for number in NUMBERS)
    assert ("103" if locale == "fr" else "102") in said


@in_every_language
def test_a_phone_reads_the_code_in_each_size(locale: str) -> None:
    pictures = [each.content for each in printed(locale=locale) if each.name.endswith(".png")]

    assert [read_by_phone(each) for each in pictures] == [[INVITE], [INVITE]]


def test_the_code_leads_to_the_page_of_the_town_unless_a_link_is_given() -> None:
    assert read_by_phone(printed(link="")[1].content) == [PAGE]


@in_every_language
def test_the_pdf_is_tagged_and_tells_its_language_title_and_what_the_code_is(locale: str) -> None:
    for each in printed(locale=locale):
        if each.name.endswith(".pdf"):
            pdf = pikepdf.open(BytesIO(each.content))
            kinds = structure(pdf)

            assert len(pdf.pages) == 1
            assert (str(pdf.Root.Lang), bool(pdf.Root.MarkInfo.Marked)) == (locale, True)
            assert pdf.open_metadata()["pdfuaid:part"] == "1"
            assert str(pdf.docinfo.Title)
            assert [kind for kind, _ in kinds].count("/H1") == 1
            assert {"/H2", "/L", "/LI", "/Link"} <= {kind for kind, _ in kinds}
            assert next(alt for kind, alt in kinds if kind == "/Figure").endswith("/lindendaal")


def test_whatever_is_longest_still_stands_on_one_page() -> None:
    everybody = tuple(Person("W" * 32, "prevention_worker") for _ in range(30))
    week = "; ".join(
        f"{day} 0{n}:15-11:45,12:0{n}-17:30,18:00-23:0{n}"
        for n, day in enumerate(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"), 1)
    )
    facts = replace(FACTS, town="W" * 60, team=everybody, weekly=week)
    link = "https://lindendaal.example/" + "w" * (LONGEST_LINK - 27)

    for each in printed(facts, "fr", link):
        if each.name.endswith(".pdf"):
            assert len(pikepdf.open(BytesIO(each.content)).pages) == 1
        else:
            assert read_by_phone(each.content) == [link]


def test_what_somebody_typed_is_never_read_as_a_command() -> None:
    typed = '#panic("no") *x* $y$ \\ @z <w> [v]'

    facts = replace(FACTS, town=typed, team=(Person(typed, "youth_worker"),))

    assert len(printed(facts)) == 4


@pytest.mark.parametrize(
    "link",
    [
        "http://a.be",
        "javascript:alert(1)",
        "discord.gg/x",
        "https://a.be/x y",
        "https://u@a.be",
        "\u200b",
        "https://a.be/" + "x" * LONGEST_LINK,
    ],
)
def test_what_is_no_safe_address_is_refused(link: str) -> None:
    with pytest.raises(StartRefused) as refused:
        printed(link=link)

    assert refused.value.text == "papers-poster-wrong-link"


def test_without_link_and_page_it_asks_where_to() -> None:
    with pytest.raises(StartRefused) as refused:
        printed(replace(FACTS, page=""), link=" ")

    assert refused.value.text == "papers-poster-no-link"


def test_what_nobody_decided_is_not_made_up() -> None:
    said = words(PosterFacts("", (), "", "", "", live=False))

    assert "De uren staan op het paneel." in said
    assert "Wie er antwoordt, lees je voor je begint." in said
    assert "Stad Lindendaal" in said
    assert "Bel de gemeente" not in said


def test_hours_that_are_no_week_of_days_are_not_guessed() -> None:
    assert "De uren staan op het paneel." in words(replace(FACTS, weekly="Tu[1] 10:00-12:00"))


async def test_it_names_only_who_signed_a_card_that_stands(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await channel(town)
        await publish(town, "Yasmine")
        await fill_in(town, "Bram")  # a draft that nobody signed
        now = town.now

    (facts,) = await poster_facts.of_store(data_dir, derive(SECRET), now)
    (years,) = await poster_facts.of_store(data_dir, derive(SECRET), now + timedelta(days=800))

    assert [each.name for each in facts.team] == ["Yasmine"]
    assert (facts.town, facts.live) == ("Lindendaal", True)
    assert facts.weekly
    assert years.team == ()


@pytest.mark.slow
async def test_the_operator_gets_four_files_and_is_warned_in_trial(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    async with open_town(tmp_path / "data"):
        pass

    done = operator.types("poster", "--link", INVITE, "--language", "en", BANKJE_KEY=SECRET)

    assert done.returncode == 0, done.stderr
    assert sorted(each.name for each in (tmp_path / "poster").iterdir()) == [
        f"lindendaal-{size}-en.{kind}" for size in ("a4", "a5") for kind in ("pdf", "png")
    ]
    again = operator.types("poster", "--link", "nowhere", BANKJE_KEY=SECRET)
    assert (again.returncode, "https://" in again.stderr) == (2, True)


@pytest.mark.slow
def test_before_anything_is_set_up_it_says_what_to_do_first(tmp_path: Path) -> None:
    done = Operator(tmp_path).types("poster", "--link", INVITE, BANKJE_KEY=SECRET)

    assert done.returncode == 2
    assert "/setup start" in done.stderr
