"""`kill -9` anywhere in `/werker afwezig`: after a restart it holds as a whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.killed_child import AWAY_UNTIL
from tests.kit.killed_process import an_hour, back_after_a_kill
from tests.kit.laws import some_now

# The calls, in order: the answer to Els, the card, the conversation's card, who waits (new, and the
# one before goes).
POINTS = [(when, number) for number in range(1, 5) for when in ("before", "after")]
AWAY = "Yasmine is er niet"


def cards_that_stand(town: Town) -> list[str]:
    hall = next(e for e in town.guild.channels.values() if e.name == "voorstellen")
    return [said(each) for each in hall.history()]


@pytest.mark.slow
@pytest.mark.parametrize("point", some_now(POINTS, every=3))
async def test_killed_while_somebody_is_said_to_be_away(
    tmp_path: Path, point: tuple[str, int]
) -> None:
    async with back_after_a_kill(tmp_path, *point, "away") as town:
        await an_hour(town)

        here = said(await press(town["Jules"], town.panel, "Wie zijn wij?"))
        status = said(await town["Yasmine"].slash(town.team, "dienst status"))
        [card] = cards_that_stand(town)
        is_away = AWAY in here
        # All of it, or nothing: the row, the shift, the card.
        assert (AWAY in card) is is_away
        assert ("geen dienst" in status) is is_away
        assert AWAY_UNTIL in card or not is_away

        # Whoever was in doubt says it again, and it holds once.
        await town["Els"].slash(town.team, "werker afwezig", wie="Yasmine", tot=AWAY_UNTIL)
        await an_hour(town)
        [card] = cards_that_stand(town)
        assert card.count(AWAY) == 1
        inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
        assert inbox.count("Ja hoor.") == 1
