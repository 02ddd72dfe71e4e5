"""Closing: a place of the town's list given along, and who is done and is asked *Hielp dit?*."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press
from bot.demo.town import Town
from bot.store.counters import quarter_of
from tests.kit.asking import answer, ask, joins
from tests.kit.handing_over import inbox, talk
from tests.kit.screens import menu_on

Result = simcord.InteractionResult
ASKED = "Hielp dit gesprek?"
SURELY = "Ja, rond toch af"
LATE = timedelta(hours=49)
FIVE = {"Jules": "Ja", "Sam": "Nee", "Amira": "Ja", "Noa": "Een beetje", "Ilias": "Ja"}
ATELIER = {
    "name": "Open atelier",
    "about": "Tekenen of gewoon erbij zitten.",
    "where": "De Kelder, woensdag van 14 tot 17 uur",
    "link": "https://www.lindendaal.be/de-kelder",
    "until": "",
}


async def closes(
    town: Town, name: str = "Yasmine", thread: simcord.ChannelHandle | None = None
) -> Result:
    """Press *Afronden*, and through *Zeker?* where nobody answered yet."""
    shown = await press(town[name], (thread or town.thread()).history()[0], "Afronden")
    return await press(town[name], shown, SURELY) if SURELY in labels(shown) else shown


async def list_place(town: Town, **other: str) -> Result:
    shown = await town["Els"].slash(town.team, "plekken")
    form = await press(town["Els"], shown, "Nieuwe plek")
    return await town["Els"].submit_modal(form, {**ATELIER, **other})


async def closed(town: Town, young: str = "Jules") -> Result:
    await ask(town, young)
    await answer(town)
    return await press(town["Yasmine"], town.thread().history()[0], "Afronden")


async def give(town: Town, shown: Result, name: str = "Yasmine") -> Result:
    menu = await press(town[name], shown, "Kies een plek")
    place = menu_on(menu).options[0].value
    key = (await talk(town)).key
    return await town[name].select(message_of(menu), [place], custom_id=f"closing:step:{key}")


async def is_done(town: Town, young: str = "Jules") -> Result:
    """They asked, were answered, and it was closed; now they look."""
    joins(town, young)
    await ask(town, young)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    return await inbox(town, young)


async def five_answer(town: Town) -> None:
    for name, answered in FIVE.items():
        shown = await is_done(town, name)
        await press(town[name], shown, answered)


async def counted(town: Town) -> dict[str, int]:
    found = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    assert {quarter for quarter, _ in found} <= {quarter_of(town.now)}
    return {name: n for (_, name), n in found.items() if name.startswith("closing-")}
