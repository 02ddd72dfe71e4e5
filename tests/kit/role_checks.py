"""What the bot asks of Discord every ten minutes anyway: who of the team holds the role."""

from __future__ import annotations

import simcord

from bot.demo.town import WORKERS, Town


def is_look(town: Town, call: simcord.HttpLogEntry) -> bool:
    """Whether a call only asked after the team: its workers, one by one, and the roles' members."""
    server = f"/guilds/{town.guild.id}"
    known = [f"{server}/members/{town[name].id}" for name in WORKERS]
    return call.method == "GET" and call.path in [*known, f"{server}/roles/member-counts"]


def acts(town: Town, since: int = 0) -> list[simcord.HttpLogEntry]:
    """The other calls that the bot made."""
    return [call for call in town.calls[since:] if not is_look(town, call)]
