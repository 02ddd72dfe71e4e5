"""One cell of the table of faults: an act, one of its requests, one fault; what was said, and so?

Everything in a cell is computed from what people on this Discord read and from what stands there.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.wire.acts import ACTS, CALLBACK, EDIT_IN_THREAD, IN_MAILBOX, Act
from tests.wire.cutting import DONE, HELD, SOON, TWO_MINUTES, cut, planned
from tests.wire.interactions import Interaction
from tests.wire.scenes import Scene
from tests.wire.waiting import until
from tests.wire.wire import Wire

FAULTS = {
    "reset": "the connection breaks before Discord did it",
    "lost": "Discord did it, and the connection breaks",
    "502": "502, and nothing was done",
    "503": "503, and nothing was done",
    "429": "429: a limit",
    "slow:4": "Discord takes four seconds",
    HELD: "the power is cut before Discord did it",
    DONE: "the power is cut after Discord did it",
}
KILLS = (HELD, DONE)
SAYS_DONE = (
    *("Bij je gesprek gezet", "bericht is binnen", "Verstuurd.", "staat in de draad."),
    *("Afgerond door", "is gestopt", "rondde dit gesprek af", "Dit gesprek is afgerond"),
    *("Gevraagd.", "is al gevraagd", "gaat met je verder", "Er verandert niets aan"),
    *("Het team weet", "keuze is bewaard", "heb je al gezegd", "Alles is gewist"),
    *("is gepauzeerd tot", "Het team ziet: pauze", "praat nu 7 dagen niet"),
    *("is gewist", "bewaren niets van jou", "Deze vraag is voorbij"),
    *("Je afbeelding staat", "met je afbeelding"),
)
SAYS_NOT = ("niet verstuurd", "niet aangekomen", "niets gevraagd")
SAYS_AGAIN = ("nog eens proberen", "Probeer het")
SAYS_NOTICE = "melding zonder inhoud"
"""What no worker is told: closed direct messages, and who left, would show by it."""
SAYS_RUNG = "We riepen"
TWICE_IS_TWO = {"reply", "unsafe"}
"""Acts of which a second one is meant: another message, another call for help."""
WITHOUT_SCREEN = {"reply", "correct"}
"""Acts to which Discord shows nobody an answer."""
WIPES_ALL = {"wipe", "wipe-too"}
LONGEST = 110
LATER = 180.0
"""Seconds after which a deletion that failed was tried again."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`said`: what who acted read last, or nothing. `untrue`: what of all this is not so."""

    act: Act
    number: int
    fault: str
    said: str
    stands: str
    untrue: tuple[str, ...]


def every() -> Iterator[tuple[Act, int, str]]:
    for act in ACTS:
        for number in range(len(act.calls)):
            yield from ((act, number, fault) for fault in FAULTS)


async def played(wire: Wire, act: Act, number: int, fault: str) -> Cell:
    """Play one cell, and try it once more where nobody was told anything: that does no harm."""
    if fault in KILLS:
        scene, said = await cut(wire, act, number, fault)
    else:
        scene, said = await spoilt(wire, act, number, fault)
    text, notices = said.text if said else "", len(scene.mailbox)
    wrong = await act.wrong(scene)
    is_done = await act.is_done(scene)
    wrong += contradicted(text, is_done=is_done)
    if not text and act.name not in TWICE_IS_TWO | WIPES_ALL and not wrong:
        wrong += await again(scene, act)
    return Cell(act, number, fault, shown(said), standing(act, notices, is_done), tuple(wrong))


async def spoilt(wire: Wire, act: Act, number: int, fault: str) -> tuple[Scene, Interaction | None]:
    scene, before = await act.prepare(wire), len(wire.discord.log)
    planned(wire, act, number, fault)
    if act.name in WITHOUT_SCREEN:
        said = await act.perform(scene, 0)
        await until(lambda: scene.times(scene.said), "relayed", SOON)
    else:
        said = await act.perform(scene, SOON)
    wire.discord.faults.clear()
    own = wire.discord.log[before:]
    await until(lambda: all(each.took for each in own), "nothing is on its way", SOON)
    if act.name in WIPES_ALL:
        wire.forward(LATER)
    await asyncio.sleep(TWO_MINUTES)
    return scene, said


async def again(scene: Scene, act: Act) -> list[str]:
    """The same form handed in again, or the same button pressed again."""
    try:
        said = await act.perform(scene, SOON)
    except AssertionError:  # the button is not there any more: nobody can press it
        return []
    await asyncio.sleep(TWO_MINUTES)
    done = await act.is_done(scene)
    return ["a second try does not bring it about"] * (not done) + [
        f"after a second try, not: {each}"
        for each in (contradicted(said.text, is_done=done) if said else [])
    ]


def contradicted(text: str, *, is_done: bool) -> list[str]:
    """What was said that is not so."""
    untrue = []
    if any(each in text for each in SAYS_DONE) and not is_done:
        untrue.append("said to be done, and is not")
    if any(each in text for each in (*SAYS_NOT, *SAYS_AGAIN)) and is_done:
        untrue.append("told that it failed, and it did not")
    if SAYS_NOTICE in text:
        untrue.append("said to be announced, which is nobody's business")
    return untrue


def shown(said: Interaction | None) -> str:
    """The first lines of what was read last, without names and days that change."""
    if said is None or not said.read:
        return ""
    words = " ".join(said.read[-1].replace("|", "/").split())
    words = re.sub(r"\*\*|#{2,3} |-# |[✓🧹🆘✅]", "", words).strip()
    words = re.sub(r"[A-Z][a-z]+-\d+", "Vos-47", words)
    words = re.sub(r"\w+ \d{1,2} \w+( \d{4})?", "…", words)
    words = re.sub(r"\d{1,2}\.\d{2} uur", "… uur", words)
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"


def standing(act: Act, notices: int, is_done: bool) -> str:
    told = ""
    if IN_MAILBOX in act.calls:
        told = f"; notices: {notices}"
    return ("done, once" if is_done else "not done") + told


def where(act: Act, number: int) -> str:
    """Which request of an act, in words."""
    call = act.calls[number]
    if call == CALLBACK:
        return "the answer to who acts"
    return {
        "POST /channels/:thread/messages": "the post in the thread",
        EDIT_IN_THREAD: "the edit in the thread",
        IN_MAILBOX: "the notice",
        "POST /channels/:text/messages": "the line for the team",
        "DELETE /channels/:thread": "deleting the thread",
        "PATCH /channels/:text/messages/:id": "the edit of today's line for the team",
        "GET /channels/:text/messages": "looking for Discord's own line",
        "DELETE /channels/:text/messages/:id": "deleting the card",
        "DELETE /channels/:dm/messages/:id": "deleting the notice",
    }[call]
