"""What `/controle` says: that the bench is in trial, or what of the roadmap does not hold."""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import Finding
from bot.guilds.trial import Mode, Trial
from bot.shell.client import Bankje
from bot.shell.views import Words
from cogs.go_live.cog.looking import look_at
from cogs.go_live.service.opening import Opening
from cogs.go_live.views import findings as views
from cogs.setup.service.check_up import FINDINGS


class FindingsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._trial = bot.services.shared(Trial)
        self._opening = Opening(bot.services)
        bot.services.extensions.register(FINDINGS, self._found)

    async def _found(self, locale: str, guild: GuildId) -> list[Finding]:
        """Nothing before it is set up: then nobody can open it, and nothing holds it up."""
        services = self._bot.services
        if not (await services.town(guild)).is_set_up:
            return []
        say, mode = Words(services.texts, locale), await self._trial.mode(guild)
        if mode is Mode.OPENING:
            return [views.still_opening(say, await self._opening.left(guild))]
        looked = await look_at(self._bot, guild, locale)
        if mode is Mode.TRIAL:
            return [views.in_trial(say, looked.missing)]
        return views.fallen_back(say, looked.lines)
