"""Who may read along in a channel, and the places where something may be posted."""

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


@dataclass(frozen=True, slots=True)
class Within:
    """Where only these may read: the channel in which it stands, or a thread in that channel.

    To hold one promises nothing: who can read there is looked up at each post and each edit.
    """

    guild: int
    readers: Readers
    thread: int = 0

    @property
    def channel(self) -> int:
        """The channel whose permissions decide; a thread has none of its own."""
        return self.readers.channel


@dataclass(frozen=True, slots=True)
class Direct:
    """The direct messages of the bot with one person."""

    channel: int


@dataclass(frozen=True, slots=True)
class Public:
    """A channel or a thread for everyone; what is posted there is about workers only."""

    channel: int


Place = Within | Direct | Public
