"""*Besluit*: a proposal in the thread, and the second name without which nothing is decided."""

from __future__ import annotations

import asyncio

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.components import doors_on, texts_of
from bot.shell.door_keys import key_and_enum, parts
from bot.shell.locks import Locks
from bot.shell.people import guild_acted_on, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, pressed, server_words, submitted
from cogs.consultation.cog.posting import ConsultationPosts
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import HowItWent
from cogs.consultation.service.consultations import Consultations
from cogs.consultation.views import asking
from cogs.consultation.views import team as views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.identity import identifying_in
from cogs.questions.service.held_words import HeldForm, HeldWords


class ConsultationDecisionsCog(commands.Cog):
    """The message in the thread is all that there is of a proposal, beside its random handle."""

    def __init__(self, bot: Bankje, posts: ConsultationPosts) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Consultations(bot.services)
        self._posts = posts
        self._locks = bot.services.shared(Locks)
        self._held = bot.services.shared(HeldWords)

    @pressed(views.DOOR_DECIDE)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._service.to_decide(worker, key)
        token = self._services.random_source.token()
        await open_form(interaction, views.decide_form(words_for(interaction), f"{key}.{token}"))

    @submitted(views.DOOR_PROPOSE)
    @workers_only(Introductions)
    async def propose(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        say, (key, token) = words_for(interaction), parts(form.key, 2)
        await self._service.to_decide(worker, key)
        fields, day = rules.decided(form.text, self._service.today(), say.locale)
        if found := identifying_in({**fields, "when": ""}):
            await self._ask_away(interaction, form, found)
            return
        async with patient(interaction):
            async with in_turn(self._lock(key), Refusal("shell-later-team")):
                proposed = await self._service.propose(worker, key, token)
                try:
                    await self._posts.propose(proposed, worker, fields, day)
                except Refusal:
                    await self._service.withdraw(worker, key, token)
                    raise
            with receipt("consultation-proposed"):
                await reply(interaction, views.proposed(say))

    async def _ask_away(
        self, interaction: Interaction, form: Filled, found: tuple[str, ...]
    ) -> None:
        guild = guild_acted_on(interaction)
        alias = self._services.alias_of(guild, interaction.user.id)
        held = HeldForm(guild, alias, views.DOOR_PROPOSE, form.key, form.text, {}, "")
        door = f"{views.DOOR_DECIDE_ADJUST}:{self._held.hold(held)}"
        await reply(interaction, asking.take_this_away(words_for(interaction), found, door))

    @pressed(views.DOOR_DECIDE_ADJUST)
    @workers_only(Introductions)
    async def adjust(self, interaction: Interaction, worker: Worker, key: str) -> None:
        held = self._held.find(key)
        alias = self._services.alias_of(worker.guild, worker.account)
        if (held.guild, held.alias, held.door) != (worker.guild, alias, views.DOOR_PROPOSE):
            raise Refusal("questions-words-gone")
        form = views.decide_form(words_for(interaction), held.form_key, held.text)
        await open_form(interaction, form)

    # -- a second name ----------------------------------------------------------------------------

    @pressed(views.DOOR_AGREE)
    @workers_only(Introductions)
    async def agree(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Its post first: a decision that is thanked for stands. Then all the rest is due."""
        name, token = parts(key, 2)
        found = self._read(interaction, key)
        async with patient(interaction):
            async with in_turn(self._lock(name), Refusal("shell-later-team")):
                agreed, by = await self._service.proposed(worker, name, token)
                await self._posts.decide(agreed, found, (by, worker))
                await self._service.decide(worker, name, token)
            until = self._service.moment() + rules.DECISION_KEPT
            with receipt("consultation-decided-kept", number=agreed.number):
                say = words_for(interaction)
                await reply(interaction, views.agreed(say, agreed.number, until))

    @pressed(views.DOOR_NOT_YET)
    @workers_only(Introductions)
    async def not_yet(self, interaction: Interaction, worker: Worker, key: str) -> None:
        name, token = parts(key, 2)
        found, say = self._read(interaction, key), server_words(self._services)
        async with patient(interaction, redrawing=True):
            async with in_turn(self._lock(name), Refusal("shell-later-team")):
                talked_on = await self._service.withdraw(worker, name, token)
            place = await self._posts.place(talked_on, in_thread=True)
            await self._bot.posts.redraw(interaction, place, views.talked_on(say, worker, found))

    def _read(self, interaction: Interaction, key: str) -> dict[str, str]:
        """What was proposed, from the message that was pressed. Raise "consultation-no-proposal".

        Nothing else keeps it, so what somebody forges on another message decides nothing.
        """
        message = interaction.message
        if message is None or message.author.id != self._bot.own_id:
            raise Refusal("consultation-no-proposal")
        found = views.read_proposal(texts_of(message), doors_on(message), key)
        if not found:
            raise Refusal("consultation-no-proposal")
        return found

    def _lock(self, key: str) -> asyncio.Lock:
        return self._locks.conversation(f"consultation:{key}")

    # -- two weeks later --------------------------------------------------------------------------

    @pressed(views.DOOR_WENT)
    @workers_only(Introductions)
    async def went(self, interaction: Interaction, worker: Worker, key: str) -> None:
        name, how = key_and_enum(key, HowItWent)
        await self._service.went(worker, name, how)
        with receipt("consultation-thanks"):
            await reply(interaction, views.thanks(words_for(interaction)))
