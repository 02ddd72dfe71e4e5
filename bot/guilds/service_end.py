"""The end of the service on a server: the last day that was decided, and how far it has come.

Also the request of the operator, a file in the data folder: nobody else can open the store while
Bankje runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.store.data_folder import write_durably
from bot.store.guild_settings import RoomSettings

ASKED = "bankje.close-asked"
"""The operator's request: a line that begins with ASKS, and after it the answer of who runs."""
ASKS, ANSWERS = "asks", "answers"
OPERATOR = 0
"""Instead of an account: who runs Bankje decided it."""


class Progress(BaseModel):
    """How far the wiping has come. `began_at`: UTC seconds at which the rows went.

    `rows`: how many there were in each table; `traces`: of messages; `places`: channels in which
    what the bot posted was not looked for yet; `posts`: how many more it deleted there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    began_at: int
    server: str
    rows: dict[str, int]
    places: tuple[int, ...]
    traces: int
    posts: int = 0
    left: bool = False


class ServiceEnd(RoomSettings):
    """`last_day`: by the calendar at home, None while nothing was decided.

    `progress`: None until that day is over. `paper`: the name of what is written at the end.
    """

    ROOM: ClassVar[str] = "service_end"

    last_day: date | None = None
    decided_by: int = OPERATOR
    paper: str = ""
    progress: Progress | None = None

    @property
    def closes_at(self) -> datetime | None:
        """The midnight after the last day; aware."""
        if self.last_day is None:
            return None
        return datetime.combine(self.last_day + timedelta(days=1), time(), HOME)


@dataclass(frozen=True, slots=True)
class CloseRequest:
    """`last_day` None: it is not to be closed after all."""

    server: GuildId
    last_day: date | None

    def written(self) -> str:
        return f"{ASKS} {self.server} {self.last_day or ''}".strip()

    @classmethod
    def read(cls, line: str) -> Self | None:
        """None for what is no request, such as an answer."""
        said, _, rest = line.strip().partition(" ")
        server, _, day = rest.partition(" ")
        if said != ASKS or not server.isdecimal():
            return None
        return cls(GuildId(int(server)), date.fromisoformat(day) if day else None)


@dataclass(frozen=True, slots=True)
class ClosedServer:
    """What is known of a server that was closed: counts and moments, nobody. Moments are aware.

    `rows` by table, as they were before; `left` of them in all `tables`, counted afterwards.
    `not_gone`: messages that Discord did not let the bot delete within a day; `places_not_seen`:
    channels in which it could not look. `backups_until`: when the last backup goes that holds any
    of it; `by_hand`: of when a backup is that goes only by hand.
    """

    server: str
    last_day: date
    began: datetime
    closed: datetime
    rows: Mapping[str, int]
    tables: int
    left: int
    posts: int
    not_gone: int
    places_not_seen: int
    backups_until: datetime | None
    by_hand: datetime | None


def ask(data_dir: Path, request: CloseRequest) -> None:
    """Lay the request ready for the Bankje that runs, or that is started next."""
    write_durably(data_dir / ASKED, request.written().encode())


def asked(data_dir: Path) -> CloseRequest | None:
    path = data_dir / ASKED
    return CloseRequest.read(path.read_text("utf-8")) if path.exists() else None


def answer(data_dir: Path, text: str) -> None:
    """`text`: the name of what the operator is told."""
    write_durably(data_dir / ASKED, f"{ANSWERS} {text}".encode())


def answered(data_dir: Path) -> str:
    """The name of the text; empty while nobody answered. What was read is gone."""
    path = data_dir / ASKED
    said, _, text = (path.read_text("utf-8") if path.exists() else "").partition(" ")
    if said != ANSWERS:
        return ""
    path.unlink(missing_ok=True)
    return text
