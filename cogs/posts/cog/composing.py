"""A worker makes a post of something in the library: writes it, looks at it, lets it go."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, parts
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.views import Filled, Form, MenuSelection, chosen, pressed, server_words, submitted
from bot.store.guild_profile import OwnChannels
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.posts.cog.keeping import STANDING, PostKeepingCog, everyone_reads
from cogs.posts.rules import moments
from cogs.posts.rules import posts as rules
from cogs.posts.rules.library import Sort
from cogs.posts.rules.posts import Place, Post, Target
from cogs.posts.service.library import Library
from cogs.posts.service.posting import TeamPosts
from cogs.posts.views import forms
from cogs.posts.views import team as views

OF_CHANNEL = "#"
"""How a place begins that is a channel of the server."""


class PostWritingCog(commands.Cog):
    def __init__(self, bot: Bankje, keeping: PostKeepingCog) -> None:
        self._bot = bot
        self._services = bot.services
        self._keeping = keeping
        self._posts = bot.services.shared(TeamPosts)
        self._library = bot.services.shared(Library)

    # -- writing --------------------------------------------------------------------------------

    @chosen(views.DOOR_OPENERS)
    @workers_only(Introductions)
    async def begin_opener(
        self, interaction: Interaction, _worker: Worker, picked: MenuSelection
    ) -> None:
        idea = self._library.get("".join(picked.values))
        words = idea.words.said(self._services.language)
        await open_form(interaction, forms.opener(words_for(interaction), words))

    @chosen(views.DOOR_ACTIVITIES)
    @workers_only(Introductions)
    async def begin_activity(
        self, interaction: Interaction, _worker: Worker, picked: MenuSelection
    ) -> None:
        idea = self._library.get("".join(picked.values))
        if idea.sort is None:
            raise Refusal("posts-idea-gone")
        say, town = words_for(interaction), self._services.language
        await open_form(interaction, forms.activity_from(say, town, idea))

    @submitted(forms.DOOR_WRITE)
    @workers_only(Introductions)
    async def write(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        post = await self._bare(interaction, worker, form)
        await self._look(interaction, worker, await self._posts.draft(post, instead=form.key))

    @submitted(forms.DOOR_INVITE)
    @workers_only(Introductions)
    async def invite(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        sort, instead = parts(form.key, 2)
        span = moments.span_typed(form.text.get(forms.WHEN, ""), self._services.clock())
        post = rules.activity(
            await self._bare(interaction, worker, form),
            title=form.text.get(forms.TITLE, ""),
            sort=enum_of(Sort, sort),
            place=await self._place(interaction, worker, form.text.get(forms.PLACE, "")),
            span=span,
        )
        await self._look(interaction, worker, await self._posts.draft(post, instead=instead))

    async def _bare(self, interaction: Interaction, worker: Worker, form: Filled) -> Post:
        target = await self._target(interaction, worker, form)
        return self._posts.opener(worker, form.text.get(forms.ABOUT, ""), target)

    async def _target(self, interaction: Interaction, worker: Worker, form: Filled) -> Target:
        """Raise `Refusal`: "posts-no-channel", "posts-team-channel", "posts-may-not"."""
        picked = "".join(form.chosen.get(forms.CHANNEL, ()))
        server = interaction.guild
        found = server.get_channel(int(picked)) if server and picked.isdecimal() else None
        if not isinstance(found, discord.TextChannel):
            raise Refusal("posts-no-channel")
        await self._refuse_team(worker, found)
        if missing(found, STANDING):
            raise Refusal("posts-may-not", channel=found.mention)
        return Target(found.id, everyone_reads(found))

    async def _place(self, interaction: Interaction, worker: Worker, typed: str) -> Place:
        """Words, or a channel of the server by its name. Raise `Refusal("posts-no-such-place")`."""
        name = " ".join(typed.split())
        if not name.startswith(OF_CHANNEL):
            return Place(rules.place_typed(name))
        wanted = name.removeprefix(OF_CHANNEL).strip().casefold()
        channels = interaction.guild.channels if interaction.guild else ()
        found = next((each for each in channels if each.name.casefold() == wanted), None)
        if found is None or isinstance(found, discord.CategoryChannel):
            raise Refusal("posts-no-such-place")
        await self._refuse_team(worker, found)
        return Place(channel=found.id)

    async def _refuse_team(self, worker: Worker, channel: discord.abc.GuildChannel) -> None:
        town = await self._services.town(worker.guild)
        own = (await self._services.guilds.get(worker.guild, OwnChannels)).chosen
        if channel.id in {town.team_channel, *own.values()}:
            raise Refusal("posts-team-channel")

    async def _look(self, interaction: Interaction, worker: Worker, draft: Post) -> None:
        say, town = words_for(interaction), server_words(self._services)
        await reply(interaction, views.preview(say, draft, worker, town))

    # -- letting it go --------------------------------------------------------------------------

    @pressed(views.DOOR_CHANGE)
    @workers_only(Introductions)
    async def change(self, interaction: Interaction, worker: Worker, key: str) -> None:
        draft = await self._posts.own_draft(worker, key)
        await open_form(interaction, self._form_of(interaction, draft))

    def _form_of(self, interaction: Interaction, draft: Post) -> Form:
        say = words_for(interaction)
        if not draft.is_activity:
            return forms.opener(say, draft.words, draft)
        server = interaction.guild
        channel = server.get_channel(draft.place_channel) if server else None
        place = f"{OF_CHANNEL}{channel.name}" if channel else draft.place
        return forms.activity_again(say, draft, place)

    @pressed(views.DOOR_LATER)
    @workers_only(Introductions)
    async def later(self, interaction: Interaction, worker: Worker, key: str) -> None:
        draft = await self._posts.own_draft(worker, key)
        await open_form(interaction, forms.later(words_for(interaction), draft))

    @submitted(forms.DOOR_AT)
    @workers_only(Introductions)
    async def plan(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        goes_at = moments.moment_typed(form.text.get(forms.WHEN, ""), self._services.clock())
        post = await self._posts.plan(worker, form.key, goes_at)
        await reply(interaction, views.planned(words_for(interaction), post))

    @pressed(views.DOOR_GO)
    @workers_only(Introductions)
    async def go(self, interaction: Interaction, worker: Worker, key: str) -> None:
        async with patient(interaction, redrawing=True):
            post = await self._posts.plan(worker, key)
            await self._keeping.refresh(worker.guild)
            now = await self._posts.state(post.key)
        await redraw(interaction, views.went(words_for(interaction), post, now))
