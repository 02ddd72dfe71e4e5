"""The pages about the project answer all that was asked, and lead to what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGES = [
    *sorted(Path().glob("*.md")),
    *sorted(Path("docs").glob("*.md")),
    *sorted(Path(".github").rglob("*.md")),
]
LINK = re.compile(r"\]\((?!https?:|mailto:|tel:)([^)\s#]*)(?:#([^)\s]*))?\)")
PASSING = 67
"""The criteria of OpenSSF's passing level."""


def headings(page: Path) -> set[str]:
    """The names by which a page's headings can be linked to, as forges make them."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    bare = (re.sub(r"[^\w\s-]", "", each.lower()) for each in found)
    return {each.strip().replace(" ", "-") for each in bare}


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_link_leads_somewhere(page: Path) -> None:
    for path, anchor in LINK.findall(page.read_text("utf-8")):
        target = page.parent / path if path else page

        assert target.exists(), path
        if anchor and target.suffix == ".md":
            assert anchor in headings(target), f"{path}#{anchor}"


def test_the_sixteen_criteria_are_answered_one_by_one() -> None:
    page = Path("docs/public-code.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| (yes|no|in part) \| [^|]+ \|$", page, re.MULTILINE)

    assert [int(number) for number, _ in rows] == list(range(1, 17))


def test_the_passing_criteria_are_answered_one_by_one() -> None:
    page = Path("docs/public-code.md").read_text("utf-8").partition("## OpenSSF")[2]
    named = re.findall(r"^\| ([a-z0-9_, ]+) \| [^|]+ \|", page, re.MULTILINE)
    criteria = [each for row in named if row != "criterion" for each in row.split(", ")]

    assert len(criteria) == len(set(criteria)) == PASSING


def test_what_is_not_filled_in_says_so_and_names_nobody() -> None:
    for page in (Path("GOVERNANCE.md"), Path("CODE_OF_CONDUCT.md")):
        assert "open: no" in page.read_text("utf-8").replace("*open: nobody", "*open: no")


def test_the_readme_says_first_whether_it_is_for_real_use() -> None:
    first = Path("README.md").read_text("utf-8").split("\n\n")[1]

    assert first.startswith("**Alpha: not for real use yet.**")
