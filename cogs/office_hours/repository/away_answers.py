"""Rows of mentions that were answered, so that one person is answered once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias
from bot.store.opening import Store, queries
from cogs.introductions.rules.team import Worker
from cogs.office_hours.rules import away_answers as rules


class AwayAnswerRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))

    async def answers(self, worker: Worker, *, to: Alias, place: int, moment: datetime) -> bool:
        """Say whether a mention of this worker is answered now; asking counts as answering."""
        asked = {"guild_id": worker.guild, "worker_id": worker.account}
        person_until, channel_until = rules.person_until(moment), rules.channel_until(moment)
        async with self._store.writing() as db:
            if await self._q.resting(
                db,
                alias=to,
                channel_id=place,
                now=moment,
                person_until=person_until,
                channel_until=channel_until,
                **asked,
            ):
                return False
            await self._q.heard(db, alias=to, expires_at=person_until, **asked)
            await self._q.rests(db, channel_id=place, expires_at=channel_until, **asked)
        return True
