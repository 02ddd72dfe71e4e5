"""Rows of shifts, worked time, response times, away answers; and the school holiday files."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from bot.core.alias import Alias, GuildId
from bot.core.errors import StartRefused
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.introductions.rules.team import Worker
from cogs.office_hours.rules import away_answers as rules
from cogs.office_hours.rules.hours_editing import COMMUNITIES, NAMES, SchoolHoliday, merged
from cogs.office_hours.rules.openness import ResponseTime
from cogs.office_hours.rules.shifts import Availability, Shift, WorkedSpan, kept_until

QUERIES = Path(__file__).parent / "queries.sql"


@dataclass(frozen=True, slots=True)
class Presence:
    """How reachable someone on the bench is, and until when."""

    state: Availability
    ends_at: datetime


SHIFT = Columns(Shift, guild="guild_id", account="account_id")
PRESENT = Columns(Presence)
WORKED = Columns(WorkedSpan)
Benches = RowCache[GuildId, dict[int, Presence]]


class ShiftRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._benches: Benches = store.cache("bench")

    async def find(self, guild: GuildId, account: int) -> Shift | None:
        """Give someone's shift, also one whose end has passed and that is still to be counted."""
        row = await self._q.find(self._store.db, guild_id=guild, account_id=account)
        return SHIFT.read(row) if row else None

    async def put(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **SHIFT.write(shift), expires_at=kept_until(shift.ends_at))
            self._benches.changes(shift.guild, db)

    async def drop(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=shift.guild, account_id=shift.account)
            self._benches.changes(shift.guild, db)

    async def on_shift(self, guild: GuildId, moment: datetime) -> dict[int, Presence]:
        """The accounts on the bench, who pauses too: asked at every act, so it is remembered.

        A shift ends by itself, even if nobody stops it and every job is late.
        """
        known = self._benches.known.get(guild) or await self._benches.get(
            guild, partial(self._bench, guild)
        )
        return {account: each for account, each in known.items() if each.ends_at > moment}

    async def _bench(self, guild: GuildId) -> dict[int, Presence]:
        rows = self._q.bench(self._store.db, guild_id=guild)
        return {row["account_id"]: PRESENT.read(row) async for row in rows}

    async def over(self, moment: datetime) -> list[Shift]:
        """The shifts whose planned end has passed."""
        return [SHIFT.read(row) async for row in self._q.over(self._store.db, now=moment)]

    async def running(self, moment: datetime) -> list[Shift]:
        rows = self._q.running(self._store.db, now=moment)
        return [SHIFT.read(row) async for row in rows]

    async def reminded(self, shift: Shift) -> bool:
        """Note that someone was reminded of this planned end; say whether it is the first time."""
        async with self._store.writing() as db:
            return await self._q.reminded(db, key=shift.key) is not None

    async def add_piece(self, shift: Shift, piece: WorkedSpan) -> None:
        async with self._store.writing() as db:
            await self._q.add_piece(
                db,
                **WORKED.write(piece),
                guild_id=shift.guild,
                account_id=shift.account,
                expires_at=kept_until(piece.ended_at),
            )

    async def pieces(self, guild: GuildId, account: int, moment: datetime) -> list[WorkedSpan]:
        """One worker's own; there is no way to ask for everybody's (R46)."""
        rows = self._q.pieces(self._store.db, guild_id=guild, account_id=account, now=moment)
        return [WORKED.read(row) async for row in rows]


class AwayAnswerRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def answers(self, worker: Worker, *, to: Alias, place: int, moment: datetime) -> bool:
        """Say whether a mention of this worker is answered now; asking counts as answering."""
        asked = {"guild_id": worker.guild, "worker_id": worker.account}
        person_until, channel_until = rules.person_until(moment), rules.channel_until(moment)
        async with self._store.writing() as db:
            if await self._q.resting(
                db,
                alias=to,
                channel_id=place,
                now=moment,
                person_until=person_until,
                channel_until=channel_until,
                **asked,
            ):
                return False
            await self._q.heard(db, alias=to, expires_at=person_until, **asked)
            await self._q.rests(db, channel_id=place, expires_at=channel_until, **asked)
        return True


class ResponseTimeRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def add(self, guild: GuildId, day: date, bucket: int, *, gone: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.add(
                db,
                guild_id=guild,
                day=day.isoformat(),
                bucket=bucket,
                expires_at=gone,
            )

    async def counted(self, guild: GuildId, since: date) -> dict[int, int]:
        """How many answers there are in each bucket, of the days after `since`."""
        rows = self._q.counted(self._store.db, guild_id=guild, since=since.isoformat())
        return {bucket: count async for bucket, count in rows}

    async def said(self, guild: GuildId) -> ResponseTime:
        """What was promised last; NONE when nothing ever was."""
        said = await self._q.said(self._store.db, guild_id=guild)
        return ResponseTime[said] if said else ResponseTime.NONE

    async def say(self, guild: GuildId, promise: ResponseTime) -> None:
        async with self._store.writing() as db:
            await self._q.say(db, guild_id=guild, said=promise.name)


OWN = "school_holidays.toml"
ENTRY = "holiday"
LONGEST_SOURCE = 120
HEAD = re.compile(r"\s*\[\[\s*holiday\s*\]\]")
EXAMPLES = {
    "community": " | ".join(f'community = "{name}"' for name in COMMUNITIES),
    "name": " | ".join(f'name = "{name}"' for name in NAMES),
    "first": "first = 2031-10-20",
    "last": "last = 2031-11-02",
    "source": f'source = "…" (1-{LONGEST_SOURCE})',
    "source_date": "source_date = 2030-09-01",
}
"""What to write for each field."""


class HolidayEntry(BaseModel):
    """One `[[holiday]]` as it stands in a file. Nothing in it may be left out, or misspelt."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    community: Literal["vlaanderen", "federation-wallonie-bruxelles", "duitstalige-gemeenschap"]
    name: Literal["autumn", "christmas", "carnival", "easter", "summer"]
    first: date
    last: date
    source: Annotated[
        str,
        StringConstraints(
            strip_whitespace=True, min_length=1, max_length=LONGEST_SOURCE, pattern=r"^[^\r\n]*$"
        ),
    ]
    source_date: date

    @property
    def holiday(self) -> SchoolHoliday:
        return SchoolHoliday(**dict(self))


class HolidayAtLine(NamedTuple):
    """A holiday, and the line on which its table begins."""

    line: int
    holiday: SchoolHoliday


@cache
def shipped() -> tuple[SchoolHoliday, ...]:
    return _read(Path(__file__).with_name("school_holidays.toml"))


def school_holidays(own: Path) -> tuple[SchoolHoliday, ...]:
    """Those of the town's own file, which need not exist, over those that came along.

    Raise `StartRefused` that names file and line, and says what to write.
    """
    return merged(_read(own), shipped()) if own.exists() else shipped()


def _read(path: Path) -> tuple[SchoolHoliday, ...]:
    text, raw = _toml(path)
    tables = raw.pop(ENTRY, [])
    lines = text.splitlines()
    if raw or not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        stranger = next(iter(raw), ENTRY)
        raise _broken(path, _line(lines, 0, stranger), stranger, f"[[{ENTRY}]]")
    heads = [number for number, line in enumerate(lines) if HEAD.match(line)]
    starts = heads if len(heads) == len(tables) else [0] * len(tables)
    placed = [
        HolidayAtLine(start + 1, _holiday(path, lines, start, table))
        for start, table in zip(starts, tables, strict=True)
    ]
    _no_two_meet(path, placed)
    return tuple(each.holiday for each in placed)


def _toml(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        text = path.read_text("utf-8-sig")
        return text, tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = str(error).partition("at line ")[2].partition(",")[0] or "?"
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None


def _holiday(path: Path, lines: list[str], start: int, table: dict[str, Any]) -> SchoolHoliday:
    try:
        found = HolidayEntry.model_validate(table).holiday
    except ValidationError as error:
        field = str(error.errors()[0]["loc"][0])
        expected = EXAMPLES.get(field, ", ".join(EXAMPLES))
        raise _broken(path, _line(lines, start, field), field, expected) from None
    if found.last < found.first:
        expected = f"{EXAMPLES['first']}, {EXAMPLES['last']}"
        raise _broken(path, _line(lines, start, "last"), "last", expected)
    return found


def _no_two_meet(path: Path, placed: list[HolidayAtLine]) -> None:
    """Two lists of the same days contradict each other: nobody could say which is right."""
    for number, each in enumerate(placed):
        if any(each.holiday.meets(other.holiday) for other in placed[:number]):
            raise _broken(path, each.line, "first", EXAMPLES["first"])


def _line(lines: Iterable[str], start: int, field: str) -> int:
    """Where the field stands in its table; else where the table begins. Counted from 1."""
    begins = re.compile(rf"\s*\[?\[?\s*\"?{re.escape(field)}\"?\s*(?:=|\])")
    for number, line in enumerate(lines):
        if number > start and HEAD.match(line):
            break
        if number >= start and begins.match(line):
            return number + 1
    return start + 1


def _broken(path: Path, line: int, field: str, expected: str) -> StartRefused:
    return StartRefused(
        "office_hours-school-broken", file=str(path), line=line, field=field, expected=expected
    )
