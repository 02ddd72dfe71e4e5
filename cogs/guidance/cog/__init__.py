"""Opens the cards, and adds the commands and buttons to the bot."""

from __future__ import annotations

import structlog

from bot.shell.client import Bankje
from bot.shipped_files import guidance_folder
from cogs.guidance.cog.cards import CardsCog
from cogs.guidance.cog.managing import ManagingCog
from cogs.guidance.repository import LOCAL
from cogs.guidance.service import Guidance

log = structlog.get_logger("bankje")


async def setup(bot: Bankje) -> None:
    guidance = bot.services.shared(Guidance)
    read = guidance.open(guidance_folder(bot.settings), bot.settings.config_dir / LOCAL)
    for each in read.mistakes:
        log.warning("a card cannot be read", file=each.file, line=each.line, field=each.field)
    await bot.add_cog(CardsCog(bot))
    await bot.add_cog(ManagingCog(bot))
