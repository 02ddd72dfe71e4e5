"""The roadmap of a town, and the opening of its bench."""

from __future__ import annotations

from discord import app_commands

from bot.shell.client import Bankje
from bot.shell.replies import Interaction
from bot.shell.translator import command_text
from cogs.go_live.cog.findings import FindingsCog
from cogs.go_live.cog.opening import OpeningCog
from cogs.go_live.cog.roadmap import RoadmapCog

GROUP = "instellen"
"""The command of the set-up, under which this one stands."""


async def setup(bot: Bankje) -> None:
    opening = OpeningCog(bot)
    await bot.add_cog(opening)
    await bot.add_cog(RoadmapCog(bot))
    await bot.add_cog(FindingsCog(bot))
    group = bot.tree.get_command(GROUP)
    assert isinstance(group, app_commands.Group), "the room of the set-up is loaded before"
    group.add_command(_command(opening))


def _command(opening: OpeningCog) -> app_commands.Command[OpeningCog, [], None]:
    async def live(interaction: Interaction) -> None:
        await opening.live(interaction)

    return app_commands.Command(
        name=command_text("setup-command-live"),
        description=command_text("setup-command-live-about"),
        callback=live,
    )
