"""What an admin chooses for the bot's profile: previewed in memory, kept once Discord took it."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.profile import rules
from cogs.profile.rules import Preview, Profile, Shown
from cogs.profile.settings import ProfileSettings
from cogs.setup.rules import CheckResult


class Profiles:
    """Use it as `services.shared(Profiles)`: previews are in its memory, and nowhere else."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._previews: dict[str, Preview] = {}

    async def known(self, guild: GuildId) -> ProfileSettings:
        return await self._services.guilds.get(guild, ProfileSettings)

    async def check(self, guild: GuildId, shown: Shown) -> CheckResult:
        return rules.checked(await self.known(guild), shown)

    def preview(self, guild: GuildId, account: int, profile: Profile) -> str:
        """Keep it for a quarter of an hour; give its key."""
        now, key = self._services.clock(), self._services.random_source.token()
        known = {**self._previews, key: Preview(guild, account, profile, now)}
        there = rules.still_open(known.values(), now)
        self._previews = {name: each for name, each in known.items() if each in there}
        return key

    def previewed(self, guild: GuildId, account: int, key: str) -> Profile:
        """What this admin looked at, and nobody else. Raise `Refusal("profile-preview-over")`."""
        found = self._previews.get(key)
        if found is None or found.is_over(self._services.clock()):
            raise Refusal("profile-preview-over")
        if (found.guild, found.account) != (guild, account):
            raise Refusal("profile-preview-over")
        return found.profile

    def forget(self, key: str) -> None:
        self._previews.pop(key, None)

    async def taken(self, guild: GuildId, wanted: Profile, shown: Shown, *, by: int) -> None:
        """Discord shows it now."""
        chosen = rules.as_chosen(await self.known(guild), wanted, shown)
        await self._services.guilds.put(guild, chosen, self._services.clock(), by=by)

    async def taken_back(self, guild: GuildId, *, by: int) -> None:
        """Discord shows nothing of this server's own any more."""
        await self._services.guilds.put(guild, ProfileSettings(), self._services.clock(), by=by)
