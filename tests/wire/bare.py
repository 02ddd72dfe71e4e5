"""The smallest bot on plain discord.py, a program of its own: one message, one button, one answer.

It holds the bench to what discord.py expects; nothing in it is Bankje's.
"""

from __future__ import annotations

import os
from typing import Any

import discord

from tests.wire.launch import point_at


class BareBot(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(int(os.environ.get("BARE_INTENTS", "4609"))))
        self._has_posted = False

    async def on_ready(self) -> None:
        """It comes again after a session was lost; the message does not."""
        await self.change_presence(activity=discord.CustomActivity(name="er is iemand"))
        if self._has_posted:
            return
        self._has_posted = True
        place = self.get_channel(int(os.environ["BARE_CHANNEL"]))
        assert isinstance(place, discord.TextChannel)
        view = discord.ui.LayoutView(timeout=None)
        row: discord.ui.ActionRow[Any] = discord.ui.ActionRow()
        row.add_item(discord.ui.Button(label="Klik", custom_id="bare:click"))
        view.add_item(row)
        await place.send(view=view)

    async def on_interaction(self, interaction: discord.Interaction[BareBot]) -> None:
        await interaction.response.send_message("Gehoord.", ephemeral=True)


def main() -> None:
    point_at(os.environ["WIRE_API"], os.environ["WIRE_GATEWAY"])
    BareBot().run(os.environ["BANKJE_TOKEN"], log_handler=None)


if __name__ == "__main__":
    main()
