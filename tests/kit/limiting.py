"""A worker pauses a conversation or asks for a block, and a second one answers."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.core.alias import Alias, GuildId
from bot.demo.reading import labels, press
from bot.demo.town import Town
from cogs.moderation.repository import Limits, ModerationRepository
from tests.kit.alarms import agree as hears_alarms

Result = simcord.InteractionResult
WHY = "Scheldt al drie dagen, ook na twee pauzes."
UNSAFE = "Ik voel me nu niet veilig"


async def more(
    town: Town, worker: str = "Yasmine", thread: simcord.ChannelHandle | None = None
) -> Result:
    return await press(town[worker], (thread or town.thread()).history()[0], "Meer")


async def pause(
    town: Town,
    worker: str = "Yasmine",
    span: str = "Een uur",
    thread: simcord.ChannelHandle | None = None,
) -> Result:
    how_long = await press(town[worker], await more(town, worker, thread), "Pauzeer dit gesprek")
    return await press(town[worker], how_long, span)


async def ask_block(
    town: Town, worker: str = "Yasmine", days: int = 7, why: str = WHY, what: str = "Vraag een blok"
) -> Result:
    form = await press(town[worker], await more(town, worker), what)
    if not form.modal:
        return form
    filled: dict[str, object] = {"why": why}
    if what == "Vraag een blok":
        filled["days"] = [str(days)]
    return await town[worker].submit_modal(form, filled)


def question(town: Town) -> discord.Message:
    """The newest one that can be agreed to."""
    return [each for each in town.thread().history() if "Akkoord" in labels(each)][-1]


async def agree(town: Town, worker: str = "Bram", said: str = "Akkoord") -> Result:
    found = question(town)
    label = next(each for each in labels(found) if each == said)
    return await town[worker].click(found, label=label)


async def blocked(town: Town, days: int = 7) -> None:
    await ask_block(town, days=days)
    await agree(town)


async def leads(town: Town, name: str = "Els") -> None:
    """Make them the one who leads the team."""
    await press(town[name], await hears_alarms(town, name), "Ik ben de coördinator")


async def holds(town: Town, name: str = "Jules") -> Limits:
    guild = GuildId(town.guild.id)
    alias: Alias = town.bot.services.alias_of(guild, town[name].id)
    return await ModerationRepository(town.bot.services.store).limits(guild, alias, town.now)


async def held_block(town: Town, name: str = "Jules", days: int = 7) -> None:
    """The bare row, without the conversation in which two agreed to it."""
    guild = GuildId(town.guild.id)
    alias = town.bot.services.alias_of(guild, town[name].id)
    until = town.now + timedelta(days=days)
    await ModerationRepository(town.bot.services.store).block(guild, alias, until)


async def stops(town: Town, name: str = "Jules") -> None:
    """A young person ends the conversation, and says so twice where an answer is unread."""
    asked = await press(town[name], await press(town[name], town.panel, "Mijn gesprek"), "Stop")
    if "Ja, stop" in labels(asked):
        await press(town[name], asked, "Ja, stop")
