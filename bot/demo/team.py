"""How the team of Lindendaal introduces itself, and someone who only looks like one of it."""

from __future__ import annotations

from io import BytesIO

import discord
import simcord

from bot.app import place_of
from bot.backups.backup_file import all_in
from bot.backups.rehearsal import rehearse
from bot.demo.completing import DESCRIPTION, own_together
from bot.demo.reading import labels, message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.store.keys import derive

NOTICE = "https://www.lindendaal.example/privacy"
"""The privacy notice of the town. Nothing in .example exists (RFC 2606); the page says so."""
PAGE, PHONE = "https://www.lindendaal.be/jeugd", "014 00 00 00"
CONTACTS = {
    "coordinator": "Els, jeugdconsulent, 014 00 00 01",
    "dpo": "Noor, dpo@lindendaal.example",
    "address": NOTICE,
}
DONE = {
    "dpia": "Noor, DPO",
    "counsel": "Noor, DPO, met de jurist",
    "discord_rules": "Els, jeugdconsulent",
    "night": "het team",
    "young_readers": "de jongerenraad",
    "crisis_texts": "Yasmine en Bram",
}
"""What people did before the bench opened, by the names of the list."""
CONTACT, LOOK = "guidance:contact", "guidance:look"
Step = tuple[str, dict[str, str]]
STEPS: tuple[Step, ...] = (
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
    """Let the team fill in cards and Els sign them; give a stranger who calls himself Yasmine."""
    els = town["Els"]
    aside = town.guild.create_text_channel("achterkamer")  # answers only they see stay out of sight
    chosen = {"kanaal": town.hall, "pagina": PAGE, "telefoon": PHONE}
    await els.slash(aside, "werker kanaal", **chosen)
    await card(town, aside, "Yasmine", STEPS)
    await card(town, aside, "Bram", STEPS[:2])
    await answer_for(town, aside)
    await note_roadmap(town, aside)
    await hear_of_trouble(town, aside)
    await give_a_face(town, aside)
    await town.minute()  # its first backup, and whatever else a minute brings
    await look_ahead(town, aside)
    return town.guild.add_member(town.env.create_user("yasmine.lindendaal"), nick="Yasmine")


async def card(
    town: Town, aside: simcord.ChannelHandle, name: str, steps: tuple[Step, ...]
) -> None:
    """A worker fills in the own card, and Els signs it."""
    worker = town[name]
    for label, filled in steps:
        form = await press(worker, await worker.slash(aside, "kaart"), label)
        await worker.submit_modal(form, dict(filled))
    await press(worker, await worker.slash(aside, "kaart"), "Vraag goedkeuring")
    await press(town["Els"], _request(town), "Goedkeuren")


async def give_a_face(town: Town, aside: simcord.ChannelHandle) -> None:
    """Els gives the bot the town's logo, which nobody drew: a bench on a green field."""
    form = await press(town["Els"], await town["Els"].slash(aside, "uiterlijk"), "Veranderen")
    filled = {"words": DESCRIPTION, "avatar": ("logo.png", _logo())}
    await press(town["Els"], await town["Els"].submit_modal(form, filled), "Zo tonen")


def _logo() -> bytes:
    from PIL import Image, ImageDraw  # noqa: PLC0415 - only the demo draws

    drawn, file = Image.new("RGB", (256, 256), "teal"), BytesIO()
    for bench in (
        (48, 128, 208, 148),
        (64, 148, 80, 200),
        (176, 148, 192, 200),
        (48, 90, 208, 106),
    ):
        ImageDraw.Draw(drawn).rectangle(bench, fill="white")
    drawn.save(file, "PNG")
    return file.getvalue()


async def look_ahead(town: Town, aside: simcord.ChannelHandle) -> None:
    """What is done once a year: going through all of it, and rehearsing a restore."""
    shown = await press(
        town["Els"], await town["Els"].slash(aside, "controle"), "Jaarlijks nazicht"
    )
    await press(town["Els"], shown, "Vandaag nagelopen")
    settings, keys = town.settings, derive(town.settings.key.get_secret_value())
    if made := all_in(settings.backups, keys):
        await rehearse(made[-1][1], place_of(settings), keys, lambda: town.now)


async def answer_for(town: Town, aside: simcord.ChannelHandle) -> None:
    """What Els does once: say who hears complaints, and tick off every helpline."""
    els = town["Els"]
    await els.submit_modal(await els.slash(aside, "instellen contact"), dict(CONTACTS))
    seen = await els.slash(aside, "hulplijnen nakijken")
    while options := _unticked(seen):
        looked = await els.select(message_of(seen), [options[0]])
        await press(els, looked, "Nagekeken")
        seen = await els.slash(aside, "hulplijnen nakijken")
    await say_who_helps(town, aside)


async def say_who_helps(town: Town, aside: simcord.ChannelHandle) -> None:
    """For the team's cards: a name for each of the town's contacts, and the cards on the law."""
    els = town["Els"]
    shown = await els.slash(aside, "kaarten-beheren")
    for which in _values(shown, CONTACT):
        form = await els.select(message_of(shown), [which], custom_id=CONTACT)
        await els.submit_modal(form, {"named": "Voorbeelddienst Lindendaal, 014 00 00 02"})
        shown = await els.slash(aside, "kaarten-beheren")
    while waiting := _values(shown, LOOK):
        seen = await els.select(message_of(shown), [waiting[0]], custom_id=LOOK)
        shown = await press(els, seen, "Nagekeken, het klopt")


def _values(shown: simcord.InteractionResult, menu: str) -> list[str]:
    """What can be chosen in a menu on this screen; nothing without that menu."""
    menus = [each for each in parts_of(message_of(shown)) if isinstance(each, discord.SelectMenu)]
    return [option.value for each in menus if each.custom_id == menu for option in each.options]


async def note_roadmap(town: Town, aside: simcord.ChannelHandle) -> None:
    """What was done before it opened, by whom; and the application has two owners."""
    own_together(town.bot)
    els, day = town["Els"], town.now.strftime("%d/%m/%Y")
    points = await press(els, await els.slash(aside, "instellen live"), "Vul in")
    for point, who in DONE.items():
        form = await els.select(message_of(points), [point])
        await els.submit_modal(form, {"who": who, "day": day})


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
