"""What the bare bot draws: as many parts and about as many words as Bankje's screens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import discord
from discord import ButtonStyle, ui

NAME = "Leeuwerik-85"
SAID = 9001
"""The number of the text in a thread that the inbox shows."""
WHO = (
    "**Even dit. Dan kun je schrijven.**\n**Wie leest mee?** Bram en Yasmine. Yasmine is"
    " jeugdwerker. Bram is preventiewerker: die denkt ook aan de veiligheid van anderen.\n"
)
URGENT = ("Kan wachten", "Liefst vandaag", "Ik voel me nu niet veilig")
NUMBERS = (
    "**Gevaar, nu meteen? Bel 112.** Ook voor iemand anders.\n**Denk je aan zelfmoord? Bel 1813.**"
    " Dag en nacht, gratis, anoniem.\n**Gewoon iemand nodig? Bel 106.** Dag en nacht, gratis."
)


def _layout(*parts: ui.Item[Any]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    for part in parts:
        view.add_item(part)
    view.stop()  # or discord.py keeps every screen in memory, and pays for it on every click
    return view


def _row(*each: ui.Button[Any]) -> ui.ActionRow[Any]:
    return ui.ActionRow(*each)


def _button(label: str, door: str, emoji: str | None = None) -> ui.Button[Any]:
    return ui.Button(label=label, custom_id=door, emoji=emoji, style=ButtonStyle.secondary)


def _help() -> ui.Button[Any]:
    return _button("Nu hulp nodig", "crisis", "🆘")


def panel() -> ui.LayoutView:
    return _layout(
        ui.Container(ui.TextDisplay(WHO), accent_colour=discord.Colour.teal()),
        _row(
            _button("Stel een vraag", "start", "💬"),
            _button("Wie zijn wij?", "who", "👋"),
            _button("Mijn gesprek", "inbox", "📥"),
            _button("Privacy", "privacy", "🔒"),
        ),
        _row(_help()),
    )


def start() -> ui.LayoutView:
    more, not_now = _button("Meer uitleg", "explain"), _button("Toch niet", "hide")
    row = _row(_button("Oké, ik begin", "agree"), more, not_now, _help())
    return _layout(ui.TextDisplay(WHO * 4), row)


def form(door: str, *, note: bool = False) -> ui.Modal:
    modal = ui.Modal(title="Je vraag aan het jeugdteam", custom_id=door, timeout=None)
    if note:
        modal.add_item(ui.TextDisplay("Dit lezen mee: Bram en Yasmine."))
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id="words",
        style=discord.TextStyle.paragraph,
        placeholder="Kort mag. Rommelig mag ook.",
        max_length=3500,
    )
    modal.add_item(ui.Label(text="Wat wil je vragen of vertellen?", component=field))
    modal.stop()
    return modal


def card() -> ui.LayoutView:
    return _layout(
        ui.Container(
            ui.TextDisplay(f"💬 **{NAME}** · vraag van dinsdag 24 november, 15.10 uur"),
            ui.TextDisplay(" Wacht op antwoord."),
            _row(_button("Ik neem dit", "take:0123456789abcdef")),
            accent_colour=discord.Colour.gold(),
        )
    )


def asked(thread: int, words: str) -> ui.LayoutView:
    return _layout(
        ui.TextDisplay(f"**{NAME}** schrijft: (antwoord met de knop, of door te antwoorden)"),
        ui.TextDisplay(f"> {words}", id=SAID),
        _row(
            _button("Antwoord", f"answer:{thread}"),
            _button("Doorverwijzen", f"refer:{thread}"),
            _button("Afronden", f"close:{thread}"),
            _button("Meer", f"more-ways:{thread}"),
        ),
    )


def received(thread: int) -> ui.LayoutView:
    return _layout(
        ui.TextDisplay(f"✅ **Je bericht is binnen.** Je codenaam is **{NAME}**."),
        ui.TextDisplay(
            "**We zijn open**, tot 18 uur. Een mens leest je bericht. Het antwoord komt."
        ),
        ui.TextDisplay("**Hoe dringend is het voor jou?**"),
        _row(*(_button(label, f"urgent:{thread}.{label}") for label in URGENT)),
        ui.TextDisplay(
            "**Hoe wil je weten dat er antwoord is?** " + "In een DM staat nooit iets. " * 3
        ),
        _row(
            _button("Ik kijk zelf bij 'Mijn gesprek'", f"look:{thread}"),
            _button("Stuur me een DM zonder inhoud", f"tell:{thread}"),
        ),
        _row(
            _button("Trek mijn bericht terug", f"wipe:{thread}"),
            _button("Verberg", "hide"),
            _help(),
        ),
    )


def added(thread: int) -> ui.LayoutView:
    inbox_again = _button("Mijn gesprek", f"inbox:{thread}", "📥")
    return _layout(
        ui.TextDisplay(f"✓ Bij je gesprek gezet (**{NAME}**)."),
        _row(inbox_again, _button("Verberg", "hide"), _help()),
    )


def answer(words: str) -> ui.LayoutView:
    return _layout(ui.TextDisplay(f"**Yasmine** (jeugdwerker)\n> {words}", id=SAID))


def notice(thread: int) -> ui.LayoutView:
    return _layout(
        ui.TextDisplay("Er is een nieuw bericht voor je."),
        _row(_button("Toon het", f"inbox:{thread}")),
    )


def sent() -> ui.LayoutView:
    return _layout(ui.TextDisplay(f"Verstuurd. {NAME} krijgt een melding zonder inhoud."))


def inbox(thread: int, found: Sequence[discord.Message]) -> ui.LayoutView:
    said = [
        part.content
        for message in found
        for part in parts_of(message)
        if isinstance(part, discord.TextDisplay) and part.id == SAID
    ]
    return _layout(
        ui.TextDisplay(f"**Mijn gesprek** · {NAME}. Alleen jij ziet dit."),
        ui.TextDisplay("\n\n".join(said)),
        ui.TextDisplay("Je kunt hier verder praten."),
        _row(_button("Antwoord", f"more:{thread}"), _button("Stoppen", f"stop:{thread}")),
        _row(_button("Wis", f"wipe:{thread}"), _button("Verberg", "hide"), _help()),
    )


def crisis() -> ui.LayoutView:
    return _layout(
        ui.Container(
            ui.TextDisplay(
                "**Goed dat je op deze knop drukt.** Deze mensen kunnen je helpen: " * 2
            ),
            ui.TextDisplay(NUMBERS),
            ui.TextDisplay(
                "Is er iemand dicht bij je die je vertrouwt? Ga naar die persoon toe. " * 2
            ),
            ui.TextDisplay(
                "Ons team is er nu wel, maar leest niet elke minuut. Wacht daar niet op."
            ),
            accent_colour=discord.Colour.red(),
        ),
        _row(
            _button("Ik wil het toch opschrijven", "agree"),
            _button("Iemand doet mij pijn", "hurt"),
            _button("Iemand chanteert mij met beelden", "blackmail"),
            _button("Ik ben bezorgd om iemand", "worried"),
        ),
        _row(_button("Toon alle hulplijnen", "all"), _button("Verberg", "hide")),
    )


def parts_of(message: discord.Message) -> Iterator[Any]:
    """Every part, those inside others too."""
    waiting: list[Any] = list(message.components)
    while waiting:
        part = waiting.pop(0)
        yield part
        waiting[:0] = getattr(part, "children", [])
