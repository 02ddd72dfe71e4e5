"""An admin sets a safe channel, and a worker offers it."""

from __future__ import annotations

from typing import Any

from bot.demo.reading import message_of, press
from bot.demo.town import Town

NUMBER = "011 22 33 44"
WAY = "Elders verder praten"


async def set_up(town: Town, label: str = "JongerenPunt", address: str = NUMBER) -> Any:
    listed = await town["Els"].slash(town.team, "kanalen")
    form = await press(town["Els"], listed, "Voeg een nummer toe")
    return await town["Els"].submit_modal(form, {"label": label, "address": address})


async def menu(town: Town, name: str = "Yasmine") -> Any:
    more = await press(town[name], town.thread().history()[0], "Meer")
    return await press(town[name], more, WAY)


def first_of(seen: Any) -> str:
    [found] = [
        option["value"]
        for row in message_of(seen).components
        for part in row.to_dict().get("components", [])
        for option in part.get("options", [])
    ]
    return str(found)


async def offered(town: Town) -> Any:
    shown = await menu(town)
    return await town["Yasmine"].select(message_of(shown), [first_of(shown)])
