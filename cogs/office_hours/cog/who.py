"""`/wie`: everyone sees who is there."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.people import guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_WHO_IS_HERE
from bot.shell.translator import command_text
from bot.shell.views import Words, pressed
from cogs.introductions.service import Introductions
from cogs.introductions.service.cards import Cards
from cogs.office_hours.service.hours import OfficeHours
from cogs.office_hours.views import standing as views
from cogs.office_hours.views import team as team_views
from cogs.office_hours.views.team import Seat

LONGEST_PAGE_NUMBER = 4


class WhoCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = OfficeHours(bot.services)
        self._cards = bot.services.shared(Cards)
        self._introductions = bot.services.shared(Introductions)

    @app_commands.command(
        name=command_text("office_hours-command-who"),
        description=command_text("office_hours-command-who-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.who(interaction, "")

    @pressed(DOOR_WHO_IS_HERE)
    async def who(self, interaction: Interaction, key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        status = await standing_now(self._bot, self._service, say, guild)
        here = {worker.account for worker in await self._service.here(guild)}
        cards = await self._cards.shown(guild)
        seats = [Seat(card, here=card.worker.account in here) for card in cards]
        page = int(key) if key.isdecimal() and len(key) < LONGEST_PAGE_NUMBER else 0
        introduced = bool(await self._introductions.everyone(guild))
        screen = team_views.team(say, seats, status, page, introduced=introduced)
        await reply(interaction, screen)


async def standing_now(bot: Bankje, service: OfficeHours, say: Words, guild: GuildId) -> str:
    openness = await service.openness(guild)
    return views.standing(say, openness, bot.services.clock())
