"""What workers see: the polls of their server, the form of a new one, and what they do with one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from discord import ButtonStyle

from bot.extension_points import Finding
from bot.shell.boxes import DONE, OVER, WAITS
from bot.shell.lists import some
from bot.shell.pickers import channel_field, sentence_field
from bot.shell.shared_doors import DOOR_HIDE
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
    one_of,
    text,
)
from bot.shell.views import Field as FormField
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.dates_in_words import date_in_words, day_in_words
from bot.texts.plain_text import plainly
from cogs.evaluation.rules.disclosure import FEWEST
from cogs.polls.rules import (
    FEWEST_OPTIONS,
    LENGTHS,
    LONGEST_DID,
    LONGEST_HEARD,
    LONGEST_OPTION,
    LONGEST_PURPOSE,
    LONGEST_QUESTION,
    MOST_OPTIONS,
    Poll,
    Signed,
    Stage,
)
from cogs.polls.views import public

NEW, FORM, POST, LOOK, STOP, SURE, ANSWER = (
    f"polls:{each}" for each in ("new", "form", "post", "look", "stop", "sure", "answer")
)
QUESTION, PURPOSE, OPTIONS, DAYS, CHANNEL = "question", "purpose", "options", "days", "channel"
HEARD, DID = "heard", "did"
MOST_LISTED = 25
"""In one menu (Discord)."""
LONGEST_LINES = 2500
LONGEST_TYPED = MOST_OPTIONS * (LONGEST_OPTION + 2)


def listed(say: Words, polls: Sequence[Poll]) -> Screen:
    """The polls of a server, the newest first, and how to make another."""
    lines = [_line(say, each) for each in polls]
    parts: list[Part] = [text(say("polls-list-title", fewest=FEWEST))]
    if polls:
        options = [Option(plainly(each.question), each.key) for each in polls[:MOST_LISTED]]
        parts += [
            text(some(say, lines, LONGEST_LINES, "\n")),
            menu(LOOK, say("polls-choose"), options),
        ]
    new = button(say("polls-new"), NEW, style=PRIMARY)
    return Screen(*parts, buttons(new, button(say("shell-hide"), DOOR_HIDE)))


def _line(say: Words, poll: Poll) -> str:
    until = day_in_words(say.texts, say.locale, poll.ends_at)
    stage = "answered" if poll.answered_at else str(poll.stage)
    return say(f"polls-line-{stage}", question=plainly(poll.question), until=until)


def form(say: Words, token: str) -> Form:
    days = [Option(say("polls-days", days=each), str(each)) for each in LENGTHS]
    return Form(
        say("polls-new"),
        f"{FORM}:{token}",
        [
            line_field(
                QUESTION,
                say("polls-field-question"),
                hint=say("polls-field-question-hint"),
                longest=LONGEST_QUESTION,
            ),
            line_field(
                PURPOSE,
                say("polls-field-purpose"),
                hint=say("polls-field-purpose-hint"),
                longest=LONGEST_PURPOSE,
            ),
            sentence_field(
                OPTIONS,
                say("polls-field-options", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS),
                hint=say("polls-field-options-hint", longest=LONGEST_OPTION),
                longest=LONGEST_TYPED,
            ),
            FormField(DAYS, say("polls-field-days"), one_of(DAYS, days, needed=True)),
            channel_field(
                CHANNEL,
                say("polls-field-channel"),
                hint=say("polls-field-channel-hint"),
                chosen=NOT_CHOSEN,
            ),
        ],
    )


def preview(say: Words, town: Words, poll: Poll, signed: Signed, now: datetime) -> Screen:
    """Exactly what will stand there, in the language of the town (`town`), before it does."""
    lines = public.words(town, poll, signed, now)
    options = [f"- {plainly(each)}" for each in poll.options]
    return Screen(
        text(say("polls-preview", channel=f"<#{poll.channel}>")),
        text("\n".join([*lines, *options])),
        text(say("polls-preview-care")),
        buttons(
            button(say("polls-post"), f"{POST}:{poll.key}", style=PRIMARY),
            button(say("polls-not"), DOOR_HIDE),
        ),
        colour=WAITS,
    )


def posted(say: Words, poll: Poll) -> Screen:
    until = date_in_words(say.texts, say.locale, poll.ends_at)
    due = day_in_words(say.texts, say.locale, poll.due)
    said = say("polls-posted", channel=f"<#{poll.channel}>", until=until, due=due)
    return Screen(text(said), colour=DONE)


def one(say: Words, poll: Poll, signed: Signed, now: datetime) -> Screen:
    """One poll as it stands now, and what can be done with it. Nothing more than is public."""
    lines = public.words(say, poll, signed, now)
    doors = []
    if poll.stage is Stage.RUNNING:
        lines = [*lines, say("polls-no-interim")]
        doors.append(button(say("polls-stop"), f"{STOP}:{poll.key}", style=ButtonStyle.danger))
    if poll.stage is Stage.OVER:
        name = "polls-answer-again" if poll.answered_at else "polls-answer"
        doors.append(button(say(name), f"{ANSWER}:{poll.key}", style=PRIMARY))
    return Screen(
        text(say("polls-one", channel=f"<#{poll.channel}>")),
        text("\n".join(lines)),
        buttons(*doors, button(say("shell-hide"), DOOR_HIDE)),
    )


def sure(say: Words, poll: Poll) -> Screen:
    return Screen(
        text(say("polls-sure", question=plainly(poll.question))),
        buttons(
            button(say("polls-stop-yes"), f"{SURE}:{poll.key}", style=ButtonStyle.danger),
            button(say("polls-not"), DOOR_HIDE),
        ),
        colour=WAITS,
    )


def stopped(say: Words) -> Screen:
    return Screen(text(say("polls-stopped-team")), colour=OVER)


def answer_form(say: Words, poll: Poll) -> Form:
    fields = [
        line_field(
            HEARD,
            say("polls-field-heard"),
            hint=say("polls-field-heard-hint"),
            longest=LONGEST_HEARD,
            filled=poll.heard,
        ),
        line_field(
            DID,
            say("polls-field-did"),
            hint=say("polls-field-did-hint"),
            longest=LONGEST_DID,
            filled=poll.did,
        ),
    ]
    return Form(say("polls-answer"), f"{ANSWER}:{poll.key}.{poll.answer_seen}", fields)


def answered(say: Words, poll: Poll) -> Screen:
    lines = [say("polls-answered"), *public.said_back(say, poll)]
    return Screen(text("\n".join(lines)), colour=DONE)


# -- in the team's channel ------------------------------------------------------------------------


def asks_team(say: Words, poll: Poll, *, again: bool) -> Screen:
    """It is over: what came of it, and the question what is done with it."""
    day = day_in_words(say.texts, say.locale, poll.due)
    asked = say("polls-ask-team-again" if again else "polls-ask-team", day=day)
    question = say("polls-question", question=plainly(poll.question))
    return Screen(
        text("\n".join([question, *public.results(say, poll), asked])),
        buttons(button(say("polls-answer"), f"{ANSWER}:{poll.key}", style=PRIMARY)),
    )


# -- for the check-up -----------------------------------------------------------------------------


def findings(
    say: Words, polls: Sequence[Poll], overdue: Sequence[Poll], lost: int
) -> list[Finding]:
    """Nothing where no poll was held. `lost`: how many have no channel to stand in."""
    if not polls:
        return []
    said = Finding("said-back", ok=True, words=say("polls-ok-said"))
    if overdue:
        words = say("polls-mend-said", count=len(overdue))
        said = Finding("said-back", ok=False, words=words)
    if not lost:
        return [said, Finding("poll-channels", ok=True, words=say("polls-ok-channel"))]
    words = say("polls-mend-channel", count=lost)
    return [said, Finding("poll-channels", ok=False, words=words)]
