"""Afterwards: everything that was chosen, on one screen."""

from __future__ import annotations

import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from tests.kit.stored import everything


async def start(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await town[who].slash(town.team, "instellen start")


async def test_afterwards_everything_stands_on_one_screen_with_what_it_affects(town: Town) -> None:
    before = await everything(town)

    shown = await start(town)

    assert message_of(shown).flags.ephemeral
    for each in ("Lindendaal", "**Doel:**", f"<#{town.team.id}>", f"<#{town.square.id}>", "Yasmine",
                 "Hulplijnen nagekeken:", "Wie een alarm hoort:", "Leeftijd:",
                 "Staat op het paneel en in de privacyuitleg"):  # fmt: skip
        assert each in said(shown)
    assert "Nog te doen: wie een klacht hoort, hulplijnen." in said(shown)
    assert await everything(town) == before  # a look never writes


async def test_from_there_each_can_be_changed(town: Town) -> None:
    for what, sees in {
        "doel": "Ons doel in één zin", "contact": "Coördinator", "kanalen": "Teamkanaal",
        "team": "Stap 2 van 5", "uren": "Stap 3 van 5", "hulplijnen": "Stap 4 van 5",
        "alarm": "Wie hoort het als er iets misgaat?", "leeftijd": "leeftijd",
    }.items():  # fmt: skip
        opened_ = await press(town["Els"], await start(town), f"Verander: {what}")

        assert sees in (str(opened_.modal) if opened_.modal else said(opened_)), what


async def test_how_commands_leave_the_list_of_young_people_is_said_in_clicks(town: Town) -> None:
    shown = await press(town["Els"], await start(town), "Commando's verbergen")

    assert "Serverinstellingen › Integraties › Lin" in said(shown)
    named = set(said(shown).splitlines()[0].split(": ")[1].split(". ")[0].split(", "))
    seen_by_all = {
        f"/{each.name}"
        for each in town.bot.tree.get_commands()
        if getattr(each, "default_permissions", None) is None
        and not isinstance(each, __import__("discord").app_commands.ContextMenu)
    }
    young = {"/vraag", "/gesprek", "/wie", "/hulp", "/praktisch", "/privacy"}
    assert named == seen_by_all - young
