"""Colleagues consult each other: the form, the card, its thread, and the decision."""

from __future__ import annotations

import discord
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.consultation.rules.consultation import Stage
from cogs.consultation.service.consultations import Consultations
from cogs.introductions.service.team import Introductions
from tests.kit.stored import everything

Result = simcord.InteractionResult
FIELDS = {
    "literal": "Een meme die geweld tegen een groep grappig maakt.",
    "means": "Misschien stoer doen. Misschien meer.",
    "context": "Er werd gelachen. Eén iemand ging weg.",
    "positive": "",
}
DECISION = {
    "what": "We beginnen er zelf over, open, over humor.",
    "who": "Yasmine",
    "when": "maandag 30 november",
    "say": "Dat we erover willen praten.",
}


async def form(town: Town, how: str = "Openbaar gezien", urgent: str = "Deze week") -> Result:
    begun = await town["Bram"].slash(town.team, "overleg")
    asked = await press(town["Bram"], begun, how)
    return await press(town["Bram"], asked, urgent)


async def opened(town: Town, how: str = "Openbaar gezien", **changed: str) -> Result:
    filled = {**FIELDS, **changed}
    return await town["Bram"].submit_modal(await form(town, how), filled)


def cards(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "Besluit" in labels(each)]


def threads(town: Town) -> list[simcord.ChannelHandle]:
    return [each for each in town.team.threads if str(each.name).startswith("Overleg")]


async def proposed(town: Town, name: str = "Yasmine", **changed: str) -> Result:
    opens = await press(town[name], cards(town)[-1], "Besluit")
    return await town[name].submit_modal(opens, {**DECISION, **changed})


def proposals(town: Town) -> list[discord.Message]:
    found = [each for thread in threads(town) for each in thread.history()]
    return [each for each in found if "Nog niet" in labels(each)]


async def decided(town: Town, name: str = "Bram") -> Result:
    return await press(town[name], proposals(town)[-1], "Ik sta hier ook achter")


def decisions(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if ": besluit.**" in said(each)]


async def begun_in_conversation(town: Town, name: str = "Yasmine") -> Result:
    """By *Overleg* under *Meer*, to its end."""
    more = await press(town[name], town.thread().history()[0], "Meer")
    begun = await press(town[name], more, "Overleg")
    asked = await press(town[name], begun, "Aan mij verteld")
    opens = await press(town[name], asked, "Kan wachten")
    return await town[name].submit_modal(opens, FIELDS)


async def is_consulted_about(town: Town) -> None:
    """A consultation that was begun in the conversation is on its way; no card stands yet."""
    guild, services = GuildId(town.guild.id), town.bot.services
    worker = await services.shared(Introductions).known(guild, town["Yasmine"].id)
    assert worker
    key = str((await everything(town))["conversation"][0][0])
    token = services.random_source.token()
    await Consultations(services).begin(worker, token, Stage.OPEN, key)
