"""`/plekken`: an admin keeps the places that workers may give along."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, chosen, pressed, submitted
from cogs.closing.rules import places as rules
from cogs.closing.service.places import PlaceList
from cogs.closing.views import places as views


class PlacesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._list = PlaceList(bot.services)

    async def _listed(self, interaction: Interaction, done: str = "") -> Screen:
        guild, say = guild_of(interaction), words_for(interaction)
        decided = await self._list.decided(guild)
        town = (await self._bot.services.town(guild)).name
        return views.listed(say, decided, town, self._list.today, done=done)

    @app_commands.command(
        name=command_text("closing-command-places"),
        description=command_text("closing-command-places-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        await reply(interaction, await self._listed(interaction))

    @pressed("closing:back")
    @admins_only
    async def back(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await self._listed(interaction))

    @chosen("closing:places")
    @admins_only
    async def show(self, interaction: Interaction, picked: MenuSelection) -> None:
        decided = await self._list.decided(guild_of(interaction))
        place = rules.chosen(decided.places, picked.values[0])
        await redraw(interaction, views.one(words_for(interaction), place, self._list.today))

    @pressed("closing:new")
    @admins_only
    async def begin(self, interaction: Interaction, _key: str) -> None:
        """Say that there is no room before somebody writes."""
        rules.room_for_more((await self._list.decided(guild_of(interaction))).places)
        new, token = (self._bot.services.random_source.token() for _ in range(2))
        await open_form(interaction, views.form(words_for(interaction), new, token))

    @pressed("closing:change")
    @admins_only
    async def rewrite(self, interaction: Interaction, key: str) -> None:
        place = rules.chosen((await self._list.decided(guild_of(interaction))).places, key)
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), key, token, place))

    @submitted(views.FORM)
    @admins_only
    async def fill_in(self, interaction: Interaction, form: Filled) -> None:
        language, by = words_for(interaction).locale, interaction.user.id
        place = await self._list.write(
            guild_of(interaction), first_part(form.key), {**form.text}, language=language, by=by
        )
        kept = views.kept(words_for(interaction), place)
        await reply(interaction, await self._listed(interaction, kept))

    @pressed("closing:right")
    @admins_only
    async def still_right(self, interaction: Interaction, key: str) -> None:
        place = await self._list.still_right(guild_of(interaction), key, by=interaction.user.id)
        kept = views.kept(words_for(interaction), place)
        await redraw(interaction, await self._listed(interaction, kept))

    @pressed("closing:drop")
    @admins_only
    async def drop(self, interaction: Interaction, key: str) -> None:
        gone = await self._list.drop(guild_of(interaction), key, by=interaction.user.id)
        done = words_for(interaction)("closing-place-dropped", name=gone.name)
        await redraw(interaction, await self._listed(interaction, done))

    @pressed("closing:residence")
    @admins_only
    async def ask_residence(self, interaction: Interaction, key: str) -> None:
        if key not in {"on", "off"}:
            raise Refusal("shell-no-such-door")
        guild = guild_of(interaction)
        await self._list.ask_residence(guild, asks=key == "on", by=interaction.user.id)
        await redraw(interaction, await self._listed(interaction))
