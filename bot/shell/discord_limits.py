"""Discord's limits for messages, forms and names; every other file takes them from here.

Source: Discord's component and message reference, August 2026. Lengths are in the units of
`bot.texts.typed_text.units`.
"""

from __future__ import annotations

LONGEST_SCREEN = 4000
"""Of all text displays of one message together."""
MOST_PARTS = 40
"""Components of one message, with those inside others."""
LONGEST_LABEL = 80
"""Of a button."""
BUTTONS_IN_ROW = 5
LONGEST_LINK = 512
MOST_OPTIONS = 25
"""Of a menu, and of what a command offers while one types."""
MOST_IN_SIGHT = 10
"""Options of radio buttons in a form."""
LONGEST_OPTION = 100
"""Of an option's label, its value and its description, each."""
LONGEST_PLACEHOLDER = 150
"""Of a menu."""
LONGEST_TITLE = 45
"""Of a form."""
MOST_FIELDS = 5
"""Parts of a form, its note counted."""
LONGEST_FIELD_LABEL = 45
LONGEST_HINT = 100
"""Of a field's description, and of a text field's placeholder."""
LONGEST_TYPED = 4000
"""What fits in one text field."""
LONGEST_CUSTOM_ID = 100
"""Each is there once in a message or a form."""
LONGEST_THREAD_NAME = 100
LONGEST_ALT = 1024
"""Of what is said of a picture, for who cannot see it."""
LONGEST_STATUS = 128
"""Of the bot's own line under its name."""
LONGEST_COMMAND, LONGEST_ABOUT_COMMAND = 32, 100
MOST_RUNG = 100
"""Accounts that one message may mention."""
