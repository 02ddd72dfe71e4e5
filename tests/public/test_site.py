"""The site by reader: built, every link leads somewhere, and it is read without a script."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from bot.texts.languages import LOCALES
from tests.kit.helpline_directories import shipped

BUILT = Path("build") / "site"
READERS = (
    "index",
    "young",
    "parent",
    "worker",
    "admin",
    "dpo",
    "alderman",
    "operator",
    "developer",
)
IN_DOCS = Path("docs") / "site"
MOST_WORDS = 260
"""Of a page for one reader: what a screen shows at a glance, or nearly."""
SHORT = re.compile(r"(?<![\d.,:/-])\b(?:10\d|11\d|1[78]\d\d)\b(?![.,:/-]?\d)")
CHROMIUM = shutil.which("chromium")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
in_every_language = pytest.mark.parametrize("locale", LOCALES)
for_every_reader = pytest.mark.parametrize("reader", READERS)


class Page(HTMLParser):
    """What a page asks for, where it leads and which places it names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.kinds: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kinds.add(tag)
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.links.append(value)
            if name == "id" and value:
                self.ids.add(value)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of its own: another worker may build at the same time."""
    here = tmp_path_factory.mktemp("checkout")
    for each in ("docs", "scripts", *(str(page) for page in Path().glob("*.md"))):
        copy = shutil.copytree if Path(each).is_dir() else shutil.copyfile
        copy(each, here / each)
    done = subprocess.run(
        [sys.executable, str(here / "scripts" / "build-site")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return here / BUILT


def pages_of(site: Path) -> dict[Path, Page]:
    return {each: Page(each.read_text("utf-8")) for each in site.rglob("*.html")}


@pytest.mark.slow
def test_every_link_leads_to_a_page_and_a_place_that_are_there(site: Path) -> None:
    pages = pages_of(site)
    lost = []
    for path, page in pages.items():
        if path.name == "404.html":
            continue  # shown at any address
        for link in page.links:
            to, _, anchor = link.partition("#")
            target = (path.parent / to).resolve() if to else path
            if re.match(r"[a-z]+:", link):
                continue
            if not target.exists() or (anchor and anchor not in pages[target].ids):
                lost.append(f"{path.relative_to(site)}: {link}")

    assert lost == []


@pytest.mark.slow
def test_each_reader_has_a_page_in_each_language(site: Path) -> None:
    missing = [f"{each}/{who}" for each in LOCALES for who in READERS]

    assert [each for each in missing if not (site / f"{each}.html").exists()] == []


@pytest.mark.slow
def test_no_page_has_a_script_a_form_or_anything_from_elsewhere(site: Path) -> None:
    for path, page in pages_of(site).items():
        assert page.kinds & {"script", "iframe", "form", "object", "embed", "video"} == set(), path
        if path.name != "404.html":
            sheets = re.findall(
                r'<(?:link|img)[^>]+(?:href|src)="([^"]+)"', path.read_text("utf-8")
            )
            assert [each for each in sheets if each.startswith(("http", "//"))] == [], path


@in_every_language
@for_every_reader
def test_a_page_for_a_reader_is_a_screen_long(locale: str, reader: str) -> None:
    page = (IN_DOCS / locale / f"{reader}.md").read_text("utf-8")

    assert len(page.split()) <= MOST_WORDS


@in_every_language
@for_every_reader
def test_it_names_no_number_to_call_that_the_directory_does_not_know(
    locale: str, reader: str
) -> None:
    known = {channel.dial for line in shipped().lines for channel in line.channel}
    page = (IN_DOCS / locale / f"{reader}.md").read_text("utf-8")

    assert set(SHORT.findall(page)) <= known


@in_every_language
@pytest.mark.parametrize("reader", ["index", "young", "parent"])
def test_who_needs_help_now_reads_first_whom_to_call(locale: str, reader: str) -> None:
    page = (IN_DOCS / locale / f"{reader}.md").read_text("utf-8")
    talking = "107" if locale == "fr" else "106"

    assert all(number in page for number in ("112", "1813", talking))


def test_each_picture_is_drawn_by_the_demo_and_says_in_words_what_it_shows() -> None:
    shown = re.compile(r"!\[([^\]]*)\]\(\.\./images/([\w-]+)\.png\)")
    draws = Path("scripts/draw-panel").read_text("utf-8")
    for locale in LOCALES:
        for reader in ("index", "young", "parent", "worker", "admin", "dpo"):
            [(words, name)] = shown.findall((IN_DOCS / locale / f"{reader}.md").read_text("utf-8"))
            assert len(words.split()) >= 8, f"{locale}/{reader}"
            assert f'"{name}"' in draws, f"{locale}/{reader}"
            assert (Path("docs/images") / f"{name}.png").exists()


@in_every_language
def test_the_front_page_says_whether_it_is_for_real_use(locale: str) -> None:
    first = (IN_DOCS / locale / "index.md").read_text("utf-8").split("\n\n")[1]

    assert first.lower().startswith(("**alfa", "**alpha"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine to run axe in")
    api = pytest.importorskip("playwright.sync_api", reason="the dev extra brings playwright")
    with api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("page", "width", "scheme"),
    [
        ("nl/index", 390, "light"),
        ("en/young", 1280, "dark"),
        ("fr/dpo", 390, "light"),
        ("handleiding", 390, "light"),
        ("manuel", 390, "light"),
        ("public-code", 1280, "light"),
    ],
)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Any, site: Path, page: str, width: int, scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme=scheme,
        bypass_csp=True,
        java_script_enabled=True,
    )
    shown = context.new_page()
    shown.goto((site / f"{page}.html").as_uri())

    found = axe.run(shown, options={"runOnly": {"type": "tag", "values": LEVELS}})
    wide = shown.evaluate("document.documentElement.scrollWidth")

    context.close()
    assert found.response["violations"] == []
    assert wide <= width


@pytest.mark.slow
def test_without_a_script_the_same_words_are_there(browser: Any, site: Path) -> None:
    said = []
    for enabled in (True, False):
        context = browser.new_context(java_script_enabled=enabled)
        shown = context.new_page()
        shown.goto((site / "nl" / "worker.html").as_uri())
        said.append(shown.inner_text("main"))
        context.close()

    assert said[0] == said[1] != ""
