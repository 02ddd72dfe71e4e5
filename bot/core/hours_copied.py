"""What comes along when opening hours are copied from a page: tags, entities, marks, pictures.

Only what says nothing is taken away. A cross may mean closed and a telephone that one may call:
such signs stay, and are refused by name.
"""

from __future__ import annotations

import html
import re


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:{names})\b[^<>\n]*>", re.IGNORECASE)


BLOCK = _tags("br|p|div|li|ul|ol|tr|table|tbody|thead|dl|dt|h[1-6]")
CELL = _tags("td|th|dd")
INLINE = _tags("a|b|strong|i|em|u|span|small|sup|sub|font|time|abbr")
ENTITY = re.compile(r"&(?:[a-z]+\d*|#\d+|#x[\da-f]+);", re.IGNORECASE)
PICTURES = re.compile(
    "[\u2600\u23f0-\u23f2\u231a\u231b\u2728\U0001f449\U0001f4c5\U0001f4c6\U0001f538\U0001f539"
    "\U0001f550-\U0001f567\U0001f570\U0001f5d3]\ufe0f?"
)
"""The sun, clocks, calendars, and what only points at what follows."""
QUOTES = re.compile(r"[\"“”„«»]")
STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
OPENING = re.compile(r"^(?:>+|#{1,6}(?=\s))[ \t]*", re.MULTILINE)
"""A quote or a heading on Discord."""
BRACKETS = re.compile(r"(?<!\w)\[([^\[\]\n]*)\]")
"""Not those of OSM: `Tu[1]` is the first Tuesday."""
ARROW = re.compile(r"(?:--?|==?)>|(?<=\w)[>~](?=\w)|(?<=[^\S\n])[>~](?=[^\S\n])")
"""Between two things. `~14` is about two, `>14` later."""
DOUBLE = re.compile(r"/{2,}")


def as_read(text: str) -> str:
    """The same text as people see it on the page."""
    for pattern, instead in ((BLOCK, "\n"), (CELL, "\t"), (INLINE, " ")):
        text = pattern.sub(instead, text)
    text = ENTITY.sub(lambda found: html.unescape(found.group()), text)
    text = OPENING.sub("", PICTURES.sub(" ", text))
    text = BRACKETS.sub(r"(\1)", QUOTES.sub(" ", STRONG.sub(r"\2", text)))
    # What is left of a tag may say that its words are struck out: it stays, and is refused.
    text = text if "<" in text else ARROW.sub("-", text)
    return DOUBLE.sub("/", text).strip()
