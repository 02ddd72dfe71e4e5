"""Reading what stands on Discord as a person would: texts and buttons, in order."""

from __future__ import annotations

import discord
import simcord

from bot.shell.components import parts_of

Seen = discord.Message | simcord.ResponseMessage | simcord.InteractionResult


def message_of(seen: Seen) -> discord.Message:
    if isinstance(seen, simcord.InteractionResult):
        answers = [*([seen.response] if seen.response else []), *seen.followups]
        assert answers, "nothing was answered"
        seen = answers[-1]
    return seen.message if isinstance(seen, simcord.ResponseMessage) else seen


def said(seen: Seen) -> str:
    """All the text on a message."""
    message = message_of(seen)
    parts = [p.content for p in parts_of(message) if isinstance(p, discord.TextDisplay)]
    return "\n".join([message.content, *parts] if message.content else parts)


def labels(seen: Seen) -> list[str]:
    """The buttons that can be pressed."""
    parts = parts_of(message_of(seen))
    return [p.label or "" for p in parts if isinstance(p, discord.Button) and not p.disabled]


async def press(
    who: simcord.MemberActor | simcord.UserHandle, seen: Seen, label: str
) -> simcord.InteractionResult:
    """Press the button whose words contain these."""
    message = seen
    if isinstance(seen, simcord.InteractionResult):
        message = [*([seen.response] if seen.response else []), *seen.followups][-1]
    found = [each for each in labels(seen) if label in each]
    assert found, f"no button '{label}' among {labels(seen)}"
    result: simcord.InteractionResult = await who.click(message, label=found[0])  # type: ignore[arg-type]
    return result
