"""What an admin reads and fills in of the panel: for whom the bench is, and that it hangs."""

from __future__ import annotations

from bot.shell.boxes import DONE
from bot.shell.views import Field, Form, Screen, Words, button, buttons, line_field, text
from cogs.panel.settings import PanelSettings
from cogs.panel.views.status import for_whom

YOUNGEST_FIELD, OLDEST_FIELD = "youngest", "oldest"
LONGEST_AGE = 2


def decided(say: Words, kept: PanelSettings) -> Screen:
    """What an admin reads after choosing for whom the bench is."""
    return Screen(text("\n".join([say("panel-decided"), *_ages(say, kept)])), colour=DONE)


def ages(say: Words, kept: PanelSettings) -> Screen:
    """What an admin reads who only looks: what the panel says of it, and how it is changed."""
    change = buttons(button(say("panel-ages-change"), "panel:ages"))
    return Screen(text("\n".join([*_ages(say, kept), say("panel-ages-why")])), change)


def _ages(say: Words, kept: PanelSettings) -> list[str]:
    return for_whom(say, kept) or [say("panel-ages-none")]


def ages_form(say: Words, token: str, kept: PanelSettings) -> Form:
    """Its key carries what it was drawn from: another admin may decide meanwhile."""
    return Form(
        say("panel-ages-title"),
        f"panel:ages:{kept.fingerprint}.{token}",
        [
            _age_field(say, YOUNGEST_FIELD, kept.youngest),
            _age_field(say, OLDEST_FIELD, kept.oldest),
        ],
    )


def _age_field(say: Words, name: str, kept: int | None) -> Field:
    return line_field(
        name,
        say(f"panel-option-{name}-label"),
        hint=say(f"panel-option-{name}-about"),
        longest=LONGEST_AGE,
        filled=str(kept) if kept else "",
        needed=False,
    )


def hung(say: Words) -> Screen:
    return Screen(text(say("panel-hung")))
