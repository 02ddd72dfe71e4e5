"""A process that is killed in the middle of an act: `DATA LOG before|after N open|wipe`.

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
from bot.demo.reading import press
from bot.demo.town import Town, open_town
from tests.kit.asking import chooses_dm

WORDS = "is er iets woensdag"


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


async def main(data: Path, tap: Tap, act: str) -> None:
    async with open_town(data) as town:
        ready = await (until_sure(town) if act == "wipe" else until_the_form(town))
        simulator.tap(tap.between)
        if act == "wipe":
            await press(town["Jules"], ready, "Ja, wis alles")
        else:
            await town["Jules"].submit_modal(ready, {"words": WORDS})


if __name__ == "__main__":
    data, log, when, number, act = sys.argv[1:]
    asyncio.run(main(Path(data), Tap(Path(log), when, int(number)), act))
