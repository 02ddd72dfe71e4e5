"""Private replies: the one place that sets `ephemeral` and allowed mentions.

A public reply would carry the person who asked in its metadata, for everyone to see. discord.py
makes follow-ups public by default; nothing outside this file may answer an interaction.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import aiohttp
import discord
from discord.ext import commands

from bot.services import Services
from bot.shell.boxes import boxed
from bot.shell.discords_clock import DiscordsClock
from bot.shell.first_answers import (
    REDRAWING,
    THINKING,
    UNSURE,
    is_answered,
    once,
    said_no,
    was_deferred,
)
from bot.shell.server_in_doors import carry_on
from bot.shell.tally import Tally
from bot.shell.time_left import IN_ALL, within
from bot.shell.trial_label import as_on_trial, title_form
from bot.shell.views import NOBODY, Form, Screen, Words
from bot.texts.languages import WIDELY_READ

PATIENCE = 2.0
"""Seconds since the click before Discord is told that the answer takes longer (its limit is 3)."""
SOON = 0.4
"""Seconds after which most acts are over, and of the others some know that they will take long."""
LONGER = 5.0
"""Seconds of silence before the person is told why."""
TELLING = "telling"
"""Under this name an interaction remembers that Discord is being told so just now."""


class AnsweringClient(commands.Bot):
    """What answering needs of the client to which a person came."""

    services: Services
    discords_clock: DiscordsClock
    tally: Tally


Interaction = discord.Interaction[AnsweringClient]


async def reply(interaction: Interaction, screen: Screen) -> None:
    """Say something that only this person sees."""
    await _say(interaction, _framed(interaction, screen), screen.files)


async def reply_with_file(
    interaction: Interaction, screen: Screen, name: str, content: str
) -> None:
    """Say something with a file beside it; the screen has its place (`attached`)."""
    file = discord.File(io.BytesIO(content.encode()), filename=name)
    await _say(interaction, _framed(interaction, screen), [file])


def _framed(interaction: Interaction, screen: Screen) -> Screen:
    """As all that one person sees: in a box, and labelled where the bench is not open yet."""
    return boxed(as_on_trial(interaction, words_for(interaction), screen))


async def _say(interaction: Interaction, screen: Screen, files: list[discord.File]) -> None:
    carry_on(interaction, screen)
    await _told(interaction)
    quiet, some = NOBODY, files or discord.utils.MISSING
    if interaction.extras.get(THINKING):
        await _instead(interaction, screen, files)
        return
    if is_answered(interaction):
        await interaction.followup.send(
            view=screen, files=some, ephemeral=True, allowed_mentions=quiet
        )
        return

    async def first() -> None:
        await interaction.response.send_message(
            view=screen, files=some, ephemeral=True, allowed_mentions=quiet
        )

    try:
        await once(interaction, first)
    except discord.HTTPException as error:
        if not was_deferred(interaction, error):
            raise
        await _say(interaction, screen, files)


async def _instead(interaction: Interaction, screen: Screen, files: list[discord.File]) -> None:
    """Let it take the place of "is thinking", or of why it takes longer.

    A change may be asked twice without harm; a second message would be there twice.
    """
    await interaction.edit_original_response(
        view=screen, attachments=files, allowed_mentions=NOBODY
    )
    interaction.extras[THINKING] = False


async def redraw(interaction: Interaction, screen: Screen) -> None:
    """Change the message on which this person pressed, which nobody else sees.

    A file that stood on it goes, unless the screen brings it: Discord would leave it there.
    Raise `RuntimeError` for a message that others read: those are changed by `Posts.redraw` only,
    which looks who they are.
    """
    if is_shared(interaction):
        raise RuntimeError("a message that others read")
    await redraw_shared(interaction, _framed(interaction, screen))


def is_shared(interaction: Interaction) -> bool:
    """Whether others can read the message that was pressed."""
    message = interaction.message
    return message is not None and message.guild is not None and not message.flags.ephemeral


async def redraw_shared(interaction: Interaction, screen: Screen) -> None:
    """The same where others read; only `Posts` may call this."""
    carry_on(interaction, screen)
    await _told(interaction)
    quiet, files = NOBODY, screen.files
    if is_answered(interaction):
        await interaction.edit_original_response(
            view=screen, attachments=files, allowed_mentions=quiet
        )
        return

    async def first() -> None:
        await interaction.response.edit_message(
            view=screen, attachments=files, allowed_mentions=quiet
        )

    try:
        await once(interaction, first)
    except discord.HTTPException as error:
        if not was_deferred(interaction, error):
            raise
        await redraw_shared(interaction, screen)


async def open_form(interaction: Interaction, form: Form) -> None:
    carry_on(interaction, form)
    title_form(interaction, words_for(interaction), form)

    async def first() -> None:
        await interaction.response.send_modal(form)

    await once(interaction, first)


@asynccontextmanager
async def patient(
    interaction: Interaction,
    *,
    redrawing: bool = False,
    meanwhile: Callable[[], Screen] | None = None,
    surely: Callable[[], bool] = bool,
) -> AsyncIterator[None]:
    """Tell Discord in time when the work inside takes longer than it waits.

    `surely`: whether it is known soon that it will; so Discord is told soon, and no busy moment of
    this machine can come in between.
    `meanwhile`: what the person reads when it takes longer still; the answer takes its place.
    """
    waiting: list[asyncio.Task[None]] = []
    timers: list[asyncio.TimerHandle] = []
    after, silence = asyncio.get_running_loop().call_later, _silence(interaction)

    def soon() -> None:
        if surely():
            late()
        else:
            timers.append(after(silence - SOON, late))

    def late() -> None:
        waiting.append(asyncio.create_task(_wait(interaction, meanwhile, redrawing=redrawing)))

    # Most work is done long before, and then no task was needed to wait for it.
    timers.append(after(SOON, soon) if silence > SOON else after(silence, late))
    try:
        with within(IN_ALL - interaction.client.discords_clock.age(interaction.id)):
            yield
    finally:
        for timer in timers:
            timer.cancel()
        for each in waiting:
            each.cancel()
        await _told(interaction)


def _silence(interaction: Interaction) -> float:
    """Seconds that are left of `PATIENCE`. Discord counts from the click, and not from our turn.

    Whoever heard of it late, because the machine is busy, is late once more before it is told.
    """
    age = interaction.client.discords_clock.age(interaction.id)
    return max(PATIENCE - 2 * age, 0.0)


async def _wait(
    interaction: Interaction, meanwhile: Callable[[], Screen] | None, *, redrawing: bool
) -> None:
    # Each call is a task of its own: what is under way to Discord is never cut short.
    interaction.extras[REDRAWING] = redrawing
    interaction.extras[TELLING] = asyncio.create_task(_defer(interaction, redrawing=redrawing))
    if meanwhile is None or redrawing:
        return
    await asyncio.sleep(LONGER - PATIENCE)
    deferring = interaction.extras[TELLING]
    interaction.extras[TELLING] = asyncio.create_task(
        _explain(interaction, meanwhile(), after=deferring)
    )


async def _defer(interaction: Interaction, *, redrawing: bool) -> None:
    if is_answered(interaction):
        return

    async def first() -> None:
        await interaction.response.defer(ephemeral=True, thinking=not redrawing)

    try:
        await once(interaction, first)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        # Twice no word of it; or Discord said no, as to what another process answered.
        interaction.extras[UNSURE] = not said_no(error)
        return
    interaction.extras[THINKING] = not redrawing


async def _explain(interaction: Interaction, screen: Screen, *, after: Awaitable[None]) -> None:
    await after
    if not interaction.extras.get(THINKING):
        return
    carry_on(interaction, screen)
    with suppress(discord.HTTPException, aiohttp.ClientError, OSError):
        await interaction.edit_original_response(
            view=_framed(interaction, screen), allowed_mentions=NOBODY
        )


async def ready(interaction: Interaction) -> None:
    """Wait until an answer can go out at once, to look a last time whether it is true."""
    await _told(interaction)


async def _told(interaction: Interaction) -> None:
    """Wait until Discord confirms that it waits: of two answers at once it refuses the second."""
    if TELLING in interaction.extras:
        await interaction.extras[TELLING]


def words_for(interaction: Interaction) -> Words:
    """The texts in the language of this person's Discord; in English where we do not speak that."""
    services = interaction.client.services
    spoken = interaction.locale.value.partition("-")[0]
    known = spoken in services.texts.locales
    return Words(services.texts, spoken if known else WIDELY_READ, services.notice)
