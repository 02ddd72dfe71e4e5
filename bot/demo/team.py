"""How the team of Lindendaal introduces itself, and someone who only looks like one of it."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of

NOTICE = "https://www.lindendaal.example/privacy"
"""The privacy notice of the town. Nothing in .example exists (RFC 2606); the page says so."""
PAGE, PHONE = "https://www.lindendaal.be/jeugd", "014 00 00 00"
CONTACTS = {
    "coordinator": "Els, jeugdconsulent, 014 00 00 01",
    "dpo": "Noor, dpo@lindendaal.example",
    "address": NOTICE,
}
STEPS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "Wat ik doe",
        {
            "employer": "de jeugddienst van Lindendaal",
            "does": "luisteren, meedenken, dingen regelen, samen iets op poten zetten.",
            "does_not": "ik ben geen psycholoog en geen politie. Ik zoek niet uit wie je bent.",
        },
    ),
    (
        "Wanneer en waar",
        {
            "hours": "di-vr 14-18 uur, wo 13-18 uur",
            "place": "hier, en in jeugdhuis De Kelder",
            "languages": "Nederlands, een beetje Frans",
        },
    ),
    (
        "Over mij",
        {"pronouns": "zij/haar", "own_words": "Ik teken strips en verlies altijd met Mario Kart."},
    ),
)


async def introduce(town: Town) -> simcord.MemberActor:
    """Let Yasmine fill in her card and Els sign it; give a stranger who calls himself Yasmine."""
    yasmine, els = town["Yasmine"], town["Els"]
    aside = town.guild.create_text_channel("achterkamer")  # answers only they see stay out of sight
    chosen = {"kanaal": town.hall, "pagina": PAGE, "telefoon": PHONE}
    await els.slash(aside, "werker kanaal", **chosen)
    for label, filled in STEPS:
        form = await press(yasmine, await yasmine.slash(aside, "kaart"), label)
        await yasmine.submit_modal(form, dict(filled))
    await press(yasmine, await yasmine.slash(aside, "kaart"), "Vraag goedkeuring")
    await press(els, _request(town), "Goedkeuren")
    await answer_for(town, aside)
    await hear_of_trouble(town, aside)
    await town.minute()  # its first backup, and whatever else a minute brings
    return town.guild.add_member(town.env.create_user("yasmine.lindendaal"), nick="Yasmine")


async def answer_for(town: Town, aside: simcord.ChannelHandle) -> None:
    """What Els does once: say who hears complaints, and tick off every helpline."""
    els = town["Els"]
    await els.submit_modal(await els.slash(aside, "instellen contact"), dict(CONTACTS))
    seen = await els.slash(aside, "hulplijnen nakijken")
    while options := _unticked(seen):
        looked = await els.select(message_of(seen), [options[0]])
        await press(els, looked, "Nagekeken")
        seen = await els.slash(aside, "hulplijnen nakijken")


async def hear_of_trouble(town: Town, aside: simcord.ChannelHandle) -> None:
    """Yasmine and Els say for themselves that they want to hear an alarm; Els leads the team."""
    for name, rings in (("Yasmine", "Alleen tijdens mijn dienst"), ("Els", "Overdag")):
        shown = await town[name].slash(aside, "alarm")
        await press(town[name], shown, rings)
    await press(town["Els"], await town["Els"].slash(aside, "alarm"), "Ik ben de coördinator")


def _unticked(seen: simcord.InteractionResult) -> list[str]:
    """The lines on the first page that nobody ticked off."""
    return [
        option.value
        for part in parts_of(message_of(seen))
        if isinstance(part, discord.SelectMenu)
        for option in part.options
        if (option.description or "").startswith("✖")
    ]


def _request(town: Town) -> discord.Message:
    return [each for each in town.team.history() if "Goedkeuren" in labels(each)][-1]
