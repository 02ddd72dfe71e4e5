"""Runs slash commands and menu commands, with the same checks before each of them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from discord import app_commands

from bot.shell import errors
from bot.shell.replies import Interaction

if TYPE_CHECKING:
    from bot.shell.client import Bankje

    CommandTree = app_commands.CommandTree[Bankje]
else:
    CommandTree = app_commands.CommandTree


class Tree(CommandTree):
    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Before each command: is there still time, and was it not delivered before?"""
        task = asyncio.current_task()
        assert task, "discord.py makes one for each command"
        self.client.acts.follow(task, [interaction])
        return await self.client.acts.may_begin(interaction)

    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:
        await errors.speak(interaction, error)
