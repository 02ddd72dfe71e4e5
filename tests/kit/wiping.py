"""All that can be stored about someone, and how they wipe it."""

from __future__ import annotations

import simcord

from bot.core.alias import NO_SERVER, GuildId, Person
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.forged import Who, forged_press
from tests.kit.handing_over import hand_over


async def a_full_life(town: Town, name: str = "Jules") -> None:
    """Everything that can be stored about someone is stored."""
    thanks = await ask(town, name)
    await chooses_dm(town[name], thanks)
    await answer(town)
    await hand_over(town)
    shown = await press(town[name], town.panel, "Privacy")
    choices = await press(town[name], shown, "Wijzig mijn keuzes")
    for choice in ("follow_up.yes", "handover.yes", "contact.ask_me"):
        await forged_press(town, town[name], message_of(choices), f"privacy:choose:{choice}")


TOLD = "1 gesprek gewist door de jongere"


async def sure_of(town: Town, who: Who) -> simcord.InteractionResult:
    shown = await press(who, town.panel, "Privacy")
    return await press(who, shown, "Wis alles")


async def wipe(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], await sure_of(town, town[name]), "Ja, wis alles")


async def told(town: Town) -> list[str]:
    return [said(m) for m in town.team.history() if TOLD in said(m)]


def whose(town: Town) -> Person:
    guild, name = GuildId(town.guild.id), town.bot.services.alias_of
    account = town["Jules"].id
    return Person(guild, name(guild, account), name(NO_SERVER, account))
