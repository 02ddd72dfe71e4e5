"""Who else is there: a colleague, somebody who is no worker, and somebody with a real question."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from bot.shell.dry_run import key_in
from cogs.practice.rules.runs import WAITS_FOR
from tests.kit.asking import ask
from tests.kit.calling import unsafe
from tests.kit.forged import forged_press
from tests.kit.going_live import trial_town
from tests.kit.practising import (
    Result,
    answers,
    begins,
    case_of,
    lists,
    plays,
    shown,
    takes,
    unlabelled,
)
from tests.kit.stored import everything

TOLD = "Er kwam net een echte vraag."


def door_of(begun: Result, door: str) -> str:
    found = [each for message in shown(begun) for each in doors_on(message)]
    return next(each for each in found if each.startswith(door))


async def test_two_who_practise_at_once_stay_apart(town: Town) -> None:
    of_yasmine = await begins(town, "een-emoji", "Yasmine")
    of_bram = await begins(town, "uitgescholden", "Bram")

    one = await answers(town, shown(of_yasmine)[-1], "Yasmine")
    other = await answers(town, shown(of_bram)[-1], "Bram")

    assert case_of("een-emoji").turn[1].nl in said(shown(one)[-1])
    assert case_of("uitgescholden").turn[1].nl in said(shown(other)[-1])


async def test_the_same_case_twice_at_once_stays_apart_too(town: Town) -> None:
    of_yasmine, of_bram = await begins(town), await begins(town, name="Bram")
    await answers(town, shown(of_yasmine)[-1], "Yasmine")

    other = await answers(town, shown(of_bram)[-1], "Bram")

    assert case_of("een-emoji").turn[1].nl in said(shown(other)[-1])


async def test_the_buttons_of_a_colleague_open_nothing(town: Town) -> None:
    begun = await begins(town)

    form = await forged_press(town, town["Bram"], town.panel, door_of(begun, "questions:answer"))
    more = await forged_press(town, town["Bram"], town.panel, door_of(begun, "questions:ways"))

    assert not form.modal
    assert "Deze oefening is voorbij" in said(form)
    assert "Deze oefening is voorbij" in said(more)


@pytest.mark.parametrize("name", ["Jules", "Els"])
async def test_only_workers_practise(town: Town, name: str) -> None:
    refused = await town[name].slash(town.square, "oefenen")
    begun = await begins(town)
    for door in ("questions:answer", "questions:take", "questions:close"):
        forged = await forged_press(town, town[name], town.panel, door_of(begun, door))
        assert not forged.modal
        assert case_of("een-emoji").turn[0].nl not in said(forged)

    assert "Alleen jij ziet het" not in said(refused)


async def test_a_worker_who_is_removed_plays_no_further(town: Town) -> None:
    begun = await begins(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")

    door = door_of(begun, "questions:ways")
    refused = await forged_press(town, town["Yasmine"], town.panel, door)

    assert "Kaarten" not in labels(refused)


async def test_it_yields_when_a_real_question_comes(town: Town) -> None:
    begun = await begins(town)

    await ask(town, words="echt iets")
    await town.env.settle()

    told = shown(begun)[-1]
    assert TOLD in said(told)
    assert "OEFENING." not in said(told)
    stopped = await press(town["Yasmine"], shown(begun)[0], "Ik neem dit")
    assert "Er kwam een echte vraag, en die gaat voor." in said(stopped)


async def test_it_goes_on_where_it_was_once_its_worker_says_so(town: Town) -> None:
    begun = await begins(town)
    await answers(town, shown(begun)[1])
    await ask(town, words="echt iets")
    await town.env.settle()

    again = await press(town["Yasmine"], await lists(town), "Ga verder")

    assert unlabelled(shown(again)) == []
    assert case_of("een-emoji").turn[1].nl in said(shown(again)[-1])
    answered = await answers(town, shown(again)[-1])
    assert case_of("een-emoji").turn[2].nl in said(shown(answered)[-1])


async def test_a_call_for_help_in_what_stood_already_is_real_too(town: Town) -> None:
    thanks = await ask(town)
    begun = await begins(town)

    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()

    assert TOLD in said(shown(begun)[-1])


async def test_while_somebody_really_waits_who_is_not_safe_nobody_begins(town: Town) -> None:
    await unsafe(town)

    refused = await begins(town)

    assert "Dat gaat voor." in said(refused)


async def test_the_test_of_an_admin_is_no_real_question(town: Town) -> None:
    begun = await begins(town)

    await town["Els"].slash(town.team, "controle", test="quiet")
    await town.env.settle()

    assert TOLD not in said(shown(begun)[-1])


async def test_what_is_left_alone_is_over_after_an_hour(town: Town) -> None:
    begun = await begins(town)
    town.machine_clock.behind = timedelta(0)

    await town.move_clock(WAITS_FOR)

    late = await press(town["Yasmine"], shown(begun)[0], "Ik neem dit")
    assert "Deze oefening is voorbij" in said(late)


async def test_who_begins_anew_has_one_case_and_not_two(town: Town) -> None:
    first = await begins(town)
    await begins(town, "uitgescholden")

    late = await press(town["Yasmine"], shown(first)[0], "Ik neem dit")

    assert "Deze oefening is voorbij" in said(late)


async def test_after_looking_back_nothing_of_it_is_left(town: Town) -> None:
    seen = await plays(town, "een-emoji")

    late = await press(town["Yasmine"], seen[1], "Antwoord")

    assert "Deze oefening is voorbij" in said(late)
    assert "Je zit nog in" not in said(await lists(town))


async def test_what_was_left_aside_is_named_and_what_was_done_is_not(town: Town) -> None:
    begun = await begins(town, "wil-niet-meer")
    taken = await takes(town, begun)
    await press(town["Yasmine"], taken, "Kaarten")

    back = await press(town["Yasmine"], await lists(town), "Kijk terug")

    assert "Een kaart openen" not in said(back)
    assert "Een collega erbij vragen" in said(back)


async def test_practice_on_a_bench_in_trial_says_that_it_is_practice(tmp_path: Path) -> None:
    async with trial_town(tmp_path) as trial:
        begun = await begins(trial)

    assert all("OEFENING." in said(each) and "PROEF" not in said(each) for each in shown(begun))


async def test_a_key_that_somebody_made_up_reaches_no_real_conversation(town: Town) -> None:
    await ask(town)
    begun = await begins(town)
    keys = {key_in(each) for each in doors_on(shown(begun)[0])} - {""}
    before = await everything(town)

    assert len(keys) == 1
    assert all(len(each) == 16 for each in keys)
    assert not any(key in str(before) for key in keys)
