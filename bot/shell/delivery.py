"""Finds out whether a post arrived, also when Discord's answer was lost: yes, no, or not known.

Discord may do what was asked and lose its answer on the way. So nobody is told that something did
not arrive before it was looked for. There are three outcomes, and "not known yet" is one of them.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Sequence
from enum import IntEnum

import aiohttp
import discord

from bot.core.errors import Refusal
from bot.shell.time_left import left

PAUSES: Sequence[float] = (1.0, 3.0)
"""Seconds before the same post is tried again. discord.py has tried five times by then, except
where the connection broke."""
GIVE_UP = 480.0
"""Seconds for one post, within what the act has left."""
LOOKING = 60.0
"""Seconds for the look whether it stands."""

THREAD_EXISTS = 160004
"""Discord's code for a message that has its thread already."""

NONCE_LASTS = 60.0
"""Seconds for which Discord surely knows a nonce again ("the past few minutes")."""

Send = Callable[[], Awaitable[discord.Message]]
Look = Callable[[], Awaitable[discord.Message | None]]


class NotArrived(Exception):  # noqa: N818 - an outcome, not a fault
    """Nothing was posted. `code` is Discord's own, 0 when it said none.

    `status`: the HTTP status with which Discord said no; 0 when it was away, or when the post was
    looked for and is not there.
    """

    def __init__(self, code: int = 0, status: int = 0) -> None:
        super().__init__(code, status)
        self.code = code
        self.status = status


class NotKnown(Exception):  # noqa: N818 - an outcome, not a fault
    """It may stand there or not, and nobody can look now."""


class TextMark(IntEnum):
    """For whom a piece of text is meant. The number stands first in the id of its component."""

    YOUNG = 1
    """What a young person wrote."""
    TEAM = 2
    """What a worker wrote to the young person."""
    NOTE = 3
    """What only the team reads."""


_SHIFT = 28


def marked(mark: TextMark, nonce: str) -> int:
    """Give the component id (below 2^31, Discord's limit) by which this very post is found."""
    return int(mark) << _SHIFT | zlib.crc32(nonce.encode()) >> (32 - _SHIFT)


def mark_of(component_id: int | None) -> TextMark | None:
    """Read it back. None for every other component."""
    first = (component_id or 0) >> _SHIFT
    return TextMark(first) if first in set(TextMark) else None


async def delivered(send: Send, look: Look, pauses: Sequence[float] = PAUSES) -> discord.Message:
    """Post, and try again or look until it is known whether it stands.

    `send` posts with the same nonce each time, so that Discord keeps one of them. `look` gives the
    post if it stands. Raise `NotArrived`, `NotKnown`, or `discord.NotFound` when the place is gone.
    A `Refusal` by `send` is raised if nothing can have been sent before it.
    """
    seconds = left(GIVE_UP)
    if not seconds:
        raise NotArrived  # it was not begun
    was_cut_off = False
    try:
        async with asyncio.timeout(seconds):
            return await _tried(send, pauses)
    except _Unsure:
        pass
    except TimeoutError:
        was_cut_off = True
    try:
        async with asyncio.timeout(LOOKING):
            found = await look()
    except discord.NotFound:
        raise
    except (discord.HTTPException, aiohttp.ClientError, OSError):  # and `TimeoutError`
        raise NotKnown from None
    if found is None and was_cut_off:
        raise NotKnown  # Discord may still do what we no longer wait for
    if found is None:
        raise NotArrived
    return found


class _Unsure(Exception):  # noqa: N818 - an outcome, not a fault
    pass


async def _tried(send: Send, pauses: Sequence[float]) -> discord.Message:
    was_sent, loop = False, asyncio.get_running_loop()
    begun = loop.time()
    for pause in (0.0, *pauses):
        await _rest(pause)
        if was_sent and loop.time() - begun > NONCE_LASTS:
            break  # Discord may have forgotten the nonce: look, and do not post it twice
        try:
            return await send()
        except Refusal:
            if was_sent:  # an earlier attempt may stand there: look
                break
            raise
        except discord.RateLimited:
            continue
        except discord.HTTPException as error:
            was_sent = _may_be_sent(error, was_sent=was_sent)
        except aiohttp.ClientConnectorError:
            continue  # there was no connection: nothing can have been sent
        except (aiohttp.ClientError, OSError):
            was_sent = True
    if was_sent:
        raise _Unsure
    raise NotArrived


async def _rest(seconds: float) -> None:
    """Not even a turn of the loop before the first try."""
    if seconds:
        await asyncio.sleep(seconds)


def _may_be_sent(error: discord.HTTPException, *, was_sent: bool) -> bool:
    """Whether it may stand there after this answer. Raise when Discord said no."""
    if error.status == 429:  # noqa: PLR2004 - refused before it did anything
        return was_sent
    if 400 <= error.status < 500:  # noqa: PLR2004 - Discord said no
        _said_no(error, was_sent=was_sent)
    return True


def _said_no(error: discord.HTTPException, *, was_sent: bool) -> None:
    """A no to a first try is certain; after a lost answer it may come from what stands already."""
    if isinstance(error, discord.NotFound):
        raise error
    if was_sent:
        raise _Unsure from None
    raise NotArrived(error.code, error.status) from None


async def made_thread(
    client: discord.Client,
    card: int,
    make: Callable[[], Awaitable[None]],
    pauses: Sequence[float] = PAUSES,
) -> None:
    """Make a thread under a message, whose id it gets; what is there already is made.

    Raise `NotArrived`, `NotKnown`, or `discord.NotFound` when the message is gone.
    """
    was_asked = False
    for pause in (0.0, *pauses):
        await asyncio.sleep(pause)
        try:
            return await make()
        except Refusal:
            if was_asked:
                break
            raise
        except discord.HTTPException as error:
            if error.code == THREAD_EXISTS:
                return None
            if error.status < 500 and error.status != 429:  # noqa: PLR2004 - Discord said no
                _said_no(error, was_sent=False)
            was_asked = was_asked or error.status >= 500  # noqa: PLR2004 - done, perhaps
        except (aiohttp.ClientError, OSError) as error:
            was_asked = was_asked or not isinstance(error, aiohttp.ClientConnectorError)
    if not was_asked:
        raise NotArrived
    return await _is_there(client, card)


async def _is_there(client: discord.Client, thread: int) -> None:
    try:
        await client.fetch_channel(thread)
    except discord.NotFound:
        raise NotArrived from None
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        raise NotKnown from None
