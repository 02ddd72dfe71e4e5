"""Lines that are typed to the bot, on their way into the thread.

They wait a few seconds for the next, in memory only, and go in one post. Each gets its tick once it
stands there; what has none did not go, and is found again after a restart.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from functools import partial

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import Locks
from bot.shell.membership import is_member_by_gateway
from bot.shell.trial_gate import TrialGate
from cogs.direct_messages import views
from cogs.direct_messages.cog.beside_words import BesideWords
from cogs.direct_messages.cog.closed_hours import ClosedHours
from cogs.direct_messages.cog.notes import DirectNotes
from cogs.direct_messages.rules import direct_conversation as rules
from cogs.direct_messages.rules.direct_conversation import TypedLine
from cogs.direct_messages.service import DirectConversations, Talk
from cogs.questions.rules.contact_details import ContactDetail, contact_details, strange
from cogs.questions.rules.conversation import Conversation, checked_words, is_unsafe
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.direct_lines import DirectLine, DirectLineProvider
from cogs.questions.service.dm_notices import DmNotices
from cogs.questions.service.known_details import KnownContacts

GATHERING = 10.0
"""Seconds that a line waits for the next."""
PATIENCE = 5.0
"""Seconds that *Stop* waits for a line that is being posted."""
MOST_ASKED = 500
TICK = "✅"
Who = tuple[GuildId, Alias]


class TypedLines:
    """`gathering`: seconds; with none, each line goes at once."""

    def __init__(self, bot: Bankje, notes: DirectNotes) -> None:
        self._bot = bot
        self._notes = notes
        self._directs = bot.services.shared(DirectConversations)
        self._locks = bot.services.shared(Locks)
        self._known = KnownContacts(bot.services)
        self._notices = DmNotices(bot.services)
        self._limits = WritingLimits(bot.services)
        self._closed = ClosedHours(bot.services)
        self._intake = bot.services.shared(Intake)
        self._gate = TrialGate(bot, bot.services)
        self._beside = BesideWords(bot.services, notes)
        self._waiting: dict[Who, dict[int, TypedLine]] = {}
        self._accounts: dict[Who, int] = {}
        self._on_their_way: set[int] = set()
        self._asked: deque[int] = deque(maxlen=MOST_ASKED)
        """Lines that a screen asks about."""
        self.gathering = GATHERING

    # -- waiting for the next -------------------------------------------------------------------

    def typed(self, talk: Talk, account: int, line: TypedLine) -> None:
        who = _who(talk)
        is_first = who not in self._waiting
        self._waiting.setdefault(who, {})[line.message] = line
        self._accounts[who] = account
        if is_first and self.gathering:
            asyncio.get_running_loop().call_later(self.gathering, self._begin, who)
        elif is_first:
            self._begin(who)

    def changed(self, who: Who, line: TypedLine) -> bool:
        """Whether it still waits; then it goes as it is now."""
        waiting = self._waiting.get(who, {})
        if line.message in waiting:
            waiting[line.message] = line
        return line.message in waiting

    def deleted(self, who: Who, message: int) -> bool:
        """Whether it still waited: then nothing of it goes."""
        return self._waiting.get(who, {}).pop(message, None) is not None

    def forget(self, who: Who) -> None:
        self._waiting.pop(who, None)
        self._accounts.pop(who, None)

    def _begin(self, who: Who) -> None:
        if not self._bot.acts.is_stopping:
            self._bot.acts.begin(self._flush(who), "direct lines")

    async def flush_all(self) -> None:
        """At a clean stop, so that nothing waits for the next start."""
        for who in [*self._waiting]:
            await self._flush(who)

    async def _flush(self, who: Who) -> None:
        lines, account = [*self._waiting.pop(who, {}).values()], self._accounts.pop(who, None)
        going = {each.message for each in lines}
        self._on_their_way |= going
        try:
            if lines and account:
                await self.send(who, account, lines)
        finally:
            self._on_their_way -= going

    def is_on_its_way(self, message: int) -> bool:
        """Whether it is being posted, or waits for its turn to be."""
        return message in self._on_their_way

    # -- going ----------------------------------------------------------------------------------

    async def send(
        self, who: Who, account: int, lines: Sequence[TypedLine], *, asks: bool = True
    ) -> None:
        """After what the same person did before; nothing goes once they stopped, or wiped."""
        async with self._locks.person(*who):
            talk = await self._directs.chosen_by(*who)
            if talk is None:
                return
            try:
                await self._send(talk, account, lines, asks=asks)
            except Refusal as refusal:
                await self._notes.refuse(talk, refusal)

    async def renew(self, who: Who, account: int, line: TypedLine) -> None:
        """A line as it is now: it changes where it stands, and goes where it did not stand yet."""
        async with self._locks.person(*who):
            if talk := await self._directs.chosen_by(*who):
                await self.renew_now(talk, account, line)

    async def renew_now(self, talk: Talk, account: int, line: TypedLine) -> None:
        """The same, to be called with the lock of this person."""
        try:
            await self._renew(talk, account, line, asks=True)
        except Refusal as refusal:
            await self._notes.refuse(talk, refusal)

    async def let_go(self, who: Who, account: int, line: TypedLine) -> None:
        """They said yes to a line that was asked about. Raise `Refusal` where it does not go."""
        async with self._locks.person(*who):
            talk = await self._directs.chosen_by(*who)
            if talk is None:
                raise Refusal("direct_messages-over")
            await self._renew(talk, account, line, asks=False)

    async def _renew(self, talk: Talk, account: int, line: TypedLine, *, asks: bool) -> None:
        conversation = await self._reaching(talk, account)
        await self._limits.refuse(self._bot.services.language, *_who(talk))
        await self._intake.refuse_when_stopped(talk.direct.guild)
        details = await self._details(talk.direct.guild, line)
        if asks and details and not is_unsafe(conversation):
            await self._ask_back(talk, line, changed=True)
            return
        gateway = self._bot.services.shared(DirectLineProvider).gateway
        now = DirectLine(line.message, checked_words(line.words))
        if await gateway.change_line(conversation, now):
            await self._settle(talk, line)
        else:
            self.perhaps_asked(line.message)
            await self._send(talk, account, [line], asks=False)

    def perhaps_asked(self, message: int) -> None:
        """A line that stands nowhere yet: it may have been asked about, also before a restart."""
        self._asked.append(message)

    async def _ask_back(self, talk: Talk, line: TypedLine, *, changed: bool = False) -> None:
        self.perhaps_asked(line.message)
        mark = asked_mark(line.message)
        ask = partial(views.asked_back, line.message, mark, changed=changed)
        await self._notes.post(talk, ask)

    async def _settle(self, talk: Talk, line: TypedLine) -> None:
        """What asks about it says that it is done."""
        if self.was_asked(line.message):
            await self._no_more_question(talk, line.message, "direct_messages-sent")

    def was_asked(self, message: int) -> bool:
        """Whether a screen asks about it, or perhaps did before a restart."""
        return message in self._asked

    async def ask_no_more(self, talk: Talk, message: int) -> None:
        """They deleted it: nothing is left to say yes to."""
        await self._no_more_question(talk, message, "direct_messages-deleted")

    async def _no_more_question(self, talk: Talk, message: int, text: str) -> None:
        said = self._notes.words(talk)(text)
        for stands in await self._notes.find(talk, asked_mark(message), after=message):
            await self._notes.redraw(talk, stands, partial(views.told, said))

    async def _send(
        self, talk: Talk, account: int, lines: Sequence[TypedLine], *, asks: bool
    ) -> None:
        conversation = await self._reaching(talk, account)
        details = [await self._details(talk.direct.guild, each) for each in lines]
        asks = asks and not is_unsafe(conversation)
        sorting = rules.sorted_lines(lines, details, asks=asks)
        for post in sorting.posts:
            conversation = await self._post(talk, conversation, post)
        await self._say_what_stays(talk, lines, sorting)
        if sorting.posts or sorting.held:
            await self._say_that_nobody_reads(talk, conversation)

    async def _say_that_nobody_reads(self, talk: Talk, conversation: Conversation) -> None:
        if said := await self._closed.to_say(self._notes.words(talk).locale, conversation):
            await self._notes.say(talk, said)

    async def _reaching(self, talk: Talk, account: int) -> Conversation:
        """The conversation that this reaches now. Raise `Refusal`."""
        if talk.conversation is None:
            raise Refusal("direct_messages-not-begun")
        if not await is_member_by_gateway(self._bot, talk.direct.guild, account):
            await self._directs.end(*_who(talk))
            await self._notes.retire(talk)
            raise Refusal("shell-left")
        await self._gate.refuse(talk.direct.guild, account)
        return talk.conversation

    async def _post(
        self, talk: Talk, conversation: Conversation, post: Sequence[TypedLine]
    ) -> Conversation:
        gateway = self._bot.services.shared(DirectLineProvider).gateway
        after = talk.direct.after
        going = [DirectLine(each.message, each.words, each.message > after) for each in post]
        added = await gateway.add_lines(conversation, going)
        for line in post:
            await self.tick(talk.direct.channel, line.message)
            await self._settle(talk, line)
        await self._notices.announce_again(added)
        return added

    async def tick(self, channel: int, message: int) -> None:
        """Show that it stands there. Should that fail, a restart looks for it in the thread."""
        place = self._bot.get_partial_messageable(channel)
        try:
            await place.get_partial_message(message).add_reaction(TICK)
        except UNREACHABLE:
            return

    async def _say_what_stays(
        self, talk: Talk, lines: Sequence[TypedLine], sorting: rules.Sorting
    ) -> None:
        for line in sorting.held:
            await self._ask_back(talk, line)
        for _, refusal in sorting.refused:
            await self._notes.refuse(talk, refusal)
        await self._beside.say_what_stays(talk, lines)

    async def _details(self, guild: GuildId, line: TypedLine) -> Sequence[ContactDetail]:
        found = contact_details(line.words)
        return strange(found, await self._known.known_to(guild)) if found else ()

    # -- stopping -------------------------------------------------------------------------------

    async def stop(self, talk: Talk) -> None:
        """Nothing goes any more; what is being posted just now stands before they read that."""
        who = _who(talk)
        self.forget(who)
        async with self._locks.before(self._locks.person(*who), PATIENCE):
            self.forget(who)
            await self._directs.end(*who)

    async def stop_by_word(self, talk: Talk) -> None:
        """They typed that it ends; what stands there says so."""
        await self.stop(talk)
        goes_on = talk.conversation is not None
        await self._notes.post(talk, partial(views.stopped, goes_on=goes_on))
        await self._notes.retire(talk)


def _who(talk: Talk) -> Who:
    return talk.direct.guild, talk.direct.alias


def asked_mark(message: int) -> int:
    """The id on what asks about a line."""
    return marked(TextMark.NOTE, f"{message}.asked")
