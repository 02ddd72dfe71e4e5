"""The kinds of worker, as an admin chooses one."""

from __future__ import annotations

from discord import app_commands

from bot.shell.translator import command_text
from cogs.introductions.rules import Role

ROLES = [
    app_commands.Choice(
        name=command_text("introductions-role-youth_worker"), value=Role.YOUTH_WORKER.value
    ),
    app_commands.Choice(
        name=command_text("introductions-role-street_worker"),
        value=Role.STREET_WORKER.value,
    ),
    app_commands.Choice(
        name=command_text("introductions-role-prevention_worker"),
        value=Role.PREVENTION_WORKER.value,
    ),
    app_commands.Choice(
        name=command_text("introductions-role-counsellor"), value=Role.COUNSELLOR.value
    ),
]
