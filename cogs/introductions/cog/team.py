"""`/werker`: an admin introduces the people of the team, and takes leave of them."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.written import cut
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.limits import LONGEST_OPTION, MOST_OPTIONS
from bot.shell.people import guild_of, only_admins
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import named
from cogs.introductions.cog.apart import ApartCommand
from cogs.introductions.cog.roles import ROLES
from cogs.introductions.rules import LONGEST_NAME, Role, Secrecy, Worker
from cogs.introductions.service import Introductions
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.kinds import Kinds
from cogs.introductions.settings import LONGEST_PAGE
from cogs.introductions.views import cards as card_views
from cogs.introductions.views import team as views

"""What Discord shows in a list while one types."""
FOR_CARDS = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, attach_files=True
)

DUTIES = [
    app_commands.Choice(
        name=named("discretieplicht", "introductions-secrecy-discretion"),
        value=Secrecy.DISCRETION.value,
    ),
    app_commands.Choice(
        name=named("beroepsgeheim", "introductions-secrecy-professional"),
        value=Secrecy.PROFESSIONAL.value,
    ),
]


@app_commands.default_permissions(manage_guild=True)
class IntroductionsCog(
    ApartCommand,
    commands.GroupCog,
    group_name=named("werker", "introductions-command"),
    group_description=named("De mensen van het team.", "introductions-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.house.shared(Introductions)
        self._cards = bot.house.shared(Cards)
        self._kinds = Kinds(bot.house)

    @app_commands.command(
        name=named("toevoegen", "introductions-command-add"),
        description=named("Stel iemand van het team voor.", "introductions-command-add-about"),
    )
    @app_commands.rename(
        member=named("lid", "introductions-option-member"),
        name=named("voornaam", "introductions-option-name"),
        role=named("functie", "introductions-option-role"),
        secrecy=named("zwijgplicht", "introductions-option-secrecy"),
    )
    @app_commands.describe(
        member=named("Het werkaccount.", "introductions-option-member-about"),
        name=named("Zo tekent deze persoon.", "introductions-option-name-about"),
        role=named("Wat voor werk?", "introductions-option-role-about"),
        secrecy=named("Welke plicht geldt?", "introductions-option-secrecy-about"),
    )
    @app_commands.choices(role=ROLES, secrecy=DUTIES)
    async def add(
        self,
        interaction: Interaction,
        member: discord.Member,
        name: app_commands.Range[str, 1, LONGEST_NAME],
        role: str,
        secrecy: str,
    ) -> None:
        only_admins(interaction)
        worker = await self._service.introduce(
            guild_of(interaction),
            member.id,
            name=name,
            role=Role(role),
            secrecy=Secrecy(secrecy),
            by=interaction.user.id,
        )
        await reply(interaction, views.introduced(words_for(interaction), worker))
        self._bot.dispatch("cards_changed", worker.guild)

    @app_commands.command(
        name=named("kaarten", "introductions-command-cards"),
        description=named(
            "Hoe ver staan de kaarten van het team?", "introductions-command-cards-about"
        ),
    )
    async def cards(self, interaction: Interaction) -> None:
        only_admins(interaction)
        found = await self._cards.states(guild_of(interaction))
        await reply(interaction, card_views.listed(words_for(interaction), found))

    @app_commands.command(
        name=named("kanaal", "introductions-command-channel"),
        description=named(
            "Kies waar de kaarten staan, en hoe iemand kan nakijken of ze echt zijn.",
            "introductions-command-channel-about",
        ),
    )
    @app_commands.rename(
        channel=named("kanaal", "introductions-option-channel"),
        page=named("pagina", "introductions-option-page"),
        phone=named("telefoon", "introductions-option-phone"),
    )
    @app_commands.describe(
        channel=named("Hier komen de kaarten.", "introductions-option-channel-about"),
        page=named(
            "De eigen pagina van de gemeente over het team.", "introductions-option-page-about"
        ),
        phone=named("Het algemene nummer van de gemeente.", "introductions-option-phone-about"),
    )
    async def channel(
        self,
        interaction: Interaction,
        channel: discord.TextChannel,
        page: app_commands.Range[str, 1, LONGEST_PAGE] = "",
        phone: app_commands.Range[str, 1, 30] = "",
    ) -> None:
        only_admins(interaction)
        guild = guild_of(interaction)
        decided = await self._cards.decide(
            guild, channel.id, page=page, phone=phone, by=interaction.user.id
        )
        known = self._bot.get_channel(channel.id)
        lacking = missing(known, FOR_CARDS) if isinstance(known, discord.TextChannel) else []
        screen = views.channel_chosen(words_for(interaction), decided, lacking)
        await reply(interaction, screen)
        self._bot.dispatch("cards_changed", guild)

    @app_commands.command(
        name=named("verwijderen", "introductions-command-remove"),
        description=named(
            "Iemand hoort niet meer bij het team.", "introductions-command-remove-about"
        ),
    )
    @app_commands.rename(who=named("wie", "introductions-option-who"))
    @app_commands.describe(
        who=named("Kies uit de lijst van het team.", "introductions-option-who-about")
    )
    async def remove(self, interaction: Interaction, who: app_commands.Range[str, 1, 100]) -> None:
        """Take the role first: if all stops halfway, the same command can be given again."""
        only_admins(interaction)
        guild = guild_of(interaction)
        worker = await self._service.found(guild, who)
        async with patient(interaction):
            role_gone = await self._without_role(worker)
            await self._service.remove(guild, worker.account, by=interaction.user.id)
            for announced in ("cards_changed", "openness_changed"):
                self._bot.dispatch(announced, guild)
            self._bot.dispatch("worker_removed", guild, worker.account)
            screen = views.removed(words_for(interaction), worker, role_gone=role_gone)
            await reply(interaction, screen)

    @remove.autocomplete("who")
    async def _team(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        if not interaction.permissions.manage_guild or interaction.guild_id is None:
            return []
        say, team = words_for(interaction), await self._service.team(guild_of(interaction))
        offered = [
            app_commands.Choice(
                name=cut(views.in_list(say, worker), LONGEST_OPTION), value=str(worker.account)
            )
            for worker in team
            if typed.lower() in worker.name.lower()
        ]
        return offered[:MOST_OPTIONS]

    async def _without_role(self, worker: Worker) -> bool:
        """Take the team's role on Discord away; say whether nobody needs to do it by hand."""
        guild = self._bot.get_guild(worker.guild)
        town = await self._bot.house.town(worker.guild)
        role = guild.get_role(town.worker_role) if guild else None
        if guild is None or role is None:
            return role is None and guild is not None
        try:
            member = await guild.fetch_member(worker.account)
            if role in member.roles:
                await member.remove_roles(role)
        except discord.NotFound:
            return True  # left the server, and the role with it
        except UNREACHABLE:
            return False
        return True
