"""Its power is cut at a request of an act after the opening: afterwards all is whole, and once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.wire.acts import ACTS, Act
from tests.wire.conftest import ROOMY
from tests.wire.cutting import DONE, HELD, MINUTE, ROOMY_TOO, SOON, TWO_MINUTES, cut
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
QUICK = {
    ("answer", 1, HELD),
    ("hand-over", 0, DONE),
    ("refer", 0, DONE),
    ("wipe", 5, HELD),
}
"""One of each kind, in every run; all of them in the long one."""
WHO_WAITS = {"PATCH /channels/:text/messages/:id", "DELETE /channels/:text/messages/:id"}
"""The message that says who waits is made true some seconds later, or goes when nobody waits."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town() -> AsyncIterator[Wire]:
    """Background work comes every second."""
    async with Wire(windows=ROOMY | ROOMY_TOO, minute=MINUTE, warm=True) as wire:
        yield wire


def every_cut() -> Iterator[object]:
    for act in ACTS:
        for number, call in enumerate(act.calls):
            for how in (HELD, DONE):
                quick = (act.name, number, how) in QUICK
                name = f"{act.name}-{call.partition(' ')[2].strip('/').replace('/', '.')}-{how}"
                yield pytest.param(
                    act, number, how, id=name, marks=[] if quick else [pytest.mark.long]
                )


@pytest.mark.parametrize(("act", "number", "how"), [*every_cut()])
async def test_killed_at_any_request_it_is_whole_and_once_after_two_minutes(
    town: Wire, act: Act, number: int, how: str
) -> None:
    scene, _ = await cut(town, act, number, how)

    assert await act.wrong(scene) == []


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
@pytest.mark.long
async def test_an_act_makes_the_requests_that_are_cut_here_and_no_others(
    town: Wire, act: Act
) -> None:
    scene, log = await act.prepare(town), town.discord.log
    await asyncio.sleep(TWO_MINUTES)  # the cards are true, nothing else is on its way
    before = len(log)

    def own() -> list[str]:
        made = [f"{each.method} {each.template}" for each in log[before:]]
        return [each for each in made if each in act.calls]

    await act.perform(scene, SOON)
    await until(lambda: len(own()) >= len(act.calls), "all of its requests")

    made, listed = Counter(own()), Counter(act.calls)
    assert not listed - made
    assert set(made - listed) <= WHO_WAITS
    assert await act.wrong(scene) == []
