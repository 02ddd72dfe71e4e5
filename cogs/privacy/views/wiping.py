"""The question before wiping, and the honest words after it."""

from __future__ import annotations

from datetime import datetime

from discord import ButtonStyle, ui

from bot.shell.boxes import DONE, WAITS
from bot.shell.page_links import full_notice
from bot.shell.shared_doors import DOOR_ALL_HELPLINES, DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Screen, Words, button, buttons, text
from bot.store.posted_messages import Trace
from bot.texts.dates_in_words import day_in_words
from cogs.privacy.service.wiping import STAYS, Wiped
from cogs.privacy.views.facts_in_words import Context, line, until
from cogs.questions.rules import code_names

Text = ui.TextDisplay[ui.LayoutView]
HIDDEN = {
    "wiping": "privacy-not-wiped",
    "team": "privacy-hidden-team",
    "hours": "privacy-hidden-hours",
}
"""What is said when it is hidden, by the key of `DOOR_HIDE`."""


def sure(
    say: Words, key: str, *, never: datetime | None = None, blocked: datetime | None = None
) -> Screen:
    """`never`: they chose *Vraag het niet meer*, and until when it would be remembered.

    `blocked`: until when the team does not talk with them: that stays (C11.6).
    """
    ways = [button(say("privacy-yes"), f"privacy:yes:{key}", style=ButtonStyle.danger)]
    asked = []
    if blocked:
        until = day_in_words(say.texts, say.locale, blocked)
        asked.append(text(say("privacy-sure-block", day=until)))
    if never:
        day = day_in_words(say.texts, say.locale, never)
        asked.append(text(say("privacy-sure-never", day=day)))
        keep = say("privacy-keep-never")
        ways.append(button(keep, f"privacy:keep:{key}", style=ButtonStyle.danger))
    return Screen(
        text(say("privacy-sure")),
        *asked,
        buttons(
            *ways,
            button(say("helplines-all"), DOOR_ALL_HELPLINES),
            button(say("privacy-no"), f"{DOOR_HIDE}:wiping"),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=WAITS,
    )


def wiped(
    say: Words,
    gone: Wiped,
    context: Context,
    *,
    later: bool,
    backups_until: str = "",
    in_private: bool = False,
) -> Screen:
    """Where nothing was ours, nothing is said of Discord: it may be busy with the last one.

    `in_private`: they may have written to the bot itself: only they can delete that.
    """
    done = "privacy-wiped" if gone.conversations else "privacy-wiped-nothing"
    if gone.stays:
        done = "privacy-wiped-rest"
    cannot = [say("privacy-cannot-wipe"), say("privacy-still-shown")]
    if in_private:
        cannot.append(say("privacy-own-lines"))
    if gone.conversations:
        cannot.append(say("privacy-wiped-name", days=code_names.NOT_AGAIN_FOR.days))
    if backups_until:
        cannot.append(say("privacy-backups", day=backups_until))
    return Screen(
        text(say("privacy-wiped-later" if later else done)),
        *_stays(say, gone, context),
        text("\n".join(cannot)),
        text(say("privacy-welcome")),
        *full_notice(say),
        buttons(
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=WAITS if later else DONE,
    )


def _stays(say: Words, gone: Wiped, context: Context) -> list[Text]:
    """All that is still stored about them, each with its day; and what went though it was a no."""
    limits = [row for row in gone.stays if row.table in STAYS]
    said = [say("privacy-stays-block", day=until(say, row, context)) for row in limits]
    if gone.never_went:
        said.append(say("privacy-never-went"))
    lines = [line(say, row, context) for row in gone.stays if row not in limits]
    if lines:
        said.append("\n".join([say("privacy-stays"), *lines]))
    return [text(each) for each in said]


def hidden(say: Words, screen: str = "") -> Screen:
    """`screen`: which one it was, where the panel does not lead back to it."""
    return Screen(text(say(HIDDEN.get(screen, "privacy-hidden"))))


def told_team(say: Words, trace: Trace, count: int) -> Screen:
    """One line a day; its button carries the key of its trace, so that it can be found."""
    day = day_in_words(say.texts, say.locale, trace.left_at)
    return Screen(
        text(say("privacy-told-team", count=count, day=day)),
        buttons(button(say("privacy-seen"), f"privacy:seen:{trace.about}")),
    )


def hidden_from_team(say: Words, key: str) -> Screen:
    """Until the sweeper has taken it away, within a minute."""
    gone = button(say("privacy-seen"), f"privacy:seen:{key}")
    gone.disabled = True
    return Screen(text(say("privacy-seen-goes")), buttons(gone))
