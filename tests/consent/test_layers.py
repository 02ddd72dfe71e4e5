"""The layers below the start screen: what this channel is bad at, and other doors."""

from __future__ import annotations

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.setting_up import choose_places
from bot.demo.simulator import speak
from bot.demo.town import Town
from tests.kit.forged import forged_press
from tests.kit.stored import everything, rows


async def test_r4_what_discord_is_bad_at_is_two_presses_from_the_panel(town: Town) -> None:
    shown = await press(town["Sam"], town.panel, "Privacy")
    card = await press(town["Sam"], shown, "Wat kan dit kanaal niet?")

    assert card.ephemeral
    assert "Discord is een bedrijf" in said(card)
    assert "Verberg" in labels(card)
    assert "Oké, ik begin" not in labels(card)


async def test_r4_an_admin_meets_it_while_setting_up(town: Town) -> None:
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    done = await choose_places(town["Els"], town.team, **chosen)

    card = await press(town["Els"], done, "Wat kan dit kanaal niet?")

    assert "niet van begin tot eind versleuteld" in said(card)


async def start(town: Town, name: str = "Sam") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Stel een vraag")


async def more(town: Town) -> simcord.InteractionResult:
    return await press(town["Sam"], await start(town), "Meer uitleg")


@pytest.mark.parametrize(
    "fact",
    [
        "Yasmine (jeugdwerker)",
        "Bram (preventiewerker)",
        "Preventiewerkers denken ook aan de veiligheid van anderen",
        "en nog iemand met toegang, en wie de server beheert",
        "Nee, wij zien een codenaam. Discord weet het wel",
        "Blijft het tussen ons?",
        "Behalve soms bij groot gevaar of een misdrijf",
        "Tot 7 dagen na het einde. Ongelezen antwoord: 7 dagen langer.",
        "Schrijf liever geen",
        "Wij zijn geen crisisdienst of politie",
    ],
)
async def test_r41_the_first_screen_says(town: Town, fact: str) -> None:
    shown = said(await start(town))

    assert fact in shown
    assert len(shown) <= 900


async def test_r4_it_stands_on_the_way_to_a_first_question_too(town: Town) -> None:
    can = await press(town["Sam"], await more(town), "Wat kan dit kanaal niet?")

    for fact in ("kan je berichten lezen", "versleuteld", "ziet je account", "vanaf 13 jaar"):
        assert fact in said(can)
    form = await press(town["Sam"], can, "Oké, ik begin")
    assert form.modal


async def test_r39_who_says_to_be_under_13_finds_open_doors_and_none_is_shut(town: Town) -> None:
    before = await everything(town)

    young = await press(town["Sam"], await more(town), "Ben je jonger dan 13?")

    for door in ("102", "106", "jeugdhuis", "vertrouwt"):
        assert door in said(young)
    assert {"Oké, ik begin", "Toon alle hulplijnen", "Nu hulp nodig"} <= set(labels(young))
    assert await everything(town) == before  # no age is kept, nor that somebody asked
    form = await press(town["Sam"], young, "Oké, ik begin")
    assert form.modal


@pytest.mark.parametrize(
    ("locale", "first", "once"),
    [("fr", "**103 Écoute-Enfants", "en néerlandais"), ("en-GB", "**Awel", "in Dutch")],
)
async def test_r39_under_13_the_line_of_their_language_comes_first_and_dutch_is_said_once_a_line(
    town: Town, locale: str, first: str, once: str
) -> None:
    del town.discord.emit  # the town itself begins in Dutch
    speak(town.env, locale)

    begun = message_of(await forged_press(town, town["Sam"], town.panel, "questions:ask"))
    young = said(await forged_press(town, town["Sam"], begun, "consent:young:"))

    lines = [line for line in young.splitlines() if line.strip().startswith("•")]
    assert first in lines[0]
    assert all(line.count(once) <= 1 for line in lines)
    assert {each for each in ("102", "106") for line in lines if each in line and once in line} == {
        "102",
        "106",
    }


async def test_every_layer_leads_back_and_out_and_keeps_nothing(town: Town) -> None:
    before = await everything(town)
    for way in ("Wat kan dit kanaal niet?", "Ben je jonger dan 13?"):
        layer = await press(town["Sam"], await more(town), way)
        assert message_of(layer).flags.ephemeral
        again = await press(town["Sam"], layer, "Terug")
        assert "Even dit" in said(again)
        await press(town["Sam"], again, "Toch niet")

    assert await everything(town) == before


async def test_r51_the_version_that_was_read_is_stored_under_the_alias(town: Town) -> None:
    await press(town["Sam"], await start(town), "Oké, ik begin")

    ((guild, alias, version, *_),) = (await everything(town))["agreement"]
    assert (guild, alias) == (
        town.guild.id,
        town.bot.services.alias_of(town.guild.id, town["Sam"].id),  # type: ignore[arg-type]
    )
    shown = await press(town["Sam"], town.panel, "Privacy")
    assert "De uitleg die je las op dinsdag 24 november" in said(shown)
    assert version
    assert await rows(town, "agreement") == 1
