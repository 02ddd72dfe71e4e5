"""Words that show as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.guild_profile import GuildProfile
from bot.texts.plain_text import is_plain, plainly
from cogs.consent.settings import PrivacySettings

PLAIN = ("Lindendaal", "'s-Gravenwezel", "Geraardsbergen (Grammont)", "Z & O / 2", "مدينة", "Łódź",
         "jeugd_team@lindendaal.be", "014 00 00 00", "https://www.lindendaal.be/jeugd")  # fmt: skip
NOT_PLAIN = (
    "Dorp @everyone", "@HERE", "[klik](https://x.be)", "```Dorp", "<@123456789012345678>", "# Dorp",
    "**Dorp**", "__Dorp__", "||Dorp||", "~~Dorp~~", "\u202eproD", "Do\u200brp", "Do\u2066rp",
    "Dorp\ufeff", "\u3164", "Do\u00adrp", "D\u2060orp", "a\x0bb", "a\u2028b", "a\nb", "a\\b",
)  # fmt: skip


@pytest.mark.parametrize("words", PLAIN)
def test_plain_words_are_plain_and_stay_as_they_are(words: str) -> None:
    assert is_plain(words)
    assert plainly(words) == words


@pytest.mark.parametrize("words", NOT_PLAIN, ids=range(len(NOT_PLAIN)))
def test_what_would_be_shown_otherwise_is_not_plain(words: str) -> None:
    assert not is_plain(words)


@given(st.one_of(st.text(), st.lists(st.sampled_from(NOT_PLAIN)).map("".join)))
def test_what_is_made_plain_is_plain(words: str) -> None:
    assert is_plain(plainly(words))


@given(st.text(max_size=60))
def test_a_town_and_its_contacts_are_shown_plainly_however_they_were_kept(typed: str) -> None:
    contacts = PrivacySettings(coordinator=typed, dpo=typed, address=typed)

    shown = [GuildProfile(name=typed).name, contacts.coordinator, contacts.dpo, contacts.address]

    assert all(map(is_plain, shown))
