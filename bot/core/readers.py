"""Who may read along in a channel: the whole team, or one kind of worker only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readers:
    """Those who may read `channel` (a snowflake), beside administrators, the owner and the bot.

    `role`: the role on Discord whose holders all may, 0 for none. `accounts`: who may by name.
    `kind`: the one kind of worker, empty for the whole team. Nobody can know who holds a role, so a
    kind of worker has none.
    """

    channel: int
    role: int
    accounts: frozenset[int]
    kind: str = ""

    @property
    def trouble(self) -> str:
        """The begin of the name of whatever is wrong there."""
        return "kind-channel" if self.kind else "team-channel"
