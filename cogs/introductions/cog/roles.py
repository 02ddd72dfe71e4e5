"""The kinds of worker, as an admin chooses one."""

from __future__ import annotations

from discord import app_commands

from bot.shell.translator import named
from cogs.introductions.rules import Role

ROLES = [
    app_commands.Choice(
        name=named("jeugdwerker", "introductions-role-youth_worker"), value=Role.YOUTH_WORKER.value
    ),
    app_commands.Choice(
        name=named("straathoekwerker", "introductions-role-street_worker"),
        value=Role.STREET_WORKER.value,
    ),
    app_commands.Choice(
        name=named("preventiewerker", "introductions-role-prevention_worker"),
        value=Role.PREVENTION_WORKER.value,
    ),
    app_commands.Choice(
        name=named("hulpverlener", "introductions-role-counsellor"), value=Role.COUNSELLOR.value
    ),
]
