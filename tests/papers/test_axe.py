"""WCAG 2.2 AA, as far as a machine can tell: axe in a real browser, on a phone and a desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.app import read_texts
from bot.papers.notice import write
from bot.papers.report import page as report_page
from bot.settings import Settings
from bot.texts.languages import LOCALES
from tests.kit.papers import FILLED, FULL_QUARTER, MOMENT, SMALL_QUARTER

CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine to run axe in"),
]
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, DESK = (390, 844), (1280, 900)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("notice")
    write(Settings(**FILLED), made / "filled", MOMENT)
    write(Settings(), made / "empty", MOMENT)
    for name, report in (("report", FULL_QUARTER), ("small", SMALL_QUARTER)):
        (made / name).mkdir()
        for each in LOCALES:
            page = report_page(Settings(**FILLED), read_texts(Settings()), each, MOMENT, report)
            (made / name / f"{each}.html").write_text(page, "utf-8")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="the dev extra brings playwright")
    with api.sync_playwright() as playwright:
        # Root in a container has no sandbox; the only page is our own file.
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("page", "size", "scheme"),
    [
        ("filled/nl", PHONE, "light"),
        pytest.param("filled/nl", PHONE, "dark", marks=pytest.mark.long),
        pytest.param("filled/nl", DESK, "light", marks=pytest.mark.long),
        pytest.param("filled/nl", DESK, "dark", marks=pytest.mark.long),
        pytest.param("filled/en", PHONE, "dark", marks=pytest.mark.long),
        pytest.param("filled/fr", DESK, "light", marks=pytest.mark.long),
        pytest.param("empty/nl", PHONE, "light", marks=pytest.mark.long),
        ("report/nl", PHONE, "light"),
        pytest.param("small/nl", DESK, "dark", marks=pytest.mark.long),
        pytest.param("report/fr", DESK, "light", marks=pytest.mark.long),
        pytest.param("report/en", PHONE, "dark", marks=pytest.mark.long),
        ("filled/letter-nl", PHONE, "light"),
        pytest.param("filled/letter-fr", DESK, "dark", marks=pytest.mark.long),
    ],
)
def test_axe_finds_nothing(
    browser: Any, folder: Path, page: str, size: tuple[int, int], scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, bypass_csp=True
    )
    shown = context.new_page()
    shown.goto((folder / f"{page}.html").as_uri())

    found = axe.run(shown, options={"runOnly": {"type": "tag", "values": LEVELS}})

    context.close()
    assert found.response["passes"]
    assert found.response["violations"] == []
    # What axe could not decide is looked at: only things that people judge may be left.
    assert {each["id"] for each in found.response["incomplete"]} == set()


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_scrolls_sideways_on_a_phone(
    browser: Any, folder: Path, locale: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    shown = context.new_page()
    shown.goto((folder / "filled" / f"{locale}.html").as_uri())

    wide = shown.evaluate("document.documentElement.scrollWidth")

    context.close()
    assert wide <= width


def test_the_keyboard_reaches_the_text_first_and_shows_where_it_is(
    browser: Any, folder: Path
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    shown = context.new_page()
    shown.goto((folder / "filled" / "nl.html").as_uri())

    shown.keyboard.press("Tab")
    first = shown.evaluate("document.activeElement.className")
    visible = shown.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
    shown.keyboard.press("Tab")
    outline = shown.evaluate("getComputedStyle(document.activeElement).outlineStyle")

    context.close()
    assert (first, visible, outline) == ("skip", True, "solid")


def test_nothing_is_asked_of_the_network(browser: Any, folder: Path) -> None:
    context = browser.new_context()
    shown = context.new_page()
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    shown.goto((folder / "filled" / "nl.html").as_uri())

    context.close()
    assert [url for url in asked if not url.startswith("file:")] == []


def test_without_its_style_everything_is_still_there(browser: Any, folder: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    shown = context.new_page()
    shown.goto((folder / "filled" / "nl.html").as_uri())
    styled = shown.inner_text("main")

    shown.evaluate("document.querySelector('style').remove()")

    bare = shown.inner_text("main")
    context.close()
    assert set(styled.split()) <= set(bare.split())
