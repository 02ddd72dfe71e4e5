"""Every screen and form in three languages, a line each: `python -m tests.plan.worst.snapshot`.

For a change that may not change what people see: write it before and after, and compare the two.
A line holds the language, a digest of all that Discord is sent, and how its words begin. The lines
are sorted and name no module, so that they stay the same when functions move.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator

from bot.shell.views import Form, Screen, Words
from bot.texts.languages import LOCALES
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import texts_of
from tests.plan.worst.rooms import CASES

DRAWN_AT_RANDOM = re.compile(r'"custom_id": "[0-9a-f]{32}"')
"""Fields that have no name of ours, as discord.py names them."""
BEGINNING = 60


def lines() -> Iterator[str]:
    """One for each screen that a case draws, the same one as often as it is drawn."""
    cases = list({case: None for cases in CASES.values() for case in cases})
    for locale in LOCALES:
        say = Words(ours(), locale, "https://privacy.example/notice")
        for case in cases:
            yield from (line(locale, drawn) for drawn in case(say) if drawn)


def line(locale: str, drawn: Screen | Form) -> str:
    sent = drawn.to_dict() if isinstance(drawn, Form) else drawn.to_components()
    if isinstance(drawn, Form):
        sent.pop("custom_id", None)  # a form's is new each time, so that Discord does not fill it
    written = DRAWN_AT_RANDOM.sub(
        "", json.dumps(sent, sort_keys=True, ensure_ascii=False, default=str)
    )
    digest = hashlib.sha256(written.encode()).hexdigest()[:16]
    return f"{locale} {digest} {' '.join(texts_of(drawn).split())[:BEGINNING]}"


if __name__ == "__main__":
    sys.stdout.write("\n".join([*sorted(lines()), ""]))
