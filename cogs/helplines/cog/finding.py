"""*Toon alle hulplijnen*: finding a line that fits, without saying who one is."""

from __future__ import annotations

from dataclasses import replace

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_ALL_HELPLINES, DOOR_HELP_ELSEWHERE
from bot.shell.views import MenuSelection, Screen, chosen, pressed
from cogs.helplines.cog.crisis import redrawn, server, spoken
from cogs.helplines.rules.wishes import BANDS, LANGUAGES, REGIONS, SearchFilter, wishes
from cogs.helplines.service.answers import PracticalAnswers
from cogs.helplines.service.helplines import Helplines
from cogs.helplines.views import finding as views


class FindingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Helplines)
        self._answers = bot.services.shared(PracticalAnswers)

    @pressed(DOOR_ALL_HELPLINES)
    async def everyone(self, interaction: Interaction, _key: str) -> None:
        await reply(interaction, await self._found(interaction, await self._wish(interaction, "")))

    @pressed(DOOR_HELP_ELSEWHERE)
    async def elsewhere(self, interaction: Interaction, _key: str) -> None:
        """Ask where someone lives who does not live here; it is kept nowhere (R37)."""
        wish = await self._wish(interaction, "")
        await reply(interaction, views.elsewhere(words_for(interaction), wish))

    @pressed("helplines:more")
    async def more(self, interaction: Interaction, key: str) -> None:
        wish = await self._wish(interaction, key)
        await redrawn(interaction, await self._found(interaction, wish))

    @pressed("helplines:refine")
    async def refine(self, interaction: Interaction, key: str) -> None:
        await self._refined(interaction, await self._wish(interaction, key))

    @chosen("helplines:topic")
    async def topic(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._wish(interaction, picked.key)
        changed = replace(wish, topic=self._one(picked, {views.MORE, *self._topics()}))
        await redrawn(interaction, await self._found(interaction, changed))

    @chosen("helplines:region")
    async def region(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._wish(interaction, picked.key)
        value = self._one(picked, set(REGIONS))
        await self._refined(interaction, replace(wish, region=value))

    @chosen("helplines:language")
    async def language(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._wish(interaction, picked.key)
        value = self._one(picked, set(LANGUAGES))
        await self._refined(interaction, replace(wish, language=value))

    @chosen("helplines:age")
    async def age(self, interaction: Interaction, picked: MenuSelection) -> None:
        wish = await self._wish(interaction, picked.key)
        await self._refined(interaction, replace(wish, band=self._one(picked, set(BANDS))))

    def _one(self, picked: MenuSelection, known: set[str]) -> str:
        """Check what was picked: anybody can forge it. 'Any' is no wish."""
        if len(picked.values) != 1 or picked.values[0] not in {views.ANY, *known}:
            raise Refusal("shell-no-such-door")
        return "" if picked.values[0] == views.ANY else picked.values[0]

    def _topics(self) -> frozenset[str]:
        return frozenset(topic.id for topic in self._service.directory.topics)

    async def _wish(self, interaction: Interaction, key: str) -> SearchFilter:
        town = await self._service.town_name(server(interaction))
        return wishes(key, spoken=spoken(interaction), town=town, topics=self._topics())

    async def _refined(self, interaction: Interaction, wish: SearchFilter) -> None:
        await redrawn(interaction, await self._found(interaction, wish, refining=True))

    async def _found(
        self, interaction: Interaction, wish: SearchFilter, *, refining: bool = False
    ) -> Screen:
        guild, now = server(interaction), self._bot.services.clock()
        searched = replace(wish, topic="") if wish.topic == views.MORE else wish
        doors = await self._service.find(guild, searched)
        wish = wish if doors.has_page(wish.page) else replace(wish, page=0)
        ticks = await self._service.ticks(guild)
        shown = tuple(self._service.shown(each.line, ticks, now) for each in doors.page(wish.page))
        topics = self._service.directory.topics
        say = words_for(interaction)
        answers = bool(self._answers.live())
        return views.found(say, wish, doors, shown, topics, now, refining=refining, answers=answers)
