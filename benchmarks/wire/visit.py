"""One conversation over the wire, press by press; the same hands serve both bots."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from benchmarks.acts import ANSWER, MORE, QUESTION
from benchmarks.wire.bots import Kind
from tests.wire.calls import Line
from tests.wire.interactions import Interaction
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

QUIET = 0.05
"""Seconds without a request, after which an act is over; also the rest between two acts."""
RECENT = 20
"""Requests among which one may still be under way."""
Press = Callable[["Visit"], Awaitable[Interaction]]


@dataclass(frozen=True, slots=True)
class Done:
    """One press: seconds from the gateway's event to acknowledged, and what Discord was asked."""

    act: str
    seconds: float
    calls: tuple[str, ...]
    received: int
    """Bytes of bodies that Discord got for it."""


class Visit:
    """A young person with this bot, and Yasmine who answers."""

    def __init__(self, kind: Kind, wire: Wire, name: str) -> None:
        self.kind, self.wire, self.town = kind, wire, wire.town
        self._young = wire.town.person(name)
        self._last: Interaction | None = None
        self._thread: Json = {}

    async def do(self, act: str, press: Press) -> Done:
        """Let one press happen, and wait until the bot asks nothing more of Discord."""
        log = self.wire.discord.log
        begun = len(log)
        done = await press(self)
        assert done.ack_seconds is not None, f"{self.kind.name}: nobody answered to {act}"
        await quiet(self.wire)
        made = log[begun:]
        return Done(act, done.ack_seconds, routes(made), sum(each.received for each in made))

    async def _click(self, message: Json, door: str, who: Json | None = None) -> Interaction:
        self._last = await self.town.people.click(who or self._young, message, door=door)
        return self._last

    async def _submit(self, words: str, who: Json | None = None) -> Interaction:
        assert self._last
        form = self._last
        self._last = await self.town.people.submit(who or self._young, form, {"words": words})
        return self._last

    @property
    def _screen(self) -> Json:
        assert self._last
        return self._last.last

    async def start(self) -> Interaction:
        return await self._click(self.town.panel, self.kind.doors.ask)

    async def agree(self) -> Interaction:
        return await self._click(self._screen, self.kind.doors.begin)

    async def open(self) -> Interaction:
        done = await self._submit(QUESTION)
        self._thread = self.town.threads[-1]
        return done

    async def send(self, words: str) -> Interaction:
        """Send the form, and do not wait for what comes of it."""
        assert self._last
        return await self.town.people.submit(self._young, self._last, {"words": words}, wait=0)

    async def tell(self) -> Interaction:
        """Bankje asks first how urgent it is; the bare bot asks both at once."""
        if not any_door(self._screen, self.kind.doors.tell):
            self._last = await self.town.people.click(self._young, self._screen, "Sla over")
        return await self._click(self._screen, self.kind.doors.tell)

    async def inbox(self) -> Interaction:
        return await self._click(self.town.panel, self.kind.doors.inbox)

    async def more(self) -> Interaction:
        return await self._click(self._screen, self.kind.doors.more)

    async def follow_up(self) -> Interaction:
        return await self._submit(MORE)

    async def reply(self) -> Interaction:
        asked = self.town.posts(self._thread)[-1]
        return await self._click(asked, self.kind.doors.reply, self.town.yasmine)

    async def answer(self) -> Interaction:
        return await self._submit(ANSWER, self.town.yasmine)

    async def crisis(self) -> Interaction:
        return await self._click(self.town.panel, self.kind.doors.crisis)

    # -- what only Bankje has -------------------------------------------------------------------

    async def urgency(self) -> Interaction:
        return await self._click(self._screen, "questions:urgent")

    async def take(self) -> Interaction:
        return await self._click(self.town.cards[-1], "questions:take", self.town.yasmine)

    async def show(self) -> Interaction:
        """From the notice in the direct messages."""
        return await self._click(self.town.mailbox(self._young)[-1], "questions:notice")

    async def close(self) -> Interaction:
        last = self.town.posts(self._thread)[-1]
        card = self.town.cards[-1]
        where = last if any_door(last, "questions:close") else card
        return await self._click(where, "questions:close", self.town.yasmine)

    async def wipe(self) -> Interaction:
        return await self._click(self._screen, "privacy:wipe")

    async def yes(self) -> Interaction:
        return await self._click(self._screen, "privacy:yes")


def any_door(message: Json, door: str) -> bool:
    return f'"{door}' in str(message["components"]).replace("'", '"')


CONVERSATION: dict[str, Press] = {
    "start": Visit.start,
    "agree": Visit.agree,
    "open": Visit.open,
    "DM, please": Visit.tell,
    "inbox, nothing yet": Visit.inbox,
    "form for more": Visit.more,
    "follow-up": Visit.follow_up,
    "form for an answer": Visit.reply,
    "answer, with a notice": Visit.answer,
    "inbox": Visit.inbox,
    "crisis card": Visit.crisis,
}
"""What both bots can."""
TO_WIPE: dict[str, Press] = {
    "inbox before wiping": Visit.inbox,
    "wipe": Visit.wipe,
    "wipe, sure": Visit.yes,
}
WHOLE: dict[str, Press] = {
    "start": Visit.start,
    "agree": Visit.agree,
    "open": Visit.open,
    "how urgent": Visit.urgency,
    "DM, please": Visit.tell,
    "take": Visit.take,
    "form for an answer": Visit.reply,
    "answer, with a notice": Visit.answer,
    "show, from the notice": Visit.show,
    "form for more": Visit.more,
    "follow-up": Visit.follow_up,
    "close": Visit.close,
}
"""A whole conversation with all its presses."""


async def quiet(wire: Wire) -> None:
    """Wait until nothing is asked of Discord any more."""
    log, known = wire.discord.log, -1
    while known != len(log):
        await until(lambda: all(each.status for each in log[-RECENT:]), "requests are answered")
        known = len(log)
        await asyncio.sleep(QUIET)


def routes(made: list[Line]) -> tuple[str, ...]:
    return tuple(f"{each.method} {each.template}" for each in made)
