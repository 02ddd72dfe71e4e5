"""A draft in the thread, and what is said of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.shell.delivery import TextMark, mark_of, marked
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit
from bot.shell.shared_doors import DOOR_IMPROVE, DOOR_TAKE_BACK
from bot.shell.views import ButtonStyle, Form, Screen, Words, button, buttons, text, words_field
from bot.texts.dates_in_words import date_in_words
from bot.texts.typed_text import units, unquoted
from cogs.introductions.rules.team import Worker, signature
from cogs.peer_review.rules import Verdict
from cogs.questions.rules.conversation import Conversation, quoted

LONGEST = 1500
"""Characters of a draft: beside it there is room for what colleagues say of it."""
SEND = "peer_review:send"
FRAME = 600
"""Characters of the signature and of what the bot says of a draft."""
ABOUT, VERDICTS = 5, 7
"""Ids of the parts that are read back."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the thread, read back from the message itself: nothing else keeps it."""

    signed: str
    about: str
    words: str
    """Quoted, as they stand there."""
    mark: int
    verdicts: str
    handle: str

    @property
    def typed(self) -> str:
        return unquoted(self.words)


def form(say: Words, conversation: Conversation, token: str, filled: str = "") -> Form:
    label, hint = say("peer_review-field"), say("questions-answer-hint")
    field = words_field(label, hint=hint, longest=LONGEST, filled=filled)
    door = f"peer_review:draft:{conversation.key}.{token}"
    title = say("peer_review-title", code_name=conversation.code_name)
    return Form(title, door, [field], note=say("peer_review-note"))


def draft(
    say: Words,
    conversation: Conversation,
    worker: Worker,
    words: str,
    token: str,
    until: datetime,
) -> Screen:
    """`token`: stands on its buttons, by which it is found when nobody knows whether it arrived."""
    about = say("peer_review-draft", until=date_in_words(say.texts, say.locale, until))
    mark = marked(TextMark.NOTE, token)
    shown = Draft(signature(say, worker), about, quoted(words), mark, "", handle(token))
    return _drawn(say, conversation, shown)


def handle(token: str) -> str:
    """Under which its trace knows it."""
    return f"draft-{token}"


def with_verdicts(
    say: Words, conversation: Conversation, known: Draft, verdicts: Mapping[int, str]
) -> Screen:
    """The same draft with a line of each colleague who said something of it.

    In a large team the last ones, beside long words: what they mean stands in the thread.
    """
    room = LONGEST_SCREEN - FRAME - units(known.words)
    fitting = how_many_fit([each for each in verdicts.values() if each][::-1], room)
    said = "\n".join(reversed(fitting))
    return _drawn(say, conversation, replace(known, verdicts=said))


def _drawn(say: Words, conversation: Conversation, shown: Draft) -> Screen:
    key = f"{conversation.key}.{shown.handle}"
    return Screen(
        text(f"{shown.signed}\n{shown.about}", ABOUT),
        text(shown.words, shown.mark),
        *([text(shown.verdicts, VERDICTS)] if shown.verdicts else []),
        buttons(
            button(say("peer_review-good"), f"peer_review:good:{key}"),
            button(say("peer_review-otherwise"), f"peer_review:otherwise:{key}"),
            button(say("peer_review-send"), f"{SEND}:{key}", style=ButtonStyle.primary),
        ),
        signed=True,
    )


def verdict(say: Words, worker: Worker, said: Verdict) -> str:
    return say(f"peer_review-said-{said}", name=worker.name)


def of_others(say: Words, verdicts: str, worker: Worker) -> str:
    """Lines as they stand there, without what this colleague said before."""
    own = {verdict(say, worker, each) for each in Verdict}
    return "\n".join(each for each in verdicts.splitlines() if each not in own)


def read(shown: Mapping[int, str], ids: Collection[str]) -> Draft | None:
    """Read it back from the texts of its message, by id, and the ids of its buttons.

    None for what is no draft.
    """
    marks = [mark for mark in shown if mark_of(mark) is TextMark.NOTE]
    if ABOUT not in shown or len(marks) != 1:
        return None
    signed, _, about = shown[ABOUT].partition("\n")
    named = next((each.partition(".")[2] for each in ids if each.startswith(SEND)), "")
    return Draft(signed, about, shown[marks[0]], marks[0], shown.get(VERDICTS, ""), named)


def asked(say: Words) -> Screen:
    return Screen(text(say("peer_review-asked")))


def rehearsed(say: Words) -> Screen:
    """In a dry run, what would happen now."""
    return Screen(text(say("peer_review-rehearsed")))


def sent(say: Words, conversation: Conversation, message: int) -> Screen:
    """`message`: the answer in the thread; it is changed and taken back as any other."""
    key = f"{conversation.key}.{message}"
    return Screen(
        text(say("peer_review-sent", code_name=conversation.code_name)),
        buttons(
            button(say("questions-improve"), f"{DOOR_IMPROVE}:{key}"),
            button(say("questions-take-back"), f"{DOOR_TAKE_BACK}:{key}"),
        ),
    )
