"""*Verder met dit gesprek*: what has ended goes on, only by a press of the young person."""

from __future__ import annotations

from functools import partial

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.door_keys import parts
from bot.shell.membership import must_be_member
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.views import Filled, pressed, submitted
from cogs.questions.cog.asking_back import AskingBack
from cogs.questions.cog.over import tell_that_it_is_over
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.writing_more import Submissions
from cogs.questions.rules import conversation as rules
from cogs.questions.rules import kept_names
from cogs.questions.rules.conversation import Conversation, Request
from cogs.questions.service.going_on import GoingOn
from cogs.questions.views import asking as asking_views

DOOR_GO_ON = "questions:goon"


class GoingOnCog(commands.Cog):
    """Nothing changes by the press alone: their words open it again, in the same thread."""

    def __init__(
        self, gateway: DiscordThreadGateway, submissions: Submissions, asking_back: AskingBack
    ) -> None:
        self._gateway = gateway
        self._asking_back = asking_back
        asking_back.writings[DOOR_GO_ON] = self
        self._submissions = submissions
        self._going_on = GoingOn(gateway.bot.services)

    @pressed(DOOR_GO_ON)
    async def write(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        if await self._is_elsewhere(conversation):
            await tell_that_it_is_over(self._gateway, interaction, conversation)
            return
        await self._refuse(conversation)
        locale = words_for(interaction).locale
        await self._gateway.limits.refuse(locale, conversation.guild, conversation.alias)
        await self._going_on.refuse(conversation)
        await self._gateway.places.refuse_in_vain(conversation)
        form = asking_views.go_on_form(
            words_for(interaction), conversation, self._gateway.forms.new()
        )
        await open_form(interaction, form)

    async def _refuse(self, conversation: Conversation) -> None:
        """Raise as `Intake`: on a bench that ends, what is over does not begin anew."""
        intake = self._gateway.intake
        is_over = self._gateway.service.has_ended(conversation)
        await (intake.refuse_new if is_over else intake.refuse_when_stopped)(conversation.guild)

    async def _is_elsewhere(self, conversation: Conversation) -> bool:
        """Whether they are in another conversation by now: that one is theirs to go on with."""
        now = await self._gateway.service.current(conversation.guild, conversation.alias)
        return now is not None and now.key != conversation.key

    @submitted(DOOR_GO_ON)
    async def go_on(self, interaction: Interaction, form: Filled) -> None:
        await self._asking_back.let_go(interaction, DOOR_GO_ON, form)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        draw = partial(asking_views.go_on_form, token=token, filled=words)
        await self._asking_back.open_again(interaction, form, draw)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        key, token = parts(form.key, 2)
        words = rules.checked_words(form.words)
        conversation = await self._gateway.own(interaction, key)
        locale = words_for(interaction).locale
        await self._gateway.limits.refuse(locale, conversation.guild, conversation.alias)
        waiting = self._gateway.meanwhile(interaction, conversation.guild)
        show = redraw if redrawing else reply
        async with patient(interaction, redrawing=redrawing, meanwhile=waiting):
            async with self._submissions.in_turn(conversation.guild, conversation.alias, token):
                if not self._gateway.forms.is_done(token):
                    await must_be_member(interaction, conversation.guild)
                    conversation = await self._added(conversation, words, token)
            await self._submissions.confirm(interaction, conversation, self._submissions.tick, show)

    async def _added(self, conversation: Conversation, words: str, token: str) -> Conversation:
        """Open it, then post. What does not arrive leaves it as it was.

        Killed in between, it is open and nobody waits in it: it ends by itself, by its silence.
        """
        before = await self._gateway.service.still_there(conversation)
        if not self._gateway.service.has_ended(before):
            return await self._gateway.add(before, words, token)
        await self._refuse(before)
        await self._going_on.refuse(before)
        opened = await self._going_on.reopen(before)
        try:
            return await self._gateway.add(opened, words, token)
        except Refusal as refusal:
            if refusal.text == "questions-gone":
                return await self._anew(before, words)
            if refusal.text != "questions-not-known":  # it may stand there
                await self._going_on.take_back(before)
            raise

    async def _anew(self, before: Conversation, words: str) -> Conversation:
        """A new thread under the same name: somebody deleted the old one on Discord.

        Of who wiped everything the start is not read any more: nothing of theirs comes back.
        """
        guild, alias = before.guild, before.alias
        carrying = kept_names.kept(before, self._gateway.bot.services.clock())
        request = Request(before.about, only=before.only)
        with self._gateway.limits.new(guild, alias, request):
            return await self._gateway.opening.open(guild, alias, words, request, carrying)
