"""What points at a person or leads elsewhere is recognised; ordinary words are left alone."""

from __future__ import annotations

import pytest

from bot.texts.links_and_mentions import points_elsewhere


@pytest.mark.parametrize(
    "words",
    [
        "<@1574789185536000017>", "<#1574789185536000017>", "het is @jules", "@everyone",
        "jules@school.be", "account 1574789185536000017", "https://x.be", "WWW.x.be",
        "Discord.GG/abc", "[hier](x)",
    ],
)  # fmt: skip
def test_a_mention_an_address_an_account_and_a_link_point_at_somebody(words: str) -> None:
    assert points_elsewhere(words)


@pytest.mark.parametrize(
    "words", ["Hey! Vertel maar.", "Bel 014 00 00 00, ma-vr 14-18 uur.", "a < b", "tot @ morgen"]
)
def test_ordinary_words_do_not(words: str) -> None:
    assert not points_elsewhere(words)
