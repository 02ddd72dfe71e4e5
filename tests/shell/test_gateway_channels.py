"""What the gateway says of channels is what is known of them, from each message on."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from bot.core.audience import HIDDEN, HIDDEN_NAME, Overwrite
from bot.shell.gateway_channels import KIND, RAW, GatewayChannels

GUILD, CHANNEL, ROLE, MEMBER = 7, 70, 71, 72
VIEW = 1 << 10
BESIDE = 1
"""A flag of Discord's that has nothing to do with this."""
SHUT = {"id": str(GUILD), "type": 0, "allow": "0", "deny": str(VIEW)}
BY_NAME = {"id": str(MEMBER), "type": 1, "allow": str(VIEW), "deny": "0"}
Json = dict[str, Any]


def channel(*overwrites: Json, flags: int = 0, name: str = "team", number: int = CHANNEL) -> Json:
    return {
        "id": str(number),
        "type": 0,
        "guild_id": str(GUILD),
        "name": name,
        "flags": flags,
        "permission_overwrites": list(overwrites),
    }


def server(*channels: Json) -> Json:
    return {"id": str(GUILD), "unavailable": False, "channels": list(channels)}


def object_of(number: int = CHANNEL) -> discord.abc.GuildChannel:
    here = SimpleNamespace(id=number, guild=SimpleNamespace(id=GUILD))
    return cast("discord.abc.GuildChannel", here)


@pytest.fixture
def channels() -> GatewayChannels:
    return GatewayChannels()


def comes(channels: GatewayChannels, kind: str, told: Json) -> None:
    """As discord.py announces a message of the socket."""
    channels.hear(RAW, json.dumps({"t": kind, "s": 1, "op": 0, "d": told}))
    channels.hear(KIND, kind)


def test_of_a_channel_that_nobody_spoke_of_nothing_is_safe(channels: GatewayChannels) -> None:
    assert channels.permissions_of(object_of()).is_hidden


@pytest.mark.parametrize("kind", ["CHANNEL_CREATE", "CHANNEL_UPDATE"])
def test_who_may_see_it_is_as_discord_said_last(channels: GatewayChannels, kind: str) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT)))
    comes(channels, kind, channel(SHUT, BY_NAME))

    found = channels.permissions_of(object_of())

    assert found.overwrites == (Overwrite(GUILD, False, 0, VIEW), Overwrite(MEMBER, True, VIEW, 0))
    assert not found.is_hidden


@pytest.mark.parametrize("kind", ["GUILD_CREATE", "CHANNEL_CREATE", "CHANNEL_UPDATE"])
def test_the_flag_hides_it_from_the_first_that_is_said_of_it(
    channels: GatewayChannels, kind: str
) -> None:
    hidden = channel(SHUT, flags=HIDDEN | BESIDE)

    comes(channels, kind, server(hidden) if kind == "GUILD_CREATE" else hidden)

    assert channels.permissions_of(object_of()).is_hidden


def test_discords_name_for_it_hides_it_too(channels: GatewayChannels) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT, name=HIDDEN_NAME)))

    assert channels.permissions_of(object_of()).is_hidden


def test_without_the_flag_it_is_seen_again(channels: GatewayChannels) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT, flags=HIDDEN)))
    comes(channels, "CHANNEL_UPDATE", channel(SHUT, flags=BESIDE))

    assert not channels.permissions_of(object_of()).is_hidden


def test_a_server_that_comes_again_has_only_what_it_comes_with(channels: GatewayChannels) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT), channel(SHUT, number=73)))
    comes(channels, "GUILD_CREATE", server(channel(SHUT)))

    assert not channels.permissions_of(object_of()).is_hidden
    assert channels.permissions_of(object_of(73)).is_hidden


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("CHANNEL_DELETE", channel()),
        ("GUILD_DELETE", {"id": str(GUILD)}),
        ("READY", {"guilds": []}),
    ],
)
def test_what_is_gone_is_not_known_any_more(
    channels: GatewayChannels, kind: str, told: Json
) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT)))
    comes(channels, kind, told)

    assert channels.permissions_of(object_of()).is_hidden


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("GUILD_DELETE", {"id": str(GUILD), "unavailable": True}),
        ("GUILD_UPDATE", {"id": str(GUILD), "name": "Lindendaal"}),
        ("CHANNEL_UPDATE", channel(number=73)),
        ("CHANNEL_CREATE", {"id": "80", "type": 1, "recipients": []}),
        ("MESSAGE_CREATE", channel(flags=HIDDEN)),
    ],
)
def test_what_says_nothing_of_it_changes_nothing(
    channels: GatewayChannels, kind: str, told: Json
) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT)))
    comes(channels, kind, told)

    assert channels.permissions_of(object_of()).overwrites == (Overwrite(GUILD, False, 0, VIEW),)
    assert not channels.permissions_of(object_of()).is_hidden


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("CHANNEL_UPDATE", channel({"id": "odd", "type": 0})),
        ("GUILD_CREATE", server(channel({"id": "odd", "type": 0}))),
    ],
)
def test_of_what_cannot_be_read_nothing_older_holds(
    channels: GatewayChannels, kind: str, told: Json
) -> None:
    comes(channels, "GUILD_CREATE", server(channel(SHUT)))
    with pytest.raises(ValueError, match="odd"):
        comes(channels, kind, told)

    assert channels.permissions_of(object_of()).is_hidden


def test_what_people_write_is_not_kept(channels: GatewayChannels) -> None:
    comes(channels, "INTERACTION_CREATE", {"content": "mag niemand weten"})

    assert "mag niemand weten" not in str(vars(channels))
