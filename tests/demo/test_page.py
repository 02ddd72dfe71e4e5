"""`bankje demo`: be anyone, wherever they may be, and move the clock; on this machine only."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.core.clock import HOME
from bot.demo import page as demo
from bot.demo import simulator
from bot.demo.page import StartPage, moves
from bot.demo.reading import press, said
from bot.demo.town import Town, furnish
from tests.kit.asking import chooses_dm
from tests.kit.closing import closes

TOKEN = "a-secret-of-one-evening"
HOME_PAGE = f"/{TOKEN}/"
YOUNG, TEAM = ("Jules", "Amira", "Sam"), ("Yasmine", "Bram", "Els")


@dataclass
class Visitor:
    """A browser on the start page. What it gets is a status, and a text or an address."""

    town: Town
    page: StartPage
    server: str
    session: aiohttp.ClientSession

    async def looks(self, path: str = HOME_PAGE, host: str = "localhost") -> tuple[int, str]:
        async with self.session.get(self.server + path, headers={"Host": host}) as answer:
            return answer.status, await answer.text()

    async def goes(self, who: str, where: str) -> tuple[int, str]:
        return await self._sends("go", who=who, where=where)

    async def moves(self, move: str) -> tuple[int, str]:
        return await self._sends("clock", move=move)

    async def speaks(self, language: str) -> tuple[int, str]:
        return await self._sends("language", language=language)

    async def _sends(self, what: str, **form: str) -> tuple[int, str]:
        address = self.server + HOME_PAGE + what
        async with self.session.post(address, data=form, allow_redirects=False) as answer:
            return answer.status, answer.headers.get("Location", await answer.text())


@pytest.fixture
async def visitor(town: Town) -> AsyncIterator[Visitor]:
    page = StartPage(town, TOKEN)
    runner = web.AppRunner(page.app())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with aiohttp.ClientSession() as session:
        yield Visitor(town, page, f"http://127.0.0.1:{runner.addresses[0][1]}", session)
    await page.close()
    await runner.cleanup()


async def asks_with_a_notice(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")
    thanks = await jules.submit_modal(form, {"words": "is er iets woensdag"})
    await chooses_dm(jules, thanks)


async def test_it_shows_everyone_the_hour_and_whether_the_bench_is_open(visitor: Visitor) -> None:
    _, shown = await visitor.looks()

    for who in YOUNG + TEAM:
        assert f'aria-label="#bankje als {who}"' in shown
    assert "dinsdag 24/11/2026, 15.10 uur" in shown
    assert "Nu open, tot 18 uur" in shown


async def test_young_people_are_not_offered_the_teams_places(visitor: Visitor) -> None:
    await asks_with_a_notice(visitor.town)

    _, shown = await visitor.looks()

    for place in ("#team", f"draad {visitor.town.thread().name}"):
        assert [who for who in TEAM if f'aria-label="{place} als {who}"' in shown] == [*TEAM]
        assert [who for who in YOUNG if f"{place} als {who}" in shown] == []
    for place in ("#gezellig", "#wie-zijn-wij", "DM"):
        assert [who for who in YOUNG if f'aria-label="{place} als {who}"' in shown] == [*YOUNG]


async def test_each_choice_opens_a_place_and_closes_the_one_before(visitor: Visitor) -> None:
    await asks_with_a_notice(visitor.town)
    thread = f"thread-{visitor.town.thread().id}"
    opened = []

    for who, where in [("Jules", "square"), ("Els", "team"), ("Bram", thread), ("Jules", "direct")]:
        status, url = await visitor.goes(who, where)
        assert status == 303
        async with visitor.session.get(url) as preview:
            assert preview.status == 200
        opened.append(url)

    for url in opened[:-1]:
        with pytest.raises(aiohttp.ClientConnectionError):
            await visitor.session.get(url)


async def test_a_place_that_someone_may_not_see_does_not_open(visitor: Visitor) -> None:
    for who, where in [("Sam", "team"), ("Karim", "square"), ("Els", "x")]:
        assert (await visitor.goes(who, where))[0] == 404


async def test_everyone_is_answered_in_the_language_of_their_discord(visitor: Visitor) -> None:
    town = visitor.town
    _, opened = await visitor.goes("Jules", "square")

    for spoken, words in [
        ("en-GB", "It's good that you"),
        ("fr", "Tu as bien fait"),
        ("nl", "Goed dat"),
    ]:
        assert await visitor.speaks(spoken) == (303, HOME_PAGE)
        assert words in said(await town["Jules"].slash(town.square, "hulp"))
        _, shown = await visitor.looks()
        assert f'<button lang="{spoken}" aria-pressed="true">' in shown
        assert shown.count('aria-pressed="true">') == 1

    with pytest.raises(aiohttp.ClientConnectionError):  # that tab spoke the language before
        await visitor.session.get(opened)
    assert (await visitor.speaks("tlh"))[0] == 404
    assert "Hey! Wij zijn" in said(town.panel)


async def test_the_clock_moves_and_the_bench_closes_for_the_night(visitor: Visitor) -> None:
    await visitor.goes("Jules", "square")

    for move in ("quarter", "hour", "night"):
        assert await visitor.moves(move) == (303, HOME_PAGE)

    _, shown = await visitor.looks()
    assert "dinsdag 24/11/2026, 22.40 uur" in shown
    assert "Nu gesloten" in shown


async def test_eight_days_after_its_end_a_thread_is_no_longer_offered(visitor: Visitor) -> None:
    await asks_with_a_notice(visitor.town)
    thread = visitor.town.thread()
    await closes(visitor.town, thread=thread)
    assert f"draad {thread.name}" in (await visitor.looks())[1]

    await visitor.moves("week")

    assert f"draad {thread.name}" not in (await visitor.looks())[1]


@pytest.mark.parametrize(
    ("now", "move", "then"),
    [
        ("2026-11-24 15:10", "night", "2026-11-24 22:40"),
        ("2026-11-24 22:40", "night", "2026-11-25 22:40"),
        ("2026-11-24 15:10", "tomorrow", "2026-11-25 14:00"),
        ("2026-11-24 15:10", "day", "2026-11-25 15:10"),
        ("2027-03-27 23:00", "night", "2027-03-28 22:40"),  # the clocks go forward
        ("2026-10-24 15:00", "tomorrow", "2026-10-25 14:00"),  # and back
    ],
)
def test_a_move_to_an_hour_ends_at_that_hour_on_the_wall(now: str, move: str, then: str) -> None:
    begins = datetime.fromisoformat(now).replace(tzinfo=HOME).astimezone(UTC)

    ends = (begins + moves(begins)[move]).astimezone(HOME)

    assert f"{ends:%Y-%m-%d %H:%M}" == then


async def test_ending_the_preview_over_there_does_no_harm(visitor: Visitor) -> None:
    await visitor.goes("Jules", "square")
    preview = visitor.page.preview
    assert preview
    await preview.close()

    moved, _ = await visitor.moves("hour")
    opened, _ = await visitor.goes("Yasmine", "team")

    assert (moved, opened) == (303, 303)


async def test_it_waits_for_what_is_going_on_in_the_other_tab(visitor: Visitor) -> None:
    env, before = visitor.town.env, visitor.town.now
    async with simulator.busy(env):
        moving = asyncio.create_task(visitor.moves("hour"))
        await asyncio.sleep(0.05)
        assert visitor.town.now == before

    assert (await moving)[0] == 303
    assert visitor.town.now - before == timedelta(hours=1)


async def test_the_clock_ticks_by_itself_but_not_while_the_other_tab_is_busy(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "TRIES", 1)
    env, before = visitor.town.env, visitor.town.now
    every = timedelta(milliseconds=10)
    async with simulator.busy(env):
        ticking = asyncio.create_task(visitor.page.keep_time(every))
        await asyncio.sleep(0.1)
        assert visitor.town.now == before

    while visitor.town.now == before:  # noqa: ASYNC110 - the town has no event for it
        await asyncio.sleep(0.01)

    ticking.cancel()
    assert (visitor.town.now - before) % every == timedelta()


async def test_no_timer_of_the_bot_makes_an_act_wait(visitor: Visitor) -> None:
    assert not visitor.town.bot.schedule.is_running
    await visitor.town.restart()
    await visitor.town.env.settle()
    assert not visitor.town.bot.schedule.is_running


async def test_when_the_other_tab_does_not_finish_it_asks_to_try_again(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "TRIES", 1)
    before = visitor.town.now
    async with simulator.busy(visitor.town.env):
        status, said = await visitor.moves("hour")

    assert (status, visitor.town.now) == (409, before)
    assert "probeer het opnieuw" in said


async def test_the_page_shows_the_panel_also_when_els_hung_it_elsewhere(visitor: Visitor) -> None:
    visitor.town.square = visitor.town.guild.channels["gezellig"]
    await furnish(visitor.town)

    assert "Nu open, tot 18 uur" in (await visitor.looks())[1]


async def test_only_the_printed_address_answers_and_only_to_this_machine(visitor: Visitor) -> None:
    for path in ("/", "/go", "/wrong-token/", f"/{TOKEN[:-1]}/"):
        assert (await visitor.looks(path))[0] == 404
    for host in ("lindendaal.example", "127.0.0.1.example:8765", "[::1]"):
        assert (await visitor.looks(host=host))[0] == 403


async def test_the_page_needs_nothing_else_and_shows_in_no_frame(visitor: Visitor) -> None:
    async with visitor.session.get(visitor.server + HOME_PAGE) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "://" not in await answer.text()

    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "Access-Control-Allow-Origin" not in answer.headers


async def bankje_demo(port: int, folder: Path) -> asyncio.subprocess.Process:
    words, pipe = ("-m", "bot", "demo", "--port", str(port)), asyncio.subprocess.PIPE
    given = {"stdout": pipe, "stderr": pipe, "env": {**os.environ, "TMPDIR": str(folder)}}
    return await asyncio.create_subprocess_exec(sys.executable, *words, **given)  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
async def test_it_prints_one_address_and_stops_without_leaving_anything(
    tmp_path: Path, stop: signal.Signals
) -> None:
    process = await bankje_demo(0, tmp_path)
    assert process.stdout
    address = (await asyncio.wait_for(process.stdout.readline(), 30)).decode().split()[-1]
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert "Lindendaal" in await answer.text()
        process.send_signal(stop)
        out, errors = await asyncio.wait_for(process.communicate(), 30)

    assert (process.returncode, errors) == (0, b"")
    assert "Ctrl+C" in out.decode()
    assert [*tmp_path.iterdir()] == []


@pytest.mark.slow
async def test_a_port_that_is_taken_is_one_sentence_and_2(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        process = await bankje_demo(taken.getsockname()[1], tmp_path)
        out, errors = await asyncio.wait_for(process.communicate(), 30)

    assert (process.returncode, out, errors.count(b"\n")) == (2, b"", 1)
    assert b"is in use" in errors
