"""The room of pictures on Discord: its cogs, joined once."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.images.cog.answering import AnswerWithPictureCog
from cogs.images.cog.deciding import DecidingCog
from cogs.images.cog.direct import DirectPicturesCog
from cogs.images.cog.posting import PicturePosting
from cogs.images.cog.sending import SendingCog
from cogs.images.cog.showing import ShowingCog


async def setup(bot: Bankje) -> None:
    posting = PicturePosting(bot)
    await bot.add_cog(DecidingCog(bot))
    await bot.add_cog(SendingCog(bot, posting))
    await bot.add_cog(DirectPicturesCog(bot, posting))
    await bot.add_cog(ShowingCog(bot))
    await bot.add_cog(AnswerWithPictureCog(bot))
