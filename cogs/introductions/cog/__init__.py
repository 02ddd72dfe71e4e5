"""What people do with the team and its cards."""

from __future__ import annotations

from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.guilds.team_members import IS_TEAM_LEFT, IS_WORKER
from bot.shell.client import Bankje
from cogs.introductions.cog.card_messages import CardMessagesCog
from cogs.introductions.cog.cards import CardCog, SigningCog
from cogs.introductions.cog.role_checks import RoleCheckCog
from cogs.introductions.cog.sentences import SentencesCog
from cogs.introductions.cog.team import TeamCog, TeamNoticeCog
from cogs.introductions.cog.who_is import WhoIsCog
from cogs.introductions.service.team import Introductions


async def setup(bot: Bankje) -> None:
    team = bot.services.shared(Introductions)
    bot.services.extensions.register(REFUSE_SUSPENDED, team.refuse_stolen)
    bot.services.extensions.register(IS_WORKER, team.is_worker)
    bot.services.extensions.register(IS_TEAM_LEFT, team.is_anybody_left)
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
