"""*Vier ogen*: drafts in the thread, what colleagues say of them, and sending one."""

from __future__ import annotations

from collections import deque
from datetime import datetime

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import Bankje
from bot.shell.components import doors_on, texts_of
from bot.shell.door_keys import first_part, parts
from bot.shell.dry_run import only_looks, rehearsed
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import Locks
from bot.shell.people import worker_of, workers_only
from bot.shell.posts import PostSubject
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_DRAFT
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Words, pressed, server_words, submitted
from cogs.introductions.rules.team import Worker, signature
from cogs.introductions.service.team import Introductions
from cogs.peer_review import rules, views
from cogs.peer_review.rules import Verdict
from cogs.questions.rules.conversation import Conversation, checked_words, is_unsafe
from cogs.questions.service.hooks import MORE_WAYS, ON_TAKING
from cogs.questions.service.questions import Questions
from cogs.questions.service.thread_gateway import ThreadGatewayProvider

MOST_KNOWN = 200
"""Drafts of this process of which it is known what colleagues said."""


class PeerReviewCog(commands.Cog):
    """The message in the thread is all that there is of a draft, beside its trace."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._questions = Questions(bot.services)
        self._team = bot.services.shared(Introductions)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)
        self._verdicts: dict[int, dict[int, str]] = {}
        self._posted: deque[str] = deque(maxlen=MOST_KNOWN)
        """Forms of which the draft stands: handed in twice, it stands once."""
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[DOOR_DRAFT] = self
        bot.services.extensions.register(MORE_WAYS, self._ways)
        bot.services.extensions.register(ON_TAKING, self._on_taking)

    # -- asking ---------------------------------------------------------------------------------

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """Not where nobody but who writes it could say something of it."""
        team = await self._team.team(conversation.guild)
        readers = [each for each in team if each.is_a(conversation.only)]
        if len(readers) < rules.EYES or self._questions.has_ended(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("peer_review-begin"), f"peer_review:begin:{conversation.key}")]

    async def _on_taking(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        return await self._ways(locale, conversation) if is_unsafe(conversation) else []

    @only_looks
    @pressed("peer_review:begin")
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._open(worker, key)
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), conversation, token))

    async def _open(self, worker: Worker, key: str) -> Conversation:
        return self._questions.still_open(await self._questions.of_team(worker, key))

    @submitted(DOOR_DRAFT)
    @workers_only(Introductions)
    async def ask(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        """A number in it is asked about now: whoever sends it later has read it twice."""
        conversation = await self._open(worker, parts(form.key, 2)[0])
        words = checked_words(form.words)
        if is_unsafe(conversation) or not await self._guard.asks(
            interaction, worker.guild, DOOR_DRAFT, form, words, Writer.DRAFT
        ):
            await self.take_words(interaction, form, redrawing=False)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        worker = await worker_of(interaction, Introductions)
        conversation = await self._open(worker, parts(form.key, 2)[0])
        drawn = views.form(words_for(interaction), conversation, token, words)
        await open_form(interaction, drawn)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        worker = await worker_of(interaction, Introductions)
        key, token = parts(form.key, 2)
        words = checked_words(form.words)
        show = redraw if redrawing else reply
        async with patient(interaction, redrawing=redrawing):
            lock = self._locks.conversation(f"peer_review:{token}")
            async with in_turn(lock, Refusal("shell-later-team")):
                if token not in self._posted:
                    await self._post(await self._open(worker, key), worker, words, token)
            with receipt("peer_review-asked"):
                await show(interaction, views.asked(words_for(interaction)))

    async def _post(
        self, conversation: Conversation, worker: Worker, words: str, token: str
    ) -> None:
        """With a trace of its own: it goes before its thread does."""
        services = self._bot.services
        place = await self._provider.gateway.place_in_thread(conversation)
        until = rules.stands_until(conversation, services.clock())
        about = PostSubject(conversation.guild, views.handle(token), until)
        drawn = views.draft(server_words(services), conversation, worker, words, token, until)
        try:
            await self._bot.posts.post(place, drawn, about, quietly=True)
        except (discord.NotFound, *UNREACHABLE):
            raise Refusal("peer_review-not-posted") from None
        self._posted.append(token)

    # -- by a colleague -------------------------------------------------------------------------

    @pressed("peer_review:good")
    @workers_only(Introductions)
    async def good(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._say(interaction, worker, key, Verdict.GOOD)

    @pressed("peer_review:otherwise")
    @workers_only(Introductions)
    async def otherwise(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._say(interaction, worker, key, Verdict.OTHERWISE)

    async def _say(self, interaction: Interaction, worker: Worker, key: str, said: Verdict) -> None:
        """One line of each colleague: who presses again, changes their own."""
        conversation = await self._open(worker, first_part(key))
        message, draft = await self._draft(interaction)
        rules.by_another(await self._author(conversation, draft), worker)
        say = server_words(self._bot.services)
        line = views.verdict(say, worker, said)
        lines = self._noted(say, message.id, draft, worker, line)
        place = await self._provider.gateway.place_in_thread(conversation)
        drawn = views.with_verdicts(say, conversation, draft, lines)
        await self._bot.posts.redraw(interaction, place, drawn)

    def _noted(
        self, say: Words, message: int, draft: views.Draft, worker: Worker, line: str
    ) -> dict[int, str]:
        """What others said of it before this process began stands first, as it stood."""
        lines = self._verdicts.pop(message, {0: draft.verdicts})
        lines[0] = views.of_others(say, lines[0], worker)
        lines[worker.account] = line
        self._verdicts[message] = lines
        while len(self._verdicts) > MOST_KNOWN:
            del self._verdicts[next(iter(self._verdicts))]
        return lines

    # -- by its author --------------------------------------------------------------------------

    @pressed("peer_review:send")
    @workers_only(Introductions)
    async def send(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """As any answer, signed by its author; a second press sends nothing a second time."""
        conversation = await self._open(worker, first_part(key))
        message, draft = await self._draft(interaction)
        rules.by_its_author(await self._author(conversation, draft), worker)
        lock = self._locks.conversation(f"peer_review:{message.id}")
        async with patient(interaction):
            async with in_turn(lock, Refusal("shell-later-team")):
                answer = await self._answer(conversation, worker, message, draft)
            with receipt("peer_review-sent", code_name=conversation.code_name):
                say = words_for(interaction)
                await reply(interaction, views.sent(say, conversation, answer))

    async def _answer(
        self,
        conversation: Conversation,
        worker: Worker,
        message: discord.Message,
        draft: views.Draft,
    ) -> int:
        """Give the message of the answer in the thread.

        Look first: a kill between the answer and taking the draft away would send it twice.
        """
        gateway, nonce = self._provider.gateway, f"{message.id}.d"
        since = message.created_at
        answer = await gateway.find_posted(conversation, nonce, note=False, since=since)
        answer = answer or await gateway.answer(conversation, worker, draft.typed, nonce)
        await self._take_away(message.channel.id, message.id)
        return answer

    async def _draft(self, interaction: Interaction) -> tuple[discord.Message, views.Draft]:
        """Raise `Refusal("peer_review-over")`: forged, of another message, or too old."""
        message = interaction.message
        if message is None or message.author.id != self._bot.own_id:
            raise Refusal("peer_review-over")
        found = views.read(texts_of(message), doors_on(message))
        if found is None:
            raise Refusal("peer_review-over")
        if self._bot.discords_clock.now() >= message.created_at + rules.STANDS_FOR:
            raise Refusal("peer_review-over")
        return message, found

    async def _author(self, conversation: Conversation, draft: views.Draft) -> Worker | None:
        """Who signed it: two of a team are never called the same."""
        say = server_words(self._bot.services)
        team = await self._team.team(conversation.guild)
        return next((each for each in team if signature(say, each) == draft.signed), None)

    # -- in a dry run ---------------------------------------------------------------------------

    @rehearsed("submit", DOOR_DRAFT)
    @workers_only(Introductions)
    async def rehearse(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        """The draft as it would stand in the thread; no colleague is there to read it."""
        key, token = parts(form.key, 2)
        conversation, words = await self._open(worker, key), checked_words(form.words)
        until = rules.stands_until(conversation, self._bot.services.clock())
        say = server_words(self._bot.services)
        await reply(interaction, views.rehearsed(words_for(interaction)))
        await reply(interaction, views.draft(say, conversation, worker, words, token, until))

    @rehearsed("press", "peer_review:send")
    @workers_only(Introductions)
    async def rehearse_sending(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._open(worker, first_part(key))
        _, draft = await self._draft(interaction)
        rules.by_its_author(await self._author(conversation, draft), worker)
        self._bot.dispatch("dry_answer", interaction, conversation.key, draft.typed)

    # -- gone -----------------------------------------------------------------------------------

    async def _take_away(self, channel: int, message: int) -> None:
        """Now, or by the sweeper when Discord does not take it."""
        now: datetime = self._bot.services.clock()
        await self._bot.services.traces.end_one_at(channel, message, now)
        await self._bot.posts.take_away(channel, message)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        """Wiped, or over: nothing of it is remembered as standing there."""
        now = self._bot.services.clock()
        await self._bot.services.traces.end_all_in(event.guild_id, event.thread_id, now)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PeerReviewCog(bot))
