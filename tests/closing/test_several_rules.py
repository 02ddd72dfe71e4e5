"""Which conversations a worker finds among those that can be closed together."""

from __future__ import annotations

from dataclasses import replace

from cogs.closing.rules.several import is_done
from tests.kit.clocks import TUESDAY
from tests.kit.sample_conversations import BRAM, YASMINE, a_conversation

DONE = replace(a_conversation(), answered_at=TUESDAY, waiting_since=None)


def test_what_was_answered_and_is_nobodys_is_found_by_each() -> None:
    assert is_done(DONE, YASMINE)
    assert is_done(DONE, BRAM)


def test_what_is_for_one_kind_of_worker_is_not_shown_to_another() -> None:
    alone = replace(DONE, only=YASMINE.role)

    assert is_done(alone, YASMINE)
    assert not is_done(alone, BRAM)
