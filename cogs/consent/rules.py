"""What is promised before the first word, and when a yes still holds."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from cogs.introductions.rules import Role, Secrecy, Worker, weakest

Version = NewType("Version", str)
"""Eight hex digits: another promise, another version."""
UNUSED_FOR = timedelta(days=1)
"""A yes that no question follows is forgotten after a day."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The facts of the informed start. Who works today may change; what is promised may not."""

    roles: tuple[Role, ...]
    secrecy: Secrecy
    keep_days: int


def promise(team: list[Worker], keep: timedelta) -> Promise:
    return Promise(tuple(sorted({worker.role for worker in team})), weakest(team), keep.days)


def version_of(promised: Promise, wording: str) -> Version:
    """Another wording or another fact asks again (R51)."""
    facts = f"{wording}|{','.join(promised.roles)}|{promised.secrecy}|{promised.keep_days}"
    return Version(hashlib.sha256(facts.encode()).hexdigest()[:8])


def unused_until(moment: datetime) -> datetime:
    return moment + UNUSED_FOR
