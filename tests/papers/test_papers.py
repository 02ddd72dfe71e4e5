"""The four papers: everything is in each, all follow the settings, what is open says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest

from bot.app import schemas
from bot.papers import documents
from bot.papers.paper import cell, paper, periods_of, split, unfilled
from bot.settings import Settings
from bot.store.inventory import copies, document, read
from bot.texts.languages import LOCALES
from tests.kit.papers import FILLED, MOMENT, shown

Write = Callable[[Settings], str]


@cache
def inventory(settings: Settings) -> str:
    periods = periods_of(settings)
    return document(read(schemas(), periods), copies(schemas(), periods))


@cache
def register(settings: Settings) -> str:
    return documents.register(settings, "nl", MOMENT)


@cache
def dpia(settings: Settings) -> str:
    return documents.dpia(settings, MOMENT)


FOUR: dict[str, Write] = {
    "inventory": inventory,
    "notice": shown,
    "register": register,
    "dpia": dpia,
}
in_each = pytest.mark.parametrize("name", FOUR)
in_every_language = pytest.mark.parametrize("locale", LOCALES)


@in_each
@pytest.mark.parametrize(
    ("setting", "days", "before", "after"),
    [
        ("keep_days", 23, ("7 dagen na", "7 days after"), ("23 dagen na", "23 days after")),
        ("idle_days", 29, ("7 dagen stilte", "7 days of silence"), ("29 da", "29 days of silence")),
        ("log_days", 61, ("14 dagen nadat", "14 days after"), ("61 dagen nadat", "61 days after")),
    ],
)
def test_one_changed_period_is_seen_in_all_four_papers(
    name: str, setting: str, days: int, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    old, new = FOUR[name](Settings()), FOUR[name](Settings(**{setting: days}))

    assert any(words in old for words in before)
    assert not any(words in old for words in after)
    assert any(words in new for words in after)


@in_each
def test_a_changed_retention_leaves_no_stale_copy(name: str) -> None:
    said = FOUR[name](Settings(keep_days=23, idle_days=29, log_days=61))

    # Other things last seven and fourteen days too: the team's line of a wipe, a word of trouble.
    assert "14 dagen nadat ze" not in said
    assert "14 days after they" not in said
    assert "24 da" not in said
    assert "7 dagen na het" not in said
    assert "7 days after its" not in said


@in_each
def test_everything_that_is_kept_is_in_every_paper(name: str) -> None:
    said = FOUR[name](Settings())
    words = paper(Settings(), "en" if name == "inventory" else "nl", MOMENT).entries

    missing = {entry.name for entry in words if escaped(name, entry.title.text) not in said}
    missing_columns = {
        column.name for entry in words for column in entry.columns if column.name not in said
    }
    unexplained = {
        column.name
        for entry in words
        for column in entry.columns
        if escaped(name, column.purpose.text) not in said
    }
    titled_by_name = {table.name for table in read(schemas())} if name == "inventory" else set()
    assert missing - titled_by_name == set()
    assert {each for each in titled_by_name if f"`{each}`" not in said} == set()
    assert missing_columns == set()
    assert unexplained == set()


def escaped(name: str, words: str) -> str:
    return words.replace("&", "&amp;").replace("'", "&#39;") if name == "notice" else words


@in_every_language
def test_everything_that_is_kept_is_in_the_notice_in_every_language(locale: str) -> None:
    said = shown(Settings(), locale)

    for table in read(schemas()):
        assert f'id="table-{table.name}"' in said
        assert all(f"<code>{column}</code>" in said for column in table.columns)
    for copy in copies(schemas()):
        assert f'id="{copy.kind}-{copy.name}"' in said


@pytest.mark.parametrize("name", ["notice", "register", "dpia"])
def test_who_answers_for_it_stands_in_the_papers(name: str) -> None:
    said = FOUR[name](Settings(**FILLED))

    assert [given for given in FILLED.values() if given not in said] == []
    assert "Nog niet ingevuld" not in said
    assert "Voorstel, nog te bevestigen" not in said


@pytest.mark.parametrize("name", ["notice", "register", "dpia"])
def test_what_nobody_filled_in_is_shown_as_open_and_the_basis_as_a_suggestion(name: str) -> None:
    said = FOUR[name](Settings())

    assert said.count("Nog niet ingevuld door de gemeente.") >= 4
    assert "Voorstel, nog te bevestigen door de gemeente" in said


def test_the_operator_hears_what_is_still_open() -> None:
    assert set(unfilled(Settings())) == set(FILLED)
    assert unfilled(Settings(**FILLED)) == []


def test_the_dpia_is_marked_as_a_draft_with_open_questions_and_a_filled_in_reason() -> None:
    said = dpia(Settings(**FILLED))

    assert "Dit is een ontwerp, geen beoordeling." in said
    assert said.count("- [ ] **Open: ") >= 10
    # R40: why no parental gate, filled in and to be confirmed.
    assert "overweging 38" in said
    assert said.count("### 4.") == said.count("**Wat blijft:**") >= 8


def test_a_name_that_would_break_a_table_or_the_page_breaks_neither() -> None:
    settings = Settings(organisation="Stad | <script>alert(1)</script>\nLindendaal")

    assert "Stad \\| <script>" in register(settings)
    assert "<script" not in shown(settings)
    assert cell("a\nb|c") == "a b\\|c"


def test_the_papers_say_when_they_were_made_at_home() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)

    assert "woensdag 25 november 2026" in documents.register(Settings(), "nl", late)


def test_the_register_speaks_three_languages() -> None:
    heads = [documents.register(Settings(), each, MOMENT).splitlines()[0] for each in LOCALES]

    assert len(set(heads)) == 3
    assert all("30" in head for head in heads)


def test_a_promise_of_discord_is_split_in_its_head_and_the_rest() -> None:
    assert split("**Wie?** Wij.") == ("Wie?", "Wij.")
    assert split("Zonder kop.") == ("", "Zonder kop.")


@cache
def processor(settings: Settings) -> str:
    return documents.processor(settings, MOMENT)


def test_the_annex_for_a_provider_names_each_point_of_article_28_and_signs_for_nobody() -> None:
    said = processor(Settings(**FILLED))

    assert all(f"28.3.{point}" in said for point in "abcefgh")
    assert "28.2" in said
    assert "Stad Lindendaal" in said
    assert said.count("**Open:**") >= 8


def test_the_annex_lists_everything_that_a_provider_holds() -> None:
    made = paper(Settings(), "nl", MOMENT)
    said = processor(Settings())

    held = made.of_kind("table") + made.of_kind("file")
    assert [each.name for each in held if cell(each.title.text) not in said] == []


def test_the_dpia_says_first_why_it_is_needed_and_where_each_point_of_article_35_is() -> None:
    said = dpia(Settings())

    assert [f"35.{each}" in said for each in ("7.a", "7.b", "7.c", "7.d", "2", "9", "11")] == [
        True
    ] * 7
    assert said.index("## 0.") < said.index("## 1.") < said.index("## 6.")
    assert "Vlaamse Toezichtcommissie" in said.partition("## 1.")[0]
