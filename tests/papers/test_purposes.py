"""One sentence of a town, and every paper that says it (R1)."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.backups.backup_file import make
from bot.demo.setting_up import say_why
from bot.demo.town import PURPOSE, Town
from bot.papers import documents, notice, purposes
from bot.papers.purposes import TownPurpose, of_running
from bot.papers.site import open_site
from bot.settings import Settings
from bot.store.keys import derive
from bot.texts.languages import LOCALES
from tests.kit.command_line import Operator
from tests.kit.papers import MOMENT
from tests.kit.towns import SECRET, open_town

SAID = (TownPurpose("Lindendaal", "Praten & vragen, zonder naam."),)
WHY = "Jongeren vinden hier iemand die luistert."


@pytest.mark.parametrize("locale", LOCALES)
def test_r1_the_same_sentence_stands_in_the_notice_the_register_and_the_dpia(locale: str) -> None:
    page = notice.page(Settings(), locale, MOMENT, lambda to: to, SAID)

    assert "Praten &amp; vragen, zonder naam." in page
    assert SAID[0].sentence in documents.register(Settings(), locale, MOMENT, SAID)
    assert SAID[0].sentence in documents.dpia(Settings(), MOMENT, SAID)


def test_where_nobody_decided_it_the_papers_say_that_it_is_open() -> None:
    for each in (documents.register(Settings(), "nl", MOMENT), documents.dpia(Settings(), MOMENT)):
        assert "**Open:** het doel in één zin" in each


async def test_the_page_beside_the_running_bot_says_another_sentence_in_the_same_minute(
    town: Town,
) -> None:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port = int(asked.getsockname()[1])
    services, address = town.bot.services, f"http://127.0.0.1:{port}/nl"
    settings = Settings(notice_port=port)
    async with (
        open_site(settings, MOMENT, lambda: of_running(services)),
        aiohttp.ClientSession() as session,
    ):
        async with session.get(address) as answer:
            assert PURPOSE in await answer.text()

        await say_why(town["Els"], town.team, purpose=WHY)

        async with session.get(address) as answer:
            page = await answer.text()
    assert WHY in page
    assert PURPOSE not in page


async def test_the_papers_of_a_stopped_bot_read_it_from_its_store(data_dir: Path) -> None:
    async with open_town(data_dir):
        pass

    found = await purposes.of_store(data_dir, derive(SECRET), purposes.decided)

    assert found == (TownPurpose("Lindendaal", PURPOSE),)
    assert await purposes.of_store(data_dir / "elsewhere", derive(SECRET), purposes.decided) is None


@pytest.mark.slow
async def test_whoever_runs_it_prints_papers_with_what_was_decided_in_discord(
    tmp_path: Path,
) -> None:
    operator = Operator(tmp_path)
    (tmp_path / "config").mkdir()
    async with open_town(tmp_path / "data"):
        pass

    for words in (("register",), ("dpia",)):
        done = await asyncio.to_thread(operator.types, *words, BANKJE_KEY=SECRET)
        assert f"Lindendaal zegt het zo: {PURPOSE}" in done.stdout
    await asyncio.to_thread(operator.types, "notice", "--out", "site", BANKJE_KEY=SECRET)
    assert PURPOSE in (tmp_path / "site" / "nl.html").read_text("utf-8")

    without = await asyncio.to_thread(operator.types, "register")
    assert "**Open:** het doel in één zin" in without.stdout


async def test_beside_a_running_bot_they_read_it_from_a_backup(town: Town, tmp_path: Path) -> None:
    keys = derive(SECRET)
    file = await make(town.bot.services.store, keys, tmp_path, town.now)

    assert await purposes.of_backup(file, keys, purposes.decided) == (
        TownPurpose("Lindendaal", PURPOSE),
    )
