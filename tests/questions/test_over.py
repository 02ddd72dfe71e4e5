"""Old private screens say so when they are no longer true; stopping asks only where it matters."""

from __future__ import annotations

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, chooses_dm
from tests.kit.closing import closes
from tests.kit.stored import everything, rows


async def close(town: Town) -> None:
    await closes(town)


async def inbox(town: Town) -> simcord.InteractionResult:
    return await press(town["Jules"], town.panel, "Mijn gesprek")


# -- old screens ----------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["Kan wachten", "Liefst vandaag", "Ik kijk zelf", "Stuur me een"])
async def test_what_stood_under_a_thank_you_changes_nothing_once_it_is_over(
    town: Town, label: str
) -> None:
    thanks = await ask(town)
    if label not in labels(thanks):
        thanks = await press(town["Jules"], thanks, "Sla over")
    name = town.thread().name
    await close(town)
    await town.minute()
    before = await everything(town)

    shown = await press(town["Jules"], thanks, label)

    assert f"Gesprek **{name}** is voorbij." in said(shown)
    assert "Mijn gesprek" in labels(shown)
    assert await everything(town) == before


async def test_a_wish_of_now_stays_though_an_old_thank_you_says_otherwise(town: Town) -> None:
    old = await press(town["Jules"], await ask(town, words="een"), "Sla over")
    await close(town)
    await chooses_dm(town["Jules"], await ask(town, words="twee"))

    shown = await press(town["Jules"], old, "Ik kijk zelf")

    assert f"Je bent nu in gesprek **{town.thread().name}**." in said(shown)
    assert await rows(town, "notice") == 1
    assert "twee" in said(await press(town["Jules"], shown, "Mijn gesprek"))


async def test_to_answer_in_what_is_over_leads_on(town: Town) -> None:
    await ask(town)
    shown = await inbox(town)
    await close(town)

    told = await press(town["Jules"], shown, "Antwoord")

    assert told.modal is None
    assert "is voorbij" in said(told)
    assert "Verder met dit gesprek" in labels(await press(town["Jules"], told, "Mijn gesprek"))


async def test_an_old_message_is_not_taken_back_with_all_the_rest_by_surprise(town: Town) -> None:
    old = await ask(town, words="een")
    await close(town)
    await ask(town, words="twee")

    told = await press(town["Jules"], old, "Trek mijn bericht terug")

    assert "dan wissen we al je gesprekken" in said(told)
    assert await rows(town) == 2
    sure = await press(town["Jules"], told, "Wis")
    await press(town["Jules"], sure, "Ja")
    assert await rows(town) == 0


async def test_whoever_does_not_feel_safe_is_heard_from_an_old_screen_too(town: Town) -> None:
    thanks = await ask(town)
    await close(town)

    shown = await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

    assert "112" in said(shown)
    assert any("voelt zich nu niet veilig" in said(m) for m in town.thread().history())


# -- stopping -------------------------------------------------------------------------------------


async def test_who_waits_for_nothing_stops_at_once(town: Town) -> None:
    await ask(town)
    await answer(town)

    stopped = await press(town["Jules"], await inbox(town), "Stoppen")

    assert "Je gesprek is gestopt. Je hoeft niets meer te doen." in said(stopped)
    assert {"Verder met dit gesprek", "Stel een vraag", "Wis"} <= {*labels(stopped)}


async def test_who_waits_for_an_answer_is_asked_once_and_hears_what_stops(town: Town) -> None:
    await ask(town)

    sure = await press(town["Jules"], await inbox(town), "Stoppen")

    assert "Je wacht nog op antwoord. Dat antwoord komt dan niet meer." in said(sure)
    assert "gestopt" not in said(town.thread().history()[-1])
    stopped = await press(town["Jules"], sure, "Ja, stop")
    assert "Je gesprek is gestopt." in said(stopped)
    assert "gestopt" in said(town.thread().history()[-1])


async def test_an_answer_that_came_meanwhile_is_not_stopped_unread(town: Town) -> None:
    await ask(town)
    shown = await inbox(town)
    await answer(town, "Kom woensdag.")

    sure = await press(town["Jules"], shown, "Stoppen")

    assert "een antwoord dat je nog niet las" in said(sure)
    read = await press(town["Jules"], sure, "Nee, ik lees het eerst")
    assert "Kom woensdag." in said(read)
    assert "Je gesprek is gestopt." in said(await press(town["Jules"], read, "Stoppen"))


async def test_stopping_twice_says_that_it_is_over(town: Town) -> None:
    await ask(town)
    await answer(town)
    shown = await inbox(town)
    await press(town["Jules"], shown, "Stoppen")
    lines = len(town.thread().history())

    again = await press(town["Jules"], await inbox(town), "Verder met dit gesprek")

    assert again.modal
    assert len(town.thread().history()) == lines
    assert cards(town)
