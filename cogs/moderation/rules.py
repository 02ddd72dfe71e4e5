"""How long a limit lasts, who may agree to a block, and when that is over (R45, C11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.texts.links_and_mentions import points_elsewhere
from bot.texts.typed_text import units, visible
from cogs.introductions.rules.team import Worker
from cogs.questions.rules import assignment
from cogs.questions.rules.contact_details import contact_details
from cogs.questions.rules.conversation import Conversation, Key

AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
LONGEST_PAUSE = timedelta(hours=25)
"""Until tomorrow at the same hour, on the night on which the clock goes back."""
BLOCK_DAYS = (1, 7, 30)
LONGEST_BLOCK = timedelta(days=30)
LONGEST_WHY = 300
"""Characters of why a worker asks for a block; the team alone reads it."""
TOKEN = 16

RequestToken = NewType("RequestToken", str)
"""Sixteen random hex digits: what the two buttons carry."""


class Span(StrEnum):
    """How long a worker pauses a conversation."""

    HOUR = "hour"
    TODAY = "today"
    TOMORROW = "tomorrow"


def pause_ends(span: Span, moment: datetime) -> datetime:
    """By the wall clock at home: the end of today, or tomorrow at this hour."""
    if span is Span.HOUR:
        return moment + AN_HOUR
    local = moment.astimezone(HOME)
    tomorrow = local + A_DAY  # of the wall clock: also when it is set on in between
    if span is Span.TODAY:
        tomorrow = tomorrow.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return tomorrow.astimezone(moment.tzinfo)


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing of this person is taken until `expires_at`, in whatever conversation.

    `key`: the conversation in which a worker set it, and can end it. `worker`: that worker's own
    account. `untold`: its thread does not say it yet.
    """

    guild: GuildId
    alias: Alias
    key: Key
    worker: int
    paused_at: datetime
    expires_at: datetime
    untold: bool = True


def paused(conversation: Conversation, worker: Worker, span: Span, moment: datetime) -> Pause:
    ends = pause_ends(span, moment)
    who = conversation.guild, conversation.alias
    return Pause(*who, conversation.key, worker.account, moment, ends)


class RequestKind(StrEnum):
    """`BLOCK`: not to talk with somebody for so many days; `LIFT`: to end that earlier."""

    BLOCK = "block"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class BlockRequest:
    """One worker asks for it, and another agrees or not; it goes with its conversation.

    Invariants: `days` is 0 for `LIFT`, and one of `BLOCK_DAYS` otherwise; `answer` is None until
    somebody said yes or no, and `answered_by` stands only until the thread says who. `posted`: the
    question stands in the thread; `untold`: the thread does not show the answer yet.
    """

    key: Key
    kind: RequestKind
    guild: GuildId
    alias: Alias
    token: RequestToken
    days: int
    worker: int
    asked_at: datetime
    expires_at: datetime
    posted: bool = False
    agreed: bool | None = None
    answered_by: int | None = None
    untold: bool = False


def requested(
    conversation: Conversation,
    worker: Worker,
    *,
    days: int,
    token: RequestToken,
    moment: datetime,
) -> BlockRequest:
    """`days`: 0 to end a block earlier."""
    kind = RequestKind.BLOCK if days else RequestKind.LIFT
    return BlockRequest(
        conversation.key,
        kind,
        conversation.guild,
        conversation.alias,
        token,
        days,
        worker.account,
        moment,
        conversation.expires_at,
    )


def request_token(token: str) -> RequestToken:
    """Raise `Refusal("shell-no-such-door")` for a forged one."""
    if len(token) != TOKEN:
        raise Refusal("shell-no-such-door")
    return RequestToken(token)


def block_days(said: str) -> int:
    """Read what was chosen. Raise `Refusal("shell-no-such-door")` for anything forged."""
    if said not in map(str, BLOCK_DAYS):
        raise Refusal("shell-no-such-door")
    return int(said)


def checked_why(words: str) -> str:
    """Accept why somebody asks for it.

    Raise `Refusal`: "moderation-why-empty", "moderation-why-too-long", or "moderation-no-names" for
    what points at a person.
    """
    words = " ".join(visible(words).split())
    if not words:
        raise Refusal("moderation-why-empty")
    if units(words) > LONGEST_WHY:
        raise Refusal("moderation-why-too-long", longest=LONGEST_WHY)
    if points_elsewhere(words) or contact_details(words):
        raise Refusal("moderation-no-names")
    return words


def who_may_agree(conversation: Conversation, asks: int, team: Iterable[Worker]) -> list[Worker]:
    """Whoever reads that conversation beside the one who asks: one alone never decides."""
    return [
        each for each in team if each.account != asks and assignment.may_act(conversation, each)
    ]


def may_agree(request: BlockRequest, account: int) -> None:
    """Raise `Refusal("moderation-own-request")`."""
    if request.worker == account:
        raise Refusal("moderation-own-request")


def block_ends(request: BlockRequest, moment: datetime) -> datetime:
    return moment + timedelta(days=request.days)
