"""What the inbox says of how a conversation stands, and all that it must know for that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeGuard

from bot.extension_points import DoorButton
from bot.shell.views import Words
from bot.texts.dates_in_words import day_in_words
from cogs.introductions.rules.team import Worker, signature
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.rules.inbox import Listed
from cogs.questions.rules.pausing import is_stopped
from cogs.questions.service.hooks import Offer
from cogs.questions.views.when_answered import until_then


@dataclass(frozen=True, slots=True)
class InboxFacts:
    """What is known at this moment beside the conversation itself and its words.

    `offers`: what they may choose; `beside`: what rooms above let them do. `openness`: told to who
    waits for an answer, and to who asked for urgent help. `closer`: the worker who closed it.
    `unheard`: the team cannot see yet that they do not feel safe. `stopped`: the bench takes no
    words now; `refused`: because others could read them; `nobody`: because nobody of the team is
    left to read them. `limit`: why the team takes no words of
    theirs now, if so (R45). `ends`: when a pause is over at the latest. `others`: their other
    conversations, of which `page` is shown.
    """

    ended: bool
    offers: Sequence[Offer] = ()
    beside: Sequence[DoorButton] = ()
    openness: Openness | None = None
    closer: Worker | None = None
    unheard: bool = False
    stopped: bool = False
    refused: bool = False
    nobody: bool = False
    limit: str = ""
    ends: datetime | None = None
    others: Sequence[Listed] = ()
    page: int = 0

    @property
    def takes_no_words(self) -> bool:
        return (self.stopped and not self.ended) or bool(self.limit)

    @property
    def is_last(self) -> bool:
        """Whether they have no open conversation beside it."""
        return all(each.ended for each in self.others)


def how_it_stands(say: Words, conversation: Conversation, known: InboxFacts) -> list[str]:
    """Sentences, the most important first and last."""
    if known.limit:
        awake = [say("questions-anyway-awake")] if is_unsafe(conversation) else []
        return [known.limit, *awake]
    if known.ended:
        return _ended(say, conversation, known)
    state = _goes_on(say, conversation, known)
    if conversation.paused_at and known.ends:
        still = known.stopped or conversation.waiting
        return [_paused(say, conversation, known.ends), *(state if still else state[1:])]
    return state


def _paused(say: Words, conversation: Conversation, ends: datetime) -> str:
    day = day_in_words(say.texts, say.locale, ends)
    said = say("questions-inbox-paused-call" if conversation.waiting else "questions-inbox-paused")
    return f"{said} {say('questions-paused-until', day=day)}"


def _ended(say: Words, conversation: Conversation, known: InboxFacts) -> list[str]:
    day = day_in_words(say.texts, say.locale, conversation.expires_at)
    said = say("questions-inbox-ended", day=day)
    if known.closer:
        said = say("questions-inbox-ended-by", worker=signature(say, known.closer), day=day)
    if known.is_last and not known.stopped:
        said = f"{said} {say('questions-inbox-go-on')}"
    if was_never_answered(conversation):
        doors = (
            "questions-anyway-awake" if is_unsafe(conversation) else "questions-inbox-never-doors"
        )
        return [say("questions-inbox-never-answered"), said, say(doors)]
    return [said, say("questions-anyway-awake")] if is_unsafe(conversation) else [said]


def was_never_answered(conversation: Conversation) -> bool:
    """Time ended it, or one of the team, not they themselves: no human ever wrote."""
    return conversation.answered_at is None and not is_stopped(conversation)


def _goes_on(say: Words, conversation: Conversation, known: InboxFacts) -> list[str]:
    """How it stands, most important first and last."""
    if not conversation.waiting:
        said = [_stopped(say, known) if known.stopped else say("questions-inbox-answered")]
        if is_unsafe(conversation) and _is_nobody_here(known.openness):
            said += until_then(say, known.openness, conversation.only)
            said[1:] = [" ".join(said[1:])]
    else:
        said = _waits(say, conversation, known)
    if is_unsafe(conversation):
        urgent = as_urgent(say, conversation, known.openness, unheard=known.unheard)
        said += [urgent, say("questions-anyway-awake")]
    return said


def as_urgent(
    say: Words, conversation: Conversation, openness: Openness | None, *, unheard: bool
) -> str:
    """Who pauses hears it too, also while the bench is stopped; off shift nobody has seen it.

    Of what was answered before, nobody knows what they saw: only that nobody is there now.
    """
    if unheard:
        return say("questions-inbox-urgent-unseen")
    if openness is None or openness.paused or not _is_nobody_here(openness):
        return say("questions-inbox-urgent")
    kept = "kept" if conversation.waiting and not openness.nobody_left else "nobody"
    return say(f"questions-inbox-urgent-{kept}")


def _stopped(say: Words, known: InboxFacts) -> str:
    if known.nobody:
        return say("questions-inbox-nobody")
    return say("questions-not-safe-now" if known.refused else "questions-inbox-stopped")


def _is_nobody_here(openness: Openness | None) -> TypeGuard[Openness]:
    """Surely: while the bench is stopped, the team may well be reading."""
    return openness is not None and not (openness.is_somebody_here or openness.stopped)


def _waits(say: Words, conversation: Conversation, known: InboxFacts) -> list[str]:
    on_what = "-again" if conversation.answered_at else ""  # an answer stands above it
    if known.openness is None or known.openness.is_somebody_here:
        return [say(f"questions-inbox-waiting{on_what}")]
    # Nobody reads now, so nobody knows yet that they wait.
    ready = say(f"questions-inbox-ready{on_what}")
    if known.stopped:
        return [ready, _stopped(say, known)]
    return [ready, *until_then(say, known.openness, conversation.only)]
