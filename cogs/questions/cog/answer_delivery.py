"""Brings an answer of the team to the young person: posted, counted, announced by a notice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

import discord

from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import NotKnown, TextMark
from bot.shell.errors import UNREACHABLE, is_forbidden
from bot.shell.views import Screen, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.cog.relayed import RelayedReply, ThreadContents
from cogs.questions.cog.threads import Threads
from cogs.questions.rules import assignment, pausing
from cogs.questions.rules.conversation import Conversation, quoted
from cogs.questions.rules.pictures import Picture
from cogs.questions.rules.recovery import LastRelayed, is_unanswered_again
from cogs.questions.rules.replies import LeftOut
from cogs.questions.service.answering import Answering
from cogs.questions.service.at_once import WritingAtOnce
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.hooks import ANSWER_WITH_WORDS, OTHER_WAYS, Answer
from cogs.questions.service.questions import Questions
from cogs.questions.views import answers as answer_views
from cogs.questions.views import asking as asking_views
from cogs.questions.views import team as team_views


class AnswerDelivery:
    def __init__(self, bot: Bankje, service: Questions, threads: Threads) -> None:
        self._bot = bot
        self._service = service
        self._threads = threads
        self._answering = bot.services.shared(Answering)
        self._introductions = bot.services.shared(Introductions)
        self._at_once = bot.services.shared(WritingAtOnce)
        self.telling: set[int] = set()
        """Traces of notices that are on their way now."""
        self._never_left: set[int] = set()
        """Those that this very process holds back: no need to look whether they stand."""

    async def relay(
        self,
        conversation: Conversation,
        worker: Worker,
        words: str,
        nonce: str,
        *,
        left_out: Collection[LeftOut] = (),
        under: int | None = None,
        pictures: Sequence[Picture] = (),
    ) -> int:
        """Relay an answer under the worker's name; give its message in the thread.

        `left_out`: what of it does not go; `under`: the worker's own message, if they replied.
        To be called with the conversation's lock. Raise `Refusal`: "questions-not-sent" when
        Discord does not take it, "questions-sent-not-known" when nobody can say,
        "questions-ended", "questions-gone-team" when it is wiped or its thread was deleted,
        "questions-unsafe-channel" when others can read the channel, "questions-other-kind" when it
        is not for this kind of worker, "questions-paused" when they want to hear nothing now, also
        when they said so while it was on its way.
        """
        now = await self._answerable(conversation, worker)
        if self._bot.services.store.space.is_left_to_wiping:
            raise Refusal("questions-no-room-team")

        ways = await self.other_ways(now, left_out) if left_out else []

        def draw(component: int) -> Screen:
            say = server_words(self._bot.services)
            return answer_views.answer(say, worker, words, component, left_out, pictures, ways)

        message = await self._post(now, worker, draw, nonce, under)
        await self._refuse_overtaken(now, worker, message)
        if under:
            self._threads.note_relayed(under, RelayedReply(message, hash(quoted(words))))
        self._at_once.answered(now.key, worker)
        await self._answered(now, Answer(worker, words, message, len(pictures)))
        return message

    async def other_ways(
        self, conversation: Conversation, left_out: Collection[LeftOut]
    ) -> list[str]:
        """How a worker sends what their reply did not take along, in the team's language."""
        services = self._bot.services
        return await services.extensions.gather(
            OTHER_WAYS, services.language, conversation, left_out
        )

    async def _post(
        self,
        now: Conversation,
        worker: Worker,
        draw: Callable[[int], Screen],
        nonce: str,
        under: int | None,
    ) -> int:
        """Put it into the thread; what does not arrive is said as the team reads it."""
        try:
            return await self._threads.post(
                now,
                draw,
                TextMark.TEAM,
                nonce,
                under=under,
                still_wanted=lambda: self._answerable(now, worker),
            )
        except NotKnown:
            raise Refusal("questions-sent-not-known", code_name=now.code_name) from None
        except UNREACHABLE:
            raise Refusal("questions-not-sent") from None
        except Refusal as refusal:
            raise _as_the_team_reads(refusal) from None

    async def _refuse_overtaken(
        self, conversation: Conversation, worker: Worker, message: int
    ) -> None:
        """They stopped, or chose a pause, while Discord took it: it goes, and its writer is told.

        What cannot be deleted now counts as an answer: they may read it.
        """
        try:
            await self._answerable(conversation, worker)
        except Refusal:
            if await self._bot.posts.take_away(conversation.thread, message):
                raise

    async def _answerable(self, conversation: Conversation, worker: Worker) -> Conversation:
        try:
            now = await self._service.still_there(conversation)
        except Refusal:
            raise Refusal("questions-gone-team") from None
        if self._service.has_ended(now):
            raise Refusal("questions-ended", code_name=now.code_name)
        return pausing.answerable(assignment.for_them(now, worker))

    async def _answered(self, conversation: Conversation, answer: Answer) -> None:
        """Note that it was answered, and tell the young person: whatever fails, it arrived."""
        try:
            await self._noted_and_told(conversation, answer)
        except Exception as error:  # noqa: BLE001 - row and notice are mended in a minute
            if isinstance(error, Refusal) and error.text == "questions-gone":
                raise Refusal("questions-gone-team") from None
            self._threads.note_later(conversation, error)

    async def _noted_and_told(self, conversation: Conversation, answer: Answer) -> None:
        answered, notice = await self._answering.answered(
            conversation, answer.worker, answer.message
        )
        if await self._went_with_words(answered, answer):
            if notice:
                await self._bot.services.traces.gone(notice.trace)
        elif notice:
            await self.tell(answered, notice)

    async def _went_with_words(self, answered: Conversation, answer: Answer) -> bool:
        """Whether it went out to who chose that; in a pause, or once they stopped, none does."""
        if pausing.hears_nothing(answered):
            return False
        extensions = self._bot.services.extensions
        went = await extensions.call(ANSWER_WITH_WORDS, answered, answer)
        return any(went)

    async def as_said(self, conversation: Conversation, standing: ThreadContents) -> None:
        """Let the row say what the thread says, with all that follows from an answer.

        Raise `Refusal("questions-gone")` when it was wiped meanwhile.
        """
        last = standing.last
        if last is None:
            return
        # Rows are kept by the clock of this machine, which may be off.
        here = self._bot.discords_clock.by_this_machine
        team = await self._introductions.team(conversation.guild)
        found = LastRelayed(
            last.message,
            by_team=last.mark is TextMark.TEAM,
            at=here(last.at),
            worker=team_views.signed_by(server_words(self._bot.services), last.words, team),
        )
        now, notice = await self._answering.as_said(conversation, found)
        if notice:
            await self.tell(now, notice)
        elif is_unanswered_again(now, found):
            since, answered = _unanswered(standing)
            answered = answered and here(answered)
            await self._answering.unanswered_again(now, here(since), answered)

    def has_surely_not_left(self, notice: DmNotice) -> bool:
        return notice.trace in self._never_left

    async def tell(self, conversation: Conversation, notice: DmNotice) -> None:
        """Send the notice without content to who chose it. Whether it arrives, nobody is told.

        What does not go out now is tried again every minute, as long as nobody has looked. In a
        pause none goes out, and none once they stopped.
        """
        if pausing.hears_nothing(await self._service.as_it_is(conversation)):
            return
        if self._bot.services.clock() < notice.leaves_at:
            self._never_left.add(notice.trace)
            return
        self._never_left.discard(notice.trace)
        place = Direct(notice.channel)
        screen = asking_views.notice(server_words(self._bot.services), conversation.key, notice.key)
        self.telling.add(notice.trace)
        try:
            await self._bot.posts.send(place, screen, notice.trace)
        except discord.NotFound:
            await self._refused(conversation)
        except UNREACHABLE as error:
            # Closed direct messages, blocked, on no server with us: Discord is not asked twice
            # (F-C1). The inbox has it all.
            if is_forbidden(error):
                await self._refused(conversation)
        finally:
            self.telling.discard(notice.trace)

    async def _refused(self, conversation: Conversation) -> None:
        """The wish goes, and with it the way to the account; they read of it in the inbox."""
        await self._service.notices.drop(conversation.guild, conversation.alias)
        self._bot.dispatch("notice_refused", conversation)


def _unanswered(standing: ThreadContents) -> tuple[datetime, datetime | None]:
    """When the young person wrote first of what nobody answered, and when the team wrote last."""
    is_team = [each.mark is TextMark.TEAM for each in standing.relayed]
    count = is_team.index(True) if True in is_team else len(is_team)
    answered = standing.relayed[count].at if count < len(is_team) else None
    return standing.relayed[count - 1].at, answered


def _as_the_team_reads(refusal: Refusal) -> Refusal:
    """The same no, as the team reads it."""
    said = {
        "posts-closed": "questions-unsafe-channel",
        "posts-away": "questions-not-sent",
        "questions-gone": "questions-gone-team",
        "questions-missing": "questions-missing-team",
        "questions-no-thread-yet": "questions-no-thread-yet-team",
    }
    return Refusal(said.get(refusal.text, refusal.text), **refusal.facts)
