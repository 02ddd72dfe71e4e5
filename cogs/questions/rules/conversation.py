"""What a conversation is, and how what is said and done in it changes it. Values only.

When it ends and is wiped: `endings`. Who may act in it: `assignment`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.texts.typed_text import as_typed, calm, units, unlinked
from cogs.introductions.rules.team import Role, Worker
from cogs.questions.rules.code_names import CodeName

LONGEST_MESSAGE = 3500
"""Characters in one go: with its frame it fits on one Discord message (limit 4000)."""
LONGEST_MESSAGE_QUOTED = 3700
"""Characters once `quoted`."""

A_TICK = timedelta(seconds=1)
"""The least by which kept moments differ."""
Key = NewType("Key", str)
"""Sixteen random hex digits: the only handle that buttons carry."""


class Urgency(StrEnum):
    """Declared by the young person, never inferred (R15)."""

    UNSAID = "unsaid"
    CAN_WAIT = "can_wait"
    TODAY = "today"
    UNSAFE = "unsafe"


class RequestKind(StrEnum):
    """What someone came for, by the button that they pressed, never by what they write (R3)."""

    QUESTION = "question"
    IDEA = "idea"
    ACTIVITY = "activity"
    SHOW = "show"
    WORRY = "worry"


@dataclass(frozen=True, slots=True)
class Request:
    """What someone who begins said by the doors that they took; `only` as in `Conversation`."""

    about: RequestKind = RequestKind.QUESTION
    urgency: Urgency = Urgency.UNSAID
    only: Role | None = None


BROUGHT = "brought-"
"""With this begins what the start screen hands back for words that were written elsewhere: the room
that has them goes on, and no form opens."""
ANYTHING = Request()
"""A question, of which nothing more was said."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One young person and the team, from question to wiped. It holds no text and no account.

    Invariants: `thread` is None only while it is being opened; `expires_at` is its end and the
    keeping after it; `worker` is the account of the worker who took it; `waiting_since` is the
    first line to which nobody answered yet, `answered_at` the first answer, `unread_since` the
    first answer that they did not look at yet; `grace_told`: the team knows that it nearly goes;
    `came_back`: help elsewhere did not work out, so it goes before others; `only`: the one kind of
    worker with whom they want to talk, None for anybody (R2); `closed_by`: the worker who closed
    it, None for the young person, for time, and for who has left; `words`: the message in the
    team channel with the words, while Discord lets no thread be made (the thread will have the id
    of the card, which `thread` is already); `said`: the newest message that both sides read and of
    which this knows, None when it knows of none; `rest`: closed days since `last_at`, no silence;
    `goes_on`: it had ended, the young person went on with it, and nobody answered since;
    `meant_for`: the worker who is asked first, as long as nobody took it (R71); `paused_at`: since
    when the young person wants to hear nothing, never in what is closed; `held_since`: since
    when they wait, if a pause of theirs lay in between (`waiting_since` is its end then).
    """

    key: Key
    guild: GuildId
    alias: Alias
    code_name: CodeName
    channel: int
    thread: int | None
    opened_at: datetime
    last_at: datetime
    closed_at: datetime | None
    expires_at: datetime
    urgency: Urgency
    worker: int | None
    auto_replied: bool
    about: RequestKind
    waiting_since: datetime | None
    answered_at: datetime | None
    unread_since: datetime | None = None
    grace_told: bool = False
    came_back: bool = False
    only: Role | None = None
    closed_by: int | None = None
    words: int | None = None
    said: int | None = None
    rest: timedelta = timedelta()
    goes_on: bool = False
    meant_for: int | None = None
    paused_at: datetime | None = None
    held_since: datetime | None = None

    @property
    def waiting(self) -> bool:
        """An answer is due. In a pause none is, except to who does not feel safe (C3b)."""
        is_heard = self.paused_at is None or self.urgency is Urgency.UNSAFE
        return self.waiting_since is not None and is_heard

    @property
    def asked_since(self) -> datetime | None:
        """Since when they wait, whatever pauses of theirs lay in between."""
        return self.held_since or self.waiting_since


def begun(
    key: Key,
    guild: GuildId,
    alias: Alias,
    name: CodeName,
    channel: int,
    request: Request,
    moment: datetime,
) -> Conversation:
    """A question on its way; `endings.with_end` gives it its end."""
    return Conversation(
        key=key,
        guild=guild,
        alias=alias,
        code_name=name,
        channel=channel,
        thread=None,
        opened_at=moment,
        last_at=moment,
        closed_at=None,
        expires_at=moment,
        urgency=request.urgency,
        worker=None,
        auto_replied=False,
        about=request.about,
        waiting_since=moment,
        answered_at=None,
        only=request.only,
    )


def request_from_door(said: str) -> Request:
    """Read what a door carries: `idea`, or `question.youth_worker` for that kind only.

    What the first part cannot mean is a question. Raise `Refusal("questions-kind-closed")`.
    """
    about, _, kind = said.partition(".")
    if kind and kind not in set(Role):
        raise Refusal("questions-kind-closed")
    return Request(
        RequestKind(about) if about in set(RequestKind) else RequestKind.QUESTION,
        only=Role(kind) if kind else None,
    )


def door_key(request: Request) -> str:
    """The same the other way round."""
    return f"{request.about}.{request.only}" if request.only else str(request.about)


def is_unsafe(known: Conversation | None) -> bool:
    """Whether they said so themselves: then nothing stands between them and the team (R15)."""
    return known is not None and known.urgency is Urgency.UNSAFE


def refuse_other_readers(known: Conversation, request: Request) -> None:
    """Whether further words may go into the conversation that someone has already.

    Raise `Refusal("questions-kind-first-stop")` when more people read there than they chose now.
    """
    if request.only not in (None, known.only):
        raise Refusal("questions-kind-first-stop")


def checked_words(words: str) -> str:
    """Accept what someone wrote, or refuse it kindly. One emoji is enough (R26)."""
    words = as_typed(words)
    if not words:
        raise Refusal("questions-empty")
    if units(words) > LONGEST_MESSAGE:
        raise Refusal("questions-too-long", longest=LONGEST_MESSAGE)
    if units(quoted(words)) > LONGEST_MESSAGE_QUOTED:
        raise Refusal("questions-too-many-lines")
    return words


def quoted(words: str) -> str:
    """Words of either side as they are relayed: harmless, and no link in them can be pressed."""
    return unlinked(calm(words))


def not_before(conversation: Conversation, moment: datetime) -> datetime:
    """When something happens in it: by a clock that went back, just after what happened last.

    Strictly after, so that what was written since someone looked is always seen to be newer.
    """
    last = conversation.last_at
    return moment if moment >= last else last + A_TICK


def waits_since(conversation: Conversation) -> datetime | None:
    """Since when somebody can answer who has not; None when no answer is due now."""
    return conversation.waiting_since if conversation.waiting else None


def due_from(conversation: Conversation, moment: datetime) -> Conversation:
    """An answer is due, from now on if none was: what waited in a pause could get none before."""
    if waits_since(conversation):
        return conversation
    return replace(conversation, waiting_since=moment, held_since=conversation.asked_since)


def spoken_to(conversation: Conversation, moment: datetime) -> Conversation:
    """The young person wrote something more. What was closed meanwhile stays closed.

    It ends a pause. What waited in it waits from now, unless it could be answered all the same.
    """
    now = not_before(conversation, moment)
    if conversation.closed_at:
        return replace(conversation, last_at=now)
    told = due_from(conversation, now)
    return replace(told, last_at=now, grace_told=False, paused_at=None, rest=timedelta())


def called_for_help(conversation: Conversation, moment: datetime) -> Conversation:
    """They do not feel safe: an answer is due, also in what was answered before (C3b).

    It ends a pause: somebody must be able to reach them.
    """
    if not conversation.closed_at:
        conversation = due_from(conversation, moment)
    return replace(conversation, urgency=Urgency.UNSAFE, paused_at=None)


def answered(conversation: Conversation, worker: Worker | None, moment: datetime) -> Conversation:
    """A worker wrote, None: unknown who. Who answers first took it; a colleague may answer too."""
    owner = conversation.worker or (worker.account if worker else None)
    now = not_before(conversation, moment)
    return replace(
        conversation,
        last_at=now,
        rest=timedelta(),
        waiting_since=None,
        held_since=None,
        answered_at=conversation.answered_at or now,
        unread_since=conversation.unread_since or now,
        grace_told=False,
        came_back=False,
        goes_on=False,
        meant_for=None,
        worker=owner,
    )


def has_answer_since(conversation: Conversation, moment: datetime) -> bool:
    """Whether a worker surely answered after `moment`.

    Of later answers than the first, it is known only while nobody looked at them.
    """
    known = (conversation.answered_at, conversation.unread_since)
    return any(each is not None and each > moment for each in known)


def unanswered_again(
    conversation: Conversation, since: datetime, *, is_all_read: bool
) -> Conversation:
    """The answer was taken back: they wait as before it. `is_all_read`: no other is unread."""
    unread = None if is_all_read else conversation.unread_since
    return replace(conversation, waiting_since=since, held_since=None, unread_since=unread)


def closed(conversation: Conversation, moment: datetime, by: Worker | None = None) -> Conversation:
    """Closed by a worker, or by the young person. Who closed it first stays who did."""
    if conversation.closed_at is None:
        now = not_before(conversation, moment)
        conversation = replace(conversation, closed_at=now, closed_by=by.account if by else None)
    ended = replace(conversation, waiting_since=None, held_since=None, came_back=False)
    return replace(ended, paused_at=None, goes_on=False, meant_for=None)
