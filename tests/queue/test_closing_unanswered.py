"""Closing what nobody answered yet asks whether that is sure, as for what is urgent."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask
from tests.kit.forged import forged_press
from tests.kit.handing_over import inbox, talk
from tests.kit.restarts import Between, nothing, restarted

YES = "Ja, rond toch af"
NO_ANSWER = "Er is nog geen antwoord van een mens."


def is_open(town: Town) -> bool:
    return "Afgerond" not in said(town.thread().history()[-1])


async def test_it_is_asked_and_nothing_changes_before_the_yes(town: Town) -> None:
    await ask(town)
    before = (await talk(town), [said(each) for each in town.thread().history()])

    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert f"**Zeker {town.thread().name} afronden?** {NO_ANSWER}" in said(asked)
    assert labels(asked) == [YES, "Nog niet"]
    assert (await talk(town), [said(each) for each in town.thread().history()]) == before
    assert "rondde dit gesprek af" not in said(await inbox(town))
    not_yet = await press(town["Yasmine"], asked, "Nog niet")
    assert "blijft open" in said(not_yet)
    assert is_open(town)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_after_the_yes_it_closes(town: Town, between: Between) -> None:
    await ask(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await between(town)

    await press(town["Yasmine"], asked, YES)

    assert "Afgerond door Yasmine" in said(town.thread().history()[-1])
    assert "rondde dit gesprek af" in said(await inbox(town))


async def test_what_was_answered_closes_at_once_also_with_a_thank_you_after_it(town: Town) -> None:
    await ask(town)
    await answer(town)
    await ask(town, words="merci!")
    calls = len(town.calls)

    closed = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert YES not in labels(closed)
    assert not is_open(town)
    assert len([e for e in town.calls[calls:] if "/webhooks/" not in e.path]) == 2


async def test_what_they_went_on_with_and_nobody_answered_since_is_asked_about(town: Town) -> None:
    await ask(town)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    form = await press(town["Jules"], await inbox(town), "Verder met dit gesprek")
    await town["Jules"].submit_modal(form, {"words": "toch nog iets"})

    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert NO_ANSWER in said(asked)
    assert is_open(town)


async def test_a_yes_is_of_what_was_asked_and_no_yes_to_closing_a_call_for_help(
    town: Town,
) -> None:
    thanks = await ask(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

    again = await press(town["Yasmine"], asked, YES)

    assert "vroeg eerder dringend hulp" in said(again)
    assert is_open(town)


@pytest.mark.parametrize("name", ["Jules", "Sam", "Els"])
async def test_nobody_else_says_yes(town: Town, name: str) -> None:
    await ask(town)
    key = (await talk(town)).key

    await forged_press(town, town[name], town.panel, f"queue:sure:{key}.unanswered")

    assert is_open(town)


async def test_a_colleague_who_answers_meanwhile_keeps_no_yes_from_closing(town: Town) -> None:
    await ask(town)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await answer(town)

    await press(town["Yasmine"], asked, YES)

    assert not is_open(town)
