"""That a team may consult without names is part of what somebody says yes to (R51)."""

from __future__ import annotations

from bot.texts.languages import DEFAULT
from cogs.consent.service import WORDING
from tests.plan.worst.drawing import ours


def test_another_sentence_about_consulting_asks_everybody_anew() -> None:
    """`Consent` makes the version of these sentences, and of no others."""
    assert "consent-consults" in WORDING
    assert "zonder te zeggen wie je bent" in ours().say(DEFAULT, "consent-consults")
