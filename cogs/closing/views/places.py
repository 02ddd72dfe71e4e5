"""The town's list of places, as an admin keeps it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from bot.shell.views import (
    ButtonStyle,
    Field,
    Form,
    Option,
    Row,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    text,
)
from bot.texts.dates_in_words import day_in_words
from bot.texts.typed_text import cut
from cogs.closing.rules.places import is_right
from cogs.closing.settings import LONGEST_LINE, LONGEST_NAME, MOST, ClosingSettings, Place
from cogs.introductions.settings import LONGEST_PAGE

FORM = "closing:place"
LENGTHS = {"name": LONGEST_NAME, "about": LONGEST_LINE, "where": LONGEST_LINE}
NOT_NEEDED = {"link": LONGEST_PAGE, "until": 40}
NOON = time(12)


def day(say: Words, when: date) -> str:
    return day_in_words(say.texts, say.locale, datetime.combine(when, NOON, UTC))


def listed(
    say: Words, decided: ClosingSettings, town: str, today: date, *, done: str = ""
) -> Screen:
    """`done`: what was just done, in words."""
    places, asks = decided.places, decided.asks_residence
    told = [done] if done else []
    told += [say("closing-places-title", count=len(places), most=MOST), say("closing-places-how")]
    late = [each for each in places if not is_right(each, today)]
    if late:
        names = ", ".join(f"**{each.name}**" for each in late)
        told.append(say("closing-places-late", names=cut(names, 1000), count=len(late)))
    told.append(say("closing-residence-on" if asks else "closing-residence-off", town=town))
    switch = say("closing-residence-stop" if asks else "closing-residence-begin")
    return Screen(
        text("\n".join(told)),
        *([_menu(say, places)] if places else []),
        buttons(
            button(say("closing-place-new"), "closing:new", style=ButtonStyle.primary),
            button(switch, f"closing:residence:{'off' if asks else 'on'}"),
        ),
    )


def _menu(say: Words, places: tuple[Place, ...]) -> Row:
    options = [Option(each.name, each.id, each.where) for each in places]
    return menu("closing:places", say("closing-place-choose"), options)


def one(say: Words, place: Place, today: date) -> Screen:
    until = "closing-place-until" if is_right(place, today) else "closing-place-was-until"
    lines = [f"**{place.name}**", place.about, place.where]
    lines += [place.link] if place.link else []
    return Screen(
        text("\n".join([*lines, say(until, day=day(say, place.until))])),
        buttons(
            button(say("closing-place-change"), f"closing:change:{place.id}"),
            button(say("closing-place-right"), f"closing:right:{place.id}"),
            button(say("closing-place-drop"), f"closing:drop:{place.id}"),
            button(say("closing-places-back"), "closing:back"),
        ),
    )


def kept(say: Words, place: Place) -> str:
    """With its last day: who pressed *Klopt nog* has chosen one without typing it."""
    until = say("closing-place-until", day=day(say, place.until))
    return f"{say('closing-place-kept', name=place.name)} {until}"


def form(say: Words, handle: str, token: str, known: Place | None = None) -> Form:
    """A new one, or one that is `known`, to change."""
    shown = known.model_dump(mode="json") if known else {}
    fields = [_field(say, name, LENGTHS[name], shown, needed=True) for name in LENGTHS]
    fields += [_field(say, name, NOT_NEEDED[name], shown, needed=False) for name in NOT_NEEDED]
    title = say("closing-place-change" if known else "closing-place-new")
    return Form(title, f"{FORM}:{handle}.{token}", fields)


def _field(say: Words, name: str, longest: int, shown: dict[str, str], *, needed: bool) -> Field:
    label, hint = say(f"closing-field-{name}"), say(f"closing-hint-{name}")
    filled = shown.get(name, "")
    return line_field(name, label, hint=hint, longest=longest, filled=filled, needed=needed)
