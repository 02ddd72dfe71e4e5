"""C1: Jules asks something by day, without a name, and it is gone afterwards."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.proof import prove
from bot.demo.reading import press, said
from bot.demo.walks.steps import Scene, Sight, Step, Walk, be_open, cards, form_sight, sight

ASKED = (
    "mijn vrienden zitten allemaal op een andere school nu. "
    "is er iets woensdag waar je niemand moet kennen"
)
ANSWERED = (
    "Fijn dat je het vraagt. En ja: woensdag van 14 tot 17 uur is het open atelier in De Kelder. "
    "De helft komt daar alleen."
)
LOOKED = {
    "the words, the code name": "woorden, codenaam en account, op elk kanaal: niet gevonden",
    "every byte": "elke byte van elk bestand, zonder de sleutel: niet gevonden",
    "every page": "elke bladzijde van de opslag, met de sleutel: niet gevonden",
}
"""Which lines of the proof are about this conversation, and how they are said when they hold."""
ONLY_JULES = "alleen Jules ziet dit"


async def panel(scene: Scene) -> Step:
    await be_open(scene.town)
    return Step(
        "Jules is vijftien en nieuw op school. Jules opent de server van de gemeente.",
        "Dit paneel hangt er altijd. Het zegt of er nu iemand is, en hulp is één tik ver.",
        (sight("Iedereen", "#bankje", scene.town.panel, alone=False),),
        ("Jules", "square"),
    )


async def start(scene: Scene) -> Step:
    shown = await press(scene.town["Jules"], scene.town.panel, "Stel een vraag")
    scene.seen["start"] = shown
    return Step(
        "Jules drukt op 'Stel een vraag'.",
        "Voor het eerste woord staat er wie meeleest, wat geheim blijft en hoelang het blijft.",
        (sight("Jules", ONLY_JULES, shown),),
        ("Jules", "square"),
    )


async def write(scene: Scene) -> Step:
    jules = scene.town["Jules"]
    form = await press(jules, scene.seen["start"], "Oké, ik begin")
    window = form_sight("Jules", form, ASKED)
    thanks = await jules.submit_modal(form, {"words": ASKED})
    scene.seen["thanks"] = thanks
    return Step(
        "Jules schrijft, en verstuurt het. Niemand vroeg een naam.",
        "Er is een codenaam. Een antwoordtijd staat er pas als ze de laatste dertig dagen klopte.",
        (window, sight("Jules", ONLY_JULES, thanks)),
        ("Jules", "square"),
    )


async def choose(scene: Scene) -> Step:
    jules = scene.town["Jules"]
    noted = await press(jules, scene.seen["thanks"], "Kan wachten")
    chosen = await press(jules, noted, "Stuur me een DM")
    return Step(
        "Jules zegt zelf hoe dringend het is, en hoe het antwoord mag komen.",
        "De bot raadt nooit of iets dringend is. Een melding komt alleen wie ze wil.",
        (sight("Jules", ONLY_JULES, chosen),),
        ("Jules", "square"),
    )


async def team(scene: Scene) -> Step:
    town = scene.town
    card = cards(town)[-1]
    taken = await press(town["Yasmine"], card, "Ik neem dit")
    await town.minute()
    words = next(m for m in reversed(town.thread().history()) if ASKED[:20] in said(m))
    return Step(
        "Het komt bij het team, in een kanaal dat alleen het team ziet. Yasmine neemt het.",
        "Zoek de naam van Jules: die staat er niet. Ook een admin kan hem niet opzoeken.",
        (
            sight("Bram", "draad in #team", words, alone=False),
            sight("Yasmine", "alleen Yasmine ziet dit", taken),
        ),
        ("Bram", "team"),
    )


async def answer(scene: Scene) -> Step:
    town = scene.town
    await town.move_clock(timedelta(minutes=9))
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    window = form_sight("Yasmine", form, ANSWERED)
    sent = await town["Yasmine"].submit_modal(form, {"words": ANSWERED})
    notice = town["Jules"].user.dm_channel.last_message
    assert notice, "Jules asked to be told"
    scene.seen["notice"] = notice
    return Step(
        "Negen minuten later antwoordt Yasmine, met haar naam en functie erbij.",
        "Op het vergrendelscherm van Jules staat niet van wie, en niet waarover.",
        (
            window,
            sight("Yasmine", "alleen Yasmine ziet dit", sent),
            sight("De gsm van Jules", "vergrendelscherm", notice),
        ),
        ("Jules", "direct"),
    )


async def read(scene: Scene) -> Step:
    inbox = await press(scene.town["Jules"].user, scene.seen["notice"], "Toon het")
    return Step(
        "Jules drukt op 'Toon het'.",
        "Pas nu staat het antwoord er. Jules kan pauzeren, stoppen en alles wissen.",
        (sight("Jules", ONLY_JULES, inbox),),
        ("Jules", "direct"),
    )


async def close(scene: Scene) -> Step:
    town = scene.town
    scene.thread = str(town.thread().name)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await town.minute()
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    return Step(
        "Het is rond. Yasmine drukt op 'Afronden'.",
        "Jules leest op welke dag alles weg is. Liever nu? Eén knop.",
        (sight("Jules", ONLY_JULES, inbox),),
        ("Jules", "square"),
    )


async def gone(scene: Scene) -> Step:
    await scene.town.move_clock(timedelta(days=8))
    jules, threads = scene.town["Jules"], scene.town.team.threads
    mail = jules.user.dm_channel.history()
    stands = [each for each in threads if each.name == scene.thread]
    proof = await prove(scene.town, [ASKED, ANSWERED, scene.thread, str(jules.id)])
    found = [
        f"{'✖' if stands else '✔'} draden van dit gesprek bij het team: {len(stands)}",
        f"{'✖' if mail else '✔'} DM's van de bot aan Jules: {len(mail)}",
        *(_in_dutch(line) for line in proof.lines),
    ]
    return Step(
        "Acht dagen later zoeken we overal: op Discord, in elke rij, in elke byte.",
        "Elke regel met ✔ is net nagekeken. Er is niets van Jules over.",
        (Sight("De DPO", "wat de zoektocht vond", "\n".join(filter(None, found))),),
        ("Yasmine", "team"),
    )


def _in_dutch(line: str) -> str:
    """A line that does not hold stays as it is, in English: nobody counted on it."""
    mark, _, looked = line.partition(" ")
    words = next((said for name, said in LOOKED.items() if looked.startswith(name)), "")
    return f"✔ {words}" if words and mark == "✔" else (line if words else "")


WALK = Walk(
    "Overdag: een vraag zonder naam",
    "Jules stelt een vraag, Yasmine antwoordt, en acht dagen later is er niets meer van.",
    (panel, start, write, choose, team, answer, read, close, gone),
)
