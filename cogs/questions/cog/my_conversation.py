"""`/gesprek`: the young person's private view of their conversation, and stopping it."""

from __future__ import annotations

from collections.abc import Sequence

from discord import app_commands
from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, page_of, parts
from bot.shell.people import alias_of, guild_of
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_MY_CONVERSATION
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, Screen, Words, chosen, pressed, server_words
from bot.texts.typed_text import units
from cogs.questions.cog.closing import ClosingNotices
from cogs.questions.cog.over import still_going_on
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.rules.inbox import opens_first
from cogs.questions.service.hooks import INBOX_WAYS, INBOX_WITHOUT_CONVERSATION, OFFERS, Offer
from cogs.questions.views import my_conversation as inbox_views
from cogs.questions.views.how_it_stands import InboxFacts
from cogs.questions.views.other_conversations import MORE
from cogs.questions.views.over import sure_to_stop


class MyConversationCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._endings = ClosingNotices(gateway)
        self._extensions = bot.services.extensions

    @app_commands.command(
        name=command_text("questions-command-inbox"),
        description=command_text("questions-command-inbox-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.mine(interaction, "")

    @pressed(DOOR_MY_CONVERSATION)
    async def mine(self, interaction: Interaction, _key: str) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        listed = await self._gateway.inbox.listed(guild, alias)
        if not listed:
            if await self._gateway.openings.is_under_way(guild, alias):
                raise Refusal("questions-under-way")
            # It may have arrived, or been found after a kill, between the two looks.
            listed = await self._gateway.inbox.listed(guild, alias)
        if not listed:
            say = words_for(interaction)
            known = await self._extensions.gather(INBOX_WITHOUT_CONVERSATION, say.locale, guild)
            limit = await self._limit(say, guild, alias)
            known = [limit, *known] if limit else known
            await reply(interaction, inbox_views.empty_inbox(say, known))
            return
        await self._show(interaction, opens_first(listed).conversation)

    @chosen("questions:which")
    async def which(self, interaction: Interaction, picked: MenuSelection) -> None:
        """Another of their conversations, in the place of this one."""
        key = picked.values[0]
        if not key.startswith(MORE):
            conversation = await self._gateway.own(interaction, key)
            await self._show(interaction, conversation, redrawing=True)
            return
        page, shown = parts(key.removeprefix(MORE), 2)
        await self._again(interaction, shown, None, page=page_of(page))

    @pressed(DOOR_CONVERSATION)
    async def show(self, interaction: Interaction, key: str) -> None:
        """Open the inbox from a screen of theirs, or from a notice of an older Bankje."""
        await self._show(interaction, await self._gateway.own(interaction, key))

    @pressed("questions:notice")
    async def noticed(self, interaction: Interaction, key: str) -> None:
        """Open it from a notice, whose key stands on nothing else."""
        conversation = await self._gateway.service.notices.conversation_of(key)
        if conversation is None:  # it was taken down just now
            raise Refusal("shell-no-such-door")
        await self._show(interaction, await self._gateway.own(interaction, conversation))

    @pressed("questions:older")
    async def older(self, interaction: Interaction, key: str) -> None:
        key, before = parts(key, 2)
        await self._again(interaction, key, number_in(before))

    async def _again(
        self, interaction: Interaction, key: str, before: int | None, *, page: int = 0
    ) -> None:
        """The same conversation, further back, or with more of the others to choose from."""
        conversation = await self._gateway.own(interaction, key)
        say = words_for(interaction)
        async with patient(interaction, redrawing=True):
            said = await self._read(conversation, say, before)
            ended = self._gateway.service.has_ended(conversation)
            drawn = await self._drawn(say, conversation, said, ended=ended, others=page)
            await redraw(interaction, drawn)

    async def _drawn(
        self,
        say: Words,
        conversation: Conversation,
        page: inbox_views.Page,
        *,
        ended: bool,
        offers: Sequence[Offer] = (),
        others: int = 0,
    ) -> Screen:
        """The screen as it is true at this moment; `others`: the page of those beside it."""
        hours_count = conversation.waiting or is_unsafe(conversation)
        when = await self._gateway.openness(conversation) if hours_count else None
        unheard, stopped, nobody = await self._how_it_is(conversation)
        refused = not ended and await self._gateway.places.is_refused(conversation)
        limit = await self._limit(say, conversation.guild, conversation.alias)
        known = InboxFacts(
            ended=ended,
            offers=offers,
            openness=when,
            closer=await self._gateway.closer(conversation),
            unheard=unheard,
            stopped=stopped or refused or nobody,
            refused=refused and not stopped,
            nobody=nobody and not stopped,
            ends=self._gateway.service.ends_at(conversation),
            beside=await self._extensions.gather(INBOX_WAYS, say.locale, conversation),
            others=await self._gateway.inbox.beside(conversation),
            page=others,
            limit=limit,
        )
        return inbox_views.inbox(say, conversation, page, known)

    async def _limit(self, say: Words, guild: GuildId, alias: Alias) -> str:
        """Why their words are not taken now; empty when they are (R45)."""
        found = await self._gateway.limits.limit(say.locale, guild, alias)
        return say(found.said.text, **found.said.facts) if found else ""

    async def _how_it_is(self, conversation: Conversation) -> tuple[bool, bool, bool]:
        """Whether a call for help did not reach the team yet; whether the bench is stopped.

        And whether nobody of the team is left.
        """
        unheard = is_unsafe(conversation) and bool(
            await self._gateway.service.uncalled(conversation)
        )
        intake, guild = self._gateway.intake, conversation.guild
        return unheard, await intake.is_stopped(guild), await intake.has_nobody(guild)

    async def _show(
        self, interaction: Interaction, conversation: Conversation, *, redrawing: bool = False
    ) -> None:
        say = words_for(interaction)
        async with patient(interaction, redrawing=redrawing):
            offers = await self._extensions.gather(OFFERS, say.locale, conversation)
            beside = sum(units(offer.words) for offer in offers)
            page = await self._read(conversation, say, None, beside=beside)
            ended = self._gateway.service.has_ended(conversation)
            seen = self._gateway.service.as_seen(conversation)
            screen = await self._drawn(say, seen, page, ended=ended, offers=offers)
            await (redraw if redrawing else reply)(interaction, screen)
        is_notice = interaction.guild_id is None and not redrawing
        pressed_on = interaction.message if is_notice else None
        # A notice has done its work; the sweeper takes it off the phone.
        notice = (pressed_on.channel.id, pressed_on.id) if pressed_on else None
        await self._gateway.service.looked(conversation, notice)

    @pressed("questions:stop")
    async def stop(self, interaction: Interaction, key: str) -> None:
        """The young person ends it. Nobody asks why (R25); what would be missed by it is said."""
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        if conversation.waiting or conversation.unread_since:
            await redraw(interaction, sure_to_stop(words_for(interaction), conversation))
            return
        await self._stop(interaction, conversation)

    @pressed("questions:stop_now")
    async def stop_now(self, interaction: Interaction, key: str) -> None:
        if conversation := await still_going_on(self._gateway, interaction, key):
            await self._stop(interaction, conversation)

    @pressed("questions:look")
    async def look(self, interaction: Interaction, key: str) -> None:
        """Back to the conversation, in the place of this screen."""
        await self._show(interaction, await self._gateway.own(interaction, key), redrawing=True)

    async def _stop(self, interaction: Interaction, conversation: Conversation) -> None:
        """It waits for no lock: an answer that is on its way is told that it may not arrive."""
        key, is_news = conversation.key, conversation.closed_at is None
        async with patient(interaction, redrawing=True):
            closed = await self._gateway.service.stop(conversation)
            unsure = self._gateway.threads.unsure
            is_sure = key not in unsure  # otherwise something else is still looked for
            if is_news:  # until the team can read it, whatever happens here
                unsure.add(key)
            await self._say_stopped(interaction, closed)
        if is_news and await self._endings.say(closed) and is_sure:
            unsure.discard(key)

    async def _say_stopped(self, interaction: Interaction, closed: Conversation) -> None:
        say = words_for(interaction)
        page = inbox_views.Page((say("questions-stopped-you"),), None, more=False)
        offers = await self._extensions.gather(OFFERS, say.locale, closed)
        screen = await self._drawn(say, closed, page, ended=True, offers=offers)
        with receipt("questions-stopped-you"):
            await redraw(interaction, screen)

    async def _read(
        self, conversation: Conversation, say: Words, before: int | None, *, beside: int = 0
    ) -> inbox_views.Page:
        """Fetch the relayed messages. `beside`: characters that the screen needs for other things.

        Raise as `Threads.read` does.
        """
        read, town = inbox_views.as_read, server_words(self._bot.services)
        found = await self._gateway.threads.read(conversation, before)
        said = [
            (each.message, read(say, town, each.mark, each.words, len(each.pictures)))
            for each in found
        ]
        pictures = [each.message for each in found if each.pictures]
        return inbox_views.page(said, beside=beside, pictures=pictures)
