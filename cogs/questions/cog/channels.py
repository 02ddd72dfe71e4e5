"""In which channel a conversation stands: the team's, or that of one kind of worker (R2).

And whether it may be posted there now: only while nobody else can read along.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.alias import GuildId
from bot.core.audience import Readers, Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation, Request

NOT_SAFE = "questions-not-safe-now"


class ConversationChannels:
    """Every look at a place asks Discord's cache anew who can read there."""

    def __init__(self, bot: Bankje) -> None:
        self._posts = bot.posts
        self._introductions = bot.services.shared(Introductions)
        self._kinds = OwnChannelService(bot.services)

    async def kinds(self, guild: GuildId) -> list[Role]:
        """The kinds of worker with whom someone can talk alone, now."""
        found = await self._kinds.to_choose(guild)
        return [Role(each.kind) for each in found if self._posts.if_safe(guild, each)]

    async def for_new(self, guild: GuildId, request: Request) -> Within:
        """Raise `Refusal`: "posts-away", "posts-closed", "questions-kind-closed" for one kind's.

        Nobody else reads along because it is gone or open to others.
        """
        if request.only is None:
            return await self._of_team(guild)
        for readers in await self._kinds.to_choose(guild):
            if readers.kind == request.only and (found := self._posts.if_safe(guild, readers)):
                return found
        await self._of_team(guild)  # nobody is sent to the whole team when that is closed too
        raise Refusal("questions-kind-closed")

    async def place(self, conversation: Conversation) -> Within:
        """Where it stands, if only those can read there who may. Raise `Refusal("posts-closed")`.

        The channel is looked at in which it stands, also if the team's has moved since.
        """
        readers = await self._readers(conversation)
        return self._posts.place(conversation.guild, readers, conversation.thread or 0)

    async def is_refused(self, conversation: Conversation) -> bool:
        """Whether they can send nothing now because others can read where it stands.

        Not that Discord is away for a moment, nor that they may begin anew elsewhere.
        """
        guild = conversation.guild
        if self._posts.is_away(guild):
            return False
        if self._posts.if_safe(guild, await self._readers(conversation)):
            return False  # as nearly always: then nothing was left behind either
        return not await self.is_left_behind(conversation)

    async def card_of(self, conversation: Conversation) -> Within:
        """The same for its card, which stands above the thread, in the channel itself."""
        return self._posts.place(conversation.guild, await self._readers(conversation))

    async def is_left_behind(self, conversation: Conversation) -> bool:
        """Whether it stands in an unsafe channel that was left for a safe one.

        Nothing more goes there then, and the young person may begin anew in the other.
        """
        here = await self._readers(conversation)
        now = await self._now(conversation.guild, conversation.only)
        if now is None or now.channel == here.channel or self._posts.is_away(conversation.guild):
            return False
        guild = conversation.guild
        return not self._posts.if_safe(guild, here) and bool(self._posts.if_safe(guild, now))

    async def has_no_readers(self, conversation: Conversation) -> bool:
        """Whether surely nobody is left of those with whom they talk: the team, or one kind."""
        team = await self._introductions.team(conversation.guild)
        return not any(each.is_a(conversation.only) for each in team)

    async def refuse_unread(self, conversation: Conversation) -> None:
        """Raise `Refusal("questions-kind-gone")` when nobody of that kind is left to read it.

        Of the whole team, `Intake` knows that.
        """
        if conversation.only and await self.has_no_readers(conversation):
            raise Refusal("questions-kind-gone")

    async def refuse_in_vain(self, conversation: Conversation) -> None:
        """Raise `Refusal("questions-not-safe-now")` when nothing may be added where it stands.

        "questions-left-behind" when the team has another channel by now, "posts-away", and as
        `refuse_unread`.
        """
        await self.refuse_unread(conversation)
        try:
            await self.place(conversation)
        except Refusal as refusal:
            if await self.is_left_behind(conversation):
                raise Refusal("questions-left-behind") from None
            raise (Refusal(NOT_SAFE) if refusal.text == "posts-closed" else refusal) from None

    async def _now(self, guild: GuildId, only: Role | None) -> Readers | None:
        """Where a new one of that kind would stand."""
        if only is None:
            return await self._introductions.readers(guild)
        return next((one for one in await self._kinds.to_choose(guild) if one.kind == only), None)

    async def _readers(self, conversation: Conversation) -> Readers:
        guild, only = conversation.guild, conversation.only
        if only is None:
            team = await self._introductions.readers(guild)
            return replace(team, channel=conversation.channel)
        return await self._kinds.readers(guild, only, conversation.channel)

    async def _of_team(self, guild: GuildId) -> Within:
        return self._posts.place(guild, await self._introductions.readers(guild))
