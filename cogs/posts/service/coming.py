"""*Ik kom kijken*: a number in the store, and who it was in memory alone (R72).

Nobody can be asked who comes: no row, log line or message holds it, and no backup can. So that a
second press counts nobody twice, this process remembers keyed marks until the activity is over.
After a restart they are gone: who presses again then is counted again, and may take it back.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.posts.repository import PostRepository
from cogs.posts.rules.posts import Post, PostState

KEY_BYTES = 32


@dataclass
class _Marks:
    """Of one activity: a key that was never written down, and what each mark said last."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(KEY_BYTES))
    comes: dict[bytes, bool] = field(default_factory=dict)

    def mark_of(self, alias: Alias) -> bytes:
        return hmac.digest(self.key, alias.encode(), "sha256")


class Coming:
    """Use it as `services.shared(Coming)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._posts = PostRepository(services.store)
        self._marks: dict[str, _Marks] = {}

    async def comes(self, guild: GuildId, key: str, alias: Alias) -> bool:
        """Count them; False for who is counted already. Raise `Refusal("posts-over")`."""
        return await self._say(guild, key, alias, comes=True)

    async def comes_not(self, guild: GuildId, key: str, alias: Alias) -> bool:
        """Count them no more; False for who is not. Raise `Refusal("posts-over")`."""
        return await self._say(guild, key, alias, comes=False)

    async def _say(self, guild: GuildId, key: str, alias: Alias, *, comes: bool) -> bool:
        await self._card(guild, key)
        marks = self._marks.setdefault(key, _Marks())
        mark = marks.mark_of(alias)
        if marks.comes.get(mark) is comes:
            return False
        # Noted before the store is waited for: of two presses at once, one counts.
        before, marks.comes[mark] = marks.comes.get(mark), comes
        if await self._posts.add(key, 1 if comes else -1, self._services.clock()):
            return True
        if before is None:
            marks.comes.pop(mark, None)
        else:
            marks.comes[mark] = before
        raise Refusal("posts-over")

    async def _card(self, guild: GuildId, key: str) -> Post:
        now = self._services.clock()
        post = await self._posts.find(key, now)
        is_on = post is not None and post.state is PostState.STANDING and not post.is_over(now)
        if not is_on or post is None or post.guild != guild or not post.is_activity:
            raise Refusal("posts-over")
        return post

    async def forget(self, alias: Alias) -> None:
        """Of somebody who wipes: what they said counts no more, and their marks are gone."""
        for key, marks in tuple(self._marks.items()):
            if marks.comes.pop(marks.mark_of(alias), False):
                await self._posts.add(key, -1, self._services.clock())

    async def forget_old(self) -> None:
        """Forget who pressed, with the key, once an activity is over or called off."""
        now = self._services.clock()
        for key in tuple(self._marks):
            post = await self._posts.find(key, now)
            if post is None or post.state is not PostState.STANDING or post.is_over(now):
                del self._marks[key]
