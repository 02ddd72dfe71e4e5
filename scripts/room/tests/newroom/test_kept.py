"""TO FILL IN: what is kept, until when, and what others must not see of it."""

from __future__ import annotations

from datetime import timedelta

from bot.core.alias import Alias, GuildId
from bot.demo.town import Town
from cogs.newroom import rules
from cogs.newroom.repository import NewRoomRepository

ALIAS, OTHER = Alias("a" * 64), Alias("b" * 64)
SECOND = timedelta(seconds=1)


async def test_it_is_found_until_its_end_and_by_nobody_else(town: Town) -> None:
    guild, moment = GuildId(town.guild.id), town.now.replace(microsecond=0)
    kept = NewRoomRepository(town.bot.services.store)
    entry = rules.made(guild, ALIAS, moment, is_on=True)

    await kept.put(entry)

    assert await kept.find(guild, ALIAS, entry.expires_at - SECOND) == entry
    assert await kept.find(guild, ALIAS, entry.expires_at) is None
    assert await kept.find(guild, OTHER, moment) is None
