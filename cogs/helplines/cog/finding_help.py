"""Finding help: `/hulp` and the crisis card, all helplines, `/praktisch`. Nothing of it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.fallback import insist
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.shared_doors import (
    DOOR_ALL_HELPLINES,
    DOOR_CRISIS_BRANCH,
    DOOR_HELP_BY_TOPIC,
    DOOR_HELP_ELSEWHERE,
    DOOR_HELP_NOW,
)
from bot.shell.translator import command_text
from bot.shell.trial_label import is_not_invited
from bot.shell.views import MenuSelection, Screen, chosen, pressed
from bot.store.guild_profile import GuildProfile
from cogs.helplines.rules.search import BANDS, LANGUAGES, REGIONS, SearchFilter, parse_filter
from cogs.helplines.service.helplines import Helplines, OwnWay, PracticalAnswers, soonest
from cogs.helplines.views import crisis as views
from cogs.helplines.views import descriptions, finding
from cogs.helplines.views.crisis import OwnCall, Situation


class CrisisCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Helplines)

    @app_commands.command(
        name=command_text("helplines-command"),
        description=command_text("helplines-command-about"),
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def command(self, interaction: Interaction) -> None:
        await self.on_crisis_asked(interaction)

    @pressed(DOOR_HELP_NOW)
    async def crisis(self, interaction: Interaction, _key: str) -> None:
        await self.on_crisis_asked(interaction)

    @commands.Cog.listener()
    async def on_crisis_asked(
        self,
        interaction: Interaction,
        calling: str = "",
        count: int = 1,
        arrives: str = "",
        reopened: bool = False,
    ) -> None:
        """Show the card. `calling`: names of the workers who really were rung now, and how many.

        `arrives`: why nobody is rung, if so: "out", "not-known", "unheard", "again" (it rang just
        before), "anew" (so too, and it stands once more), "noted" (it stands, nobody is there) or
        "limited" (the team takes nothing from this person now). `reopened`: it opened what had
        ended.
        """
        heard = OwnCall(calling, count, arrives, reopened)
        await insist(interaction, partial(self._card, interaction, heard))
        if (guild := guild_or_none(interaction)) is not None:
            self._bot.dispatch("crisis_card_shown", guild)

    async def _card(self, interaction: Interaction, heard: OwnCall) -> Screen:
        names = (views.CHATS, *views.IN_OTHER_LANGUAGES)
        situation, here = self._situation(interaction, names), self._here(interaction)
        known, who = await asyncio.gather(situation, here)  # the store is waited for once
        known = replace(known, heard=heard, here=who)
        return views.crisis(words_for(interaction), known)

    async def _here(self, interaction: Interaction) -> str:
        """Who took a call for help of this very person; in a direct message it is not looked up."""
        guild = guild_or_none(interaction)
        if guild is None:
            return ""
        alias = self._bot.services.alias_of(guild, interaction.user.id)
        known = await self._service.own_call(words_for(interaction).locale, guild, alias)
        return " ".join(known)

    @pressed(DOOR_CRISIS_BRANCH)
    async def branch(self, interaction: Interaction, key: str) -> None:
        if key not in views.BRANCHES:
            raise Refusal("shell-no-such-door")
        await insist(interaction, partial(self._branch, interaction, key))

    async def _branch(self, interaction: Interaction, key: str) -> Screen:
        known = await self._situation(interaction, views.BRANCHES[key])
        return views.branch(words_for(interaction), key, known)

    async def _situation(self, interaction: Interaction, names: tuple[str, ...]) -> Situation:
        guild = guild_or_none(interaction)
        now = await self._service.now(guild, *names)
        safe = self._safe(guild, now.alone) if guild else []
        # Who is there for the whole team says nothing of those who read the way that is left.
        team = soonest(safe) if safe else now.team
        can_write = now.can_write or bool(safe)
        moment, speaks = self._bot.services.clock(), discord_language(interaction)
        typed = interaction.type is discord.InteractionType.application_command
        known = Situation(moment, team, can_write, now.lines, speaks, typed=typed)
        if is_not_invited(interaction):
            return replace(known, team=None, can_write=False, is_trial=True)
        return known

    def _safe(self, guild: GuildId, alone: Sequence[OwnWay]) -> list[OwnWay]:
        return [each for each in alone if self._bot.posts.if_safe(guild, each.readers)]


async def redraw_or_reply(interaction: Interaction, screen: Screen) -> None:
    """Change a screen that only this person sees; a forged press elsewhere gets one of its own."""
    own = interaction.message is not None and interaction.message.flags.ephemeral
    await (redraw if own else reply)(interaction, screen)


def guild_or_none(interaction: Interaction) -> GuildId | None:
    """The server, or None in a direct message: the card comes there too."""
    return GuildId(interaction.guild_id) if interaction.guild_id else None


def discord_language(interaction: Interaction) -> str:
    """The language of their Discord, also one in which we have no texts."""
    return interaction.locale.value.partition("-")[0]


class FindingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Helplines)
        self._answers = bot.services.shared(PracticalAnswers)

    @pressed(DOOR_ALL_HELPLINES)
    async def everyone(self, interaction: Interaction, _key: str) -> None:
        await reply(
            interaction, await self._result(interaction, await self._filter(interaction, ""))
        )

    @pressed(DOOR_HELP_ELSEWHERE)
    async def elsewhere(self, interaction: Interaction, _key: str) -> None:
        """Ask where someone lives who does not live here; it is kept nowhere (R37)."""
        wish = await self._filter(interaction, "")
        await reply(interaction, finding.elsewhere(words_for(interaction), wish))

    @pressed(DOOR_HELP_BY_TOPIC)
    async def by_topic(self, interaction: Interaction, _key: str) -> None:
        """Ask only what it is about; that is kept nowhere either."""
        say, wish = words_for(interaction), await self._filter(interaction, "")
        await reply(interaction, finding.by_topic(say, wish, self._service.directory.topics))

    @pressed("helplines:more")
    async def more(self, interaction: Interaction, key: str) -> None:
        wish = await self._filter(interaction, key)
        await redraw_or_reply(interaction, await self._result(interaction, wish))

    @pressed("helplines:refine")
    async def refine(self, interaction: Interaction, key: str) -> None:
        await self._refined(interaction, await self._filter(interaction, key))

    @chosen("helplines:topic")
    async def topic(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._filter(interaction, picked.key)
        changed = replace(wish, topic=self._one(picked, {finding.MORE, *self._topics()}))
        await redraw_or_reply(interaction, await self._result(interaction, changed))

    @chosen("helplines:region")
    async def region(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._filter(interaction, picked.key)
        value = self._one(picked, set(REGIONS))
        await self._refined(interaction, replace(wish, region=value))

    @chosen("helplines:language")
    async def language(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._filter(interaction, picked.key)
        value = self._one(picked, set(LANGUAGES))
        await self._refined(interaction, replace(wish, language=value))

    @chosen("helplines:age")
    async def age(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._filter(interaction, picked.key)
        await self._refined(interaction, replace(wish, band=self._one(picked, set(BANDS))))

    def _one(self, picked: MenuSelection, known: set[str]) -> str:
        """Check what was picked: anybody can forge it. 'Any' is no wish."""
        if len(picked.values) != 1 or picked.values[0] not in {finding.ANY, *known}:
            raise Refusal("shell-no-such-door")
        return "" if picked.values[0] == finding.ANY else picked.values[0]

    def _topics(self) -> frozenset[str]:
        return frozenset(topic.id for topic in self._service.directory.topics)

    async def _filter(self, interaction: Interaction, key: str) -> SearchFilter:
        town = await self._service.town_name(guild_or_none(interaction))
        return parse_filter(
            key, spoken=discord_language(interaction), town=town, topics=self._topics()
        )

    async def _refined(self, interaction: Interaction, wish: SearchFilter) -> None:
        await redraw_or_reply(interaction, await self._result(interaction, wish, refining=True))

    async def _result(
        self, interaction: Interaction, wish: SearchFilter, *, refining: bool = False
    ) -> Screen:
        guild, now = guild_or_none(interaction), self._bot.services.clock()
        searched = replace(wish, topic="") if wish.topic == finding.MORE else wish
        doors = await self._service.find(guild, searched)
        wish = wish if doors.has_page(wish.page) else replace(wish, page=0)
        ticks = await self._service.ticks(guild)
        shown = tuple(self._service.shown(each.line, ticks, now) for each in doors.page(wish.page))
        topics = self._service.directory.topics
        say = words_for(interaction)
        answers = bool(self._answers.live())
        return finding.found(
            say, wish, doors, shown, topics, now, refining=refining, answers=answers
        )


HOUR = 60 * MINUTE


class PracticalAnswersCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(PracticalAnswers)
        self._helplines = bot.services.shared(Helplines)
        bot.schedule.every(HOUR, self.every_hour, name="answers")

    @app_commands.command(
        name=command_text("helplines-answers-command"),
        description=command_text("helplines-answers-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.all(interaction, "")

    @pressed("helplines:answers")
    async def all(self, interaction: Interaction, key: str) -> None:
        """Open the list; from one of its own answers it takes the answer's place."""
        screen = descriptions.question_list(words_for(interaction), self._service.live())
        await (redraw_or_reply if key else reply)(interaction, screen)

    @chosen("helplines:answer")
    async def one(self, interaction: Interaction, picked: MenuSelection) -> None:
        name, say = picked.values[0], words_for(interaction)
        page = name.removeprefix(descriptions.PAGE)
        if name.startswith(descriptions.PAGE) and page.isascii() and page.isdecimal():
            await redraw_or_reply(
                interaction, descriptions.question_list(say, self._service.live(), int(page))
            )
            return
        can_write = await self._helplines.is_set_up(guild_or_none(interaction))
        answer = self._service.get(name)
        await redraw_or_reply(
            interaction, descriptions.answer_screen(say, answer, can_write=can_write)
        )

    async def every_hour(self, _moment: datetime) -> None:
        """The owner hears of answers past their review date; nobody is given them any more."""
        if not self._service.overdue():
            return
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            self._bot.dispatch("trouble", guild, "answers-overdue")
