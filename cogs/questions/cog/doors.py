"""The other doors in than a question: something to do, a worry, something to show (R3)."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_ACTIVITY, DOOR_IDEA, DOOR_SHOW, DOOR_WORRY
from bot.shell.views import pressed
from cogs.introductions.service.audience import Audiences
from cogs.questions.cog.asking import AskingCog
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import RequestKind
from cogs.questions.views import asking as asking_views
from cogs.questions.views.showing import showing


class DoorsCog(commands.Cog):
    """Each leads to the same form, with words of its own; the team sees which one they took."""

    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway, asking: AskingCog) -> None:
        self._bot = bot
        self._gateway = gateway
        self._asking = asking
        self._audiences = bot.services.shared(Audiences)

    @pressed(DOOR_IDEA)
    async def idea(self, interaction: Interaction, _key: str) -> None:
        await self._asking.ask(interaction, RequestKind.IDEA)

    @pressed(DOOR_ACTIVITY)
    async def activity(self, interaction: Interaction, _key: str) -> None:
        await self._asking.ask(interaction, RequestKind.ACTIVITY)

    @pressed(DOOR_WORRY)
    async def worry(self, interaction: Interaction, _key: str) -> None:
        await self._asking.ask(interaction, RequestKind.WORRY)

    @pressed(DOOR_SHOW)
    async def show(self, interaction: Interaction, _key: str) -> None:
        """Lead them to a person: no post of the bot ever holds what they made."""
        guild, say = guild_of(interaction), words_for(interaction)
        if not (await self._bot.services.town(guild)).is_set_up:
            await reply(interaction, asking_views.no_team(say))
            return
        team = await self._audiences.vouched(guild)
        await reply(interaction, showing(say, team, await self._gateway.hours.here(guild)))
