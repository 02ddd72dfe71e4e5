"""What people do with the team and its cards."""

from __future__ import annotations

from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from cogs.introductions.cog.card_messages import CardMessagesCog
from cogs.introductions.cog.cards import CardCog, SigningCog
from cogs.introductions.cog.role_checks import RoleCheckCog
from cogs.introductions.cog.sentences import SentencesCog
from cogs.introductions.cog.team import TeamCog, TeamNoticeCog
from cogs.introductions.cog.who_is import WhoIsCog
from cogs.introductions.service.team import Introductions


async def setup(bot: Bankje) -> None:
    refuse_stolen = bot.services.shared(Introductions).refuse_stolen
    bot.services.extensions.register(REFUSE_SUSPENDED, refuse_stolen)
    # Looking comes first: what the others do in a minute, they do by what was seen in it.
    await bot.add_cog(RoleCheckCog(bot))
    for cog in (
        TeamCog,
        CardCog,
        SentencesCog,
        SigningCog,
        CardMessagesCog,
        TeamNoticeCog,
        WhoIsCog,
    ):
        await bot.add_cog(cog(bot))
