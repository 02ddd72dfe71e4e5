"""Finds links, mentions and ids in words that are kept or told about somebody."""

from __future__ import annotations

import re

_POINTS = re.compile(r"@\S|<[@#]|\d{15,}|://|\bwww\.|\bdiscord\.gg\b|\]\(", re.IGNORECASE)


def points_elsewhere(words: str) -> bool:
    """Whether there is a mention, an address, an account or a link in it. A name it cannot see."""
    return bool(_POINTS.search(words))
