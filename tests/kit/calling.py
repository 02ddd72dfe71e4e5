"""Somebody does not feel safe: who is rung, what their inbox says, what the lead hears (C3b)."""

from __future__ import annotations

from datetime import timedelta

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.consent.settings import PrivacySettings
from tests.kit.alarms import mail
from tests.kit.asking import ask, pinged

MINUTE = timedelta(minutes=1)


async def unsafe(town: Town, name: str = "Jules") -> None:
    thanks = await ask(town, name)
    await press(town[name], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()


async def pass_minutes(town: Town, count: int) -> None:
    for _ in range(count):
        await town.move_clock(MINUTE)


def rings(town: Town) -> list[set[int]]:
    """Whom each line of the thread rang."""
    return [who for each in town.thread().history() if (who := pinged(each, town))]


async def inbox(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], town.panel, "Mijn gesprek"))


async def lead(town: Town) -> None:
    """Els says that she leads the team, and when she may be rung."""
    shown = await town["Els"].slash(town.team, "alarm")
    shown = await press(town["Els"], shown, "Overdag" if "Overdag" in labels(shown) else "Ook")
    await press(town["Els"], shown, "Ik ben de coördinator")
    named = PrivacySettings(coordinator="Els", dpo="Noor", address="privacy@lindendaal.be")
    await town.bot.services.guilds.put(GuildId(town.guild.id), named, town.now, by=town["Els"].id)


def told(town: Town, name: str = "Els") -> list[str]:
    return [said(each) for each in mail(town, name)]


def late_lines(town: Town) -> list[str]:
    """The lines in the team's channel that an answer is late."""
    return [said(each) for each in town.team.history() if "had op" in said(each)]


async def hours(town: Town, count: int) -> None:
    """By half an hour, as far as the bench is open."""
    for _ in range(2 * count):
        await town.move_clock(timedelta(minutes=30))
