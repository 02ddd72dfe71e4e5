"""Opens the start page in a browser, where there is one to see it."""

from __future__ import annotations

import os
import sys
import webbrowser  # noqa: TID251 - the demo shows its own page; nothing else imports this file
from collections.abc import Mapping

AUTOMATIC = ("CI", "GITHUB_ACTIONS", "SSH_CONNECTION", "SSH_TTY")
"""Set where nobody sits before this screen."""
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
ALWAYS_A_DESKTOP = ("darwin", "win32")


def may_open(environment: Mapping[str, str], platform: str, *, is_terminal: bool) -> bool:
    """Whether somebody sits before a screen on which a browser would appear."""
    if not is_terminal or any(environment.get(name) for name in AUTOMATIC):
        return False
    has_display = any(environment.get(name) for name in DISPLAYS)
    return platform in ALWAYS_A_DESKTOP or has_display


def open_page(address: str) -> bool:
    """Say whether a browser took it. Nothing is opened in a pipeline or by a script."""
    if not may_open(os.environ, sys.platform, is_terminal=sys.stdout.isatty()):
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
