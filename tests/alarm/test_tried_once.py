"""Whoever presses again and again gets one test message, and reads when it arrived."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.alarm.service import Alarms
from tests.kit.direct_messages import told

TESTED = "Hier hoor je het als er iets mis is"


def tried(town: Town, name: str = "Bram") -> list[str]:
    return [each for each in told(town, name) if TESTED in each]


async def test_three_presses_in_ten_minutes_send_one_test_message(town: Town) -> None:
    shown = await town["Bram"].slash(town.team, "alarm")
    first = await press(town["Bram"], shown, "Ook 's nachts")
    at_first = said(first)  # the next press draws the same message anew
    await town.move_clock(timedelta(minutes=3))

    again = await press(town["Bram"], first, "Alleen tijdens mijn dienst")
    await press(town["Bram"], again, "Ook 's nachts")

    assert len(tried(town)) == 1
    assert "Een testbericht kwam aan" not in at_first
    assert "Een testbericht kwam aan om 15.10 uur" in said(again)


async def test_later_it_is_tried_again_and_so_it_is_for_another_person(town: Town) -> None:
    for name in ("Bram", "Yasmine"):
        await press(town[name], await town[name].slash(town.team, "alarm"), "Ook 's nachts")
    await town.move_clock(timedelta(minutes=11))

    await press(town["Bram"], await town["Bram"].slash(town.team, "alarm"), "Ook 's nachts")

    assert (len(tried(town)), len(tried(town, "Yasmine"))) == (2, 1)


async def test_what_did_not_arrive_is_tried_at_the_next_press(town: Town) -> None:
    shown = await town["Bram"].slash(town.team, "alarm")
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=1)
    closed = said(await press(town["Bram"], shown, "Ook 's nachts"))

    shown = await town["Bram"].slash(town.team, "alarm")
    again = await press(town["Bram"], shown, "Ook 's nachts")

    assert "Mijn DM kwam niet aan" in closed
    assert "Mijn DM kwam niet aan" not in said(again)
    assert len(tried(town)) == 1


@pytest.mark.parametrize("leaves_first", [False, True])
async def test_what_did_not_arrive_since_is_not_wiped_by_a_press(
    town: Town, leaves_first: bool
) -> None:
    shown = await press(town["Bram"], await town["Bram"].slash(town.team, "alarm"), "Ook 's nachts")
    service, guild = Alarms(town.bot.services), GuildId(town.guild.id)
    await service.note_reached(guild, town["Bram"].id, reached=False)
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=None)
    if leaves_first:
        shown = await press(town["Bram"], shown, "Vertel mij niets meer")

    again = said(await press(town["Bram"], shown, "Ook 's nachts"))

    assert "Mijn DM kwam niet aan" in again
    assert "Een testbericht kwam aan" not in again


async def test_what_did_not_arrive_before_is_not_wiped_by_a_discord_that_fails(town: Town) -> None:
    shown = await press(town["Bram"], await town["Bram"].slash(town.team, "alarm"), "Ook 's nachts")
    service, guild = Alarms(town.bot.services), GuildId(town.guild.id)
    await service.note_reached(guild, town["Bram"].id, reached=False)
    town.env.inject_error("POST", "/channels/*/messages", status=500, times=None)

    again = said(await press(town["Bram"], shown, "Ook 's nachts"))

    assert "Mijn DM kwam niet aan" in again
