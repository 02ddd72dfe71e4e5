"""What is kept outside the tables is in the inventory too: files, and what stands on Discord."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from fnmatch import fnmatch
from pathlib import Path

import pytest

from bot.app import room_folders, schemas
from bot.demo.reading import press
from bot.demo.town import Town
from bot.papers.paper import periods_of
from bot.settings import Settings
from bot.store.inventory import copies, read
from bot.store.migrations import Schema
from bot.store.opening import CORE_SCHEMA
from bot.store.periods import Periods, in_english
from tests.kit.asking import chooses_dm
from tests.kit.canary import arrives, asks, talks
from tests.kit.direct_talks import talks as talks_directly
from tests.kit.inventory import acts_of, all_copies, all_tables

WORDS = sorted(
    path
    for folder in [CORE_SCHEMA, *(room / "schema" for room in room_folders())]
    for path in folder.glob("*.??.toml")
)
ABOUT = {"young", "worker", "admin", "server", "program"}
SHORT = """
[file.made]
title = "Made"
about = "young"
basis = "6.1.e"
purpose = "p"
holds = "h"
ends = "after {keep}"
needs = "%s"
"""


async def a_day_at_the_bench(town: Town) -> None:
    """What else the bot does on Discord: a DM, a wipe, trouble for the admin."""
    young = arrives(town)
    start = await press(young.actor, town.panel, "Stel een vraag")
    form = await press(young.actor, start, "Oké, ik begin")
    noted = await young.actor.submit_modal(form, {"words": "Mag ik iets vragen?"})
    await chooses_dm(young.actor, noted)
    form = await press(town["Yasmine"], town.thread().history()[-1], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Ja hoor."})
    sure = await press(young.actor, await press(young.actor, town.panel, "Privacy"), "Wis alles")
    await press(young.actor, sure, "Ja, wis alles")
    await talks_directly(town, name="Sam")
    await town["Sam"].send_dm("En nog iets.")
    with town.as_bot():
        town.bot.dispatch("trouble", town.guild.id, "team-channel-gone")
    await town.env.settle()
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.minute()


async def test_everything_that_the_bot_does_on_discord_is_in_the_inventory(town: Town) -> None:
    await talks(town, arrives(town))
    await a_day_at_the_bench(town)

    named = {found for copy in all_copies() if copy.kind == "discord" for found in copy.found}

    assert acts_of(town) - named == set()


async def test_the_inventory_names_nothing_that_the_bot_never_does(town: Town) -> None:
    await talks(town, arrives(town))
    await a_day_at_the_bench(town)

    named = {found for copy in all_copies() if copy.kind == "discord" for found in copy.found}

    assert named - acts_of(town) == set()


async def test_every_file_in_the_data_folder_is_in_the_inventory(
    town: Town, data_dir: Path
) -> None:
    await asks(town, arrives(town))
    await town.minute()
    await asks(town, arrives(town))

    files = [str(path.relative_to(data_dir)) for path in data_dir.rglob("*") if path.is_file()]
    named = [found for copy in all_copies() if copy.kind == "file" for found in copy.found]

    assert len(files) >= 3
    assert [file for file in files if not any(fnmatch(file, each) for each in named)] == []


def test_whom_it_is_about_on_what_ground_and_who_sees_it_are_known_words() -> None:
    for each in [*all_tables(), *all_copies()]:
        assert each.about in ABOUT, each.name
        assert each.purpose, each.name
        assert each.ends, each.name
        assert each.seen_by, each.name


def test_what_is_about_a_person_has_a_ground_and_what_is_about_nobody_has_none() -> None:
    for each in [*all_tables(), *all_copies()]:
        if each.about in {"young", "worker", "admin"}:
            assert each.basis != "none", each.name
        if each.about == "program":
            assert each.basis == "none", each.name


def test_no_two_things_that_are_kept_share_a_name() -> None:
    names = [each.name for each in all_copies()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("module", "there"), [("bot.store.opening", True), ("bot.core.none", False)]
)
def test_what_a_missing_part_would_make_is_not_promised(
    tmp_path: Path, module: str, there: bool
) -> None:
    (tmp_path / "copies.toml").write_text(SHORT % module)

    found = copies([Schema("room", tmp_path)], Periods(keep_days=3))

    made = [each.ends for each in found if each.name == "made"]
    assert made == (["after 3 days"] if there else [])


def test_a_table_without_a_title_takes_its_name_and_is_seen_by_whom_its_about_says(
    tmp_path: Path,
) -> None:
    (tmp_path / "inventory.toml").write_text(
        '[some_thing]\nabout = "young"\nbasis = "6.1.a"\npurpose = "p"\nends = "e"\n'
        'columns.alias = "a"\n'
    )

    table = read([Schema("room", tmp_path)])[-1]

    assert (table.title, table.basis, table.seen_by) == ("Some thing", "6.1.a", ("program",))


def test_the_periods_of_the_inventory_are_those_of_the_settings() -> None:
    assert periods_of(Settings()) == Periods()
    decided = periods_of(Settings(keep_days=3, idle_days=4, log_days=5))
    assert decided.each(schemas())["longest"] == timedelta(days=30 + 3 + 7)
    assert Periods(keep_days=1).words(schemas())["keep"] == "1 day"
    assert in_english(timedelta(hours=12)) == "12 hours"


@pytest.mark.parametrize("path", WORDS, ids=lambda path: f"{path.parent.parent.name}-{path.name}")
def test_words_in_another_language_are_about_what_is_kept(path: Path) -> None:
    """A column that went takes its words along. Missing words are said in English."""
    tables = {table.name: table.columns for table in all_tables()}
    others = set(translated_by(path)) if path.name.startswith("copies") else set()

    for name, words in tomllib.loads(path.read_text("utf-8")).items():
        known = tables.get(name, {})
        shared = name == "shared"
        assert shared or name in (others or tables), name
        assert shared or set(words.get("columns", {})) <= set(known), name


@pytest.mark.parametrize("path", WORDS, ids=lambda path: f"{path.parent.parent.name}-{path.name}")
def test_words_in_another_language_name_the_same_periods(path: Path) -> None:
    english = translated_by(path)

    for name, words in tomllib.loads(path.read_text("utf-8")).items():
        for part in ("ends", "purpose", "holds"):
            if part in words:
                assert periods_in(words[part]) == periods_in(english[name][part]), (name, part)


def translated_by(path: Path) -> dict[str, dict[str, str]]:
    """The file that these words translate; copies stand under their kind there."""
    name = path.name.split(".")[0]
    raw = tomllib.loads(path.with_name(f"{name}.toml").read_text("utf-8"))
    return {k: v for kind in raw.values() for k, v in kind.items()} if name == "copies" else raw


def periods_in(said: str) -> set[str]:
    return {name for name in Periods().each(schemas()) if f"{{{name}}}" in said}
