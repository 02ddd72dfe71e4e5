"""Posts words of both sides in the thread of a conversation; what the cogs of this room share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial

from bot.core.alias import Alias, GuildId
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import FormTokens, Locks
from bot.shell.people import worker_of
from bot.shell.replies import Interaction, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Screen, Words, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.openness import Openness
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.cog.answer_delivery import AnswerDelivery
from cogs.questions.cog.asking_limits import AskingLimits
from cogs.questions.cog.channels import ConversationChannels
from cogs.questions.cog.not_arrived import as_they_read
from cogs.questions.cog.opening import Opening
from cogs.questions.cog.ringing_workers import RingingWorkers
from cogs.questions.cog.threads import Threads
from cogs.questions.rules import assignment
from cogs.questions.rules.conversation import ANYTHING, Conversation, Request
from cogs.questions.rules.pace import CALLS_APART
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.inbox import Inbox
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from cogs.questions.service.who_to_ring import WorkersToRing
from cogs.questions.views import asking as asking_views
from cogs.questions.views import team as team_views
from cogs.questions.views import their_words as words_views
from cogs.questions.views.when_answered import when_answered


class DiscordThreadGateway:
    """Shared by the cogs of this room. Keeps nothing that must survive a restart."""

    def __init__(self, bot: Bankje) -> None:
        self.bot = bot
        self.service = Questions(bot.services)
        self.openings = Openings(bot.services)
        self.inbox = Inbox(bot.services)
        self.introductions = bot.services.shared(Introductions)
        self.intake = bot.services.shared(Intake)
        self.hours = OfficeHours(bot.services)
        self.locks = bot.services.shared(Locks)
        self.places = ConversationChannels(bot)
        self.limits = AskingLimits(bot.services)
        self.to_ring = WorkersToRing(bot.services, self.hours, self.limits.pace)
        self.threads = Threads(bot, self.service, self.places)
        self.ringing = RingingWorkers(bot, self.service, self.places, self.to_ring)
        self.opening = Opening(bot, self.service, self.places, self.to_ring)
        self.calling: set[int] = set()
        """Traces of calls for help that are on their way now."""
        self.redrawing: set[str] = set()
        """Keys of conversations whose card is being redrawn by who took it."""
        self.forms = FormTokens(bot.services.random_source)
        self.answers = AnswerDelivery(bot, self.service, self.threads)

    async def own(self, interaction: Interaction, key: str) -> Conversation:
        """The person's own conversation, also from a direct message.

        Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
        """
        return await self.owned(interaction.guild_id, interaction.user.id, key)

    async def owned(self, server: int | None, account: int, key: str) -> Conversation:
        """The same, for an act that does not answer; `server` is None in a direct message."""
        found = await self.service.by_key(key)
        if found is None or found.thread is None or server not in (None, found.guild):
            raise Refusal("questions-gone")
        return assignment.only_its_own(found, self.bot.services.alias_of(found.guild, account))

    async def acting_on(self, interaction: Interaction, key: str) -> tuple[Worker, Conversation]:
        """Whoever acts for the team must be a worker, now, whatever the button looked like."""
        worker = await worker_of(interaction, Introductions)
        return worker, await self.service.of_team(worker, key)

    async def card_of(self, conversation: Conversation) -> Within:
        """Where a worker may change its card now. Raise `Refusal("questions-take-unsafe")`."""
        try:
            return await self.places.card_of(conversation)
        except Refusal:
            raise Refusal("questions-take-unsafe", code_name=conversation.code_name) from None

    async def closer(self, conversation: Conversation) -> Worker | None:
        """Give the worker who closed it, if one did who is still of the team."""
        if conversation.closed_by is None:
            return None
        return await self.introductions.known(conversation.guild, conversation.closed_by)

    async def openness(self, conversation: Conversation) -> Openness:
        """As it is for who writes on where this conversation stands."""
        refused = await self.places.is_refused(conversation)
        return await self.hours.openness(conversation.guild, conversation.only, refused=refused)

    def meanwhile(self, interaction: Interaction, guild: GuildId) -> Callable[[], Screen]:
        """What someone reads whose words are on their way for longer than usual (C14)."""
        say = words_for(interaction)
        return lambda: asking_views.on_its_way(say, many=self.opening.are_many_asking(guild))

    async def open(
        self, guild: GuildId, alias: Alias, words: str, request: Request = ANYTHING
    ) -> Conversation:
        """Post a first question: card, thread, words. Raise as `Opening.open`, `AskingLimits`."""
        await self.limits.refuse(self.bot.services.language, guild, alias)
        with self.limits.new(guild, alias, request):
            return await self.opening.open(guild, alias, words, request)

    async def add(self, conversation: Conversation, words: str, token: str) -> Conversation:
        """Put more words into the thread; `token` is the form's. Raise as `add_drawn`."""
        draw = partial(
            words_views.their_words, server_words(self.bot.services), conversation, words
        )
        return await self.add_drawn(conversation, draw, token)

    async def add_drawn(
        self, conversation: Conversation, draw: Callable[[int], Screen], token: str
    ) -> Conversation:
        """Post what `draw` gives. Raise `Refusal`, as `Intake` and `refuse_unread` among others.

        "questions-left-behind" when the team is in another channel by now, "questions-not-added",
        "questions-not-known", "questions-ended-ask-again", "questions-gone", "questions-missing".
        """
        self.bot.services.store.space.refuse_what_cannot_be_kept()
        await self.intake.refuse_when_stopped(conversation.guild)
        late = Refusal("questions-not-added")
        async with in_turn(self.locks.conversation(conversation.key), late):
            now = await self.service.still_there(conversation)
            if self.service.has_ended(now):
                raise Refusal("questions-ended-ask-again")
            await self.limits.refuse(self.bot.services.language, now.guild, now.alias)
            await self.places.refuse_unread(now)
            calling = await self.to_ring.who_to_ring(now)
            heard = self.to_ring.note_rung(now.key, now, calling)
            ring = await self.ringing.begin(now, heard)
            try:
                message = await self._post_more(now, draw, token)
            except Exception:
                self.to_ring.forget_rung(now.key, now, heard)
                await self.ringing.never_mind(ring)
                raise
            self.forms.done(token)
            try:
                noted = await self._noted(now, message)
            except Refusal:
                await self.ringing.never_mind(ring)
                raise
        # Nobody who wrote waits for it.
        self.bot.acts.begin(self.ringing.ring(noted, ring, heard), "ring")
        return noted

    async def _post_more(
        self, conversation: Conversation, draw: Callable[[int], Screen], token: str
    ) -> int:
        """Silently: what rings is a line of its own, without a word of theirs (R83)."""
        try:
            return await self.threads.post(conversation, draw, TextMark.YOUNG, f"{token}.y")
        except Exception as error:  # noqa: BLE001 - each is said as what it is
            is_closed = isinstance(error, Refusal) and error.text == "posts-closed"
            if is_closed and await self.places.is_left_behind(conversation):
                raise Refusal("questions-left-behind") from None
            raise as_they_read(error) from None

    async def _noted(self, conversation: Conversation, message: int) -> Conversation:
        """It stands in the thread, so it has arrived, whatever the store does."""
        try:
            return await self.service.follow_up(conversation, message)
        except Exception as error:  # it arrived; the row is mended in a minute
            if isinstance(error, Refusal) and error.text == "questions-gone":
                raise
            self.threads.note_later(conversation, error)
            return conversation

    async def call_for_help(
        self, talk: Conversation, call: int, after: Sequence[str] = (), *, quietly: bool = False
    ) -> list[Worker]:
        """Tell who is on shift that someone does not feel safe (C3b); give who was really rung.

        `call`: the trace of this very call; it goes once that stands. `after`: texts that follow.
        `quietly`, and outside a shift, it makes no sound: it is there for who opens the thread.
        """
        called = [] if quietly else await self.to_ring.who_to_ring_when_unsafe(talk)
        accounts, words = [each.account for each in called], server_words(self.bot.services)
        draw = partial(team_views.unsafe, words, talk, accounts, after=after)
        self.calling.add(call)
        try:
            if not await self.say_in_thread(talk, draw, accounts, nonce=str(call)):
                self.threads.unsure.add(talk.key)
                return []
            await self.bot.services.traces.gone(call)
        finally:
            self.calling.discard(call)
        return called

    async def say_in_thread(
        self,
        conversation: Conversation,
        draw: Callable[[int], Screen],
        calling: Collection[int] = (),
        under: int | None = None,
        nonce: str = "",
    ) -> bool:
        """Say whether it stands there. Most of it, the card tells colleagues within a minute.

        `draw` puts the id that it is given on a component. `nonce`: the same for every attempt at
        this very line.
        """
        told, nonce = TextMark.NOTE, nonce or self.forms.new()
        try:
            await self.threads.post(conversation, draw, told, nonce, calling=calling, under=under)
        except (Refusal, *UNREACHABLE):
            return False
        return True

    async def worker_of(self, conversation: Conversation) -> Worker | None:
        known, who = self.introductions.known, conversation.worker
        return None if who is None else await known(conversation.guild, who)

    # -- for the rooms above (`service.thread_gateway`) ------------------------------------------

    async def answer(
        self, conversation: Conversation, worker: Worker, words: str, nonce: str
    ) -> int:
        async with self.locks.conversation(conversation.key):
            return await self.answers.relay(conversation, worker, words, nonce)

    async def find_added(
        self, conversation: Conversation, token: str, since: datetime
    ) -> int | None:
        return await self.threads.find_posted(conversation, TextMark.YOUNG, f"{token}.y", since)

    async def take_back(self, conversation: Conversation, message: int) -> bool:
        return await self.bot.posts.take_away(conversation.thread, message)

    async def find_posted(
        self, conversation: Conversation, nonce: str, *, note: bool, since: datetime
    ) -> int | None:
        mark = TextMark.NOTE if note else TextMark.TEAM
        return await self.threads.find_posted(conversation, mark, nonce, since)

    async def tell_team(
        self,
        conversation: Conversation,
        said: str,
        *,
        under: int | None = None,
        ring: bool = False,
        nonce: str = "",
        ways: Sequence[DoorButton] = (),
    ) -> bool:
        calling = await self.to_ring.who_to_ring(conversation) if ring else []

        def draw(mark: int) -> Screen:
            say = server_words(self.bot.services)
            return team_views.from_other_room(say, said, calling, mark, ways)

        async with self.locks.conversation(conversation.key):
            return await self.say_in_thread(conversation, draw, calling, under, nonce)

    async def send_dm_notice(
        self, conversation: Conversation, notice: DmNotice | None = None
    ) -> None:
        if notice := notice or await self.service.notices.next(conversation):
            await self.answers.tell(conversation, notice)

    async def call_again(
        self, conversation: Conversation, said: str, *, nonce: str, but: int | None = None
    ) -> list[Worker] | None:
        here = await self.to_ring.who_to_ring_when_unsafe(conversation)
        called = [worker for worker in here if worker.account != but]
        accounts, say = [worker.account for worker in called], server_words(self.bot.services)
        draw = partial(team_views.called, say, conversation, said, accounts)
        async with self.locks.conversation(conversation.key):
            stands = await self.say_in_thread(conversation, draw, accounts, nonce=nonce)
        if stands and called:  # their own press does not ring beside it
            self.limits.pace.called(conversation, CALLS_APART, rings=True)
        return called if stands else None

    async def place_of_card(self, conversation: Conversation) -> Within:
        return await self.places.card_of(conversation)

    async def place_in_thread(self, conversation: Conversation) -> Within:
        return await self.places.place(conversation)

    async def when_answered(self, locale: str, conversation: Conversation) -> str:
        say, openness = Words(self.bot.services.texts, locale), await self.openness(conversation)
        return when_answered(say, openness, conversation.only)
