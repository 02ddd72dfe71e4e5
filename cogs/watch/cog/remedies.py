"""The buttons under the alarm of an open channel, and what the young person reads of it."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.guilds.intake import Intake
from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import worker_of
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_COMPLAINT
from bot.shell.views import Words, pressed
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import INBOX_WITHOUT_CONVERSATION, OFFERS, Offer
from cogs.watch import views
from cogs.watch.cog.channel_checks import ChannelChecks, ReadersFound
from cogs.watch.rules import Watched, Ways, YoungLine
from cogs.watch.service import Watch


class RemedyCog(commands.Cog):
    """The alarm is read on a server or in a direct message; who acts is looked up at each press."""

    def __init__(self, bot: Bankje, checks: ChannelChecks) -> None:
        self._bot = bot
        self._checks = checks
        self._service = Watch(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._intake = bot.services.shared(Intake)

    @pressed("watch:again")
    async def again(self, interaction: Interaction, key: str) -> None:
        """Look now, and say what is seen; the alarm itself follows what was noted."""
        guild, channel = _place(key)
        async with patient(interaction):
            await self._of_us(interaction, guild)
            await self._checks.look(guild)
            say, found = words_for(interaction), await self._seen(guild, channel)
            if not found or not all(each.is_known for each in found):
                await reply(interaction, views.unknown(say))
                return
            still = [each for each in found if each.who]
            if not still and any(each.wrong == "news" for each in found):
                await reply(interaction, views.published(say))
                return
            name = self._checks.name(guild, channel)
            await reply(
                interaction,
                views.still_open(say, name, still[0].watched, still[0].who)
                if still
                else views.closed(say),
            )

    async def _seen(self, guild: GuildId, channel: int) -> list[ReadersFound]:
        server = self._bot.get_guild(guild)
        if server is None or server.unavailable:
            return []
        watched = await self._service.watched(guild)
        here = [each for each in watched if each.readers.channel == channel]
        return [*self._checks.seen(server, here)]

    @pressed("watch:young")
    async def young(self, interaction: Interaction, key: str) -> None:
        guild, channel = _place(key)
        async with patient(interaction):
            await self._of_us(interaction, guild)
            lines, say = await self._read_by_young_people(guild, channel), words_for(interaction)
            screen = views.what_young_people_read(say, lines) if lines else views.unknown(say)
            await reply(interaction, screen)

    async def _read_by_young_people(self, guild: GuildId, channel: int) -> list[YoungLine]:
        """Nothing while nobody can know it."""
        server = self._bot.get_guild(guild)
        if server is None or server.unavailable:
            return []
        if await self._intake.is_stopped(guild):
            return [YoungLine("watch-young-read", "shell-intake-stopped")]
        watched = await self._service.watched(guild)
        unsafe = [each for each in watched if self._takes_nothing(server, each)]
        ways = Ways(watched, unsafe, await self._service.kinds_to_choose(guild))
        return ways.of_channel(channel)

    def _takes_nothing(self, server: discord.Guild, watched: Watched) -> bool:
        """As whoever posts there looks at it."""
        readers = watched.if_doubted or watched.readers
        channel = server.get_channel(readers.channel)
        return self._bot.channel_access.wrong_with(channel, readers) is not None

    @pressed("watch:report")
    async def report(self, interaction: Interaction, key: str) -> None:
        """What must be reported; the same for as long as it is kept."""
        place, _, opened = key.rpartition(".")
        guild, channel = _place(place)
        await self._of_us(interaction, guild)
        was = await self._service.by_id(int(opened)) if opened.isdecimal() else None
        if was is None or (was.guild, was.channel) != (guild, channel):
            raise Refusal("watch-report-gone")
        name = self._checks.name(guild, channel)
        await reply(interaction, views.report(words_for(interaction), name, was))

    @pressed("watch:erase")
    async def erase(self, interaction: Interaction, key: str) -> None:
        guild, channel = _place(key)
        async with patient(interaction):
            await self._admin(interaction, guild)
            count = await self._service.count_in(guild, channel)
            name = self._checks.name(guild, channel)
            await reply(interaction, views.sure(words_for(interaction), name, count, key))

    @pressed("watch:yes")
    async def yes(self, interaction: Interaction, key: str) -> None:
        """Delete all that stands there, as one who runs the server may at any time anyway."""
        guild, channel = _place(key)
        async with patient(interaction, redrawing=True):
            await self._admin(interaction, guild)
            await self._is_watched(guild, channel)
            keys = await self._service.erase(guild, channel)
            is_all = await self._bot.sweeper.erase(keys)
            await self._bot.sweeper.erase_due(self._bot.services.clock())
            name, now = self._checks.name(guild, channel), self._bot.services.clock()
            await self._bot.services.audit.note(
                guild, interaction.user.id, "channel-erased", name, now
            )
            screen = views.erased(words_for(interaction), len(keys), is_all=is_all)
            await redraw(interaction, screen)
        await self._checks.look(guild)

    async def _is_watched(self, guild: GuildId, channel: int) -> None:
        """Raise `Refusal("shell-no-such-door")` for a channel in which nothing of ours stands."""
        if channel not in {each.readers.channel for each in await self._service.watched(guild)}:
            raise Refusal("shell-no-such-door")

    # -- who acts -------------------------------------------------------------------------------

    async def _of_us(self, interaction: Interaction, guild: GuildId) -> None:
        """Raise `Refusal` for who is neither an admin nor an introduced worker, now."""
        await self._bot.services.extensions.call(REFUSE_SUSPENDED, guild, interaction.user.id)
        if interaction.guild_id == guild:
            if not interaction.permissions.manage_guild:
                await worker_of(interaction, Introductions)
            return
        member = await self._member(interaction, guild)
        if not member.guild_permissions.manage_guild:
            roles = [each.id for each in member.roles]
            await self._introductions.acting(guild, member.id, roles)

    async def _admin(self, interaction: Interaction, guild: GuildId) -> None:
        """Raise `Refusal("shell-only-admins")` for anybody else, now."""
        await self._bot.services.extensions.call(REFUSE_SUSPENDED, guild, interaction.user.id)
        if interaction.guild_id == guild:
            permissions = interaction.permissions
        else:
            permissions = (await self._member(interaction, guild)).guild_permissions
        if not permissions.manage_guild:
            raise Refusal("shell-only-admins")

    async def _member(self, interaction: Interaction, guild: GuildId) -> discord.Member:
        """Whoever presses in a direct message, as they are on the server at this moment."""
        server = self._bot.get_guild(guild)
        if server is None or interaction.guild_id is not None:
            raise Refusal("shell-no-such-door")
        try:
            return await server.fetch_member(interaction.user.id)
        except discord.NotFound:
            raise Refusal("shell-only-admins") from None
        except UNREACHABLE:
            raise Refusal("watch-who-are-you") from None


def _place(key: str) -> tuple[GuildId, int]:
    """The server and the channel that a button is about."""
    server, _, channel = key.partition(".")
    if not server.isdecimal() or not channel.isdecimal():
        raise Refusal("shell-no-such-door")
    return GuildId(int(server)), int(channel)


class ExposureCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Watch(bot.services)
        bot.services.extensions.register(OFFERS, self._told, first=True)
        bot.services.extensions.register(INBOX_WITHOUT_CONVERSATION, self._when_empty)

    async def _told(self, locale: str, conversation: Conversation) -> list[Offer]:
        opened = await self._service.openings_of(conversation)
        if not opened:
            return []
        say, key = Words(self._services.texts, locale), conversation.key
        complain = DoorButton(say("watch-complain"), DOOR_COMPLAINT)
        if await self._service.is_left_standing(conversation, opened):
            return [Offer(views.told(say, opened, conversation.opened_at, left=True), (complain,))]
        last = max(each.id for each in opened)
        ways = (
            DoorButton(say("shell-wipe-all"), f"watch:wipe:{key}"),
            DoorButton(say("watch-leave"), f"watch:leave:{key}.{last}"),
            complain,
        )
        return [Offer(views.told(say, opened, conversation.opened_at), ways, wipes=True)]

    async def _when_empty(self, locale: str, guild: GuildId) -> list[str]:
        say = Words(self._services.texts, locale)
        found = await self._service.erased_openings(guild)
        return [views.told_of_erasing(say, each) for each in found[-views.MOST_TIMES :]]

    @pressed("watch:wipe")
    async def wipe(self, interaction: Interaction, key: str) -> None:
        """The same as the button below it: of two with one door, Discord takes neither."""
        self._bot.dispatch("wipe_wanted", interaction, key)

    @pressed("watch:leave")
    async def leave(self, interaction: Interaction, key: str) -> None:
        """They are not asked again for what they read there; the truth stays there to be read.

        The button of an older Bankje carries no key: then they are.
        """
        conversation, _, last = key.partition(".")
        if last.isdecimal():
            who = interaction.guild_id, interaction.user.id
            await self._service.leave(*who, conversation, int(last))
        await reply(interaction, views.left(words_for(interaction)))
