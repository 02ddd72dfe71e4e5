"""What came along is in memory once for all towns; what a town decides is that town's alone."""

from __future__ import annotations

from pathlib import Path

from bot.app import read_texts, room_folders
from bot.settings import Settings
from bot.shipped_files import guidance_folder, helplines_file, practice_folder, topics_file
from bot.texts.catalogue import standard
from cogs.guidance.repository import read_cards
from cogs.helplines.repository.directory_files import DirectoryPaths, read_directory
from cogs.helplines.rules.directory import Directory
from cogs.practice.repository import read_cases

OWN_LINE = 'id = "awel"\nname = "Awel van Aalst"\n'


def directory(own: Path) -> Directory:
    return read_directory(DirectoryPaths(helplines_file(Settings()), topics_file(Settings()), own))


def test_helplines_are_shared_and_a_towns_own_reach_no_other(tmp_path: Path) -> None:
    own = tmp_path / "helplines.local.toml"
    own.write_text(f"[[helpline]]\n{OWN_LINE}")

    before, aalst, after = (
        directory(tmp_path / "none"),
        directory(own),
        directory(tmp_path / "nor here"),
    )

    assert aalst.get("awel") != before.get("awel")
    assert aalst.get("tele-onthaal-106") is before.get("tele-onthaal-106")
    assert all(one is other for one, other in zip(before.lines, after.lines, strict=True))


def test_cards_and_cases_are_shared_too(tmp_path: Path) -> None:
    names = {"helplines": {line.id for line in directory(tmp_path / "none").lines}}
    names["places"] = names["helplines"] | {"line-manager", "on-call"}
    shipped, own = guidance_folder(Settings()), tmp_path / "own"
    own.mkdir()
    one = read_cards(shipped, tmp_path / "none", names)
    changed = next(shipped.glob("*.toml"))
    (own / changed.name).write_text(f'id = "{one.cards[0].id}"\nwords = ["eigen"]\n')
    two, three = read_cards(shipped, own, names), read_cards(shipped, tmp_path / "none", names)

    assert two.cards[0] is not one.cards[0]
    assert all(a is b for a, b in zip(one.cards, three.cards, strict=True))
    cases = [read_cases(practice_folder(Settings()), tmp_path / "none").cases for _ in range(2)]
    assert cases[0]
    assert all(a is b for a, b in zip(*cases, strict=True))


def test_texts_are_shared_and_a_wording_of_one_town_is_not(tmp_path: Path) -> None:
    words = tmp_path / "texts"
    words.mkdir()
    (words / "nl.ftl").write_text("setup-command-contact-about = Wie bij klachten?\n")
    aalst = read_texts(Settings(config_dir=tmp_path))
    brugge = read_texts(Settings(config_dir=tmp_path / "none"))
    name = "setup-command-contact-about"

    assert aalst.say("nl", name) == "Wie bij klachten?"
    assert brugge.say("nl", name) != aalst.say("nl", name)
    rooms = tuple(room_folders())
    assert standard("nl", rooms) is standard("nl", rooms)
