"""TO FILL IN: what the rules of this room promise, as sentences about the world."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from cogs.consultation import rules

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_what_is_made_has_an_end() -> None:
    made = rules.made(GuildId(1), Alias("a" * 64), NOON, is_on=True)

    assert made.expires_at == NOON + rules.KEPT_FOR


def test_a_town_that_does_not_use_it_refuses() -> None:
    with pytest.raises(Refusal, match="consultation-off"):
        rules.made(GuildId(1), Alias("a" * 64), NOON, is_on=False)
