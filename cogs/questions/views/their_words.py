"""Words of a young person as they stand in the thread, with what a worker can do about them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit
from bot.shell.pictures import files, gallery
from bot.shell.shared_doors import DOOR_ANSWER, DOOR_CLOSE_CONVERSATION, DOOR_REFER
from bot.shell.views import ButtonStyle, Screen, Words, button, buttons, text
from bot.texts.typed_text import units
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pictures import Picture


def their_words(
    say: Words,
    conversation: Conversation,
    words: str,
    mark: int,
    pictures: Sequence[Picture] = (),
    above: int | None = None,
) -> Screen:
    """What a young person wrote, in the thread. A worker answers by button or by replying to it.

    `mark`: the id of the component with the words, by which they are found again.
    """
    lines = [(rules.quoted(words), mark)]
    return their_lines(say, conversation, lines, pictures=pictures, mark=above)


def their_words_quoted(say: Words, conversation: Conversation, quoted: str, mark: int) -> Screen:
    """The same from words as they stand on Discord already."""
    return their_lines(say, conversation, [(quoted, mark)])


def their_lines(
    say: Words,
    conversation: Conversation,
    lines: Sequence[tuple[str, int]],
    *,
    corrected: bool = False,
    pictures: Sequence[Picture] = (),
    mark: int | None = None,
) -> Screen:
    """The same for several lines, quoted, each with the id of its own component.

    `corrected`: they changed or deleted one of them; `mark`: the id of what stands above them.
    """
    writes = say("questions-writes", code_name=conversation.code_name)
    writes += f"\n{say('questions-corrected')}" if corrected else ""
    # What is added when it is posted: that it is automatic.
    room = LONGEST_SCREEN - units(writes) - units(say("shell-automatic"))
    room -= sum(units(each) for each, _ in lines)
    care = [say("questions-picture-care")] if pictures else []
    # Beside very long words it is left out: the buttons say it as well.
    beside = how_many_fit([*care, say("questions-how-to-answer")], room)
    return Screen(
        text(writes, mark),
        *(text(each, of_line) for each, of_line in lines),
        *gallery(pictures),
        *map(text, beside),
        buttons(
            button(
                say("questions-answer"),
                f"{DOOR_ANSWER}:{conversation.key}",
                style=ButtonStyle.primary,
            ),
            button(say("referral-start"), f"{DOOR_REFER}:{conversation.key}"),
            button(say("questions-close"), f"{DOOR_CLOSE_CONVERSATION}:{conversation.key}"),
            button(say("questions-ways"), f"questions:ways:{conversation.key}"),
        ),
        files=files(pictures),
    )
