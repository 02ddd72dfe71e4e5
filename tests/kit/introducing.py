"""A worker's card: filled in, signed, published in its channel, and what stands there."""

from __future__ import annotations

from io import BytesIO

import discord
import simcord
from PIL import Image

from bot.demo.reading import labels, press, said
from bot.demo.town import Town

PAGE, PHONE = "https://www.lindendaal.be/jeugd", "014 00 00 00"
WORK = {
    "employer": "de jeugddienst van Lindendaal",
    "does": "luisteren, meedenken, dingen regelen (ook 's avonds).",
    "does_not": "ik ben geen psycholoog en geen politie.",
}
WHERE = {"hours": "di-vr 14-18 uur", "place": "hier, en in De Kelder", "languages": "Nederlands"}
SELF = {"pronouns": "zij/haar", "own_words": "Ik verlies altijd met Mario Kart."}


def jpeg(colour: str = "teal", size: tuple[int, int] = (900, 600)) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", size, colour).save(drawn, "JPEG")
    return drawn.getvalue()


async def channel(town: Town, *, checked: bool = True) -> simcord.ChannelHandle:
    """A place for the cards, chosen by Els."""
    hall = town.guild.create_text_channel("voorstellen")
    check = {"pagina": PAGE, "telefoon": PHONE} if checked else {}
    await town["Els"].slash(town.team, "werker kanaal", kanaal=hall, **check)
    return hall


async def step(
    town: Town, who: str, label: str, filled: dict[str, object]
) -> simcord.InteractionResult:
    """One step of `/kaart`: press, fill in, hand in."""
    shown = await town[who].slash(town.team, "kaart")
    form = await press(town[who], shown, label)
    return await town[who].submit_modal(form, filled)


async def fill_in(town: Town, who: str = "Yasmine") -> simcord.InteractionResult:
    await step(town, who, "Wat ik doe", dict(WORK))
    return await step(town, who, "Wanneer en waar", dict(WHERE))


async def ask(town: Town, who: str = "Yasmine") -> simcord.InteractionResult:
    return await press(town[who], await town[who].slash(town.team, "kaart"), "Vraag goedkeuring")


def request_of(town: Town) -> discord.Message:
    """The newest card in the team channel that waits for a signature."""
    return [m for m in town.team.history() if "Goedkeuren" in labels(m)][-1]


async def sign(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await press(town[who], request_of(town), "Goedkeuren")


async def publish(town: Town, who: str = "Yasmine") -> None:
    await fill_in(town, who)
    await ask(town, who)
    await sign(town)


def standing(hall: simcord.ChannelHandle) -> list[str]:
    """The cards that stand, in words."""
    return [said(message) for message in hall.history()]
