"""Asks whoever said yes before the words named a call for help: it rings nobody until they did."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, parts
from bot.shell.people import guild_of, worker_unless_admin
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.views import pressed
from bot.store.guild_profile import GuildProfile
from cogs.alarm import rules, views
from cogs.alarm.cog.sending import ONCE_A_DAY, AlarmCog
from cogs.alarm.service import Alarms, Recipient
from cogs.introductions.service.team import Introductions

KIND = "unasked"
"""How it is noted who was asked today, and in which channel it stands."""


class AskingAnewCog(commands.Cog):
    def __init__(self, bot: Bankje, sending: AlarmCog) -> None:
        self._bot = bot
        self._sending = sending
        self._service = Alarms(bot.services)
        bot.schedule.every(ONCE_A_DAY, self.every_day, name="asking_anew")

    @pressed("alarm:calls")
    async def answer(self, interaction: Interaction, key: str) -> None:
        """Behind a dot, what is said; before it, of which server: it is asked in private too."""
        server, said = parts(key, 2)
        guild = GuildId(number_in(server))
        await self._bot.services.extensions.call(REFUSE_SUSPENDED, guild, interaction.user.id)
        calls = rules.call_consent(said)
        rings = await self._service.answer_calls(guild, interaction.user.id, calls)
        await reply(interaction, views.calls_answered(words_for(interaction), calls, rings))

    @pressed(views.ASK_ANEW)
    async def ask(self, interaction: Interaction, _key: str) -> None:
        """Ask each of them in private, once a day at most."""
        guild = guild_of(interaction)
        await worker_unless_admin(interaction, Introductions)
        async with patient(interaction):
            asked = [await self._ask(guild, each.account) for each in await self._unasked(guild)]
            await reply(interaction, views.asked_anew(words_for(interaction), sum(asked)))

    async def every_day(self, moment: datetime) -> None:
        """Once a week the team reads who must be asked, as long as somebody must."""
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            told = await self._unasked(guild)
            if told:
                draw = partial(views.to_be_asked, told=told, moment=moment)
                again = rules.TEAM_TOLD_AGAIN_AFTER
                await self._sending.tell_team(guild, KIND, draw, again)

    async def _unasked(self, guild: GuildId) -> list[rules.AlarmContact]:
        return await self._service.must_be_asked(guild)

    async def _ask(self, guild: GuildId, account: int) -> bool:
        """Whether the question stands there now: where nothing arrives, it is not tried again."""
        if not await self._service.claim_notice(guild, KIND, account):
            return False
        to = Recipient(account, rings=False)
        if await self._sending.tell(guild, to, partial(views.about_calls, guild=guild)):
            asked = await self._service.contact(guild, account)
            return asked is not None and asked.reached
        await self._service.notice_failed(guild, KIND, account)
        return False
