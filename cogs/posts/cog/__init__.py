"""The posts of a team on Discord: writing them, keeping them true, and who comes to look."""

from __future__ import annotations

import structlog

from bot.shell.client import Bankje
from bot.shipped_files import posts_folder
from cogs.posts.cog.coming import ComingCog
from cogs.posts.cog.composing import PostWritingCog
from cogs.posts.cog.keeping import PostKeepingCog
from cogs.posts.cog.managing import PostListCog
from cogs.posts.repository import LOCAL
from cogs.posts.service.library import Library

log = structlog.get_logger("bankje")


async def setup(bot: Bankje) -> None:
    library = bot.services.shared(Library)
    read = library.open(posts_folder(bot.settings), bot.settings.config_dir / LOCAL)
    for each in read.mistakes:
        log.warning("a post cannot be read", file=each.file, line=each.line, field=each.field)
    keeping = PostKeepingCog(bot)
    await bot.add_cog(keeping)
    await bot.add_cog(PostListCog(bot, keeping))
    await bot.add_cog(PostWritingCog(bot, keeping))
    await bot.add_cog(ComingCog(bot))
