"""When Discord does not take an answer: tries another way, and else gives numbers to call.

Beside `replies` the only file that answers interactions, and in private only as well. It asks no
store, and what is smallest comes last.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
import structlog

from bot.core.log import kind_and_place
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.views import Screen
from bot.texts.emergency_numbers import NUMBERS

log = structlog.get_logger("bankje")
SPELLED = " · ".join(NUMBERS)
"""Said when not even the texts can be: the same in every language."""
NOT_A_FORM, ACKNOWLEDGED = 50035, 40060
"""Discord's codes: what was sent breaks a limit; this interaction has its answer already."""


async def insist(interaction: Interaction, draw: Callable[[], Awaitable[Screen]]) -> None:
    """Show a screen on which much depends, whatever breaks: at least numbers to call.

    An answer that failed may have arrived; then Discord takes only a second message.
    """
    try:
        screen = await draw()
    except Exception as error:  # noqa: BLE001 - who is in danger reads a number, whatever breaks
        log.error("card not drawn", **kind_and_place(error))
        await numbers(interaction)
        return
    for way in (reply, reply, _follow_up):
        try:
            await way(interaction, screen)
        except Exception as error:  # noqa: BLE001 - the same
            log.error("card not shown", **kind_and_place(error))
            if is_code(error, NOT_A_FORM):
                break  # it would be refused each time
        else:
            return
    await numbers(interaction)


async def numbers(interaction: Interaction) -> None:
    """Say whom to call, by each way that Discord leaves open."""
    said, quiet = _numbers(interaction), discord.AllowedMentions.none()
    for way in (interaction.response.send_message, interaction.followup.send):
        try:
            await way(content=said, ephemeral=True, allowed_mentions=quiet)
        except Exception as error:  # noqa: BLE001 - the other way is left, and then nothing
            log.error("numbers not shown", **kind_and_place(error))
        else:
            return


def is_code(error: BaseException, code: int) -> bool:
    return isinstance(error, discord.HTTPException) and error.code == code


async def _follow_up(interaction: Interaction, screen: Screen) -> None:
    quiet = discord.AllowedMentions.none()
    await interaction.followup.send(view=screen, ephemeral=True, allowed_mentions=quiet)


def _numbers(interaction: Interaction) -> str:
    try:
        return words_for(interaction)("shell-numbers")
    except Exception as error:  # noqa: BLE001 - a number needs no texts
        log.error("numbers not written", **kind_and_place(error))
        return SPELLED
