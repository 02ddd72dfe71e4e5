"""Referrals: rows and values. Reads never give an expired one."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds, moment_or_none, seconds_or_none, to_seconds
from bot.store.opening import Row, Store, queries
from bot.store.row_cache import Remembered
from cogs.questions.rules.conversation import Key
from cogs.referral.rules import (
    FollowUpAnswer,
    FollowUpConsent,
    Line,
    OnItsWay,
    Outcome,
    Referral,
    Together,
    Token,
)


class ReferralRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")
        self._any: Remembered[GuildId, bool] = store.remembered("referral")

    async def add(self, referral: Referral, on_its_way: OnItsWay | None = None) -> None:
        """`on_its_way`: its words do not stand yet, so no other read gives it."""
        async with self._store.writing() as db:
            self._any.changes(referral.guild, db)
            await self._q.add(
                db,
                key=referral.key,
                guild_id=referral.guild,
                alias=referral.alias,
                conversation=referral.conversation,
                worker_id=referral.worker,
                entries=",".join(referral.entries),
                message_id=referral.message,
                made_at=to_seconds(referral.made_at),
                expires_at=to_seconds(referral.expires_at),
                on_its_way=on_its_way,
            )

    # -- on its way -----------------------------------------------------------------------------

    async def on_its_way(self, key: str) -> OnItsWay | None:
        """None when its words stand, and for what is none."""
        found = await self._q.on_its_way(self._store.db, key=key)
        return OnItsWay(found) if found else None

    async def all_on_their_way(self, moment: datetime) -> list[Referral]:
        rows = self._q.all_on_their_way(self._store.db, now=to_seconds(moment))
        return [_referral(row) async for row in rows]

    async def stand(self, key: Token, message: int | None) -> None:
        """Its words stand; `message`: the one with the sentence for the partner."""
        async with self._store.writing() as db:
            await self._q.stand(db, key=key, message_id=message)

    async def drop(self, key: Token) -> None:
        """Its words do not stand, so it never was."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def owe(self, referral: Referral, line: Line) -> None:
        """The team cannot read yet what was said of it."""
        async with self._store.writing() as db:
            await self._q.owe(db, key=referral.key, line=int(line))

    async def told(self, referral: Referral, line: Line) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, key=referral.key, line=int(line))

    async def untold(self, moment: datetime) -> list[tuple[Referral, Line]]:
        rows = self._q.untold(self._store.db, now=to_seconds(moment))
        return [(_referral(row[1:]), Line(row[0])) async for row in rows]

    # -------------------------------------------------------------------------------------------

    async def may_be(self, guild: GuildId) -> bool:
        """Whether there can be any on this server: else there is nothing to look up.

        No is certain. Rows go by themselves, so yes only means: look.
        """
        return await self._any.get(guild, partial(self._is_any, guild))

    async def _is_any(self, guild: GuildId) -> bool:
        return bool(await self._q.is_any(self._store.db, guild_id=guild))

    async def by_key(self, key: str, moment: datetime) -> Referral | None:
        row = await self._q.by_key(self._store.db, key=key, now=to_seconds(moment))
        return _referral(row) if row else None

    async def of_person(self, guild: GuildId, alias: Alias, moment: datetime) -> list[Referral]:
        """Give the newest first."""
        now = to_seconds(moment)
        rows = self._q.of_person(self._store.db, guild_id=guild, alias=alias, now=now)
        return [_referral(row) async for row in rows]

    async def of_conversation(self, conversation: Key, moment: datetime) -> list[Referral]:
        now = to_seconds(moment)
        rows = self._q.of_conversation(self._store.db, conversation=conversation, now=now)
        return [_referral(row) async for row in rows]

    async def of_guild(self, guild: GuildId, moment: datetime) -> list[Referral]:
        """Those of which a worker may want to know: planned, asked, or that did not work out."""
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=to_seconds(moment))
        return [_referral(row) async for row in rows]

    async def due(self, moment: datetime) -> list[tuple[GuildId, Token]]:
        rows = self._q.due(self._store.db, now=to_seconds(moment))
        return [(GuildId(guild), Token(key)) async for guild, key in rows]

    async def change(self, referral: Referral) -> None:
        async with self._store.writing() as db:
            await self._q.change(
                db,
                key=referral.key,
                may_tell=referral.may_tell,
                together=referral.together,
                wish=referral.wish,
                follow_up_at=seconds_or_none(referral.follow_up_at),
                asked_at=seconds_or_none(referral.asked_at),
                follow_up=referral.answer,
                outcome=referral.outcome,
            )

    async def workers(self) -> list[tuple[GuildId, int]]:
        """Every worker who referred someone, by server."""
        rows = self._q.workers(self._store.db)
        return [(GuildId(guild), account) async for guild, account in rows]

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_worker(db, guild_id=guild, worker_id=account)


def _referral(row: Row) -> Referral:
    key, guild, alias, conversation, worker, entries, message, may_tell = row[:8]
    together, wish, follow_up, asked, answer, outcome, made, expires = row[8:]
    return Referral(
        key=Token(key),
        guild=GuildId(guild),
        alias=Alias(alias),
        conversation=Key(conversation),
        worker=worker,
        entries=tuple(entries.split(",")),
        made_at=from_seconds(made),
        expires_at=from_seconds(expires),
        message=message,
        may_tell=FollowUpConsent(may_tell) if may_tell else None,
        together=Together(together) if together else None,
        wish=FollowUpConsent(wish) if wish else None,
        follow_up_at=moment_or_none(follow_up),
        asked_at=moment_or_none(asked),
        answer=FollowUpAnswer(answer) if answer else None,
        outcome=Outcome(outcome) if outcome else None,
    )
