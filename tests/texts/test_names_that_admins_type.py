"""Whatever an admin types and others read passes one rule, in whichever form it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.store import guild_purpose
from bot.store.guild_purpose import Purpose
from bot.texts.plain_text import is_name, is_plain, plainly, require_name
from cogs.closing.rules import places
from cogs.introductions.rules import team
from cogs.introductions.rules.team import Role, Secrecy
from cogs.office_hours.rules import hours_editing
from cogs.other_channels import rules as other_channels
from cogs.other_channels.settings import ChannelKind
from cogs.setup import rules as setup

DAY, NOW = date(2026, 12, 24), datetime(2026, 11, 24, tzinfo=UTC)
KEY = "0" * 16
TYPED: dict[str, Callable[[str], object]] = {
    "the town": setup.organisation,
    "the purpose": lambda words: guild_purpose.decided(Purpose(), words, NOW),
    "who leads": lambda w: setup.contacts({"coordinator": w, "dpo": "Noor", "address": "a@b.be"}),
    "the dpo": lambda w: setup.contacts({"coordinator": "Els", "dpo": w, "address": "a@b.be"}),
    "the address": lambda w: setup.contacts({"coordinator": "Els", "dpo": "Noor", "address": w}),
    "a holiday": lambda words: hours_editing.holiday(DAY, DAY, words),
    "a place": lambda w: places.written(KEY, name=w, about="T", where="M", link="", until=DAY),
    "about it": lambda w: places.written(KEY, name="A", about=w, where="M", link="", until=DAY),
    "where it is": lambda w: places.written(KEY, name="A", about="T", where=w, link="", until=DAY),
    "a safe channel": lambda w: other_channels.checked("k", ChannelKind.CALL, w, "014 00 00 00"),
    "a worker": lambda words: team.introduced(
        GuildId(1), 1, name=words, role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    ),
}  # fmt: skip
MAY_LINK = ("a holiday", "the address")
NO_NAMES = (
    "Kom @everyone", "Kom @here", "<@123456789012345678>", "<#1>", "[klik](https://x.be)", "**Jo**",
    "`Jo`", "||Jo||", "# Jo", "\u202eoJ", "J\u2066o", "J\u200bo", "Jo\ufeff", "J\u00ado", "\u3164",
    "J\u115fo", "Jo\u200d", "\u200d", "...", "🦊", "\ue000Jo",
)  # fmt: skip
LEAD_ELSEWHERE = ("https://x.be", "zie www.x.be", "discord.gg/abc")
NAMES = (
    "Łódź",
    "مدينة",
    "عمر 2",
    "שלום",
    "می‌روم",
    "Jo 🎨",
    "Jo 👩‍🏫",
    "Jo 👩🏽‍⚕️",
    "Zoë",
    "Đặng",
    "क्‍ष",
)


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_no_name_is_refused_wherever_it_is_typed(typed: str) -> None:
    for words in NO_NAMES:
        with pytest.raises(Refusal):
            TYPED[typed](words)


@pytest.mark.parametrize("words", LEAD_ELSEWHERE)
@pytest.mark.parametrize("typed", [each for each in TYPED if each not in MAY_LINK])
def test_a_name_leads_nowhere(typed: str, words: str) -> None:
    with pytest.raises(Refusal):
        TYPED[typed](words)


@pytest.mark.parametrize("typed", TYPED)
def test_names_with_pictures_and_from_right_to_left_are_taken(typed: str) -> None:
    for words in NAMES:
        TYPED[typed](words)


@pytest.mark.parametrize("words", NAMES)
def test_and_they_stay_as_they_were_typed(words: str) -> None:
    assert is_name(words)
    assert is_plain(words)
    assert plainly(words) == words
    assert require_name(f"  {words} \n") == words


@pytest.mark.parametrize("typed", MAY_LINK)
def test_where_somebody_looks_further_an_address_that_is_seen_whole_may_stand(typed: str) -> None:
    TYPED[typed]("https://lindendaal.be/jeugd")
