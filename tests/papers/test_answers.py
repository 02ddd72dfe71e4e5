"""A page within 72 hours and a letter answered: counts and periods, and never of whom."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest

from bot.app import backups_of, schemas
from bot.core.clock import utc_now
from bot.demo.town import SECRET as SECRET_OF_THE_TOWN
from bot.demo.town import Town
from bot.papers import answers, holdings
from bot.papers.holdings import Holding, Holdings, Period
from bot.settings import Settings
from bot.store.breaches import Breach, readable
from bot.store.keys import derive
from bot.texts.languages import LOCALES
from tests.kit.asking import ask
from tests.kit.command_line import Operator, refused_with
from tests.kit.stores import FOX, OLD, OWL, SECRET, agrees, opened, settings

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
OPEN_FOR = Period(NOON - timedelta(hours=25), NOON)
in_every_language = pytest.mark.parametrize("locale", LOCALES)


def counted(rows: int) -> Holdings:
    tables = ("conversation", "notice", "trace", "agreement")
    last = NOON + timedelta(days=9)
    return Holdings(NOON, tuple(Holding(each, "young", rows, last) for each in tables), rows)


def page(*what: Breach, locale: str = "nl", rows: int = 7) -> str:
    return answers.breach(Settings(), locale, what, counted(rows), OPEN_FOR, NOON)


@in_every_language
def test_every_kind_of_breach_has_its_page(locale: str) -> None:
    pages = {kind: page(kind, locale=locale) for kind in Breach}

    assert len(set(pages.values())) == len(Breach)
    assert not [kind for kind, said in pages.items() if "{" in said]


def test_it_says_from_when_until_when_for_how_long_and_before_when_to_report() -> None:
    said = page(Breach.WALL)

    assert "maandag 23 november 2026 om 12 uur, tot dinsdag 24 november 2026 om 13 uur" in said
    assert "(25 uur)" in said
    assert "**vrijdag 27 november 2026 om 13 uur**" in said


def test_only_together_do_key_and_data_open_the_store_and_with_the_token_who_is_who() -> None:
    for size in range(1, len(Breach) + 1):
        for what in combinations(Breach, size):
            key, copy = Breach.KEY in what, {Breach.FOLDER, Breach.BACKUP} & {*what}
            found = readable(what)
            assert found.store is bool(key and copy)
            assert found.accounts is bool(key and copy and Breach.TOKEN in what)
            assert found.words is bool({Breach.WALL, Breach.TOKEN, Breach.PERSON} & {*what})


def test_the_words_for_the_panel_say_whether_others_could_read_along() -> None:
    assert "> Er ging iets mis. Anderen konden meelezen" in page(Breach.WALL)
    assert "> Er ging iets mis met de gegevens van het bankje." in page(Breach.BACKUP)
    assert "Bel 106, dag en nacht." in page(Breach.BACKUP)


@in_every_language
def test_outside_the_town_no_small_number_is_said(locale: str) -> None:
    for rows in range(1, 5):
        said = answers.exists(Settings(), locale, counted(rows))
        assert f"| {rows} |" not in said
    assert "| 5 |" in answers.exists(Settings(), locale, counted(5))


async def test_a_letter_is_answered_without_anything_of_whom(town: Town) -> None:
    await ask(town)
    folder, name = town.settings.data_dir, str(town.thread().name)
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    await town.bot.close()

    now = town.now
    found = await holdings.of_store(
        folder, derive(SECRET_OF_THE_TOWN), schemas(), now, Period(now, now)
    )
    said = answers.exists(town.settings, "nl", found)

    assert found.rows("conversation") == 1
    for sign in (name, str(alias), str(town["Jules"].id), "Jules", "is er iets woensdag"):
        assert sign not in said
    assert "Politie, parket en rechter" in said
    assert "Niets wordt tegengehouden" in said
    assert "artikel 11 AVG" in said


async def test_what_has_ended_does_not_exist(data_dir: Path) -> None:
    async with opened(data_dir, lambda: NOON) as store:
        await agrees(store, FOX, NOON + timedelta(days=1))
        await agrees(store, OWL, NOON - timedelta(days=1))

    found = await holdings.of_store(data_dir, OLD, schemas(), NOON, Period(NOON, NOON))

    assert found.rows("agreement") == 1


async def test_a_backup_from_before_an_update_is_counted_without_the_tables_it_never_had(
    data_dir: Path,
) -> None:
    async with opened(data_dir, lambda: NOON) as store:
        await agrees(store, FOX, NOON + timedelta(days=1))
        async with store.writing() as db:
            await db.execute_fetchall("DROP TABLE left_standing")
        made = await backups_of(settings(data_dir), store).make(NOON)

    found = await holdings.of_backup(made, OLD, schemas(), Period(NOON, NOON))

    assert (found.rows("left_standing"), found.rows("agreement")) == (0, 1)


async def test_of_a_stolen_backup_is_counted_what_was_in_it_then(data_dir: Path) -> None:
    async with opened(data_dir, lambda: NOON) as store:
        await agrees(store, FOX, NOON + timedelta(days=1))
        made = await backups_of(settings(data_dir), store).make(NOON)
        await agrees(store, OWL, NOON + timedelta(days=1))

    found = await holdings.of_backup(made, OLD, schemas(), Period(NOON, NOON))

    assert (found.moment, found.rows("agreement")) == (NOON, 1)
    assert [each.name for each in made.parent.iterdir() if each.name.startswith(".")] == []


async def test_what_the_watch_saw_stands_in_the_page_and_a_store_without_a_watch_has_none(
    data_dir: Path,
) -> None:
    async with opened(data_dir, lambda: NOON):
        pass
    period = Period(NOON, NOON)
    before = await holdings.of_store(data_dir, OLD, schemas(), NOON, period)
    assert isinstance(before.opened, tuple)

    seen = Holdings(NOON, counted(7).tables, 7, (OPEN_FOR,))
    said = answers.breach(Settings(), "nl", [Breach.WALL], seen, OPEN_FOR, NOON)
    other = answers.breach(Settings(), "nl", [Breach.KEY], seen, OPEN_FOR, NOON)

    assert "Wat de bot zelf zag" in said
    assert "- maandag 23 november 2026 om 12 uur" in said
    assert "Wat de bot zelf zag" not in other


# -- as the operator meets them -----------------------------------------------------------------


@pytest.mark.slow
async def test_an_operator_asks_while_bankje_is_stopped(operator: Operator) -> None:
    async with opened(operator.folder / "data", utc_now) as store:
        await agrees(store, FOX, utc_now() + timedelta(days=7))

    letter = operator.types("exists", "--language", "en", BANKJE_KEY=SECRET)
    report = operator.types("breach", "folder", "key", "--from", "2026-11-20", BANKJE_KEY=SECRET)

    assert letter.returncode == report.returncode == 0, letter.stderr + report.stderr
    assert "fewer than 5" in letter.stdout
    assert "De opslag: ja" in report.stdout
    assert FOX not in letter.stdout + report.stdout


@pytest.mark.slow
async def test_an_operator_asks_while_bankje_runs(operator: Operator) -> None:
    """The running one alone can open its store: it makes a backup, and that is counted."""
    data = operator.folder / "data"
    async with opened(data, utc_now) as store:
        await agrees(store, FOX, utc_now() + timedelta(days=7))
        backups = backups_of(settings(data), store)
        typed = asyncio.create_task(
            asyncio.to_thread(operator.types, "exists", "--language", "en", BANKJE_KEY=SECRET)
        )
        while not typed.done():
            await backups.run(utc_now())
            await asyncio.sleep(0.2)
        done = typed.result()

    assert done.returncode == 0, done.stderr
    assert "fewer than 5" in done.stdout


@pytest.mark.slow
def test_a_period_that_ends_before_it_begins_is_refused(operator: Operator) -> None:
    said = operator.types(
        *("breach", "wall", "--from", "2026-11-20T14:30", "--to", "2026-11-19T14:30"),
        BANKJE_KEY=SECRET,
    )

    assert said.returncode == 2
    assert "before" in said.stderr


@pytest.mark.slow
def test_where_nothing_is_that_is_said(operator: Operator) -> None:
    assert "nothing of Bankje" in refused_with(operator.types("exists", BANKJE_KEY=SECRET))
