"""The team's side: taking a conversation, and answering by button, by replying, or from a menu."""

from __future__ import annotations

from contextlib import suppress

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import Writer
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.dry_run import only_looks
from bot.shell.errors import UNREACHABLE
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import (
    Filled,
    Form,
    MenuSelection,
    Words,
    chosen,
    pressed,
    server_words,
    submitted,
)
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.helplines.service.helplines import PracticalAnswers
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.sentences import OwnSentences
from cogs.questions.cog.asking_back import AskingBack
from cogs.questions.cog.reading_replies import is_reply
from cogs.questions.cog.replying import Replies
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import conversation as rules
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Assignment
from cogs.questions.service.at_once import WritingAtOnce
from cogs.questions.service.hooks import MORE_WAYS, ON_TAKING, WOULD_GO_WITH_WORDS
from cogs.questions.views import answers as answer_views
from cogs.questions.views import at_once as at_once_views
from cogs.questions.views import team as team_views

DOOR_ANSWER = "questions:answer"


class AnswerForms:
    """The form to answer, with what colleagues are doing in that conversation just now."""

    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._new = gateway.forms.new
        self._at_once = gateway.bot.services.shared(WritingAtOnce)
        self._extensions = gateway.bot.services.extensions

    async def draw(
        self,
        interaction: Interaction,
        worker: Worker,
        conversation: Conversation,
        words: str = "",
        token: str = "",
    ) -> Form:
        """`words`: to begin with; `token`: of the same form before."""
        say, others = words_for(interaction), self._at_once.opens(conversation.key, worker)
        lands = await self.where_it_lands(say, conversation)
        beside = "\n".join(filter(None, [lands, at_once_views.in_words(say, others)]))
        return team_views.answer_form(say, conversation, token or self._new(), words, beside)

    async def where_it_lands(self, say: Words, conversation: Conversation) -> str:
        """That others may see it on a phone, by their choice; nothing of whether it arrives."""
        if pausing.hears_nothing(conversation):
            return ""
        chosen = await self._extensions.call(WOULD_GO_WITH_WORDS, conversation)
        if not any(chosen):
            return ""
        return say("questions-goes-with-words", code_name=conversation.code_name)

    def beside(self, say: Words, worker: Worker, conversation: Conversation) -> str:
        """What they did while this worker wrote."""
        return at_once_views.in_words(say, self._at_once.others(conversation.key, worker))


class AnsweringCog(commands.Cog):
    def __init__(
        self,
        bot: Bankje,
        gateway: DiscordThreadGateway,
        replies: Replies,
        asking_back: AskingBack,
    ) -> None:
        self._bot = bot
        self._gateway = gateway
        self._replies = replies
        self._asking_back = asking_back
        asking_back.writings[DOOR_ANSWER] = self
        self._assignment = Assignment(bot.services)
        self._forms = AnswerForms(gateway)
        bot.schedule.every(MINUTE, bot.services.shared(WritingAtOnce).expire, name="at-once")

    @pressed("questions:take")
    async def take(self, interaction: Interaction, key: str) -> None:
        worker, conversation = await self._gateway.acting_on(interaction, key)
        place = await self._gateway.card_of(conversation)
        taken = await self._assignment.take(conversation, worker)
        self._bot.dispatch("taken", taken)
        screen = team_views.card(
            server_words(self._gateway.bot.services), taken, worker, ended=False
        )
        self._gateway.redrawing.add(key)  # the minute's work need not do it as well
        try:
            await self._bot.posts.redraw(interaction, place, screen)
        except (Refusal, *UNREACHABLE):  # the card follows within a minute of when it can
            raise Refusal("questions-took", code_name=taken.code_name) from None
        else:
            await self._assignment.shown(taken)
        finally:
            self._gateway.redrawing.discard(key)
        await self._offer(interaction, taken)

    async def _offer(self, interaction: Interaction, taken: Conversation) -> None:
        """Beside the card: what helps with it, for who took it alone. It stands without it too."""
        say, gather = words_for(interaction), self._bot.services.extensions.gather
        if ways := await gather(ON_TAKING, say.locale, taken):
            with suppress(*UNREACHABLE):
                await reply(interaction, team_views.on_taking(say, taken, ways))

    @only_looks
    @pressed(DOOR_ANSWER)
    async def write(self, interaction: Interaction, key: str) -> None:
        worker, conversation = await self._gateway.acting_on(interaction, key)
        pausing.answerable(conversation)  # nobody writes for nothing
        await open_form(interaction, await self._forms.draw(interaction, worker, conversation))

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        worker, conversation = await self._gateway.acting_on(interaction, first_part(form.key))
        drawn = await self._forms.draw(interaction, worker, conversation, words, token)
        await open_form(interaction, drawn)

    @submitted(DOOR_ANSWER)
    async def answer(self, interaction: Interaction, form: Filled) -> None:
        """A reply in the thread is asked about under it: colleagues see that it did not go."""
        words = rules.checked_words(form.words)
        _, known = await self._gateway.acting_on(interaction, first_part(form.key))
        asks = self._asking_back.asks_about
        if not await asks(interaction, known, DOOR_ANSWER, form, words, Writer.WORKER):
            await self.take_words(interaction, form, redrawing=False)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        key, token = parts(form.key, 2)
        words = rules.checked_words(form.words)
        worker, conversation = await self._gateway.acting_on(interaction, key)
        say = words_for(interaction)
        async with patient(interaction, redrawing=redrawing):
            # The same form may be on its way already: then it may still arrive.
            no = Refusal("questions-sent-not-known", code_name=conversation.code_name)
            message, lands = None, await self._forms.where_it_lands(say, conversation)
            async with in_turn(self._gateway.locks.conversation(key), no):
                if not self._gateway.forms.is_done(token):
                    relay = self._gateway.answers.relay
                    message = await relay(conversation, worker, words, f"{token}.t")
                    self._gateway.forms.done(token)
            try:
                show = redraw if redrawing else reply
                others = self._forms.beside(say, worker, conversation)
                beside = "\n".join(filter(None, [lands, others]))
                await show(interaction, answer_views.sent(say, conversation, message, beside))
            except UNREACHABLE:
                # It stands there; to be told that it failed would send it twice.
                name = conversation.code_name
                raise Refusal("questions-sent-surely", code_name=name) from None

    @commands.Cog.listener()
    async def on_addressed(self, message: discord.Message) -> None:
        """Relay an explicit reply to one of our messages. Nothing else in a thread is readable."""
        if message.guild and is_reply(message, self._bot.own_id):
            await self._replies.heard(message)


class InsertPracticalAnswerCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._answers = bot.services.shared(PracticalAnswers)
        self._forms = AnswerForms(gateway)
        bot.services.extensions.register(MORE_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """Nothing is offered where there is nothing that may be given today."""
        if not self._answers.live() or self._gateway.service.has_ended(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("questions-practical"), f"questions:practical:{conversation.key}")]

    @only_looks
    @pressed("questions:practical")
    async def list(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._gateway.acting_on(interaction, key)
        await reply(
            interaction,
            team_views.practical_answers_menu(words_for(interaction), conversation, self._live()),
        )

    @only_looks
    @chosen("questions:insert")
    async def insert(self, interaction: Interaction, picked: MenuSelection) -> None:
        """The ordinary form with these words in it, in the town's language: nobody knows theirs."""
        worker, conversation = await self._gateway.acting_on(interaction, picked.key)
        say, name, live = words_for(interaction), picked.values[0], self._live()
        page = name.removeprefix(team_views.PAGE)
        if name.startswith(team_views.PAGE) and page.isascii() and page.isdecimal():
            await redraw(
                interaction, team_views.practical_answers_menu(say, conversation, live, int(page))
            )
            return
        if name not in {each.id for each in live}:
            raise Refusal("questions-practical-gone")
        words = self._answers.to_insert(name, self._bot.services.language)
        await open_form(
            interaction, await self._forms.draw(interaction, worker, conversation, words)
        )

    def _live(self) -> tuple[PracticalAnswer, ...]:
        """Raise `Refusal("questions-practical-gone")` when none may be given today."""
        live = self._answers.live()
        if not live:
            raise Refusal("questions-practical-gone")
        return live


class InsertOwnSentenceCog(commands.Cog):
    """Nothing is sent here: what is chosen stands in the ordinary form."""

    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._own = OwnSentences(bot.services)
        self._forms = AnswerForms(gateway)
        bot.services.extensions.register(MORE_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        if self._gateway.service.has_ended(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("questions-sentences"), f"questions:sentences:{conversation.key}")]

    @only_looks
    @pressed("questions:sentences")
    async def list(self, interaction: Interaction, key: str) -> None:
        worker, conversation = await self._gateway.acting_on(interaction, key)
        mine = await self._own.all(worker)
        await reply(
            interaction, team_views.own_sentences_menu(words_for(interaction), conversation, mine)
        )

    @only_looks
    @chosen("questions:own")
    async def insert(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker, conversation = await self._gateway.acting_on(interaction, picked.key)
        sentence = await self._own.get(worker, picked.values[0])
        drawn = await self._forms.draw(interaction, worker, conversation, sentence.words)
        await open_form(interaction, drawn)
