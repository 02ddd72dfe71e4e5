"""What a worker reads before closing what is urgent or unanswered, and after what was urgent."""

from __future__ import annotations

from bot.extension_points import DoorButton
from bot.shell.shared_doors import DOOR_ASK_COLLEAGUE
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import Offer
from cogs.queue.rules.closing import Doubt

CARE = "queue:care"


def sure(say: Words, conversation: Conversation, doubt: Doubt) -> Offer:
    """What they must know first, and a yes that is of this doubt alone."""
    is_urgent = doubt is Doubt.UNSAFE
    opening, yes = (
        ("queue-sure", "queue-sure-yes") if is_urgent else ("queue-sure-calm", "queue-sure-close")
    )
    said = [say(opening, code_name=conversation.code_name)]
    if conversation.waiting or not is_urgent:
        said.append(say("queue-sure-unanswered"))
    key = conversation.key
    colleague = DoorButton(say("queue-ask-colleague"), f"{DOOR_ASK_COLLEAGUE}:{key}")
    return Offer(
        " ".join(said),
        (
            DoorButton(say(yes), f"queue:sure:{key}.{doubt}"),
            DoorButton(say("queue-sure-no"), f"queue:open:{key}"),
            *([colleague] if is_urgent else []),
        ),
    )


def how_are_you(say: Words, name: str, *, lead: bool, beside: bool = False) -> Offer:
    """`name`: of who leads the team, as the town wrote it; empty when it did not.

    `beside`: they did not close it, and so read of what it is.
    """
    label = say("queue-call-lead", name=name) if name else say("queue-call-the-lead")
    return Offer(
        say("queue-beside-how-are-you" if beside else "queue-how-are-you"),
        (
            *([DoorButton(label, "queue:lead")] if lead else []),
            DoorButton(say("queue-later-today"), "queue:later"),
            DoorButton(say("queue-consult"), "queue:consult"),
            DoorButton(say("queue-fine"), "queue:fine"),
        ),
    )


def asked_beside(say: Words, name: str, *, lead: bool) -> Screen:
    offer = how_are_you(say, name, lead=lead, beside=True)
    ways = [button(way.label, way.door) for way in offer.ways]
    return Screen(text(offer.words), buttons(*ways))


def plain(say: Words, name: str) -> Screen:
    return Screen(text(say(name)))


def asked(say: Words, names: str, count: int) -> Screen:
    return Screen(text(say("queue-colleague-asked", names=names, count=count)))


def lead(say: Words, account: int) -> Screen:
    """A mention is shown as their name, and opens their profile; nobody is called by it."""
    return Screen(text(say("queue-lead-is", who=f"<@{account}>")))
