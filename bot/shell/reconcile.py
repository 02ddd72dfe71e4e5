"""After a restore, or a stop that was none: what was posted without a trace would stay for ever.

So everything that the bot itself posted in a time that the store may not know is looked at once.
What no trace knows becomes a trace that is due, and the sweeper deletes it like any other.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import discord
import structlog

from bot.backups.restore import RESTORED, Absence, absence
from bot.shell.components import parts_of
from bot.shell.discords_clock import SLACK
from bot.shell.errors import UNREACHABLE
from bot.shell.views import door_and_key
from bot.store.guild_profile import GuildProfile, OwnChannels
from bot.store.posted_messages import Kind

if TYPE_CHECKING:
    from bot.shell.client import Bankje

RECONCILE = "reconcile"
log = structlog.get_logger("bankje")


@dataclass(frozen=True, slots=True)
class ScannedChannel:
    """In the channel of a team the bot posts nothing without a trace; elsewhere it may."""

    guild: int
    channel: int
    is_team: bool


class Reconciler:
    """Tried every minute until all of it was looked at; what is done twice does no harm."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot

    async def run(self, moment: datetime) -> None:
        note = await self._bot.services.store.note(RESTORED)
        if note is None or not self._bot.is_ready():
            return
        looked = [await self._look(each, absence(note), moment) for each in await self._places()]
        if all(looked):
            await self._bot.services.store.drop_note(RESTORED)
            log.info("reconciled", places=len(looked))

    async def _places(self) -> list[ScannedChannel]:
        services = self._bot.services
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
                await self._bot.services.traces.found(
                    guild=place.guild, kind=kind, channel=place.channel, message=message, at=moment
                )
        except discord.NotFound:
            return True
        except discord.Forbidden:
            if self._bot.get_guild(place.guild) is None or not place.is_team:
                return True
            self._bot.dispatch("trouble", place.guild, "cannot-delete")
            return False
        except UNREACHABLE:
            return False
        return True

    async def _unknown(self, place: ScannedChannel, absent: Absence) -> dict[int, Kind]:
        """What stands there of the bot and has no trace; outside the team channel, with a key.

        What is known is asked after looking: a post has its trace before it stands there.
        """
        own = [each async for each in self._own(place.channel, absent)]
        # Without a key on it, a post that is just now on its way cannot be told from an older one.
        own = [each for each in own if keys_on(each) or each.created_at <= absent.until]
        threads = [each async for each in self._threads(place.channel, absent)]
        known, keys = await self._bot.services.traces.known()
        known |= {each.id for each in own if keys & keys_on(each)}
        found: dict[int, Kind] = {
            each.id: "thread" if each.flags.has_thread else "message"
            for each in own
            if place.is_team or keys_on(each)
        }
        found |= dict.fromkeys(threads, "thread")
        return {message: kind for message, kind in found.items() if message not in known}

    async def _own(self, channel: int, absent: Absence) -> AsyncIterator[discord.Message]:
        """What the bot posted there meanwhile. The clocks of Discord and of the bot may differ."""
        place = self._bot.get_partial_messageable(channel)
        after = discord.Object(discord.utils.time_snowflake(absent.since - SLACK))
        before = discord.Object(discord.utils.time_snowflake(absent.until + SLACK))
        async for each in place.history(limit=None, after=after, before=before, oldest_first=True):
            if each.author.id == self._bot.own_id and each.type is discord.MessageType.default:
                yield each

    async def _threads(self, channel: int, absent: Absence) -> AsyncIterator[int]:
        """Threads of the bot from that time, also those whose card is gone."""
        place = self._bot.get_channel(channel)
        if not isinstance(place, discord.TextChannel):
            return
        since = discord.utils.time_snowflake(absent.since - SLACK)
        until = discord.utils.time_snowflake(absent.until + SLACK)
        for each in [*place.threads, *[each async for each in _folded(place, absent)]]:
            if each.owner_id == self._bot.own_id and since < each.id < until:
                yield each.id


async def _folded(place: discord.TextChannel, absent: Absence) -> AsyncIterator[discord.Thread]:
    """Discord gives what was folded away last first: none that began meanwhile can come later."""
    async for each in place.archived_threads(limit=None):
        if each.archive_timestamp < absent.since - SLACK:
            return
        yield each


def keys_on(message: discord.Message) -> set[str]:
    """The keys that the buttons of a message carry."""
    doors = [str(getattr(part, "custom_id", None) or "") for part in parts_of(message)]
    return {key.partition(".")[0] for door in doors if (key := door_and_key(door)[1])}
