"""`kill -9` anywhere in closing several: each is closed or open, and nobody is told twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.handing_over import inbox
from tests.kit.killed_child import CLASS, sure_to_close
from tests.kit.killed_process import an_hour, back_after_a_kill
from tests.kit.laws import some_now

# For each of the three: the sentence, the line that it is closed; then the answer to Yasmine.
POINTS = [(when, number) for number in range(1, 9) for when in ("before", "after")]
SENTENCE, CLOSED = "Fijn dat we elkaar zagen.", "Afgerond door Yasmine"


def lines(town: Town, words: str) -> list[int]:
    """How often it stands in each thread."""
    return [sum(words in said(each) for each in thread.history()) for thread in town.team.threads]


async def read_by(town: Town, words: str) -> list[int]:
    return [said(await inbox(town, name)).count(words) for name in CLASS]


@pytest.mark.slow
@pytest.mark.parametrize("point", some_now(POINTS, every=5))
async def test_killed_while_several_are_closed(tmp_path: Path, point: tuple[str, int]) -> None:
    async with back_after_a_kill(tmp_path, *point, "several") as town:
        await an_hour(town)

        ended = await read_by(town, "rondde dit gesprek af")
        # What was closed says so in its thread, once; what was not says nothing of it.
        assert sorted(lines(town, CLOSED)) == sorted(ended)
        assert max(await read_by(town, SENTENCE)) <= 1

        status = await town["Yasmine"].slash(town.team, "dienst status")
        left = ended.count(0)
        if "Meerdere afronden" in labels(status):
            sure = await sure_to_close(town)
            await press(town["Yasmine"], sure, f"Ja, rond {left} af")
            await an_hour(town)
            assert await read_by(town, "rondde dit gesprek af") == [1] * len(CLASS)
            assert await read_by(town, SENTENCE) == [1] * len(CLASS)
            assert lines(town, CLOSED) == [1] * len(CLASS)
        else:
            assert left < 2
