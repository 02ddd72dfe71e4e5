"""Counts an answer, with all that follows from it in the same transaction."""

from __future__ import annotations

from datetime import datetime

from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.rules.conversation import Conversation, unanswered_again
from cogs.questions.rules.recovery import SLACK, LastRelayed, is_news
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.hooks import AFTER_ANSWER
from cogs.questions.service.practice import Practice
from cogs.questions.service.questions import Questions
from cogs.questions.service.who_to_ring import Rings


class Answering:
    """Use it as `services.shared(Answering)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)
        self._hours = OfficeHours(services)
        self._rings = Rings(services)
        self._practice = services.shared(Practice)

    async def answered(
        self,
        conversation: Conversation,
        worker: Worker | None,
        said: int,
        at: datetime | None = None,
    ) -> tuple[Conversation, DmNotice | None]:
        """Count an answer with all that follows from it; give the notice to send, if one is due.

        `said`: the message; `at`: when it came, now if not given. Raise `Refusal("questions-gone")`
        when it was wiped meanwhile.
        """
        async with self._services.store.writing():
            before = await self._questions.still_there(conversation)
            done, notice = await self._questions.answer(before, worker, said, at, is_read=True)
            await self._rings.over(before)
            if before.answered_at is None and not self._practice.is_practice(before):
                moment = at or self._services.clock()
                await self._hours.answered(before.guild, before.opened_at, moment)
            await self._services.extensions.call(AFTER_ANSWER, done, worker)
        return done, notice

    async def as_said(
        self, conversation: Conversation, last: LastRelayed
    ) -> tuple[Conversation, DmNotice | None]:
        """Let the row say what the thread says, in which `last` stands last; see `is_news`.

        Give the notice to send when it was an answer of which nobody was told.
        """
        async with self._services.store.writing():
            now = await self._questions.still_there(conversation)
            if not is_news(now, last):
                return now, None
            if last.by_team:
                return await self.answered(now, last.worker, last.message, last.at)
            return await self._questions.follow_up(now, last.message, last.at), None

    async def unanswered_again(
        self, conversation: Conversation, since: datetime, answered: datetime | None
    ) -> None:
        """What answered it was taken back, so they wait again, `since` then.

        `answered`: when the team wrote what still stands there. Where nothing is left to read, the
        notice goes too that said so. Raise `Refusal("questions-gone")` when it was wiped meanwhile.
        """
        async with self._services.store.writing():
            now = await self._questions.still_there(conversation)
            if now.waiting or now.closed_at:
                return
            unread = now.unread_since
            is_all_read = unread is None or answered is None or answered < unread - SLACK
            if unread and is_all_read:
                await self._questions.notices.looked(now)
            await self._questions.change(unanswered_again(now, since, is_all_read=is_all_read))
