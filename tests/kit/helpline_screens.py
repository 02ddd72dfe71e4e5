"""The list of helplines and the admin's ticking of it, as people press their way there."""

from __future__ import annotations

from datetime import datetime

import discord
import simcord

from bot.core.clock import HOME
from bot.demo.reading import message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of


async def the_list(town: Town, *, direct: bool = False) -> simcord.InteractionResult:
    """Sam asks for help, on the square or in a direct message, and then for every line."""
    sam = town["Sam"].user if direct else town["Sam"]
    card = await (sam.slash("hulp") if direct else sam.slash(town.square, "hulp"))
    return await sam.click(message_of(card), custom_id="helplines:all")


EVENING = datetime(2026, 11, 24, 19, 0, tzinfo=HOME)


async def listed(town: Town) -> simcord.InteractionResult:
    return await town["Els"].slash(town.team, "hulplijnen nakijken")


async def looked(town: Town, entry: str) -> simcord.InteractionResult:
    shown = await listed(town)
    while entry not in names_on(shown):
        shown = await press(town["Els"], shown, "Meer lijnen")
    return await town["Els"].select(message_of(shown), [entry])


def names_on(shown: simcord.InteractionResult) -> set[str]:
    menus = [part for part in parts_of(message_of(shown)) if isinstance(part, discord.SelectMenu)]
    return {option.value for menu in menus for option in menu.options}


async def tick(town: Town, entry: str) -> simcord.InteractionResult:
    return await press(town["Els"], await looked(town, entry), "Nagekeken")
