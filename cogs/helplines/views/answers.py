"""Practical answers: the questions in a menu, and one answer with who keeps it true."""

from __future__ import annotations

from datetime import datetime, time

from discord.ui import Button, LayoutView

from bot.core.clock import HOME
from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Option, Screen, Words, button, buttons, menu, text
from bot.texts.dates_in_words import day_in_words
from cogs.helplines.rules.answers import PracticalAnswer
from cogs.helplines.views.lines import plain

AT_ONCE = 24
"""A menu has 25 lines at most; one is for the following page."""
PAGE = "+"


def listed(say: Words, answers: tuple[PracticalAnswer, ...], page: int = 0) -> Screen:
    if not answers:
        return Screen(text(say("helplines-answers-none")), buttons(_help_now(say)))
    first = page * AT_ONCE if page * AT_ONCE < len(answers) else 0
    options = [Option(each.asked(say.locale), each.id) for each in answers[first:][:AT_ONCE]]
    if len(answers) > AT_ONCE:
        following = first // AT_ONCE + 1 if first + AT_ONCE < len(answers) else 0
        options.append(Option(say("helplines-answers-more"), f"{PAGE}{following}"))
    return Screen(
        text(say("helplines-answers-title")),
        menu("helplines:answer", say("helplines-answers-choose"), options),
        buttons(button(say("shell-hide"), DOOR_HIDE), _help_now(say)),
    )


def answered(say: Words, answer: PracticalAnswer, *, can_write: bool) -> Screen:
    """The town's own words: links may stand in them, mentions may not."""
    words = answer.said(say.locale).replace("<@", "<\u200b@").replace("<#", "<\u200b#")
    noon = datetime.combine(answer.written, time(12), HOME)
    day = day_in_words(say.texts, say.locale, noon)
    facts = {"owner": plain(answer.owner), "day": day, "year": str(answer.written.year)}
    told = say("helplines-answer-from", **facts)
    write = [button(say("questions-ask"), DOOR_ASK)] if can_write else []
    return Screen(
        text(f"**{plain(answer.asked(say.locale))}**\n{words}\n-# {told}"),
        buttons(
            *write,
            button(say("helplines-answers-back"), "helplines:answers:0"),
            button(say("shell-hide"), DOOR_HIDE),
            _help_now(say),
        ),
    )


def _help_now(say: Words) -> Button[LayoutView]:
    return button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
