"""A place that is given along: as the worker chooses it, and as the young person reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.extension_points import DoorButton
from bot.shell.views import Option, Screen, Words, button, buttons, menu, text
from bot.texts.dates_in_words import day_in_words
from cogs.closing.rules.places import ends_first
from cogs.closing.settings import Place
from cogs.closing.views.places import day
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
    last = ends_first(place, conversation)
    code_name, name = conversation.code_name, place.name
    key = conversation.key
    if last:
        said = say("closing-given-ends", code_name=code_name, name=name, day=day(say, last))
    else:
        said = say("closing-given", code_name=code_name, name=name, day=until)
    return Screen(
        text(said),
        buttons(
            button(say("closing-give-other"), f"closing:give:{key}"),
            button(say("closing-give-back"), f"closing:take:{key}"),
        ),
    )


def taken_back(say: Words, conversation: Conversation) -> Screen:
    """Another may be given: they took back the wrong one, perhaps."""
    again = button(say("closing-give-choose"), f"closing:give:{conversation.key}")
    said = say("closing-taken-back", code_name=conversation.code_name)
    return Screen(text(said), buttons(again))


def to_read(
    say: Words, place: Place, worker: Worker | None, *, right: bool, last: date | None = None
) -> Offer:
    """`worker`: who closed it, if still of the team. `right`: it was looked at lately enough.

    `last`: its last day, where that comes before the conversation goes.
    """
    team = say("closing-step-team")
    who = say("closing-step", who=signature(say, worker)) if worker else team
    lines = [who, f"**{place.name}**", place.about, place.where]
    lines += [place.link] if place.link else []
    if not right:
        lines.append(say("closing-step-old"))
    elif last:
        lines.append(say("closing-step-until", day=day(say, last)))
    return Offer("\n".join(lines), ())
