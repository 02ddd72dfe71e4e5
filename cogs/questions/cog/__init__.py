"""The questions room on Discord: its cogs, joined once."""

from __future__ import annotations

from bot.shell.asking_back import AsksBackProvider
from bot.shell.client import Bankje
from cogs.questions.cog.after_asking import AfterAskingCog
from cogs.questions.cog.answering import (
    AnsweringCog,
    InsertOwnSentenceCog,
    InsertPracticalAnswerCog,
)
from cogs.questions.cog.asking import AskingCog
from cogs.questions.cog.asking_back import AskingBack, AskingBackCog
from cogs.questions.cog.asking_in_need import AskingInNeedCog
from cogs.questions.cog.closing import ClosingCog
from cogs.questions.cog.correcting_answers import CorrectAnswerCog
from cogs.questions.cog.corrections import Corrections, CorrectionsCog
from cogs.questions.cog.direct_lines import DirectLines
from cogs.questions.cog.doors import DoorsCog
from cogs.questions.cog.dry_run import DryRunCog
from cogs.questions.cog.going_on import GoingOnCog
from cogs.questions.cog.keeping_names import KeepingNamesCog
from cogs.questions.cog.maintenance import ClosedDaysCog, KindsWithoutWorkersCog, MaintenanceCog
from cogs.questions.cog.my_conversation import MyConversationCog
from cogs.questions.cog.pausing import OwnPauseCog
from cogs.questions.cog.pictures import PicturesInThreads
from cogs.questions.cog.practice import PracticeOnDiscord
from cogs.questions.cog.recovery import Recovery
from cogs.questions.cog.refusing_replies import NotesUnderReplies
from cogs.questions.cog.replying import Replies
from cogs.questions.cog.sending_anyway import SendAnywayCog
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.writing_more import Submissions, WritingMoreCog
from cogs.questions.service.direct_lines import DirectLineProvider
from cogs.questions.service.pictures import PictureProvider
from cogs.questions.service.practice import PracticeProvider
from cogs.questions.service.thread_gateway import ThreadGatewayProvider


async def setup(bot: Bankje) -> None:
    gateway = DiscordThreadGateway(bot)
    submissions = Submissions(gateway)
    notes = NotesUnderReplies(gateway)
    replies = Replies(gateway, notes)
    corrections = Corrections(gateway, replies, notes)
    recovery = Recovery(gateway, replies, corrections)
    bot.services.shared(ThreadGatewayProvider).provide(gateway)
    bot.services.shared(PracticeProvider).provide(PracticeOnDiscord(gateway))
    bot.services.shared(DirectLineProvider).provide(DirectLines(gateway))
    bot.services.shared(PictureProvider).provide(PicturesInThreads(gateway))
    asking_back = AskingBack(gateway)
    bot.services.shared(AsksBackProvider).provide(asking_back)
    asking = AskingCog(bot, gateway, submissions, asking_back)
    await bot.add_cog(asking)
    await bot.add_cog(AskingBackCog(bot, asking_back))
    await bot.add_cog(DoorsCog(bot, gateway, asking))
    await bot.add_cog(WritingMoreCog(gateway, submissions, asking_back))
    await bot.add_cog(AfterAskingCog(bot, gateway))
    await bot.add_cog(AskingInNeedCog(bot, gateway))
    await bot.add_cog(GoingOnCog(gateway, submissions, asking_back))
    await bot.add_cog(KeepingNamesCog(bot, gateway))
    await bot.add_cog(MyConversationCog(bot, gateway))
    await bot.add_cog(OwnPauseCog(bot, gateway))
    await bot.add_cog(MaintenanceCog(bot, gateway, recovery, notes))
    await bot.add_cog(AnsweringCog(bot, gateway, replies, asking_back))
    await bot.add_cog(CorrectAnswerCog(bot, gateway, corrections, asking_back))
    await bot.add_cog(CorrectionsCog(bot, corrections))
    await bot.add_cog(SendAnywayCog(bot, gateway, replies))
    await bot.add_cog(ClosingCog(bot, gateway))
    await bot.add_cog(DryRunCog(gateway))
    await bot.add_cog(KindsWithoutWorkersCog(bot))
    await bot.add_cog(ClosedDaysCog(bot, gateway))
    await bot.add_cog(InsertPracticalAnswerCog(bot, gateway))
    await bot.add_cog(InsertOwnSentenceCog(bot, gateway))
