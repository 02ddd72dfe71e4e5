"""What stands of a consultation on Discord: in an ordinary thread, where its readers are watched.

A private thread could not be watched without a privileged intent.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta

import discord

from bot.core.alias import GuildId
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import Minutes, PostSubject
from bot.shell.views import Screen, server_words
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import Consultation
from cogs.consultation.service.consultations import Consultations
from cogs.consultation.views import team as views
from cogs.consultation.views.team import Asked
from cogs.introductions.rules.team import Worker

A_WEEK: Minutes = 10080
LINE_STANDS = timedelta(days=7)
"""How long the team reads that one came to nothing."""
FAILED = (discord.NotFound, *UNREACHABLE)


class ConsultationPosts:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Consultations(bot.services)
        self._say = server_words(bot.services)

    async def place(self, consultation: Consultation, *, in_thread: bool = False) -> Within:
        """Where it stands, if only those read there who may. Raise as `Posts.place`."""
        readers = (await self._service.place(consultation.guild)).readers
        thread = (consultation.card or 0) if in_thread else 0
        return self._bot.posts.place(consultation.guild, readers, thread)

    # -- beginning ------------------------------------------------------------------------------

    async def open(self, begun: Consultation, asked: Asked) -> Consultation:
        """Post its card, ring for the colleagues, and make the thread under it.

        Raise `Refusal`: "consultation-not-posted", as `place`; then nothing of it is left.
        """
        try:
            card = await self._card(begun, asked)
        except FAILED:
            await self._service.end(begun)
            raise Refusal("consultation-not-posted") from None
        except Refusal:
            await self._service.end(begun)
            raise
        await self._end_questions(begun)
        return await self._service.stands(begun, card)

    async def _card(self, begun: Consultation, asked: Asked) -> int:
        where = await self._service.place(begun.guild)
        others = where.colleagues_of(begun.worker)
        decided = await self._service.settings(begun.guild)
        screen = views.card(self._say, begun, asked, others, decided)
        card = await self._rung(begun, screen, [each.account for each in others], is_card=True)
        name = views.thread_name(self._say, begun)
        await self._bot.posts.begin_thread(await self.place(begun), card, name, A_WEEK)
        return card

    async def _rung(
        self,
        about: Consultation,
        screen: Screen,
        calling: Collection[int],
        *,
        is_card: bool = False,
    ) -> int:
        """Post what rings, with its trace first. Raise as `place` and `Posts.send`."""
        place = await self.place(about)
        trace = await self._services.traces.intend(
            guild=about.guild,
            about=about.key,
            kind="thread" if is_card else "message",
            channel=place.stands_in,
            moment=self._services.clock(),
            due=about.expires_at,
        )
        return (await self._bot.posts.send(place, screen, trace, calling=calling)).id

    async def _end_questions(self, opened: Consultation) -> None:
        """What stood there before its card: the team's question, and the answer to it."""
        for each in await self._services.traces.find(opened.key):
            if each.kind == "message" and each.message:
                now = self._services.clock()
                await self._services.traces.end_one_at(each.channel, each.message, now)

    # -- may we use it? ---------------------------------------------------------------------------

    async def ask_team(self, begun: Consultation, worker: Worker) -> Consultation:
        """Raise as `open`."""
        where = await self._service.place(begun.guild)
        others = where.colleagues_of(worker.account)
        screen = views.may_we(self._say, begun, worker, others)
        try:
            posted = await self._rung(begun, screen, [each.account for each in others])
        except FAILED:
            await self._service.end(begun)
            raise Refusal("consultation-not-posted") from None
        except Refusal:
            await self._service.end(begun)
            raise
        return await self._service.stands(begun, posted)

    async def say_answer(self, asked: Consultation, worker: Worker, *, may: bool) -> None:
        """Tell who asked. After a no nothing of the question is left but this line."""
        if may:
            screen = views.may_use_it(self._say, asked, worker)
            await self._rung(asked, screen, [asked.worker])
            return
        await self.tell(asked.guild, asked, views.not_used(self._say, asked))

    async def tell(self, guild: GuildId, about: Consultation, screen: Screen) -> None:
        """A line for a week, under a key of its own."""
        until = self._services.clock() + LINE_STANDS
        subject = PostSubject(guild, self._services.random_source.token(), until)
        await self._bot.posts.post(await self.place(about), screen, subject, quietly=True)

    # -- deciding ---------------------------------------------------------------------------------

    async def propose(
        self, proposed: Consultation, worker: Worker, fields: Mapping[str, str], day: date
    ) -> None:
        """In its thread, with which it goes. Raise `Refusal("consultation-not-posted")`."""

        def draw(mark: int) -> Screen:
            return views.proposal(self._say, proposed, worker, fields, day, mark)

        nonce = f"{proposed.proposal}.p"
        place = await self.place(proposed, in_thread=True)
        try:
            await self._bot.posts.marked(place, draw, TextMark.NOTE, nonce)
        except FAILED:
            raise Refusal("consultation-not-posted") from None

    async def decide(
        self, agreed: Consultation, found: Mapping[str, str], by: Collection[Worker]
    ) -> None:
        """Post the decision, once. Raise `Refusal("consultation-not-posted")`, as `place`."""
        assert agreed.proposal, "nothing to decide"
        about = rules.about_decision(agreed.proposal)
        until = self._services.clock() + rules.DECISION_KEPT
        try:
            if await self._stands(about):
                return
            screen = views.decision(self._say, agreed.number, found, by, until)
            subject = PostSubject(agreed.guild, about, until)
            await self._bot.posts.post(await self.place(agreed), screen, subject, quietly=True)
        except FAILED:
            raise Refusal("consultation-not-posted") from None

    async def _stands(self, about: str) -> bool:
        """Whether it was posted before: look for what nobody knows."""
        for each in await self._services.traces.find(about):
            if each.message or await self._bot.posts.find_traced(each.id):
                return True
            await self._services.traces.gone(each.id)
        return False

    # -- by the clock -----------------------------------------------------------------------------

    async def ask_how_it_went(self, decided: Consultation) -> None:
        if await self._stands(decided.about_asking):
            return
        subject = PostSubject(decided.guild, decided.about_asking, decided.expires_at)
        screen = views.how_it_went(self._say, decided)
        await self._bot.posts.post(await self.place(decided), screen, subject)

    async def say_it_ends(self, standing: Consultation) -> None:
        place = await self.place(standing, in_thread=True)

        def draw(mark: int) -> Screen:
            return views.ends_soon(self._say, standing, mark)

        await self._bot.posts.marked(place, draw, TextMark.NOTE, f"{standing.key}.e")
