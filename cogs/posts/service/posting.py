"""Writing, planning, cancelling and calling off a post; and what is known of how it went."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.guilds.trial import Trial
from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.introductions.rules.team import Worker
from cogs.posts.repository import PostRepository
from cogs.posts.rules import posts as rules
from cogs.posts.rules.posts import Post, PostState, Stopped, Target


class TeamPosts:
    """Use it as `services.shared(TeamPosts)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._posts = PostRepository(services.store)
        self._trial = services.shared(Trial)
        self._intake = services.shared(Intake)

    # -- by a worker ----------------------------------------------------------------------------

    def opener(self, worker: Worker, words: str, target: Target) -> Post:
        """Not kept yet. Raise as `rules.opener`."""
        key, now = self._services.random_source.token(), self._services.clock()
        return rules.opener(key, worker.guild, worker.account, words=words, target=target, now=now)

    async def draft(self, post: Post, *, instead: str = "") -> Post:
        """Keep it for as long as its worker may look at it; `instead` of an earlier draft."""
        async with self._services.store.writing():
            if instead and (old := await self.find_draft(post.guild, post.account, instead)):
                await self._posts.drop(old.key)
            await self._posts.put(post)
        return post

    async def find_draft(self, guild: GuildId, account: int, key: str) -> Post | None:
        """Nobody sends what a colleague wrote: it would be signed by who did not write it."""
        found = await self._posts.find(key, self._services.clock())
        is_theirs = found is not None and (found.guild, found.account) == (guild, account)
        return found if is_theirs and found and found.state is PostState.DRAFT else None

    async def own_draft(self, worker: Worker, key: str) -> Post:
        """Raise `Refusal("posts-draft-gone")`."""
        found = await self.find_draft(worker.guild, worker.account, key)
        if found is None:
            raise Refusal("posts-draft-gone")
        return found

    async def plan(self, worker: Worker, key: str, goes_at: datetime | None = None) -> Post:
        """Let a draft go at a moment, or now.

        Raise `Refusal`: "posts-draft-gone", "posts-on-trial", as `rules.planned` and
        `Intake.refuse_new`: whoever reads it can ask something by it.
        """
        draft, now = await self.own_draft(worker, key), self._services.clock()
        if not await self._trial.is_live(worker.guild):
            raise Refusal("posts-on-trial")
        await self._intake.refuse_new(worker.guild)
        post = rules.planned(draft, goes_at or now, now)
        if not await self._posts.move(post, was=PostState.DRAFT):
            raise Refusal("posts-draft-gone")
        return post

    async def of_guild(self, guild: GuildId) -> list[Post]:
        return await self._posts.of_guild(guild, self._services.clock())

    async def get(self, guild: GuildId, key: str) -> Post:
        """Raise `Refusal("posts-gone")`; a draft is only for who writes it."""
        found = await self._posts.find(key, self._services.clock())
        if found is None or found.guild != guild or found.state is PostState.DRAFT:
            raise Refusal("posts-gone")
        return found

    async def take_away(self, guild: GuildId, key: str) -> Post:
        """Cancel it, or let it fall if it stands: anybody of the team may, and one of them does.

        Raise `Refusal("posts-gone")`.
        """
        async with self._services.store.writing():
            post = await self.get(guild, key)
            await self._posts.drop(key)
            await self._services.traces.end_at(key, self._services.clock())
        return post

    async def call_off(self, guild: GuildId, key: str) -> Post:
        """Let its card say that it does not go on. Raise `Refusal("posts-gone")`."""
        off = rules.called_off(await self.get(guild, key))
        if not await self._posts.move(off, was=PostState.STANDING):
            raise Refusal("posts-gone")
        return off

    # -- by the program -------------------------------------------------------------------------

    async def guilds(self) -> list[GuildId]:
        return await self._posts.guilds(self._services.clock())

    async def may_post(self, guild: GuildId) -> bool:
        """Whether the bench is open to everybody: nothing goes that leads to a closed one."""
        return await self._trial.is_live(guild) and not await self._intake.is_stopped(guild)

    async def is_planned(self, key: str) -> bool:
        return await self.state(key) is PostState.PLANNED

    async def is_told(self, post: Post) -> bool:
        """Whether its message says what is so, or is gone."""
        found = await self._posts.find(post.key, self._services.clock())
        return found is None or not found.untrue

    async def state(self, key: str) -> PostState | None:
        """None for what somebody took away."""
        found = await self._posts.find(key, self._services.clock())
        return found.state if found else None

    async def trace(self, post: Post, channel: int) -> Trace | None:
        """Of an attempt to post it there, or of its message."""
        found = await self._services.traces.find(post.key)
        return next((each for each in found if each.channel == channel), None)

    async def adopt(self, post: Post, message: int) -> None:
        """It stands, and no trace knows of it: a backup was put back since it went."""
        async with self._services.store.writing():
            trace = await self._services.traces.intend(
                guild=post.guild,
                about=post.key,
                kind="message",
                channel=post.channel,
                moment=self._services.clock(),
                due=post.stands_until,
            )
            await self._services.traces.posted(trace, message)

    async def forget_message(self, trace: Trace) -> None:
        await self._services.traces.gone(trace.id)

    async def stands(self, post: Post) -> bool:
        """It stands from now on; False when it was cancelled meanwhile, and then it falls."""
        if await self._posts.move(rules.standing(post), was=PostState.PLANNED):
            return True
        await self._services.traces.end_at(post.key, self._services.clock())
        return False

    async def stop(self, post: Post, why: Stopped) -> None:
        """It does not go, or does not stay; what stands of it falls."""
        now = self._services.clock()
        async with self._services.store.writing():
            if await self._posts.move(rules.stopped(post, why, now), was=post.state):
                await self._services.traces.end_at(post.key, now)

    async def shown(self, post: Post) -> None:
        await self._posts.shown(post.key)

    async def drop(self, post: Post) -> None:
        await self._posts.drop(post.key)

    async def worker_left(self, guild: GuildId, account: int) -> None:
        """Nothing goes on in the name of who is not in the team; the team hears of each."""
        await self._posts.drop_drafts_of(guild, account)
        for each in await self.of_guild(guild):
            if each.account != account or each.state is PostState.STOPPED:
                continue
            is_planned = each.state is PostState.PLANNED
            await self.stop(each, Stopped.WORKER if is_planned else Stopped.WORKER_LEFT)

    async def next_activity(self, guild: GuildId) -> Post | None:
        return await self._posts.next_activity(guild, self._services.clock())
