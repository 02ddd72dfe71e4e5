"""Shows the start screen when it is asked for, and announces a yes."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.errors import speak
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_HOUSE_RULES, DOOR_WHAT_IT_CAN
from bot.shell.views import Screen, pressed
from cogs.consent import views
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import Audiences, OwnChannelService


class ConsentCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Consent(bot.services)
        self._intake = bot.services.shared(Intake)
        self._audiences = bot.services.shared(Audiences)
        self._kinds = OwnChannelService(bot.services)

    @commands.Cog.listener()
    async def on_start_asked(self, interaction: Interaction, about: str) -> None:
        """Show the screen; `about` says what they came for and is handed back with the yes."""
        try:
            await reply(interaction, await self._start(interaction, about))
        except Refusal as refusal:
            await speak(interaction, refusal)

    async def _start(self, interaction: Interaction, about: str) -> Screen:
        """Nobody is promised who reads where nobody does. Raise as `Intake.refuse_when_stopped`."""
        guild = guild_of(interaction)
        only = _only(about)
        audience = await self._audiences.audience(guild, only)
        await self._intake.refuse_when_stopped(guild)  # by that look
        promised = await self._service.promise(guild)
        found = [] if only else await self._kinds.to_choose(guild)
        kinds = [Role(each.kind) for each in found if self._bot.posts.if_safe(guild, each)]
        changed = await self._service.changed_purpose(guild, alias_of(interaction))
        shared = await self._service.shared_with(guild, audience)
        say = words_for(interaction)
        return views.start(say, promised, audience, about, kinds, changed, shared=shared)

    @pressed("consent:more")
    async def more(self, interaction: Interaction, about: str) -> None:
        promised = await self._service.promise(guild_of(interaction))
        await redraw(interaction, views.more(words_for(interaction), promised, about))

    @pressed(DOOR_WHAT_IT_CAN)
    async def can(self, interaction: Interaction, about: str) -> None:
        """Redraw on the way to a question; beside another screen, leave that one standing."""
        screen = views.can(words_for(interaction), about)
        await (reply if about == views.ASIDE else redraw)(interaction, screen)

    @pressed(DOOR_HOUSE_RULES)
    async def rules(self, interaction: Interaction, _key: str) -> None:
        await reply(interaction, views.house_rules(words_for(interaction)))

    @pressed("consent:young")
    async def young(self, interaction: Interaction, about: str) -> None:
        """Someone says that they are under 13: other doors, and this one stays open (R39)."""
        await redraw(interaction, views.young(words_for(interaction), about))

    @pressed("consent:start")
    async def start(self, interaction: Interaction, about: str) -> None:
        await redraw(interaction, await self._start(interaction, about))

    @pressed("consent:agree")
    async def agree(self, interaction: Interaction, about: str) -> None:
        guild = guild_of(interaction)
        await self._intake.refuse_when_stopped(guild)  # nobody says yes for nothing
        await self._service.agree(guild, alias_of(interaction))
        self._bot.dispatch("start_agreed", interaction, about)


def _only(about: str) -> Role | None:
    """With whom alone they came to talk, if they chose that before: nobody else is named then."""
    kind = about.partition(".")[2]
    return Role(kind) if kind in set(Role) else None


async def setup(bot: Bankje) -> None:
    await bot.add_cog(ConsentCog(bot))
