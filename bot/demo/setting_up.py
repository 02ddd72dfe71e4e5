"""How an admin sets a bench up: presses and forms of `/instellen start`, as a person makes them."""

from __future__ import annotations

from typing import Any

import simcord

from bot.demo.reading import message_of
from bot.shell.components import parts_of

OVERVIEW = "setup:guide:all"
WHEN = "setup:guide:when"
ALL_THE_SAME = "setup:save:"
Result = simcord.InteractionResult


async def opened(els: simcord.MemberActor, channel: simcord.ChannelHandle, door: str) -> Result:
    """Open a form from the screen that shows everything that was chosen."""
    shown = await els.slash(channel, "instellen start")
    for way in (OVERVIEW, WHEN if door == "setup:hours" else ""):
        if way and door_on(shown, way):
            shown = await els.click(_last(shown), custom_id=way)
    return await els.click(_last(shown), custom_id=door)


async def say_why(
    els: simcord.MemberActor, channel: simcord.ChannelHandle, **filled: str
) -> Result:
    """What is left out stays as it stands in the form."""
    form = await opened(els, channel, "setup:why")
    return await els.submit_modal(form, as_shown(form) | filled)


async def say_when(els: simcord.MemberActor, channel: simcord.ChannelHandle, hours: str) -> Result:
    form = await opened(els, channel, "setup:hours")
    return await els.submit_modal(form, {"hours": hours})


async def choose_places(
    els: simcord.MemberActor, channel: simcord.ChannelHandle, **chosen: Any
) -> Result:
    """Choose, and keep it also when something is still wrong."""
    form = await opened(els, channel, "setup:start")
    looked = await els.submit_modal(form, chosen)
    door = door_on(looked, ALL_THE_SAME)
    return await els.click(_last(looked), custom_id=door) if door else looked


def as_shown(form: Result) -> dict[str, str]:
    """What stands in the lines of a form, by field."""
    parts = [each["component"] for each in (form.modal or {}).get("components", ())]
    return {each["custom_id"]: each.get("value") or "" for each in parts if "custom_id" in each}


def door_on(shown: Result, begins: str) -> str:
    """The door of a button there that begins so; empty without one."""
    doors = [getattr(each, "custom_id", None) or "" for each in parts_of(message_of(shown))]
    return next((door for door in doors if door.startswith(begins)), "")


def _last(shown: Result) -> simcord.ResponseMessage:
    return [*([shown.response] if shown.response else []), *shown.followups][-1]
