"""A paper that names a test as its proof names one that exists; a claim has a proof."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

NAMED = re.compile(r"tests/[\w/]+\.py::test_\w+")
THREATS = Path("docs/threat-model.md")
PAPERS = [THREATS, Path("bot/papers/dpia.nl.toml"), Path("bot/papers/measures.toml")]
TEMPLATES = sorted(Path("bot/papers/templates").glob("*.j2"))


def exists(named: str) -> bool:
    path, _, name = named.partition("::")
    if not Path(path).exists():
        return False
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    body = ast.parse(Path(path).read_text("utf-8")).body
    return any(isinstance(node, kinds) and node.name == name for node in body)


@pytest.mark.parametrize("paper", [*PAPERS, *TEMPLATES], ids=str)
def test_every_test_that_a_paper_names_exists(paper: Path) -> None:
    named = set(NAMED.findall(paper.read_text("utf-8")))

    assert {each for each in named if not exists(each)} == set()


@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_the_papers_that_claim_something_do_name_tests(paper: Path) -> None:
    assert len(NAMED.findall(paper.read_text("utf-8"))) >= 7


def test_a_test_that_does_not_exist_is_noticed() -> None:
    assert not exists("tests/papers/test_named_tests.py::test_that_nobody_wrote")
    assert not exists("tests/papers/test_nowhere.py::test_that_nobody_wrote")


def claims() -> list[str]:
    """Every line under a heading **Holds**, whole."""
    found = re.findall(
        r"\*\*Holds\*\*\n(.*?)(?=\n\*\*|\n## |\Z)", THREATS.read_text("utf-8"), re.DOTALL
    )
    return [claim for block in found for claim in re.split(r"\n(?=- )", block.strip())]


def test_no_claim_of_the_threat_model_stands_without_a_test_or_an_argument() -> None:
    bare = [claim for claim in claims() if not NAMED.search(claim) and "Argument:" not in claim]

    assert len(claims()) > 25
    assert bare == []


@pytest.mark.parametrize(
    "adversary",
    "member impersonator worker admin host disk backup token parent Discord".split(),  # noqa: SIM905
)
def test_the_threat_model_speaks_of_every_adversary_and_of_what_does_not_hold(
    adversary: str,
) -> None:
    sections = THREATS.read_text("utf-8").split("\n## ")[1:]

    about = [each for each in sections if adversary in each.splitlines()[0]]
    assert about
    assert all("**Does not hold**" in each and "**Holds**" in each for each in about)


def test_security_leads_to_the_threat_model() -> None:
    assert "(docs/threat-model.md)" in Path("SECURITY.md").read_text("utf-8")
