"""*Over een werker*: the window, what its writer reads, and the letter to who leads the team."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.views import (
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    options_part,
    text,
    words_field,
)
from bot.texts.typed_text import calm
from cogs.alarm.rules import MESSAGE_STAYS
from cogs.introductions.rules.team import Worker
from cogs.privacy.service.complaints import NOBODY_NAMED
from cogs.privacy.views.choices import back

WHO = "who"
"""The fixed custom id of the field whom it is about."""
LONGEST = 1000
"""Characters of a letter: quoted, line by line, it fits on one screen."""


def form(
    say: Words,
    team: Sequence[Worker],
    token: str,
    filled: str = "",
    about: int = NOBODY_NAMED,
) -> Form:
    """`filled`, `about`: their own words, and whom they chose, of a form that is opened again."""
    people = [(say("privacy-worker-unsaid"), NOBODY_NAMED)]
    people += [(each.name, each.account) for each in team[: MOST_OPTIONS - 1]]
    who = [Option(name, str(account), default=account == about) for name, account in people]
    label = say("privacy-worker-who")
    return Form(
        say("privacy-about-worker"),
        f"privacy:about:{token}",
        [
            Field(WHO, label, options_part(WHO, label, who)),
            words_field(
                say("privacy-worker-words"),
                hint=say("privacy-worker-hint"),
                longest=LONGEST,
                filled=filled,
            ),
        ],
        note=say("privacy-worker-note", days=MESSAGE_STAYS.days),
    )


def sent(say: Words) -> Screen:
    return Screen(text(say("privacy-worker-sent")), back(say))


def letter(say: Words, key: str, server: str, name: str, words: str) -> Screen:
    """Nothing on it leads to who wrote it; `name`: whom it is about, if that is said."""
    said = say("privacy-letter-unsaid", server=server)
    if name:
        said = say("privacy-letter", server=server, name=name)
    read = button(say("privacy-letter-read"), f"privacy:read:{key}")
    return Screen(text(said), text(calm(words)), buttons(read))


def letter_gone(say: Words) -> Screen:
    return Screen(text(say("privacy-letter-gone")))
