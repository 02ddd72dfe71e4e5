"""Until when a draft may stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cogs.peer_review.rules import STANDS_FOR, stands_until
from tests.kit.clocks import TUESDAY
from tests.kit.sample_conversations import a_conversation


def test_a_draft_never_stands_longer_than_its_conversation() -> None:
    soon = TUESDAY + timedelta(hours=1)

    assert stands_until(a_conversation(), TUESDAY) == TUESDAY + STANDS_FOR
    assert stands_until(replace(a_conversation(), expires_at=soon), TUESDAY) == soon
