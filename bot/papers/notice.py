"""The privacy notice and the letter for parents: a page for each language, short first.

No script, nothing is fetched.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from markupsafe import Markup

from bot.core.errors import StartRefused
from bot.papers.paper import Paper, paper
from bot.papers.purposes import TownPurpose
from bot.settings import Settings
from bot.texts.emergency_numbers import NUMBERS
from bot.texts.languages import LANGUAGES, LOCALES

STYLE = Path(__file__).parent / "templates" / "notice.css"
TEMPLATE, LETTER = "notice.html.j2", "letter.html.j2"
LETTERS = "letter-{}"
"""How the letter in a language is called, beside the notice (R81)."""
NUMBER = re.compile(rf"\b({'|'.join(NUMBERS)})\b")
Link = Callable[[str], str]


def page(
    settings: Settings,
    locale: str,
    moment: datetime,
    link: Link,
    purposes: tuple[TownPurpose, ...] = (),
) -> str:
    """One page in one language; `link` says where the page in another language is."""
    return _drawn(TEMPLATE, paper(settings, locale, moment, purposes), link, "{}", dial=dial)


def letter(settings: Settings, locale: str, moment: datetime, link: Link) -> str:
    """The letter for parents, of the same settings and mostly of the same sentences."""
    return _drawn(LETTER, paper(settings, locale, moment), link, LETTERS)


def _drawn(template: str, made: Paper, link: Link, named: str, **more: object) -> str:
    style = STYLE.read_text("utf-8")
    return made.render(
        template,
        style=Markup(style),  # noqa: S704 - our own file
        policy=policy(style),
        languages=[(each, LANGUAGES[each].name, link(named.format(each))) for each in LOCALES],
        notice=link(made.locale),
        letter=link(LETTERS.format(made.locale)),
        **more,
    )


def own_policy() -> str:
    """The policy of every page: all have the same style."""
    return policy(STYLE.read_text("utf-8"))


def policy(style: str) -> str:
    """What a page may do: show its own style, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def dial(said: str) -> str:
    """The number that a sentence about help names."""
    found = NUMBER.search(said)
    return found[0] if found else ""


def write(
    settings: Settings, folder: Path, moment: datetime, purposes: tuple[TownPurpose, ...] = ()
) -> list[Path]:
    """Write all pages and, in the town's own language, index.html. Raise `StartRefused`."""

    def link(to: str) -> str:
        return f"{to}.html"

    pages = {each: page(settings, each, moment, link, purposes) for each in LOCALES}
    letters = {LETTERS.format(each): letter(settings, each, moment, link) for each in LOCALES}
    files = {link(each): text for each, text in (pages | letters).items()}
    files["index.html"] = pages[settings.language]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")
    except OSError:
        raise StartRefused("papers-cannot-write", folder=str(folder)) from None
    return [folder / name for name in files]
