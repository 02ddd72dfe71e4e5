"""`/overleg-instellen`: whom to ask about the law, where to meet, and in which channel."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import admins_only, guild_acted_on
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, pressed, submitted
from bot.texts.plain_text import require_name
from cogs.consultation.service.places import ConsultationPlaces
from cogs.consultation.settings import A_PAGE, ConsultationSettings
from cogs.consultation.views import managing as views


class ConsultationSettingsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._service = ConsultationPlaces(bot.services)

    @app_commands.command(
        name=command_text("consultation-manage-command"),
        description=command_text("consultation-manage-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        decided = await self._service.settings(guild_acted_on(interaction))
        await reply(interaction, views.overview(words_for(interaction), decided))

    @pressed(views.DOOR_MANAGE)
    @admins_only
    async def change(self, interaction: Interaction, _key: str) -> None:
        guild = guild_acted_on(interaction)
        decided = await self._service.settings(guild)
        kinds = await self._service.kinds_to_choose(guild)
        await open_form(interaction, views.form(words_for(interaction), decided, kinds))

    @submitted(views.DOOR_MANAGE)
    @admins_only
    async def decide(self, interaction: Interaction, form: Filled) -> None:
        guild = guild_acted_on(interaction)
        before = await self._service.settings(guild)
        changed = _typed(form, before)
        await self._service.choose(guild, changed, by=interaction.user.id, seen=form.key)
        decided = await self._service.settings(guild)
        await redraw(interaction, views.overview(words_for(interaction), decided))


def _typed(form: Filled, before: ConsultationSettings) -> ConsultationSettings:
    """Nothing typed takes it away. Raise as `require_name`, and `Refusal("consultation-page")`."""
    legal = form.text.get(views.LEGAL, "")
    video = form.text.get(views.VIDEO, "").strip()
    if not A_PAGE.fullmatch(video):
        raise Refusal("consultation-page")
    channel = "".join(form.chosen.get(views.CHANNEL, ())) or before.kind
    return before.model_copy(
        update={
            "legal": require_name(legal, may_link=True) if legal.strip() else "",
            "video": video,
            "kind": "" if channel == views.OF_TEAM else channel,
        }
    )
