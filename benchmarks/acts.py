"""The five acts, as a young person and a worker do them. The same hands serve both bots."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

import discord
import simcord

from bot.demo.reading import labels, message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of

QUESTION = "Hoi, is er woensdag nog iets te doen in het jeugdhuis? Mag mijn zus van 12 ook mee?"
MORE = "En moeten we ons daarvoor inschrijven, of kunnen we gewoon binnenlopen?"
ANSWER = "Hey! Ja, woensdag van 14 tot 17 uur, je zus mag mee. Gewoon binnenlopen kan altijd."

Act = Callable[[], Awaitable[None]]
Person = simcord.MemberActor | simcord.UserHandle


class Visit:
    """One young person's conversation. Each `to_…` prepares an act and gives it, ready to do."""

    def __init__(self, town: Town, panel: discord.Message, name: str) -> None:
        self.town = town
        self._panel = panel
        self._person = town.guild.add_member(town.env.create_user(name))
        self._last: simcord.InteractionResult | None = None

    async def to_open(self) -> Act:
        start = await press(self._person, self._panel, "Stel een vraag")
        return self._submitting(
            self._person, await press(self._person, start, "Oké, ik begin"), QUESTION
        )

    async def to_follow_up(self) -> Act:
        assert self._last
        asked = self._last
        if "Sla over" in labels(asked):  # the bare bot asks both at once
            asked = await press(self._person, asked, "Sla over")
        await press(self._person, asked, "Stuur me een DM")
        inbox = await press(self._person, self._panel, "Mijn gesprek")
        return self._submitting(self._person, await press(self._person, inbox, "Antwoord"), MORE)

    async def to_answer(self) -> Act:
        asked = self.town.thread().history()[-1]
        worker = self.town["Yasmine"]
        return self._submitting(worker, await press(worker, asked, "Antwoord"), ANSWER)

    async def to_open_the_inbox(self) -> Act:
        return self._pressing("Mijn gesprek")

    async def to_see_the_crisis_card(self) -> Act:
        return self._pressing("Nu hulp nodig")

    def _submitting(self, who: Person, form: simcord.InteractionResult, words: str) -> Act:
        async def act() -> None:
            self._last = await who.submit_modal(form, {"words": words})

        return act

    def _pressing(self, label: str) -> Act:
        door = door_of(self._panel, label)

        async def act() -> None:
            self._last = await self._person.click(self._panel, custom_id=door)

        return act

    def saw(self) -> discord.Message:
        """What the last act showed to who did it."""
        assert self._last
        return message_of(self._last)


ACTS: dict[str, Callable[[Visit], Coroutine[Any, Any, Act]]] = {
    "open": Visit.to_open,
    "follow-up": Visit.to_follow_up,
    "answer": Visit.to_answer,
    "inbox": Visit.to_open_the_inbox,
    "crisis card": Visit.to_see_the_crisis_card,
}
"""In the order of one conversation."""


def door_of(message: discord.Message, label: str) -> str:
    """The custom id of a button."""
    found = (p for p in parts_of(message) if isinstance(p, discord.Button) and p.label == label)
    return next(filter(None, (each.custom_id for each in found)))


def routes(calls: Sequence[simcord.HttpLogEntry]) -> tuple[str, ...]:
    """The calls without what differs each time: `POST /channels/:id/messages`."""
    return tuple(f"{call.method} {_without_ids(call.path)}" for call in calls)


def payload(calls: Sequence[simcord.HttpLogEntry]) -> int:
    """How many bytes of JSON the calls carry."""
    return sum(len(json.dumps(call.json).encode()) for call in calls if call.json is not None)


def _without_ids(path: str) -> str:
    return re.sub(r"simcord_interaction_\d+", ":token", re.sub(r"/\d+", "/:id", path))
