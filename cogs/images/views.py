"""The forms with a field for pictures, what is read of each, and the admin's choice."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.pictures import files, gallery, upload_field
from bot.shell.shared_doors import (
    DOOR_CONVERSATION,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_IMPROVE,
    DOOR_SHOW_PICTURES,
    DOOR_TAKE_BACK,
)
from bot.shell.views import (
    Field,
    Form,
    Part,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    text,
    words_field,
)
from bot.texts.dates_in_words import day_in_words
from cogs.images.rules.outcomes import Outcome
from cogs.questions.rules.conversation import LONGEST_MESSAGE, Conversation
from cogs.questions.rules.pictures import LONGEST_ALT, MOST_PICTURES, Picture, PictureLine

BEGIN, SEND = "images:begin", "images:send"
BEGIN_ANSWER, ANSWER = "images:with", "images:answer"
DECIDE, ON, OFF = "images:decide", "on", "off"
FILES, ALT = "files", "alt"


# -- sending --------------------------------------------------------------------------------------


def form(say: Words, conversation: Conversation, token: str, filled: str = "") -> Form:
    """What a young person reads before they choose one: who sees it, and until when it stands."""
    words = words_field(
        say("images-words"),
        hint=say("images-words-hint"),
        longest=LONGEST_MESSAGE,
        filled=filled,
        needed=False,
    )
    fields = [_files(say), _alt(say), words]
    door = f"{SEND}:{conversation.key}.{token}"
    return Form(say("images-title"), door, fields, note=warning(say, conversation))


def warning(say: Words, conversation: Conversation) -> str:
    day = day_in_words(say.texts, say.locale, conversation.expires_at)
    return f"{say('images-warning')} {say('images-goes', day=day)}\n{say('images-not-here')}"


def answer_form(
    say: Words, conversation: Conversation, token: str, filled: str = "", beside: str = ""
) -> Form:
    """`beside`: where the words land, if not in the inbox alone."""
    words = words_field(
        say("questions-answer-field"),
        hint=say("questions-answer-hint"),
        longest=LONGEST_MESSAGE,
        filled=filled,
    )
    title = say("questions-answer-title", code_name=conversation.code_name)
    note = "\n".join(filter(None, [say("images-answer-note"), beside]))
    fields = [words, _files(say), _alt(say)]
    return Form(title, f"{ANSWER}:{conversation.key}.{token}", fields, note=note)


def _files(say: Words) -> Field:
    most = MOST_PICTURES
    return upload_field(FILES, say("images-files"), say("images-files-hint", most=most), most=most)


def _alt(say: Words) -> Field:
    return line_field(
        ALT, say("images-alt"), hint=say("images-alt-hint"), longest=LONGEST_ALT, needed=False
    )


def sent(
    say: Words, conversation: Conversation, outcome: Outcome, *, resumed: bool = False
) -> Screen:
    """What stands in the thread now, and what does not. `resumed`: it ended a pause."""
    said = [_sent(say, outcome) or say("images-words-only"), *left(say, outcome)]
    if resumed:
        said.append(say("questions-resumed-you"))
    return Screen(
        text("\n".join(said)),
        buttons(
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def _sent(say: Words, outcome: Outcome) -> str:
    return say("images-sent", count=outcome.count) if outcome.count else ""


def left(say: Words, outcome: Outcome) -> list[str]:
    """Each that did not go, and why."""
    most = MOST_PICTURES
    return [say(f"images-left-{why}", number=number, most=most) for number, why in outcome.left]


def in_direct_messages(say: Words, outcome: Outcome) -> Screen:
    """In the place of what asked whether it should go."""
    said = filter(None, [_sent(say, outcome), *left(say, outcome)])
    help_now = button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
    return Screen(text("\n".join(said)), buttons(help_now))


def answered(say: Words, conversation: Conversation, message: int | None, count: int) -> Screen:
    """`message`: the answer in the thread, None when another submit of the form sent it."""
    said = text(say("images-answered", code_name=conversation.code_name, count=count))
    if message is None:
        return Screen(said)
    key = f"{conversation.key}.{message}"
    ways = [
        button(say("questions-improve"), f"{DOOR_IMPROVE}:{key}"),
        button(say("questions-take-back"), f"{DOOR_TAKE_BACK}:{key}"),
    ]
    return Screen(said, buttons(*ways))


# -- looking --------------------------------------------------------------------------------------


def shown(
    say: Words,
    conversation: Conversation,
    line: PictureLine,
    pictures: Sequence[Picture],
    older: int | None,
) -> Screen:
    """`older`: the message before it that has some, if there is one."""
    whose = "images-of-the-team" if line.by_team else "images-of-yours"
    earlier = f"{DOOR_SHOW_PICTURES}:{conversation.key}.{older}"
    return Screen(
        text(f"{say(whose, count=len(pictures))} {say('images-covered')}"),
        *gallery(pictures),
        buttons(
            *([button(say("images-earlier"), earlier)] if older else []),
            button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        files=files(pictures),
    )


# -- deciding -------------------------------------------------------------------------------------


def choice(say: Words, *, takes: bool) -> Screen:
    """How it is, what a team must be ready for, and the other way."""
    state = say("images-are-on" if takes else "images-are-off")
    turn = say("images-turn-off" if takes else "images-turn-on")
    parts: list[Part] = [
        text(state),
        text(say("images-what-it-means", most=MOST_PICTURES)),
        text(say("images-be-ready")),
        buttons(button(turn, f"{DECIDE}:{OFF if takes else ON}")),
    ]
    return Screen(*parts)
