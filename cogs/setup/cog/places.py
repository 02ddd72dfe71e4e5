"""Where the team and the panel are, and who the team is: what is still wrong is said before."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.trial import Trial
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part, number_in, parts
from bot.shell.people import account_of, admins_only, guild_of, runs_the_server
from bot.shell.replies import Interaction, open_form, patient, words_for
from bot.shell.views import Filled, Screen, pressed, submitted
from bot.store.guild_profile import GuildProfile
from bot.texts.plain_text import plainly
from cogs.introductions.rules.team import AccessChange
from cogs.introductions.service.audience import AccessControl
from cogs.setup import rules
from cogs.setup.cog.guide import is_theirs, show
from cogs.setup.cog.health_checks import DiscordChecks
from cogs.setup.rules import ChosenPlaces
from cogs.setup.service.setting_up import Setup
from cogs.setup.views import choices, findings, forms

GONE = "—"
"""Instead of the name of a channel or a role that is not there any more."""
PARTS = 4
"""Of a key: the three that were chosen, and what was kept when that was asked."""


class ChosenPlacesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Setup(bot.services)
        self._checks = DiscordChecks(bot)
        self._access = AccessControl(bot.services)

    @pressed("setup:start")
    @admins_only
    async def ask(self, interaction: Interaction, key: str) -> None:
        """`key`: what was chosen already and is not kept yet."""
        guild, say = guild_of(interaction), words_for(interaction)
        places, seen = await self._service.places(guild), await self._service.places_seen(guild)
        if key:
            places, seen = _read(key)
        token = self._bot.services.random_source.token()
        await open_form(interaction, forms.places_form(say, token, places, seen))

    @submitted("setup:start")
    @admins_only
    async def choose(self, interaction: Interaction, form: Filled) -> None:
        places = ChosenPlaces(*(_chosen(form, each) for each in FIELDS))
        await self._look(interaction, places, first_part(form.key))

    @pressed("setup:again")
    @admins_only
    async def look_again(self, interaction: Interaction, key: str) -> None:
        await self._look(interaction, *_read(key))

    @pressed("setup:save")
    @admins_only
    async def keep_all_the_same(self, interaction: Interaction, key: str) -> None:
        """Nothing is posted where others read along, however it was kept."""
        places, seen = _read(key)
        await self._checked(interaction, places, seen)
        await self._keep(interaction, places, seen)

    @pressed("setup:found")
    @admins_only
    async def look_at_what_is_kept(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=is_theirs(interaction)):
            await show(interaction, await self._kept(interaction))

    async def _look(self, interaction: Interaction, places: ChosenPlaces, seen: str) -> None:
        """Keep it when all is well; otherwise say first what is not, and keep nothing."""
        guild = guild_of(interaction)
        await self._checked(interaction, places, seen)
        found = await self._checks.chosen(guild, places)
        if all(each.ok for each in found):
            await self._keep(interaction, places, seen)
            return
        await show(interaction, choices.preview(words_for(interaction), places, found, seen))

    async def _checked(self, interaction: Interaction, places: ChosenPlaces, seen: str) -> None:
        """Raise `Refusal` for what may not be, or what another admin changed meanwhile."""
        guild = guild_of(interaction)
        rules.chosen(places, everyone=guild)
        self._only_by_hand(guild, places.role)
        self._only_text(guild, places.team)
        await self._service.refuse_changed_places(guild, seen)
        await self._moved(interaction, places)

    async def _keep(self, interaction: Interaction, places: ChosenPlaces, seen: str) -> None:
        guild, by = guild_of(interaction), interaction.user.id
        moved = await self._moved(interaction, places)
        async with patient(interaction, redrawing=is_theirs(interaction)):
            await self._service.decide_places(guild, places, moved, by=by, seen=seen)
            await show(interaction, await self._kept(interaction))
        self._bot.dispatch("town_changed", guild)
        if moved:
            self._bot.dispatch("team_access_changed", guild, moved)

    async def _kept(self, interaction: Interaction) -> Screen:
        guild, say = guild_of(interaction), words_for(interaction)
        town, weekly = await self._service.town(guild), await self._service.weekly(guild)
        live = await self._bot.services.shared(Trial).is_live(guild)
        found = await self._checks.places(guild, town)
        return findings.found(say, town, weekly, found, live=live)

    def _only_by_hand(self, guild: GuildId, chosen: int) -> None:
        """Raise `Refusal("setup-role-managed")` for a role that nobody gives by hand.

        A bot's, that of who boosts the server, or of a subscription; or one that members take
        themselves by linking an account elsewhere.
        """
        server = self._bot.get_guild(guild)
        role = server.get_role(chosen) if server else None
        if role and (role.managed or (role.tags and role.tags.is_guild_connection())):
            raise Refusal("setup-role-managed")

    def _only_text(self, guild: GuildId, chosen: int) -> None:
        """Raise `Refusal("setup-team-news")`, or "setup-team-not-text" for any other kind.

        A forum has no place for cards above their threads; a thread has no permissions of its own,
        and beside a voice channel whoever talks there can write.
        """
        server = self._bot.get_guild(guild)
        known = server.get_channel_or_thread(chosen) if server else None
        if isinstance(known, discord.TextChannel) and known.is_news():
            raise Refusal("setup-team-news")
        if known is not None and not isinstance(known, discord.TextChannel):
            raise Refusal("setup-team-not-text")

    async def _moved(self, interaction: Interaction, places: ChosenPlaces) -> AccessChange | None:
        """What becomes another of who can read, if who asks may. Raise as `check_may_change`."""
        guild = guild_of(interaction)
        before = await self._service.town(guild)
        after = await self._service.with_places(guild, places, by=interaction.user.id)
        moves = rules.access_settings_changed(before, after)
        if not (moves and await self._access.is_protected(guild)):
            return None
        account = account_of(interaction)
        await self._access.check_may_change(*account, runs_server=runs_the_server(interaction))
        return self._change(guild, before, after, moves)

    def _change(
        self, guild: GuildId, before: GuildProfile, after: GuildProfile, moves: tuple[str, ...]
    ) -> AccessChange:
        channel = before.team_channel, after.team_channel
        role = before.worker_role, after.worker_role
        return AccessChange(
            by=after.admin,
            admin=before.admin,
            told_in=before.team_channel,
            channel=self._names(guild, "#", channel) if "team_channel" in moves else None,
            role=self._names(guild, "@", role) if "worker_role" in moves else None,
        )

    def _names(self, guild: GuildId, sign: str, both: tuple[int, int]) -> tuple[str, str]:
        server = self._bot.get_guild(guild)
        if server is None:
            return GONE, GONE
        old, new = (self._name(server, sign, each) for each in both)
        return old, new

    def _name(self, server: discord.Guild, sign: str, identity: int) -> str:
        """As Discord shows it to people; what is gone has none."""
        known = server.get_channel(identity) if sign == "#" else server.get_role(identity)
        return f"{sign}{plainly(known.name)}" if known else GONE


FIELDS = (forms.TEAM, forms.PANEL, forms.ROLE)


def _read(key: str) -> tuple[ChosenPlaces, str]:
    """Anybody can forge it: what it names is looked at as what a form brings."""
    *chosen, seen = parts(key, PARTS)
    return ChosenPlaces(*map(number_in, chosen)), seen


def _chosen(form: Filled, name: str) -> int:
    ids = form.chosen.get(name, ())
    if len(ids) != 1 or not ids[0].isdecimal():
        raise Refusal("setup-choose-one")
    return int(ids[0])
