"""Two towns on one bot share a team, over real HTTP: agreed, told, sat down, killed and left."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass

import pytest

from tests.kit.introducing import jpeg
from tests.wire.conftest import ROOMY, Open
from tests.wire.interactions import Interaction
from tests.wire.pressing import through
from tests.wire.shapes import Json, said
from tests.wire.town import Town
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
MINUTE = 1.0
SOON = 20.0
PACE = 61
CODE = re.compile(r"`([0-9a-f-]{19})`")
SHARED, LEFT = "Vanaf nu deelt ons team", "deelt niets meer met"
OPEN = "🟢"
OVER = "Die uitnodiging is er niet meer"


@dataclass
class Two:
    """Lindendaal and Beukenveld on one bot; Yasmine is of both teams, and nobody is on shift."""

    wire: Wire
    one: Town
    other: Town

    async def type_code(self) -> None:
        """An admin of the one gives a code, and one of the other types it."""
        people = self.one.people
        shown = await through(self.wire, self.one.els, "samenwerking", "shared_team:invite")
        code = CODE.search(shown.text)
        assert code, shown.text
        seen = await people.slash(self.other.els, self.other.team, "samenwerking")
        form = await people.click(self.other.els, seen.last, door="shared_team:type")
        await people.submit(self.other.els, form, {"code": code[1]})

    async def agree(self) -> Interaction:
        await self.type_code()
        return await through(self.wire, self.one.els, "samenwerking", "shared_team:yes")

    async def leave(self, town: Town) -> Interaction:
        shown = await town.people.slash(town.els, town.team, "samenwerking")
        return await town.people.click(town.els, shown.last, door="shared_team:leave")


async def opened(open_wire: Open) -> Two:
    wire = await open_wire(minute=MINUTE, windows=ROOMY, start=False)
    one, other = wire.town, Town(wire.discord, "Jong Beukenveld")
    other.yasmine = one.yasmine
    wire.discord.world.member(other.guild, one.yasmine, [other.worker])
    await wire.start(BANKJE_SERVERS=json.dumps([*wire.discord.world.guilds]))
    for each in (one, other):
        await each.set_up(on_shift=False)
    return Two(wire, one, other)


def told(town: Town, words: str) -> int:
    return town.times(words, town.team)


async def shows(wire: Wire, town: Town, words: str, what: str, *, is_there: bool = True) -> None:
    """A panel is edited once a minute (R42)."""
    wire.forward(PACE)
    await until(lambda: (words in said(town.panel)) is is_there, what, SOON)


async def test_r61_two_towns_agree_share_a_shift_and_part(open_wire: Open) -> None:
    two = await opened(open_wire)
    one, other, people = two.one, two.other, two.one.people

    await two.agree()
    await until(lambda: told(one, SHARED) == told(other, SHARED) == 1, "both teams hear it", SOON)
    await people.slash(one.yasmine, one.team, "dienst start")
    await shows(two.wire, one, OPEN, "the bench of the one is open")
    await shows(two.wire, other, OPEN, "the bench of the other is open")
    assert "Lindendaal en Beukenveld" in said(one.panel)

    jules, words = other.person("Jules"), other.words()
    await other.ask(jules, words)
    assert other.stands_once(words)
    assert one.threads == []

    await two.wire.restart(kill=True)
    await people.slash(one.yasmine, other.team, "dienst stop")
    await shows(two.wire, one, OPEN, "the one is closed too", is_there=False)
    await shows(two.wire, other, OPEN, "and so is the other", is_there=False)

    await two.leave(other)
    await until(lambda: told(one, LEFT) == told(other, LEFT) == 1, "both hear the end", SOON)
    await shows(two.wire, one, "Beukenveld", "the panel says it no more", is_there=False)
    assert told(one, SHARED) == told(other, SHARED) == 1


async def test_of_yeses_at_the_same_moment_one_counts_and_both_read_an_answer(
    open_wire: Open,
) -> None:
    two = await opened(open_wire)
    one, people = two.one, two.one.people
    boss: Json = one.person("Mia", one.admin, one.worker)
    await two.type_code()
    screens = [await people.slash(each, one.team, "samenwerking") for each in (one.els, boss)]

    both = await asyncio.gather(
        *(people.click(each.who, each.last, door="shared_team:yes") for each in screens)
    )

    assert sorted(OVER in each.text for each in both) == [False, True]
    await until(lambda: told(one, SHARED) == told(two.other, SHARED) == 1, "each is told", SOON)
    two.wire.forward(120)
    await asyncio.sleep(2 * MINUTE)
    assert told(one, SHARED) == told(two.other, SHARED) == 1


@pytest.mark.parametrize("kill", [False, True])
async def test_a_team_that_discord_kept_from_hearing_it_hears_it_after_a_restart(
    open_wire: Open, *, kill: bool
) -> None:
    two = await opened(open_wire)
    team = f"/channels/{two.other.team['id']}/messages$"
    fault = two.wire.discord.faults.add("POST", team, "500", times=99)

    await two.agree()
    await until(lambda: told(two.one, SHARED) == 1, "one team hears it", SOON)
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await two.wire.restart(kill=kill)
    assert told(two.other, SHARED) == 0
    two.wire.discord.faults.clear()

    await until(lambda: told(two.other, SHARED) == 1, "the other hears it later", SOON)
    await asyncio.sleep(2 * MINUTE)
    assert told(two.other, SHARED) == 1


async def test_a_server_that_is_away_ends_nothing_and_one_that_put_the_bot_out_ends_it(
    open_wire: Open,
) -> None:
    two = await opened(open_wire)
    one, other, events = two.one, two.other, two.wire.discord.events
    await two.agree()
    await one.people.slash(one.yasmine, one.team, "dienst start")
    await shows(two.wire, other, OPEN, "the bench of the other is open")

    events.away(other.guild)
    await asyncio.sleep(3 * MINUTE)
    assert told(one, LEFT) == 0
    events.back(other.guild)
    await shows(two.wire, other, OPEN, "it is open as before")

    del other.guild.members[two.wire.discord.world.me["id"]]
    events.left(other.guild)
    await until(lambda: told(one, LEFT) == 1, "the team that stays hears it", SOON)
    await shows(two.wire, one, "Beukenveld", "its panel is true", is_there=False)
    assert OPEN in said(one.panel)


async def test_r48_each_server_has_a_face_of_its_own(open_wire: Open) -> None:
    two = await opened(open_wire)
    me = two.wire.discord.world.me["id"]

    form = await through(two.wire, two.one.els, "uiterlijk", "profile:change")
    filled = {"words": "Het jeugdteam van Lindendaal"}
    preview = await two.one.people.submit(
        two.one.els, form, filled, files={"avatar": [("logo.png", jpeg())]}
    )
    await two.one.people.click(two.one.els, preview.last, door="profile:keep")

    assert two.one.guild.members[me]["avatar"]
    assert two.other.guild.members[me]["avatar"] is None
    assert not two.other.guild.members[me].get("bio")
    assert two.wire.discord.world.me["avatar"] is None
    shown = await two.other.people.slash(two.other.els, two.other.team, "uiterlijk")
    assert "Lindendaal" not in shown.text
