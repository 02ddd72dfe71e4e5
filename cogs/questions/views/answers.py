"""Draws an answer as it is relayed, and the lines in the thread about what was not relayed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit
from bot.shell.pictures import files, gallery
from bot.shell.views import Form, Row, Screen, Words, button, buttons, text, words_field
from bot.texts.typed_text import cut, has_link, units
from cogs.introductions.rules.team import Worker, signature
from cogs.questions.rules.conversation import LONGEST_MESSAGE, Conversation, quoted
from cogs.questions.rules.pictures import Picture
from cogs.questions.rules.replies import LeftOut


def answer(
    say: Words,
    worker: Worker,
    words: str,
    mark: int,
    left_out: Collection[LeftOut] = (),
    pictures: Sequence[Picture] = (),
    other_ways: Sequence[str] = (),
) -> Screen:
    """`mark`: the id of the component that both sides read; `left_out`: what does not go.

    `other_ways`: how its writer can send that.
    """
    said = f"{signature(say, worker)}\n{quoted(words)}"
    beside = [*_beside(say, words, left_out), *other_ways]
    return _answer(say, said, mark, beside, pictures)


def corrected(
    say: Words,
    worker: Worker,
    words: str,
    mark: int,
    left_out: Collection[LeftOut] = (),
    pictures: Sequence[Picture] = (),
) -> Screen:
    """The same once its writer changed it. Whether the first was read, nobody is told (R23)."""
    said = f"{signature(say, worker)}\n{quoted(words)}{_corrected(say)}"
    beside = [say("questions-edited"), *_beside(say, words, left_out)]
    return _answer(say, said, mark, beside, pictures)


def _answer(
    say: Words, said: str, mark: int, beside: Sequence[str], pictures: Sequence[Picture]
) -> Screen:
    """`beside`: what only the team reads of it."""
    room = LONGEST_SCREEN - units(said) - units(say("questions-beside-answer", lines=""))
    fitting = " ".join(how_many_fit(beside, room))
    own = [text(say("questions-beside-answer", lines=fitting))] if fitting else []
    shown = gallery(pictures)
    return Screen(text(said, mark), *shown, *own, files=files(pictures), signed=True)


def quoted_in(say: Words, said: str) -> str:
    """Read them back from a relayed answer."""
    return said.partition("\n")[2].removesuffix(_corrected(say))


def _corrected(say: Words) -> str:
    return f"\n{say('questions-corrected')}"


def _beside(say: Words, words: str, left_out: Collection[LeftOut]) -> list[str]:
    """What the team reads of how it went."""
    link = [say("questions-link-is-text")] if has_link(words) else []
    return [*link, *([not_passed_on(say, left_out)] if left_out else [])]


def not_passed_on(say: Words, kinds: Collection[LeftOut]) -> str:
    """What of a message was left out, in words."""
    named = [say(f"questions-left-out-{each}") for each in kinds]
    return say("questions-left-out", kinds=", ".join(named))


def may_go(say: Words, why: str, conversation: Conversation, reply: int, mark: int) -> Screen:
    """Under a reply that goes only if its writer says so. `why`: a text; `reply`: its message."""
    door = f"questions:sendreply:{conversation.key}.{reply}"
    return Screen(
        text(say(why, code_name=conversation.code_name), mark),
        buttons(button(say("questions-reply-send"), door)),
    )


def sent_anyway(say: Words, conversation: Conversation, worker: Worker, mark: int) -> Screen:
    """What takes its place once it was sent. `worker`: who pressed."""
    said = say("questions-reply-sent", code_name=conversation.code_name, name=worker.name)
    return Screen(text(said, mark))


def sent(say: Words, conversation: Conversation, message: int | None, beside: str = "") -> Screen:
    """`message`: the answer in the thread, None when another submit of the form sent it.

    `beside`: what colleagues did there meanwhile.
    """
    # Whether they are told, and whether that arrives, is theirs: closed messages would show here.
    sentence = say("questions-sent", code_name=conversation.code_name)
    said = text(f"{sentence}\n{beside}" if beside else sentence)
    return Screen(said, *([_to_correct(say, conversation, message)] if message else []))


def improved(say: Words, conversation: Conversation, message: int) -> Screen:
    return Screen(text(say("questions-improved")), _to_correct(say, conversation, message))


def _to_correct(say: Words, conversation: Conversation, message: int) -> Row:
    key = f"{conversation.key}.{message}"
    return buttons(
        button(say("questions-improve"), f"questions:improve:{key}"),
        button(say("questions-take-back"), f"questions:takeback:{key}"),
    )


def improve_form(
    say: Words, conversation: Conversation, message: int, token: str, words: str
) -> Form:
    """`words`: as they stand there now."""
    title = say("questions-improve-title", code_name=conversation.code_name)
    label, hint = say("questions-answer-field"), say("questions-answer-hint")
    filled = cut(words, LONGEST_MESSAGE)
    field = words_field(label, hint=hint, longest=LONGEST_MESSAGE, filled=filled)
    return Form(title, f"questions:improve:{conversation.key}.{message}.{token}", [field])
