"""The machine's clock is set back an hour while the bot runs; Discord's goes on, as its ids do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.rivals import Rivals
from tests.kit.asking import answer, ask
from tests.kit.clocks import HandClock
from tests.kit.conversations import talk_of
from tests.kit.direct_messages import heard_in_private
from tests.kit.mentions import answers, mention

HOUR, A_MINUTE = timedelta(hours=1), timedelta(minutes=1, seconds=1)


async def later(town: Town, words: str) -> None:
    await town.move_clock(A_MINUTE)
    await ask(town, words=words)


def rings(town: Town) -> int:
    return len([each for each in town.team.history() if "schreef iets nieuws" in said(each)])


async def test_on_discord_time_never_goes_back_also_in_tests(town: Town) -> None:
    with pytest.raises(ValueError, match="not Discord's"):
        await town.move_clock(-HOUR)


async def test_what_they_write_and_read_goes_on(town: Town) -> None:
    await ask(town, words="eerst")
    town.machine_clock.behind = HOUR

    more = said(await ask(town, words="en dan nog iets"))
    await answer(town, "Dag jij.")
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert "ging iets mis" not in more
    assert [inbox.count(each) for each in ("eerst", "en dan nog iets", "Dag jij.")] == [1, 1, 1]


async def test_who_waits_again_waits_since_a_moment_of_this_machine(town: Town) -> None:
    """What is read in the thread has Discord's time; rows, and all that is counted, have ours."""
    town.machine_clock.behind = HOUR
    await ask(town)
    sent = await answer(town)

    await press(town["Yasmine"], sent, "Haal terug")
    await town.minute()

    waits = (await talk_of(town)).waiting_since
    assert waits
    assert waits <= town.bot.services.clock()


async def test_phones_ring_again_after_a_minute_and_not_after_an_hour(town: Town) -> None:
    await ask(town)
    town.machine_clock.behind = HOUR

    await later(town, "hallo?")

    assert rings(town) == 1


async def test_who_does_not_feel_safe_rings_after_a_minute_too(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    town.machine_clock.behind = HOUR

    await later(town, "help")  # nobody came, so it rang by itself in this minute
    await later(town, "help")

    assert rings(town) == 1


async def test_a_direct_message_is_answered_rather_twice_than_never(town: Town) -> None:
    await town["Jules"].send_dm("hallo")
    town.machine_clock.behind = HOUR
    await town.move_clock(A_MINUTE)

    await town["Jules"].send_dm("hallo?")

    assert len(heard_in_private(town, "Jules")) == 2


@pytest.mark.parametrize("who", ["Jules", "Amira"])
async def test_who_mentions_somebody_who_is_away_is_told_so(town: Town, who: str) -> None:
    await mention(town, "Jules", "Bram")
    town.machine_clock.behind = HOUR

    await town.move_clock(timedelta(minutes=10))
    await mention(town, who, "Bram")

    assert len(answers(town)) == 2


def test_another_process_that_was_there_is_not_said_to_be_there_for_longer() -> None:
    clock = HandClock()
    rivals = Rivals(clock)
    for _ in range(2):
        rivals.answered_before_us()
    assert rivals.are_there

    clock.move(-HOUR)

    assert not rivals.are_there
