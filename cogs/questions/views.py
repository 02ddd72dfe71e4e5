"""What young people and the team see of a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import discord
from discord import ButtonStyle

from bot.core.when import clock_in_words, day_in_words, in_words
from bot.shell.posts import parts_of
from bot.shell.views import (
    LONGEST_SCREEN,
    WORDS,
    Form,
    Screen,
    Words,
    box,
    button,
    buttons,
    calm,
    text,
    words_field,
)
from cogs.introductions.rules import Worker, signature
from cogs.office_hours.rules import Openness, Standing
from cogs.questions.rules import LONGEST, Conversation, Urgency

OF_THE_YOUNG = 9001
OF_THE_TEAM = 9002
"""Marks on the pieces of text that are relayed. Everything else in a thread stays in the thread."""
FRAME = 700
"""Characters that an inbox needs for all but the messages themselves."""

__all__ = ["WORDS"]


# -- forms --------------------------------------------------------------------------------------


def ask_form(say: Words, token: str, *, who: str) -> Form:
    field = words_field(say("questions-ask-field"), hint=say("questions-ask-hint"), longest=LONGEST)
    return Form(say("questions-ask-title"), f"questions:ask:{token}", [field], note=who)


def more_form(say: Words, conversation: Conversation, token: str) -> Form:
    field = words_field(
        say("questions-more-field"), hint=say("questions-ask-hint"), longest=LONGEST
    )
    return Form(say("questions-more-title"), f"questions:more:{conversation.key}.{token}", [field])


def answer_form(say: Words, conversation: Conversation, token: str) -> Form:
    title = say("questions-answer-title", code_name=conversation.code_name)
    field = words_field(
        say("questions-answer-field"), hint=say("questions-answer-hint"), longest=LONGEST
    )
    return Form(title, f"questions:answer:{conversation.key}.{token}", [field])


# -- the team channel ---------------------------------------------------------------------------


def card(say: Words, conversation: Conversation, worker: Worker | None, *, ended: bool) -> Screen:
    """The message in the team channel. Its button always carries the key, so it can be found."""
    taken = worker is not None or ended
    asked = conversation.opened_at
    return Screen(
        box(
            text(
                say(
                    "questions-card",
                    code_name=conversation.code_name,
                    day=day_in_words(say.texts, say.locale, asked),
                    hour=clock_in_words(say.texts, say.locale, asked),
                )
            ),
            text(
                f"{say(f'questions-urgency-{conversation.urgency}')} {_state(say, conversation, worker, ended=ended)}"
            ),
            buttons(_take_button(say, conversation, taken=taken)),
            colour=_colour(conversation, taken=taken),
        )
    )


def _take_button(
    say: Words, conversation: Conversation, *, taken: bool
) -> discord.ui.Button[discord.ui.LayoutView]:
    each = button(
        say("questions-take"), f"questions:take:{conversation.key}", style=ButtonStyle.primary
    )
    each.disabled = taken
    return each


def _state(say: Words, conversation: Conversation, worker: Worker | None, *, ended: bool) -> str:
    if ended:
        day = day_in_words(say.texts, say.locale, conversation.expires_at)
        return say("questions-state-ended", day=day)
    if worker is not None:
        return say("questions-state-taken", name=worker.name)
    return say("questions-state-waiting" if conversation.waiting else "questions-state-answered")


def _colour(conversation: Conversation, *, taken: bool) -> discord.Colour | None:
    if conversation.urgency is Urgency.UNSAFE:
        return discord.Colour.red()
    return None if taken else discord.Colour.gold()


def asked(say: Words, conversation: Conversation, words: str) -> Screen:
    """What a young person wrote, in the thread. A worker answers by button or by replying to it."""
    return Screen(
        text(say("questions-writes", code_name=conversation.code_name)),
        text(calm(words), OF_THE_YOUNG),
        buttons(
            button(
                say("questions-answer"),
                f"questions:answer:{conversation.key}",
                style=ButtonStyle.primary,
            ),
            button(say("questions-close"), f"questions:close:{conversation.key}"),
        ),
    )


def answer(say: Words, worker: Worker, words: str) -> Screen:
    return Screen(text(f"{signature(say, worker)}\n{calm(words)}", OF_THE_TEAM))


def sent(say: Words, conversation: Conversation, *, told: bool) -> Screen:
    how = "questions-sent-told" if told else "questions-sent-waits"
    return Screen(text(say(how, code_name=conversation.code_name)))


def note(say: Words, said: str, /, **facts: str | int) -> Screen:
    return Screen(text(say(said, **facts)))


# -- young people -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """What someone who wrote should know: who is here, and which questions are still open."""

    openness: Openness
    now: datetime
    ask_urgency: bool
    ask_notice: bool


def received(say: Words, conversation: Conversation, waiting: Waiting) -> Screen:
    parts = [
        text(say("questions-received", code_name=conversation.code_name)),
        text(when_answered(say, waiting.openness, waiting.now)),
    ]
    key = conversation.key
    if waiting.ask_urgency:
        parts.append(text(say("questions-how-urgent")))
        row = buttons(
            button(say("questions-can-wait"), f"questions:urgent:{key}.can_wait"),
            button(say("questions-today"), f"questions:urgent:{key}.today"),
            button(say("questions-unsafe"), f"questions:unsafe:{key}", emoji="🆘"),
        )
        return Screen(
            *parts, row, *_how_told(say, key, ask=waiting.ask_notice), _ways_out(say, key)
        )
    return Screen(*parts, *_how_told(say, key, ask=waiting.ask_notice), _ways_out(say, key))


def _how_told(say: Words, key: str, *, ask: bool) -> list[discord.ui.Item[discord.ui.LayoutView]]:
    if not ask:
        return [text(say("questions-look-yourself"))]
    return [
        text(say("questions-how-told")),
        buttons(
            button(say("questions-i-look"), f"questions:ilook:{key}"),
            button(say("questions-tell-me"), f"questions:tellme:{key}"),
        ),
    ]


def _ways_out(say: Words, key: str) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    return buttons(
        button(say("questions-withdraw"), f"privacy:wipe:{key}"),
        button(say("shell-hide"), "privacy:hide"),
        button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
    )


def when_answered(say: Words, openness: Openness, now: datetime) -> str:
    """The automatic answer: who reads now, and the next hour at which someone does (R43)."""
    if openness.standing is Standing.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("questions-open-now", until=until)
    why = (
        "questions-nobody-here" if openness.standing is Standing.NOBODY else "questions-closed-now"
    )
    if openness.opens_at is None:
        return f"{say(why)} {say('questions-opens-unknown')} {say('questions-meanwhile')}"
    opens = in_words(say.texts, say.locale, openness.opens_at, now)
    return f"{say(why)} {say('questions-opens', when=opens)} {say('questions-meanwhile')}"


def added(say: Words, conversation: Conversation, automatic: str | None) -> Screen:
    """A quiet tick for every further message; the automatic answer comes once."""
    said = [say("questions-added", code_name=conversation.code_name)]
    if automatic:
        said.append(automatic)
    return Screen(
        text("\n".join(said)),
        buttons(
            button(say("questions-inbox"), f"questions:show:{conversation.key}", emoji="📥"),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def notice(say: Words, conversation: Conversation) -> Screen:
    """All that a locked screen may show: no name, no 'help', no 'youth worker' (R24)."""
    return Screen(
        text(say("questions-notice")),
        buttons(button(say("questions-show"), f"questions:show:{conversation.key}")),
    )


@dataclass(frozen=True, slots=True)
class Page:
    """Relayed messages, oldest first, and whether there are older ones."""

    messages: tuple[str, ...]
    oldest: int | None
    more: bool


def relayed(say: Words, message: discord.Message) -> str | None:
    """What of a thread's message is meant for the young person; None for the team's own talk."""
    for part in parts_of(message):
        if isinstance(part, discord.TextDisplay) and part.id == OF_THE_YOUNG:
            return f"{say('questions-you')}\n{part.content}"
        if isinstance(part, discord.TextDisplay) and part.id == OF_THE_TEAM:
            return part.content
    return None


def page(said: list[tuple[int, str]]) -> Page:
    """Take as many of the newest messages (newest first) as one screen holds; never cut one."""
    taken: list[tuple[int, str]] = []
    room = LONGEST_SCREEN - FRAME
    for each in said:
        room -= len(each[1])
        if taken and room < 0:
            break
        taken.append(each)
    shown = tuple(content[: LONGEST_SCREEN - 200] for _, content in reversed(taken))
    return Page(shown, taken[-1][0] if taken else None, len(taken) < len(said))


def inbox(say: Words, conversation: Conversation, shown: Page, *, ended: bool) -> Screen:
    key = conversation.key
    parts = [text(say("questions-inbox-title", code_name=conversation.code_name))]
    if shown.messages:
        parts.append(text("\n\n".join(shown.messages)))
    parts.append(text(_inbox_state(say, conversation, ended=ended)))
    row = (
        []
        if ended
        else [
            button(say("questions-more"), f"questions:more:{key}", style=ButtonStyle.primary),
            button(say("questions-stop"), f"questions:stop:{key}"),
        ]
    )
    if shown.more:
        row.append(button(say("questions-older"), f"questions:older:{key}.{shown.oldest}"))
    return Screen(
        *parts,
        *([buttons(*row)] if row else []),
        buttons(
            button(say("shell-wipe"), f"privacy:wipe:{key}"),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def _inbox_state(say: Words, conversation: Conversation, *, ended: bool) -> str:
    if ended:
        day = day_in_words(say.texts, say.locale, conversation.expires_at)
        return say("questions-inbox-ended", day=day)
    return say("questions-inbox-waiting" if conversation.waiting else "questions-inbox-answered")


def empty_inbox(say: Words) -> Screen:
    return Screen(
        text(say("questions-inbox-empty")),
        buttons(
            button(say("questions-ask"), "questions:ask", emoji="💬", style=ButtonStyle.primary),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )
