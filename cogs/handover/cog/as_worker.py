"""A worker asks to hand a conversation over, and reads what is still open before leaving."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import MINUTE, Bankje
from bot.shell.locks import Locks
from bot.shell.people import worker_of, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, MenuSelection, Words, chosen, pressed, server_words, submitted
from cogs.handover import rules
from cogs.handover.cog.thread_posts import HandoverPosts, lock_of
from cogs.handover.rules import OfferId
from cogs.handover.service import HandoverDetails, Handovers
from cogs.handover.views import asking as views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import BEFORE_SHIFT_ENDS, OWN_BRIEFING
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.service.assignment import Queue
from cogs.questions.service.hooks import AFTER_ANSWER, MORE_WAYS
from cogs.questions.service.thread_gateway import ThreadGatewayProvider

DOOR_ASK = "handover:ask"


class HandoverRequestCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: HandoverPosts) -> None:
        self._services = bot.services
        self._service = Handovers(bot.services)
        self._queue = Queue(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)
        self._posts = posts
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[DOOR_ASK] = self
        extensions = bot.services.extensions
        extensions.register(MORE_WAYS, self._next_steps)
        extensions.register(AFTER_ANSWER, self._service.after_answer)
        extensions.register(OWN_BRIEFING, self._brief)
        extensions.register(BEFORE_SHIFT_ENDS, self._reminder_buttons)
        bot.schedule.every(MINUTE, self.every_minute, name="handovers")

    async def every_minute(self, _moment: datetime) -> None:
        await self._service.drop_obsolete()
        await self._posts.settle()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._posts.settle()

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.forget_worker(guild, account)

    # -- where it is found ----------------------------------------------------------------------

    async def _next_steps(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        say = Words(self._services.texts, locale)
        return [DoorButton(say("handover-begin"), f"handover:begin:{conversation.key}")]

    async def _brief(self, locale: str, worker: Worker) -> list[str]:
        found = await self._service.own_handovers(worker)
        return views.briefing(Words(self._services.texts, locale), worker, found)

    async def _reminder_buttons(self, locale: str, worker: Worker) -> list[DoorButton]:
        if not (await self._queue.waiting_for(worker.guild, worker.account)).own:
            return []
        say = Words(self._services.texts, locale)
        return [DoorButton(say("handover-open"), "handover:open")]

    @pressed("handover:open")
    @workers_only(Introductions)
    async def still_open(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        """Whoever of the team presses sees their own, and nobody else's."""
        own = (await self._queue.waiting_for(worker.guild, worker.account)).own
        await reply(interaction, views.still_open(words_for(interaction), own))

    # -- asking ---------------------------------------------------------------------------------

    @pressed("handover:begin")
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._service.to_hand_over(worker, key)
        colleagues = await self._service.takers(conversation, worker)
        say = words_for(interaction)
        if not views.fit_in_a_form(colleagues):
            await reply(interaction, views.choose(say, conversation, colleagues))
            return
        token = self._services.random_source.token()
        await open_form(interaction, views.form(say, conversation, colleagues, token))

    @chosen("handover:to")
    @workers_only(Introductions)
    async def choose_colleague(
        self, interaction: Interaction, worker: Worker, picked: MenuSelection
    ) -> None:
        """In a large team the colleague is chosen first, and then what to tell them."""
        conversation = await self._service.to_hand_over(worker, picked.key.partition(".")[0])
        colleagues = await self._service.takers(conversation, worker)
        taker = rules.chosen_taker(colleagues, "".join(picked.values))
        say, token = words_for(interaction), self._services.random_source.token()
        await open_form(interaction, views.form(say, conversation, [taker], token))

    @submitted(DOOR_ASK)
    @workers_only(Introductions)
    async def ask(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        """Only colleagues read it: a number in it is asked about all the same."""
        key, _, token = form.key.partition(".")
        rules.offer_id(token)
        typed = "\n".join(_lines(form))
        conversation = await self._service.to_hand_over(worker, key)
        if is_unsafe(conversation) or not await self._guard.asks(
            interaction, worker.guild, DOOR_ASK, form, typed, Writer.AMONG_WORKERS
        ):
            await self.take_words(interaction, form, redrawing=False)

    async def reopen(self, interaction: Interaction, form: Filled, _words: str, token: str) -> None:
        """The colleague whom they chose stays chosen."""
        worker = await worker_of(interaction, Introductions)
        conversation = await self._service.to_hand_over(worker, form.key.partition(".")[0])
        colleagues = await self._service.takers(conversation, worker)
        taker = rules.chosen_taker(colleagues, "".join(form.chosen.get(views.TO, ())))
        say = words_for(interaction)
        await open_form(interaction, views.form(say, conversation, [taker], token, form.text))

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        worker = await worker_of(interaction, Introductions)
        key, _, token = form.key.partition(".")
        offer, show = rules.offer_id(token), redraw if redrawing else reply
        lines, to = _lines(form), "".join(form.chosen.get(views.TO, ()))
        async with patient(interaction, redrawing=redrawing):
            async with in_turn(
                self._locks.conversation(lock_of(offer)), Refusal("handover-not-known")
            ):
                asked = await self._ask(worker, key, to, lines, offer)
                if asked.notice:
                    await self._provider.gateway.send_dm_notice(asked.conversation, asked.notice)
            with receipt("handover-asked-already"):
                await show(interaction, views.asked(words_for(interaction), asked))

    async def _ask(
        self, giver: Worker, key: str, to: str, lines: list[str], offer: OfferId
    ) -> HandoverDetails:
        """Post first, ask after: nobody goes on without having been told what was agreed.

        Raise as `Handovers.intend` and `HandoverPosts.post`.
        """
        conversation = await self._service.to_hand_over(giver, key)
        taker = rules.chosen_taker(await self._service.takers(conversation, giver), to)
        asking, again = await self._service.intend(giver, key, taker, offer)
        if not (again and await self._posts.are_posted(conversation, asking)):
            say = server_words(self._services)
            noted = views.note(say, giver, taker, *lines)
            await self._posts.post(conversation, asking, noted)
        return await self._service.ask(giver, key, taker, offer)


def _lines(form: Filled) -> list[str]:
    """Raise the refusals of `rules.checked_line`."""
    return [rules.checked_line(form.text.get(name, "")) for name in (views.AGREED, views.NEXT)]
