"""Short ways to get to where a test begins."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, press
from bot.demo.town import Town

Result = simcord.InteractionResult


async def form_of(town: Town, name: str) -> Result:
    start = await press(town[name], town.panel, "Stel een vraag")
    return start if start.modal else await press(town[name], start, "Oké, ik begin")


async def ask(town: Town, name: str = "Jules", words: str = "is er iets woensdag") -> Result:
    return await town[name].submit_modal(await form_of(town, name), {"words": words})


async def answer(town: Town, words: str = "Ja hoor.", name: str = "Yasmine") -> Result:
    form = await press(town[name], town.thread().history()[0], "Antwoord")
    return await town[name].submit_modal(form, {"words": words})


def cards(town: Town) -> list[discord.Message]:
    return [message for message in town.team.history() if labels(message)]


async def rows(town: Town, table: str = "conversation") -> int:
    found = await town.bot.services.store.db.execute_fetchall(f"SELECT count(*) FROM {table}")
    return next(int(row[0]) for row in found)
