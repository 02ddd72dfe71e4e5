"""Sends the first answer to an interaction: Discord takes only one, and may not say that it did."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import aiohttp
import discord
from discord import Interaction

THINKING = "thinking"
"""Under this one, that the answer takes the place of "is thinking", or of why it takes longer."""
ANSWERED = "answered"
"""Under this one, that Discord has our answer though it never said so."""
UNSURE = "unsure"
"""Under this one, that Discord may have been told to wait: neither time it said so."""
TRIED = "tried"
"""Under this one, that we tried to answer it; who was answered without that, another answered."""
OTHERS = "others"
"""Under this one, that another process answered it: what we say goes beside it."""
REDRAWING = "redrawing"
"""Under this one, whether it was told so of the message on which they pressed."""
ACKNOWLEDGED = 40060
"""Discord's code for an interaction that has its answer already."""
Send = Callable[[], Awaitable[object]]


def was_deferred(interaction: Interaction, error: discord.HTTPException) -> bool:
    """Whether this no shows that Discord did wait for us, though both its words were lost."""
    if error.code != ACKNOWLEDGED or not interaction.extras.pop(UNSURE, False):
        return False
    interaction.extras[ANSWERED] = True
    interaction.extras[THINKING] = not interaction.extras[REDRAWING]
    return True


def is_answered(interaction: Interaction) -> bool:
    """Whether what comes now comes beside another answer, be it ours or another process's."""
    known = interaction.extras
    return interaction.response.is_done() or bool(known.get(ANSWERED) or known.get(OTHERS))


async def once(interaction: Interaction, first: Send) -> None:
    """Give the first answer. When Discord's word is lost, asking again says whether it has it."""
    is_tried = bool(interaction.extras.get(TRIED))
    interaction.extras[TRIED] = True
    try:
        await first()
    except discord.HTTPException as error:
        if error.code == ACKNOWLEDGED and not is_tried:
            interaction.extras[OTHERS] = True
            interaction.client.dispatch("answered_by_another")
        if said_no(error):
            raise
        await _again(interaction, first)
    except (aiohttp.ClientError, OSError):
        await _again(interaction, first)


async def _again(interaction: Interaction, first: Send) -> None:
    try:
        await first()
    except discord.HTTPException as error:
        if error.code != ACKNOWLEDGED or interaction.extras.get(UNSURE):
            raise
        interaction.extras[ANSWERED] = True


def said_no(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.status < 500  # noqa: PLR2004
