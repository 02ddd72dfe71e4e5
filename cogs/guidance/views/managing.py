"""What an admin fills in and looks at: who helps here, and the cards that wait for somebody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.extension_points import Finding
from bot.shell.boxes import DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN, MOST_OPTIONS
from bot.shell.lists import some
from bot.shell.views import (
    PRIMARY,
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
from bot.texts.file_mistakes import FileMistake
from bot.texts.typed_text import units
from cogs.guidance.rules.cards import Card, fingerprint
from cogs.guidance.service import CardsToMend, Contacts, ShownCard, checked
from cogs.guidance.settings import LONGEST_CONTACT, LocalContact
from cogs.guidance.views import cards as of_cards
from cogs.setup.rules import CheckResult

DOOR_MANAGE, DOOR_CONTACT = "guidance:manage", "guidance:contact"
DOOR_LOOK, DOOR_TICK = "guidance:look", "guidance:tick"
NAMED = "named"
MOST_NAMED = 300
"""Characters for the names of cards in one line."""
MOST_MISTAKES = 5
FRAME = 1000
"""Characters of the list beside its contacts and what cannot be read."""
NEITHER = ("no-number", "no-verdict")
"""What is wrong where no example says it; the texts do."""


def manage(say: Words, contacts: Contacts, to_mend: CardsToMend) -> Screen:
    """Each contact, named or not; then the cards that somebody here has to look at."""
    lines = [_contact(say, each, contacts.get(each, "")) for each in LocalContact]
    waiting = _to_look_at(to_mend)
    parts: list[Part] = [
        text("\n".join([say("guidance-manage-title"), *lines])),
        menu(DOOR_CONTACT, say("guidance-manage-contact"), _contact_options(say)),
    ]
    if waiting:
        options = [Option(each.title.said(say.locale), each.id) for each in waiting[:MOST_OPTIONS]]
        parts.append(text(say("guidance-manage-waiting", count=len(waiting))))
        parts.append(menu(DOOR_LOOK, say("guidance-manage-look"), options))
    if to_mend.mistakes:
        room = LONGEST_SCREEN - FRAME - sum(map(units, lines))
        parts.append(text(some(say, _mistakes(say, to_mend.mistakes), room, "\n")))
    done = not (to_mend.missing or waiting or to_mend.mistakes)
    return Screen(*parts, colour=DONE if done else WAITS)


def _to_look_at(to_mend: CardsToMend) -> list[Card]:
    return list(dict.fromkeys((*to_mend.overdue, *to_mend.waiting)))


def _contact(say: Words, which: LocalContact, who: str) -> str:
    what = say(f"guidance-contact-{which}")
    name = "guidance-manage-named" if who else "guidance-manage-missing"
    return say(name, what=what, who=who)


def _contact_options(say: Words) -> list[Option]:
    return [Option(say(f"guidance-contact-{each}"), each) for each in LocalContact]


def _mistakes(say: Words, mistakes: Sequence[FileMistake]) -> list[str]:
    return [_mistake(say, each) for each in mistakes[:MOST_MISTAKES]]


def _mistake(say: Words, mistake: FileMistake) -> str:
    expected = mistake.expected
    if expected in NEITHER:
        expected = say(f"guidance-expect-{expected}")
    return say(
        "guidance-mistake",
        file=escaped(mistake.file),
        line=mistake.line,
        field=escaped(mistake.field),
        expected=expected.replace("`", "'")[:MOST_NAMED],
    )


def contact_form(say: Words, which: LocalContact, known: str, seen: str) -> Form:
    """`seen`: the decision from which it was drawn."""
    what = say(f"guidance-contact-{which}")
    hint = say("guidance-manage-hint")
    field = line_field(NAMED, what, hint=hint, longest=LONGEST_CONTACT, filled=known, needed=False)
    return Form(say("guidance-manage-form"), f"{DOOR_CONTACT}:{which}.{seen}", [field])


def look(say: Words, shown: ShownCard) -> Screen:
    """The card as workers see it, to be ticked off: these very words, and no others."""
    screen = of_cards.card(say, shown)
    for row in [each for each in screen.children if each.type.name == "action_row"]:
        screen.remove_item(row)
    law = [text(say("guidance-look-law"))] if shown.standing.waits_for_law else []
    door = f"{DOOR_TICK}:{shown.card.id}.{fingerprint(shown.card)}"
    return Screen(
        *screen.children,
        *law,
        buttons(
            button(say("guidance-look-tick"), door, style=PRIMARY),
            button(say("guidance-back"), DOOR_MANAGE),
        ),
    )


# -- for the check-up -----------------------------------------------------------------------------


def findings(say: Words, to_mend: CardsToMend) -> list[Finding]:
    """What `/controle` says of it: well, or what to do."""
    names = {each.id: each.title.said(say.locale) for each in _to_look_at(to_mend)}
    names |= {each: say(f"guidance-contact-{each}") for each in to_mend.missing}
    found = [_finding(say, each, names) for each in checked(to_mend)]
    return [*found, *_of_files(say, to_mend)]


def _of_files(say: Words, to_mend: CardsToMend) -> list[Finding]:
    """Nothing where all of them can be read."""
    words = "\n".join(_mistakes(say, to_mend.mistakes))
    return [Finding("cards-unread", ok=False, words=words)] if words else []


def _finding(say: Words, found: CheckResult, names: Mapping[str, str]) -> Finding:
    if found.ok:
        return Finding(found.text, ok=True, words=say(f"guidance-ok-{found.text}"))
    which = some(say, [names[each] for each in found.details], MOST_NAMED)
    words = say(f"guidance-mend-{found.text}", which=which, count=len(found.details))
    return Finding(found.text, ok=False, words=words)
