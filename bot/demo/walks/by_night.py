"""C2: Amira writes at night, when nobody is there, and reads when a human answers."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.demo.places import moves
from bot.demo.reading import message_of, press
from bot.demo.walks.steps import Scene, Step, Walk, be_open, cards, sight
from bot.shell.components import parts_of

ASKED = "kan ik alleen gaan wonen als ik 17 ben"
MORE = "ik woon nu bij mijn tante"
ANSWERED = (
    "Hey. Goede vraag. Op je 17 is het moeilijk, maar niet altijd onmogelijk. "
    "Mag ik vragen wat je aan alleen wonen doet denken?"
)
SENTENCE = "Bij het JAC weten ze alles over alleen wonen. Ik ga graag mee."
ONLY_AMIRA = "alleen Amira ziet dit"


async def night(scene: Scene) -> Step:
    town = scene.town
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(moves(town.now)["night"])
    return Step(
        "Het is laat: 22.40 uur. Niemand van het team heeft dienst.",
        "Het paneel zegt wanneer er weer iemand is: een dag en een uur, nooit 'zo snel mogelijk'.",
        (sight("Iedereen", "#bankje", town.panel, alone=False),),
        ("Amira", "square"),
    )


async def write(scene: Scene) -> Step:
    amira, town = scene.town["Amira"], scene.town
    start = await press(amira, town.panel, "Stel een vraag")
    form = start if start.modal else await press(amira, start, "Oké, ik begin")
    thanks = await amira.submit_modal(form, {"words": ASKED})
    scene.seen["thanks"] = thanks
    return Step(
        "Amira is zeventien en schrijft toch.",
        "Het antwoord zegt dat het automatisch is, wanneer een mens leest, en wie nu wakker is.",
        (sight("Amira", ONLY_AMIRA, thanks),),
        ("Amira", "square"),
    )


async def help_now(scene: Scene) -> Step:
    card = await press(scene.town["Amira"], scene.town.panel, "Nu hulp nodig")
    return Step(
        "Zou het dringend zijn, dan is dit één tik ver, dag en nacht.",
        "Alleen lijnen die nu echt open zijn, en nooit 'we komen eraan'.",
        (sight("Amira", ONLY_AMIRA, card),),
        ("Amira", "square"),
    )


async def quiet(scene: Scene) -> Step:
    amira, town = scene.town["Amira"], scene.town
    inbox = await press(amira, town.panel, "Mijn gesprek")
    form = await press(amira, inbox, "Antwoord")
    added = await amira.submit_modal(form, {"words": MORE})
    return Step(
        "Amira schrijft er nog iets bij.",
        "Geen tweede automatisch antwoord. En bij geen enkele werker rinkelt iets.",
        (sight("Amira", ONLY_AMIRA, added),),
        ("Amira", "square"),
    )


async def morning(scene: Scene) -> Step:
    town = scene.town
    await be_open(town)
    shown = await town["Yasmine"].slash(town.team, "dienst start")
    await press(town["Yasmine"], cards(town)[-1], "Ik neem dit")
    return Step(
        "De volgende dag dat het bankje open is, begint Yasmine haar dienst.",
        "Ze leest meteen wie wacht, en sinds wanneer.",
        (sight("Yasmine", "alleen Yasmine ziet dit", shown),),
        ("Yasmine", "team"),
    )


async def answer(scene: Scene) -> Step:
    town = scene.town
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": ANSWERED})
    inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
    return Step(
        "Yasmine antwoordt. Amira kijkt bij 'Mijn gesprek'.",
        "Een mens, met naam en functie. Amira woont elders: dat is geen reden om te weigeren.",
        (sight("Amira", ONLY_AMIRA, inbox),),
        ("Amira", "square"),
    )


async def refer(scene: Scene) -> Step:
    town = scene.town
    yasmine = town["Yasmine"]
    shown = await press(yasmine, town.thread().history()[0], "Doorverwijzen")
    topics = await yasmine.select(message_of(shown), ["any"], custom_id=_menu(shown))
    form = await yasmine.select(message_of(topics), [_option(topics, "JAC")])
    await yasmine.submit_modal(form, {"sentence": SENTENCE})
    await town.move_clock(timedelta(minutes=1))
    inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
    return Step(
        "Yasmine stelt het JAC voor, en schrijft er een zin bij.",
        "Amira kiest zelf: samen of alleen, en of er later één keer gevraagd mag worden.",
        (sight("Amira", ONLY_AMIRA, inbox),),
        ("Amira", "square"),
    )


def _menus(seen: simcord.InteractionResult) -> list[discord.SelectMenu]:
    return [each for each in parts_of(message_of(seen)) if isinstance(each, discord.SelectMenu)]


def _menu(seen: simcord.InteractionResult) -> str:
    """The first menu on a screen."""
    return str(_menus(seen)[0].custom_id)


def _option(seen: simcord.InteractionResult, name: str) -> str:
    """The choice that is called so."""
    options = [option for menu in _menus(seen) for option in menu.options]
    return next(option.value for option in options if name in option.label)


WALK = Walk(
    "'s Nachts: niemand is er",
    "Amira schrijft om 22.40 uur, leest wanneer een mens antwoordt, en wordt goed doorverwezen.",
    (night, write, help_now, quiet, morning, answer, refer),
)
