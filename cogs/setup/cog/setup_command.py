"""`/instellen start`, and the one notice when something needs an admin."""

from __future__ import annotations

from functools import partial

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import account_of, admins_only, guild_of, runs_the_server
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, Screen, Words, submitted
from bot.store.guild_profile import GuildProfile
from bot.texts.plain_text import plainly
from cogs.introductions.rules.team import AccessChange
from cogs.introductions.service.audience import AccessControl
from cogs.setup import rules, views
from cogs.setup.cog.health_checks import DiscordChecks
from cogs.setup.service import Setup

GONE = "—"
"""Instead of the name of a channel or a role that is not there any more."""


@app_commands.default_permissions(manage_guild=True)
class SetupCog(
    commands.GroupCog,
    group_name=command_text("setup-command"),
    group_description=command_text("setup-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Setup(bot.services)
        self._checks = DiscordChecks(bot)
        self._access = AccessControl(bot.services)

    @app_commands.command(
        name=command_text("setup-command-start"),
        description=command_text("setup-command-start-about"),
    )
    @admins_only
    async def start(self, interaction: Interaction) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        town, weekly = await self._service.town(guild), await self._service.weekly(guild)
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(say, token, town, weekly))

    @submitted("setup:start")
    @admins_only
    async def decide(self, interaction: Interaction, form: Filled) -> None:
        guild = guild_of(interaction)
        town = rules.decided(
            name=form.text.get(views.NAME, ""),
            team_channel=_chosen(form, views.TEAM),
            panel_channel=_chosen(form, views.PANEL),
            worker_role=_chosen(form, views.ROLE),
            everyone=guild,
            admin=interaction.user.id,
        )
        self._only_by_hand(guild, town)
        self._only_text(guild, town.team_channel)
        moved = await self._moved(interaction, guild, town)
        async with patient(interaction):
            say, hours = words_for(interaction), form.text.get(views.HOURS, "")
            weekly = await self._service.decide(guild, town, hours, moved, language=say.locale)
            findings = await self._checks.places(guild, town)
            await reply(interaction, views.found(say, town, weekly, findings))
        self._bot.dispatch("town_changed", guild)
        if moved:
            self._bot.dispatch("team_access_changed", guild, moved)

    def _only_by_hand(self, guild: GuildId, town: GuildProfile) -> None:
        """Raise `Refusal("setup-role-managed")` for a role that nobody gives by hand.

        A bot's, that of who boosts the server, or of a subscription; or one that members take
        themselves by linking an account elsewhere.
        """
        server = self._bot.get_guild(guild)
        role = server.get_role(town.worker_role) if server else None
        if role and (role.managed or (role.tags and role.tags.is_guild_connection())):
            raise Refusal("setup-role-managed")

    def _only_text(self, guild: GuildId, chosen: int) -> None:
        """Raise `Refusal("setup-team-news")`, or "setup-team-not-text" for any other kind.

        A forum has no place for cards above their threads; a thread has no permissions of its own,
        and beside a voice channel whoever talks there can write.
        """
        server = self._bot.get_guild(guild)
        known = server.get_channel_or_thread(chosen) if server else None
        if isinstance(known, discord.TextChannel) and known.is_news():
            raise Refusal("setup-team-news")
        if known is not None and not isinstance(known, discord.TextChannel):
            raise Refusal("setup-team-not-text")

    async def _moved(
        self, interaction: Interaction, guild: GuildId, town: GuildProfile
    ) -> AccessChange | None:
        """What becomes another of who can read, if who asks may. Raise as `check_may_change`."""
        before = await self._service.town(guild)
        moves = rules.access_settings_changed(before, town)
        if not (moves and await self._access.is_protected(guild)):
            return None
        account = account_of(interaction)
        await self._access.check_may_change(*account, runs_server=runs_the_server(interaction))
        channel = before.team_channel, town.team_channel
        role = before.worker_role, town.worker_role
        return AccessChange(
            by=interaction.user.id,
            admin=before.admin,
            told_in=before.team_channel,
            channel=self._names(guild, "#", channel) if "team_channel" in moves else None,
            role=self._names(guild, "@", role) if "worker_role" in moves else None,
        )

    def _names(self, guild: GuildId, sign: str, both: tuple[int, int]) -> tuple[str, str]:
        server = self._bot.get_guild(guild)
        if server is None:
            return GONE, GONE
        old, new = (self._name(server, sign, each) for each in both)
        return old, new

    def _name(self, server: discord.Guild, sign: str, identity: int) -> str:
        """As Discord shows it to people; what is gone has none."""
        known = server.get_channel(identity) if sign == "#" else server.get_role(identity)
        return f"{sign}{plainly(known.name)}" if known else GONE

    @app_commands.command(
        name=command_text("setup-command-code"),
        description=command_text("setup-command-code-about"),
    )
    @app_commands.rename(given=command_text("setup-option-code"))
    @app_commands.describe(given=command_text("setup-option-code-about"))
    @admins_only
    async def claim(self, interaction: Interaction, given: str) -> None:
        """Also where nobody named the server: the one who has the code is its operator."""
        guild, moment = guild_of(interaction), self._bot.services.clock()
        await self._bot.served.claim(guild, given, moment, by=interaction.user.id)
        await reply(interaction, views.claimed(words_for(interaction)))

    @app_commands.command(
        name=command_text("setup-command-contact"),
        description=command_text("setup-command-contact-about"),
    )
    @admins_only
    async def contact(self, interaction: Interaction) -> None:
        known = await self._service.contacts(guild_of(interaction))
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.contact_form(words_for(interaction), token, known))

    @submitted("setup:contact")
    @admins_only
    async def decide_contact(self, interaction: Interaction, form: Filled) -> None:
        contacts = rules.contacts(form.text)
        await self._service.decide_contacts(guild_of(interaction), contacts, by=interaction.user.id)
        await reply(interaction, views.contact_kept(words_for(interaction), contacts))

    @app_commands.command(
        name=command_text("setup-command-logbook"),
        description=command_text("setup-command-logbook-about"),
    )
    @admins_only
    async def logbook(self, interaction: Interaction) -> None:
        entries = await self._service.logbook(guild_of(interaction))
        await reply(interaction, views.logbook(words_for(interaction), entries))

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._service.reset_notices(guild)

    @commands.Cog.listener()
    async def on_trouble(self, guild: GuildId, kind: str) -> None:
        """Tell those who agreed to hear it, once, in private, without a word about anybody."""
        if await self._service.claim_notice(guild, kind):
            self._bot.dispatch("tell", guild, partial(_trouble, kind))

    @commands.Cog.listener()
    async def on_trouble_over(self, guild: GuildId, kind: str) -> None:
        await self._service.end_trouble(guild, kind)


def _trouble(kind: str, say: Words, server: str) -> Screen:
    return views.trouble(say, kind, server)


def _chosen(form: Filled, name: str) -> int:
    ids = form.chosen.get(name, ())
    if len(ids) != 1 or not ids[0].isdecimal():
        raise Refusal("setup-choose-one")
    return int(ids[0])
