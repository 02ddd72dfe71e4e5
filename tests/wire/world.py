"""Who and what there is on this Discord: people, servers, roles, channels and what was posted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from tests.wire import permissions as may
from tests.wire.errors import Refused
from tests.wire.shapes import DM, TEXT, THREAD, Json, Time

SERVER: Json = {
    **dict.fromkeys(
        (
            *("icon", "splash", "discovery_splash", "afk_channel_id", "application_id"),
            *("system_channel_id", "rules_channel_id", "vanity_url_code", "description"),
            *("banner", "public_updates_channel_id", "safety_alerts_channel_id"),
        )
    ),
    "afk_timeout": 300,
    "verification_level": 1,
    "default_message_notifications": 1,
    "explicit_content_filter": 2,
    "features": [],
    "mfa_level": 1,
    "system_channel_flags": 0,
    "premium_tier": 0,
    "premium_progress_bar_enabled": False,
    "preferred_locale": "nl",
    "nsfw_level": 0,
    "emojis": [],
    "stickers": [],
    "incidents_data": None,
}
"""What every server has, and nothing here asks for."""


@dataclass
class Guild:
    """A server. `shape` is what Discord tells of it; members and channels are by their ids."""

    shape: Json
    members: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    is_unavailable: bool = False

    @property
    def id(self) -> str:
        return str(self.shape["id"])

    @property
    def roles(self) -> list[Json]:
        roles: list[Json] = self.shape["roles"]
        return roles

    def role(self, identity: str) -> Json:
        return next(each for each in self.roles if each["id"] == identity)


class World:
    """All of it, and who may do what in it. Nothing here speaks to a bot."""

    def __init__(self, time: Time, bot: str = "Lin") -> None:
        self.time = time
        self.users: dict[str, Json] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Json] = {}
        self.messages: dict[str, list[Json]] = {}
        self.mailboxes: dict[str, str] = {}
        """The direct-message channel of each account that has one."""
        self.closed_mailboxes: set[str] = set()
        """Accounts that take no direct messages from strangers (50007)."""
        self.me = self.user(bot, is_bot=True)

    def user(self, name: str, *, is_bot: bool = False) -> Json:
        account: Json = {
            "id": self.time.snowflake(),
            "username": name.lower().replace(" ", "."),
            "global_name": name,
            "discriminator": "0000" if is_bot else "0",
            "avatar": None,
            "bot": is_bot,
            "public_flags": 0,
            "flags": 0,
        }
        self.users[account["id"]] = account
        return account

    def guild(self, name: str) -> Guild:
        """Found a server with an owner of its own, and the bot invited as the README says."""
        owner = self.user("Eigenaar")
        identity = self.time.snowflake()
        guild = Guild(
            {"id": identity, "name": name, "owner_id": owner["id"], "roles": [], **SERVER}
        )
        self.guilds[identity] = guild
        self.role(guild, "@everyone", may.EVERYONE, identity=identity)
        own = self.role(guild, self.me["global_name"], may.INVITED)
        own |= {"managed": True, "tags": {"bot_id": self.me["id"]}}
        self.member(guild, owner)
        self.member(guild, self.me, [own])
        return guild

    def role(self, guild: Guild, name: str, may_do: int = 0, *, identity: str = "") -> Json:
        role = {
            "id": identity or self.time.snowflake(),
            "name": name,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "position": len(guild.roles),
            "permissions": str(may_do),
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        guild.roles.append(role)
        return role

    def member(self, guild: Guild, account: Json, roles: Collection[Json] = ()) -> Json:
        guild.members[account["id"]] = {
            "user": account,
            "nick": None,
            "avatar": None,
            "banner": None,
            "roles": [each["id"] for each in roles],
            "joined_at": self.time.iso(),
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
            "communication_disabled_until": None,
        }
        return guild.members[account["id"]]

    def text(self, guild: Guild, name: str, overwrites: Iterable[Json] = ()) -> Json:
        channel = {
            "id": self.time.snowflake(),
            "type": TEXT,
            "guild_id": guild.id,
            "name": name,
            "position": len(guild.channels),
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "flags": 0,
            "permission_overwrites": list(overwrites),
        }
        self._place(channel, guild)
        return channel

    def thread(self, parent: Json, starter: Json, name: str, minutes: int) -> Json:
        """A public thread under a message; it has the id of that message."""
        moment = self.time.iso()
        thread = {
            "id": starter["id"],
            "type": THREAD,
            "guild_id": parent["guild_id"],
            "parent_id": parent["id"],
            "name": name,
            "owner_id": self.me["id"],
            "message_count": 0,
            "member_count": 1,
            "total_message_sent": 0,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "flags": 0,
            "thread_metadata": {
                "archived": False,
                "locked": False,
                "auto_archive_duration": minutes,
                "archive_timestamp": moment,
                "create_timestamp": moment,
            },
        }
        self._place(thread, self.guilds[parent["guild_id"]])
        return thread

    def mailbox(self, account: Json) -> Json:
        """The channel of direct messages between this account and the bot, made when asked for."""
        if account["id"] not in self.mailboxes:
            channel = {"id": self.time.snowflake(), "type": DM, "last_message_id": None, "flags": 0}
            self._place(channel | {"recipients": [account]})
            self.mailboxes[account["id"]] = str(channel["id"])
        return self.channels[self.mailboxes[account["id"]]]

    def _place(self, channel: Json, guild: Guild | None = None) -> None:
        self.channels[channel["id"]] = channel
        self.messages[channel["id"]] = []
        if guild:
            guild.channels[channel["id"]] = channel

    def channel(self, identity: str) -> Json:
        if identity not in self.channels:
            raise Refused(10003)
        return self.channels[identity]

    def message(self, channel: Json, identity: str) -> Json:
        for each in self.messages[channel["id"]]:
            if each["id"] == identity:
                return each
        raise Refused(10008)

    def active_threads(self, guild: Guild) -> Iterator[Json]:
        for each in guild.channels.values():
            if each["type"] == THREAD and not each["thread_metadata"]["archived"]:
                yield each

    def permissions(self, account: Json, channel: Json) -> int:
        """In a direct message anyone may write and read; on a server Discord's algorithm says."""
        if channel["type"] == DM:
            return may.EVERYONE
        guild = self.guilds[channel["guild_id"]]
        member = guild.members.get(account["id"])
        if member is None:
            return 0
        asked = may.Asked(
            everyone=guild.id,
            owner=guild.shape["owner_id"],
            member=account["id"],
            roles=member["roles"],
            permissions={each["id"]: int(each["permissions"]) for each in guild.roles},
            timed_out=bool(member["communication_disabled_until"]),
        )
        parent = self.channels.get(channel.get("parent_id") or "")
        return may.permissions(asked, channel, parent if channel["type"] == THREAD else None)

    def need(self, channel: Json, *wanted: int, of: Json | None = None) -> None:
        """Refuse what the bot, or another account, may not do there."""
        have = self.permissions(of or self.me, channel)
        if not have & may.VIEW:
            raise Refused(50001)
        if any(each & ~have for each in wanted):
            raise Refused(50013)


def overwrite(of: Json, *, allow: int = 0, deny: int = 0) -> Json:
    """What a channel says about a role, or about a person's account."""
    kind = 1 if "username" in of else 0
    return {"id": of["id"], "type": kind, "allow": str(allow), "deny": str(deny)}
