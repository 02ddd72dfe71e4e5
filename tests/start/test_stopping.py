"""Stopping: acts finish, whoever cannot be helped any more is told, rooms close, all within 5 s."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import discord as library
import pytest
from discord import app_commands
from discord.ext import commands
from structlog.testing import capture_logs

from bot.app import create_bot
from bot.settings import Settings
from bot.shell import acts, stopping
from bot.shell.client import Bankje
from bot.shell.replies import Interaction, reply
from bot.shell.views import Filled, Screen, pressed, submitted, text
from cogs.panel.service import Panels
from tests.kit.stores import SECRET
from tests.start.conftest import Serving
from tests.start.loopback import CHANNEL, PERSON, Loopback, becomes, command, form, press

PRESS, SUBMIT, TYPED = 3, 5, 2
OUR_WORDS = "dit wil ik niet kwijt"
CLOSED = "Gesloten. Praten? Bel 106."


class Slow(commands.Cog):
    """A room in which every act waits until the test lets it go on."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self.begun = 0
        self.go_on = asyncio.Event()

    async def _act(self, interaction: Interaction) -> None:
        self.begun += 1
        await self.go_on.wait()
        await reply(interaction, Screen(text("Het is gelukt.")))

    @pressed("slow:press")
    async def press(self, interaction: Interaction, _key: str) -> None:
        await self._act(interaction)

    @submitted("slow:form")
    async def form(self, interaction: Interaction, _form: Filled) -> None:
        await self._act(interaction)

    @pressed("slow:announce")
    async def announce(self, interaction: Interaction, _key: str) -> None:
        self._bot.dispatch("something_slow", interaction)

    @commands.Cog.listener()
    async def on_something_slow(self, interaction: Interaction) -> None:
        await self._act(interaction)

    @app_commands.command(name="traag", description="traag")
    async def typed(self, interaction: Interaction) -> None:
        await self._act(interaction)

    async def until_begun(self, count: int = 1) -> None:
        await becomes(lambda: self.begun >= count)


@pytest.fixture
async def slow(serving: Serving) -> Slow:
    await serving.ready()
    room = Slow(serving.bot)
    await serving.bot.add_cog(room)
    menu: Any = app_commands.ContextMenu(name="Traag", callback=on_somebody)
    serving.bot.tree.add_command(menu)
    return room


async def on_somebody(interaction: Interaction, _somebody: library.Member) -> None:
    room = interaction.client.get_cog("Slow")
    assert isinstance(room, Slow)
    await room._act(interaction)


def menu_on_somebody() -> dict[str, Any]:
    who = {"id": PERSON, "username": "jules", "discriminator": "0", "avatar": None}
    seen = {"roles": [], "joined_at": None, "permissions": "0", "flags": 0}
    resolved = {"users": {PERSON: who}, "members": {PERSON: seen}}
    return {"id": "1", "name": "Traag", "type": 2, "target_id": PERSON, "resolved": resolved}


ACTS = [
    pytest.param(PRESS, press("slow:press"), id="a button"),
    pytest.param(PRESS, press("slow:announce"), id="a button that leads to another room"),
    pytest.param(SUBMIT, form("slow:form", OUR_WORDS), id="a form"),
    pytest.param(TYPED, command("traag"), id="a command"),
    pytest.param(TYPED, menu_on_somebody(), id="a menu on somebody"),
]


def lines(discord: Loopback) -> list[str]:
    """What stood under the bot's name, one after the other."""
    return [each["activities"][0]["state"] for each in discord.presences]


def read(discord: Loopback) -> list[str]:
    """What people read, of each answer all of its text."""
    bodies = discord.called("/callback")
    return [json.dumps(body, ensure_ascii=False) for body in bodies]


async def test_what_was_announced_a_moment_before_the_stop_is_let_finish() -> None:
    """It has not taken its first step yet."""
    known, told = acts.Acts(), list[str]()

    async def on_something(who: str, *, again: str) -> None:
        await asyncio.sleep(0.01)
        told.extend([who, again])

    announced = asyncio.create_task(known.followed(on_something)("Jules", again="Amira"))
    await known.finish(within=1.0)

    assert told == ["Jules", "Amira"]
    assert announced.done()


@pytest.mark.parametrize(("kind", "data"), ACTS)
async def test_an_act_under_way_finishes_and_is_answered(
    discord: Loopback, serving: Serving, slow: Slow, kind: int, data: dict[str, Any]
) -> None:
    await discord.interact(kind, data)
    await slow.until_begun()

    stop = asyncio.create_task(serving.bot.stop())
    await asyncio.sleep(0.05)
    assert not stop.done()
    slow.go_on.set()
    await stop

    (answer,) = read(discord)
    assert "Het is gelukt." in answer
    assert serving.bot.is_closed()


@pytest.mark.parametrize(("kind", "data"), ACTS)
async def test_whose_act_cannot_finish_reads_so_with_a_number_to_ring(
    discord: Loopback,
    serving: Serving,
    slow: Slow,
    kind: int,
    data: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stopping, "ACTS", 0.05)
    await discord.interact(kind, data)
    await slow.until_begun()

    await serving.bot.stop()

    (answer,) = read(discord)
    assert "Ik weet niet of dit nog gelukt is" in answer
    assert "106" in answer
    assert "112" in answer
    assert (OUR_WORDS in answer) == (kind == SUBMIT)
    assert json.loads(answer)["data"]["flags"] & 64  # only this person sees it


async def test_whoever_begins_after_the_stop_began_reads_that_nothing_happened(
    discord: Loopback, serving: Serving, slow: Slow
) -> None:
    await discord.interact(PRESS, press("slow:press"))
    await slow.until_begun()
    stop = asyncio.create_task(serving.bot.stop())
    await asyncio.sleep(0.05)

    await discord.interact(SUBMIT, form("slow:form", OUR_WORDS))
    await discord.interact(TYPED, command("traag"))
    await discord.until(lambda: len(discord.called("/callback")) == 2)
    slow.go_on.set()
    await stop

    late = read(discord)[:2]
    assert all("Er is niets mee gebeurd" in each and "106" in each for each in late)
    assert [OUR_WORDS in each for each in late].count(True) == 1
    assert slow.begun == 1


async def test_an_act_that_was_answered_but_goes_on_is_told_all_the_same(
    discord: Loopback, serving: Serving, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They were told to wait (Discord shows that the bot thinks); now they hear the end of it."""
    monkeypatch.setattr(stopping, "ACTS", 0.05)

    @pressed("slow:thinks")
    async def thinks(_self: object, interaction: Interaction, _key: str) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await slow._act(interaction)

    serving.bot._doors._doors[("press", "slow:thinks")] = lambda *of: thinks(None, *of)
    await discord.interact(PRESS, press("slow:thinks"))
    await slow.until_begun()

    await serving.bot.stop()

    webhooks = [body for _, path, body in discord.calls if path.startswith("/webhooks/")]
    assert "Ik weet niet of dit nog gelukt is" in json.dumps(webhooks[0])
    assert len(webhooks) == 1


async def test_the_stop_takes_five_seconds_at_most(
    discord: Loopback, serving: Serving, slow: Slow
) -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    serving.bot.on_stop(never)
    serving.bot.on_stop(never)
    await discord.interact(PRESS, press("slow:press"))
    await slow.until_begun()
    began = asyncio.get_running_loop().time()

    await serving.bot.stop()

    assert asyncio.get_running_loop().time() - began <= 5.5


async def test_rooms_close_in_their_order_while_discord_is_still_there(
    discord: Loopback, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "EACH", 0.1)
    await serving.ready()
    done: list[str] = []

    async def panel() -> None:
        await serving.bot.get_partial_messageable(int(CHANNEL)).send("gesloten")
        done.append("panel")

    async def fails() -> None:
        done.append("fails")
        raise RuntimeError(OUR_WORDS)

    async def hangs() -> None:
        done.append("hangs")
        await asyncio.Event().wait()

    for work in (fails, hangs, panel):
        serving.bot.on_stop(work)
    with capture_logs() as heard:
        await serving.bot.stop()

    assert done == ["fails", "hangs", "panel"]
    assert len(discord.called(f"/channels/{CHANNEL}/messages")) == 1
    assert [line["kind"] for line in heard] == ["RuntimeError", "TimeoutError"]
    assert OUR_WORDS not in str(heard)


async def test_background_work_stops_before_anything_else(serving: Serving) -> None:
    await serving.ready()
    running: list[bool] = []

    async def look() -> None:
        running.append(serving.bot.schedule.is_running)

    serving.bot.on_stop(look)
    await serving.bot.stop()

    assert running == [False]


async def test_its_line_says_closed_through_the_gateway(
    discord: Loopback, serving: Serving
) -> None:
    await serving.ready()
    before = len(discord.calls)

    await serving.bot.stop()

    await becomes(lambda: bool(lines(discord)) and lines(discord)[-1] == CLOSED)
    assert len(discord.calls) == before


async def test_a_line_that_was_being_looked_up_is_not_shown_after_closed(
    discord: Loopback, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, released = asyncio.Event(), asyncio.Event()

    async def slow(_panels: Panels) -> list[int]:
        reached.set()
        await released.wait()
        return []

    monkeypatch.setattr(Panels, "set_up_servers", slow)
    await serving.ready()
    await reached.wait()

    stop = asyncio.create_task(serving.bot.stop())
    await becomes(lambda: CLOSED in lines(discord))
    released.set()
    await stop

    assert lines(discord) == [CLOSED]


async def test_stopping_and_closing_again_are_quiet(serving: Serving) -> None:
    await serving.ready()

    with capture_logs() as heard:
        await serving.bot.stop()
        await serving.bot.stop()
        await serving.bot.close()
        await serving.bot.close()

    assert heard == []


async def test_what_never_started_stops_too(serving: Serving) -> None:
    await serving.bot.stop()

    assert serving.bot.is_closed()


async def test_what_was_furnished_and_waits_for_discord_stops_without_a_word(
    data_dir: Path,
) -> None:
    """Its rooms were loaded once, before the login; nobody was let in, so none is closed."""
    bot = create_bot(Settings(token="t", key=SECRET, data_dir=data_dir))
    await bot.furnish()
    services, closed = bot.services, list[str]()

    async def close_the_panel() -> None:
        closed.append("the panel")

    bot.on_stop(close_the_panel)
    await bot.furnish()
    assert bot.services is services

    await bot.stop()

    assert closed == []


async def test_a_discord_that_does_not_say_goodbye_keeps_it_two_seconds(
    discord: Loopback, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.shell.client.CLOSING", 0.1)
    await serving.ready()

    async def hangs(*_: object, **__: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(serving.bot.ws, "close", hangs)
    async with asyncio.timeout(2):
        await serving.bot.close()
        await serving.bot.close()


# -- one act, delivered twice ---------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "data"), ACTS)
async def test_an_act_that_discord_delivers_twice_is_done_and_answered_once(
    discord: Loopback, serving: Serving, slow: Slow, kind: int, data: dict[str, Any]
) -> None:
    slow.go_on.set()

    with capture_logs() as heard:
        await discord.interact(kind, data, times=2)
        await discord.interact(PRESS, press("slow:press"))
        await discord.until(lambda: len(discord.called("/callback")) == 2)

    assert slow.begun == 2
    assert len(discord.called("/callback")) == 2
    assert [line for line in heard if line["log_level"] != "info"] == []


async def test_only_the_last_few_hundred_acts_are_remembered(
    discord: Loopback, serving: Serving, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acts, "REMEMBERED", 3)
    slow.go_on.set()

    for _ in range(5):
        await discord.interact(PRESS, press("slow:press"))
    await slow.until_begun(5)

    assert len(serving.bot.acts._seen) == 3


async def test_a_stop_in_the_middle_keeps_what_was_kept(
    serving: Serving, slow: Slow, discord: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "ACTS", 0.05)
    store = serving.bot.services.store
    halfway = asyncio.Event()

    async def writes(_interaction: Interaction, _key: str) -> None:
        await store.set_note("kept", "yes")
        async with store.writing() as db:
            await db.execute_fetchall("UPDATE program_note SET value = 'half' WHERE name = 'kept'")
            halfway.set()
            await asyncio.Event().wait()

    serving.bot._doors._doors[("press", "slow:writes")] = writes
    await discord.interact(PRESS, press("slow:writes"))
    await halfway.wait()
    kept: list[str | None] = []

    async def look() -> None:
        kept.append(await store.note("kept"))

    serving.bot.on_stop(look)
    await serving.bot.stop()

    assert kept == ["yes"]
