"""A conversation as the bot's own services know it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import Refusal
from bot.demo.town import Town
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation


def gateway_of(town: Town) -> DiscordThreadGateway:
    gateway: DiscordThreadGateway = town.bot.get_cog("AskingCog")._gateway  # type: ignore[union-attr]
    return gateway


def jules(town: Town) -> tuple[GuildId, Alias]:
    guild = GuildId(town.guild.id)
    return guild, town.bot.services.alias_of(guild, town["Jules"].id)


async def talk_of(town: Town) -> Conversation:
    found = await gateway_of(town).service.latest(*jules(town))
    assert found
    return found


async def wiped_without_waiting(town: Town) -> None:
    """What *Wis alles* does when its patience for words on their way is over."""
    wiping: Any = town.bot.get_cog("WipingCog")
    guild, alias = jules(town)
    private = town.bot.services.alias_of(NO_SERVER, town["Jules"].id)
    gone = await wiping._service.wipe(Person(guild, alias, private), town.team.id)
    await town.bot.sweeper.erase(gone.conversations)


async def refused(act: Callable[[], Awaitable[object]]) -> str:
    with pytest.raises(Refusal) as no:
        await act()
    return no.value.text
