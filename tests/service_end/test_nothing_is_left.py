"""After the last day nothing is left of a server, anywhere; the other one notices nothing."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import press, said
from bot.demo.team import introduce
from bot.demo.town import Town, build, furnish
from tests.kit.alarms import mail
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.ending_service import (
    A_MINUTE,
    TWO_WEEKS,
    close_bench,
    let_it_end,
    of_the_bot,
    papers,
)
from tests.kit.stored import everything
from tests.kit.towns import open_town


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    """Two towns on one Bankje; in the first a whole life: cards, a conversation, notices."""
    async with open_town(data_dir) as one:
        other = build(one.env, one.settings, "Jong Beukenveld")
        await furnish(other, ("Yasmine",))
        await introduce(one)
        thanks = await ask(one)
        await chooses_dm(one["Jules"], thanks)
        await answer(one)
        await one.minute()
        await ask(other, "Amira")
        yield one, other


async def left_of(town: Town, guild: int) -> dict[str, int]:
    """Every table in which any row names the server, however it names it."""
    found = {
        table: sum(any(str(guild) in str(value) for value in row) for row in rows)
        for table, rows in (await everything(town)).items()
    }
    return {table: count for table, count in found.items() if count}


@pytest.fixture
def held(towns: tuple[Town, Town]) -> Callable[[], None]:
    """The bot cannot leave until this is called: a server that it left shows no messages."""
    one, _ = towns
    one.env.inject_error("DELETE", "/users/@me/guilds/*", status=503, times=None)
    return one.discord.faults.clear


def is_there(town: Town, guild: int) -> bool:
    return town.bot.get_guild(guild) is not None


async def test_no_row_no_message_and_no_bot_are_left(
    towns: tuple[Town, Town], held: Callable[[], None], data_dir: Path
) -> None:
    one, other = towns
    gone = one.guild.id
    await close_bench(one)
    assert of_the_bot(one)

    await let_it_end(other)
    assert is_there(other, gone)
    assert of_the_bot(one) == []
    assert one.team.threads == []
    assert mail(one, "Jules") == mail(one, "Els") == mail(one, "Yasmine") == []
    assert papers(data_dir) == []

    held()
    await other.move_clock(A_MINUTE)
    assert await left_of(other, gone) == {}
    assert not is_there(other, gone)
    assert len(papers(data_dir)) == 1


async def test_until_the_last_midnight_everything_stands(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await close_bench(one)

    await other.move_clock(timedelta(days=6))

    assert is_there(other, one.guild.id)
    inbox = await press(one["Jules"], one.panel, "Mijn gesprek")
    assert "> is er iets woensdag" in said(inbox)


async def test_the_other_server_keeps_all_it_has(towns: tuple[Town, Town]) -> None:
    one, other = towns
    posts = of_the_bot(other)
    await close_bench(one)
    await one.move_clock(timedelta(days=1))

    town = other
    assert "stopt" not in said(other.panel)
    assert set(posts) & set(of_the_bot(other))
    start = await press(town["Sam"], town.panel, "Stel een vraag")
    assert "Nieuwe gesprekken" not in said(start)


@pytest.mark.usefixtures("held")
async def test_nobody_elses_messages_go(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await one["Bram"].send(one.team, "tot morgen allemaal")
    await close_bench(one)

    await let_it_end(other)

    assert [each.content for each in one.team.history()] == ["tot morgen allemaal"]


async def test_the_paper_counts_and_names_nobody(towns: tuple[Town, Town], data_dir: Path) -> None:
    one, other = towns
    await close_bench(one)
    await let_it_end(other)

    (paper,) = papers(data_dir)

    assert "# Jong Lindendaal: het bankje is gesloten" in paper
    assert "dinsdag 8 december 2026" in paper
    assert ": 0 rijen van deze server" in paper
    assert "Niet gelukt" not in paper
    for name in (*one.people, str(one["Jules"].id), str(one["Els"].id), str(one.guild.id)):
        assert not re.search(rf"\b{name}\b", paper)


async def test_the_paper_says_until_when_a_backup_still_holds_it(
    towns: tuple[Town, Town], data_dir: Path
) -> None:
    one, other = towns
    await close_bench(one)
    await let_it_end(other)
    newest = await other.bot.backups.newest(other.now)
    assert newest
    until = (newest + timedelta(days=other.settings.backup_days)).astimezone(HOME)

    (paper,) = papers(data_dir)

    assert re.search(rf"gaat weg op \w+ {until.day} december {until.year}", paper)


@pytest.mark.parametrize("after", [0, 1, 2, 3])
async def test_killed_after_any_step_it_is_finished_after_a_restart(
    towns: tuple[Town, Town], held: Callable[[], None], data_dir: Path, after: int
) -> None:
    one, other = towns
    gone = one.guild.id
    await close_bench(one)
    await other.move_clock(TWO_WEEKS)
    for _ in range(after):
        await other.move_clock(A_MINUTE)

    await other.restart()
    for _ in range(4):
        await other.move_clock(A_MINUTE)
    assert of_the_bot(one) == []

    held()
    await other.move_clock(A_MINUTE)
    assert await left_of(other, gone) == {}
    assert not is_there(other, gone)
    assert len(papers(data_dir)) == 1


async def test_killed_between_leaving_and_the_paper_it_writes_the_paper(
    towns: tuple[Town, Town], data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = towns
    gone = one.guild.id
    await close_bench(one)
    with monkeypatch.context() as broken:
        broken.setattr("bot.papers.closure.page", lambda *_: 1 / 0)
        await let_it_end(other)
    assert not is_there(other, gone)
    assert await left_of(other, gone)

    await other.restart()
    await other.move_clock(A_MINUTE)

    assert await left_of(other, gone) == {}
    assert len(papers(data_dir)) == 1


async def test_a_discord_that_is_away_only_delays_it(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await close_bench(one)
    one.env.inject_error("DELETE", "/channels/*/messages/*", status=503, times=None)
    await let_it_end(other)
    assert is_there(other, one.guild.id)
    assert of_the_bot(one)

    one.discord.faults.clear()
    await other.move_clock(timedelta(hours=7))
    for _ in range(3):
        await other.move_clock(A_MINUTE)

    assert not is_there(other, one.guild.id)


async def test_what_it_may_not_delete_is_said_in_the_paper_and_holds_nobody_up_for_ever(
    towns: tuple[Town, Town], data_dir: Path
) -> None:
    one, other = towns
    await close_bench(one)
    one.env.inject_error("DELETE", "/channels/*/messages/*", status=403, times=None)
    await let_it_end(other)
    assert is_there(other, one.guild.id)

    for _ in range(27):
        await other.move_clock(timedelta(hours=1))

    (paper,) = papers(data_dir)
    assert "Niet gelukt" in paper
    assert await left_of(other, one.guild.id) == {}
    assert not is_there(other, one.guild.id)


async def test_a_server_that_took_the_bot_away_before_is_closed_all_the_same(
    towns: tuple[Town, Town], data_dir: Path
) -> None:
    one, other = towns
    gone = one.guild.id
    await close_bench(one)
    await other.move_clock(timedelta(days=14, hours=8, minutes=40))
    one.discord.remove_guild(gone)

    for _ in range(15):
        await other.move_clock(A_MINUTE * 2)

    assert await left_of(other, gone) == {}
    assert len(papers(data_dir)) == 1
