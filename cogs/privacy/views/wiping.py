"""The question before wiping, and the honest words after it."""

from __future__ import annotations

from discord import ButtonStyle

from bot.shell.views import Screen, Words, button, buttons, text


def sure(say: Words, key: str) -> Screen:
    return Screen(
        text(say("privacy-sure")),
        buttons(
            button(say("privacy-yes"), f"privacy:yes:{key}", style=ButtonStyle.danger),
            button(say("helplines-all"), "helplines:all"),
            button(say("privacy-no"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def wiped(say: Words, *, anything: bool, later: bool, backups_until: str = "") -> Screen:
    """Where nothing was ours, nothing is said of Discord: it may be busy with the last one."""
    done = "privacy-wiped" if anything else "privacy-wiped-nothing"
    cannot = [say("privacy-cannot-wipe"), say("privacy-still-shown")]
    if backups_until:
        cannot.append(say("privacy-backups", day=backups_until))
    return Screen(
        text(say("privacy-wiped-later" if later else done)),
        text("\n".join(cannot)),
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
