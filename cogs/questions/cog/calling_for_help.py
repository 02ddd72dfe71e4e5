"""Somebody says that they do not feel safe: noted, and rung for who is on shift (C3b, R45)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.shell.views import Words
from cogs.introductions.rules.team import Worker, names
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.rules.pace import CALLS_APART


@dataclass(frozen=True, slots=True)
class HelpCall:
    """`rung`: who was really rung now; `arrives`: why nobody was, by the card's texts, if so."""

    rung: Sequence[Worker] = ()
    arrives: str = ""

    @property
    def stands(self) -> bool:
        """Whether the team can see in the thread that they are in need."""
        return self.arrives != "unheard"

    def for_card(self, say: Words) -> tuple[str, int, str]:
        """What the crisis card is told (`crisis_asked`): names, how many, and why nobody."""
        return names(say, self.rung), len(self.rung), self.arrives


async def call(
    gateway: DiscordThreadGateway, conversation: Conversation, apart: timedelta = CALLS_APART
) -> HelpCall:
    """Note it, and ring unless it rang less than `apart` ago for this very person.

    Raise `Refusal("questions-gone")` when it was wiped meanwhile.
    """
    here = await gateway.to_ring.who_to_ring_when_unsafe(conversation)
    if not gateway.limits.pace.may_call(conversation, apart, rings=bool(here)):
        if conversation.urgency is not Urgency.UNSAFE:
            await gateway.service.declare(conversation, Urgency.UNSAFE)
        return HelpCall(arrives=await _unheard(gateway, conversation) or ("again" if here else ""))
    declared = await gateway.service.declare_unsafe(conversation)
    gateway.limits.pace.called(conversation, apart, rings=bool(here))
    resumed = conversation.paused_at is not None
    rung = await gateway.call_for_help(*declared, resumed=resumed)
    return HelpCall(rung, "" if rung else await _unheard(gateway, conversation))


async def _unheard(gateway: DiscordThreadGateway, conversation: Conversation) -> str:
    return "unheard" if await gateway.service.uncalled(conversation) else ""
