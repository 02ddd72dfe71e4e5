"""Proposals at their worst: the longest wording, and a menu that is full."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.alias import GuildId
from bot.shell.views import Words
from cogs.proposals import views
from cogs.proposals.rules import LONGEST, MOST_FOUND, Proposal
from cogs.proposals.service import Compared
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

WORDS = "*" * LONGEST


@draws(
    views.search,
    views.found,
    views.word_anew,
    views.preview,
    views.sent,
    views.to_decide,
    views.accepted,
    views.declined,
)
def proposals(say: Words) -> Iterator[Drawn]:
    proposal = Proposal(
        GuildId(1), "0" * 16, 1, say.locale, "panel-invitation", "🦊" * (LONGEST // 2), people.LATER
    )
    compared = Compared(proposal, "🦊" * (LONGEST // 2), people.LONGEST_WORKER.name)
    yield views.search(say, "0" * 16)
    yield views.found(say, {f"panel-{n:040}": WORDS for n in range(MOST_FOUND)})
    yield views.word_anew(say, "panel-invitation", WORDS)
    yield views.preview(say, compared)
    yield views.sent(say)
    yield views.to_decide(say, compared)
    yield views.accepted(say, compared)
    yield views.declined(say)
