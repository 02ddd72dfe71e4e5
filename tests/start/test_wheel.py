"""What is installed has all that a start reads: a wheel is built, and looked into."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cogs.guidance.repository import read_cards
from cogs.guidance.rules.cards import OF_WORKER
from tests.kit.guiding import CARDS, all_cards
from tests.kit.helpline_directories import shipped

pytestmark = pytest.mark.slow
HERE = Path.cwd()
SHIPPED = "bot/shipped/"
CODE_AND_WORDS = {".py", ".sql", ".ftl", ".toml", ".j2", ".css"}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(building, cwd=HERE, check=True, capture_output=True, timeout=60)
    [wheel] = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "in")
    return folder / "in"


def test_an_installed_bankje_has_every_card_on_what_to_do(unpacked: Path) -> None:
    names = [line.id for line in shipped().lines]
    known = {"helplines": names, "places": frozenset({*names, *OF_WORKER})}

    read = read_cards(unpacked / SHIPPED / "guidance", Path("none"), known)

    assert read.mistakes == ()
    assert read.cards == all_cards()


@pytest.mark.parametrize("name", ["helplines.toml", "topics.toml", "bankje.example.toml"])
def test_an_installed_bankje_has_what_people_decided(unpacked: Path, name: str) -> None:
    assert (unpacked / SHIPPED / name).read_bytes() == (CARDS.parent / name).read_bytes()


def test_nothing_of_the_house_or_its_rooms_stays_behind(unpacked: Path) -> None:
    ours = {
        str(path.relative_to(HERE))
        for folder in ("bot", "cogs")
        for path in (HERE / folder).rglob("*")
        if path.suffix in CODE_AND_WORDS and path.is_file()
    }

    assert {each for each in ours if not (unpacked / each).is_file()} == set()
