"""Private replies: the one place that sets `ephemeral` and allowed mentions.

A public reply would carry the person who asked in its metadata, for everyone to see. discord.py
makes follow-ups public by default; nothing outside this file may answer an interaction.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.shell.views import Form, Screen, Words

if TYPE_CHECKING:
    from bot.shell.client import Bankje

    Interaction = discord.Interaction[Bankje]
else:
    Interaction = discord.Interaction

PATIENCE = 2.0
"""Seconds of silence before Discord is told that the answer takes longer (its limit is 3)."""
TELLING = "telling"
"""Under this name an interaction remembers that Discord is being told so just now."""


async def reply(interaction: Interaction, screen: Screen) -> None:
    """Say something that only this person sees."""
    await _told(interaction)
    quiet, files = discord.AllowedMentions.none(), screen.files or discord.utils.MISSING
    if interaction.response.is_done():
        await interaction.followup.send(
            view=screen, files=files, ephemeral=True, allowed_mentions=quiet
        )
        return
    await interaction.response.send_message(
        view=screen, files=files, ephemeral=True, allowed_mentions=quiet
    )


async def reply_with_file(
    interaction: Interaction, screen: Screen, name: str, content: str
) -> None:
    """Say something with a file beside it; the screen has its place (`attached`)."""
    await _told(interaction)
    quiet = discord.AllowedMentions.none()
    file = discord.File(io.BytesIO(content.encode()), filename=name)
    if interaction.response.is_done():
        await interaction.followup.send(
            view=screen, file=file, ephemeral=True, allowed_mentions=quiet
        )
        return
    await interaction.response.send_message(
        view=screen, file=file, ephemeral=True, allowed_mentions=quiet
    )


async def redraw(interaction: Interaction, screen: Screen) -> None:
    """Change the message on which this person pressed; others see it only if they saw it before.

    A file that stood on it goes, unless the screen brings it: Discord would leave it there.
    """
    await _told(interaction)
    quiet, files = discord.AllowedMentions.none(), screen.files
    if interaction.response.is_done():
        await interaction.edit_original_response(
            view=screen, attachments=files, allowed_mentions=quiet
        )
        return
    await interaction.response.edit_message(view=screen, attachments=files, allowed_mentions=quiet)


async def open_form(interaction: Interaction, form: Form) -> None:
    await interaction.response.send_modal(form)


@asynccontextmanager
async def patient(interaction: Interaction, *, redrawing: bool = False) -> AsyncIterator[None]:
    """Tell Discord in time when the work inside takes longer than it waits."""
    loop = asyncio.get_running_loop()

    def tell() -> None:
        telling = loop.create_task(_defer(interaction, redrawing=redrawing))
        interaction.extras[TELLING] = telling

    timer = loop.call_later(PATIENCE, tell)
    try:
        yield
    finally:
        timer.cancel()
        await _told(interaction)


async def _defer(interaction: Interaction, *, redrawing: bool) -> None:
    if interaction.response.is_done():
        return
    with suppress(discord.HTTPException, aiohttp.ClientError, OSError):
        await interaction.response.defer(ephemeral=True, thinking=not redrawing)


async def _told(interaction: Interaction) -> None:
    """Wait until Discord confirms that it waits: of two answers at once it refuses the second."""
    if TELLING in interaction.extras:
        await interaction.extras[TELLING]


def words_for(interaction: Interaction) -> Words:
    """The texts in the language of this person's Discord, or in the town's."""
    house = interaction.client.house
    spoken = interaction.locale.value.partition("-")[0]
    known = spoken in house.texts.locales
    return Words(house.texts, spoken if known else house.language)
