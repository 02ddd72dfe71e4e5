"""`/wie`, and the automatic answer to a mention of a worker who is not on shift.

Discord tells who was mentioned, and not what was written: that needs another intent.
"""

from __future__ import annotations

from contextlib import suppress

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.guilds.trial import Trial
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.door_keys import page_of
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_WHO_IS_HERE
from bot.shell.translator import command_text
from bot.shell.views import Words, pressed, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules import away_answers as rules
from cogs.office_hours.rules.away_answers import Mention
from cogs.office_hours.service.away_answers import AwayAnswers
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.views import who_is_here
from cogs.office_hours.views.who_is_here import Seat

SPOKEN = {discord.MessageType.default, discord.MessageType.reply}
IN_CHANNEL = discord.Permissions(view_channel=True, send_messages=True)
IN_THREAD = discord.Permissions(view_channel=True, send_messages_in_threads=True)
Place = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


class WhoIsHereCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = OfficeHours(bot.services)
        self._cards = bot.services.shared(Cards)
        self._introductions = bot.services.shared(Introductions)

    @app_commands.command(
        name=command_text("office_hours-command-who"),
        description=command_text("office_hours-command-who-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.who(interaction, "")

    @pressed(DOOR_WHO_IS_HERE)
    async def who(self, interaction: Interaction, key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        status = await opening_status_now(self._bot, self._service, say, guild)
        here = {worker.account for worker in await self._service.here(guild)}
        cards = await self._cards.shown(guild)
        seats = [Seat(card, here=card.worker.account in here) for card in cards]
        page = page_of(key)
        introduced = bool(await self._introductions.everyone(guild))
        left = bool(await self._introductions.team(guild))
        screen = who_is_here.team(
            say,
            seats,
            status,
            page,
            introduced=introduced,
            left=left,
            spoken=self._bot.services.language,
        )
        await reply(interaction, screen)


async def opening_status_now(bot: Bankje, service: OfficeHours, say: Words, guild: GuildId) -> str:
    openness = await service.openness(guild)
    return who_is_here.opening_status(say, openness, bot.services.clock())


class AwayAnswersCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = AwayAnswers(bot.services)
        self._trial = bot.services.shared(Trial)

    @commands.Cog.listener()
    async def on_addressed(self, message: discord.Message) -> None:
        if not message.mentions or message.guild is None or message.type not in SPOKEN:
            return
        place = message.channel
        if not _speaks(message.author, message) or not isinstance(place, Place):
            return
        if _may_speak(place):
            guild = GuildId(message.guild.id)
            if not await self._trial.is_live(guild):
                return  # everybody reads it, and nothing is said of a bench that is not open
            absent = await self._service.to_answer(guild, _mention(message, place))
            if absent:
                await self._answer(guild, place, absent)

    async def _answer(self, guild: GuildId, place: Place, absent: list[Worker]) -> None:
        """Post, not reply: a reply would keep in its metadata who asked."""
        services = self._bot.services
        now, key = services.clock(), services.random_source.token()
        openness = await self._service.openness(guild)
        own = await self._service.back_at(absent[0]) if len(absent) == 1 else None
        screen = who_is_here.away_answer(server_words(services), absent, openness, own, key)
        with suppress(*UNREACHABLE):
            about = PostSubject(guild, key, rules.answer_gone(now))
            await self._bot.posts.post(Public(place.id), screen, about)

    @app_commands.command(
        name=command_text("office_hours-command-silent"),
        description=command_text("office_hours-command-silent-about"),
    )
    @app_commands.rename(channel=command_text("office_hours-option-channel"))
    @app_commands.describe(channel=command_text("office_hours-option-channel-about"))
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def silent(
        self, interaction: Interaction, channel: discord.TextChannel | discord.VoiceChannel
    ) -> None:
        silent = await self._service.toggle(
            guild_of(interaction), channel.id, by=interaction.user.id
        )
        say = words_for(interaction)
        await reply(interaction, who_is_here.toggled(say, channel=channel.mention, silent=silent))


def _speaks(author: discord.abc.User, message: discord.Message) -> bool:
    return not author.bot and message.webhook_id is None


def _may_speak(place: Place) -> bool:
    if not isinstance(place, discord.Thread):
        return not missing(place, IN_CHANNEL)
    above = place.parent
    return above is not None and not place.locked and not missing(above, IN_THREAD)


def _mention(message: discord.Message, place: Place) -> Mention:
    channel = place.parent_id if isinstance(place, discord.Thread) else place.id
    people = frozenset(person.id for person in message.mentions)
    return Mention(message.author.id, people, place.id, channel)
