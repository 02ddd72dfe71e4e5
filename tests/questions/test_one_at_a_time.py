"""After the thank-you: one question at a time, only what is still so, and open doors (C1, C2)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from bot.shell.views import Words
from cogs.office_hours.rules.openness import OpeningStatus, Openness
from cogs.questions.views.when_answered import is_read_today, when_answered
from tests.kit.asking import answer, ask, card
from tests.kit.towns import open_town
from tests.plan.worst.drawing import ours

MONDAY_NIGHT = datetime(2026, 11, 23, 22, 40, tzinfo=HOME)
TUESDAY_MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=HOME)
URGENCY, TOLD = "Hoe dringend is het voor jou?", "Hoe wil je weten dat er antwoord is?"


async def test_first_how_urgent_it_is_and_only_then_how_an_answer_is_told(town: Town) -> None:
    thanks = await ask(town)
    assert URGENCY in said(thanks)
    assert TOLD not in said(thanks)

    noted = message_of(await press(town["Jules"], thanks, "Liefst vandaag"))
    assert URGENCY not in said(noted)
    assert TOLD in said(noted)

    last = message_of(await press(town["Jules"], noted, "Ik kijk zelf"))
    assert URGENCY not in said(last)
    assert TOLD not in said(last)
    await town.minute()
    assert "Liefst vandaag" in said(card(town))


async def test_nobody_has_to_say_how_urgent_it_is(town: Town) -> None:
    noted = message_of(await press(town["Jules"], await ask(town), "Sla over"))

    assert TOLD in said(noted)
    await town.minute()
    assert "vandaag" not in said(card(town))
    assert "Kan wachten" not in said(card(town))


async def test_c2_at_night_today_is_not_offered_and_other_doors_are(data_dir: Path) -> None:
    async with open_town(data_dir, starts=MONDAY_NIGHT, on_shift=()) as town:
        thanks = await ask(town, "Amira")

        assert "Liefst vandaag" not in labels(thanks)
        assert {"Kan wachten", "Ik voel me nu niet veilig"} <= set(labels(thanks))
        assert {"Toon alle hulplijnen", "Ik woon ergens anders"} <= set(labels(thanks))
        lines = await press(town["Amira"], thanks, "Toon alle hulplijnen")
        assert "106" in said(lines)
        asked = await press(town["Amira"], thanks, "Wie helpt hiermee?")
        assert "Waarover gaat het?" in said(asked)
        found = await town["Amira"].select(message_of(asked), ["wonen"])
        assert "Deze passen bij wat je koos." in said(found)


async def test_c2_in_the_morning_of_an_open_day_today_is_offered(data_dir: Path) -> None:
    async with open_town(data_dir, starts=TUESDAY_MORNING, on_shift=()) as town:
        assert "Liefst vandaag" in labels(await ask(town, "Amira"))


def test_hours_in_which_nobody_came_promise_only_the_calendar_of_the_next() -> None:
    say = Words(ours(), "nl")
    opens = datetime(2026, 12, 1, 14, 0, tzinfo=HOME)

    nobody = when_answered(say, Openness(OpeningStatus.NOBODY, MONDAY_NIGHT, opens))
    closed = when_answered(say, Openness(OpeningStatus.CLOSED, None, opens))

    assert "Onze volgende uren beginnen op **dinsdag 1 december om 14 uur**" in nobody
    assert "leest hier weer een mens" not in nobody
    assert "Vanaf **dinsdag 1 december om 14 uur** leest hier weer een mens." in closed


async def test_what_was_said_is_not_said_again_after_a_choice(data_dir: Path) -> None:
    async with open_town(data_dir, starts=MONDAY_NIGHT, on_shift=()) as town:
        thanks = message_of(await ask(town, "Amira"))
        noted = await press(town["Amira"], thanks, "Kan wachten")

        assert "Wil je nu al praten?" in said(thanks)
        assert "Wil je nu al praten?" not in said(noted)
        assert "dinsdag 24 november" in said(noted)
        assert "Toon alle hulplijnen" in labels(noted)


async def test_while_somebody_reads_no_other_door_stands_before_them(town: Town) -> None:
    assert "Toon alle hulplijnen" not in labels(await ask(town))


def test_today_is_by_the_clock_at_home() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=HOME)
    soon = Openness(OpeningStatus.CLOSED, None, datetime(2026, 11, 24, 0, 30, tzinfo=HOME))
    assert not is_read_today(soon, late)
    assert not is_read_today(Openness(OpeningStatus.CLOSED, None, None), late)
    assert is_read_today(Openness(OpeningStatus.OPEN, late, None), late)


async def test_what_a_worker_is_stands_in_the_language_of_who_reads(town: Town) -> None:
    await ask(town)
    await answer(town, "(jeugdwerker)\nJa hoor.")
    assert "**Yasmine** (jeugdwerker)" in said(town.thread().history()[-1])
    speak(town.env, "en-GB")

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "**Yasmine** (youth worker)\n> (jeugdwerker)\n> Ja hoor." in said(inbox)


async def test_who_reads_none_of_our_languages_reads_english_and_the_town_its_own(
    town: Town,
) -> None:
    speak(town.env, "de")

    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Okay")
    await town["Jules"].submit_modal(form, {"words": "hallo"})

    assert "Who reads this?" in said(start)
    assert "vraag van" in said(card(town))
