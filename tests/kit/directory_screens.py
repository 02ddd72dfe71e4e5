"""The way to a screen, as someone presses it."""

from __future__ import annotations

import simcord

from bot.demo.reading import message_of
from bot.demo.town import Town


async def the_list(town: Town, *, direct: bool = False) -> simcord.InteractionResult:
    """Sam asks for help, on the square or in a direct message, and then for every line."""
    sam = town["Sam"].user if direct else town["Sam"]
    card = await (sam.slash("hulp") if direct else sam.slash(town.square, "hulp"))
    return await sam.click(message_of(card), custom_id="helplines:all")
