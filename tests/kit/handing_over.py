"""A worker hands a conversation over to another: each step of it, and who has it then."""

from __future__ import annotations

import discord
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import press
from bot.demo.town import Town
from cogs.handover.repository import HandoverRepository
from cogs.handover.rules import Handover
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions
from tests.kit.asking import ask, cards

Result = simcord.InteractionResult
AGREED, NEXT = "Morgen bellen we samen naar school.", "Om 14 uur vragen of het moment goed is."


async def taken(town: Town, young: str = "Jules", worker: str = "Yasmine") -> None:
    """A young person asks and a worker takes it."""
    await ask(town, young)
    await press(town[worker], cards(town)[-1], "Ik neem dit")


async def begin(
    town: Town, worker: str = "Yasmine", thread: simcord.ChannelHandle | None = None
) -> Result:
    """*Meer*, *Overdragen*: a form, or a refusal."""
    more = await press(town[worker], (thread or town.thread()).history()[0], "Meer")
    return await press(town[worker], more, "Overdragen")


async def fill(town: Town, form: Result, worker: str = "Yasmine", to: str = "Bram") -> Result:
    said = {"to": [str(town[to].id)], "agreed": AGREED, "next": NEXT}
    return await town[worker].submit_modal(form, said)


async def hand_over(
    town: Town,
    worker: str = "Yasmine",
    to: str = "Bram",
    thread: simcord.ChannelHandle | None = None,
) -> Result:
    return await fill(town, await begin(town, worker, thread), worker, to)


async def inbox(town: Town, young: str = "Jules") -> Result:
    return await press(town[young], town.panel, "Mijn gesprek")


async def talk(town: Town, thread: simcord.ChannelHandle | None = None) -> Conversation:
    found = await Questions(town.bot.services).by_thread((thread or town.thread()).id)
    assert found
    return found


async def standing(town: Town) -> list[Handover]:
    return await HandoverRepository(town.bot.services.store).all(town.now)


async def offer(town: Town) -> str:
    (found,) = await standing(town)
    return str(found.offer)


async def worker(town: Town, name: str) -> Worker:
    found = await town.bot.services.shared(Introductions).known(
        GuildId(town.guild.id), town[name].id
    )
    assert found
    return found


async def has_it(town: Town) -> str | None:
    """Who has the conversation now, by name."""
    now = (await talk(town)).worker
    return next((name for name, each in town.people.items() if each.id == now), None)


async def briefed(town: Town, name: str) -> list[str]:
    lines = await town.bot.services.extensions.gather(OWN_BRIEFING, "nl", await worker(town, name))
    return [each for each in lines if "overdracht" in each or "verdergaan" in each]


async def hired(town: Town, name: str, role: str = "youth_worker") -> None:
    """One more of the team."""
    user = town.env.create_user(name)
    town.people[name] = town.guild.add_member(user, roles=[town.worker_role])
    await town["Els"].slash(
        town.team,
        "werker toevoegen",
        lid=town[name],
        voornaam=name,
        functie=role,
        zwijgplicht="discretion",
    )


def last(town: Town) -> discord.Message:
    return town.thread().history()[-1]
