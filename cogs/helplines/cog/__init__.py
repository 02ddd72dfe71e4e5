"""Opens the directory of helplines, and adds the commands and buttons to the bot."""

from __future__ import annotations

from datetime import datetime

from bot.shell.client import Bankje
from bot.shell.views import Words
from bot.shipped_files import helplines_file, topics_file
from cogs.helplines.cog.finding_help import CrisisCog, FindingCog, PracticalAnswersCog
from cogs.helplines.cog.verification import VerificationCog
from cogs.helplines.repository.directory_files import ANSWERS_FILE, LOCAL, DirectoryPaths
from cogs.helplines.service.helplines import (
    HelplineDescriptions,
    HelplineNow,
    Helplines,
    PracticalAnswers,
)
from cogs.helplines.service.lines_in_texts import name_who_answers
from cogs.helplines.views.descriptions import in_full, in_short


async def setup(bot: Bankje) -> None:
    files = DirectoryPaths(
        helplines_file(bot.settings), topics_file(bot.settings), bot.settings.config_dir / LOCAL
    )
    helplines = bot.services.shared(Helplines)
    helplines.open(files)
    name_who_answers(bot.services.texts, helplines.directory)
    topics = [topic.id for topic in helplines.directory.topics]
    bot.services.shared(PracticalAnswers).open(bot.settings.config_dir / ANSWERS_FILE, topics)

    def describe(locale: str, shown: HelplineNow, now: datetime, /, *, short: bool) -> str:
        return (in_short if short else in_full)(Words(bot.services.texts, locale), shown, now)

    bot.services.shared(HelplineDescriptions).describe_with(describe)
    await bot.add_cog(CrisisCog(bot))
    await bot.add_cog(FindingCog(bot))
    await bot.add_cog(VerificationCog(bot))
    await bot.add_cog(PracticalAnswersCog(bot))
