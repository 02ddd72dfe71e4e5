"""What it is to move a wall of the team's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moved:
    """`told_in`: where the team read until now; `admin`: who set the bench up before.

    `channel` and `role`: the old and the new name of each that is another now. `by`: whose act it
    was. Accounts and channels are Discord snowflakes.
    """

    by: int
    admin: int
    told_in: int
    channel: tuple[str, str] | None = None
    role: tuple[str, str] | None = None
