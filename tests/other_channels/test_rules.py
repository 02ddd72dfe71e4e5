"""What may be a safe channel, and what may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.texts.plain_text import is_plain
from cogs.other_channels import rules
from cogs.other_channels.settings import MOST, ChannelKind
from tests.kit.laws import examples

KEY = "0" * 16
GOOD = {
    ChannelKind.CALL: ["106", "011 22 33 44", "+32 11 22 33 44", "0800/12.345", "(011) 22-33-44"],
    ChannelKind.PLACE: ["Kerkstraat 1, woensdag 14 tot 17 uur", "De Kelder"],
    ChannelKind.CHAT: ["https://www.stad.be/chat", "https://stad.be", "https://a.stad.be/x?y=1"],
}
BAD = {
    ChannelKind.CALL: ["", "12", "bel mij", "1" * 16, "011 22 33 44 of 5", "tel:011223344", "+"],
    ChannelKind.PLACE: ["", "https://ergens.be", "[hier](http://x.be)", "x" * 121, "@everyone"],
    ChannelKind.CHAT: [
        "",
        "http://stad.be",
        "https://stad",
        "https://1.2.3.4/x",
        "https://ik@stad.be",
        "https://stad.be:8080",
        "https://stad.be/) **x**",
        "javascript:alert(1)",
        "https://st\u0430d.be",
        "discord.gg/abc",
        "https://stad.be/" + "x" * 120,
    ],
}


@pytest.mark.parametrize(("kind", "address"), [(k, a) for k in GOOD for a in GOOD[k]])
def test_what_a_town_has_can_be_set(kind: ChannelKind, address: str) -> None:
    assert rules.checked(KEY, kind, " Jongeren  Punt ", address).label == "Jongeren Punt"


@pytest.mark.parametrize(("kind", "address"), [(k, a) for k in BAD for a in BAD[k]])
def test_what_is_no_address_of_its_kind_is_refused(kind: ChannelKind, address: str) -> None:
    with pytest.raises(Refusal) as no:
        rules.checked(KEY, kind, "Punt", address)

    assert no.value.text == f"other_channels-address-{kind}"


@pytest.mark.parametrize("label", ["", " ", "x" * 61, "**vet**", "<@1>", "@here"])
def test_a_name_shows_as_it_is_written(label: str) -> None:
    with pytest.raises(Refusal, match="other_channels-label"):
        rules.checked(KEY, ChannelKind.CALL, label, "106")


@given(st.sampled_from(ChannelKind), st.text(max_size=80), st.text(max_size=140))
@examples(200)
def test_whatever_is_typed_is_refused_or_shows_as_it_is_written(
    kind: ChannelKind, label: str, address: str
) -> None:
    try:
        made = rules.checked(KEY, kind, label, address)
    except Refusal:
        return
    assert is_plain(made.label)
    assert kind is ChannelKind.CHAT or is_plain(made.address)


def test_there_are_ten_at_most() -> None:
    one = rules.checked(KEY, ChannelKind.CALL, "Punt", "106")

    with pytest.raises(Refusal, match="other_channels-full"):
        rules.added([one] * MOST, one)
