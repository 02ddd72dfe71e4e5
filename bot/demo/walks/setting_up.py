"""C6: Els sets the bench up on a server where the bot has just been invited."""

from __future__ import annotations

from bot.demo.places import is_untouched
from bot.demo.reading import press, said
from bot.demo.town import HOURS, WORKERS, build
from bot.demo.walks.steps import Scene, Sight, Step, Walk, form_sight, sight

ONLY_ELS = "alleen Els ziet dit"
ELSEWHERE, NAME = "Jong Wilgendam", "Wilgendam"


async def invited(scene: Scene) -> Step:
    """In the untouched town itself; where the bench stands already, in a town beside it."""
    if not is_untouched(scene.town):
        scene.town = build(scene.town.env, scene.town.settings, ELSEWHERE)
    town = scene.town
    shown = await town["Els"].slash(town.team, "controle")
    return Step(
        "De bot is net uitgenodigd. Els is admin, en vraagt hoe het staat.",
        "Eén scherm zegt wat er niet in orde is, met wat je eraan doet.",
        (sight("Els", ONLY_ELS, shown),),
    )


async def team(scene: Scene) -> Step:
    town, sights = scene.town, list[Sight]()
    for name, (role, secrecy) in WORKERS.items():
        shown = await town["Els"].slash(
            town.team,
            "werker toevoegen",
            lid=town[name],
            voornaam=name,
            functie=role,
            zwijgplicht=secrecy,
        )
        sights.append(sight("Els", ONLY_ELS, shown))
    return Step(
        "Els stelt twee werkers voor, elk met functie en zwijgplicht.",
        "Niemand kan iets doen zonder naam en functie.",
        tuple(sights),
    )


async def form(scene: Scene) -> Step:
    town, els = scene.town, scene.town["Els"]
    shown = await els.slash(town.team, "instellen start")
    window = form_sight("Els", shown, HOURS)
    filled = {
        "name": NAME,
        "team": [town.team],
        "panel": [town.square],
        "role": [town.worker_role],
        "hours": HOURS,
    }
    found = await els.submit_modal(shown, filled)
    await town.env.settle()
    return Step(
        "Eén venster: naam, twee kanalen, een rol, en de uren zoals je ze zegt.",
        "De bot toont de week die hij begreep, en kijkt na wie het teamkanaal kan lezen.",
        (window, sight("Els", ONLY_ELS, found)),
    )


async def lines(scene: Scene) -> Step:
    shown = await scene.town["Els"].slash(scene.town.team, "hulplijnen nakijken")
    return Step(
        "Els kijkt de hulplijnen na, één keer elk.",
        "Zolang zij dat niet deed, zegt de bot van geen enkele lijn dat ze open is.",
        (sight("Els", ONLY_ELS, shown),),
    )


async def shift(scene: Scene) -> Step:
    town = scene.town
    shown = await town["Yasmine"].slash(town.team, "dienst start")
    await town.minute()
    return Step(
        "Yasmine gaat op het bankje zitten.",
        "Open is pas open als er iemand is. Jongeren zien dit paneel.",
        (
            sight("Yasmine", "alleen Yasmine ziet dit", shown),
            sight("Iedereen", "#bankje", town.panel, alone=False),
        ),
    )


async def asked(scene: Scene) -> Step:
    town = scene.town
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    check = await town["Els"].slash(town.team, "controle")
    return Step(
        "Vanaf nu kan een jongere vragen. Els kijkt af en toe op haar ene scherm.",
        f"Wat nog ontbreekt ({said(check).count('✖')} keer ✖), staat bovenaan.",
        (sight("Jules", "alleen Jules ziet dit", start), sight("Els", ONLY_ELS, check)),
    )


WALK = Walk(
    "Klaarzetten in vijf minuten",
    "Els zet het bankje klaar op een server waar nog niets staat, vanuit Discord zelf.",
    (invited, team, form, lines, shift, asked),
)
