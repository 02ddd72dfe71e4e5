"""`/posts`: what is planned and what stands, and how anybody of the team stops it."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import Finding
from bot.shell.client import Bankje
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, is_shared, patient, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, Screen, Words, chosen, pressed, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.posts.cog.keeping import PostKeepingCog
from cogs.posts.service.library import Library
from cogs.posts.service.posting import TeamPosts
from cogs.posts.views import public
from cogs.posts.views import team as views
from cogs.posts.views.team import Listed
from cogs.setup.service.check_up import FINDINGS


class PostListCog(commands.Cog):
    def __init__(self, bot: Bankje, keeping: PostKeepingCog) -> None:
        self._services = bot.services
        self._keeping = keeping
        self._posts = bot.services.shared(TeamPosts)
        self._library = bot.services.shared(Library)
        self._introductions = bot.services.shared(Introductions)
        bot.services.extensions.register(FINDINGS, self._found)

    async def _found(self, locale: str, _guild: GuildId) -> list[Finding]:
        return views.findings(Words(self._services.texts, locale), self._library.read.mistakes)

    @app_commands.command(
        name=command_text("posts-command"), description=command_text("posts-command-about")
    )
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        await reply(interaction, await self._list(interaction, worker.guild))

    @pressed(views.DOOR_LIST)
    @workers_only(Introductions)
    async def list(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await _show(interaction, await self._list(interaction, worker.guild))

    async def _list(self, interaction: Interaction, guild: GuildId) -> Screen:
        names = {e.account: e.name for e in await self._introductions.everyone(guild)}
        listed = [
            Listed(each, names.get(each.account, "")) for each in await self._posts.of_guild(guild)
        ]
        read, say = self._library.read, words_for(interaction)
        return views.overview(say, listed, read.ideas, read.mistakes, self._library.today())

    @chosen(views.DOOR_LOOK)
    @workers_only(Introductions)
    async def look(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        post = await self._posts.get(worker.guild, "".join(picked.values))
        signs = await self._introductions.introduced(worker.guild, post.account)
        body = public.told(server_words(self._services), post, signs) if signs else ""
        listed = Listed(post, signs.name if signs else "")
        await redraw(interaction, views.detail(words_for(interaction), listed, body))

    @pressed(views.DOOR_CANCEL)
    @workers_only(Introductions)
    async def cancel(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._take_away(interaction, worker, key)

    @pressed(views.DOOR_TAKE_AWAY)
    @workers_only(Introductions)
    async def take_away(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._take_away(interaction, worker, key)

    async def _take_away(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """What went while it was cancelled falls too: the screen says which of both it was."""
        async with patient(interaction, redrawing=True):
            post = await self._posts.take_away(worker.guild, key)
            await self._keeping.fall(post)
        await redraw(interaction, views.taken_away(words_for(interaction), post))

    @pressed(views.DOOR_CALL_OFF)
    @workers_only(Introductions)
    async def call_off(self, interaction: Interaction, worker: Worker, key: str) -> None:
        async with patient(interaction, redrawing=True):
            post = await self._posts.call_off(worker.guild, key)
            await self._keeping.refresh(worker.guild)
            is_told = await self._posts.is_told(post)
        await redraw(interaction, views.called_off(words_for(interaction), is_told=is_told))


async def _show(interaction: Interaction, screen: Screen) -> None:
    """Beside what the whole team reads, or in the place of what only this worker does."""
    await (reply if is_shared(interaction) else redraw)(interaction, screen)
