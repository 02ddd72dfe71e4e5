"""Short ways to get to where a test begins."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, press
from bot.demo.town import Town

Result = simcord.InteractionResult


BEGIN = "Oké, ik begin"


async def form_of(town: Town, name: str) -> Result:
    """The form, or what was said instead of opening one."""
    start = await press(town[name], town.panel, "Stel een vraag")
    if start.modal or BEGIN not in labels(start):
        return start
    return await press(town[name], start, BEGIN)


async def ask(town: Town, name: str = "Jules", words: str = "is er iets woensdag") -> Result:
    form = await form_of(town, name)
    return await town[name].submit_modal(form, {"words": words}) if form.modal else form


async def answer(town: Town, words: str = "Ja hoor.", name: str = "Yasmine") -> Result:
    form = await press(town[name], town.thread().history()[0], "Antwoord")
    return await town[name].submit_modal(form, {"words": words})


def cards(town: Town) -> list[discord.Message]:
    return [message for message in town.team.history() if labels(message)]


async def rows(town: Town, table: str = "conversation") -> int:
    found = await town.bot.services.store.db.execute_fetchall(f"SELECT count(*) FROM {table}")
    return next(int(row[0]) for row in found)
