"""What is kept of the team: workers, who left, cards and own sentences. Rows and values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns, Row
from cogs.introductions.rules.cards import Card, Draft, Own, Work
from cogs.introductions.rules.sentences import Sentence, SentenceKey
from cogs.introductions.rules.team import Departed, Role, Secrecy, Worker

QUERIES = Path(__file__).parent / "queries.sql"
WORKER = Columns(Worker, guild="guild_id", account="account_id")
Teams = RowCache[GuildId, list[tuple[datetime, Worker]]]


class WorkerRepository:
    """Every act asks who belongs to the team, so the team is read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._teams: Teams = store.cache("team")

    async def put(self, worker: Worker, *, moment: datetime, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.put_worker(
                db, **WORKER.write(worker), introduced_at=moment, expires_at=until
            )
            self._teams.changes(worker.guild, db)

    async def find(self, guild: GuildId, account: int, moment: datetime) -> Worker | None:
        team = await self.team(guild, moment)
        return next((worker for worker in team if worker.account == account), None)

    async def team(self, guild: GuildId, moment: datetime) -> list[Worker]:
        """The workers whose card has not expired, by name."""
        known = self._teams.known.get(guild) or await self._teams.get(
            guild, partial(self._read, guild)
        )
        return [worker for until, worker in known if until > moment]

    async def _read(self, guild: GuildId) -> list[tuple[datetime, Worker]]:
        rows = self._q.team(self._store.db, guild_id=guild)
        return [(from_seconds(row["expires_at"]), WORKER.read(row)) async for row in rows]

    async def renew(self, guild: GuildId, account: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.renew_worker(db, guild_id=guild, account_id=account, expires_at=until)
            self._teams.changes(guild, db)

    async def remove(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.remove_worker(db, guild_id=guild, account_id=account)
            self._teams.changes(guild, db)


DEPARTED = Columns(Departed, guild="guild_id", account="account_id")
Gone = RowCache[GuildId, list[tuple[datetime, Departed]]]


class DepartedRepository:
    """Every act of the team asks who is out, so they are read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._gone: Gone = store.cache("departed")

    async def put(self, departed: Departed, moment: datetime) -> None:
        async with self._store.writing() as db:
            until = departed.kept_until(moment)
            await self._q.put_departed(db, **DEPARTED.write(departed), expires_at=until)
            self._gone.changes(departed.guild, db)

    async def all(self, guild: GuildId, moment: datetime) -> list[Departed]:
        known = self._gone.known.get(guild) or await self._gone.get(
            guild, partial(self._read, guild)
        )
        return [departed for until, departed in known if until > moment]

    async def _read(self, guild: GuildId) -> list[tuple[datetime, Departed]]:
        rows = self._q.departed(self._store.db, guild_id=guild)
        return [(from_seconds(row["expires_at"]), DEPARTED.read(row)) async for row in rows]

    async def drop(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop_departed(db, guild_id=guild, account_id=account)
            self._gone.changes(guild, db)


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
        row: Row | None = await self._q.work(self._store.db, **_ids(worker), stage=stage)
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
        row = await self._q.own(self._store.db, **_ids(worker))
        return OWN.read(row) if row else Own()

    async def put_own(self, worker: Worker, own: Own) -> None:
        async with self._store.writing() as db:
            await self._q.put_own(db, **_ids(worker), **asdict(own))

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
        facts = {**_ids(worker), "stage": stage}
        async with self._store.writing() as db:
            await self._q.put_work(db, **facts, **asked, **waits, **asdict(work))

    async def drop_draft(self, worker: Worker) -> None:
        async with self._store.writing() as db:
            await self._q.drop_work(db, **_ids(worker), stage="draft")

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


class SentenceRepository:
    """Every query names the worker: nobody else's sentences are found."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def list_own(self, worker: Worker, moment: datetime) -> list[Sentence]:
        """By label."""
        rows = self._q.sentences(self._store.db, **_ids(worker), now=moment)
        return [Sentence(SentenceKey(row[0]), row[1], row[2]) async for row in rows]

    async def add(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.add_sentence(db, **_ids(worker), **asdict(sentence))

    async def change(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.change_sentence(db, **_ids(worker), **asdict(sentence))

    async def drop(self, worker: Worker, key: SentenceKey) -> None:
        async with self._store.writing() as db:
            await self._q.drop_sentence(db, **_ids(worker), key=key)

    async def renew(
        self, guild: GuildId, account: int, *, moment: datetime, until: datetime
    ) -> None:
        facts = {"now": moment, "expires_at": until}
        async with self._store.writing() as db:
            await self._q.renew_sentences(db, guild_id=guild, account_id=account, **facts)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_sentences(db, guild_id=guild, account_id=account)


def _ids(worker: Worker) -> dict[str, int]:
    return {"guild_id": worker.guild, "account_id": worker.account}
