"""What keeps the panel standing: swept channels, lost rights and outages (R6, F-B17)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import discord
import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType, serializers
from bot.demo.town import Town
from tests.kit.asking import ask

MINUTE = timedelta(minutes=1)
VIEW = discord.Permissions(view_channel=True).value
SEND = discord.Permissions(send_messages=True).value


def told(town: Town) -> list[str]:
    """What the admin heard in private."""
    if town["Els"].id not in town.discord.dm_channels:
        return []
    return [said(message) for message in town["Els"].user.dm_channel.history()]


def panels(town: Town) -> list[discord.Message]:
    return [m for m in town.square.history() if "Stel een vraag" in labels(m)]


async def test_r6_a_panel_that_went_with_a_channel_swept_clean_is_back_at_once(town: Town) -> None:
    sam = town["Sam"]
    chat = [await sam.send(town.square, f"hoi {n}") for n in range(3)]
    old = town.panel.id

    town.discord.bulk_delete_messages(town.square.id, [old, *(m.id for m in chat)])
    await town.env.settle()

    assert [m.id for m in panels(town)] != [old]
    assert len(panels(town)) == 1
    assert town.panel.id == panels(town)[0].id


async def test_other_messages_may_be_deleted_without_a_word(town: Town) -> None:
    chat = [await town["Sam"].send(town.square, f"hoi {n}") for n in range(3)]
    calls, old = len(town.calls), town.panel.id

    await town["Sam"].delete(chat[0])
    town.discord.bulk_delete_messages(town.square.id, [m.id for m in chat[1:]])
    await town.env.settle()

    assert town.panel.id == old
    assert len(town.calls) == calls


async def test_r6_a_deleted_channel_is_told_to_the_admin_within_a_minute(town: Town) -> None:
    town.discord.delete_channel(town.square.id)

    await town.move_clock(MINUTE)

    assert len(told(town)) == 1
    assert "Het paneelkanaal is weg" in told(town)[0]


def deny_in_square(town: Town, denied: int) -> None:
    bot_role = town.guild.roles["Lin"].id
    town.discord.edit_channel(
        town.square.id, {}, overwrites=[Overwrite(bot_role, OverwriteType(0), 0, denied)]
    )


@pytest.mark.parametrize(("denied", "fell"), [(VIEW, False), (SEND, True)])
async def test_a_right_that_was_lost_is_told_to_the_admin_once(
    town: Town, *, denied: int, fell: bool
) -> None:
    """The panel stands and cannot be edited; or it fell and cannot be posted again."""
    deny_in_square(town, denied)
    if fell:
        town.discord.delete_message(town.square.id, town.panel.id)
    await town["Yasmine"].slash(town.team, "dienst stop")

    for _ in range(3):
        await town.move_clock(timedelta(hours=1))

    assert len(told(town)) == 1
    assert "Ik mag het paneel niet plaatsen" in told(town)[0]


async def test_a_right_that_came_back_makes_the_panel_true_within_a_minute(town: Town) -> None:
    deny_in_square(town, VIEW)
    await town["Yasmine"].slash(town.team, "dienst stop")
    deny_in_square(town, 0)

    await town.move_clock(MINUTE)

    assert "Er is nu niemand" in said(town.panel)


DOORS: dict[str, Callable[[Any], bool]] = {
    "Stel een vraag": lambda shown: "Even dit" in said(shown),
    "Wie zijn wij?": lambda shown: "Yasmine" in said(shown),
    "Mijn gesprek": lambda shown: "Je hebt nu geen gesprek" in said(shown),
    "Privacy": lambda shown: "Jouw privacy" in said(shown),
    "Nu hulp nodig": lambda shown: "Bel 112" in said(shown),
}


async def test_f_c3_every_door_of_the_panel_opens_after_a_restart(town: Town) -> None:
    old = town.panel
    await town.restart()

    for label, opened in DOORS.items():
        shown = await press(town["Jules"], old, label)
        assert shown.ephemeral
        assert opened(shown), label
    assert town.panel.id == old.id


async def test_r42_the_panel_is_true_at_every_hour_of_a_day(town: Town) -> None:
    hours = {
        (24, 17, 59): "Nu open",
        (24, 18, 0): "morgen om 13 uur",
        (25, 0, 0): "vandaag om 13 uur",
        (25, 13, 0): "Er is nu niemand.",
        (28, 12, 0): "dinsdag 1 december om 14 uur",
    }
    for (day, hour, minute), sentence in hours.items():
        await town.move_to(datetime(2026, 11, day, hour, minute, tzinfo=HOME))
        assert sentence in said(town.panel), (day, hour, minute)
    assert len(panels(town)) == 1


async def test_nothing_that_a_young_person_does_touches_the_panel(town: Town) -> None:
    before = (town.panel.id, town.panel.edited_at)

    await ask(town)
    await town.move_clock(timedelta(minutes=10))

    assert (town.panel.id, town.panel.edited_at) == before


def unavailable(town: Town) -> None:
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id), "unavailable": True})


async def test_f_b17_a_server_that_comes_back_has_its_panel_true_within_a_minute(
    town: Town,
) -> None:
    old = town.panel.id
    unavailable(town)
    await town.env.settle()
    await town.move_clock(timedelta(hours=5))
    assert "Nu open" in said(town.panel)

    backend = town.discord
    backend.emit(
        "GUILD_CREATE", serializers.guild_create_payload(backend, backend.get_guild(town.guild.id))
    )
    await town.env.settle()
    await town.minute()

    assert town.panel.id == old
    assert "Nu gesloten" in said(town.panel)
    assert told(town) == []


async def test_f_b17_a_start_while_discord_does_not_show_the_server_closes_nothing(
    town: Town,
) -> None:
    await ask(town)
    really, old = town.discord.emit, town.panel.id

    def away(event: str, payload: Any, *rest: Any, **more: Any) -> Any:
        return None if event == "GUILD_CREATE" else really(event, payload, *rest, **more)

    town.discord.emit = away  # type: ignore[method-assign] # an outage while starting
    await town.restart()
    assert town.bot.get_guild(town.guild.id) is None
    unavailable(town)
    await town.env.settle()
    calls = len([c for c in town.calls if c.method in {"PATCH", "POST", "DELETE"}])
    await town.move_clock(timedelta(hours=5))

    assert len([c for c in town.calls if c.method in {"PATCH", "POST", "DELETE"}]) == calls
    assert town.panel.id == old
    assert len(town.team.threads) == 1
    assert told(town) == []
