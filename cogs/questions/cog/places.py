"""Where conversations stand: in the team's channel, or in that of one kind of worker (R2)."""

from __future__ import annotations

from dataclasses import replace

import discord

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from cogs.introductions.rules import Role
from cogs.introductions.service import Introductions
from cogs.introductions.service.kinds import Kinds
from cogs.questions.rules import Conversation, Request


class Places:
    """Every look at a place asks Discord's cache anew who can read there."""

    def __init__(self, bot: Bankje) -> None:
        self._posts = bot.posts
        self._introductions = bot.house.shared(Introductions)
        self._kinds = Kinds(bot.house)

    async def kinds(self, guild: GuildId) -> list[Role]:
        """The kinds of worker with whom someone can talk alone, now."""
        found = await self._kinds.apart(guild)
        return [Role(each.kind) for each in found if self._posts.if_safe(guild, each)]

    async def for_new(self, guild: GuildId, request: Request) -> discord.TextChannel:
        """Raise `Refusal`: "posts-away", "posts-closed", "questions-kind-closed" for one kind's.

        Nobody else reads along because it is gone or open to others.
        """
        if request.only is None:
            return await self._of_team(guild)
        for readers in await self._kinds.apart(guild):
            if readers.kind == request.only and (found := self._posts.if_safe(guild, readers)):
                return found
        raise Refusal("posts-away" if self._posts.is_away(guild) else "questions-kind-closed")

    async def of(self, conversation: Conversation) -> discord.TextChannel:
        """Where it stands, if only those can read there who may. Raise `Refusal("posts-closed")`.

        The channel is looked at in which it stands, also if the team's has moved since.
        """
        guild, only = conversation.guild, conversation.only
        if only is None:
            team = await self._introductions.readers(guild)
            return await self._posts.channel(guild, replace(team, channel=conversation.channel))
        readers = await self._kinds.readers(guild, only, conversation.channel)
        return await self._posts.channel(guild, readers)

    async def _of_team(self, guild: GuildId) -> discord.TextChannel:
        return await self._posts.channel(guild, await self._introductions.readers(guild))
