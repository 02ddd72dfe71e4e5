"""A first name is of one worker only: a signature must say who of the team it was."""

from __future__ import annotations

import pytest
import simcord

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.introducing import ask, fill_in, sign, step
from tests.kit.stored import rows


async def introduce(town: Town, member: str, name: str) -> simcord.InteractionResult:
    return await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town[member], voornaam=name, functie="counsellor", zwijgplicht="professional",
    )  # fmt: skip


@pytest.mark.parametrize("name", ["Yasmine", "yasmine", "YASMINÉ", " Yas mine", "Yas-mine"])
async def test_r17_the_first_name_of_a_colleague_is_refused(town: Town, name: str) -> None:
    refused = await introduce(town, "Els", name)

    assert "Er is al een" in said(refused)
    assert await rows(town, "worker") == 2


async def test_a_letter_more_is_another_name(town: Town) -> None:
    assert "✔ Voorgesteld: **Yasmine B**" in said(await introduce(town, "Els", "Yasmine B"))


async def test_whoever_is_introduced_anew_keeps_the_own_name(town: Town) -> None:
    assert "✔ Voorgesteld" in said(await introduce(town, "Yasmine", "Yasmine"))


async def test_a_card_cannot_ask_for_the_name_of_a_colleague(town: Town) -> None:
    refused = await step(
        town, "Bram", "Naam en functie",
        {"name": "Yasmine", "role": ["street_worker"], "secrecy": ["discretion"]},
    )  # fmt: skip

    assert "Er is al een Yasmine in het team." in said(refused)


async def test_what_became_a_colleagues_name_before_the_signature_is_not_signed(
    town: Town,
) -> None:
    await fill_in(town, "Bram")
    await step(
        town, "Bram", "Naam en functie",
        {"name": "Noor", "role": ["street_worker"], "secrecy": ["discretion"]},
    )  # fmt: skip
    await ask(town, "Bram")
    await introduce(town, "Els", "Noor")

    refused = await sign(town)

    assert "Er is al een Noor in het team." in said(refused)
    who = said(await town["Sam"].slash(town.square, "wie"))
    assert who.count("**Noor**") == 1
