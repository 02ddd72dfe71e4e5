"""A handover in a team with more colleagues than one menu of Discord holds."""

from __future__ import annotations

from dataclasses import replace

import discord

from bot.demo.reading import message_of, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.introductions.service.team import Introductions
from tests.kit.forged import forged_press
from tests.kit.handing_over import AGREED, NEXT, begin, has_it, inbox, standing, taken, talk, worker

NAMES = [f"Collega {chr(65 + n // 8)}{chr(97 + n % 8)}" for n in range(39)]


async def forty_one(town: Town) -> None:
    """Yasmine, Bram, and 39 more."""
    bram, introductions = await worker(town, "Bram"), town.bot.services.shared(Introductions)
    for number, name in enumerate(NAMES):
        await introductions.put(replace(bram, account=10**17 + number, name=name))


def menus(message: discord.Message) -> list[discord.SelectMenu]:
    return [part for part in parts_of(message) if isinstance(part, discord.SelectMenu)]


async def test_every_one_of_forty_colleagues_can_be_chosen(town: Town) -> None:
    """A form's menu has 25 lines: sixteen could not be chosen, and nothing said so."""
    await taken(town)
    await forty_one(town)

    found = menus(message_of(await begin(town)))

    offered = {option.label for menu in found for option in menu.options}
    assert offered == {*NAMES, "Bram"}
    assert [menu.placeholder for menu in found] == [
        "Bram tot en met Collega Ch",
        "Collega Da tot en met Collega Eg",
    ]


async def test_who_was_chosen_from_the_last_menu_is_who_the_young_person_is_asked_about(
    town: Town,
) -> None:
    await taken(town)
    await forty_one(town)
    last = menus(message_of(await begin(town)))[-1]
    yasmine, key = town["Yasmine"], (await talk(town)).key
    shown = await begin(town)

    form = await yasmine.select(
        message_of(shown), [last.options[-1].value], custom_id=f"handover:to:{key}.25"
    )
    assert form.modal
    assert "Collega Eg" in str(form.modal)
    assert "Bram" not in str(form.modal)
    chosen = {"to": [last.options[-1].value], "agreed": AGREED, "next": NEXT}
    await yasmine.submit_modal(form, chosen)

    assert "Mag **Collega Eg** verdergaan?" in said(await inbox(town))
    assert len(await standing(town)) == 1
    assert await has_it(town) == "Yasmine"


async def test_a_young_person_who_forges_the_menu_hands_nothing_over(town: Town) -> None:
    await taken(town)
    await forty_one(town)
    shown = await begin(town)

    refused = await forged_press(
        town, town["Jules"], message_of(shown), f"handover:to:{(await talk(town)).key}.25"
    )

    assert not refused.modal
    assert await standing(town) == []
