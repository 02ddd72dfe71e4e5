"""The bot's own line tells the truth, or nothing (R42)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.simulator import FakeWebSocket
from bot.demo.town import BOT, Town
from bot.guilds.trial import Mode, TownMode
from bot.store.guild_profile import GuildProfile as Decided
from cogs.introductions.rules.team import Role, Secrecy
from cogs.introductions.service.team import Introductions
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.role_checks import acts
from tests.kit.towns import open_town

SECOND = timedelta(seconds=1)
Lines = Callable[[], list[str]]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the bot told Discord to show; simcord takes it and drops it, so it is noted here."""
    told: list[str] = []

    async def note(_self: object, *, activity: Any = None, **_: Any) -> None:
        told.append(activity.to_dict()["state"])

    monkeypatch.setattr(FakeWebSocket, "change_presence", note)
    return told


async def calm(town: Town, lines: list[str]) -> None:
    for _ in range(2):  # what waited for its minute is said in the first
        await town.move_clock(timedelta(minutes=5))
    lines.clear()


async def test_it_says_until_when_and_from_when_without_a_rest_call(
    lines: list[str], town: Town
) -> None:
    await town.move_clock(timedelta(minutes=1))
    assert lines[-1] == "Open tot 18 uur"
    await calm(town, lines)
    calls = [c for c in acts(town) if "/interactions/" not in c.path]

    await town.move_to(datetime(2026, 11, 24, 18, 0, tzinfo=HOME))
    assert lines == ["Open morgen om 13 uur"]
    await town.move_to(datetime(2026, 11, 25, 0, 0, tzinfo=HOME))
    assert lines[1:] == ["Open vandaag om 13 uur"]
    await town.move_to(datetime(2026, 11, 27, 18, 0, tzinfo=HOME))

    assert lines[-1] == "Open dinsdag 1 december om 14 uur"
    made = [c for c in acts(town) if "/interactions/" not in c.path][len(calls) :]
    assert {c.method for c in made} == {"PATCH"}  # the panel's own edits, nothing for the line


async def test_it_is_said_only_when_it_changes(lines: list[str], town: Town) -> None:
    await calm(town, lines)

    for _ in range(30):
        await town.move_clock(timedelta(minutes=1))

    assert lines == []


async def test_it_changes_at_most_once_a_minute_and_the_last_truth_wins(
    lines: list[str], town: Town
) -> None:
    await calm(town, lines)
    for n in range(21):
        await town["Yasmine"].slash(town.team, "dienst start" if n % 2 else "dienst stop")

    assert lines == ["Open morgen om 13 uur"]
    await town.move_clock(59 * SECOND)
    assert len(lines) == 1
    await town["Yasmine"].slash(town.team, "dienst start")
    await town.move_clock(SECOND)

    assert lines == ["Open morgen om 13 uur", "Open tot 18 uur"]


async def test_that_nobody_is_there_any_more_does_not_wait(lines: list[str], town: Town) -> None:
    await calm(town, lines)
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town["Yasmine"].slash(town.team, "dienst start")
    await town.move_clock(60 * SECOND)

    await town["Yasmine"].slash(town.team, "dienst stop")

    assert lines == ["Open morgen om 13 uur", "Open tot 18 uur", "Open morgen om 13 uur"]


async def test_it_is_said_again_at_every_connection(lines: list[str], town: Town) -> None:
    await calm(town, lines)

    await town.restart()
    assert lines == ["Open tot 18 uur"]
    for event in ("ready", "resumed"):
        await town.move_clock(timedelta(minutes=2))
        lines.clear()
        with town.as_bot():
            town.bot.dispatch(event)
        await town.env.settle()
        assert lines == ["Open tot 18 uur"]


async def test_a_connection_begins_with_the_line_that_was_last_said(
    lines: list[str], town: Town
) -> None:
    worn = town.bot.activity

    assert worn is not None
    assert worn.to_dict()["state"] == lines[-1]


async def test_a_line_that_could_not_be_told_is_told_a_minute_later(
    lines: list[str], town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await calm(town, lines)
    note = FakeWebSocket.change_presence

    async def closed(_self: object, **_: Any) -> None:
        raise ConnectionResetError

    monkeypatch.setattr(FakeWebSocket, "change_presence", closed)
    await town["Yasmine"].slash(town.team, "dienst stop")
    monkeypatch.setattr(FakeWebSocket, "change_presence", note)
    assert lines == []

    await town.move_clock(timedelta(minutes=1))

    assert lines == ["Open morgen om 13 uur"]


async def second_server(town: Town, weekly: str) -> None:
    guilds, here = town.bot.services.guilds, town.guild.id
    decided = (await guilds.get(here, Decided)).model_dump()  # type: ignore[arg-type]
    other = town.env.create_guild("Jong Beukenstad")
    square = other.create_text_channel("plein")
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True)
    layout = {other.default_role: hidden, other.roles[BOT]: shown}
    team = other.create_text_channel("team", overwrites=layout)  # type: ignore[arg-type]
    role = other.create_role("jeugdteam")
    noor = other.add_member(town.env.create_user("Noor"), roles=[role])
    channels = {"panel_channel": square.id, "team_channel": team.id, "worker_role": role.id}
    there = Decided(**decided | {"name": "Beukenstad"} | channels)
    await guilds.put(other.id, TownMode(mode=Mode.LIVE), town.now)  # type: ignore[arg-type]
    await guilds.put(other.id, there, town.now)  # type: ignore[arg-type]
    await guilds.put(other.id, OfficeHoursSettings(weekly=weekly), town.now)  # type: ignore[arg-type]
    await town.bot.services.shared(Introductions).introduce(
        GuildId(other.id), noor.id, name="Noor", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )


@pytest.mark.parametrize(
    ("weekly", "line"),
    [("Mo 10:00-12:00", "Op het bankje"), ("Tu-Fr 14:00-18:00; We 13:00-18:00", "same")],
)
async def test_servers_that_differ_share_a_line_that_is_true_of_both(
    lines: list[str], town: Town, weekly: str, line: str
) -> None:
    await town.move_to(datetime(2026, 11, 24, 19, 0, tzinfo=HOME))
    await second_server(town, weekly)

    await town.move_clock(timedelta(minutes=2))

    assert lines[-1] == ("Open morgen om 13 uur" if line == "same" else line)


async def test_before_any_town_is_ready_it_is_neutral(lines: list[str], data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False):
        assert lines == ["Op het bankje"]
