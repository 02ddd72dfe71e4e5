"""An admin closes the bench for good, and the days until then pass."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import discord
import simcord

from bot.demo.reading import press
from bot.demo.town import Town

LAST_DAY = "2026-12-08"
"""Two weeks after the town's first day."""
TOLD_DAY = "dinsdag 8 december"
TWO_WEEKS = timedelta(days=14, hours=9)
A_MINUTE = timedelta(minutes=1)


async def close_bench(
    town: Town, day: str = LAST_DAY, name: str = "Lindendaal"
) -> simcord.InteractionResult:
    """Els chooses the last day and types over the name."""
    els = town["Els"]
    shown = await els.slash(town.team, "opheffen")
    form = await press(els, shown, "Kies de laatste dag")
    return await els.submit_modal(form, {"day": day, "name": name})


async def let_it_end(town: Town, minutes: int = 4) -> None:
    """The last day is over, and the minutes after it."""
    await town.move_clock(TWO_WEEKS)
    for _ in range(minutes):
        await town.move_clock(A_MINUTE)


def papers(data_dir: Path) -> list[str]:
    return [each.read_text("utf-8") for each in sorted((data_dir / "closed").glob("*.md"))]


def of_the_bot(town: Town) -> list[int]:
    """Every message of the bot in any channel or thread of the server; private answers left out."""
    backend, me = town.discord, town.bot.own_id
    own = [each.id for each in backend.channels.values() if each.guild_id == town.guild.id]
    stand = [m for each in own for m in backend.messages.get(each, {}).values()]
    private = discord.MessageFlags(ephemeral=True).value
    return [m.id for m in stand if m.author_id == me and not m.flags & private]
