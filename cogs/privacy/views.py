"""What we keep, the question before wiping, and the honest words after it."""

from __future__ import annotations

from discord import ButtonStyle

from bot.core.when import day_in_words
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.questions.rules import Conversation


def show(say: Words, conversation: Conversation | None, keep_days: int) -> Screen:
    return Screen(
        text(say("privacy-title")),
        text(_what_is_kept(say, conversation, keep_days)),
        text(say("privacy-never-kept")),
        buttons(
            button(say("shell-wipe-all"), "privacy:wipe", style=ButtonStyle.danger),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def _what_is_kept(say: Words, conversation: Conversation | None, keep_days: int) -> str:
    if conversation is None:
        return say("privacy-nothing")
    return say(
        "privacy-kept",
        code_name=conversation.code_name,
        since=day_in_words(say.texts, say.locale, conversation.opened_at),
        until=day_in_words(say.texts, say.locale, conversation.expires_at),
        days=keep_days,
    )


def sure(say: Words, key: str) -> Screen:
    return Screen(
        text(say("privacy-sure")),
        buttons(
            button(say("privacy-yes"), f"privacy:yes:{key}", style=ButtonStyle.danger),
            button(say("helplines-all"), "helplines:all"),
            button(say("privacy-no"), "privacy:hide"),
        ),
    )


def wiped(say: Words, *, anything: bool, later: bool) -> Screen:
    """Where nothing was ours, nothing is said of Discord: it may be busy with the last one."""
    done = "privacy-wiped" if anything else "privacy-wiped-nothing"
    return Screen(
        text(say("privacy-wiped-later" if later else done)),
        text(say("privacy-cannot-wipe")),
        text(say("privacy-welcome")),
        buttons(
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def hidden(say: Words) -> Screen:
    return Screen(text(say("privacy-hidden")))


def told_team(say: Words, key: str) -> Screen:
    """Its button carries the key of its trace, so that it can be found and deleted."""
    return Screen(
        text(say("privacy-told-team")),
        buttons(button(say("privacy-seen"), f"privacy:seen:{key}")),
    )


def hidden_from_team(say: Words, key: str) -> Screen:
    """Until the sweeper has taken it away, within a minute."""
    gone = button(say("privacy-seen"), f"privacy:seen:{key}")
    gone.disabled = True
    return Screen(text(say("privacy-told-team")), buttons(gone))
