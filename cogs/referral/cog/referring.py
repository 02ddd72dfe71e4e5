"""A worker refers someone: a topic, one to three doors, a sentence of one's own."""

from __future__ import annotations

import asyncio
from weakref import WeakValueDictionary

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import account_of
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.views import Chosen, Filled, Words, chosen, pressed, submitted
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.questions import rules as questions
from cogs.questions.rules import Conversation
from cogs.questions.service.relay import Relay
from cogs.referral.rules import Token, choosing
from cogs.referral.service.referrals import Referrals
from cogs.referral.views import team as views

TOKEN = 16
LONGEST_PAGE_NUMBER = 3


class ReferringCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Referrals(bot.house)
        self._introductions = bot.house.shared(Introductions)
        self._relay = bot.house.shared(Relay)
        self._forms: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def _asked_for(self, interaction: Interaction, key: str) -> tuple[Worker, Conversation]:
        worker = await self._introductions.acting(*account_of(interaction))
        return worker, await self._service.asked_for(worker, key)

    @pressed("referral:start")
    async def start(self, interaction: Interaction, key: str) -> None:
        _, talk = await self._asked_for(interaction, key)
        await reply(interaction, views.topics(words_for(interaction), talk, self._service.topics))

    @pressed("referral:topics")
    async def again(self, interaction: Interaction, key: str) -> None:
        _, talk = await self._asked_for(interaction, key)
        await redraw(interaction, views.topics(words_for(interaction), talk, self._service.topics))

    @chosen("referral:topic")
    async def topic(self, interaction: Interaction, picked: Chosen) -> None:
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
    async def pick(self, interaction: Interaction, picked: Chosen) -> None:
        _, talk = await self._asked_for(interaction, picked.key)
        lines = self._service.picked(picked.values)
        may = await self._service.may_hand_over(talk)
        say, token = words_for(interaction), self._bot.house.chance.token()
        await open_form(interaction, views.form(say, talk, token, lines, may_hand_over=may))

    @submitted("referral:say")
    async def say(self, interaction: Interaction, form: Filled) -> None:
        key, _, rest = form.key.partition(".")
        token, _, codes = rest.partition(".")
        worker, talk = await self._asked_for(interaction, key)
        if len(token) != TOKEN:
            raise Refusal("shell-no-such-door")
        say = words_for(interaction)
        lock = self._forms.setdefault(token, asyncio.Lock())
        async with patient(interaction), lock:
            told = False
            if not await self._service.stands(token):
                told = await self._refer(worker, talk, Token(token), codes, form)
            await reply(interaction, views.sent(say, talk, told=told))

    async def _refer(
        self, worker: Worker, talk: Conversation, token: Token, codes: str, form: Filled
    ) -> bool:
        """Post first, keep after; say whether a notice went out."""
        lines = self._service.picked(codes.split("-"))
        sentence = choosing.written(form.text.get(views.SENTENCE, ""), choosing.LONGEST_SENTENCE)
        partner = choosing.written(form.text.get(views.PARTNER, ""), choosing.LONGEST_FOR_PARTNER)
        if not sentence:
            raise Refusal("referral-empty")
        if partner:
            await self._service.must_be_allowed(talk)
        say = Words(self._bot.house.texts, self._bot.house.language)
        words = questions.said(views.said(say, sentence, partner, lines))
        spoke = await self._relay.mouth.answer(talk, worker, words, f"{token}.r")
        entries, message = [line.id for line in lines], spoke.message if partner else None
        if not await self._service.keep(talk, worker, entries, token, message):
            raise Refusal("questions-gone-team")
        return spoke.told
