"""The walks of the demo: each step is really done, and shows what each person sees of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.demo.browser import may_open
from bot.demo.guide import WALKS, WalkUnderWay, as_html
from bot.demo.page import StartPage
from bot.demo.reading import press
from bot.demo.team import introduce
from bot.demo.town import Town
from tests.kit.towns import open_town

TOKEN = "a-secret-of-one-evening"


async def walked(town: Town, name: str) -> WalkUnderWay:
    walk = WalkUnderWay(town, WALKS[name])
    while not walk.is_over and not walk.is_lost:
        await walk.next()
    return walk


@pytest.fixture
async def lived_in(data_dir: Path) -> AsyncIterator[Town]:
    """The town as `bankje demo` opens it."""
    async with open_town(data_dir) as town:
        await introduce(town)
        yield town


async def test_by_day_a_question_is_answered_and_gone_in_the_end(lived_in: Town) -> None:
    walk = await walked(lived_in, "overdag")

    assert walk.is_over
    team = " ".join(s.words for step in walk.taken[4:5] for s in step.sights)
    assert "mijn vrienden zitten" in team
    assert "Jules" not in team
    phone = next(s for s in walk.taken[5].sights if s.where == "vergrendelscherm")
    assert "Yasmine" not in phone.words
    assert "✖" not in walk.taken[-1].sights[0].words


@pytest.mark.long
async def test_by_night_it_says_when_a_human_answers_and_rings_nobody(lived_in: Town) -> None:
    walk = await walked(lived_in, "nacht")

    assert walk.is_over
    assert "automatisch" in walk.taken[1].sights[0].words
    assert "112" in walk.taken[2].sights[0].words
    assert "JAC" in walk.taken[-1].sights[0].words


@pytest.mark.long
async def test_set_up_beside_a_town_that_stands_leaves_that_one_alone(lived_in: Town) -> None:
    before = lived_in.panel.id
    walk = await walked(lived_in, "klaarzetten")

    assert walk.is_over
    assert lived_in.panel.id == before


async def test_set_up_in_the_untouched_town_itself(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False, live=False) as town:
        walk = await walked(town, "klaarzetten")

        assert walk.is_over
        assert town.panel
        jules, els = walk.taken[-1].sights
        assert "nog niet open" in jules.words
        assert "106" in jules.words
        assert "✖" in els.words


@pytest.mark.long
async def test_a_town_in_which_somebody_played_meanwhile_says_so(lived_in: Town) -> None:
    walk = WalkUnderWay(lived_in, WALKS["overdag"])
    await walk.next()
    message = lived_in.panel
    with lived_in.as_bot():
        await message.delete()

    await walk.next()

    assert walk.is_lost
    assert len(walk.taken) == 1


@pytest.mark.long
async def test_walks_can_be_made_one_after_the_other_and_again(lived_in: Town) -> None:
    for name in ("overdag", "nacht", "overdag"):
        assert (await walked(lived_in, name)).is_over, name


def test_what_people_write_is_shown_and_never_run() -> None:
    shown = as_html("## **Hey** <script>\n> <t:1:R> <@12> tekst")

    assert (
        shown == '<strong>Hey</strong> &lt;script&gt;<br><span class="said">zonet @… tekst</span>'
    )


# -- the page -------------------------------------------------------------------------------------


@pytest.fixture
async def address(lived_in: Town) -> AsyncIterator[str]:
    page = StartPage(lived_in, TOKEN)
    runner = web.AppRunner(page.app())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/{TOKEN}/"
    await page.close()
    await runner.cleanup()


async def test_next_does_it_and_shows_it_where_one_looks(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(address + "walk/overdag") as answer:
            assert "Er is nog niets gebeurd" in await answer.text()
        for number in (1, 2):
            async with session.post(address + "walk/overdag") as answer:
                said = await answer.text()
            assert f"Stap {number} van 9" in said
        async with session.get(address + "walk/overdag?step=1") as answer:
            assert "Stap 1 van 9" in await answer.text()

    assert "Wat Jules ziet" in said
    assert "Oké, ik begin" in said
    assert "://" not in said


@pytest.mark.parametrize("path", ["walk/nowhere", "nothing", "../"])
async def test_a_wrong_address_is_explained_without_telling_the_right_one(
    address: str, path: str
) -> None:
    async with aiohttp.ClientSession() as session, session.get(address + path) as answer:
        said = await answer.text()

    assert answer.status == 404
    assert "dit adres klopt niet" in said
    assert "bankje demo" in said
    assert TOKEN not in said
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def test_the_untouched_town_says_that_nothing_stands_there(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False, live=False) as town:
        page = StartPage(town, TOKEN)
        runner = web.AppRunner(page.app())
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        start = f"http://127.0.0.1:{runner.addresses[0][1]}/{TOKEN}/"
        async with aiohttp.ClientSession() as session, session.get(start) as answer:
            said = await answer.text()
        await runner.cleanup()

    assert "Hier staat nog niets klaar" in said
    assert "er hangt geen paneel" in said
    assert "walk/klaarzetten" in said
    assert "walk/overdag" not in said


# -- the browser ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "platform", "is_terminal", "opens"),
    [
        ({"DISPLAY": ":0"}, "linux", True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True, True),
        ({}, "darwin", True, True),
        ({}, "linux", True, False),
        ({"DISPLAY": ":0", "CI": "true"}, "linux", True, False),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "x"}, "linux", True, False),
        ({"DISPLAY": ":0"}, "linux", False, False),
        ({"CI": "1"}, "darwin", True, False),
    ],
)
def test_a_browser_opens_only_where_somebody_sits_before_a_screen(
    environment: dict[str, str], platform: str, is_terminal: bool, opens: bool
) -> None:
    assert may_open(environment, platform, is_terminal=is_terminal) is opens


@pytest.mark.long
async def test_a_person_may_look_for_themselves_between_two_steps(lived_in: Town) -> None:
    walk = WalkUnderWay(lived_in, WALKS["overdag"])
    await walk.next()
    await press(lived_in["Sam"], lived_in.panel, "Nu hulp nodig")

    await walk.next()

    assert not walk.is_lost
