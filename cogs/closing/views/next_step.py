"""A place that is given along: as the worker chooses it, and as the young person reads it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton
from bot.shell.views import Option, Screen, Words, button, buttons, menu, text
from bot.texts.dates_in_words import day_in_words
from cogs.closing.settings import Place
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import Offer


def to_choose(say: Words, conversation: Conversation) -> Offer:
    """Never needed: whoever does nothing has closed it all the same."""
    words = say("closing-give", code_name=conversation.code_name)
    way = DoorButton(say("closing-give-choose"), f"closing:give:{conversation.key}")
    return Offer(words, (way,))


def which(say: Words, conversation: Conversation, places: Sequence[Place]) -> Screen:
    options = [Option(each.name, each.id, each.where) for each in places]
    title = say("closing-give-title", code_name=conversation.code_name)
    door = f"closing:step:{conversation.key}"
    return Screen(text(title), menu(door, say("closing-place-choose"), options))


def given(say: Words, conversation: Conversation, place: Place) -> Screen:
    until = day_in_words(say.texts, say.locale, conversation.expires_at)
    code_name, name = conversation.code_name, place.name
    key = conversation.key
    return Screen(
        text(say("closing-given", code_name=code_name, name=name, day=until)),
        buttons(
            button(say("closing-give-other"), f"closing:give:{key}"),
            button(say("closing-give-back"), f"closing:take:{key}"),
        ),
    )


def taken_back(say: Words, conversation: Conversation) -> Screen:
    return Screen(text(say("closing-taken-back", code_name=conversation.code_name)))


def to_read(say: Words, place: Place, worker: Worker | None, *, right: bool) -> Offer:
    """`worker`: who closed it, if still of the team. `right`: it was looked at lately enough."""
    team = say("closing-step-team")
    who = say("closing-step", who=signature(say, worker)) if worker else team
    lines = [who, f"**{place.name}**", place.about, place.where]
    lines += [place.link] if place.link else []
    lines += [] if right else [say("closing-step-old")]
    return Offer("\n".join(lines), ())
