"""The menu of practical answers from which a worker begins."""

from __future__ import annotations

from bot.shell.views import Option, Screen, Words, menu, text
from cogs.helplines.rules.practical_answers import PracticalAnswer
from cogs.questions.rules import Conversation

AT_ONCE = 24
"""A menu has 25 lines at most (Discord); one is for the following page."""
PAGE = "+"


def listed(
    say: Words, conversation: Conversation, answers: tuple[PracticalAnswer, ...], page: int = 0
) -> Screen:
    """One page of them; after the last page comes the first."""
    first = page * AT_ONCE if page * AT_ONCE < len(answers) else 0
    options = [Option(each.question_in(say.locale), each.id) for each in answers[first:][:AT_ONCE]]
    if len(answers) > AT_ONCE:
        following = first // AT_ONCE + 1 if first + AT_ONCE < len(answers) else 0
        options.append(Option(say("questions-practical-more"), f"{PAGE}{following}"))
    return Screen(
        text(say("questions-practical-title", code_name=conversation.code_name)),
        menu(f"questions:insert:{conversation.key}", say("questions-practical-choose"), options),
    )
