"""What the young person reads when others could read along: the truth, and a way to wipe it."""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_COMPLAINT
from bot.shell.views import Words, pressed
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import (
    INBOX_WITHOUT_CONVERSATION,
    OFFERS,
    NextStep,
    Offer,
)
from cogs.watch import views
from cogs.watch.service import Watch


class WatchTellingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Watch(bot.services)
        bot.services.extensions.register(OFFERS, self._told, first=True)
        bot.services.extensions.register(INBOX_WITHOUT_CONVERSATION, self._when_empty)

    async def _told(self, locale: str, conversation: Conversation) -> list[Offer]:
        opened = await self._service.of(conversation)
        if not opened:
            return []
        say, key = Words(self._services.texts, locale), conversation.key
        complain = NextStep(say("watch-complain"), DOOR_COMPLAINT)
        if await self._service.is_left_standing(conversation, opened):
            return [Offer(views.told(say, opened, conversation.opened_at, left=True), (complain,))]
        last = max(each.id for each in opened)
        ways = (
            NextStep(say("shell-wipe-all"), f"watch:wipe:{key}"),
            NextStep(say("watch-leave"), f"watch:leave:{key}.{last}"),
            complain,
        )
        return [Offer(views.told(say, opened, conversation.opened_at), ways)]

    async def _when_empty(self, locale: str, guild: GuildId) -> list[str]:
        say = Words(self._services.texts, locale)
        found = await self._service.erased(guild)
        return [views.told_of_erasing(say, each) for each in found[-views.MOST_TIMES :]]

    @pressed("watch:wipe")
    async def wipe(self, interaction: Interaction, key: str) -> None:
        """The same as the button below it: of two with one door, Discord takes neither."""
        self._bot.dispatch("wipe_wanted", interaction, key)

    @pressed("watch:leave")
    async def leave(self, interaction: Interaction, key: str) -> None:
        """They are not asked again for what they read there; the truth stays there to be read.

        The button of an older Bankje carries no key: then they are.
        """
        conversation, _, last = key.partition(".")
        if last.isdecimal():
            who = interaction.guild_id, interaction.user.id
            await self._service.leave(*who, conversation, int(last))
        await reply(interaction, views.left(words_for(interaction)))
