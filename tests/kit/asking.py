"""A young person asks, a worker answers, and what the team's channel shows of it."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town

Result = simcord.InteractionResult


BEGIN = "Oké, ik begin"


async def form_of(town: Town, name: str) -> Result:
    """The form, or what was said instead of opening one."""
    start = await press(town[name], town.panel, "Stel een vraag")
    if start.modal or BEGIN not in labels(start):
        return start
    return await press(town[name], start, BEGIN)


async def ask(town: Town, name: str = "Jules", words: str = "is er iets woensdag") -> Result:
    form = await form_of(town, name)
    return await town[name].submit_modal(form, {"words": words}) if form.modal else form


async def as_it_is(town: Town, seen: Result, name: str = "Jules") -> Result:
    """Who was asked whether they mean it says yes; who was not, has sent it."""
    yes = "Ja, stuur zo"
    return await press(town[name], seen, yes) if yes in labels(seen) else seen


async def chooses_dm(
    who: simcord.MemberActor | simcord.UserHandle, thanks: discord.Message | Result
) -> Result:
    """After the thank-you: how urgent it is stays unsaid, and an answer is told by a DM."""
    asked = await press(who, thanks, "Sla over") if "Sla over" in labels(thanks) else thanks
    return await press(who, asked, "Stuur me een DM")


async def answer(town: Town, words: str = "Ja hoor.", name: str = "Yasmine") -> Result:
    form = await press(town[name], town.thread().history()[0], "Antwoord")
    return await town[name].submit_modal(form, {"words": words})


def cards(town: Town) -> list[discord.Message]:
    """What can be pressed in the team's channel, beside the message that says who waits."""
    found = [message for message in town.team.history() if labels(message)]
    return [message for message in found if not is_queue(message)]


def is_queue(message: discord.Message) -> bool:
    """Whether it is the message that says who waits."""
    return "Hele lijst" in labels(message)


async def code_name_of_question(town: Town, name: str, words: str) -> str:
    """Ask by the panel; give the code name."""
    await ask(town, name, words)
    return str(town.thread().name)


ALONE = "Alleen met een jeugdwerker"


async def form_alone(town: Town, name: str = "Jules") -> Result:
    return await press(town[name], await press(town[name], town.panel, "Stel een vraag"), ALONE)


def pinged(message: discord.Message, town: Town) -> set[int]:
    """Whose phone this message rings."""
    stored = town.discord.get_message(message.channel.id, message.id)
    silent = discord.MessageFlags._from_value(stored.flags).suppress_notifications
    return set() if silent else {user.id for user in message.mentions}


def rung_for_help(town: Town, name: str = "Yasmine") -> list[str]:
    """The calls for help in the thread that rang for this worker."""
    calls = [m for m in town.thread().history() if "voelt zich nu niet veilig" in said(m)]
    return [said(each) for each in calls if town[name].id in {who.id for who in each.mentions}]


def card(town: Town) -> discord.Message:
    """The newest card, whether it can be taken or not."""
    return next(m for m in reversed(town.team.history()) if "vraag van" in said(m))


async def stop(town: Town, on: Result, name: str = "Jules") -> Result:
    """Press *Stoppen* in the inbox, and *Ja, stop* where it is asked."""
    shown = await press(town[name], on, "Stoppen")
    return await press(town[name], shown, "Ja, stop") if "Ja, stop" in labels(shown) else shown


def joins(town: Town, name: str) -> None:
    """One more young person on the server, if not there yet."""
    if name not in town.people:
        town.people[name] = town.guild.add_member(town.env.create_user(name))
