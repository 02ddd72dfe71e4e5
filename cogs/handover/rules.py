"""What may be handed over, by whom to whom, and when that is over. Silence moves nothing (R2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.texts.links_and_mentions import points_elsewhere
from bot.texts.typed_text import as_typed, units
from cogs.introductions.rules.team import Worker
from cogs.questions.rules import assignment
from cogs.questions.rules.conversation import Conversation, Key

LONGEST = 300
"""Characters of each of the two lines."""
NEARLY = timedelta(minutes=30)
"""Whose shift ends within this time stops for today."""

OfferId = NewType("OfferId", str)
"""Sixteen random hex digits: the only handle that the two buttons carry."""
OFFER = 16


@dataclass(frozen=True, slots=True)
class Handover:
    """One conversation from one worker to another, asked of the young person.

    Invariants: `giver` and `taker` are accounts of two workers; `accepted_at` is None until the
    young person says yes; `expires_at` is the conversation's.
    """

    key: Key
    guild: GuildId
    alias: Alias
    offer: OfferId
    giver: int
    taker: int
    asked_at: datetime
    accepted_at: datetime | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AskedForAbsent:
    """The code names of what was asked for somebody who is not there, and of what was not."""

    asked: tuple[str, ...] = ()
    already: tuple[str, ...] = ()
    other_kind: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    def with_asked(self, name: str) -> AskedForAbsent:
        return replace(self, asked=(*self.asked, name))

    def with_already(self, name: str) -> AskedForAbsent:
        return replace(self, already=(*self.already, name))

    def with_other_kind(self, name: str) -> AskedForAbsent:
        return replace(self, other_kind=(*self.other_kind, name))

    def with_failed(self, name: str) -> AskedForAbsent:
        return replace(self, failed=(*self.failed, name))


def offer_id(token: str) -> OfferId:
    """Read it from a form. Raise `Refusal("shell-no-such-door")` for a forged one."""
    if len(token) != OFFER:
        raise Refusal("shell-no-such-door")
    return OfferId(token)


def checked_line(words: str) -> str:
    """Accept one of the two lines for the team.

    Raise `Refusal`: "handover-empty", "handover-too-long", or "handover-no-names" for what points
    at a person.
    """
    words = " ".join(as_typed(words).split())
    if not words:
        raise Refusal("handover-empty")
    if units(words) > LONGEST:
        raise Refusal("handover-too-long", longest=LONGEST)
    if points_elsewhere(words):
        raise Refusal("handover-no-names")
    return words


def must_be_theirs(conversation: Conversation, worker: Worker) -> Conversation:
    """Only who has a conversation gives it away; what nobody has, anyone of the team may.

    Raise `Refusal("handover-not-yours")`.
    """
    if conversation.worker not in (None, worker.account):
        raise Refusal("handover-not-yours", code_name=conversation.code_name)
    return conversation


def takers(conversation: Conversation, giver: Worker, team: Iterable[Worker]) -> list[Worker]:
    """The colleagues with whom the young person may go on. Raise `Refusal("handover-nobody")`."""
    found = [
        each
        for each in team
        if each.account != giver.account
        and each.guild == conversation.guild
        and assignment.may_act(conversation, each)
    ]
    if not found:
        raise Refusal("handover-nobody", code_name=conversation.code_name)
    return found


def chosen_taker(found: Iterable[Worker], value: str) -> Worker:
    """Read what came back from the menu; anybody can forge it. Raise `Refusal("handover-who")`."""
    named = [each for each in found if str(each.account) == value]
    if not named:
        raise Refusal("handover-who")
    return named[0]


def asked(
    conversation: Conversation, giver: Worker, taker: Worker, *, offer: OfferId, moment: datetime
) -> Handover:
    """Put the question to the young person. Nothing moves by it."""
    return Handover(
        key=conversation.key,
        guild=conversation.guild,
        alias=conversation.alias,
        offer=offer,
        giver=giver.account,
        taker=taker.account,
        asked_at=moment,
        accepted_at=None,
        expires_at=conversation.expires_at,
    )


def accepted(handover: Handover, moment: datetime) -> Handover:
    """The young person said yes. A clock that was set back does not make it earlier than asked."""
    return replace(handover, accepted_at=max(handover.asked_at, moment))


def still_holds(handover: Handover, conversation: Conversation, team: Collection[Worker]) -> bool:
    """Whether it still means something: before a yes as a question, after it as a task.

    The schema holds to it as well, for what happens while nobody looks.
    """
    by_account = {each.account: each for each in team}
    taker = by_account.get(handover.taker)
    if taker is None or handover.giver not in by_account or conversation.closed_at:
        return False
    if handover.accepted_at:
        return conversation.worker == handover.taker
    is_theirs = conversation.worker in (None, handover.giver)
    return is_theirs and assignment.may_act(conversation, taker)


def stops_today(handover: Handover, ends_at: datetime | None, moment: datetime) -> bool:
    """Whether it is true that the giver stops for today; `ends_at` of their shift, if on one."""
    is_today = handover.asked_at.astimezone(HOME).date() == moment.astimezone(HOME).date()
    return is_today and (ends_at is None or ends_at - moment <= NEARLY)
