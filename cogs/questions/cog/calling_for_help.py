"""Somebody says that they do not feel safe: noted, and rung for who is on shift (C3b, R45)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.core.errors import Refusal
from bot.shell.views import Words
from cogs.introductions.rules.team import Worker, names
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pace import CALLS_APART
from cogs.questions.service.going_on import GoingOn


@dataclass(frozen=True, slots=True)
class HelpCall:
    """`rung`: who was really rung now; `arrives`: why nobody was, by the card's texts, if so.

    `key`: the conversation in which it stands. `reopened`: that had ended until now.
    """

    rung: Sequence[Worker] = ()
    arrives: str = ""
    key: str = ""
    reopened: bool = False

    @property
    def stands(self) -> bool:
        """Whether the team can see in the thread that they are in need."""
        return self.arrives != "unheard"

    def for_card(self, say: Words) -> tuple[str, int, str, bool]:
        """What the crisis card is told (`crisis_asked`): names, how many, why nobody, reopened."""
        return names(say, self.rung), len(self.rung), self.arrives, self.reopened


async def call(
    gateway: DiscordThreadGateway, conversation: Conversation, apart: timedelta = CALLS_APART
) -> HelpCall:
    """Note it, and ring unless it rang less than `apart` ago for this very person.

    A call to which no human wrote yet is not said twice in that time; one after an answer is, and
    makes no sound. What had ended opens again: a call that nobody could answer is none. Raise
    `Refusal("questions-gone")` when it was wiped meanwhile.
    """
    talk = await _where(gateway, conversation)
    has_ended = gateway.service.has_ended(talk)
    if has_ended and not await _may_reopen(gateway, talk):
        return HelpCall(arrives="limited")
    here = await gateway.to_ring.who_to_ring_when_unsafe(talk)
    may_ring = gateway.limits.pace.may_call(talk, apart, rings=bool(here))
    if is_unanswered_call(talk) and not may_ring:
        how = await _unheard(gateway, talk) or ("again" if here else await _noted(gateway, talk))
        return HelpCall(arrives=how, key=talk.key)
    declared = await _declared(gateway, talk, has_ended=has_ended)
    if may_ring:
        gateway.limits.pace.called(talk, apart, rings=bool(here))
    rung = await gateway.call_for_help(
        *declared, _after(talk, has_ended=has_ended), quietly=not may_ring
    )
    if rung:
        return HelpCall(rung, key=talk.key, reopened=has_ended)
    how = await _unheard(gateway, talk) or ("anew" if here else await _noted(gateway, talk))
    return HelpCall(arrives=how, key=talk.key, reopened=has_ended)


async def _where(gateway: DiscordThreadGateway, conversation: Conversation) -> Conversation:
    """As it is now; of who is in another conversation by now, that one."""
    now = await gateway.service.still_there(conversation)
    if not gateway.service.has_ended(now):
        return now
    return await gateway.service.current(now.guild, now.alias) or now


async def _may_reopen(gateway: DiscordThreadGateway, ended: Conversation) -> bool:
    """Not on a bench that is closed or ends, nor where others read or the team is no more."""
    try:
        await gateway.intake.refuse_new(ended.guild)
        await gateway.places.refuse_in_vain(ended)
    except Refusal:
        return False
    return True


async def _declared(
    gateway: DiscordThreadGateway, talk: Conversation, *, has_ended: bool
) -> tuple[Conversation, int]:
    if has_ended:
        return await GoingOn(gateway.bot.services).call_for_help(talk)
    return await gateway.service.declare_unsafe(talk)


def _after(talk: Conversation, *, has_ended: bool) -> list[str]:
    """What else the team must know: the thread said before that no answer arrives."""
    if has_ended:
        return ["questions-reopened-team"]
    return ["questions-resumed-team"] if talk.paused_at else []


async def _unheard(gateway: DiscordThreadGateway, conversation: Conversation) -> str:
    return "unheard" if await gateway.service.uncalled(conversation) else ""


async def _noted(gateway: DiscordThreadGateway, conversation: Conversation) -> str:
    """It stands there; whether anybody is left who could find it is looked up first."""
    if await gateway.intake.has_nobody(conversation.guild):
        return "nobody"
    return "kind-gone" if await gateway.places.has_no_readers(conversation) else "noted"
