"""What Discord's own client never sends, and the bot must bear: forged and simultaneous acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord
import simcord

from bot.demo.simulator import ComponentType, InteractionType, base_payload, serializers
from bot.demo.town import Town

Who = simcord.MemberActor | simcord.UserHandle


async def at_once(
    town: Town, who: Who, on: discord.Message | simcord.ResponseMessage, ids: Sequence[str]
) -> list[simcord.InteractionResult]:
    """Press these custom ids on a message, whatever stands there, without waiting in between."""
    kind = int(ComponentType.BUTTON)
    return await _all(town, who, on, [{"custom_id": each, "component_type": kind} for each in ids])


async def chosen_at_once(
    town: Town,
    who: Who,
    on: discord.Message | simcord.ResponseMessage,
    custom_id: str,
    values: Sequence[str],
) -> list[simcord.InteractionResult]:
    """Choose each of these in one menu without waiting in between."""
    known = {"custom_id": custom_id, "component_type": int(ComponentType.STRING_SELECT)}
    return await _all(town, who, on, [{**known, "values": [each]} for each in values])


async def _all(
    town: Town,
    who: Who,
    on: discord.Message | simcord.ResponseMessage,
    acts: Sequence[dict[str, Any]],
) -> list[simcord.InteractionResult]:
    pressed = _emitted(town, who, on, acts)
    await town.env.settle()
    return pressed


def pressed_meanwhile(
    town: Town, who: Who, on: discord.Message | simcord.ResponseMessage, custom_id: str
) -> simcord.InteractionResult:
    """Press it while the bot is busy with another act, and do not wait for what comes of it."""
    act = {"custom_id": custom_id, "component_type": int(ComponentType.BUTTON)}
    return _emitted(town, who, on, [act])[0]


def _emitted(
    town: Town,
    who: Who,
    on: discord.Message | simcord.ResponseMessage,
    acts: Sequence[dict[str, Any]],
) -> list[simcord.InteractionResult]:
    backend = town.discord
    channel = on.channel_id if isinstance(on, simcord.ResponseMessage) else on.channel.id
    stored = backend.get_message(channel, on.id)
    pressed = [_begun(town, who, channel, InteractionType.MESSAGE_COMPONENT, each) for each in acts]
    for record, payload in pressed:
        record.source_message_id = stored.id
        payload["message"] = dict(serializers.message_payload(backend, stored))
        backend.emit("INTERACTION_CREATE", payload)
    return [simcord.InteractionResult(town.env, record) for record, _ in pressed]


async def forged_press(
    town: Town, who: Who, on: discord.Message | simcord.ResponseMessage, custom_id: str
) -> simcord.InteractionResult:
    return (await at_once(town, who, on, [custom_id]))[0]


async def forged_form(
    town: Town, who: Who, channel: int, custom_id: str, words: str, *, name: str = "words"
) -> simcord.InteractionResult:
    """Hand in a form that nobody opened."""
    field = {"type": int(ComponentType.TEXT_INPUT), "custom_id": name, "value": words}
    record, payload = _begun(
        town,
        who,
        channel,
        InteractionType.MODAL_SUBMIT,
        {
            "custom_id": custom_id,
            "components": [{"type": int(ComponentType.LABEL), "id": 1, "component": field}],
        },
    )
    town.discord.emit("INTERACTION_CREATE", payload)
    await town.env.settle()
    return simcord.InteractionResult(town.env, record)


def _begun(
    town: Town, who: Who, channel: int, kind: InteractionType, data: dict[str, Any]
) -> tuple[Any, dict[str, Any]]:
    guild = who.guild.id if isinstance(who, simcord.MemberActor) else None
    return base_payload(
        town.discord,
        type=int(kind),
        channel_id=channel,
        guild_id=guild,
        user_id=who.id,
        data=data,
    )
