"""After a restore or a crash: deletes posts of the bot that the store does not know.

So everything that the bot itself posted in a time that the store may not know is looked at once.
What no trace knows becomes a trace that is due, and the sweeper deletes it like any other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Self

import discord
import structlog

from bot.backups.restore import RESTORED, Absence, absence
from bot.services import Services
from bot.shell.components import parts_of
from bot.shell.deletions import Deletions
from bot.shell.errors import UNREACHABLE
from bot.shell.views import door_and_key
from bot.store.guild_profile import GuildProfile, OwnChannels
from bot.store.posted_messages import Kind

RECONCILE = "reconcile"
FIRST_LOOK = 10.0
"""Seconds that a start waits at most for one channel."""
log = structlog.get_logger("bankje")


@dataclass(frozen=True, slots=True)
class ScannedChannel:
    """In the channel of a team the bot posts nothing without a trace; elsewhere it may."""

    guild: int
    channel: int
    is_team: bool


class Reconciler:
    """Tried every minute until all of it was looked at; what is done twice does no harm.

    Ids of Discord say what is older than what, and no clock.
    """

    def __init__(self, client: discord.Client, services: Services, deletions: Deletions) -> None:
        self._client = client
        self._services = services
        self._deletions = deletions
        self._before: dict[int, int] = {}
        """By team channel, the newest message before this process posted anything."""

    async def begun(self) -> Self:
        """Give itself. Call before anything is posted.

        A channel that cannot be read now waits for the next start.
        """
        for place in await self._places():
            if place.is_team:
                there = self._client.get_partial_messageable(place.channel)
                with suppress(*UNREACHABLE):
                    async with asyncio.timeout(FIRST_LOOK):
                        newest = [each.id async for each in there.history(limit=1)]
                    self._before[place.channel] = max(newest, default=0)
        return self

    async def run(self, moment: datetime) -> None:
        note = await self._services.store.note(RESTORED)
        if note is None or not self._client.is_ready():
            return
        looked = [await self._look(each, absence(note), moment) for each in await self._places()]
        if all(looked):
            await self._services.store.drop_note(RESTORED)
            log.info("reconciled", places=len(looked))

    async def _places(self) -> list[ScannedChannel]:
        services = self._services
        teams = {
            (int(g), (await services.town(g)).team_channel)
            for g in await services.guilds.with_room(GuildProfile)
        }
        for guild in await services.guilds.with_room(OwnChannels):
            own = await services.guilds.get(guild, OwnChannels)
            teams |= {(int(guild), each) for each in own.chosen.values()}
        known = {each for each in await services.store.places() | teams if each[1]}
        return [ScannedChannel(*each, is_team=each in teams) for each in sorted(known)]

    async def _look(self, place: ScannedChannel, absent: Absence, moment: datetime) -> bool:
        """Say whether everything there was looked at; a place that is gone has nothing to see."""
        try:
            for message, kind in (await self._unknown(place, absent)).items():
                await self._services.traces.found(
                    guild=place.guild, kind=kind, channel=place.channel, message=message, at=moment
                )
        except discord.NotFound:
            return self._deletions.is_missing(place.channel)
        except discord.Forbidden:
            if self._client.get_guild(place.guild) is None or not place.is_team:
                return True
            self._client.dispatch("trouble", place.guild, "cannot-delete")
            return False
        except UNREACHABLE:
            return False
        return not place.is_team or place.channel in self._before

    async def _unknown(self, place: ScannedChannel, absent: Absence) -> dict[int, Kind]:
        """What stands there of the bot and has no trace; outside the team channel, with a key.

        What is known is asked after looking: a post has its trace before it stands there. So are
        messages after threads: what is on its way has a key on its card.
        """
        threads = [each async for each in self._threads(place.channel, absent)]
        own = [each async for each in self._own(place.channel, absent)]
        # Without a key on it, a post that is just now on its way cannot be told from an older one.
        before = self._before.get(place.channel, 0)
        own = [each for each in own if keys_on(each) or each.id <= before]
        known, keys = await self._services.traces.known()
        known |= {each.id for each in own if keys & keys_on(each)}
        found: dict[int, Kind] = {
            each.id: "thread" if each.flags.has_thread else "message"
            for each in own
            if place.is_team or keys_on(each)
        }
        found |= dict.fromkeys(threads, "thread")
        return {message: kind for message, kind in found.items() if message not in known}

    async def _own(self, channel: int, absent: Absence) -> AsyncIterator[discord.Message]:
        """What the bot posted there meanwhile, and since."""
        place, after = self._client.get_partial_messageable(channel), discord.Object(absent.after)
        async for each in place.history(limit=None, after=after, oldest_first=True):
            if each.author == self._client.user and each.type is discord.MessageType.default:
                yield each

    async def _threads(self, channel: int, absent: Absence) -> AsyncIterator[int]:
        """Threads of the bot from that time, also those whose card is gone."""
        place = self._client.get_channel(channel)
        if not isinstance(place, discord.TextChannel):
            return
        own = self._client.user and self._client.user.id
        for each in [*place.threads, *[each async for each in _folded(place, absent)]]:
            if each.owner_id == own and each.id > absent.after:
                yield each.id


async def _folded(place: discord.TextChannel, absent: Absence) -> AsyncIterator[discord.Thread]:
    """Discord gives what was folded away last first: none that began meanwhile can come later."""
    began = discord.utils.snowflake_time(absent.after)
    async for each in place.archived_threads(limit=None):
        if each.archive_timestamp < began:
            return
        yield each


def keys_on(message: discord.Message) -> set[str]:
    """The keys that the buttons of a message carry."""
    doors = [str(getattr(part, "custom_id", None) or "") for part in parts_of(message)]
    return {key.partition(".")[0] for door in doors if (key := door_and_key(door)[1])}
