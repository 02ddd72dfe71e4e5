"""What this room shows: screens and forms, without deciding anything."""

from __future__ import annotations

from bot.shell.views import Screen, Words, button, buttons, text

BEGIN = "newroom:begin"
"""The custom id of the button that leads here; a room that draws it takes it from here."""


def begun(say: Words) -> Screen:
    # TO FILL IN: what one sees; from every screen help and the way out are one press away.
    return Screen(
        text(say("newroom-begun")),
        buttons(
            button(say("newroom-again"), BEGIN),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )
