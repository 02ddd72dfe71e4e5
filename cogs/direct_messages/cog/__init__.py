"""The room of direct messages on Discord: its cogs, joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.direct_messages.cog.ending import EndingCog
from cogs.direct_messages.cog.following import FollowingCog
from cogs.direct_messages.cog.from_inbox import FromInboxCog
from cogs.direct_messages.cog.notes import DirectNotes
from cogs.direct_messages.cog.passing_on import PassingOnCog
from cogs.direct_messages.cog.retrying import RetryingCog
from cogs.direct_messages.cog.talking import TalkingCog
from cogs.direct_messages.cog.typed_lines import TypedLines


async def setup(bot: Bankje) -> None:
    notes = DirectNotes(bot)
    lines = TypedLines(bot, notes)
    talking = TalkingCog(bot, notes, lines)
    await bot.add_cog(talking)
    await bot.add_cog(PassingOnCog(bot, talking))
    await bot.add_cog(FromInboxCog(bot, talking))
    await bot.add_cog(FollowingCog(bot, notes, lines))
    await bot.add_cog(EndingCog(bot, notes))
    await bot.add_cog(RetryingCog(bot))
