"""Buttons under screens about privacy: the full notice, and its part for parents (R55, R81)."""

from __future__ import annotations

from bot.shell.page_links import link
from bot.shell.views import Row, Words, buttons

PARENTS = "#parents"
"""Where the part for parents begins on the page."""
LANGUAGE = "{language}"


def full_notice(say: Words) -> list[Row]:
    """Two links, or nothing while the operator gave no address: then /controle says so."""
    if not say.notice:
        return []
    page = say.notice.replace(LANGUAGE, say.locale)
    links = {"shell-notice": page, "shell-parents": page + PARENTS}
    return [buttons(*(link(say(name), to) for name, to in links.items()))]
