"""Whatever two people type, change, delete and stop, and whenever the bot dies in between.

Nothing goes to the wrong person, nothing with a tick is lost, nothing is doubled, and nothing goes
after *Stop*.
"""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import discord
from hypothesis import example, given
from hypothesis import strategies as st

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.direct_talks import at_once, lines_of, talks, ticked, types, unheard
from tests.kit.laws import examples
from tests.kit.towns import open_town

NAMES = ("Jules", "Sam")
ACTS = ("type", "edit", "delete", "stop", "type untold", "stop unheard", "type unheard", "restart")
Step = tuple[str, int, int]


@dataclass
class Person:
    """One of the two: what they typed, and what of it the team must be able to read."""

    name: str
    thread: int = 0
    talking: bool = True
    lines: list[discord.Message] = field(default_factory=list)
    stands: dict[int, str] = field(default_factory=dict)
    never: set[str] = field(default_factory=set)


class Life:
    def __init__(self, town: Town) -> None:
        self.town = town
        self.people = [Person(name) for name in NAMES]
        self.count = 0

    def words(self) -> str:
        self.count += 1
        return f"woord{'abcdefghijklmnopqrstuvwxyz'[self.count // 26]}{self.count}e"

    async def begin(self) -> None:
        for each in self.people:
            await talks(self.town, name=each.name)
            each.thread = self.town.thread().id

    async def do(self, step: Step) -> None:
        act, who, which = step
        person = self.people[who]
        if act == "restart":
            await self.restart()
        elif act == "stop":
            await types(self.town, "stop", person.name)
            person.talking = False
        elif act == "stop unheard":
            with unheard(self.town):
                await types(self.town, "stop", person.name)
            await self.restart()
            person.talking = False
        elif act in {"edit", "delete"}:
            await self.change(person, which, act)
        else:
            await self.type(person, act)

    async def type(self, person: Person, act: str) -> None:
        words = self.words()
        if act == "type untold":
            path = "/channels/*/messages/*/reactions/*/@me"
            self.town.env.inject_error("PUT", path, status=500, times=1)
        with unheard(self.town) if act == "type unheard" else nullcontext():
            line = await types(self.town, words, person.name)
        person.lines.append(line)
        if person.talking:
            person.stands[line.id] = words
        else:
            person.never.add(words)
        if act == "type unheard":
            await self.restart()

    async def change(self, person: Person, which: int, act: str) -> None:
        if not person.lines:
            return
        line, words = person.lines[which % len(person.lines)], self.words()
        user = self.town[person.name].user
        if act == "delete":
            person.lines.remove(line)
            await user.delete(line)
            if person.talking:
                person.stands.pop(line.id, None)
        else:
            await user.edit(line, words)
            if person.talking:
                person.stands[line.id] = words
            else:
                person.never.add(words)

    async def restart(self) -> None:
        await self.town.restart()
        at_once(self.town)
        await lines_of(self.town).flush_all()
        await self.town.env.settle()

    def check(self) -> None:
        read = {each.name: self.read(each) for each in self.people}
        for person in self.people:
            for words in person.stands.values():
                assert read[person.name].count(words) == 1, (person.name, words)
                others = [said for name, said in read.items() if name != person.name]
                assert not any(words in each for each in others)
            for words in person.never:
                assert words not in "".join(read.values())
            for line in person.lines:
                if ticked(self.town, line):
                    assert line.id in person.stands

    def read(self, person: Person) -> str:
        thread = next(each for each in self.town.team.threads if each.id == person.thread)
        return "\n".join(said(each) for each in thread.history())


STEPS = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 1), st.integers(0, 3)), min_size=2, max_size=7
)


@examples(10)
@given(STEPS)
@example([("type untold", 0, 0), ("restart", 0, 0), ("edit", 0, 0), ("delete", 0, 0)])
@example([("type", 0, 0), ("stop", 0, 0), ("edit", 0, 0), ("type", 0, 0), ("restart", 0, 0)])
@example([("type", 0, 0), ("stop unheard", 0, 0), ("type", 0, 0), ("restart", 0, 0)])
@example([("type unheard", 0, 0), ("type unheard", 1, 0), ("edit", 0, 0), ("restart", 0, 0)])
def test_each_line_stands_once_where_it_belongs_and_nothing_goes_after_stop(
    steps: list[Step],
) -> None:
    asyncio.run(lived(steps))


async def lived(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_town(Path(folder) / "data") as town:
            life = Life(town)
            await life.begin()
            for step in steps:
                await life.do(step)
                life.check()
