"""Which places a town's list holds, and who may give one along to whom (R38)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.texts.links_and_mentions import points_elsewhere
from bot.texts.plain_text import require_name
from bot.texts.typed_text import units
from cogs.closing.settings import LONGEST_LINE, LONGEST_NAME, MOST, Place
from cogs.introductions.rules.team import Worker
from cogs.introductions.settings import is_page
from cogs.questions.rules.conversation import Conversation, Key

RIGHT_FOR = timedelta(days=182)
"""So long a place is taken to be right, when nobody said until when; then somebody looks again."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """A place that a worker gave along with a closed conversation; it ends when that does."""

    key: Key
    guild: GuildId
    alias: Alias
    place: str
    expires_at: datetime


def written(known: str, *, name: str, about: str, where: str, link: str, until: date) -> Place:
    """Accept what an admin wrote; `known`: its handle.

    Raise `Refusal`: "closing-place-name", "closing-place-line" or "closing-place-link" for what is
    empty, too long or no page, "closing-place-points" for what points at a person; and as
    `require_name`.
    """
    name, about, where = typed = [" ".join(each.split()) for each in (name, about, where)]
    if not name or units(name) > LONGEST_NAME:
        raise Refusal("closing-place-name", longest=LONGEST_NAME)
    for line in (about, where):
        if not line or units(line) > LONGEST_LINE:
            raise Refusal("closing-place-line", longest=LONGEST_LINE)
    if any(points_elsewhere(each) for each in typed):
        raise Refusal("closing-place-points")
    for each in typed:
        require_name(each)
    link = link.strip()
    if link and not is_page(link):
        raise Refusal("closing-place-link")
    return Place(id=known, name=name, about=about, where=where, link=link, until=until)


def among(places: Sequence[Place], wanted: Place) -> tuple[Place, ...]:
    """The list with this one in it, new or changed, by name.

    Raise `Refusal`: "closing-place-double" when another is called so, "closing-place-full".
    """
    others = [each for each in places if each.id != wanted.id]
    room_for_more(others)
    if any(each.name.casefold() == wanted.name.casefold() for each in others):
        raise Refusal("closing-place-double", name=wanted.name)
    return tuple(sorted([*others, wanted], key=lambda each: each.name.casefold()))


def room_for_more(places: Sequence[Place]) -> None:
    """Raise `Refusal("closing-place-full")`."""
    if len(places) >= MOST:
        raise Refusal("closing-place-full", most=MOST)


def chosen(places: Iterable[Place], handle: str) -> Place:
    """Read what came back from a button or a menu; anybody can forge it.

    Raise `Refusal("closing-place-gone")`.
    """
    found = next((each for each in places if each.id == handle), None)
    if found is None:
        raise Refusal("closing-place-gone")
    return found


def is_right(place: Place, today: date) -> bool:
    """Whether somebody of the town said that it is so still."""
    return today <= place.until


def ends_first(place: Place, conversation: Conversation) -> date | None:
    """Its last day, where that comes before the conversation goes by itself."""
    goes = conversation.expires_at.astimezone(HOME).date()
    return place.until if place.until < goes else None


def offered(places: Iterable[Place], today: date) -> list[Place]:
    """What a worker may give along: never what nobody looked at for too long."""
    return [each for each in places if is_right(each, today)]


def closed_by(conversation: Conversation, worker: Worker) -> Conversation:
    """Only who closed it gives something along, and only while it is closed.

    Raise `Refusal("closing-not-yours")`.
    """
    if conversation.closed_at is None or conversation.closed_by != worker.account:
        raise Refusal("closing-not-yours", code_name=conversation.code_name)
    return conversation


def given(conversation: Conversation, place: Place) -> NextStep:
    return NextStep(
        conversation.key,
        conversation.guild,
        conversation.alias,
        place.id,
        conversation.expires_at,
    )
