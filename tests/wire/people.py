"""People on this Discord: they click, fill forms, give commands, write. They see what they may."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.wire.interactions import Interaction
from tests.wire.shapes import DM, Json, public, walk

if TYPE_CHECKING:
    from tests.wire.server import Discord

COMMAND, COMPONENT, SUBMIT = 2, 3, 5
FIELD, WRITING, INPUT = 18, 10, 4
USER_OPTION, CHANNEL_OPTION, ROLE_OPTION = 6, 7, 8
PICKED = {5: USER_OPTION, 6: ROLE_OPTION, 8: CHANNEL_OPTION}
"""Kinds of select, each by the option of a command that is told of in the same way."""
RADIO = 21
PATIENCE = 8.0
"""Seconds that a person here waits for an answer, unless told otherwise."""
SENT = ("id", "type", "name", "parent_id", "flags", "last_message_id", "thread_metadata", "nsfw")
MORE = ("position", "topic", "rate_limit_per_user", "recipients", "guild_id", "owner_id")
COUNTS = ("message_count", "member_count", "total_message_sent")
Filling = Mapping[str, str | Sequence[str]]
"""What goes into each field of a form: words, or ids that were chosen."""
Files = Mapping[str, Sequence[tuple[str, bytes]]]
"""What is handed in, by field: names and contents."""


class People:
    def __init__(self, discord: Discord) -> None:
        self._discord = discord
        self.locale = "nl"

    async def click(
        self,
        who: Json,
        message: Json,
        label: str = "",
        *,
        door: str = "",
        values: Sequence[str] | None = None,
        wait: float = PATIENCE,
    ) -> Interaction:
        """Press what is so labelled, or whose custom id begins with `door`."""
        part = find(message, label, door)
        about = {"custom_id": part["custom_id"], "component_type": part["type"], "id": part["id"]}
        if values is not None:
            about["values"] = list(values)
        channel = self._discord.world.channels[message["channel_id"]]
        return await self.act(who, channel, COMPONENT, about, message=message, wait=wait)

    async def submit(
        self,
        who: Json,
        shown: Interaction,
        filling: Filling,
        *,
        wait: float = PATIENCE,
        twice: bool = False,
        files: Files | None = None,
    ) -> Interaction:
        """Fill the form that an act was answered with; fields not named keep what stood there."""
        form = shown.form
        assert form, f"there is no form to fill in, but: {shown.text}"
        cdn = self._discord.cdn
        given = {name: [cdn.keep(*each) for each in some] for name, some in (files or {}).items()}
        chosen = {name: [each["id"] for each in some] for name, some in given.items()}
        fields = [
            _filled(number, each, {**filling, **chosen})
            for number, each in enumerate(form["components"])
        ]
        about: Json = {"custom_id": form["custom_id"], "components": fields}
        about |= self._picked(who, shown.channel, fields)
        if given:
            handed_in = {each["id"]: each for some in given.values() for each in some}
            about["resolved"] = {**about.get("resolved", {}), "attachments": handed_in}
        return await self.act(
            who, shown.channel, SUBMIT, about, message=shown.message, wait=wait, twice=twice
        )

    async def slash(
        self, who: Json, channel: Json, words: str, *, wait: float = PATIENCE, **options: str
    ) -> Interaction:
        """Give a command, as `instellen start`; an option's value is words or an id."""
        first, *others = words.split()
        command = next(each for each in self._discord.commands if each["name"] == first)
        last = command
        for name in others:
            last = next(each for each in last["options"] if each["name"] == name)
        kinds = {each["name"]: each["type"] for each in last.get("options") or ()}
        given: list[Json] = [
            {"name": name, "type": kinds[name], "value": value} for name, value in options.items()
        ]
        for name in reversed(others):
            given = [{"name": name, "type": 1, "options": given}]
        about = {"id": command["id"], "name": first, "type": 1, "options": given}
        for name, value in options.items():
            about |= self._resolved(who, channel, kinds[name], value)
        return await self.act(who, channel, COMMAND, about, wait=wait)

    def _picked(self, who: Json, channel: Json, fields: Sequence[Json]) -> Json:
        """What Discord tells of all that was picked in a form: people, roles and channels."""
        told: dict[str, Json] = {}
        for field in (each["component"] for each in fields if each["type"] == FIELD):
            kind = PICKED.get(field["type"], 0)
            for value in field.get("values") or () if kind else ():
                found = self._resolved(who, channel, kind, value).get("resolved", {})
                for of, some in found.items():
                    told.setdefault(of, {}).update(some)
        return {"resolved": told} if told else {}

    def _resolved(self, who: Json, channel: Json, kind: int, chosen: str) -> Json:
        """What Discord tells of a person, channel or role that was chosen."""
        world = self._discord.world
        guild = world.guilds[channel["guild_id"]]
        if kind == USER_OPTION:
            users = {"users": {chosen: world.users[chosen]}}
            if chosen not in guild.members:  # of who is no member, only the account
                return {"resolved": users}
            left_out = ("user", "deaf", "mute")
            member = {k: v for k, v in guild.members[chosen].items() if k not in left_out}
            return {"resolved": users | {"members": {chosen: member | {"permissions": "0"}}}}
        if kind == CHANNEL_OPTION:
            known = {k: world.channels[chosen][k] for k in ("id", "name", "type")}
            may = str(world.permissions(who, world.channels[chosen]))
            return {"resolved": {"channels": {chosen: known | {"permissions": may}}}}
        if kind == ROLE_OPTION:
            return {"resolved": {"roles": {chosen: guild.role(chosen)}}}
        return {}

    def say(self, who: Json, channel: Json, words: str, *, to: Json | None = None) -> Json:
        """Write in a channel; `to`: as a reply to that message, which rings its writer."""
        body: Json = {"content": words}
        if to:
            body["message_reference"] = {"message_id": to["id"]}
        named = [to["author"]] if to else []
        return self._discord.posting.post(channel, who, body, mentions=named)

    def change(self, message: Json, words: str, *, hears: bool = True) -> None:
        """Let its writer edit it; `hears`: whether it still mentions whom it replies to."""
        if not hears:
            message["mentions"] = []
        self._discord.posting.edit(self._at(message), message, {"content": words})

    def remove(self, message: Json) -> None:
        self._discord.posting.delete(self._at(message), message)

    def _at(self, message: Json) -> Json:
        return self._discord.world.channels[message["channel_id"]]

    async def act(
        self,
        who: Json,
        channel: Json,
        kind: int,
        about: Json,
        *,
        message: Json | None = None,
        wait: float = PATIENCE,
        twice: bool = False,
    ) -> Interaction:
        """Let the bot hear of it, and wait for what the person then reads, `wait` seconds at most.

        `twice`: the gateway delivers it a second time.
        """
        world = self._discord.world
        made = Interaction(world.time.snowflake(), who, channel, world.time.now(), message)
        self._discord.interactions[made.id] = made
        self._discord.by_token[made.token] = made
        told = self._told(made, kind, about)
        for _ in range(2 if twice else 1):
            self._discord.events.interaction(told)
        with suppress(TimeoutError):
            await asyncio.wait_for(made.answered.wait(), wait)
        return made

    def _told(self, made: Interaction, kind: int, about: Json) -> Json:
        world, channel = self._discord.world, made.channel
        shape = {
            "id": made.id,
            "application_id": world.me["id"],
            "type": kind,
            "data": about,
            "token": made.token,
            "version": 1,
            "locale": self.locale,
            "entitlements": [],
            "attachment_size_limit": 10 << 20,
            "channel_id": channel["id"],
            "channel": {k: channel[k] for k in (*SENT, *MORE, *COUNTS) if k in channel},
            "app_permissions": str(world.permissions(world.me, channel)),
        }
        if made.message:
            shape["message"] = public(made.message)
        return shape | (self._alone(made) if channel["type"] == DM else self._on_server(made))

    def _alone(self, made: Interaction) -> Json:
        owners = {"0": self._discord.world.me["id"]}
        return {"user": made.who, "context": 1, "authorizing_integration_owners": owners}

    def _on_server(self, made: Interaction) -> Json:
        world = self._discord.world
        guild = world.guilds[made.channel["guild_id"]]
        may = str(world.permissions(made.who, made.channel))
        return {
            "context": 0,
            "authorizing_integration_owners": {"0": guild.id},
            "guild_id": guild.id,
            "guild": {"id": guild.id, "locale": "nl", "features": []},
            "guild_locale": "nl",
            "member": guild.members[made.who["id"]]
            | {"permissions": may, "unusual_dm_activity_until": None},
        }


def find(message: Json, label: str = "", door: str = "") -> Json:
    """Give the part of a message that can be pressed. It fails by naming what there is."""
    parts = [each for each in walk(message["components"]) if each.get("custom_id")]
    for each in parts:
        fits = label in (each.get("label") or "") if label else each["custom_id"].startswith(door)
        if fits and not each.get("disabled"):
            return each
    there = [(each.get("label"), each["custom_id"]) for each in parts]
    raise AssertionError(f"no {label or door!r} among {there}")


def _filled(number: int, field: Json, filling: Filling) -> Json:
    """One field as Discord sends it back."""
    if field["type"] != FIELD:
        return {"type": WRITING, "id": number + 1}
    inside = field["component"]
    value = filling.get(inside["custom_id"])
    given = {"type": inside["type"], "custom_id": inside["custom_id"], "id": number + 101}
    if inside["type"] == INPUT:
        given["value"] = inside.get("value") or "" if value is None else value
    elif inside["type"] == RADIO:
        given["value"] = next(iter(_standing(inside) if value is None else value), None)
    else:
        given["values"] = list(_standing(inside) if value is None else value)
    return {"type": FIELD, "id": number + 1, "component": given}


def _standing(field: Json) -> Iterator[str]:
    """What was chosen already when the form opened."""
    yield from (each["id"] for each in field.get("default_values") or ())
    yield from (each["value"] for each in field.get("options") or () if each.get("default"))
