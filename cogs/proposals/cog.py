"""`/voorstel` for workers, and the decision of an admin."""

from __future__ import annotations

from datetime import timedelta

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of, workers_only
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, chosen, pressed, server_words, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.proposals import rules, views
from cogs.proposals.service import Proposals

TOLD_FOR = timedelta(days=7)
"""How long the team's channel says whose words are said now."""


class ProposalsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Proposals(bot.services)
        self._introductions = bot.services.shared(Introductions)

    async def cog_load(self) -> None:
        await self._service.load()

    @app_commands.command(
        name=command_text("proposals-command"),
        description=command_text("proposals-command-about"),
    )
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, _worker: Worker) -> None:
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.search(words_for(interaction), token))

    @submitted(views.FIND)
    @workers_only(Introductions)
    async def find(self, interaction: Interaction, _worker: Worker, form: Filled) -> None:
        say = words_for(interaction)
        async with patient(interaction):
            found = await self._service.find(form.text.get(views.TYPED, ""), say.locale)
            await reply(interaction, views.found(say, found))

    @chosen(views.TEXT)
    @workers_only(Introductions)
    async def choose(
        self, interaction: Interaction, _worker: Worker, picked: MenuSelection
    ) -> None:
        say, name = words_for(interaction), "".join(picked.values)
        await open_form(
            interaction, views.word_anew(say, name, self._service.words_now(say.locale, name))
        )

    @submitted(views.DRAFT)
    @workers_only(Introductions)
    async def write(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        say = words_for(interaction)
        async with patient(interaction):
            compared = await self._service.write(worker, say.locale, form.key, form.words)
            await reply(interaction, views.preview(say, compared))

    @pressed(views.SEND)
    @workers_only(Introductions)
    async def send(self, interaction: Interaction, worker: Worker, key: str) -> None:
        async with patient(interaction, redrawing=True):
            compared = await self._service.hand_in(worker, key)
            screen = views.to_decide(server_words(self._bot.services), compared)
            try:
                await self._post(worker.guild, screen, key, rules.STANDS)
            except (Refusal, *UNREACHABLE):
                await self._service.unsend(compared.proposal)
                raise
            await redraw(interaction, views.sent(words_for(interaction)))

    @pressed(views.ACCEPT)
    @admins_only
    async def accept(self, interaction: Interaction, key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            compared = await self._service.accept(guild, key, by=interaction.user.id)
            await reply(interaction, views.accepted(say, compared))
            told = views.accepted(server_words(self._bot.services), compared)
            token = self._bot.services.random_source.token()
            await self._post(guild, told, token, TOLD_FOR)
        self._bot.dispatch("openness_changed", guild)

    @pressed(views.DECLINE)
    @admins_only
    async def decline(self, interaction: Interaction, key: str) -> None:
        await self._service.decline(guild_of(interaction), key)
        await reply(interaction, views.declined(words_for(interaction)))

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.forget(guild, account)

    async def _post(self, guild: GuildId, screen: Screen, key: str, stays: timedelta) -> None:
        """In the team's channel, without a sound. Raise `Refusal` or what Discord raises."""
        place = self._bot.posts.place(guild, await self._introductions.readers(guild))
        about = PostSubject(guild, key, self._bot.services.clock() + stays)
        await self._bot.posts.post(place, screen, about, quietly=True)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(ProposalsCog(bot))
