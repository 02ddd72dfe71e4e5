"""`/privacy`: what is held about someone, and *Wijzig mijn keuzes*."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import alias_of, guild_of, person_of
from bot.shell.replies import Interaction, patient, redraw, reply, reply_with_file, words_for
from bot.shell.shared_doors import DOOR_PRIVACY
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, chosen, pressed
from bot.store.personal_data import StoredRow
from cogs.consent.rules import Value
from cogs.consent.rules import choice as choice_from_key
from cogs.helplines.service.helplines import Helplines
from cogs.introductions.rules.team import Audience, Role
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.privacy.service.preferences import Preferences
from cogs.privacy.service.wiping import Privacy
from cogs.privacy.views import choices as choices_views
from cogs.privacy.views import stored_data as views
from cogs.privacy.views.facts_in_words import Context
from cogs.privacy.views.stored_data import Mine

NOTICE, KEEP_NAME = "notice", "keep_name"


class DataCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._service = Privacy(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._audiences = bot.services.shared(Audiences)
        self._helplines = bot.services.shared(Helplines)

    @app_commands.command(
        name=command_text("privacy-command"),
        description=command_text("privacy-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.show(interaction, "")

    @pressed(DOOR_PRIVACY)
    async def show(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            mine = await self._mine(interaction)
            await reply(interaction, views.show(words_for(interaction), mine))

    @pressed("privacy:back")
    async def back(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.show(words_for(interaction), mine))

    @pressed("privacy:fields")
    async def fields(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.fields(words_for(interaction), mine, ""))

    @chosen("privacy:fields")
    async def other_fields(self, interaction: Interaction, picked: MenuSelection) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.fields(words_for(interaction), mine, picked.values[0]))

    @pressed("privacy:copy")
    async def copy(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            say, mine = words_for(interaction), await self._mine(interaction)
            content = views.as_file(say, mine)
            await reply_with_file(interaction, views.copied(say), views.FILE, content)

    async def _mine(self, interaction: Interaction) -> Mine:
        """Only ever of the one who asks: nothing that is pressed says whose it is."""
        person = person_of(interaction)
        team = await self._introductions.everyone(person.guild)
        names: dict[int | str, str] = {worker.account: worker.name for worker in team}
        names |= {line.id: line.name for line in self._helplines.directory.lines}
        context = Context(names, self._service.inventory())
        rows = await self._service.held(person)
        return Mine(tuple(rows), context, await self._own_readers(person.guild, rows))

    async def _own_readers(self, guild: GuildId, rows: list[StoredRow]) -> dict[str, Audience]:
        """Who reads along where one kind of worker alone does, as Discord says now."""
        kinds = {row.values.get("only_role") for row in rows if row.table == "conversation"}
        return {kind: await self._audiences.audience(guild, Role(kind)) for kind in kinds if kind}


class ChoicesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Preferences(bot.services)

    @pressed("privacy:choices")
    async def choices(self, interaction: Interaction, _key: str) -> None:
        made = await self._service.get(guild_of(interaction), alias_of(interaction))
        await redraw(interaction, choices_views.choices(words_for(interaction), made))

    @pressed("privacy:choose")
    async def choose(self, interaction: Interaction, key: str) -> None:
        name, _, said = key.partition(".")
        if name == NOTICE:
            await self._choose_notice(interaction, said)
            return
        if name == KEEP_NAME:
            await self._choose_name(interaction, said)
            return
        kind, value = choice_from_key(name, said)
        made = await self._service.choose(guild_of(interaction), alias_of(interaction), kind, value)
        await redraw(interaction, choices_views.choices(words_for(interaction), made))

    async def _choose_notice(self, interaction: Interaction, said: str) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        async with patient(interaction, redrawing=True):
            if said == Value.YES:
                await self._service.require_conversation(guild, alias)
                channel = await _direct_channel(interaction)
                await self._service.enable_notice(guild, alias, channel)
            elif said == Value.NO:
                await self._service.disable_notice(guild, alias)
            else:
                raise Refusal("shell-no-such-door")
            made = await self._service.get(guild, alias)
            await redraw(interaction, choices_views.choices(words_for(interaction), made))

    async def _choose_name(self, interaction: Interaction, said: str) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        if said not in {Value.YES, Value.NO}:
            raise Refusal("shell-no-such-door")
        act = self._service.keep_name if said == Value.YES else self._service.drop_name
        await act(guild, alias)
        made = await self._service.get(guild, alias)
        await redraw(interaction, choices_views.choices(words_for(interaction), made))


async def _direct_channel(interaction: Interaction) -> int:
    """Open a channel for direct messages, because they just asked for it."""
    try:
        person = discord.Object(interaction.user.id)
        return (await interaction.client.create_dm(person)).id
    except UNREACHABLE:
        raise Refusal("questions-no-dm") from None
