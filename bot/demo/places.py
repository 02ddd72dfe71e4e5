"""Where each person of the town can be, and what time it is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import simcord

from bot.core.clock import HOME
from bot.demo.reading import said
from bot.demo.town import WORKERS, YOUNG, Town

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
HOURS_LINE = 2
"""Which line of the panel says whether the bench is open."""


@dataclass(frozen=True, slots=True)
class DemoChannel:
    """`name` tells places of one person apart; `label` is what the page shows."""

    name: str
    label: str
    channel: simcord.ChannelHandle
    viewer: simcord.MemberActor | simcord.UserHandle


def role_in_words(name: str) -> str:
    if name in YOUNG:
        return "jongere"
    return "jeugdwerker" if name == "Yasmine" else "preventiewerker" if name in WORKERS else "admin"


def places_of(town: Town, name: str) -> list[DemoChannel]:
    """The channels, threads and direct messages that this person can open."""
    person = town[name]
    places = [
        DemoChannel("square", "#bankje", town.square, person),
        DemoChannel("hall", "#wie-zijn-wij", town.hall, person),
        DemoChannel("lounge", "#gezellig", town.lounge, person),
    ]
    if name not in YOUNG:
        places.append(DemoChannel("team", "#team", town.team, person))
        places += [
            DemoChannel(f"thread-{thread.id}", f"draad {thread.name}", thread, person)
            for thread in town.team.threads
        ]
    if name == "Yasmine":
        places.append(DemoChannel("apart", "#jeugdwerkers", town.apart, person))
        places += [
            DemoChannel(f"thread-{thread.id}", f"draad {thread.name}", thread, person)
            for thread in town.apart.threads
        ]
    places.append(DemoChannel("direct", "DM", person.user.dm_channel, person.user))
    return places


def moves(now: datetime) -> dict[str, timedelta]:
    """How far each button moves the town's clock: by so much, or to an hour on the wall."""
    local = now.astimezone(HOME).replace(second=0, microsecond=0)
    night = local.replace(hour=22, minute=40)
    if night <= local:
        night += timedelta(days=1)
    tomorrow = (local + timedelta(days=1)).replace(hour=14, minute=0)
    return {
        "quarter": timedelta(minutes=15),
        "hour": timedelta(hours=1),
        "night": night.astimezone(UTC) - now,
        "tomorrow": tomorrow.astimezone(UTC) - now,
        "day": timedelta(days=1),
        "week": timedelta(days=8),
    }


def town_now(town: Town) -> str:
    local = town.now.astimezone(HOME)
    return f"{DAYS[local.weekday()]} {local.day}/{local.month}/{local.year}, {local:%H.%M} uur"


def is_untouched(town: Town) -> bool:
    """Whether nobody set anything up yet: no panel hangs anywhere."""
    return not any(each.pinned_messages() for each in town.guild.channels.values())


def panel_says(town: Town) -> str:
    """The panel's own line about the hours, wherever the panel hangs now."""
    channels = town.guild.channels.values()
    pinned = [said(message) for channel in channels for message in channel.pinned_messages()]
    lines = pinned[-1].splitlines() if pinned else []
    return (
        lines[HOURS_LINE].replace("*", "") if len(lines) > HOURS_LINE else "er hangt geen paneel."
    )
