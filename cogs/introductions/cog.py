"""`/werker`: an admin introduces the people of the team."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import guild_of, only_admins
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import named
from cogs.introductions import views
from cogs.introductions.rules import LONGEST_NAME, Role, Secrecy
from cogs.introductions.service import Introductions

ROLES = [
    app_commands.Choice(
        name=named("jeugdwerker", "introductions-role-youth_worker"), value=Role.YOUTH_WORKER.value
    ),
    app_commands.Choice(
        name=named("straathoekwerker", "introductions-role-street_worker"),
        value=Role.STREET_WORKER.value,
    ),
    app_commands.Choice(
        name=named("preventiewerker", "introductions-role-prevention_worker"),
        value=Role.PREVENTION_WORKER.value,
    ),
    app_commands.Choice(
        name=named("hulpverlener", "introductions-role-counsellor"), value=Role.COUNSELLOR.value
    ),
]
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
    commands.GroupCog,
    group_name=named("werker", "introductions-command"),
    group_description=named("De mensen van het team.", "introductions-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._service = bot.house.shared(Introductions)

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


async def setup(bot: Bankje) -> None:
    await bot.add_cog(IntroductionsCog(bot))
