"""`/werker`: an admin introduces the people of the team; and what the team is told of itself."""

from __future__ import annotations

from contextlib import suppress

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Direct, Public
from bot.core.errors import Refusal
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Words, server_words
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.plain_text import plainly
from cogs.introductions.cog.absence import AbsenceCommand
from cogs.introductions.cog.channel_access import ROLES, AccessCommand, OwnChannelCommand
from cogs.introductions.rules.cards import outcome_until
from cogs.introductions.rules.team import (
    LONGEST_NAME,
    AccessChange,
    Role,
    Secrecy,
    Worker,
    signature,
)
from cogs.introductions.service.absences import Absences
from cogs.introductions.service.audience import AccessControl, Audiences, OwnChannelService
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.introductions.settings import LONGEST_PAGE
from cogs.introductions.views import cards as card_views
from cogs.introductions.views import team as views

FOR_CARDS = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, attach_files=True
)

DUTIES = [
    app_commands.Choice(
        name=command_text("introductions-secrecy-discretion"),
        value=Secrecy.DISCRETION.value,
    ),
    app_commands.Choice(
        name=command_text("introductions-secrecy-professional"),
        value=Secrecy.PROFESSIONAL.value,
    ),
]


# No `default_permissions`: any colleague may put a stolen account out. Each door asks who acts.
class TeamCog(
    OwnChannelCommand,
    AbsenceCommand,
    AccessCommand,
    commands.GroupCog,
    group_name=command_text("introductions-command"),
    group_description=command_text("introductions-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Introductions)
        self._cards = bot.services.shared(Cards)
        self._kinds = OwnChannelService(bot.services)
        self._audiences = bot.services.shared(Audiences)
        self._access = AccessControl(bot.services)
        self._absences = Absences(bot.services)

    @app_commands.command(
        name=command_text("introductions-command-add"),
        description=command_text("introductions-command-add-about"),
    )
    @app_commands.rename(
        member=command_text("introductions-option-member"),
        name=command_text("introductions-option-name"),
        role=command_text("introductions-option-role"),
        secrecy=command_text("introductions-option-secrecy"),
    )
    @app_commands.describe(
        member=command_text("introductions-option-member-about"),
        name=command_text("introductions-option-name-about"),
        role=command_text("introductions-option-role-about"),
        secrecy=command_text("introductions-option-secrecy-about"),
    )
    @app_commands.choices(role=ROLES, secrecy=DUTIES)
    @admins_only
    async def add(
        self,
        interaction: Interaction,
        member: discord.Member,
        name: app_commands.Range[str, 1, LONGEST_NAME],
        role: str,
        secrecy: str,
    ) -> None:
        guild = guild_of(interaction)
        worker = await self._service.introduce(
            guild,
            member.id,
            name=name,
            role=Role(role),
            secrecy=Secrecy(secrecy),
            by=interaction.user.id,
        )
        await self._seen_as(member, worker)
        await reply(interaction, views.introduced(words_for(interaction), worker))
        self._bot.dispatch("cards_changed", guild)
        self._bot.dispatch("team_changed", worker, "added", interaction.user.id)

    @app_commands.command(
        name=command_text("introductions-command-cards"),
        description=command_text("introductions-command-cards-about"),
    )
    @admins_only
    async def cards(self, interaction: Interaction) -> None:
        found = await self._cards.states(guild_of(interaction))
        await reply(interaction, card_views.listed(words_for(interaction), found))

    @app_commands.command(
        name=command_text("introductions-command-channel"),
        description=command_text("introductions-command-channel-about"),
    )
    @app_commands.rename(
        channel=command_text("introductions-option-channel"),
        page=command_text("introductions-option-page"),
        phone=command_text("introductions-option-phone"),
    )
    @app_commands.describe(
        channel=command_text("introductions-option-channel-about"),
        page=command_text("introductions-option-page-about"),
        phone=command_text("introductions-option-phone-about"),
    )
    @admins_only
    async def channel(
        self,
        interaction: Interaction,
        channel: discord.TextChannel,
        page: app_commands.Range[str, 1, LONGEST_PAGE] = "",
        phone: app_commands.Range[str, 1, 30] = "",
    ) -> None:
        guild = guild_of(interaction)
        decided = await self._cards.decide(
            guild, channel.id, page=page, phone=phone, by=interaction.user.id
        )
        known = self._bot.get_channel(channel.id)
        lacking = missing(known, FOR_CARDS) if isinstance(known, discord.TextChannel) else []
        screen = views.channel_chosen(words_for(interaction), decided, lacking)
        await reply(interaction, screen)
        self._bot.dispatch("cards_changed", guild)

    async def _seen_as(self, member: discord.Member, worker: Worker) -> None:
        """The command brings the roles along: who has to be given the role yet did not lose it."""
        role = (await self._bot.services.town(worker.guild)).worker_role
        holds = any(each.id == role for each in member.roles)
        self._audiences.note_role(worker.guild, worker.account, role, holds=holds)


class TeamNoticeCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._introductions = bot.services.shared(Introductions)

    @property
    def _say(self) -> Words:
        return server_words(self._bot.services)

    @commands.Cog.listener()
    async def on_team_changed(self, worker: Worker, act: str, by: int) -> None:
        """Somebody was introduced, removed or put out."""
        who = signature(self._say, worker)
        screen = views.team_changed(self._say, act, who=who, account=worker.account, by=by)
        readers = await self._introductions.readers(worker.guild)
        with suppress(Refusal, *UNREACHABLE):
            place = self._bot.posts.place(worker.guild, readers)
            await self._bot.posts.post(place, screen, self._subject(worker.guild))

    @commands.Cog.listener()
    async def on_team_access_changed(self, guild: GuildId, moved: AccessChange) -> None:
        """In the old channel, and to each of the team and the former admin in private."""
        # Whoever reads along there now may read this: it is about who let others read.
        if isinstance(self._bot.get_channel(moved.told_in), discord.TextChannel):
            with suppress(Refusal, *UNREACHABLE):
                screen, place = views.access_changed(self._say, moved), Public(moved.told_in)
                await self._bot.posts.post(place, screen, self._subject(guild))
        team = {each.account for each in await self._introductions.everyone(guild)}
        stolen = {e.account for e in await self._introductions.departed(guild) if e.is_stolen}
        for account in sorted((team | {moved.admin}) - {moved.by, NOT_CHOSEN} - stolen):
            with suppress(*UNREACHABLE):  # closed direct messages; the old channel shows the same
                await self._tell(guild, account, moved)

    async def _tell(self, guild: GuildId, account: int, moved: AccessChange) -> None:
        server = self._bot.get_guild(guild)
        screen = views.access_changed(
            self._say, moved, server=plainly(server.name) if server else ""
        )
        place = await self._bot.create_dm(discord.Object(account))
        await self._bot.posts.post(Direct(place.id), screen, self._subject(guild))

    def _subject(self, guild: GuildId) -> PostSubject:
        services = self._bot.services
        return PostSubject(guild, services.random_source.token(), outcome_until(services.clock()))
