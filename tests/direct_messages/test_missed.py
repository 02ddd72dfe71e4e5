"""What was said in direct messages while the bot was away, and what was already answered there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, said
from bot.demo.town import Town
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import at_once, lines_of, talks, thread_says, ticked, types, unheard
from tests.kit.limiting import pause
from tests.kit.stored import everything


async def while_away(town: Town, *each: str) -> None:
    """They type things that the bot never hears of, and the bot starts again."""
    with unheard(town):
        for words in each:
            await types(town, words)
    await again(town)


async def again(town: Town) -> None:
    await town.restart()
    at_once(town)
    await lines_of(town).flush_all()
    await town.env.settle()


@pytest.mark.parametrize("around", [["stop"], ["toch", "stop"], ["Stop!", "dit niet meer"]])
async def test_the_word_stop_ends_it_also_when_the_bot_was_away(
    town: Town, around: list[str]
) -> None:
    await talks(town)
    await types(town, "eerst dit")

    await while_away(town, *around)

    for words in around:
        assert thread_says(town, words) == 0
    assert (await everything(town))["direct_conversation"] == []
    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Gestopt." in heard
    assert "Vanaf nu geef ik door" not in heard


async def test_a_line_of_which_it_was_said_that_it_did_not_go_stays_so(town: Town) -> None:
    await talks(town)
    await pause(town)
    line = await types(town, "toch maar niet")
    assert "Dit ging niet door." in said(heard_in_private(town, "Jules")[-1])
    await town.move_clock(timedelta(hours=2))

    await again(town)

    assert thread_says(town, "toch maar niet") == 0
    assert not ticked(town, line)


async def test_a_held_line_is_asked_about_once_however_often_the_bot_starts(town: Town) -> None:
    await talks(town)
    await types(town, "bel me op 0470 12 34 56")

    await again(town)

    heard = heard_in_private(town, "Jules")
    assert ["Ja, stuur zo" in labels(each) for each in heard].count(True) == 1


async def test_what_nobody_knows_is_not_said_to_have_failed_and_is_found_at_the_next_start(
    town: Town,
) -> None:
    await talks(town)
    thread = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", thread, status=503, times=None)
    town.env.inject_error("GET", thread, status=503, times=None)

    await types(town, "komt dit aan")

    told = said(heard_in_private(town, "Jules")[-1])
    assert "We weten nog niet of je bericht is aangekomen" in told
    assert "Dit ging niet door" not in told
    town.discord.faults.clear()
    await again(town)
    assert thread_says(town, "komt dit aan") == 1


async def test_a_held_line_that_was_mended_while_the_bot_was_away_goes(town: Town) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    with unheard(town):
        await town["Jules"].user.edit(line, "bel me")

    await again(town)

    assert thread_says(town, "bel me") == 1
    assert not any("Ja, stuur zo" in labels(each) for each in heard_in_private(town, "Jules"))
