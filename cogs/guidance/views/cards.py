"""The list of cards, one card, and the sentences that go with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.shell.boxes import RED, WAITS
from bot.shell.discord_limits import BUTTONS_IN_ROW, LONGEST_SCREEN, MOST_OPTIONS
from bot.shell.lists import how_many_fit, in_menus
from bot.shell.views import (
    PRIMARY,
    Button,
    Form,
    Option,
    Part,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    text,
)
from bot.texts.dates_in_words import calendar_day_in_words
from bot.texts.typed_text import units
from cogs.guidance.rules.cards import Card, filled
from cogs.guidance.service import ShownCard
from cogs.introductions.rules.team import Worker

DOOR_LIST, DOOR_CARD, DOOR_OPEN = "guidance:list", "guidance:card", "guidance:open"
DOOR_SENTENCES, DOOR_SEEK, DOOR_AID = "guidance:sentences", "guidance:seek", "guidance:aid"
TYPED = "typed"
LONGEST_TYPED = 60
KINDS = ("situation", "request", "writing")
MOST_MENUS = 12
"""Of 25 cards each: a screen of Discord has forty parts."""
MOST_SOURCES = 3
FRAME = 500
"""Characters of a card beside its steps: titles, dates, and who helps here."""


def listed(say: Words, cards: Sequence[Card], key: str, *, urgent: bool) -> Screen:
    """All of them by kind. `key`: of the conversation from which somebody came; or empty.

    `urgent`: a young person pressed that they are not safe there, so what fits stands first. Which
    of these it is, the worker knows: nothing here reads what was written.
    """
    parts: list[Part] = [text(say("guidance-title-urgent" if urgent else "guidance-title"))]
    first = [each for each in cards if each.urgent] if urgent else []
    if first:
        parts.append(buttons(*(_way(say, each, key) for each in first[:BUTTONS_IN_ROW])))
    return Screen(*parts, *_menus(say, cards, key), _ways(say, key), colour=RED if urgent else None)


def _way(say: Words, card: Card, key: str) -> Button:
    return button(card.title.said(say.locale), f"{DOOR_OPEN}:{card.id}.{key}", style=PRIMARY)


def _menus(say: Words, cards: Sequence[Card], key: str) -> Iterator[Part]:
    """Each menu has a number of its own: Discord takes no two with one id on a message."""
    number = 0
    for kind in KINDS:
        options = [_option(say, each) for each in cards if each.kind == kind]
        for _, page in in_menus(options):
            if number < MOST_MENUS:
                yield menu(f"{DOOR_CARD}:{number}.{key}", say(f"guidance-kind-{kind}"), page)
            number += 1


def _option(say: Words, card: Card) -> Option:
    return Option(card.title.said(say.locale), card.id)


def _ways(say: Words, key: str) -> Part:
    return buttons(
        button(say("guidance-seek"), f"{DOOR_SEEK}:{key}"),
        button(say("guidance-aid"), f"{DOOR_AID}:"),
    )


def found(say: Words, cards: Sequence[Card], key: str) -> Screen:
    """What fits what was typed, the best first; what was typed is not said again."""
    options = [_option(say, each) for each in cards[:MOST_OPTIONS]]
    if not options:
        return Screen(text(say("guidance-found-none")), _again(say, key), colour=WAITS)
    return Screen(
        text(say("guidance-found", count=len(options))),
        menu(f"{DOOR_CARD}:0.{key}", say("guidance-choose"), options),
        _again(say, key),
    )


def _again(say: Words, key: str) -> Part:
    return buttons(
        button(say("guidance-seek"), f"{DOOR_SEEK}:{key}"),
        button(say("guidance-others"), f"{DOOR_LIST}:{key}"),
    )


def seek(say: Words, key: str) -> Form:
    label, hint = say("guidance-seek-field"), say("guidance-seek-hint")
    field = line_field(TYPED, label, hint=hint, longest=LONGEST_TYPED)
    return Form(say("guidance-seek-title"), f"{DOOR_SEEK}:{key}", [field])


def card(say: Words, shown: ShownCard, key: str = "") -> Screen:
    """At a glance on a phone: what to do, what not, whom to call, and how sure it is."""
    said = [_steps(say, shown), _avoid(say, shown)]
    about = _origin(say, shown)
    room = LONGEST_SCREEN - FRAME - sum(map(units, (*said, about)))
    lines = "\n".join(how_many_fit(shown.lines, room))
    call = f"{say('guidance-call')}\n{lines}" if lines else ""
    parts = [*said, call, _here(say, shown), about]
    ways = [button(say("guidance-others"), f"{DOOR_LIST}:{key}")]
    if shown.card.sentence:
        door = f"{DOOR_SENTENCES}:{shown.card.id}.{key}"
        ways.insert(0, button(say("guidance-sentences"), door, style=PRIMARY))
    title = text(f"**{shown.card.title.said(say.locale)}**")
    return Screen(
        title,
        *(text(each) for each in parts if each),
        buttons(*ways, button(say("guidance-aid"), f"{DOOR_AID}:")),
        colour=WAITS if shown.standing.is_overdue else None,
    )


def _steps(say: Words, shown: ShownCard) -> str:
    """Each has a number; what the law asks says so as long as nobody here looked at it."""
    waits = f" {say('guidance-law-waits')}" if shown.standing.waits_for_law else ""
    said = [filled(each.said(say.locale), shown.facts) for each in shown.card.step]
    marks = [waits if each.law else "" for each in shown.card.step]
    lines = zip(said, marks, strict=True)
    return "\n".join(f"{number}. {step}{mark}" for number, (step, mark) in enumerate(lines, 1))


def _avoid(say: Words, shown: ShownCard) -> str:
    lines = [f"- {filled(each.said(say.locale), shown.facts)}" for each in shown.card.avoid]
    return "\n".join([say("guidance-avoid"), *lines]) if lines else ""


def _here(say: Words, shown: ShownCard) -> str:
    """Who helps in this town; that nobody was named is said, or it would be looked for."""
    if shown.card.contact is None:
        return ""
    what = say(f"guidance-contact-{shown.card.contact}")
    if not shown.contact:
        return say("guidance-here-none", what=what)
    return say("guidance-here", what=what, who=shown.contact)


def _origin(say: Words, shown: ShownCard) -> str:
    """Where it comes from, how sure that is, and who looked at it when."""
    known, stands = shown.card, shown.standing
    sources = ", ".join(known.sources[:MOST_SOURCES])
    lines = [say("guidance-source", where=sources)] if sources else []
    lines.append(say(f"guidance-sure-{known.verified}"))
    if stands.looked_at:
        lines.append(say("guidance-looked-at", day=_day(say, stands.looked_at)))
    else:
        lines.append(say("guidance-written", day=_day(say, known.written)))
    if stands.is_overdue:
        lines.append(say("guidance-overdue", day=_day(say, known.review)))
    return "\n".join([f"-# {' '.join(lines[:3])}", *lines[3:]])


def _day(say: Words, day: date) -> str:
    return f"{calendar_day_in_words(say.texts, say.locale, day)} {day.year}"


def sentences(say: Words, shown: ShownCard, worker: Worker, key: str = "") -> Screen:
    """To type oneself: there is no button that sends one, or puts one in an answer."""
    facts = {**shown.facts, **_of_worker(say, worker, shown.facts)}
    said = [filled(each.said(say.locale), facts) for each in shown.card.sentence]
    back = f"{DOOR_OPEN}:{shown.card.id}.{key}"
    return Screen(
        text(say("guidance-sentences-title", title=shown.card.title.said(say.locale))),
        text("\n\n".join(f"> {each}" for each in said)),
        buttons(button(say("guidance-back"), back)),
    )


def _of_worker(say: Words, worker: Worker, facts: Mapping[str, str]) -> Mapping[str, str]:
    bench = facts.get("bench") or say("guidance-bench")
    role = say(f"introductions-role-{worker.role}")
    return {"worker": worker.name, "role": role, "bench": bench}
