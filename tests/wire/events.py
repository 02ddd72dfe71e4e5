"""What Discord tells a bot of what happens, by the intents that it asked for."""

from __future__ import annotations

from tests.wire import permissions as may
from tests.wire.gateway import Gateway, Session
from tests.wire.shapes import DM, TEXT, THREAD, Json, public
from tests.wire.world import Guild, World

GUILDS, MESSAGES, MAILBOXES = 0, 9, 12
"""Bits of the intents GUILDS, GUILD_MESSAGES and DIRECT_MESSAGES."""
CONTENT = 15
"""Bit of the privileged intent MESSAGE_CONTENT."""
HIDDEN: Json = {"content": "", "embeds": [], "attachments": [], "components": []}
"""A message without what the bot may not read."""


class Events:
    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway

    def ready(self) -> Json:
        me = self._world.me
        return {
            "v": 10,
            "user": me,
            "guilds": [{"id": each, "unavailable": True} for each in self._world.guilds],
            "session_type": "normal",
            "resume_gateway_url": self._gateway.address,
            "application": {"id": me["id"], "flags": 0},
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "shard": [0, 1],
            "user_settings": {},
            "guild_join_requests": [],
            "geo_ordered_rtc_regions": [],
            "auth": {},
            "_trace": [],
        }

    def welcome(self, session: Session) -> None:
        """READY, and then each server that is not having a bad moment."""
        session.event("READY", self.ready() | {"session_id": session.id})
        for guild in self._world.guilds.values():
            if not guild.is_unavailable:
                session.event("GUILD_CREATE", self.whole(guild))

    def members_of(self, asked: Json) -> Json:
        """Who of the accounts that the bot named is on that server."""
        guild = self._world.guilds[str(asked["guild_id"])]
        named = [str(each) for each in asked["user_ids"]]
        return {
            "guild_id": guild.id,
            "members": [guild.members[each] for each in named if each in guild.members],
            "not_found": [each for each in named if each not in guild.members],
            "chunk_index": 0,
            "chunk_count": 1,
            "nonce": asked.get("nonce"),
        }

    def whole(self, guild: Guild) -> Json:
        """A server as GUILD_CREATE tells it: of its members only the bot itself."""
        me = guild.members[self._world.me["id"]]
        return guild.shape | {
            "joined_at": me["joined_at"],
            "large": False,
            "unavailable": False,
            "member_count": len(guild.members),
            "members": [me],
            "channels": [each for each in guild.channels.values() if each["type"] == TEXT],
            "threads": list(self._world.active_threads(guild)),
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def away(self, guild: Guild) -> None:
        """An outage of Discord: the server is unavailable until `back`."""
        guild.is_unavailable = True
        self._gateway.emit("GUILD_DELETE", {"id": guild.id, "unavailable": True}, GUILDS)

    def back(self, guild: Guild) -> None:
        guild.is_unavailable = False
        self._gateway.emit("GUILD_CREATE", self.whole(guild), GUILDS)

    def invited(self, guild: Guild) -> None:
        """The bot is new there: of what comes back after an outage Discord says so, of this not."""
        told = {name: each for name, each in self.whole(guild).items() if name != "unavailable"}
        self._gateway.emit("GUILD_CREATE", told, GUILDS)

    def left(self, guild: Guild) -> None:
        self._gateway.emit("GUILD_DELETE", {"id": guild.id}, GUILDS)

    def own_member(self, guild: Guild) -> None:
        """Of members a bot without the intent hears only what it is itself."""
        about = guild.members[self._world.me["id"]] | {"guild_id": guild.id}
        self._gateway.emit("GUILD_MEMBER_UPDATE", about, GUILDS)

    def role(self, guild: Guild, role: Json, what: str = "UPDATE") -> None:
        """`what`: CREATE or UPDATE."""
        self._gateway.emit(f"GUILD_ROLE_{what}", {"guild_id": guild.id, "role": role}, GUILDS)

    def channel(self, what: str, channel: Json) -> None:
        """`what`: CREATE, UPDATE or DELETE."""
        kind = "THREAD" if channel["type"] == THREAD else "CHANNEL"
        self._gateway.emit(f"{kind}_{what}", channel, GUILDS)

    def pins(self, channel: Json) -> None:
        about = {"channel_id": channel["id"], "last_pin_timestamp": self._world.time.iso()}
        if channel.get("guild_id"):
            about["guild_id"] = channel["guild_id"]
        self._gateway.emit("CHANNEL_PINS_UPDATE", about, GUILDS)

    def deleted(self, channel: Json, message: Json) -> None:
        about = {"id": message["id"], "channel_id": channel["id"]}
        if channel["type"] == DM:
            self._gateway.emit("MESSAGE_DELETE", about, MAILBOXES)
            return
        guild = {"guild_id": channel["guild_id"]}
        self._gateway.emit("MESSAGE_DELETE", about | guild, MESSAGES)

    def message(self, what: str, channel: Json, message: Json) -> None:
        """`what`: CREATE or UPDATE. A private answer comes like a direct message: no server."""
        if channel["type"] == DM or message.get("_private"):
            self._gateway.emit(f"MESSAGE_{what}", public(message), MAILBOXES)
            return
        if not self._world.permissions(self._world.me, channel) & may.VIEW:
            return
        shown = public(message) | {"guild_id": channel["guild_id"]}
        member = self._world.guilds[channel["guild_id"]].members.get(message["author"]["id"])
        if member:
            shown["member"] = {name: value for name, value in member.items() if name != "user"}
        for session in self._gateway.sessions.values():
            if session.intents >> MESSAGES & 1:
                told = shown if self._may_read(session, message) else shown | HIDDEN
                session.event(f"MESSAGE_{what}", told)

    def shown(self, message: Json) -> Json:
        """As REST gives it: without the intent, text is left out there as well."""
        sessions = self._gateway.sessions.values()
        has_intent = any(each.intents >> CONTENT & 1 for each in sessions)
        is_mail = self._world.channel(message["channel_id"])["type"] == DM
        may_read = has_intent or is_mail or self._concerns_me(message)
        return public(message) | self._replied_to(message) | ({} if may_read else HIDDEN)

    def _replied_to(self, message: Json) -> Json:
        """What is replied to comes along as it is now, or None once it was deleted."""
        if not message.get("referenced_message"):
            return {}
        told = message["referenced_message"]
        standing = self._world.messages.get(message["channel_id"], [])
        found = any(each["id"] == told["id"] for each in standing)
        return {"referenced_message": public(told) if found else None}

    def _may_read(self, session: Session, message: Json) -> bool:
        return bool(self._concerns_me(message) or session.intents >> CONTENT & 1)

    def _concerns_me(self, message: Json) -> bool:
        """Without MESSAGE_CONTENT: only its own, and what names it (Gateway, "Message Content")."""
        me = self._world.me["id"]
        named = any(each["id"] == me for each in message["mentions"])
        return bool(message["author"]["id"] == me or named)

    def interaction(self, shape: Json) -> None:
        self._gateway.emit("INTERACTION_CREATE", shape)
