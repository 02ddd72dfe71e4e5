"""The structure of the privacy notice, which holds whatever a browser thinks of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.papers import notice
from bot.papers.notice import STYLE, write
from bot.settings import Settings
from bot.texts.languages import LOCALES
from tests.kit.papers import FILLED, MOMENT, shown

VOID = {"meta", "br", "path", "input", "img", "hr", "link"}
FORBIDDEN = {"script", "img", "iframe", "link", "form", "input", "object", "embed", "video", "base"}
in_every_language = pytest.mark.parametrize("locale", LOCALES)


class Outline(HTMLParser):
    """What a page is made of: its elements, with attributes, and whether all are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.open.pop() != tag:
            self.crossed.append(tag)

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


@pytest.fixture(params=LOCALES)
def outline(request: pytest.FixtureRequest) -> Outline:
    return Outline(shown(Settings(**FILLED), request.param))


@pytest.fixture(params=LOCALES)
def letter(request: pytest.FixtureRequest) -> Outline:
    return Outline(notice.letter(Settings(**FILLED), request.param, MOMENT, lambda to: to))


def test_every_element_is_closed_where_it_was_opened(outline: Outline) -> None:
    assert outline.open == []
    assert outline.crossed == []


def test_it_has_no_script_no_form_and_fetches_nothing(outline: Outline) -> None:
    assert outline.named(*FORBIDDEN) == []
    assert [a for _, a in outline.elements if "src" in a or "srcset" in a or "style" in a] == []
    assert [name for _, a in outline.elements for name in a if name.startswith("on")] == []
    assert not re.search(r"url\(|@import", STYLE.read_text("utf-8"))


def test_the_page_may_do_nothing_but_show_its_own_style(outline: Outline) -> None:
    policies = [a["content"] for a in outline.named("meta") if "http-equiv" in a]

    assert policies == [notice.own_policy()]
    assert "default-src 'none'" in notice.own_policy()


@in_every_language
def test_the_policy_is_of_the_style_that_stands_in_the_page(locale: str) -> None:
    said = shown(Settings(), locale)
    style = said.partition("<style>")[2].partition("</style>")[0]

    assert notice.policy(style) == notice.own_policy()


@in_every_language
def test_it_says_its_language_and_leads_to_the_others(locale: str) -> None:
    outline = Outline(shown(Settings(), locale))
    links = [a for a in outline.named("a") if a.get("hreflang")]

    assert outline.named("html") == [{"lang": locale}]
    assert [a["hreflang"] for a in links] == list(LOCALES)
    assert [a["lang"] for a in links] == list(LOCALES)
    assert [a["hreflang"] for a in links if a.get("aria-current") == "page"] == [locale]


def test_it_has_one_of_each_landmark_and_a_way_past_the_top(outline: Outline) -> None:
    assert [len(outline.named(tag)) for tag in ("header", "main", "footer", "h1", "title")] == [
        1
    ] * 5
    assert all(a.get("aria-label") or a.get("aria-labelledby") for a in outline.named("nav"))
    first = outline.named("a")[0]
    assert (first["class"], first["href"]) == ("skip", "#main")
    assert outline.named("main")[0]["id"] == "main"


def test_no_heading_skips_a_level(outline: Outline) -> None:
    levels = [int(tag[1]) for tag, _ in outline.elements if re.fullmatch(r"h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_a_caption_and_every_head_a_scope(outline: Outline) -> None:
    assert len(outline.named("table")) == len(outline.named("caption")) > 10
    assert all(a.get("scope") in {"col", "row"} for a in outline.named("th"))


def test_every_link_within_the_page_leads_somewhere_and_no_name_is_given_twice(
    outline: Outline,
) -> None:
    names = [a["id"] for _, a in outline.elements if "id" in a]
    targets = [str(a["href"])[1:] for a in outline.named("a") if str(a["href"]).startswith("#")]
    labels = [a["aria-labelledby"] for _, a in outline.elements if "aria-labelledby" in a]

    assert len(names) == len(set(names))
    assert set(targets) | set(labels) <= set(names)


def test_help_stands_before_everything_and_can_be_called(outline: Outline) -> None:
    links = [str(a["href"]) for a in outline.named("a")]

    calls = [link for link in links if link.startswith("tel:")]
    assert calls == ["tel:112", "tel:1813", "tel:106"]
    ids = [a.get("id") for _, a in outline.elements if a.get("id")]
    assert ids.index("now") < ids.index("short") < ids.index("parents") < ids.index("full")


@in_every_language
def test_what_has_no_words_in_a_language_yet_says_that_it_is_english(locale: str) -> None:
    outline = Outline(shown(Settings(), locale))
    foreign = [a["lang"] for a in outline.named("span") if "lang" in a]

    assert set(foreign) <= ({"en"} if locale != "en" else set())


def test_every_sentence_of_the_start_that_is_repeated_is_the_same_sentence() -> None:
    texts = notice.paper(Settings(), "nl", MOMENT)
    said = shown(Settings(keep_days=9))

    for name in (
        "consent-anonymous",
        "consent-rather-not",
        "consent-more-never",
        "consent-limits",
        "consent-consults",
    ):
        rest = texts.say(name).rpartition("** ")[2]
        assert rest[1:] in said, name
    assert "Tot 9 dagen na het einde." in said


def test_pages_are_written_for_the_towns_own_site(tmp_path: Path) -> None:
    written = write(Settings(language="fr"), tmp_path / "site", MOMENT)

    letters = {f"letter-{each}.html" for each in LOCALES}
    assert {path.name for path in written} == {
        "index.html",
        "nl.html",
        "en.html",
        "fr.html",
    } | letters
    assert all(path.read_text("utf-8").startswith("<!doctype html>") for path in written)
    index = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert index == (tmp_path / "site" / "fr.html").read_text("utf-8")
    assert 'href="nl.html"' in index


def test_a_folder_that_cannot_be_written_is_one_kind_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(StartRefused) as refused:
        write(Settings(), tmp_path / "taken", MOMENT)

    assert refused.value.text == "papers-cannot-write"


def test_in_the_short_layer_no_paragraph_is_long() -> None:
    said = shown(Settings(**FILLED))
    short = said.partition('id="short"')[2].partition('id="parents"')[0]

    words = [len(re.sub(r"<[^>]+>", " ", each).split()) for each in short.split("<p>")[1:]]
    assert max(words) <= 45
    assert sum(words) <= 300


def test_r40_a_young_person_may_pass_a_text_on_and_need_not() -> None:
    said = shown(Settings(**FILLED))

    for_home = said.partition('id="parents"')[2].partition('id="full"')[0]

    assert "Dat hoeft niet." in for_home
    assert "<blockquote>" in for_home
    assert "Mijn naam hoef ik er niet te zeggen." in for_home


def test_r81_the_letter_for_parents_is_a_page_as_the_notice_is(letter: Outline) -> None:
    links = [a for a in letter.named("a") if a.get("hreflang")]

    assert (letter.open, letter.crossed, letter.named(*FORBIDDEN)) == ([], [], [])
    assert [a["href"] for a in links] == [f"letter-{each}" for each in LOCALES]
    assert [len(letter.named(tag)) for tag in ("main", "h1", "title")] == [1] * 3
    assert [a["content"] for a in letter.named("meta") if "http-equiv" in a] == [
        notice.own_policy()
    ]


@in_every_language
def test_r81_the_part_for_parents_leads_to_the_letter_and_the_letter_back(locale: str) -> None:
    parents = (
        shown(Settings(**FILLED), locale).partition('id="parents"')[2].partition('id="full"')[0]
    )
    back = notice.letter(Settings(**FILLED), locale, MOMENT, lambda to: to)

    assert f'<a href="letter-{locale}">' in parents
    assert f'<a href="{locale}#parents">' in back


def test_r81_the_letter_says_the_same_as_the_notice_and_follows_the_settings() -> None:
    said = notice.letter(Settings(**FILLED, keep_days=23), "nl", MOMENT, lambda to: to)
    texts = notice.paper(Settings(), "nl", MOMENT)

    assert texts.say("papers-parents-consent-why") in said
    assert "23 dagen na het einde" in said
    assert all(each in said for each in ("112", "1813", "106", "jeugd@lindendaal.example"))
    assert "nog niet ingevuld" in notice.letter(Settings(), "nl", MOMENT, lambda to: to).lower()
