"""What the token, the key and the data open, alone and together, as measured on a running town.

Whoever has the token is the bot: they read its channels and its direct messages, and know who is a
member. The key and the data are files. What can be joined decides whether somebody is found.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.app import schemas
from bot.core.alias import GuildId, alias_maker
from bot.demo.reading import press, said
from bot.demo.simulator import serializers
from bot.demo.town import SECRET, Town
from bot.store.keys import derive
from bot.store.opening import STORE
from bot.store.sqlcipher import alias_key_of, open_file
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY
from tests.kit.asking import ask, chooses_dm
from tests.kit.forensics import every_byte

HOUR = timedelta(hours=1)
WRITERS = {"Jules": "mijn kat heet Tsjaikovski", "Amira": "de brug is blauw", "Sam": "om zeven uur"}
TOLD = ("Jules", "Amira")
"""Who chose a direct message; Sam did not."""
OUR_OWN_TIME = {"timestamp", "id", "edited_timestamp"}
"""Parts of a message that are its moment: looked at apart."""
SMALLEST = 10**6
"""Numbers below it are kinds, flags and styles."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What whoever has these things finds. `behind`: whose code name they know, for certain."""

    words: bool
    code_names: bool
    told: frozenset[str]
    behind: frozenset[str]


@dataclass(frozen=True, slots=True)
class Life:
    """A town in which three have written and were answered; each has a code name."""

    town: Town
    code_names: dict[str, str]


async def lived(town: Town, draw: dict[str, int]) -> Life:
    """`draw`: how many seconds later the notice of each leaves."""
    names = {}
    for name, words in WRITERS.items():
        thanks = await ask(town, name, words)
        names[name] = str(town.thread().name)
        if name in TOLD:
            await chooses_dm(town[name], thanks)
    await town.move_clock(HOUR)
    for name, code_name in names.items():
        number = draw.get(name, 0)
        object.__setattr__(
            town.bot.services.random_source, "number", lambda most, n=number: min(n, most - 1)
        )
        form = await press(town["Yasmine"], town.thread(code_name).history()[0], "Antwoord")
        await town["Yasmine"].submit_modal(form, {"words": "Ja hoor."})
        await town.move_clock(timedelta(seconds=20))
    for _ in range(20):
        await town.move_clock(timedelta(minutes=1))
    return Life(town, names)


async def opened(life: Life, folder: Path, *, token: bool, key: bool, data: bool) -> Opened:
    found = [_with_token(life)] if token else []
    if data:
        found.append(_without_key(life))
    if data and key:
        found.append(await _with_key(life, folder))
    nothing: frozenset[str] = frozenset()
    return Opened(
        any(each.words for each in found),
        any(each.code_names for each in found),
        nothing.union(*(each.told for each in found)),
        nothing.union(*(each.behind for each in found)),
    )


# -- the token ------------------------------------------------------------------------------------


def _with_token(life: Life) -> Opened:
    town = life.town
    threads = {str(each.name): _read(town, each) for each in town.team.threads}
    seen = "\n".join(said(m) for thread in town.team.threads for m in thread.history())
    phones = {
        name: _read(town, town[name].user.dm_channel)
        for name in WRITERS
        if town[name].id in town.discord.dm_channels
    }
    behind = {name for name, marks in phones.items() if _only_match(marks, threads)}
    told = {name for name in phones if any(_notices(town, name))}
    return Opened(
        all(words in seen for words in WRITERS.values()),
        {*threads} == {*life.code_names.values()},
        frozenset(told),
        frozenset(behind),
    )


def _notices(town: Town, name: str) -> Iterator[discord.Message]:
    for message in town[name].user.dm_channel.history():
        if not message.flags.ephemeral and message.author.id == town.bot.own_id:
            yield message


def _only_match(marks: set[str], threads: dict[str, set[str]]) -> bool:
    """Whether something that stands there stands in one thread and in no other."""
    return any(sum(mark in each for each in threads.values()) == 1 for mark in marks)


def _read(town: Town, place: Any) -> set[str]:
    """Each value that every message there carries, as Discord gives it to the bot."""
    backend = town.discord
    found: set[str] = set()
    for message in place.history():
        if not message.flags.ephemeral:
            stored = backend.get_message(place.id, message.id)
            found |= set(_values(dict(serializers.message_payload(backend, stored))))
    starter = [m for m in town.team.history() if m.id == place.id]
    for message in starter:
        stored = backend.get_message(town.team.id, message.id)
        found |= set(_values(dict(serializers.message_payload(backend, stored))))
    return found


def _values(part: Any, name: str = "") -> Iterator[str]:
    if isinstance(part, dict):
        for key, each in part.items():
            if key not in OUR_OWN_TIME:
                yield from _values(each, key)
        if "type" in part and "id" in part and "timestamp" not in part:
            yield from _values(part["id"], "component")
    elif isinstance(part, (list, tuple)):
        for each in part:
            yield from _values(each, name)
    elif isinstance(part, str):
        yield from (piece for piece in part.replace(".", ":").split(":") if len(piece) >= 8)
    elif isinstance(part, int) and part >= SMALLEST:
        yield str(part)


def by_time(life: Life, name: str) -> set[str]:
    """The code names that were answered not long before this person's notice was sent."""
    town = life.town
    (notice,) = _notices(town, name)
    return {
        str(thread.name)
        for thread in town.team.threads
        for m in thread.history()
        if "Ja hoor." in said(m) and _is_before(m.created_at, notice.created_at)
    }


def _is_before(answer: datetime, notice: datetime) -> bool:
    return timedelta(0) <= notice - answer <= LONGEST_NOTICE_DELAY + timedelta(minutes=1)


# -- the data -------------------------------------------------------------------------------------


def _without_key(life: Life) -> Opened:
    raw = b"".join(every_byte(life.town.settings.data_dir).values())

    def stands(sign: object) -> bool:
        return str(sign).encode() in raw

    accounts = {name for name in WRITERS if stands(life.town[name].id)}
    return Opened(
        any(stands(words) for words in WRITERS.values()),
        any(stands(each) for each in life.code_names.values()),
        frozenset(accounts),
        frozenset(accounts),
    )


async def _with_key(life: Life, folder: Path) -> Opened:
    """As whoever can ask Discord, or any member, for the ids of all who are on the server."""
    copied, keys = folder / "stolen", derive(SECRET)
    shutil.copytree(life.town.settings.data_dir, copied)
    db = await open_file(copied / STORE, keys.store, schemas())
    try:
        guild = GuildId(life.town.guild.id)
        alias_of = alias_maker(await alias_key_of(db, keys))
        names = {str(alias_of(guild, life.town[name].id)): name for name in WRITERS}
        talks = [tuple(r) for r in await db.execute_fetchall("SELECT * FROM conversation")]
        rows = await db.execute_fetchall("SELECT alias, code_name FROM conversation")
        wishes = await db.execute_fetchall("SELECT alias FROM notice")
        words = any(word in str(talks) for word in WRITERS.values())
        behind = {names[a] for a, code in rows if life.code_names.get(names.get(a, "")) == code}
        return Opened(
            words,
            {code for _, code in rows} == {*life.code_names.values()},
            frozenset(names[row[0]] for row in wishes),
            frozenset(behind),
        )
    finally:
        await db.close()
        shutil.rmtree(copied)


# -- what was measured ----------------------------------------------------------------------------

NOTHING = Opened(words=False, code_names=False, told=frozenset(), behind=frozenset())
AS_THE_BOT = Opened(words=True, code_names=True, told=frozenset(TOLD), behind=frozenset())
AS_THE_STORE = Opened(words=False, code_names=True, told=frozenset(TOLD), behind=frozenset(WRITERS))
ALL = Opened(words=True, code_names=True, told=frozenset(TOLD), behind=frozenset(WRITERS))
MEASURED = {
    "token": AS_THE_BOT,
    "key": NOTHING,
    "data": NOTHING,
    "token and key": AS_THE_BOT,
    "token and data": AS_THE_BOT,
    "key and data": AS_THE_STORE,
    "token, key and data": ALL,
}


@pytest.fixture
async def life(town: Town) -> Life:
    return await lived(town, {"Jules": 700, "Amira": 200})


@pytest.mark.parametrize("has", MEASURED)
async def test_what_each_opens_alone_and_together(life: Life, tmp_path: Path, has: str) -> None:
    found = await opened(life, tmp_path, token="token" in has, key="key" in has, data="data" in has)

    assert found == MEASURED[has]


async def test_in_time_a_notice_fits_everyone_who_was_answered_in_the_same_minutes(
    life: Life,
) -> None:
    assert by_time(life, "Jules") == {*life.code_names.values()}
    assert len(by_time(life, "Amira")) > 1


async def test_in_a_quiet_hour_its_time_alone_tells_whose_it_is(town: Town) -> None:
    """So the papers say it: chance hides one among others, and here there are none."""
    thanks = await ask(town, "Jules", WRITERS["Jules"])
    name = str(town.thread().name)
    await chooses_dm(town["Jules"], thanks)
    await town.move_clock(HOUR)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Ja hoor."})
    await town.move_clock(LONGEST_NOTICE_DELAY)

    assert by_time(Life(town, {"Jules": name}), "Jules") == {name}


@pytest.mark.parametrize("has", MEASURED)
def test_the_threat_model_says_what_was_measured(has: str) -> None:
    found = MEASURED[has]
    cells = [found.words, found.code_names, bool(found.told), bool(found.behind)]
    line = f"| {has} | {' | '.join('yes' if cell else 'no' for cell in cells)} |"

    assert line in Path("docs/threat-model.md").read_text("utf-8")
