"""What is said when a conversation, or a call for help, is over or about to be withdrawn."""

from __future__ import annotations

from discord import ButtonStyle

from bot.shell.boxes import OVER, RED, WAITS
from bot.shell.shared_doors import DOOR_CONVERSATION, DOOR_HELP_NOW, DOOR_HIDE, DOOR_WIPE
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.views.how_it_stands import as_urgent


def over(
    say: Words, conversation: Conversation, now: Conversation | None, *, withdrawing: bool = False
) -> Screen:
    """A button of it was pressed later. `now`: the one in which they are, if they are in one.

    `withdrawing`: they wanted to take a message back, and only wiping is left.
    """
    name = conversation.code_name
    said = [say("questions-withdraw-over" if withdrawing else "questions-over", code_name=name)]
    if now:
        said.append(say("questions-over-now", code_name=now.code_name))
    ways = [button(say("questions-inbox"), f"{DOOR_CONVERSATION}:{(now or conversation).key}")]
    ways[0].style = ButtonStyle.primary
    if withdrawing:
        ways.append(button(say("shell-wipe"), f"{DOOR_WIPE}:{conversation.key}"))
    return Screen(
        text("\n".join(said)),
        buttons(
            *ways,
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=OVER,
    )


def sure_to_stop(say: Words, conversation: Conversation) -> Screen:
    """Only where something would be missed by it."""
    key = conversation.key
    is_unread = conversation.unread_since is not None
    said = [say("questions-stop-sure-unread" if is_unread else "questions-stop-sure-waiting")]
    back = "questions-stop-no-unread" if is_unread else "questions-stop-no-waiting"
    if conversation.urgency is Urgency.UNSAFE:
        said.append(say("questions-anyway-awake"))
    return Screen(
        text("\n".join(said)),
        buttons(
            button(say("questions-stop-yes"), f"questions:stop_now:{key}"),
            button(say(back), f"questions:look:{key}"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=RED if conversation.urgency is Urgency.UNSAFE else WAITS,
    )


def sure_less_urgent(
    say: Words,
    conversation: Conversation,
    chosen: Urgency,
    openness: Openness,
    *,
    unheard: bool,
) -> Screen:
    """A choice beside a call for help that stands: it is withdrawn only by a yes to this."""
    key = conversation.key
    return Screen(
        text(as_urgent(say, conversation, openness, unheard=unheard)),
        text(f"{say('questions-less-urgent')}\n{say('questions-anyway-awake')}"),
        buttons(
            button(say("questions-less-urgent-no"), f"questions:look:{key}"),
            button(say("questions-less-urgent-yes"), f"questions:less_urgent:{key}.{chosen}"),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=RED,
    )
