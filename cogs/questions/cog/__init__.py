"""The questions room on Discord: asking, answering, and the inbox in between."""

from __future__ import annotations

from bot.shell.client import Bankje
from cogs.questions.cog.afterwards import AfterwardsCog
from cogs.questions.cog.answering import AnsweringCog
from cogs.questions.cog.anyway import AnywayCog
from cogs.questions.cog.asking import AskingCog
from cogs.questions.cog.closing import ClosingCog
from cogs.questions.cog.desk import Desk
from cogs.questions.cog.inbox import InboxCog
from cogs.questions.cog.kinds import KindsCog
from cogs.questions.cog.mouth import DeskMouth
from cogs.questions.cog.practical import PracticalCog
from cogs.questions.cog.resting import RestingCog
from cogs.questions.cog.sentences import SentencesInThreadCog
from cogs.questions.service.thread_gateway import Relay


async def setup(bot: Bankje) -> None:
    desk = Desk(bot)
    bot.services.shared(Relay).through(DeskMouth(desk))
    await bot.add_cog(AskingCog(bot, desk))
    await bot.add_cog(AfterwardsCog(bot, desk))
    await bot.add_cog(AnywayCog(bot, desk))
    await bot.add_cog(InboxCog(bot, desk))
    await bot.add_cog(AnsweringCog(bot, desk))
    await bot.add_cog(ClosingCog(bot, desk))
    await bot.add_cog(KindsCog(bot))
    await bot.add_cog(RestingCog(bot, desk))
    await bot.add_cog(PracticalCog(bot, desk))
    await bot.add_cog(SentencesInThreadCog(bot, desk))
