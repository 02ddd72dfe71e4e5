"""What the doors of this room do in a dry run: the same screens, and nothing behind them.

Nothing here posts, writes, announces or rings: each act answers to who pressed, and to nobody else.
"""

from __future__ import annotations

from contextlib import suppress

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.delivery import TextMark, marked
from bot.shell.door_keys import first_part, parts
from bot.shell.dry_run import BEGINS, DryRuns, label, rehearsed
from bot.shell.errors import UNREACHABLE
from bot.shell.people import worker_of, workers_only
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ANSWER, DOOR_CLOSE_CONVERSATION
from bot.shell.views import Filled, Screen, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.cog.closing import facts
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import assignment, endings
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dry_run import DryConversations, Played
from cogs.questions.service.hooks import AFTER_CLOSING, BEFORE_CLOSING, ON_TAKING
from cogs.questions.views import answers as answer_views
from cogs.questions.views import team as team_views
from cogs.questions.views import their_words as words_views


class DryRunCog(commands.Cog):
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._services = gateway.bot.services
        self._played = self._services.shared(DryConversations)
        self._services.shared(DryRuns).draw_first(self.begin)

    async def begin(self, interaction: Interaction, key: str) -> None:
        """The card as it stands in the team's channel, and the words as in its thread."""
        worker = await worker_of(interaction, Introductions)
        played, say = self._played.playing(key, worker), server_words(self._services)
        now = played.conversation
        taken, ended = worker if now.worker else None, now.closed_at is not None
        await reply(interaction, team_views.card(say, now, taken, ended=ended))
        await reply(interaction, self._theirs(now, played.script.newest()))

    @rehearsed("press", "questions:take")
    @workers_only(Introductions)
    async def take(self, interaction: Interaction, worker: Worker, key: str) -> None:
        played, say = self._played.playing(key, worker), words_for(interaction)
        taken = assignment.claimed(played.conversation, worker)
        played.conversation = taken
        drawn = team_views.card(server_words(self._services), taken, worker, ended=False)
        await redraw(interaction, drawn)
        if ways := await self._services.extensions.gather(ON_TAKING, say.locale, taken):
            with suppress(*UNREACHABLE):
                await reply(interaction, team_views.on_taking(say, taken, ways))

    def _theirs(self, conversation: Conversation, words: str) -> Screen:
        """In the language of the server, as in a thread."""
        mark = marked(TextMark.YOUNG, self._services.random_source.token())
        return words_views.their_words(server_words(self._services), conversation, words, mark)

    @rehearsed("submit", DOOR_ANSWER)
    @workers_only(Introductions)
    async def answer(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        key, token = parts(form.key, 2)
        words, name = (
            rules.checked_words(form.words),
            self._played.playing(key, worker).conversation.code_name,
        )
        if self._gateway.forms.is_done(token):
            raise Refusal("questions-sent", code_name=name)
        self._gateway.forms.done(token)
        await self._answered(interaction, worker, key, words)

    @commands.Cog.listener()
    async def on_dry_answer(self, interaction: Interaction, key: str, words: str) -> None:
        """A draft that was sent."""
        await self._answered(interaction, await worker_of(interaction, Introductions), key, words)

    async def _answered(
        self, interaction: Interaction, worker: Worker, key: str, words: str
    ) -> None:
        """Three calls: the receipt, the answer as it would stand, and what they write then."""
        played, say = self._played.playing(key, worker), words_for(interaction)
        now = self._services.clock()
        if played.conversation.closed_at:
            raise Refusal("questions-ended", code_name=played.conversation.code_name)
        played.conversation = rules.answered(played.conversation, worker, now)
        mark = marked(TextMark.TEAM, self._services.random_source.token())
        shown = answer_views.answer(server_words(self._services), worker, words, mark)
        await reply(interaction, answer_views.sent(say, played.conversation, None))
        await reply(interaction, shown)
        if written := played.script.goes_on():
            played.conversation = rules.spoken_to(played.conversation, now)
            await reply(interaction, self._theirs(played.conversation, written))

    @rehearsed("press", DOOR_CLOSE_CONVERSATION)
    @workers_only(Introductions)
    async def close(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._close(interaction, worker, first_part(key))

    @commands.Cog.listener()
    async def on_close_wanted(self, interaction: Interaction, key: str) -> None:
        if key.startswith(BEGINS):
            label(interaction)
            await self._close(interaction, await worker_of(interaction, Introductions), key)

    async def _close(self, interaction: Interaction, worker: Worker, key: str) -> None:
        played, say = self._played.playing(key, worker), words_for(interaction)
        gather, open_ = self._services.extensions.gather, played.conversation
        if first := await gather(BEFORE_CLOSING, say.locale, open_):
            await reply(interaction, team_views.to_say_first(first[0]))
            return
        played.conversation = closed = _ended(played, self._gateway, worker)
        offers = await gather(AFTER_CLOSING, say.locale, closed, worker)
        await reply(interaction, team_views.closed(say, offers, **facts(say, closed, worker.name)))


def _ended(played: Played, gateway: DiscordThreadGateway, worker: Worker) -> Conversation:
    """Raise `Refusal("questions-ended")` when it is."""
    if played.conversation.closed_at:
        raise Refusal("questions-ended", code_name=played.conversation.code_name)
    closed = rules.closed(played.conversation, gateway.bot.services.clock(), worker)
    return endings.with_end(closed, gateway.bot.services.retention)
