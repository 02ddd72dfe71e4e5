"""Short ways for workers to act on their shift, and to forge what Discord's client never sends."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.demo.reading import labels, message_of, said
from bot.demo.simulator import ComponentType, InteractionType, serializers
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.forged import _begun

UNTIL, KIND = "office_hours:until", "office_hours:kind"
Result = simcord.InteractionResult


async def dienst(town: Town, name: str, act: str, **options: Any) -> Result:
    return await town[name].slash(town.team, f"dienst {act}", **options)


async def choose(town: Town, name: str, on: Result, menu: str, value: str) -> Result:
    shown = [*([on.response] if on.response else []), *on.followups][-1]
    return await town[name].select(shown, [value], custom_id=menu)


async def forged_choice(
    town: Town, name: str, on: discord.Message, custom_id: str, value: str
) -> Result:
    backend = town.discord
    stored = backend.get_message(on.channel.id, on.id)
    record, payload = _begun(
        town,
        town[name],
        on.channel.id,
        InteractionType.MESSAGE_COMPONENT,
        {
            "custom_id": custom_id,
            "component_type": int(ComponentType.STRING_SELECT),
            "values": [value],
        },
    )
    record.source_message_id = stored.id
    payload["message"] = dict(serializers.message_payload(backend, stored))
    backend.emit("INTERACTION_CREATE", payload)
    await town.env.settle()
    return Result(town.env, record)


def reminders(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "Nog een uur" in labels(each)]


async def hours_of(town: Town, name: str) -> str:
    """What a worker reads about this week, in one line."""
    shown = said(await dienst(town, name, "uren"))
    return shown.split("**Week van")[1].replace("\n", " ").strip()


def chosen_in(on: Result, menu: str) -> list[str]:
    """What a menu on a screen shows as the present choice."""
    menus = [each for each in parts_of(message_of(on)) if isinstance(each, discord.SelectMenu)]
    found = next(each for each in menus if each.custom_id == menu)
    return [option.label for option in found.options if option.default]


HERE, NOT_HERE = "Is er nu.", "Is er nu niet."


async def listed(town: Town) -> str:
    """Everyone for whom `/wie` vouches, in words."""
    return said(await town["Sam"].slash(town.square, "wie"))


async def card_of(town: Town, name: str) -> str:
    """What `/wie` says about one worker."""
    shown = said(await town["Sam"].slash(town.square, "wie"))
    cards = shown.split("**")
    return cards[cards.index(name) + 1]


POSTS = "/channels/{team}/messages"


def posts_of(town: Town, since: int = 0) -> list[simcord.HttpLogEntry]:
    """What the bot posted in the team's channel."""
    path = POSTS.format(team=town.team.id)
    return [each for each in town.calls[since:] if (each.method, each.path) == ("POST", path)]


async def key_of(town: Town) -> str:
    found = await town.bot.services.store.db.execute_fetchall("SELECT key FROM shift")
    return str(next(iter(found))[0])
