"""What was on its way when Discord fell silent or the bot died: it stands once, or it never was."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.handover.rules import OfferId
from cogs.handover.service import Handovers
from tests.kit.handing_over import (
    AGREED,
    begin,
    fill,
    hand_over,
    has_it,
    inbox,
    taken,
    talk,
    worker,
)
from tests.kit.handing_over import standing as asked_now

YES, NO = "Ja, Bram is oké", "Nee, ik wacht op Yasmine"
OFFER = OfferId("0123456789abcdef")


def silent(town: Town) -> None:
    """Discord takes nothing in the thread."""
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=None)


def times(town: Town, words: str) -> int:
    return sum(words in said(each) for each in town.thread().history())


async def on_its_way(town: Town) -> None:
    """Yasmine's lines were written down as on their way, and then the power went."""
    yasmine, bram = await worker(town, "Yasmine"), await worker(town, "Bram")
    key = (await talk(town)).key
    await Handovers(town.bot.services).intend(yasmine, key, bram, OFFER)


async def test_lines_that_never_stood_are_asked_to_nobody_after_a_restart(town: Town) -> None:
    await taken(town)
    await on_its_way(town)

    await town.restart()
    await town.minute()

    assert "verdergaan" not in said(await inbox(town))
    assert await Handovers(town.bot.services).on_their_way() == []


async def test_while_its_lines_are_on_their_way_nobody_is_asked(town: Town) -> None:
    await taken(town)

    await on_its_way(town)

    assert "verdergaan" not in said(await inbox(town))
    assert await asked_now(town) == []


async def test_lines_that_do_not_arrive_leave_what_was_asked_before_as_it_was(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    before = await asked_now(town)
    form = await begin(town)
    silent(town)

    sorry = await fill(town, form)

    assert "niets gevraagd" in said(sorry)
    assert await asked_now(town) == before
    assert await Handovers(town.bot.services).on_their_way() == []


async def test_a_no_that_the_team_could_not_read_stands_there_once_as_soon_as_it_can(
    town: Town,
) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    silent(town)
    done = await press(town["Jules"], shown, NO)
    assert "Er verandert niets" in said(done)
    assert "verdergaan" not in said(await inbox(town))
    town.discord.faults.clear()

    await town.minute()
    await town.minute()

    assert times(town, "zei nee") == 1


async def test_a_yes_that_the_team_could_not_read_stands_there_once_as_soon_as_it_can(
    town: Town,
) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    silent(town)
    await press(town["Jules"], shown, YES)
    assert await has_it(town) == "Bram"
    town.discord.faults.clear()

    await town.restart()
    await town.minute()

    assert times(town, "zei ja") == 1
    assert times(town, AGREED) == 1
