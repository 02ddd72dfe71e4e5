"""Closing several at once: which ones, what each of them reads, and whether that is sure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton
from bot.shell.lists import some
from bot.shell.views import (
    ButtonStyle,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    menu,
    text,
    words_field,
)
from bot.texts.dates_in_words import date_in_words
from cogs.closing.rules.several import MOST, ClosedTogether
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import Conversation, quoted

SENTENCES = ("thanks", "school", "later")
NONE = "none"
ROOM = 900
"""Characters of a list of code names."""
LONGEST = 500
"""Characters of a sentence of one's own: it is the same for each of them."""


def way(say: Words) -> DoorButton:
    return DoorButton(say("closing-several"), "closing:list")


def which(say: Words, found: Sequence[Conversation]) -> Screen:
    if not found:
        return Screen(text(say("closing-several-none")))
    options = [Option(each.code_name, each.key, _how_it_stands(say, each)) for each in found]
    return Screen(
        text(say("closing-several-title")),
        menu("closing:several", say("closing-several-choose"), options, most=MOST),
    )


def _how_it_stands(say: Words, conversation: Conversation) -> str:
    last = date_in_words(say.texts, say.locale, conversation.last_at)
    whose = "closing-several-yours" if conversation.worker else "closing-several-nobodys"
    return say(whose, last=last)


def what_to_say(say: Words, town: Words, token: str, names: Sequence[str]) -> Screen:
    """`town`: in which language young people read what is chosen here."""
    options = [Option(town(f"closing-sentence-{each}"), each) for each in SENTENCES]
    options.append(Option(say("closing-sentence-none"), NONE))
    listed = some(say, names, ROOM)
    return Screen(
        text(say("closing-several-chosen", count=len(names), names=listed)),
        menu(f"closing:sentence:{token}", say("closing-sentence-choose"), options),
        buttons(button(say("closing-sentence-own"), f"closing:write:{token}")),
    )


def form(say: Words, token: str, filled: str = "") -> Form:
    label, hint = say("closing-sentence-field"), say("closing-sentence-hint")
    title = say("closing-sentence-own")
    field = words_field(label, hint=hint, longest=LONGEST, filled=filled)
    return Form(title, f"closing:write:{token}", [field])


def sure(say: Words, token: str, names: Sequence[str], worker: Worker, words: str) -> Screen:
    count = len(names)
    lines = [say("closing-several-sure", count=count, names=some(say, names, ROOM))]
    if words:
        lines += [say("closing-several-reads"), signature(say, worker), quoted(words)]
    else:
        lines.append(say("closing-several-silent"))
    label = say("closing-several-yes", count=count)
    yes = button(label, f"closing:all:{token}")
    yes.style = ButtonStyle.primary
    return Screen(
        text("\n".join(lines)), buttons(yes, button(say("closing-several-no"), "closing:list"))
    )


def done(say: Words, result: ClosedTogether) -> Screen:
    lines = []
    if result.closed:
        names = some(say, result.closed, ROOM)
        lines.append(say("closing-several-done", count=len(result.closed), names=names))
    if result.failed:
        lines.append(say("closing-several-failed", names=some(say, result.failed, ROOM)))
    return Screen(text("\n".join(lines or [say("closing-several-none")])))
