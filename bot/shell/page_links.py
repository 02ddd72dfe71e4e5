"""Buttons that lead to a page, and those of the full notice and its part for parents (R55, R81)."""

from __future__ import annotations

from typing import Any

from discord import ui

from bot.shell.discord_limits import LONGEST_LABEL
from bot.shell.views import Row, Words, buttons
from bot.texts.typed_text import cut

PARENTS = "#parents"
"""Where the part for parents begins on the page."""
LANGUAGE = "{language}"


def link(label: str, url: str) -> ui.Button[Any]:
    return ui.Button(label=cut(label, LONGEST_LABEL), url=url)


def full_notice(say: Words) -> list[Row]:
    """Two links, or nothing while the operator gave no address: then /controle says so."""
    if not say.notice:
        return []
    page = say.notice.replace(LANGUAGE, say.locale)
    links = {"shell-notice": page, "shell-parents": page + PARENTS}
    return [buttons(*(link(say(name), to) for name, to in links.items()))]
