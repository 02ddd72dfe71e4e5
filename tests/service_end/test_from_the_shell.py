"""`bankje close`: the operator closes a server, whether Bankje runs or not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import said
from bot.demo.town import Town
from bot.guilds.service_end import CloseRequest, answer, answered, ask, asked
from tests.kit.command_line import Operator
from tests.kit.ending_service import A_MINUTE, papers

TODAY = date(2026, 11, 24)


def test_a_request_is_read_as_it_was_written(tmp_path: Path) -> None:
    for day in (TODAY, None):
        request = CloseRequest(GuildId(123), day)
        ask(tmp_path, request)
        assert asked(tmp_path) == request
        assert answered(tmp_path) == ""

    answer(tmp_path, "start-close-decided")

    assert asked(tmp_path) is None
    assert answered(tmp_path) == "start-close-decided"
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("line", ["", "asks", "asks x", "answers start-close-began"])
def test_what_is_no_request_is_none(line: str) -> None:
    assert CloseRequest.read(line) is None


async def test_the_operator_may_choose_today(town: Town, data_dir: Path) -> None:
    ask(data_dir, CloseRequest(GuildId(town.guild.id), TODAY))
    await town.minute()
    assert answered(data_dir) == "start-close-decided"
    await town.move_clock(A_MINUTE)
    assert "stopt op dinsdag 24 november" in said(town.panel)

    for _ in range(60 * 9):
        if town.bot.get_guild(town.guild.id) is None:
            break
        await town.move_clock(A_MINUTE * 5)

    assert len(papers(data_dir)) == 1


async def test_the_operator_may_take_it_back(town: Town, data_dir: Path) -> None:
    ask(data_dir, CloseRequest(GuildId(town.guild.id), TODAY))
    await town.minute()
    ask(data_dir, CloseRequest(GuildId(town.guild.id), None))
    await town.minute()

    assert answered(data_dir) == "start-close-cancelled"
    await town.move_clock(A_MINUTE)
    assert "Nu open" in said(town.panel)


async def test_a_day_that_is_over_and_a_server_that_nobody_knows_change_nothing(
    town: Town, data_dir: Path
) -> None:
    ask(data_dir, CloseRequest(GuildId(town.guild.id), date(2026, 11, 23)))
    await town.minute()
    assert answered(data_dir) == "start-close-past"

    ask(data_dir, CloseRequest(GuildId(1), TODAY))
    await town.minute()
    assert answered(data_dir) == "start-close-unknown"

    assert "Nu open" in said(town.panel)


async def test_a_bankje_that_does_not_run_finds_the_request_later(operator: Operator) -> None:
    (operator.folder / "data").mkdir(mode=0o700)

    done = operator.types("close", "1234", "--last-day", "2031-01-31")

    assert done.returncode == 0, done.stderr
    assert "lies ready" in done.stdout
    assert asked(operator.folder / "data") == CloseRequest(GuildId(1234), date(2031, 1, 31))
