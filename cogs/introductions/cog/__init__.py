"""What people do with the team and its cards."""

from __future__ import annotations

from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from cogs.introductions.cog.cards import CardCog
from cogs.introductions.cog.looking import LookingCog
from cogs.introductions.cog.sentences import SentencesCog
from cogs.introductions.cog.signing import SigningCog
from cogs.introductions.cog.standing import CardMessagesCog
from cogs.introductions.cog.team import IntroductionsCog
from cogs.introductions.cog.told import ToldCog
from cogs.introductions.cog.who import WhoIsCog
from cogs.introductions.service import Introductions


async def setup(bot: Bankje) -> None:
    refuse_stolen = bot.services.shared(Introductions).refuse_stolen
    bot.services.extensions.register(REFUSE_SUSPENDED, refuse_stolen)
    # Looking comes first: what the others do in a minute, they do by what was seen in it.
    await bot.add_cog(LookingCog(bot))
    for cog in (
        IntroductionsCog,
        CardCog,
        SentencesCog,
        SigningCog,
        CardMessagesCog,
        ToldCog,
        WhoIsCog,
    ):
        await bot.add_cog(cog(bot))
