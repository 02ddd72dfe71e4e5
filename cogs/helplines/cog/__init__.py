"""The helplines room on Discord: the card, finding a line, and what the municipality looks at."""

from __future__ import annotations

from datetime import datetime

from bot.settings import helplines_file, topics_file
from bot.shell.client import Bankje
from bot.shell.views import Words
from cogs.helplines.cog.answers import AnswersCog
from cogs.helplines.cog.crisis import CrisisCog
from cogs.helplines.cog.finding import FindingCog
from cogs.helplines.cog.ticking import TickingCog
from cogs.helplines.repository.answers import FILE
from cogs.helplines.repository.directory import LOCAL, Files
from cogs.helplines.service.answers import PracticalAnswers
from cogs.helplines.service.helplines import HelplineNow, Helplines
from cogs.helplines.service.telling import HelplineDescriptions
from cogs.helplines.views.lines import in_full, in_short


async def setup(bot: Bankje) -> None:
    files = Files(
        helplines_file(bot.settings), topics_file(bot.settings), bot.settings.config_dir / LOCAL
    )
    helplines = bot.services.shared(Helplines)
    helplines.open(files)
    topics = [topic.id for topic in helplines.directory.topics]
    bot.services.shared(PracticalAnswers).open(bot.settings.config_dir / FILE, topics)

    def teller(locale: str, shown: HelplineNow, now: datetime, /, *, short: bool) -> str:
        return (in_short if short else in_full)(Words(bot.services.texts, locale), shown, now)

    bot.services.shared(HelplineDescriptions).through(teller)
    await bot.add_cog(CrisisCog(bot))
    await bot.add_cog(FindingCog(bot))
    await bot.add_cog(TickingCog(bot))
    await bot.add_cog(AnswersCog(bot))
