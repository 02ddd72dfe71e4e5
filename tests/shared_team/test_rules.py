"""What is typed over of a code, and what is kept of it."""

from __future__ import annotations

import pytest

from cogs.shared_team import rules


@pytest.mark.parametrize("typed", ["1a2b-3c4d", "1A2B 3C4D", " 1a2b3c4d ", "1a2b–3c4d"])
def test_spaces_dashes_and_capitals_do_not_matter(typed: str) -> None:
    assert rules.digest(typed) == rules.digest("1a2b-3c4d")


def test_another_code_is_another() -> None:
    assert rules.digest("1a2b-3c4d") != rules.digest("1a2b-3c4e")


def test_a_code_is_read_aloud_in_groups() -> None:
    assert rules.shown("1a2b3c4d5e6f7a8b") == "1a2b-3c4d-5e6f-7a8b"
