"""What a conversation is, when it ends, and who may do what with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.core.house import Chance, Retention
from cogs.introductions.rules import Worker

LONGEST = 3500
"""Characters in one go: with its frame it fits on one Discord message (limit 4000)."""
A_DAY = timedelta(days=1)
LONGEST_SHOWN = 3700
"""Characters once each line is quoted and each `<` made harmless."""

Key = NewType("Key", str)
"""Sixteen random hex digits: the only handle that buttons carry."""
CodeName = NewType("CodeName", str)

# Ours, so no filter of Discord's trips over them (F-B14); none of them is also a term of abuse.
ANIMALS = tuple(
    """
    Vos Mees Uil Das Ree Otter Bever Egel Haas Eekhoorn Merel Vink Zwaluw Specht Reiger
    Kievit Lijster Leeuwerik Valk Buizerd Kraan Ijsvogel Roodborst Winterkoning Nachtegaal
    Pimpelmees Koekoek Wulp Grutto Stern Dolfijn Zeehond Bruinvis Forel Snoek Zalm
    Stekelbaars Krab Zeester Libel Vlinder Hommel Krekel Lynx Wolf Beer Panda Koala
    Kangoeroe Zebra Giraf Gazelle Antiloop Kameel Lama Alpaca Tijger Luipaard Jaguar Poema
    Tapir Toekan Kolibrie Flamingo Pelikaan Albatros Zeeschildpad Salamander Gekko Axolotl
    """.split()  # noqa: SIM905 - a list of seventy strings reads worse
)


class Urgency(StrEnum):
    """Declared by the young person, never inferred (R15)."""

    UNSAID = "unsaid"
    CAN_WAIT = "can_wait"
    TODAY = "today"
    UNSAFE = "unsafe"


class About(StrEnum):
    """What someone came for, by the button that they pressed (R3)."""

    QUESTION = "question"
    IDEA = "idea"


@dataclass(frozen=True, slots=True)
class Conversation:
    """One young person and the team, from question to wiped. It holds no text and no account.

    Invariants: `thread` is None only while it is being opened; `expires_at` is its end and the
    keeping after it; `worker` is the account of the worker who took it; `waiting_since` is the
    first line to which nobody answered yet, `answered_at` the first answer, `unread_since` the
    first answer that they did not look at yet; `grace_told`: the team knows that it nearly goes.
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
    about: About
    waiting_since: datetime | None
    answered_at: datetime | None
    unread_since: datetime | None = None
    grace_told: bool = False

    @property
    def waiting(self) -> bool:
        """An answer is due."""
        return self.waiting_since is not None


def begun(
    key: Key,
    guild: GuildId,
    alias: Alias,
    name: CodeName,
    channel: int,
    about: About,
    moment: datetime,
) -> Conversation:
    """A question on its way; `with_end` gives it its end."""
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
        urgency=Urgency.UNSAID,
        worker=None,
        auto_replied=False,
        about=about,
        waiting_since=moment,
        answered_at=None,
    )


def about(said: str) -> About:
    """Read what a button carries; anything that it cannot mean is a question."""
    return About(said) if said in set(About) else About.QUESTION


def said(words: str) -> str:
    """Accept what someone wrote, or refuse it kindly. One emoji is enough (R26)."""
    words = words.strip()
    if not words:
        raise Refusal("questions-empty")
    if len(words) > LONGEST:
        raise Refusal("questions-too-long", longest=LONGEST)
    grown = 2 * (words.count("\n") + 1) + words.count("<") + words.count("](")
    if len(words) + grown > LONGEST_SHOWN:
        raise Refusal("questions-too-many-lines")
    return words


def code_name(chance: Chance, *, tries: int = 0) -> CodeName:
    """Draw a code name; after a few collisions the numbers get longer."""
    number = chance.number(90) + 10 if tries < 5 else chance.number(900) + 100  # noqa: PLR2004
    return CodeName(f"{chance.pick(ANIMALS)}-{number}")


def ends_at(conversation: Conversation, retention: Retention) -> datetime:
    """Closed, or silent for so long that it ended by itself. No job closes it: time does.

    What nobody answered stays open a little longer, once: silence alone moves no end (F-D1).
    """
    if conversation.closed_at:
        return conversation.closed_at
    silent = conversation.last_at + retention.idle
    return silent + retention.unanswered if conversation.waiting else silent


def has_ended(conversation: Conversation, retention: Retention, moment: datetime) -> bool:
    return moment >= ends_at(conversation, retention)


def expires_at(conversation: Conversation, retention: Retention) -> datetime:
    """An answer that was not read yet is kept a little longer, once."""
    kept = ends_at(conversation, retention) + retention.keep
    return kept + retention.unread if conversation.unread_since else kept


class Grace(StrEnum):
    """Why something is still there that would have gone."""

    UNANSWERED = "unanswered"
    MISSED = "missed"
    UNREAD = "unread"


def grace(conversation: Conversation, retention: Retention, moment: datetime) -> Grace | None:
    """Say whether this is the time that was given extra, and for what.

    `MISSED`: all of that time went by and nobody could be told, because the bot was off.
    """
    end = ends_at(conversation, retention)
    silent = conversation.last_at + retention.idle
    if conversation.waiting and silent <= moment:
        return Grace.UNANSWERED if moment < end else Grace.MISSED
    if conversation.unread_since and end + retention.keep <= moment < conversation.expires_at:
        return Grace.UNREAD
    return None


def read(conversation: Conversation, retention: Retention, moment: datetime) -> Conversation:
    """They looked. Who looks in the extra time keeps a day of it, to look again."""
    seen = with_end(replace(conversation, unread_since=None), retention)
    a_day = min(conversation.expires_at, moment + A_DAY)
    return replace(seen, expires_at=max(seen.expires_at, a_day))


def with_end(conversation: Conversation, retention: Retention) -> Conversation:
    """Every change of a conversation passes here: none is without an end (F-D2)."""
    return replace(conversation, expires_at=expires_at(conversation, retention))


def claimed(conversation: Conversation, worker: Worker) -> Conversation:
    """Take a conversation. Taking one's own again changes nothing.

    Raise `Refusal("questions-taken")` when a colleague has it.
    """
    if conversation.worker not in (None, worker.account):
        raise Refusal("questions-taken", code_name=conversation.code_name)
    return replace(conversation, worker=worker.account)


def spoken_to(conversation: Conversation, moment: datetime) -> Conversation:
    """The young person wrote something more."""
    since = conversation.waiting_since or moment
    return replace(conversation, last_at=moment, waiting_since=since, grace_told=False)


def answered(conversation: Conversation, worker: Worker, moment: datetime) -> Conversation:
    """A worker wrote. Who answers first has taken it; a colleague may answer too, and signs."""
    owner = conversation.worker or worker.account
    return replace(
        conversation,
        last_at=moment,
        waiting_since=None,
        answered_at=conversation.answered_at or moment,
        unread_since=conversation.unread_since or moment,
        grace_told=False,
        worker=owner,
    )


def closed(conversation: Conversation, moment: datetime) -> Conversation:
    return replace(conversation, closed_at=conversation.closed_at or moment, waiting_since=None)


def only_its_own(conversation: Conversation | None, alias: Alias) -> Conversation:
    """Raise `Refusal("questions-gone")` for a stranger's conversation as for a wiped one."""
    if conversation is None or conversation.alias != alias:
        raise Refusal("questions-gone")
    return conversation
