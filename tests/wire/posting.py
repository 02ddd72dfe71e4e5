"""What happens when something is posted, changed, pinned, threaded or deleted: world and events."""

from __future__ import annotations

from collections.abc import Sequence

from tests.wire.cdn import Cdn
from tests.wire.events import Events
from tests.wire.shapes import HAS_THREAD, THREAD, Json, numbered
from tests.wire.world import World

PINNED, THREAD_STARTED, THREAD_STARTER, REPLY, COMMAND = 6, 18, 21, 19, 20
"""Types of message."""


class Posting:
    def __init__(self, world: World, events: Events, cdn: Cdn) -> None:
        self._world = world
        self._cdn = cdn
        self._events = events

    def post(self, channel: Json, author: Json, body: Json, **more: object) -> Json:
        """Let a message stand in a channel, and tell of it. Writing unfolds a folded thread."""
        message = self.draft(channel, author, body, **more)
        self._world.messages[channel["id"]].append(message)
        channel["last_message_id"] = message["id"]
        if channel["type"] == THREAD:
            channel["message_count"] += 1
            self._unfold(channel)
        self._events.message("CREATE", channel, message)
        return message

    def whisper(self, channel: Json, body: Json, **more: object) -> Json:
        """A private answer: seen by one person, kept nowhere, and told to the bot itself."""
        message = self.draft(channel, self._world.me, body, **more) | {"_private": True}
        self._events.message("CREATE", channel, message)
        return message

    def draft(self, channel: Json, author: Json, body: Json, **more: object) -> Json:
        message: Json = {
            "id": self._world.time.snowflake(),
            "channel_id": channel["id"],
            "type": 0,
            "content": body.get("content") or "",
            "author": author,
            "timestamp": self._world.time.iso(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": body.get("_attachments", []),
            "embeds": body.get("embeds") or [],
            "pinned": False,
            "flags": body.get("flags") or 0,
            "components": numbered(body.get("components") or []),
            "_allowed": body.get("allowed_mentions"),
        }
        if body.get("nonce"):
            message["nonce"] = body["nonce"]
        if body.get("message_reference"):
            message |= self._reply(channel, body["message_reference"]["message_id"])
        return message | more

    def _reply(self, channel: Json, to: object) -> Json:
        """The message that is replied to comes along, or None when it is gone."""
        known = (each for each in self._world.messages[channel["id"]] if each["id"] == str(to))
        return {
            "type": REPLY,
            "message_reference": self._refer(channel, str(to)),
            "referenced_message": next(known, None),
        }

    def _refer(self, channel: Json, to: str) -> Json:
        about = {"type": 0, "channel_id": channel["id"], "message_id": to}
        guild = channel.get("guild_id")
        return about | ({"guild_id": guild} if guild else {})

    def _unfold(self, thread: Json) -> None:
        if thread["thread_metadata"]["archived"]:
            thread["thread_metadata"]["archived"] = False
            self._events.channel("UPDATE", thread)

    def edit(self, channel: Json, message: Json, body: Json) -> Json:
        """Change what is named in the body; what is not named stays."""
        if "components" in body:
            message["components"] = numbered(body["components"] or [])
        if "content" in body:
            message["content"] = body["content"] or ""
        if "attachments" in body:
            kept = {str(each["id"]) for each in body["attachments"] or ()}
            old = [each for each in message["attachments"] if each["id"] in kept]
            message["attachments"] = old + body.get("_attachments", [])
        message["flags"] |= body.get("flags") or 0
        message["edited_timestamp"] = self._world.time.iso()
        message["_edits"] = message.get("_edits", 0) + 1
        self._events.message("UPDATE", channel, message)
        return message

    def delete(self, channel: Json, message: Json) -> None:
        self._world.messages[channel["id"]].remove(message)
        self._events.deleted(channel, message)

    def pin(self, channel: Json, message: Json, *, stands: bool) -> None:
        """Pinning also leaves Discord's own line that something was pinned."""
        message["pinned"] = stands
        self._events.pins(channel)
        if stands:
            refers = self._refer(channel, message["id"])
            self.post(channel, self._world.me, {}, type=PINNED, message_reference=refers)

    def start_thread(self, channel: Json, starter: Json, name: str, minutes: int) -> Json:
        """A thread under a message. Discord says so in the channel when others wrote since."""
        is_last = channel["last_message_id"] == starter["id"]
        thread = self._world.thread(channel, starter, name, minutes)
        starter["flags"] |= HAS_THREAD
        starter["thread"] = thread
        member = {"id": thread["id"], "user_id": self._world.me["id"], "flags": 1}
        joined = member | {"join_timestamp": self._world.time.iso()}
        self._events.channel("CREATE", thread | {"newly_created": True, "member": joined})
        self._events.message("UPDATE", channel, starter)
        me, refers = self._world.me, self._refer(channel, starter["id"])
        self.post(thread, me, {}, type=THREAD_STARTER, message_reference=refers)
        if not is_last:
            refers = {"channel_id": thread["id"], "guild_id": channel["guild_id"], "type": 0}
            line = {"content": name}
            self.post(channel, me, line, type=THREAD_STARTED, message_reference=refers)
        return thread

    def delete_channel(self, channel: Json) -> None:
        self._world.channels.pop(channel["id"])
        self._world.messages.pop(channel["id"], None)
        self._world.guilds[channel["guild_id"]].channels.pop(channel["id"])
        self._events.channel("DELETE", channel)

    def attached(self, files: Sequence[tuple[str, bytes]]) -> list[Json]:
        """Files that came along, as a message then shows them."""
        return [self._cdn.keep(name, content) for name, content in files]
