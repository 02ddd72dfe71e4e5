"""`/instellen start`, and the one notice when something needs an admin."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.core.readers import Readers
from bot.core.town import NOT_CHOSEN, Town
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import guild_of, only_admins
from bot.shell.posts import NEEDED, missing, outsiders, wrong_with
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.translator import named
from bot.shell.views import Filled, Words, submitted
from cogs.introductions.service import Introductions
from cogs.introductions.service.kinds import Kinds
from cogs.setup import rules, views
from cogs.setup.rules import Finding
from cogs.setup.service import Setup

FOR_PANEL = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, pin_messages=True
)


@app_commands.default_permissions(manage_guild=True)
class SetupCog(
    commands.GroupCog,
    group_name=named("instellen", "setup-command"),
    group_description=named("Zet Bankje klaar.", "setup-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Setup(bot.house)
        self._introductions = bot.house.shared(Introductions)
        self._kinds = Kinds(bot.house)

    @app_commands.command(
        name=named("start", "setup-command-start"),
        description=named("Kies kanalen, rol en uren.", "setup-command-start-about"),
    )
    async def start(self, interaction: Interaction) -> None:
        only_admins(interaction)
        guild, say = guild_of(interaction), words_for(interaction)
        town, weekly = await self._service.town(guild), await self._service.weekly(guild)
        token = self._bot.house.chance.token()
        await open_form(interaction, views.form(say, token, town, weekly))

    @submitted("setup:start")
    async def decide(self, interaction: Interaction, form: Filled) -> None:
        only_admins(interaction)
        guild = guild_of(interaction)
        town = rules.decided(
            name=form.text.get(views.NAME, ""),
            team_channel=_chosen(form, views.TEAM),
            panel_channel=_chosen(form, views.PANEL),
            worker_role=_chosen(form, views.ROLE),
            everyone=guild,
            admin=interaction.user.id,
        )
        async with patient(interaction):
            weekly = await self._service.decide(guild, town, form.text.get(views.HOURS, ""))
            findings = await self._check(guild, town)
            await reply(interaction, views.found(words_for(interaction), town, weekly, findings))
        self._bot.dispatch("town_changed", guild)

    @app_commands.command(
        name=named("contact", "setup-command-contact"),
        description=named("Wie bij een klacht?", "setup-command-contact-about"),
    )
    async def contact(self, interaction: Interaction) -> None:
        only_admins(interaction)
        known = await self._service.contacts(guild_of(interaction))
        token = self._bot.house.chance.token()
        await open_form(interaction, views.contact_form(words_for(interaction), token, known))

    @submitted("setup:contact")
    async def decide_contact(self, interaction: Interaction, form: Filled) -> None:
        only_admins(interaction)
        contacts = rules.contacts(form.text)
        await self._service.decide_contacts(guild_of(interaction), contacts, by=interaction.user.id)
        await reply(interaction, views.contact_kept(words_for(interaction), contacts))

    @app_commands.command(
        name=named("logboek", "setup-command-logbook"),
        description=named("Wie veranderde wat?", "setup-command-logbook-about"),
    )
    async def logbook(self, interaction: Interaction) -> None:
        only_admins(interaction)
        entries = await self._service.logbook(guild_of(interaction))
        await reply(interaction, views.logbook(words_for(interaction), entries))

    async def _check(self, guild: GuildId, town: Town) -> list[Finding]:
        known = self._bot.get_guild(guild)
        if known is None:
            raise Refusal("setup-server-away")
        team, panel = known.get_channel(town.team_channel), known.get_channel(town.panel_channel)
        readers = await self._introductions.readers(guild)
        return [
            _permissions("team", team, NEEDED),
            _readers(team, readers),
            _permissions("panel", panel, FOR_PANEL),
            *[_own(known.get_channel(each.channel), each) for each in await self._kinds.all(guild)],
            self._description(town),
        ]

    def _description(self, town: Town) -> Finding:
        """What everyone reads when they click on the bot; read once, at login."""
        application = self._bot.application
        lacking = rules.undescribed(application.description if application else "", town.name)
        return Finding("description", ok=not lacking, details=lacking)

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._service.mended(guild)

    @commands.Cog.listener()
    async def on_trouble(self, guild: GuildId, kind: str) -> None:
        """Tell the admin who set it up, once, in private, without a word about anybody."""
        town = await self._service.town(guild)
        if town.admin == NOT_CHOSEN or not await self._service.tells(guild, kind):
            return
        house = self._bot.house
        server = self._bot.get_guild(guild)
        say = Words(house.texts, house.language)
        try:
            place = await self._bot.create_dm(discord.Object(town.admin))
            await place.send(view=views.trouble(say, kind, server.name if server else town.name))
        except UNREACHABLE:
            return  # closed direct messages; the set-up check shows the same


def _chosen(form: Filled, name: str) -> int:
    ids = form.chosen.get(name, ())
    if len(ids) != 1 or not ids[0].isdecimal():
        raise Refusal("setup-choose-one")
    return int(ids[0])


def _permissions(
    name: str, channel: discord.abc.GuildChannel | None, needed: discord.Permissions
) -> Finding:
    if channel is None:
        return Finding(f"{name}-hidden", ok=False)
    lacking = missing(channel, needed)
    return Finding(f"{name}-permissions", ok=not lacking, details=tuple(lacking))


def _readers(channel: discord.abc.GuildChannel | None, readers: Readers) -> Finding:
    if not isinstance(channel, discord.TextChannel):
        return Finding("team-hidden", ok=False)
    others = tuple(outsiders(channel, readers))
    return Finding("team-readers", ok=not others, details=others)


def _own(channel: discord.abc.GuildChannel | None, readers: Readers) -> Finding:
    """The own channel of a kind of worker."""
    wrong = wrong_with(channel, readers)
    if wrong is None or not isinstance(channel, discord.TextChannel):
        return Finding(f"own-{wrong}" if wrong else "own", ok=wrong is None, of=readers.kind)
    found = missing(channel, NEEDED) or outsiders(channel, readers)
    return Finding(f"own-{wrong}", ok=False, details=tuple(found), of=readers.kind)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SetupCog(bot))
