"""A worker refers someone: a topic, one to three doors, a sentence of one's own."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.people import account_of
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_REFER
from bot.shell.views import Filled, MenuSelection, Words, chosen, pressed, submitted
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.questions.rules import conversation as questions
from cogs.questions.rules.conversation import Conversation
from cogs.referral.cog.in_thread import InThread, lock_of
from cogs.referral.rules import Token, choosing
from cogs.referral.service.referrals import Referrals
from cogs.referral.views import team as views

TOKEN = 16
LONGEST_PAGE_NUMBER = 3


class ReferringCog(commands.Cog):
    def __init__(self, bot: Bankje, threads: InThread) -> None:
        self._bot = bot
        self._service = Referrals(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._locks = bot.services.shared(Locks)
        self._threads = threads

    async def _asked_for(self, interaction: Interaction, key: str) -> tuple[Worker, Conversation]:
        worker = await self._introductions.acting(*account_of(interaction))
        return worker, await self._service.asked_for(worker, key)

    @pressed(DOOR_REFER)
    async def start(self, interaction: Interaction, key: str) -> None:
        _, talk = await self._asked_for(interaction, key)
        await reply(interaction, views.topics(words_for(interaction), talk, self._service.topics))

    @pressed("referral:topics")
    async def again(self, interaction: Interaction, key: str) -> None:
        _, talk = await self._asked_for(interaction, key)
        await redraw(interaction, views.topics(words_for(interaction), talk, self._service.topics))

    @chosen("referral:topic")
    async def topic(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker, talk = await self._asked_for(interaction, picked.key.partition(".")[0])
        await self._doors(interaction, worker, talk, picked.values[0], 0)

    @pressed("referral:further")
    async def further(self, interaction: Interaction, key: str) -> None:
        key, _, rest = key.partition(".")
        topic, _, page = rest.partition(".")
        worker, talk = await self._asked_for(interaction, key)
        number = int(page) if page.isdecimal() and len(page) < LONGEST_PAGE_NUMBER else 0
        await self._doors(interaction, worker, talk, topic, number)

    async def _doors(
        self, interaction: Interaction, worker: Worker, talk: Conversation, topic: str, page: int
    ) -> None:
        topic = "" if topic == views.ANY else topic
        doors = (await self._service.fitting(worker, topic)).doors
        await redraw(interaction, views.doors(words_for(interaction), talk, doors, topic, page))

    @chosen("referral:pick")
    async def pick(self, interaction: Interaction, picked: MenuSelection) -> None:
        _, talk = await self._asked_for(interaction, picked.key)
        lines = self._service.picked(picked.values)
        may = await self._service.may_hand_over(talk)
        say, token = words_for(interaction), self._bot.services.random_source.token()
        await open_form(interaction, views.form(say, talk, token, lines, may_hand_over=may))

    @submitted("referral:say")
    async def say(self, interaction: Interaction, form: Filled) -> None:
        key, _, rest = form.key.partition(".")
        token, _, codes = rest.partition(".")
        worker, talk = await self._asked_for(interaction, key)
        if len(token) != TOKEN:
            raise Refusal("shell-no-such-door")
        say = words_for(interaction)
        async with patient(interaction), self._locks.of(lock_of(token)):
            if not await self._service.stands(token):
                await self._refer(worker, talk, Token(token), codes, form)
            with receipt("questions-sent-surely", code_name=talk.code_name):
                await reply(interaction, views.sent(say, talk))

    async def _refer(
        self, worker: Worker, talk: Conversation, token: Token, codes: str, form: Filled
    ) -> None:
        """Written down, posted, kept."""
        lines = self._service.picked(codes.split("-"))
        sentence = choosing.written(form.text.get(views.SENTENCE, ""), choosing.LONGEST_SENTENCE)
        partner = choosing.written(form.text.get(views.PARTNER, ""), choosing.LONGEST_FOR_PARTNER)
        if not sentence:
            raise Refusal("referral-empty")
        if partner:
            await self._service.must_be_allowed(talk)
        say = Words(self._bot.services.texts, self._bot.services.language)
        words = questions.checked_words(views.said(say, sentence, partner, lines))
        entries = [line.id for line in lines]
        since = await self._service.intend(talk, worker, entries, token, partner=bool(partner))
        if since:
            found = await self._threads.find(talk, token, since)
            if found and await self._service.keep(token, found):
                return
        await self._threads.post(worker, talk, token, words)
