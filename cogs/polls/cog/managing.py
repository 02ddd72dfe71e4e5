"""`/peiling`: a worker makes a poll, stops one, and says what the team does with it."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, chosen, pressed, server_words, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.polls.cog.messages import STANDING
from cogs.polls.rules import Signed, Typed
from cogs.polls.service.polls import Polls
from cogs.polls.views import team as views


class PollCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._polls = Polls(bot.services)
        self._kinds = OwnChannelService(bot.services)

    @app_commands.command(
        name=command_text("polls-command"), description=command_text("polls-command-about")
    )
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        known = await self._polls.all(worker.guild)
        await reply(interaction, views.listed(words_for(interaction), known))

    # -- making one -----------------------------------------------------------------------------

    @pressed(views.NEW)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, _worker: Worker, _key: str) -> None:
        token = self._services.random_source.token()
        await open_form(interaction, views.form(words_for(interaction), token))

    @submitted(views.FORM)
    @workers_only(Introductions)
    async def draft(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        typed = _typed(form)
        await self._check_channel(worker.guild, typed.channel)
        poll = await self._polls.draft(worker, typed)
        town = server_words(self._services)
        signed, now = Signed(asked_by=worker), self._services.clock()
        screen = views.preview(words_for(interaction), town, poll, signed, now)
        await reply(interaction, screen)

    async def _check_channel(self, guild: GuildId, chosen_channel: int) -> None:
        """Raise `Refusal("polls-channel")` for where young people of this server do not read.

        Also "polls-channel-news": servers that follow it would show it where nobody can vote.
        """
        town = await self._services.town(guild)
        of_team = {town.team_channel, *(e.channel for e in await self._kinds.all(guild))}
        server, access = self._bot.get_guild(guild), self._bot.channel_access
        channel = server.get_channel(chosen_channel) if server else None
        if not isinstance(channel, discord.TextChannel) or channel.id in of_team:
            raise Refusal("polls-channel")
        if access.is_hidden(channel) or access.only_admins_read(channel):
            raise Refusal("polls-channel")
        if channel.is_news():
            raise Refusal("polls-channel-news")
        if missing(channel, STANDING):
            raise Refusal("polls-channel-mine")

    # -- one that stands ------------------------------------------------------------------------

    @chosen(views.LOOK)
    @workers_only(Introductions)
    async def look(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        poll = await self._polls.find(worker.guild, "".join(picked.values))
        signed, now = await self._polls.signed(poll), self._services.clock()
        await redraw(interaction, views.one(words_for(interaction), poll, signed, now))

    @pressed(views.STOP)
    @workers_only(Introductions)
    async def ask_to_stop(self, interaction: Interaction, worker: Worker, key: str) -> None:
        poll = await self._polls.find(worker.guild, key)
        await redraw(interaction, views.sure(words_for(interaction), poll))

    @pressed(views.SURE)
    @workers_only(Introductions)
    async def stop(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._polls.stop(worker, key)
        await redraw(interaction, views.stopped(words_for(interaction)))
        self._bot.dispatch("polls_changed", worker.guild)

    # -- what is done with it -------------------------------------------------------------------

    @pressed(views.ANSWER)
    @workers_only(Introductions)
    async def word_answer(self, interaction: Interaction, worker: Worker, key: str) -> None:
        poll = await self._polls.find(worker.guild, key)
        await open_form(interaction, views.answer_form(words_for(interaction), poll))

    @submitted(views.ANSWER)
    @workers_only(Introductions)
    async def answer(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        key, seen = parts(form.key, 2)
        heard, did = form.text.get(views.HEARD, ""), form.text.get(views.DID, "")
        said = await self._polls.answer(worker, key, heard, did, seen)
        await reply(interaction, views.answered(words_for(interaction), said))
        self._bot.dispatch("polls_changed", worker.guild)
        self._bot.dispatch("openness_changed", worker.guild)


def _typed(form: Filled) -> Typed:
    """Raise `Refusal("polls-channel")` for a channel that no form sends."""
    channels, days = form.chosen.get(views.CHANNEL, ()), form.chosen.get(views.DAYS, ())
    if len(channels) != 1 or not (channels[0].isascii() and channels[0].isdecimal()):
        raise Refusal("polls-channel")
    return Typed(
        question=form.text.get(views.QUESTION, ""),
        purpose=form.text.get(views.PURPOSE, ""),
        options=form.text.get(views.OPTIONS, ""),
        days="".join(days),
        channel=int(channels[0]),
    )
