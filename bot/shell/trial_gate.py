"""On a server in trial: lets the team and the testers act, and tells everybody else the truth.

Whoever needs help gets it: those doors are never shut, and what stands behind them says that the
team is not called. Who has something stored here, as a tester who lost the role, can still look at
it and wipe it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import discord

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.trial import Trial
from bot.services import Services
from bot.shell.acts import typed_in
from bot.shell.boxes import OVER
from bot.shell.door_keys import without_server
from bot.shell.errors import UNREACHABLE, speak
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_ALL_HELPLINES, DOOR_HELP_NOW
from bot.shell.strangers import HELP, HELP_DOORS
from bot.shell.trial_label import LABEL, NOT_OPEN, OF_TRIAL
from bot.shell.views import Screen, Words, button, buttons, text
from bot.store.personal_data import held
from bot.texts.typed_text import to_copy

LOOKS = frozenset({"instellen live", "controle"})
"""Commands of admins that change nothing."""
OWN_DATA, OWN_DATA_DOORS = "privacy", ("privacy:",)


class TrialGate:
    """`may_act` before every act."""

    def __init__(self, client: discord.Client, services: Services) -> None:
        self._client = client
        self._services = services
        self._trial = services.shared(Trial)

    async def may_act(self, interaction: Interaction) -> bool:
        """Say whether this act may begin; if not, whoever asked is told, with a way to help."""
        custom_id, guild = _door_and_server(interaction)
        is_help = _leads(interaction, custom_id, HELP, HELP_DOORS)
        try:
            return guild is None or await self._may_act(interaction, custom_id, guild, is_help)
        except Exception as error:  # noqa: BLE001 - whatever broke, help comes and nothing is silent
            if not is_help:
                await speak(interaction, error, kept=typed_in(interaction))
            return is_help

    async def _may_act(
        self, interaction: Interaction, custom_id: str, guild: GuildId, is_help: bool
    ) -> bool:
        if not await self._trial.is_on_trial(guild):
            return True
        # Nobody waits for help until Discord has said who they are.
        may_ask = interaction.guild_id is not None or not is_help
        takes_part = may_ask and await self._takes_part(interaction, guild)
        interaction.extras[LABEL] = OF_TRIAL if takes_part else NOT_OPEN
        if is_help:
            return True
        if await self._trial.is_opening(guild) and not _may_look(interaction):
            return await _refuse(interaction, "shell-trial-opening")
        if takes_part or await self._is_about_own_data(interaction, custom_id, guild):
            return True
        return await _refuse(interaction, "shell-trial-closed")

    async def _takes_part(self, interaction: Interaction, guild: GuildId) -> bool:
        if interaction.guild_id is None:
            return await self.takes_part(guild, interaction.user.id)
        person = interaction.user
        known = {role.id for role in person.roles} if isinstance(person, discord.Member) else set()
        return interaction.permissions.manage_guild or await self._holds(guild, known)

    async def refuse(self, guild: GuildId, account: int) -> None:
        """Stop what somebody types in a direct message, where nothing is pressed.

        Raise `Refusal("shell-trial-opening")`, and "shell-trial-closed" for who does not take part
        any more, or of whom Discord does not say it.
        """
        if not await self._trial.is_on_trial(guild):
            return
        if await self._trial.is_opening(guild):
            raise Refusal("shell-trial-opening")
        if not await self.takes_part(guild, account):
            raise Refusal("shell-trial-closed")

    async def takes_part(self, guild: GuildId, account: int) -> bool:
        """The same for somebody who writes to the bot: Discord is asked which roles they hold.

        When it does not answer, nobody takes part.
        """
        try:
            found = await self._client.http.get_member(guild, account)
        except UNREACHABLE:
            return False
        return await self._holds(guild, {int(role) for role in found["roles"]})

    async def _holds(self, guild: GuildId, roles: Collection[int]) -> bool:
        return not (await self._trial.roles(guild)).isdisjoint(roles)

    async def _is_about_own_data(
        self, interaction: Interaction, custom_id: str, guild: GuildId
    ) -> bool:
        if not _leads(interaction, custom_id, OWN_DATA, OWN_DATA_DOORS):
            return False
        alias = self._services.alias_of(guild, interaction.user.id)
        return bool(await held(self._services.store, (guild, alias)))


def _may_look(interaction: Interaction) -> bool:
    """Whether an admin only looks how far it is: that can be done while the bench opens."""
    known = interaction.command
    return known is not None and known.qualified_name in LOOKS


def _door_and_server(interaction: Interaction) -> tuple[str, GuildId | None]:
    """What was pressed, if anything, and the server for which; in a direct message it names it."""
    data: Any = interaction.data or {}
    door, named = without_server(str(data.get("custom_id", "")))
    return door, named if interaction.guild_id is None else GuildId(interaction.guild_id)


def _leads(interaction: Interaction, custom_id: str, command: str, doors: tuple[str, ...]) -> bool:
    if interaction.type is discord.InteractionType.application_command:
        known = interaction.command
        return known is not None and known.qualified_name == command
    return custom_id.startswith(doors)


async def _refuse(interaction: Interaction, said: str) -> bool:
    """Say it, and that help is there; not again that it is a trial, and nothing else of it."""
    if interaction.type is not discord.InteractionType.autocomplete:
        interaction.extras.pop(LABEL, None)
        await reply(interaction, closed(words_for(interaction), said, typed_in(interaction)))
    return False


def closed(say: Words, said: str, kept: str) -> Screen:
    """`kept`: words that somebody typed all the same, given back to copy (F-R7)."""
    theirs = [text(say("shell-your-words")), text(to_copy(kept))] if kept else []
    return Screen(
        text(say(said)),
        *theirs,
        buttons(
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
            button(say("helplines-all"), DOOR_ALL_HELPLINES),
        ),
        colour=OVER,
    )
