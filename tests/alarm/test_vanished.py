"""An admin who vanishes: what was told to them alone is told to the team, and said to the next."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.alarms import agree, announce, mail
from tests.kit.channels import open_up
from tests.kit.set_up import administers

A_DAY = timedelta(days=1)
DAILY = "dagelijkse controle"
TROUBLE = "panel-refused"


async def leaves(town: Town, name: str = "Els") -> None:
    town.guild.remove_member(town[name])
    await town.env.settle()


def in_team(town: Town, words: str) -> int:
    return sum(words in said(each) for each in town.team.history())


async def days(town: Town, count: int) -> None:
    for _ in range(count):
        await town.move_clock(A_DAY)
        await town.minute()


async def test_the_next_admin_reads_that_nobody_hears_an_alarm(town: Town) -> None:
    await agree(town, "Els")
    await leaves(town)
    await days(town, 2)
    administers(town, "Bram")

    found = said(await town["Bram"].slash(town.team, "controle"))

    assert "✖ Minstens 2 mensen moeten zelf ja zeggen" in found
    assert "Nu zijn dat er 0" in found


async def test_what_the_daily_look_finds_stands_in_the_teams_channel_then(town: Town) -> None:
    await agree(town, "Els")
    await town.minute()
    await leaves(town)

    await days(town, 2)

    assert in_team(town, DAILY) == 1


async def test_trouble_of_which_nobody_else_hears_stands_there_too(town: Town) -> None:
    await leaves(town)

    await announce(town, "trouble", TROUBLE)

    assert in_team(town, "paneel") == 1


async def test_as_long_as_somebody_hears_it_the_team_is_not_told(town: Town) -> None:
    await agree(town, "Els")
    before = len(town.team.history())

    await announce(town, "trouble", TROUBLE)

    assert len(town.team.history()) == before
    assert len(mail(town, "Els")) == 1


async def test_where_others_read_along_it_is_not_said(town: Town) -> None:
    await leaves(town)
    await open_up(town)
    before = in_team(town, "paneel")

    await announce(town, "trouble", TROUBLE)

    assert in_team(town, "paneel") == before


async def test_while_discord_does_not_say_who_is_there_the_team_is_not_told(town: Town) -> None:
    await agree(town, "Els")
    town.env.inject_error("GET", "/guilds/*/members/*", status=500, times=None)
    before = len(town.team.history())

    await announce(town, "trouble", TROUBLE)

    assert len(town.team.history()) == before
