"""`/kanalen` for admins, *Elders verder praten* for workers, and a tap for the young person."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.shell.client import MINUTE, Bankje
from bot.shell.people import admins_only, guild_of, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Words, chosen, pressed, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.other_channels import rules, views
from cogs.other_channels.service import ChannelOffers, SafeChannels
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import MORE_WAYS, OFFERS, Offer
from cogs.questions.service.thread_gateway import ThreadGatewayProvider


class SafeChannelsCog(commands.Cog):
    """An admin sets them."""

    def __init__(self, bot: Bankje) -> None:
        self._service = SafeChannels(bot.services)

    @app_commands.command(
        name=command_text("other_channels-command"),
        description=command_text("other_channels-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        known = await self._service.all(guild_of(interaction))
        await reply(interaction, views.listed(words_for(interaction), known))

    @pressed(views.ADD)
    @admins_only
    async def begin(self, interaction: Interaction, kind: str) -> None:
        await open_form(interaction, views.form(words_for(interaction), rules.kind_of(kind)))

    @submitted(views.FORM)
    @admins_only
    async def add(self, interaction: Interaction, form: Filled) -> None:
        label, address = form.text.get(views.LABEL, ""), form.text.get(views.ADDRESS, "")
        guild, who = guild_of(interaction), interaction.user.id
        kept = await self._service.add(guild, form.key, label, address, by=who)
        await reply(interaction, views.listed(words_for(interaction), kept))

    @chosen(views.REMOVE)
    @admins_only
    async def remove(self, interaction: Interaction, picked: MenuSelection) -> None:
        guild, key = guild_of(interaction), "".join(picked.values)
        kept = await self._service.remove(guild, key, by=interaction.user.id)
        await redraw(interaction, views.listed(words_for(interaction), kept))


class ChannelOffersCog(commands.Cog):
    """A worker offers one of them, and its young person taps to see it."""

    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._service = ChannelOffers(bot.services)
        self._channels = SafeChannels(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        bot.services.extensions.register(MORE_WAYS, self._ways)
        bot.services.extensions.register(OFFERS, self._offers)
        bot.schedule.every(MINUTE, self.every_minute, name="other channels")

    async def every_minute(self, _moment: datetime) -> None:
        await self._service.forget_leavers()

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.forget_worker(guild, account)

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        if conversation.closed_at or not await self._channels.all(conversation.guild):
            return []
        say = Words(self._services.texts, locale)
        return [DoorButton(say("other_channels-begin"), f"{views.BEGIN}:{conversation.key}")]

    async def _offers(self, locale: str, conversation: Conversation) -> list[Offer]:
        found = await self._service.offered(conversation)
        return [views.offer(Words(self._services.texts, locale), found)] if found else []

    @pressed(views.BEGIN)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation, channels = await self._service.to_offer(worker, key)
        await reply(interaction, views.choose(words_for(interaction), conversation, channels))

    @chosen(views.OFFER)
    @workers_only(Introductions)
    async def offer(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        offered = await self._service.offer(worker, picked.key, "".join(picked.values))
        async with patient(interaction, redrawing=True):
            if offered.notice:
                await self._provider.gateway.send_dm_notice(offered.conversation, offered.notice)
            name, label = offered.conversation.code_name, offered.channel.label
            with receipt("other_channels-offered", code_name=name, label=label):
                await redraw(interaction, views.was_offered(words_for(interaction), offered))

    @pressed(views.SHOW)
    async def show(self, interaction: Interaction, key: str) -> None:
        found = await self._service.shown(interaction.guild_id, interaction.user.id, key)
        await reply(interaction, views.shown(words_for(interaction), found))


async def setup(bot: Bankje) -> None:
    await bot.add_cog(SafeChannelsCog(bot))
    await bot.add_cog(ChannelOffersCog(bot))
