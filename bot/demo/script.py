"""`bankje demo --script`: one conversation in the terminal, and the proof that nothing is left."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.core.clock import HOME
from bot.demo.proof import Proof, prove
from bot.demo.reading import Seen, labels, press, said
from bot.demo.town import Town, open_town

ASKED = (
    "mijn vrienden zitten allemaal op een andere school nu. "
    "is er iets woensdag waar je niemand moet kennen"
)
ANSWERED = (
    "Fijn dat je het vraagt. En ja: woensdag van 14 tot 17 uur is het open atelier in De Kelder. "
    "De helft komt daar alleen. Wil je dat ik je daar opwacht?"
)
FOLLOWED = "oke merci, ik kom eerst eens kijken"


class Teller:
    """Says who does what and shows what each of them sees."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def scene(self, town: Town, words: str) -> None:
        hour = town.now.astimezone(HOME).strftime("%A %d %B %Y, %H:%M")
        self._console.print(f"\n[bold]{hour}[/bold] · {words}", highlight=False)

    def sees(self, who: str, seen: Seen, where: str) -> None:
        content = Text(said(seen))
        if labels(seen):
            content.append("\n\n" + "  ".join(f"[ {label} ]" for label in labels(seen)), "cyan")
        self._console.print(Panel(content, title=f"{who} sees, {where}", title_align="left"))

    def note(self, words: str) -> None:
        self._console.print(f"  {words}", highlight=False, markup=False)


def play() -> int:
    """Play C1 to its end; give 0 when nothing is left of it, 1 otherwise."""
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        return asyncio.run(_play(Path(folder), Console(width=100)))


async def _play(folder: Path, console: Console) -> int:
    teller = Teller(console)
    async with open_town(folder / "data") as town:
        await conversation(town, teller)
        proof = await ending(town, teller)
    return 0 if proof.holds else 1


async def conversation(town: Town, teller: Teller) -> None:
    """From the panel to *Afronden*, as in journey C1."""
    jules, yasmine = town["Jules"], town["Yasmine"]
    teller.scene(town, "Jules, fifteen, new at school, opens the town's server.")
    teller.sees("Everyone", town.panel, "in #bankje")
    start = await press(jules, town.panel, "Stel een vraag")
    teller.sees("Only Jules", start, "after 'Stel een vraag'")
    form = await press(jules, start, "Oké, ik begin")
    thanks = await jules.submit_modal(form, {"words": ASKED})
    teller.sees("Only Jules", thanks, "after sending")
    noted = await press(jules, thanks, "Kan wachten")
    await press(jules, noted, "Stuur me een DM")
    await the_team(town, teller)

    await town.move_clock(timedelta(minutes=14))
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


async def the_team(town: Town, teller: Teller) -> None:
    teller.scene(town, "The question has arrived with the team, under a code name.")
    card = next(message for message in town.team.history() if labels(message))
    await town.minute()
    teller.sees("The team", next(m for m in town.team.history() if m.id == card.id), "in #team")
    teller.sees("The team", town.thread().history()[-1], f"in the thread {town.thread().name}")
    with_sam = town.square.history(viewer=town["Sam"])
    teller.note(f"Sam, another young person, sees in #bankje: the panel ({len(with_sam)} message).")
    await press(town["Yasmine"], card, "Ik neem dit")


async def jules_reads(town: Town, teller: Teller) -> None:
    jules = town["Jules"].user
    notice = jules.dm_channel.last_message
    assert notice, "Jules asked to be told"
    teller.sees("Jules' phone", notice, "on the lock screen")
    inbox = await press(jules, notice, "Toon het")
    teller.sees("Only Jules", inbox, "after 'Toon het'")
    form = await press(jules, inbox, "Antwoord")
    tick = await jules.submit_modal(form, {"words": FOLLOWED})
    teller.sees("Only Jules", tick, "after writing on")


async def ending(town: Town, teller: Teller) -> Proof:
    """Let eight days pass, and look everywhere."""
    code_name = str(town.thread().name)
    await town.move_clock(timedelta(days=8))
    teller.scene(town, "Eight days later. Where is it still?")
    proof = await prove(town, [ASKED, ANSWERED, FOLLOWED, code_name, str(town["Jules"].id)])
    for looked in proof.lines:
        teller.note(looked)
    teller.note("Nothing is left of it." if proof.holds else "SOMETHING IS LEFT. This is a bug.")
    return proof
