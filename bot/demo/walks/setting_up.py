"""C6: Els sets the bench up on a server where the bot has just been invited."""

from __future__ import annotations

from bot.demo.places import is_untouched
from bot.demo.reading import press, said
from bot.demo.setting_up import choose_places, say_when, say_why
from bot.demo.town import HOURS, PURPOSE, WORKERS, build
from bot.demo.walks.steps import Scene, Sight, Step, Walk, sight

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


async def start(scene: Scene) -> Step:
    shown = await scene.town["Els"].slash(scene.town.team, "instellen start")
    return Step(
        "Els begint: /instellen start.",
        "Vijf schermen, en eerst de vraag waarom. Elk scherm kan later opnieuw.",
        (sight("Els", ONLY_ELS, shown),),
    )


async def why(scene: Scene) -> Step:
    told = await say_why(scene.town["Els"], scene.town.team, name=NAME, purpose=PURPOSE)
    return Step(
        "Els schrijft het doel in één zin, en de naam van de gemeente.",
        "Diezelfde zin staat op het paneel, in de privacytekst en in het register.",
        (sight("Els", ONLY_ELS, told),),
    )


async def hours(scene: Scene) -> Step:
    told = await say_when(scene.town["Els"], scene.town.team, HOURS)
    return Step(
        "Els typt de uren zoals zij ze zegt: " + HOURS + ".",
        "De bot toont de week die hij begreep. Feestdagen zijn dicht.",
        (sight("Els", ONLY_ELS, told),),
    )


async def places(scene: Scene) -> Step:
    town = scene.town
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    told = await choose_places(town["Els"], town.team, **chosen)
    await town.env.settle()
    return Step(
        "Els kiest het kanaal van het team, dat van het paneel, en de rol.",
        "De bot kijkt na wie er kan meelezen voor hij iets plaatst.",
        (sight("Els", ONLY_ELS, told),),
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
        "Yasmine gaat op het bankje zitten. Het is nog proef.",
        "Jongeren lezen op het paneel dat het nog niet open is, met nummers die wel werken.",
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
        "Jules probeert het al. Els kijkt op haar ene scherm wat er nog moet.",
        "Wie niet meetest, kan nog niets sturen en leest wie wel helpt. "
        f"Wat nog ontbreekt, staat bovenaan: {said(check).count('✖')} keer ✖.",
        (sight("Jules", "alleen Jules ziet dit", start), sight("Els", ONLY_ELS, check)),
    )


WALK = Walk(
    "Klaarzetten in vijf minuten",
    "Els zet het bankje klaar op een server waar nog niets staat, vanuit Discord zelf.",
    (invited, start, why, team, hours, places, lines, shift, asked),
)
