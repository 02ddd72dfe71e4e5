"""The card and the list for someone who needs help now: always, everywhere, in one call (R15)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import simcord

from bot.core.clock import HOME
from bot.demo import simulator
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.helpline_screens import the_list
from tests.kit.restarts import nothing, restarted
from tests.kit.stored import everything_but_counters
from tests.kit.towns import open_town

NUMBERS = ("Bel 112", "Bel 1813", "Bel 106")
NOBODY, SOMEONE = "leest er nu **niemand** mee", "Ons team is er nu wel"
OPEN_NOW = ("nu open", "open now", "ouvert maintenant", "is open", "est ouvert")


async def card_in_one_call(
    town: Town, who: simcord.MemberActor | simcord.UserHandle, on: simcord.InteractionResult | None
) -> str:
    """Ask for the card, and see that it costs one call, is private, and has the numbers."""
    calls = len(town.calls)
    card = await press(who, on or town.panel, "Nu hulp nodig")
    return in_one_call(town, card, calls)


def in_one_call(town: Town, card: simcord.InteractionResult, calls: int) -> str:
    assert len(town.calls) - calls == 1
    assert message_of(card).flags.ephemeral
    assert all(number in said(card) for number in NUMBERS)
    return said(card)


async def no_shifts(town: Town) -> None:
    await town.bot.services.store.db.execute_fetchall("DROP TABLE shift")


async def no_tables(town: Town) -> None:
    db = town.bot.services.store.db
    found = await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
    for row in [row for row in found if not str(row[0]).startswith("sqlite_")]:
        await db.execute_fetchall(f'DROP TABLE "{row[0]}"')


async def no_store(town: Town) -> None:
    await town.bot.services.store.close()


@pytest.mark.parametrize("broken", [no_shifts, no_tables, no_store])
async def test_the_card_comes_whatever_happened_to_the_store(
    data_dir: Path, broken: Callable[[Town], Awaitable[None]]
) -> None:
    async with open_town(data_dir) as town:
        await broken(town)
        town.bot.services.store.caches.clear()  # as after a restart

        card = await card_in_one_call(town, town["Sam"], None)
        calls = len(town.calls)
        typed = in_one_call(town, await town["Sam"].slash(town.square, "hulp"), calls)

        assert NOBODY in card  # what cannot be known is not promised
        assert "Goed dat je hulp zoekt" in typed
        assert NOBODY in typed


@pytest.mark.parametrize("broken", [no_tables, no_store])
async def test_the_list_comes_whatever_happened_to_the_store(
    data_dir: Path, broken: Callable[[Town], Awaitable[None]]
) -> None:
    async with open_town(data_dir) as town:
        await broken(town)
        calls = len(town.calls)

        listed = await the_list(town)

        assert "Awel" in said(listed)
        assert len(town.calls) - calls == 2  # the card, then the list


async def test_someone_who_does_not_feel_safe_gets_the_card_although_nothing_can_be_noted(
    data_dir: Path,
) -> None:
    async with open_town(data_dir) as town:
        thanks = await ask(town)
        await no_store(town)

        shown = await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

        screens = [*([shown.response] if shown.response else []), *shown.followups]
        assert any("Bel 1813" in said(screen) for screen in screens)


def a_moment_away(town: Town) -> None:
    """Let each answer travel for a few turns of the loop, as any network does."""
    adapter: Any = simulator.answering(town.env)
    really = adapter.request

    async def request(*args: Any, **given: Any) -> Any:
        for _ in range(5):
            await asyncio.sleep(0)
        return await really(*args, **given)

    adapter.request = request


async def test_someone_who_does_not_feel_safe_gets_the_card_although_the_talk_is_gone(
    data_dir: Path,
) -> None:
    """Two answers at once: Discord takes the first, and the card must not be the second."""
    async with open_town(data_dir) as town:
        thanks = await ask(town)
        await town.move_clock(timedelta(days=15))
        a_moment_away(town)

        shown = await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

        assert "Bel 1813" in said(shown)


async def test_on_a_server_that_is_not_set_up_the_card_is_one_tap_away(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        refused = await town["Sam"].slash(town.square, "vraag")
        assert "nog niet klaar" in said(refused)
        assert "106" in said(refused)

        shown = await card_in_one_call(town, town["Sam"], refused)
        assert "niemand van ons leest dit" in shown


async def test_on_a_server_that_is_not_set_up_the_list_is_there(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        assert "Awel" in said(await the_list(town))


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_in_a_direct_message_the_card_comes_from_the_list_and_from_the_answer(
    town: Town, between: Callable[[Town], Awaitable[None]]
) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await answer(town)
    jules = town["Jules"].user
    inbox = await press(jules, jules.dm_channel.history()[-1], "Toon het")
    listed = await press(jules, await jules.slash("hulp"), "Toon alle hulplijnen")
    await between(town)

    for screen in (inbox, listed):
        assert NOBODY in await card_in_one_call(town, jules, screen)


async def test_r15_the_card_says_whether_the_team_is_there_and_never_to_wait_for_it(
    town: Town,
) -> None:
    assert SOMEONE in await card_in_one_call(town, town["Sam"], None)

    await town["Yasmine"].slash(town.team, "dienst stop")
    assert NOBODY in await card_in_one_call(town, town["Sam"], None)
    await town.move_to(datetime(2026, 11, 25, 3, 0, tzinfo=HOME))
    card = await card_in_one_call(town, town["Sam"], None)

    assert NOBODY in card
    assert "Wacht daar niet op" in card


@pytest.mark.parametrize("locale", ["nl", "en-GB", "fr", "de"])
async def test_r59_no_line_says_that_it_is_open_in_any_language(town: Town, locale: str) -> None:
    del town.discord.emit  # the town itself begins in Dutch
    speak(town.env, locale)

    listed = said(await the_list(town))

    assert not any(claim in listed.lower() for claim in OPEN_NOW)
    spoken = {"nl": "Tele-Onthaal", "en-GB": "CHS Helpline (English)", "fr": "Télé-Accueil"}
    assert listed.index(spoken.get(locale, "Telefonhilfe 108")) < 150


async def test_all_lines_are_one_tap_from_the_card_and_back(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")

    listed = await press(town["Sam"], card, "Toon alle hulplijnen")

    assert "Awel" in said(listed)
    assert NOBODY not in await card_in_one_call(town, town["Sam"], listed)


async def test_asking_for_help_leaves_no_trace(town: Town) -> None:
    before = await everything_but_counters(town)

    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    await press(town["Sam"], card, "Toon alle hulplijnen")
    hidden = await press(town["Sam"], card, "Verberg")

    assert await everything_but_counters(town) == before
    assert labels(hidden) == []


async def test_right_after_a_cold_start_the_card_is_the_same_in_one_call(town: Town) -> None:
    before = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))

    await town.restart()
    calls = len(town.calls)
    after = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))

    assert after == before
    assert len(town.calls) - calls == 1
