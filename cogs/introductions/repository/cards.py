"""Cards, and where each stands. Rows and values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Literal

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Columns, Row
from cogs.introductions.repository.team import ids
from cogs.introductions.rules.cards import Card, Draft, Own, Work
from cogs.introductions.rules.team import Role, Secrecy, Worker

QUERIES = Path(__file__).parents[1] / "queries.sql"
Stage = Literal["draft", "published"]
WORK, OWN = Columns(Work), Columns(Own)


class CardRepository:
    """A row ends with its worker's; who has no row as worker gets no card."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def published(self, worker: Worker) -> Card | None:
        row = await self._work(worker, "published")
        return Card(worker, WORK.read(row), await self.own(worker)) if row else None

    async def draft(self, worker: Worker) -> Draft | None:
        row = await self._work(worker, "draft")
        return _draft(worker, row, await self.own(worker)) if row else None

    async def _work(self, worker: Worker, stage: Stage) -> Row | None:
        row: Row | None = await self._q.work(self._store.db, **ids(worker), stage=stage)
        return row

    async def proposed_by(self, guild: GuildId, proposal: str) -> int | None:
        """The account whose draft waits with this key."""
        row = await self._q.proposed(self._store.db, guild_id=guild, proposal=proposal)
        return int(row[0]) if row else None

    async def all(
        self, guild: GuildId, team: list[Worker]
    ) -> tuple[dict[int, Draft], dict[int, Card]]:
        """The drafts and the published cards of a team, by account."""
        rows = [row async for row in self._q.all_work(self._store.db, guild_id=guild)]
        by_stage = {(row["account_id"], row["stage"]): row for row in rows}
        own = await self._all_own(guild)
        drafts, published = {}, {}
        for worker in team:
            mine = own.get(worker.account, Own())
            if row := by_stage.get((worker.account, "draft")):
                drafts[worker.account] = _draft(worker, row, mine)
            if row := by_stage.get((worker.account, "published")):
                published[worker.account] = Card(worker, WORK.read(row), mine)
        return drafts, published

    async def _all_own(self, guild: GuildId) -> Mapping[int, Own]:
        rows = self._q.all_own(self._store.db, guild_id=guild)
        return {row["account_id"]: OWN.read(row) async for row in rows}

    async def own(self, worker: Worker) -> Own:
        row = await self._q.own(self._store.db, **ids(worker))
        return OWN.read(row) if row else Own()

    async def put_own(self, worker: Worker, own: Own) -> None:
        async with self._store.writing() as db:
            await self._q.put_own(db, **ids(worker), **asdict(own))

    async def put_draft(self, known: Worker, draft: Draft) -> None:
        """Keep a draft; of the worker only what differs from what is `known`."""
        wanted = draft.card.worker
        await self._put(
            known,
            "draft",
            draft.card.work,
            name=wanted.name if wanted.name != known.name else None,
            role=wanted.role if wanted.role != known.role else None,
            secrecy=wanted.secrecy if wanted.secrecy != known.secrecy else None,
            proposal=draft.proposal,
            remark=draft.remark,
        )

    async def publish(self, card: Card) -> None:
        """Let a signed card take the place of its draft and of what was published before."""
        async with self._store.writing():
            await self._put(card.worker, "published", card.work)
            await self.drop_draft(card.worker)

    async def _put(
        self,
        worker: Worker,
        stage: Stage,
        work: Work,
        *,
        name: str | None = None,
        role: Role | None = None,
        secrecy: Secrecy | None = None,
        proposal: str | None = None,
        remark: str = "",
    ) -> None:
        asked = {"name": name, "role": role, "secrecy": secrecy}
        waits = {"proposal": proposal, "remark": remark}
        facts = {**ids(worker), "stage": stage}
        async with self._store.writing() as db:
            await self._q.put_work(db, **facts, **asked, **waits, **asdict(work))

    async def drop_draft(self, worker: Worker) -> None:
        async with self._store.writing() as db:
            await self._q.drop_work(db, **ids(worker), stage="draft")

    async def renew(self, guild: GuildId, account: int, until: datetime) -> None:
        """Let all that is kept about someone's card end then."""
        facts = {"guild_id": guild, "account_id": account, "expires_at": until}
        async with self._store.writing() as db:
            await self._q.renew_work(db, **facts)
            await self._q.renew_own(db, **facts)
            await self._q.renew_standing(db, **facts)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_work(db, guild_id=guild, account_id=account)
            await self._q.forget_own(db, guild_id=guild, account_id=account)
            await self._q.drop_standing(db, guild_id=guild, account_id=account)

    # -- where they stand -----------------------------------------------------------------------

    async def standing(self, guild: GuildId) -> list[tuple[int, str, str]]:
        """Account, key and fingerprint of each card that stands, or was about to."""
        rows = self._q.standing(self._store.db, guild_id=guild)
        return [(int(row[0]), str(row[1]), str(row[2])) async for row in rows]

    async def standing_by(self, guild: GuildId, account: int) -> tuple[str, datetime] | None:
        """The key of the message on which someone's card stands, and until when it may."""
        row = await self._q.standing_by(self._store.db, guild_id=guild, account_id=account)
        return (str(row[0]), from_seconds(row[1])) if row else None

    async def keys_of(self, guild: GuildId, account: int) -> list[str]:
        """The keys of all that stands on Discord about someone's card."""
        rows = self._q.keys_of(self._store.db, guild_id=guild, account_id=account)
        return [str(row[0]) async for row in rows]

    async def put_standing(self, guild: GuildId, account: int, key: str, shown: str) -> None:
        async with self._store.writing() as db:
            await self._q.put_standing(db, guild_id=guild, account_id=account, key=key, shown=shown)

    async def drop_standing(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop_standing(db, guild_id=guild, account_id=account)


def _draft(known: Worker, row: Row, own: Own) -> Draft:
    role, secrecy = row["role"], row["secrecy"]
    wanted = Worker(
        known.guild,
        known.account,
        row["name"] or known.name,
        Role(role) if role else known.role,
        Secrecy(secrecy) if secrecy else known.secrecy,
    )
    card = Card(wanted, WORK.read(row), own)
    return Draft(card, proposal=row["proposal"], remark=row["remark"])
