"""`bankje demo --script`: one conversation in the terminal, and the proof that nothing is left."""

from __future__ import annotations

import asyncio
import io
import re
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import simcord
from rich.console import Console
from rich.panel import Panel
from rich.text import Text
from structlog.testing import capture_logs

from bot.core.clock import HOME
from bot.demo.proof import Proof, decrypted, prove
from bot.demo.reading import Seen, labels, press, said
from bot.demo.town import Town, open_town
from bot.shell.components import parts_of
from bot.store.keys import derive
from bot.store.opening import STORE

ASKED = (
    "mijn vrienden zitten allemaal op een andere school nu. "
    "is er iets woensdag waar je niemand moet kennen"
)
ANSWERED = (
    "Fijn dat je het vraagt. En ja: woensdag van 14 tot 17 uur is het open atelier in De Kelder. "
    "De helft komt daar alleen. Wil je dat ik je daar opwacht?"
)
FOLLOWED = "oke merci, ik kom eerst eens kijken"


WIDEST = 100
BLOCK = re.compile(r"^(## |-# )", re.MULTILINE)
Logged = Sequence[Mapping[str, Any]]


class Narrator:
    """Says who does what, shows what each of them sees, and remembers what did not hold."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.failed: list[str] = []

    def scene(self, town: Town, words: str) -> None:
        hour = town.now.astimezone(HOME).strftime("%A %d %B %Y, %H:%M")
        self._console.print(f"\n[bold]{hour}[/bold] · {words}", highlight=False)

    def sees(self, who: str, seen: Seen, where: str) -> None:
        content = drawn(said(seen))
        if labels(seen):
            content.append("\n\n" + "  ".join(f"[ {label} ]" for label in labels(seen)), "cyan")
        self._console.print(Panel(content, title=f"{who} sees, {where}", title_align="left"))

    def note(self, words: str) -> None:
        self._console.print(f"  {words}", highlight=False, markup=False)

    def proves(self, words: str, *, holds: bool) -> None:
        self.note(f"{'✔' if holds else '✖'} {words}")
        if not holds:
            self.failed.append(words)


def drawn(words: str) -> Text:
    """Discord's bold as a terminal's; its marks for headings and small print left out."""
    text = Text()
    for number, part in enumerate(BLOCK.sub("", words).split("**")):
        text.append(part, "bold" if number % 2 else "")
    return text


def play() -> int:
    """Play C1 to its end; give 0 when nothing is left of it, 1 otherwise."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without emoji shows the rest
    width = min(WIDEST, Console().width)
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        return asyncio.run(_play(Path(folder), Console(width=width)))


async def _play(folder: Path, console: Console) -> int:
    teller = Narrator(console)
    with capture_logs() as logged:
        async with open_town(folder / "data") as town:
            await conversation(town, teller)
            proof = await ending(town, teller, logged)
    return 0 if proof.holds else 1


async def conversation(town: Town, teller: Narrator) -> None:
    """From the panel to *Afronden*, as in journey C1."""
    jules, yasmine = town["Jules"], town["Yasmine"]
    teller.scene(town, "Jules, fifteen, new at school, opens the town's server.")
    teller.note("What people read is in Dutch, as on Discord. These lines explain.")
    teller.sees("Everyone", town.panel, "in #bankje")
    start = await press(jules, town.panel, "Stel een vraag")
    teller.sees("Only Jules", start, "after 'Stel een vraag'")
    form = await press(jules, start, "Oké, ik begin")
    thanks = await jules.submit_modal(form, {"words": ASKED})
    teller.sees("Only Jules", thanks, "after sending")
    noted = await press(jules, thanks, "Kan wachten")
    await press(jules, noted, "Stuur me een DM")
    await the_team(town, teller)

    await town.move_clock(timedelta(minutes=9))
    form = await press(yasmine, town.thread().history()[-1], "Antwoord")
    sent = await yasmine.submit_modal(form, {"words": ANSWERED})
    teller.scene(town, "Yasmine answers.")
    teller.sees("Only Yasmine", sent, "after answering")
    await jules_reads(town, teller)

    teller.scene(town, "Yasmine closes the conversation.")
    await press(yasmine, town.thread().history()[0], "Afronden")
    await town.minute()
    inbox = await press(jules, town.panel, "Mijn gesprek")
    teller.sees("Only Jules", inbox, "at 'Mijn gesprek'")


async def the_team(town: Town, teller: Narrator) -> None:
    teller.scene(town, "The question has arrived with the team, under a code name.")
    card = next(message for message in town.team.history() if labels(message))
    await town.minute()
    teller.sees("The team", next(m for m in town.team.history() if m.id == card.id), "in #team")
    teller.sees("The team", town.thread().history()[-1], f"in the thread {town.thread().name}")
    who = _leads_to(town["Jules"])
    found = [sign for sign in who if sign in _read_by(town["Bram"], town.team, town.thread())]
    teller.proves("Bram sees a code name, and nowhere who it is", holds=not found)
    await others_see_nothing(town, teller)
    await press(town["Yasmine"], card, "Ik neem dit")


async def others_see_nothing(town: Town, teller: Narrator) -> None:
    sam = town["Sam"]
    square = town.square.history(viewer=sam)
    alone = [message.id for message in square] == [town.panel.id]
    teller.proves("Sam, another young person, sees nothing in #bankje but the panel", holds=alone)
    shut = not any(_can_read(sam, channel) for channel in (town.team, town.thread()))
    teller.proves("Sam cannot open #team or the thread", holds=shut)


async def jules_reads(town: Town, teller: Narrator) -> None:
    jules = town["Jules"].user
    notice = jules.dm_channel.last_message
    assert notice, "Jules asked to be told"
    teller.sees("Jules' phone", notice, "on the lock screen")
    telling = [
        w for w in (ASKED, ANSWERED, "Yasmine", str(town.thread().name)) if w in said(notice)
    ]
    teller.proves("It does not say about what, or from whom", holds=not telling)
    inbox = await press(jules, notice, "Toon het")
    teller.sees("Only Jules", inbox, "after 'Toon het'")
    form = await press(jules, inbox, "Antwoord")
    tick = await jules.submit_modal(form, {"words": FOLLOWED})
    teller.sees("Only Jules", tick, "after writing on")


async def ending(town: Town, teller: Narrator, logged: Logged = ()) -> Proof:
    """Let eight days pass, and look everywhere."""
    signs = [ASKED, ANSWERED, FOLLOWED, str(town.thread().name), *_leads_to(town["Jules"])]
    known = _numbers_in_store(town)
    await town.move_clock(timedelta(days=8))
    teller.scene(town, "Eight days later. Where is it still?")
    proof = await prove(town, signs)
    for looked in proof.lines:
        teller.note(looked)
    kept = sorted(known & _numbers_in_store(town))
    where = f"where to tell Jules was known to the store ({len(known)} number), and is not any more"
    teller.proves(where, holds=not kept)
    heard = "; ".join(_line(event) for event in logged)
    told = [sign for sign in signs if sign in heard]
    teller.proves(f"what the bot logged: {heard or 'nothing'}", holds=not told)
    proof = Proof(proof.lines, proof.holds and not teller.failed)
    teller.note(
        "Nothing is left of it."
        if proof.holds
        else "SOMETHING DOES NOT HOLD, see ✖. This is a bug."
    )
    return proof


def _leads_to(person: simcord.MemberActor) -> list[str]:
    return [str(person.id), person.name]


def _read_by(reader: simcord.MemberActor, *channels: simcord.ChannelHandle) -> str:
    """All that someone could read there, the names of buttons' keys and of threads included."""
    messages = [m for channel in channels for m in channel.history(viewer=reader)]
    names = [str(channel.name) for channel in channels]
    return "\n".join([*names, *(f"{said(m)} {parts_of(m)!r}" for m in messages)])


def _can_read(person: simcord.MemberActor, channel: simcord.ChannelHandle) -> bool:
    try:
        channel.history(viewer=person)
    except simcord.SetupError:
        return False
    return True


def _numbers_in_store(town: Town) -> set[int]:
    """Which of Jules' numbers stand in the opened store as SQLite writes a number: eight bytes."""
    jules = town["Jules"].id
    numbers = {jules, town.discord.dm_channels.get(jules, jules)}
    key = derive(town.settings.key.get_secret_value()).store
    opened = decrypted(town.settings.data_dir / STORE, key)
    return {number for number in numbers if number.to_bytes(8, "big") in opened}


def _line(event: Mapping[str, Any]) -> str:
    facts = [
        f"{name} {value}" for name, value in event.items() if name not in {"event", "log_level"}
    ]
    return " ".join([str(event["event"]), *facts])
