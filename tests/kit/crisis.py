"""Writing to the team straight from the crisis card."""

from __future__ import annotations

from bot.demo.reading import press
from bot.demo.town import Town
from tests.kit.asking import Result


async def window(town: Town, name: str = "Sam") -> Result:
    card = await press(town[name], town.panel, "Nu hulp nodig")
    return await press(town[name], card, "Ik wil het toch opschrijven")


async def write(town: Town, name: str = "Sam", words: str = "het gaat niet") -> Result:
    return await town[name].submit_modal(await window(town, name), {"words": words})
