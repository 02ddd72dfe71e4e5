"""A direct message to the bot: never passed on, kept or logged; it gets one automatic answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

import discord
from discord.ext import commands

from bot.core.alias import NO_SERVER, GuildId
from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.guilds.trial import Trial
from bot.shell.client import Bankje
from bot.shell.door_keys import for_server, number_in
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import is_member, is_member_by_gateway
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.trial_gate import TrialGate
from bot.shell.views import MenuSelection, Words, chosen, server_words
from cogs.panel import rules
from cogs.panel.rules import PanelLink
from cogs.panel.service import DIRECT_TAKEN, DIRECT_WAYS, DirectMessages
from cogs.panel.views import direct as views

AsksMembership = Callable[[Bankje, int, int], Awaitable[bool]]
SPOKEN = {discord.MessageType.default, discord.MessageType.reply}


class DirectMessagesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = DirectMessages(bot.services)
        self._trial = bot.services.shared(Trial)
        self._gate = TrialGate(bot, bot.services)

    @commands.Cog.listener()
    async def on_addressed(self, message: discord.Message) -> None:
        """Look at who wrote and where, never at what."""
        # What the bot answers in private comes back to it looking like a direct message.
        if message.guild is not None or message.author.bot or message.type not in SPOKEN:
            return
        account, key = message.author.id, self._bot.services.random_source.token()
        taken = await self._bot.services.extensions.call(DIRECT_TAKEN, account)
        if any(taken):
            return
        if await self._service.answers_now(account, key):
            await self._answer(message, account, key)

    async def _answer(self, message: discord.Message, account: int, key: str) -> None:
        services = self._bot.services
        now = services.clock()
        standing = await self._known_to(account)
        ways = await self._theirs(standing[: rules.MOST_LISTED], account)
        say = server_words(services)
        if len(ways) > rules.MOST_WAYS:
            screen = views.which_bench(say, ways, key, message.id)
        else:
            choices = {each.guild: await self._choices(each, say, message.id) for each in ways}
            screen = views.direct(say, ways, key, choices, elsewhere=bool(standing))
        about = PostSubject(NO_SERVER, key, rules.answer_gone(now))
        with suppress(*UNREACHABLE):
            await self._bot.posts.post(Direct(message.channel.id), screen, about)

    async def _known_to(self, account: int) -> list[PanelLink]:
        """Of a bench that is not open yet, only who tries it hears."""
        links = await self._service.panel_links(account)
        return [way for way in links if await self._may_know(way, account)]

    async def _may_know(self, way: PanelLink, account: int) -> bool:
        """Of a bench that is not open yet, only who tries it hears."""
        if not await self._trial.is_on_trial(way.guild):
            return True
        return await self._gate.takes_part(way.guild, account)

    @chosen(views.DOOR_BENCH)
    async def choose(self, interaction: Interaction, picked: MenuSelection) -> None:
        """One of several benches: what can be done there, beside the menu."""
        guild, account = number_in("".join(picked.values)), interaction.user.id
        async with patient(interaction):
            standing = await self._known_to(account)
            found = [each for each in standing if each.guild == guild]
            theirs = await self._theirs(found, account)
            if not theirs:
                raise Refusal("shell-left")
            say = words_for(interaction)
            choices = await self._choices(theirs[0], say, number_in(picked.key))
            await reply(interaction, views.one_bench(say, theirs[0], choices))

    async def _choices(self, way: PanelLink, say: Words, message: int) -> list[DoorButton]:
        if way.openness.takes_no_words:  # then what leads to the team is not offered
            return []
        gather = self._bot.services.extensions.gather
        found = await gather(DIRECT_WAYS, say.locale, way.guild, message)
        return [DoorButton(each.label, for_server(each.door, way.guild)) for each in found]

    async def _theirs(self, ways: Sequence[PanelLink], account: int) -> list[PanelLink]:
        """Those of servers on which they are; of many it is asked without a call for each."""
        ask = is_member if len(ways) <= rules.MOST_WAYS else is_member_by_gateway
        are_on = await asyncio.gather(*(self._is_on(ask, each.guild, account) for each in ways))
        return [way for way, is_on in zip(ways, are_on, strict=True) if is_on]

    async def _is_on(self, ask: AsksMembership, guild: GuildId, account: int) -> bool:
        """Which benches there are elsewhere is nobody's business; what is not known is not said."""
        try:
            return await ask(self._bot, guild, account)
        except Refusal:
            return False
