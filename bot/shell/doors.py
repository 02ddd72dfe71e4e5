"""Calls the method of a room that answers a button, menu or form, found by its custom id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Any

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell import errors
from bot.shell.dry_run import DryRuns, dry_doors_of
from bot.shell.replies import Interaction
from bot.shell.server_in_doors import enters_for
from bot.shell.views import MenuSelection, door_and_key, filled

Door = Callable[..., Awaitable[None]]
CLICKS = {discord.InteractionType.component, discord.InteractionType.modal_submit}


def doors_of(cog: Any) -> dict[tuple[str, str], Callable[..., Awaitable[None]]]:
    """All the doors of a room."""
    methods = [getattr(cog, name) for name in _methods_with_doors(cog.__class__)]
    return {method.__door__: method for method in methods}


@lru_cache(maxsize=256)
def _methods_with_doors(kind: type) -> tuple[str, ...]:
    """By their names; discord.py's own cog, of which nothing is a door, has most of all others."""
    names = {name for each in kind.__mro__ if each is not commands.Cog for name in vars(each)}
    own = sorted(name for name in names if not name.startswith("__"))
    return tuple(name for name in own if hasattr(getattr(kind, name), "__door__"))


class Doors:
    """Which method of which room answers to which custom id."""

    def __init__(self) -> None:
        self._doors: dict[tuple[str, str], Door] = {}
        self._dry: dict[tuple[str, str], Door] = {}

    def add(self, cog: object) -> None:
        self._doors |= doors_of(cog)
        self._dry |= dry_doors_of(cog)

    async def enter(self, interaction: Interaction) -> None:
        """Let the room answer; whatever fails in it becomes a sentence."""
        data: Any = interaction.data or {}
        kind = _kind(interaction, data)
        custom_id = enters_for(interaction, str(data.get("custom_id", "")))
        door, key = door_and_key(custom_id)
        given: Any = key
        if kind == "submit":
            given = filled(key, data)
        elif kind == "choose":
            given = MenuSelection(key, tuple(str(value) for value in data["values"]))
        try:
            dry_runs = interaction.client.services.shared(DryRuns)
            is_dry = await dry_runs.begins(interaction, custom_id, door)
            answer = (self._dry if is_dry else self._doors).get((kind, door))
            if answer is None:
                raise Refusal("shell-dry-run-not" if is_dry else "shell-no-such-door")
            await answer(interaction, given)
        except Exception as error:  # noqa: BLE001 - a failure is never silent
            kept = given.typed if kind == "submit" else interaction.extras.get(errors.KEPT, "")
            await errors.speak(interaction, error, kept=kept)


def _kind(interaction: Interaction, data: Any) -> str:
    if interaction.type is discord.InteractionType.modal_submit:
        return "submit"
    return "choose" if data.get("values") else "press"
