"""A worker lets a colleague read along: the form, and the drafts in the thread."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, press
from bot.demo.town import Town
from bot.shell.components import doors_on

Result = simcord.InteractionResult
WORDS = "Dat klinkt zwaar. Zullen we samen bellen?"


async def begin(town: Town, name: str = "Yasmine") -> Result:
    more = await press(town[name], town.thread().history()[0], "Meer")
    return await press(town[name], more, "Vier ogen")


async def drafted(town: Town, name: str = "Yasmine", words: str = WORDS) -> Result:
    return await town[name].submit_modal(await begin(town, name), {"words": words})


def drafts(town: Town) -> list[discord.Message]:
    return [each for each in town.thread().history() if "Versturen" in labels(each)]


def door(draft: discord.Message, thing: str) -> str:
    return next(each for each in doors_on(draft) if each.startswith(f"peer_review:{thing}:"))
