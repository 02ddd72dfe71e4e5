"""One person sets off all that one can: few rings, nobody else delayed, help as if nothing were.

A thousand questions, two hundred lines, fifty calls for help, sixty times asked and wiped, by the
same hands and at the pace of a program; between them another asks, and somebody who is not safe.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.questions.rules.pace import CALLS_APART, MOST_NEW, MOST_RINGS, REMEMBERED, RINGS_APART
from cogs.questions.service.pace import Pace
from cogs.questions.service.who_to_ring import MOST_FIRST
from tests.kit.asking import ask, card, pinged
from tests.kit.forged import forged_form, forged_press
from tests.kit.handing_over import inbox
from tests.kit.limiting import UNSAFE
from tests.kit.wiping import wipe

A_PRESS = timedelta(seconds=1)
FRESH, OPEN = 5, 4
"""Calls to Discord with which a question of somebody is asked, the press for its form included, and
within them those of the opening itself."""


class Rung:
    """When Yasmine's phone rang, for whom, and what was asked of Discord meanwhile."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self._seen = len(town.calls)
        self.at: list[datetime] = []
        self.team: list[datetime] = []
        """When it rang in the team's channel."""
        self.in_team = 0

    def look(self) -> None:
        new, self._seen = self.town.calls[self._seen :], len(self.town.calls)
        for each in new:
            self.in_team += each.method != "GET" and self._is_of_team(each)
            if each.method == "POST" and self._hears(each):
                self.at.append(self.town.now)
                if str(self.town.team.id) in each.path:
                    self.team.append(self.town.now)

    def _is_of_team(self, call: simcord.HttpLogEntry) -> bool:
        return call.path.startswith("/channels/")

    def _hears(self, call: simcord.HttpLogEntry) -> bool:
        body: Any = call.json if isinstance(call.json, dict) else {}
        heard = (body.get("allowed_mentions") or {}).get("users") or []
        return self.town["Yasmine"].id in map(int, heard)


async def goes_on_for(town: Town, rung: Rung) -> None:
    """A second passes; every minute the bot's own work is done."""
    before = town.now
    town.discord.advance_clock(A_PRESS.total_seconds())
    if before.minute != town.now.minute:
        await town.minute()
    rung.look()


async def another_asks(town: Town, rung: Rung, number: int) -> None:
    """At that very moment: no more calls than ever, thanked, and rung for at once."""
    name = f"Iemand {number}"
    town.people[name] = town.guild.add_member(town.env.create_user(name))
    await town.env.settle()
    rung.look()
    own, before = len(rung.at), len(town.calls)

    thanks = await ask(town, name, f"een echte vraag {number}")

    asked = [each for each in town.calls[before:] if each.path.startswith("/channels/")]
    assert "Je bericht is binnen" in said(thanks)
    assert len(asked) == OPEN - 1  # the card, the thread, the words
    # First cards ring for so many people in a minute, and one person is one of them.
    just_now = [at for at in rung.team if at > town.now - RINGS_APART]
    assert len(just_now) >= MOST_FIRST or pinged(card(town), town) == {town["Yasmine"].id}
    seen = await press(town[name], thanks, UNSAFE)
    assert "Yasmine krijgt nu een melding" in said(seen)
    shown = said(await inbox(town, name))
    assert f"een echte vraag {number}" in shown
    await wipe(town, name)
    rung.look()
    del rung.at[own:]  # what rang for them


def most_in(at: list[datetime], span: timedelta) -> int:
    return max((sum(begun <= each < begun + span for each in at) for begun in at), default=0)


SIZES = [pytest.param(12, id="some"), pytest.param(1000, marks=pytest.mark.long, id="1000")]


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.timeout(900)
async def test_r45_whatever_one_person_sets_off_few_phones_ring_and_nobody_waits(
    town: Town, count: int
) -> None:
    rung, known = Rung(town), town.bot.services.shared(Pace)
    writing: Any = town.bot.get_cog("WritingMoreCog")
    writing._submissions.joined.gathering = 0.01  # who writes too fast waits seconds; not in a test
    thanks = await ask(town, words="de eerste")
    rung.look()

    for number in range(count):  # questions
        door = f"questions:ask:{number:016x}.question"
        await forged_form(town, town["Jules"], town.square.id, door, f"vraag {number}")
        await goes_on_for(town, rung)
        if number % (count // 2) == 0:
            await another_asks(town, rung, number)
    for number in range(count // 5):  # lines
        await ask(town, words=f"regel {number}")
        await goes_on_for(town, rung)
    for _ in range(count // 20):  # calls for help
        seen = await forged_press(town, town["Jules"], message_of(thanks), unsafe_door(thanks))
        assert "112" in said(seen)
        await goes_on_for(town, rung)
    for number in range(count * 6 // 100):
        await ask(town, words=f"en weg {number}")
        await wipe(town)
        await goes_on_for(town, rung)
    await another_asks(town, rung, count)

    assert most_in(rung.at, REMEMBERED) <= MOST_RINGS + 2 + REMEMBERED // CALLS_APART
    assert sum(map(len, known._done.values())) <= 4 * count
    for _ in range(2):
        await town.move_clock(REMEMBERED + timedelta(minutes=1))
    assert known._done == {}


def unsafe_door(thanks: simcord.InteractionResult) -> str:
    parts = [each for row in message_of(thanks).components for each in getattr(row, "children", [])]
    return next(str(each.custom_id) for each in parts if getattr(each, "label", "") == UNSAFE)


@pytest.mark.parametrize("count", [pytest.param(12), pytest.param(60, marks=pytest.mark.long)])
async def test_asked_and_wiped_again_and_again_the_team_reads_one_line_and_hears_little(
    town: Town, count: int
) -> None:
    rung = Rung(town)
    for number in range(count):
        await ask(town, words=f"haha {number}")
        await wipe(town)
        await goes_on_for(town, rung)
    told = [said(each) for each in town.team.history() if "gewist door" in said(each)]

    assert len(told) == 1
    assert len(rung.at) <= MOST_RINGS
    begun = MOST_NEW * (1 + count * int(A_PRESS.total_seconds()) // 600)
    assert sum("vraag van" in said(each) for each in town.team.history()) == 0
    assert rung.in_team <= begun * 12 + count // 60 * 12
    assert "Stel een vraag" in labels(town.panel)
