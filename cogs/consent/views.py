"""The start screen: one phone screen, made from live settings (R41)."""

from __future__ import annotations

from collections.abc import Sequence

from discord import ButtonStyle, ui

from bot.shell.full_notice import full_notice
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.consent.rules import Promise
from cogs.introductions.rules import MOST_NAMED, Role, Worker, names


def start(
    say: Words, promised: Promise, team: list[Worker], about: str, kinds: Sequence[Role] = ()
) -> Screen:
    """`kinds`: those with whom they may choose to talk alone (R2)."""
    return Screen(
        text(what_is_promised(say, promised, team)),
        buttons(
            button(say("consent-begin"), f"consent:agree:{about}", style=ButtonStyle.primary),
            button(say("consent-more"), f"consent:more:{about}"),
            button(say("consent-not-now"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
        *_alone_with(say, about, kinds),
    )


def _alone_with(say: Words, about: str, kinds: Sequence[Role]) -> list[ui.ActionRow[ui.LayoutView]]:
    ways = [(say(f"introductions-only-{each}"), f"consent:agree:{about}.{each}") for each in kinds]
    return [buttons(*(button(label, door) for label, door in ways))] if ways else []


def what_is_promised(say: Words, promised: Promise, team: list[Worker]) -> str:
    """At most 900 characters in Dutch."""
    parts = [
        say("consent-title"),
        f"{say('consent-who')} {who_reads(say, team)}",
        say("consent-anonymous"),
        f"{say(f'consent-secrecy-{promised.secrecy}')} {say('consent-limits')}",
        say("consent-how-long", days=promised.keep_days, unread=promised.unread_days),
        say("consent-rather-not"),
        say("consent-no-crisis-service"),
    ]
    return "\n".join(parts)


MOST_OF_ROLE = 3
"""Named again behind each kind of work, in a team too large to name all; `/wie` shows everyone."""


def who_reads(say: Words, team: list[Worker]) -> str:
    """The names, and for each kind of work among them its fixed sentence (R2)."""
    if not team:
        return say("consent-who-team")
    said = [say("consent-who-names", names=names(say, team))]
    most = MOST_NAMED if len(team) <= MOST_NAMED else MOST_OF_ROLE
    for role in Role:
        of_role = [worker for worker in team if worker.role is role]
        if of_role:
            said.append(
                say(f"consent-role-{role}", names=names(say, of_role, most), count=len(of_role))
            )
    return " ".join(said)


def more(say: Words, promised: Promise, about: str) -> Screen:
    return Screen(
        text(say("consent-more-title")),
        text(say("consent-more-discord")),
        text(say("consent-more-kept", days=promised.keep_days)),
        text(_unread(say, promised)),
        text(say("consent-more-stop")),
        text(say("consent-more-never")),
        buttons(
            button(say("consent-can"), f"consent:can:{about}"),
            button(say("consent-young"), f"consent:young:{about}"),
            button(say("consent-back"), f"consent:start:{about}"),
        ),
        *full_notice(say),
        _onward(say, about),
    )


def _unread(say: Words, promised: Promise) -> str:
    return say("consent-more-unread", days=promised.unread_days)


ASIDE = "aside"
"""Where the card is read outside the way to a question: at Privacy, and by an admin."""


def can(say: Words, about: str) -> Screen:
    """What Discord is bad at: before the first word, and two presses from the panel (R4)."""
    return Screen(
        text(say("consent-can-title")),
        text(say("consent-can-discord")),
        text(say("consent-can-who")),
        text(say("consent-can-kept")),
        text(say("consent-can-better")),
        *full_notice(say),
        *(_aside(say) if about == ASIDE else _on_the_way(say, about)),
    )


def _on_the_way(say: Words, about: str) -> list[ui.ActionRow[ui.LayoutView]]:
    return [buttons(button(say("consent-back"), f"consent:start:{about}")), _onward(say, about)]


def _aside(say: Words) -> list[ui.ActionRow[ui.LayoutView]]:
    out = button(say("shell-hide"), "privacy:hide")
    return [buttons(out, button(say("shell-help-now"), "helplines:crisis", emoji="🆘"))]


def young(say: Words, about: str) -> Screen:
    """Other open doors for who says to be under 13. Nothing is kept, and nothing is shut (R39)."""
    return Screen(
        text(say("consent-young-title")),
        text(say("consent-young-doors")),
        text(say("consent-young-here")),
        *full_notice(say),
        buttons(
            button(say("helplines-all"), "helplines:all"),
            button(say("consent-back"), f"consent:start:{about}"),
        ),
        _onward(say, about),
    )


def _onward(say: Words, about: str) -> ui.ActionRow[ui.LayoutView]:
    return buttons(
        button(say("consent-begin"), f"consent:agree:{about}", style=ButtonStyle.primary),
        button(say("consent-not-now"), "privacy:hide"),
        button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
    )
