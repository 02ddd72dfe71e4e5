"""What who says who they are sees: the form, exactly what the team will read, and after."""

from __future__ import annotations

from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import PRIMARY, Form, Row, Screen, Words, button, buttons, text, words_field
from cogs.introductions.rules.team import Audience, Worker, who_reads
from cogs.questions.rules.conversation import Conversation, quoted
from cogs.self_disclosure.rules import LONGEST_NAME

BEGIN, FORM, YES, NO, REMOVE = (
    f"self_disclosure:{each}" for each in ("begin", "name", "yes", "no", "remove")
)


def form(say: Words, conversation: Conversation, token: str = "", filled: str = "") -> Form:
    """Nothing stands in it but what they typed themselves (`filled`): nobody says it for them."""
    label, hint = say("self_disclosure-field"), say("self_disclosure-hint")
    field = words_field(label, hint=hint, longest=LONGEST_NAME, filled=filled)
    key = f"{conversation.key}.{token}" if token else conversation.key
    return Form(say("self_disclosure-title"), f"{FORM}:{key}", [field])


def preview(
    say: Words,
    conversation: Conversation,
    token: str,
    line: str,
    audience: Audience,
    *,
    other: bool = False,
) -> Screen:
    """`line`: as it will stand in the thread, in the town's language; `other`: not the reader's."""
    readers = f"{say('questions-ask-who')} {who_reads(say, audience)}"
    both = f"{conversation.key}.{token}"
    return Screen(
        text(say("self_disclosure-preview")),
        text(quoted(line)),
        *([text(say("self_disclosure-teams-language"))] if other else []),
        text(f"{readers}\n{say('self_disclosure-only-that')}"),
        buttons(
            button(say("self_disclosure-yes"), f"{YES}:{both}", style=PRIMARY),
            button(say("self_disclosure-no"), f"{NO}:{both}"),
        ),
    )


def said(say: Words, conversation: Conversation, *, resumed: bool) -> Screen:
    """`resumed`: it ended a pause."""
    more = [say("questions-resumed-you")] if resumed else []
    lines = "\n".join([say("self_disclosure-said"), *more])
    return Screen(
        text(lines),
        buttons(button(say("self_disclosure-remove"), f"{REMOVE}:{conversation.key}")),
        _ways_out(say, conversation),
    )


def not_said(say: Words, conversation: Conversation) -> Screen:
    return Screen(text(say("self_disclosure-not-said")), _ways_out(say, conversation))


def removed(say: Words, conversation: Conversation, worker: Worker | None, *, gone: bool) -> Screen:
    """What cannot be undone is said too. `gone`: Discord has deleted it."""
    first = say("self_disclosure-removed" if gone else "self_disclosure-leaves")
    who = worker.name if worker else say("self_disclosure-the-team")
    return Screen(
        text(f"{first} {say('self_disclosure-remembered', who=who)}"), _ways_out(say, conversation)
    )


def _ways_out(say: Words, conversation: Conversation) -> Row:
    return buttons(
        button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{conversation.key}", emoji="📥"),
        button(say("shell-hide"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
