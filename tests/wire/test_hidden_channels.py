"""A channel that Discord hides from the bot is never safe, whatever Discord makes up about it.

On a real gateway: what its flag says must be known with the very event that brings it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.wire.conftest import Open
from tests.wire.interactions import Interaction
from tests.wire.sentences import ARRIVED, NOT_SAFE
from tests.wire.shapes import Json
from tests.wire.town import Town
from tests.wire.waiting import until
from tests.wire.wire import Wire
from tests.wire.world import overwrite

HIDDEN = 1 << 17
"""Discord's flag (change log of 12 August 2026); all else that it says is made up then."""
VIEW = 1 << 10
pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Begun:
    """Somebody has the form before them, and words to send."""

    who: Json
    form: Interaction
    words: str


async def begun(town: Town, many: int) -> Iterator[Begun]:
    people = [town.person(f"Jules {number}") for number in range(many)]
    return iter([Begun(each, await town.form(each), town.words()) for each in people])


async def is_refused(town: Town, sent: Begun) -> bool:
    """Send it: either it stands with the team and they are told so, or it stands nowhere."""
    answer = await town.people.submit(sent.who, sent.form, {"words": sent.words})
    assert (ARRIVED in answer.text) != (NOT_SAFE in answer.text), answer.text
    assert town.stands_once(sent.words) == (ARRIVED in answer.text)
    return NOT_SAFE in answer.text


def flag(wire: Wire, flags: int) -> None:
    """Discord tells the channel anew, with its name and overwrites as they ever were."""
    wire.town.team["flags"] = flags
    wire.discord.events.channel("UPDATE", wire.town.team)


def let_in(wire: Wire, *overwrites: Json) -> None:
    wire.town.team["permission_overwrites"] = list(overwrites)
    wire.discord.events.channel("UPDATE", wire.town.team)


async def test_the_flag_goes_on_and_off_and_holds_from_that_event_on(open_wire: Open) -> None:
    wire = await open_wire()
    sent = await begun(wire.town, 4)

    assert not await is_refused(wire.town, next(sent))
    flag(wire, HIDDEN)
    assert await is_refused(wire.town, next(sent))
    flag(wire, HIDDEN | 1)
    assert await is_refused(wire.town, next(sent))
    flag(wire, 0)
    assert not await is_refused(wire.town, next(sent))


async def test_what_was_hidden_while_the_cable_was_cut_is_known_with_the_resume(
    open_wire: Open,
) -> None:
    wire = await open_wire()
    sent, gateway = await begun(wire.town, 2), wire.discord.gateway
    resumed, identified = gateway.resumed, len(gateway.identified)

    gateway.cut()
    flag(wire, HIDDEN)
    assert await is_refused(wire.town, next(sent))
    gateway.cut()
    flag(wire, 0)
    assert not await is_refused(wire.town, next(sent))

    assert (gateway.resumed, len(gateway.identified)) == (resumed + 2, identified)


async def test_it_is_hidden_from_the_first_event_of_a_new_session(open_wire: Open) -> None:
    wire = await open_wire()
    sent, gateway = await begun(wire.town, 1), wire.discord.gateway
    before = len(gateway.identified)

    wire.town.team["flags"] = HIDDEN
    gateway.invalidate()
    await until(lambda: len(gateway.identified) == before + 1 and gateway.sessions, "it is back")

    assert await is_refused(wire.town, next(sent))


async def test_it_is_hidden_from_the_first_event_after_a_start(open_wire: Open) -> None:
    wire = await open_wire()
    sent = await begun(wire.town, 1)

    wire.town.team["flags"] = HIDDEN
    await wire.restart()

    assert await is_refused(wire.town, next(sent))


async def test_who_is_let_in_by_name_is_known_with_the_event_that_says_it(open_wire: Open) -> None:
    """Overwrites come by the same way as the flag, and are as fresh."""
    wire = await open_wire()
    sent, shut = await begun(wire.town, 3), wire.town.team["permission_overwrites"]
    by_name = overwrite(wire.town.person("Sam"), allow=VIEW)

    assert not await is_refused(wire.town, next(sent))
    let_in(wire, *shut, by_name)
    assert await is_refused(wire.town, next(sent))
    wire.discord.gateway.cut()
    let_in(wire, *shut)
    assert not await is_refused(wire.town, next(sent))
