"""A worker refers someone: a topic, one to three helplines, a sentence of their own."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part, page_of, parts
from bot.shell.dry_run import only_looks, rehearsed
from bot.shell.locks import Locks
from bot.shell.people import worker_of
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_REFER, DOOR_REFERRED
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, MenuSelection, chosen, pressed, server_words, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules import conversation as questions
from cogs.questions.rules.conversation import Conversation
from cogs.referral import rules, views
from cogs.referral.cog.thread_posts import ReferralPosts, lock_of
from cogs.referral.rules import Token
from cogs.referral.service.referrals import Referrals

TOKEN = 16


class ReferringCog(commands.Cog):
    def __init__(self, bot: Bankje, threads: ReferralPosts) -> None:
        self._bot = bot
        self._service = Referrals(bot.services)
        self._locks = bot.services.shared(Locks)
        self._thread_posts = threads
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[DOOR_REFERRED] = self

    async def _asked_for(self, interaction: Interaction, key: str) -> tuple[Worker, Conversation]:
        worker = await worker_of(interaction, Introductions)
        return worker, await self._service.asked_for(worker, key)

    @only_looks
    @pressed(DOOR_REFER)
    async def start(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._asked_for(interaction, key)
        await reply(
            interaction, views.topics(words_for(interaction), conversation, self._service.topics)
        )

    @only_looks
    @pressed("referral:topics")
    async def again(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._asked_for(interaction, key)
        await redraw(
            interaction, views.topics(words_for(interaction), conversation, self._service.topics)
        )

    @only_looks
    @chosen("referral:topic")
    async def topic(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker, conversation = await self._asked_for(interaction, first_part(picked.key))
        await self._doors(interaction, worker, conversation, picked.values[0], 0)

    @only_looks
    @pressed("referral:further")
    async def further(self, interaction: Interaction, key: str) -> None:
        key, topic, page = parts(key, 3)
        worker, conversation = await self._asked_for(interaction, key)
        await self._doors(interaction, worker, conversation, topic, page_of(page))

    async def _doors(
        self,
        interaction: Interaction,
        worker: Worker,
        conversation: Conversation,
        topic: str,
        page: int,
    ) -> None:
        topic = "" if topic == views.ANY else topic
        doors = (await self._service.fitting(worker, topic)).doors
        await redraw(
            interaction, views.doors(words_for(interaction), conversation, doors, topic, page)
        )

    @only_looks
    @chosen("referral:pick")
    async def pick(self, interaction: Interaction, picked: MenuSelection) -> None:
        _, conversation = await self._asked_for(interaction, picked.key)
        lines = self._service.picked(picked.values)
        may = await self._service.may_hand_over(conversation)
        say, token = words_for(interaction), self._bot.services.random_source.token()
        await open_form(interaction, views.form(say, conversation, token, lines, may_hand_over=may))

    @submitted(DOOR_REFERRED)
    async def say(self, interaction: Interaction, form: Filled) -> None:
        """As for an answer: asked once about a number, and never where somebody is in need."""
        key, token, _ = parts(form.key, 3)
        _, conversation = await self._asked_for(interaction, key)
        if len(token) != TOKEN:
            raise Refusal("shell-no-such-door")
        is_free = questions.is_unsafe(conversation) or await self._service.is_kept(token)
        typed = "\n".join(form.text.get(name, "") for name in (views.SENTENCE, views.PARTNER))
        if is_free or not await self._guard.asks(
            interaction, conversation.guild, DOOR_REFERRED, form, typed, Writer.WORKER
        ):
            await self.take_words(interaction, form, redrawing=False)

    @rehearsed("submit", DOOR_REFERRED)
    async def rehearse(self, interaction: Interaction, form: Filled) -> None:
        key, _, codes = parts(form.key, 3)
        _, conversation = await self._asked_for(interaction, key)
        lines = self._service.picked(codes.split("-"))
        sentence = rules.sentence_of(form.text.get(views.SENTENCE, ""), rules.LONGEST_SENTENCE)
        if not sentence:
            raise Refusal("referral-empty")
        say = words_for(interaction)
        words = questions.checked_words(views.referral_text(say, sentence, "", lines))
        await reply(interaction, views.sent(say, conversation, questions.quoted(words)))

    async def reopen(self, interaction: Interaction, form: Filled, _words: str, token: str) -> None:
        key, _, codes = parts(form.key, 3)
        _, conversation = await self._asked_for(interaction, key)
        lines = self._service.picked(codes.split("-"))
        may = await self._service.may_hand_over(conversation)
        say = words_for(interaction)
        await open_form(
            interaction,
            views.form(say, conversation, token, lines, may_hand_over=may, filled=form.text),
        )

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        key, token, codes = parts(form.key, 3)
        worker, conversation = await self._asked_for(interaction, key)
        say, show = words_for(interaction), redraw if redrawing else reply
        not_known = Refusal("questions-sent-not-known", code_name=conversation.code_name)
        async with patient(interaction, redrawing=redrawing):
            async with in_turn(self._locks.conversation(lock_of(token)), not_known):
                if not await self._service.is_kept(token):
                    await self._refer(worker, conversation, Token(token), codes, form)
            with receipt("questions-sent-surely", code_name=conversation.code_name):
                await show(interaction, views.sent(say, conversation))

    async def _refer(
        self, worker: Worker, conversation: Conversation, token: Token, codes: str, form: Filled
    ) -> None:
        """Written down, posted, kept."""
        lines = self._service.picked(codes.split("-"))
        sentence = rules.sentence_of(form.text.get(views.SENTENCE, ""), rules.LONGEST_SENTENCE)
        partner = rules.sentence_of(form.text.get(views.PARTNER, ""), rules.LONGEST_FOR_PARTNER)
        if not sentence:
            raise Refusal("referral-empty")
        if partner:
            await self._service.must_be_allowed(conversation)
        say = server_words(self._bot.services)
        words = questions.checked_words(views.referral_text(say, sentence, partner, lines))
        entries = [line.id for line in lines]
        since = await self._service.intend(
            conversation, worker, entries, token, partner=bool(partner)
        )
        if since:
            found = await self._thread_posts.find(conversation, token, since)
            if found and await self._service.keep(token, found):
                return
        await self._thread_posts.post(worker, conversation, token, words)
