"""Which messages about a person the bot posted, and until when they may stand on Discord.

A trace is written before its message is posted. If the process dies in between, the sweeper still
knows where to look; a message without a trace can therefore not exist.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import Literal

from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Columns

QUERIES = Path(__file__).with_suffix(".sql")
Kind = Literal["message", "thread"]
"""A `thread` hangs under a message with the same id; both go together."""
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Trace:
    """`message` is None while nobody knows whether it arrived.

    `carries`: the key on its buttons, where that is not `about`. `leaves_at`: not given to Discord
    before.
    """

    id: int
    guild: int
    about: str
    kind: Kind
    channel: int
    message: int | None
    left_at: datetime
    due_at: datetime
    attempts: int
    carries: str | None = None
    leaves_at: datetime | None = None
    rings: bool = False

    @property
    def key(self) -> str:
        """By which it is found on Discord."""
        return self.carries or self.about

    def has_left(self, moment: datetime) -> bool:
        """Whether it may have been given to Discord."""
        return self.leaves_at is None or self.leaves_at <= moment


class MessageStep(Enum):
    """What to do with a message that is kept true: a panel, or the card of a worker."""

    NOTHING = auto()
    POST = auto()
    LOOK = auto()
    EDIT = auto()
    MOVE = auto()


def next_step(
    stands_in: int | None, channel: int, *, is_true: bool, has_arrived: bool = True
) -> MessageStep:
    """Post what stands nowhere, look for what may stand, move, or edit what is no longer true."""
    if stands_in is None:
        return MessageStep.POST
    if stands_in != channel:
        return MessageStep.MOVE
    if not has_arrived:
        return MessageStep.LOOK
    return MessageStep.NOTHING if is_true else MessageStep.EDIT


def next_try(attempts: int, moment: datetime) -> datetime:
    """Wait twice as long after each failure, six hours at most; never give up."""
    doublings: int = 2 ** min(attempts, 16)
    return moment + min(FIRST_WAIT * doublings, LONGEST_WAIT)


TRACE = Columns(Trace, guild="guild_id", channel="channel_id", message="message_id")


class Traces:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def intend(
        self,
        *,
        guild: int,
        about: str,
        kind: Kind,
        channel: int,
        moment: datetime,
        due: datetime,
        carries: str | None = None,
        leaves: datetime | None = None,
        rings: bool = False,
    ) -> int:
        """Write down that a message is about to be posted; give the trace's id.

        `carries`: the key on it, if it is another; `leaves`: when it is, if not at once.
        `rings`: it only makes a phone ring, and goes when the next one stands.
        """
        trace = secrets.randbits(62)
        async with self._store.writing() as db:
            await self._q.intend(
                db,
                id=trace,
                guild_id=guild,
                about=about,
                kind=kind,
                channel_id=channel,
                left_at=moment,
                due_at=due,
                carries=carries,
                leaves_at=leaves,
                rings=rings,
            )
        return trace

    async def posted(self, trace: int, message: int) -> None:
        async with self._store.wiping() as db:
            await self._q.posted(db, id=trace, message_id=message)

    async def gone(self, trace: int) -> None:
        """Forget a trace: its message is no longer there, or never was."""
        async with self._store.wiping() as db:
            await self._q.gone(db, id=trace)

    async def due(self, moment: datetime, most: int = 50) -> list[Trace]:
        rows = self._q.due(self._store.db, now=moment, most=most)
        return [TRACE.read(row) async for row in rows]

    async def by_id(self, trace: int) -> Trace | None:
        row = await self._q.by_id(self._store.db, id=trace)
        return TRACE.read(row) if row else None

    async def is_due(self, trace: int, moment: datetime) -> bool:
        """Whether it still waits to be erased: another may have done that, or put it off."""
        return bool(await self._q.is_due(self._store.db, id=trace, now=moment))

    async def carrying(self, key: str) -> str | None:
        """Whom a message is about that carries a key of its own; None when it is gone."""
        return await self._q.carrying(self._store.db, carries=key) or None

    async def never_left(self, key: str, channel: int, moment: datetime) -> None:
        """Forget what still waits there for its moment: nobody needs it any more."""
        async with self._store.wiping() as db:
            await self._q.never_left(db, about=key, channel_id=channel, now=moment)

    async def find(self, key: str) -> list[Trace]:
        return [TRACE.read(row) async for row in self._q.about(self._store.db, about=key)]

    async def unposted(self, begins: str, moment: datetime) -> list[Trace]:
        """What is meant to be posted and was not yet, of all whose key begins so."""
        rows = self._q.unposted(self._store.db, about=f"{begins}*", now=moment)
        return [TRACE.read(row) async for row in rows]

    async def unposted_rings(self, moment: datetime) -> list[Trace]:
        rows = self._q.unposted_rings(self._store.db, now=moment)
        return [TRACE.read(row) async for row in rows]

    async def rings_over(self, key: str, moment: datetime) -> None:
        """Whatever rang for one conversation may go: somebody came, or it rings anew."""
        async with self._store.writing() as db:
            await self._q.rings_over(db, about=key, now=moment)

    async def found(
        self, *, guild: int, kind: Kind, channel: int, message: int, at: datetime
    ) -> None:
        """Remember something that stands on Discord and that nobody knew of; it is due at once."""
        async with self._store.writing():
            about = secrets.token_hex(8)
            trace = await self.intend(
                guild=guild, about=about, kind=kind, channel=channel, moment=at, due=at
            )
            await self.posted(trace, message)

    async def known(self) -> tuple[set[int], set[str]]:
        """Every message with a trace, and the keys of posts whose message nobody knows yet."""
        rows = [row async for row in self._q.everything(self._store.db)]
        return {row[1] for row in rows if row[1]}, {row[0] for row in rows if not row[1]}

    async def postpone(self, trace: Trace, moment: datetime) -> None:
        async with self._store.wiping() as db:
            await self._q.postpone(
                db,
                id=trace.id,
                attempts=trace.attempts + 1,
                next_at=next_try(trace.attempts, moment),
            )

    async def keep(self, key: str, due: datetime, moment: datetime) -> None:
        """Let everything about one conversation stand until then, except what is already due."""
        async with self._store.writing() as db:
            await self._q.keep(db, about=key, due_at=due, now=moment)

    async def end_at(self, key: str, due: datetime) -> None:
        """Let everything about one conversation end then, whatever was planned before."""
        async with self._store.wiping() as db:
            await self._q.end_at(db, about=key, due_at=due)

    async def end_all(self, guild: int, due: datetime) -> None:
        """Let everything on one server end then."""
        async with self._store.wiping() as db:
            await self._q.end_all(db, guild_id=guild, due_at=due)

    async def end_one_at(self, channel: int, message: int, due: datetime) -> None:
        async with self._store.wiping() as db:
            await self._q.end_one_at(db, channel_id=channel, message_id=message, due_at=due)

    async def end_in(self, key: str, channel: int, due: datetime) -> None:
        """Let what stands in one channel about one conversation end then."""
        async with self._store.wiping() as db:
            await self._q.end_in(db, about=key, channel_id=channel, due_at=due)

    async def end_all_in(self, guild: int, channel: int, due: datetime) -> None:
        """Let everything that stands in one channel end then, whomever it is about."""
        async with self._store.wiping() as db:
            await self._q.end_all_in(db, guild_id=guild, channel_id=channel, due_at=due)

    async def channels_with_threads(self, guild: int) -> list[int]:
        """Every channel in which a thread about a person stands, or is being deleted."""
        rows = self._q.channels_with_threads(self._store.db, guild_id=guild)
        return [channel async for (channel,) in rows]

    async def overdue(self, guild: int, before: datetime) -> int:
        """How much on a server should have been gone by then, and is not."""
        found = await self._q.overdue(self._store.db, guild_id=guild, before=before)
        return int(found)

    async def oldest_due(self, moment: datetime) -> datetime | None:
        """Since when something should have been gone that is not, on any server."""
        found = await self._q.oldest_due(self._store.db, now=moment)
        return from_seconds(found) if found else None

    async def how_many_on(self, guild: int) -> int:
        """How much stands, or may stand, on Discord of one server."""
        return int(await self._q.how_many_on(self._store.db, guild_id=guild))

    async def how_many(self) -> int:
        return int(await self._q.how_many(self._store.db))
