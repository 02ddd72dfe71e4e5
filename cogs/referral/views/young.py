"""What the young person may choose about a referral, and what they read after each choice."""

from __future__ import annotations

from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.introductions.rules import Worker, signature
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import NextStep, Offer
from cogs.referral.rules import FollowUpAnswer, FollowUpConsent, Referral, Together, asking
from cogs.referral.service.young import Open
from cogs.referral.views.team import day

LONGEST_DOORS = 1500
"""Characters of live facts beside what was said: they stand on the same screen."""
LONGEST_ALONE = 3500
"""The same on a screen of their own."""


def asked(say: Words, referral: Referral, entries: str) -> Offer:
    """The one question. It says that it comes by itself, and puts words in nobody's mouth.

    Whose try did not happen yet finds how to reach them beside it.
    """
    ways = [
        NextStep(say(f"referral-answer-{each}"), f"referral:answer:{referral.key}.{each}")
        for each in FollowUpAnswer
    ]
    reach = NextStep(say("referral-reach"), f"referral:doors:{referral.key}")
    return Offer(say("referral-asked", entries=entries), (*ways, reach))


def together(
    say: Words, referral: Referral, doors: str, entries: str, *, whole: bool = True
) -> Offer:
    """What each is, open now or when, free, anonymous, how it starts; and: together?

    What is not told as a whole, for want of room, stands one press away.
    """
    told = _doors(say, doors, entries)
    ways = [
        NextStep(say(f"referral-{each}"), f"referral:decide:{referral.key}.{each}")
        for each in Together
    ]
    if not whole:
        ways.append(NextStep(say("referral-reach-whole"), f"referral:doors:{referral.key}"))
    return Offer(f"{told}\n{say('referral-together-ask')}", tuple(ways))


def _doors(say: Words, doors: str, entries: str) -> str:
    return (
        f"{say('referral-doors')}\n{doors}" if doors else say("referral-no-doors", entries=entries)
    )


def again(say: Words, referral: Referral, entries: str) -> Offer:
    """They said it already; how to reach them stays one press away."""
    way = NextStep(say("referral-reach"), f"referral:doors:{referral.key}")
    return Offer(say("referral-again", entries=entries), (way,))


def partner(say: Words, referral: Referral, worker: Worker | None, entries: str) -> Offer:
    ways = [
        NextStep(say(f"referral-partner-{each}"), f"referral:tell:{referral.key}.{each}")
        for each in FollowUpConsent
    ]
    words = say("referral-partner-ask", who=_who(say, worker), entries=entries)
    return Offer(words, tuple(ways))


def later(say: Words, open_: Open, entries: str) -> Offer:
    """Whether it may be asked later; who chose that already can say no with one press."""
    key, at = open_.referral.key, open_.referral.follow_up_at
    no = NextStep(
        say("referral-planned-no" if at else "referral-wish-no"), f"referral:wish:{key}.no"
    )
    if at:
        return Offer(say("referral-planned", entries=entries, day=day(say, at)), (no,))
    yes = NextStep(say("referral-wish-yes"), f"referral:wish:{key}.yes")
    return Offer(say("referral-wish-ask", entries=entries, days=asking.LATER.days), (yes, no))


def _who(say: Words, worker: Worker | None) -> str:
    return signature(say, worker) if worker else say("referral-the-team")


def reach(say: Words, talk: Conversation, doors: str, entries: str) -> Screen:
    return _answered(say, talk, _doors(say, doors, entries))


def decided(say: Words, talk: Conversation, how: Together, when: str) -> Screen:
    parts = [say(f"referral-decided-{how}")]
    return _answered(say, talk, *parts, *([when] if how is Together.TOGETHER else []))


def wished(say: Words, talk: Conversation, referral: Referral) -> Screen:
    if referral.follow_up_at is None:
        return _answered(say, talk, say("referral-declined"))
    return _answered(say, talk, say("referral-wished", day=day(say, referral.follow_up_at)))


def told(say: Words, talk: Conversation, may: FollowUpConsent) -> Screen:
    return _answered(say, talk, say(f"referral-told-{may}"))


def later_on(say: Words, talk: Conversation) -> Screen:
    """It is kept, and the team cannot read it yet."""
    return _answered(say, talk, say("referral-kept"))


def answered(say: Words, talk: Conversation, answer: FollowUpAnswer, when: str) -> Screen:
    parts = [say(f"referral-answered-{answer}")]
    return _answered(say, talk, *parts, *([when] if answer is FollowUpAnswer.FAILED else []))


def _answered(say: Words, talk: Conversation, *lines: str) -> Screen:
    return Screen(
        text("\n".join(lines)),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{talk.key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )
