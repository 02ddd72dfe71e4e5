"""The report of a quarter on paper and from the shell: what was published, no more (R68)."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.alias import GuildId
from bot.papers.report import page
from bot.settings import Settings
from bot.texts.languages import LOCALES
from tests.kit.command_line import Operator
from tests.kit.papers import FULL_QUARTER, MOMENT, SMALL_QUARTER
from tests.kit.towns import SECRET, open_town


@pytest.mark.parametrize("locale", LOCALES)
def test_r68_what_a_person_wrote_stands_before_the_numbers(locale: str) -> None:
    shown = page(Settings(), read_texts(Settings()), locale, MOMENT, FULL_QUARTER)

    assert shown.index(FULL_QUARTER.heard) < shown.index("<table")
    assert "<script" not in shown


def test_r68_a_town_with_little_to_count_has_a_page_all_the_same() -> None:
    shown = page(Settings(), read_texts(Settings()), "nl", MOMENT, SMALL_QUARTER)

    assert "11, sinds april 2026" in shown
    assert "Nog te weinig om te tonen" in shown
    assert "Gewerkt voor jongeren" not in shown


@pytest.mark.slow
async def test_r68_the_shell_writes_the_report_that_was_made_on_discord(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    (tmp_path / "config").mkdir()
    async with open_town(tmp_path / "data") as town:
        await town.bot.services.counters.add(GuildId(town.guild.id), "wiped", town.now, 7)
        await town.move_clock(timedelta(days=45))
        await town["Els"].slash(town.team, "rapport")

    await asyncio.to_thread(operator.types, "report", "--out", "out", BANKJE_KEY=SECRET)

    table = (tmp_path / "out" / "2026-q4.csv").read_text("utf-8")
    assert table.splitlines()[1:] == ["wiped,2026-Q4,2026-Q4,7,7"]
    assert "Lindendaal" in (tmp_path / "out" / "2026-q4.html").read_text("utf-8")


async def test_where_no_report_was_made_the_shell_says_so(tmp_path: Path) -> None:
    operator = Operator(tmp_path)
    (tmp_path / "config").mkdir()

    done = await asyncio.to_thread(operator.types, "report")

    assert "nog geen rapport" in done.stderr
