"""What the bot writes in somebody's direct messages about their conversation there.

Each has a trace before it is posted, and goes with the conversation. Its key is of its own: nothing
in direct messages can be matched with a card.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE, is_forbidden, is_refusal
from bot.shell.server_in_doors import name_server
from bot.shell.views import Screen, Words, server_words
from bot.texts.typed_text import is_blank
from cogs.direct_messages import views
from cogs.direct_messages.cog.standing_notes import StandingNote, standing_notes
from cogs.direct_messages.rules.direct_conversation import unused_until
from cogs.direct_messages.service import DirectConversations, Talk

CLOSED = {400, 404}
"""Statuses beside 403: what they would have to see is explicit to Discord (20009); it is gone."""
MAY_STAND = {"questions-not-known", "questions-line-unchanged"}
"""Refusals after which it must not be said that it did not go: they say themselves how it is."""
NOT_GONE = marked(TextMark.NOTE, "not gone")
"""The id on what says that lines did not go: what is older than that is answered."""
Draw = Callable[[Words, str], Screen]


class DirectNotes:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._directs = bot.services.shared(DirectConversations)
        self._locales: dict[tuple[int, str], str] = {}

    def read_in(self, talk: Talk, locale: str) -> None:
        """Their language, as of their last press: in memory only, so the town's after a restart."""
        self._locales[talk.direct.guild, talk.direct.alias] = locale

    def words(self, talk: Talk) -> Words:
        services, direct = self._bot.services, talk.direct
        known = self._locales.get((direct.guild, direct.alias))
        return Words(services.texts, known) if known else server_words(services)

    async def say(self, talk: Talk, said: str) -> bool:
        return await self.post(talk, partial(views.told, said))

    async def refuse(self, talk: Talk, refusal: Refusal) -> bool:
        say = self.words(talk)
        known = say.texts.has(refusal.text) and not is_blank(refusal.text)
        said = say(refusal.text, **refusal.facts) if known else say("shell-broken")
        if refusal.text in MAY_STAND:
            return await self.say(talk, said)
        said = f"{say('direct_messages-not-gone')} {said}"
        return await self.post(talk, partial(views.told, said, mark=NOT_GONE))

    async def post(self, talk: Talk, draw: Draw) -> bool:
        """Say whether it went. Closed direct messages end the choice: the inbox has it all.

        Of what was wiped meanwhile nothing goes.
        """
        direct, key = talk.direct, self._bot.services.random_source.token()
        screen = draw(self.words(talk), key)
        name_server(screen, direct.guild)
        trace = await self._intend(talk, key)
        if trace is None:
            return False
        try:
            await self._bot.posts.send(Direct(direct.channel), screen, trace)
        except UNREACHABLE as error:
            if is_refused(error):
                await self._directs.end(direct.guild, direct.alias)
                if talk.conversation:
                    self._bot.dispatch("notice_refused", talk.conversation)
            return False
        return True

    async def _intend(self, talk: Talk, key: str) -> int | None:
        """Before a wipe, which then finds it, or not at all."""
        services, about = self._bot.services, talk.conversation
        now = services.clock()
        async with services.store.writing():
            if about and not await self._directs.is_known(about):
                return None
            return await services.traces.intend(
                guild=talk.direct.guild,
                about=about.key if about else key,
                kind="message",
                channel=talk.direct.channel,
                moment=now,
                due=about.expires_at if about else unused_until(now),
                carries=key,
            )

    async def find(self, talk: Talk, mark: int, after: int = 0) -> list[StandingNote]:
        return await standing_notes(self._bot, talk.direct.channel, mark, after)

    async def redraw(self, talk: Talk, stands: StandingNote, draw: Draw) -> None:
        """What Discord does not take now stays as it was."""
        screen = draw(self.words(talk), stands.key)
        name_server(screen, talk.direct.guild)
        with suppress(*UNREACHABLE):
            place = Direct(talk.direct.channel)
            await self._bot.posts.edit(place, stands.message, screen, of=talk.direct.guild)

    async def retire(self, talk: Talk) -> None:
        """What said that lines are passed on says that they no longer are, unless they are."""
        if await self._directs.chosen_by(talk.direct.guild, talk.direct.alias):
            return
        for stands in await self.find(talk, begun_mark(talk)):
            await self.redraw(talk, stands, views.no_more)


def begun_mark(talk: Talk) -> int:
    """The id on what says that passing on has begun."""
    return marked(TextMark.NOTE, f"{talk.direct.guild}.begun")


def is_refused(error: BaseException) -> bool:
    """Whether Discord does not let us write there, whatever its reason."""
    return is_forbidden(error) or is_refusal(error) or getattr(error, "status", 0) in CLOSED
