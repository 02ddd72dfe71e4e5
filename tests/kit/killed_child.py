"""A process that is killed in the middle of an act: `DATA LOG before|after N ACT`, one of `ACTS`.

It writes down every call to Discord that was carried out, and dies by `kill -9` before or after the
Nth call, as seen from Discord: 'after' means that Discord did it and the bot never heard.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import simcord

from bot.demo import simulator
from bot.demo.reading import message_of, press
from bot.demo.town import Town, open_town
from tests.kit.asking import answer, ask, chooses_dm, joins
from tests.kit.introducing import channel, publish
from tests.kit.screens import menu_on

WORDS = "is er iets woensdag"
CLASS = ("Jules", "Amira", "Sam")
AWAY_UNTIL = "27 november"


class Tap:
    """Stands between the bot and Discord, and pulls the plug."""

    def __init__(self, log: Path, when: str, number: int) -> None:
        self._log, self._when, self._number = log, when, number
        self._count = 0
        self._really: Callable[..., Any] = print

    def between(self, really: Callable[..., Any]) -> Callable[..., Any]:
        self._really = really
        return self

    def __call__(self, backend: Any, method: str, path: str, **call: Any) -> Any:
        self._count += 1
        self._die_if("before")
        answer = self._really(backend, method, path, **call)
        self._write({"method": method, "path": path, "json": call.get("json"), "id": _id(answer)})
        self._die_if("after")
        return answer

    def _die_if(self, when: str) -> None:
        if when == self._when and self._count == self._number:
            os.kill(os.getpid(), signal.SIGKILL)

    def _write(self, line: dict[str, Any]) -> None:
        with self._log.open("a") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())


def _id(answer: object) -> int | None:
    return int(answer["id"]) if isinstance(answer, dict) and "id" in answer else None


async def until_the_form(town: Town) -> simcord.InteractionResult:
    """The same steps here and where the world is built again: the same ids come of them."""
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    return await press(jules, start, "Oké, ik begin")


async def until_sure(town: Town) -> simcord.InteractionResult:
    """A whole life, with a notice on the phone, up to the question whether they are sure."""
    jules, yasmine = town["Jules"], town["Yasmine"]
    form = await until_the_form(town)
    thanks = await jules.submit_modal(form, {"words": WORDS})
    await chooses_dm(jules, thanks)
    form = await press(yasmine, town.thread().history()[0], "Antwoord")
    await yasmine.submit_modal(form, {"words": "Ja hoor."})
    return await press(jules, await press(jules, town.panel, "Privacy"), "Wis alles")


async def until_away(town: Town) -> simcord.InteractionResult:
    """Yasmine is on shift, with her card in a channel, and has a conversation."""
    await channel(town)
    await publish(town)
    await town["Yasmine"].slash(town.team, "dienst start")
    form = await until_the_form(town)
    thanks = await town["Jules"].submit_modal(form, {"words": WORDS})
    await answer(town)
    return thanks


async def until_several(town: Town) -> simcord.InteractionResult:
    """Three of a class were answered; Yasmine chose them all, and a sentence."""
    for name in CLASS:
        joins(town, name)
        await ask(town, name)
        await answer(town)
    return await sure_to_close(town)


async def sure_to_close(town: Town) -> simcord.InteractionResult:
    """From her own screen to *Zeker?*, with all that can be closed together."""
    yasmine = town["Yasmine"]
    status = await yasmine.slash(town.team, "dienst status")
    listed = await press(yasmine, status, "Meerdere afronden")
    every = [each.value for each in menu_on(listed).options]
    chosen = await yasmine.select(message_of(listed), every, custom_id="closing:several")
    door = str(menu_on(chosen).custom_id)
    return await yasmine.select(message_of(chosen), ["school"], custom_id=door)


async def _open(town: Town, ready: simcord.InteractionResult) -> None:
    await town["Jules"].submit_modal(ready, {"words": WORDS})


async def _wipe(town: Town, ready: simcord.InteractionResult) -> None:
    await press(town["Jules"], ready, "Ja, wis alles")


async def _away(town: Town, _ready: simcord.InteractionResult) -> None:
    await town["Els"].slash(town.team, "werker afwezig", wie="Yasmine", tot=AWAY_UNTIL)
    await town.minute()


async def _several(town: Town, ready: simcord.InteractionResult) -> None:
    await press(town["Yasmine"], ready, "Ja, rond 3 af")
    await town.minute()


ACTS = {
    "open": (until_the_form, _open),
    "wipe": (until_sure, _wipe),
    "away": (until_away, _away),
    "several": (until_several, _several),
}


async def main(data: Path, tap: Tap, act: str) -> None:
    prepare, perform = ACTS[act]
    async with open_town(data) as town:
        ready = await prepare(town)
        simulator.tap(tap.between)
        await perform(town, ready)


if __name__ == "__main__":
    data, log, when, number, act = sys.argv[1:]
    asyncio.run(main(Path(data), Tap(Path(log), when, int(number)), act))
