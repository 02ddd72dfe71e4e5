"""The posts of a town, and the files of its library. Reads never give an expired row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from bot.texts.languages import LOCALES
from bot.texts.town_files import EntryKind, FileMistake, read_files
from cogs.posts.rules.library import PostIdea, PostKind, Sort
from cogs.posts.rules.posts import Post, PostState

QUERIES = Path(__file__).parent / "queries.sql"
POST = Columns(Post, guild="guild_id", account="worker_id", channel="channel_id")
LOCAL = "posts.local"
EXAMPLES = {
    "id": 'id = "eigen-post"',
    "kind": " / ".join(f'kind = "{each}"' for each in PostKind),
    "sort": " / ".join(f'sort = "{each}"' for each in Sort),
    "written": "written = 2026-11-29",
    "review": "review = 2027-11-29",
    "title": "[title]",
    "words": "[words]",
    "ready": "ready = false",
    **{locale: f'{locale} = "…"' for locale in LOCALES},
}
"""What to write for a field, where that says more than the checker does."""


class PostRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def find(self, key: str, moment: datetime) -> Post | None:
        row = await self._q.find(self._store.db, key=key, now=moment)
        return POST.read(row) if row else None

    async def of_guild(self, guild: GuildId, moment: datetime) -> list[Post]:
        """All but the drafts: what comes first is first."""
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment)
        return [POST.read(row) async for row in rows]

    async def guilds(self, moment: datetime) -> list[GuildId]:
        return [GuildId(guild) async for (guild,) in self._q.guilds(self._store.db, now=moment)]

    async def next_activity(self, guild: GuildId, moment: datetime) -> Post | None:
        """Of the cards that stand, the one whose activity begins first."""
        row = await self._q.next_activity(self._store.db, guild_id=guild, now=moment)
        return POST.read(row) if row else None

    async def put(self, post: Post) -> None:
        """Keep it instead of what was kept by its key."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=post.key)
            await self._q.put(db, **POST.write(post))

    async def move(self, post: Post, *, was: PostState) -> bool:
        """Keep its new state, if it is still in the old one; say whether it was."""
        async with self._store.writing() as db:
            changed = await self._q.move(
                db,
                key=post.key,
                was=was,
                state=post.state,
                goes_at=post.goes_at,
                expires_at=post.expires_at,
                untrue=post.untrue,
                why=post.why,
            )
        return bool(changed)

    async def shown(self, key: str) -> None:
        async with self._store.writing() as db:
            await self._q.shown(db, key=key)

    async def drop(self, key: str) -> bool:
        async with self._store.writing() as db:
            return bool(await self._q.drop(db, key=key))

    async def drop_drafts_of(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop_drafts_of(db, guild_id=guild, worker_id=account)

    async def add(self, key: str, amount: int, moment: datetime) -> bool:
        """Whether there is such a card, of an activity that is not over."""
        async with self._store.writing() as db:
            return bool(await self._q.add(db, key=key, amount=amount, now=moment))


@dataclass(frozen=True, slots=True)
class LibraryRead:
    ideas: tuple[PostIdea, ...]
    mistakes: tuple[FileMistake, ...]


def read_library(shipped: Path, own: Path) -> LibraryRead:
    read = read_files(shipped, own, EntryKind(PostIdea, EXAMPLES, {}, {}, {}))
    return LibraryRead(read.entries, read.mistakes)
