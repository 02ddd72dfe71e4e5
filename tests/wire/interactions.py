"""A click, a form or a command, from the gateway's event to what the person reads in the end."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field

from tests.wire.shapes import Json, said

REPLY, THINKING, WAITING, REDRAW, SUGGEST, FORM = 4, 5, 6, 7, 8, 9
"""Types of callback: 5 and 6 only say that the answer takes longer."""
DEADLINE = 3.0
"""Seconds in which an interaction must be acknowledged."""
LIFE = 900.0
"""Seconds that its token lives."""


@dataclass(repr=False)
class Interaction:
    """One act of one person. `message`: the one on which they clicked."""

    id: str
    who: Json
    channel: Json
    born: float
    message: Json | None = None
    token: str = field(default_factory=lambda: secrets.token_urlsafe(60))
    acks: list[Json] = field(default_factory=list)
    original: Json | None = None
    """What the first answer became; a waiting line until its words come."""
    is_thinking: bool = False
    shown: list[Json] = field(default_factory=list)
    """The screens that the person was shown, in order, as they stand now."""
    read: list[str] = field(default_factory=list)
    """What stood on them each time that one was shown or changed."""
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    sent: float = field(default_factory=time.perf_counter)
    ack_seconds: float | None = None
    answer_seconds: float | None = None
    rejected: list[int] = field(default_factory=list)
    """Codes with which Discord refused an answer to it."""

    @property
    def form(self) -> Json | None:
        """The modal that it was answered with."""
        last = self.acks[-1] if self.acks else {}
        return last["data"] if last.get("type") == FORM else None

    @property
    def last(self) -> Json:
        """The screen that the person now looks at."""
        assert self.shown, f"nothing was shown; acknowledged: {[a['type'] for a in self.acks]}"
        return self.shown[-1]

    @property
    def text(self) -> str:
        """All that the person ever read, in order; nothing that was changed is forgotten."""
        return "\n\n".join(self.read)

    @property
    def was_deferred(self) -> bool:
        return any(each["type"] in (THINKING, WAITING) for each in self.acks)

    @property
    def is_late(self) -> bool:
        return time.perf_counter() - self.sent > DEADLINE

    def acknowledge(self, body: Json) -> None:
        self.acks.append(body)
        self.ack_seconds = time.perf_counter() - self.sent
        if body["type"] not in (THINKING, WAITING):
            self._done()

    def show(self, message: Json) -> None:
        """A screen that is changed is shown anew."""
        if not (self.shown and self.shown[-1]["id"] == message["id"]):
            self.shown.append(message)
        self.read.append(said(message))
        self._done()

    def _done(self) -> None:
        if self.answer_seconds is None:
            self.answer_seconds = time.perf_counter() - self.sent
        self.answered.set()
