"""A holiday does not eat a question: closed days count as silence for nobody (F-D1)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.core.retention import CEILING, Retention
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.opening_hours.calendar import Calendar, is_closed, rest
from bot.opening_hours.week import Dated
from cogs.office_hours.rules.openness import OpeningStatus, Wait, openness, with_closed_days
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.endings import Endings
from tests.kit.asking import answer, ask
from tests.kit.conversations import gateway_of, jules
from tests.kit.laws import examples

A_DAY = timedelta(days=1)
WEEKLY = "Tu-Fr 14:00-18:00; PH off"
RETENTION = Retention(idle=7 * A_DAY, keep=7 * A_DAY)
TUESDAY = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


def shut(first: date, days: int) -> Calendar:
    return Calendar(WEEKLY, (Dated(first, first + (days - 1) * A_DAY).rule,))


def test_days_of_a_closing_and_a_public_holiday_are_closed_and_a_weekend_is_not() -> None:
    calendar = shut(date(2026, 11, 25), 5)

    assert is_closed(calendar, date(2026, 11, 25))
    assert is_closed(calendar, date(2026, 11, 29))  # a Sunday in the middle of it
    assert is_closed(calendar, date(2026, 12, 25))
    assert not is_closed(calendar, date(2026, 12, 5))
    assert not is_closed(calendar, date(2026, 12, 1))


def test_silence_lasts_as_many_days_longer_as_it_is_closed() -> None:
    assert rest(Calendar(WEEKLY), TUESDAY, 10 * A_DAY, 20 * A_DAY) == timedelta()
    assert rest(shut(date(2026, 11, 25), 12), TUESDAY, 10 * A_DAY, 20 * A_DAY) == 12 * A_DAY
    assert rest(shut(date(2026, 12, 4), 3), TUESDAY, 10 * A_DAY, 20 * A_DAY) == 3 * A_DAY
    assert rest(shut(date(2026, 12, 5), 3), TUESDAY, 10 * A_DAY, 20 * A_DAY) == timedelta()


@given(st.integers(0, 20), st.integers(1, 60), st.integers(1, 30))
@examples(100)
def test_silence_and_closed_days_never_last_longer_than_thirty(
    after: int, days: int, idle: int
) -> None:
    calendar, silence = shut(date(2026, 11, 25) + after * A_DAY, days), idle * A_DAY

    found = rest(calendar, TUESDAY, silence, CEILING - silence)

    assert timedelta() <= found <= days * A_DAY
    assert silence + found <= CEILING


@pytest.mark.parametrize(
    ("days", "wait"), [(0, Wait.ORDINARY), (12, Wait.RESTS), (20, Wait.RESTS), (40, Wait.TOO_LONG)]
)
def test_whoever_writes_before_a_closing_knows_whether_it_waits(days: int, wait: Wait) -> None:
    calendar = shut(date(2026, 11, 25), days) if days else Calendar(WEEKLY)
    evening = TUESDAY + timedelta(hours=8)

    found = openness(calendar, someone_is_here=False, moment=evening)

    assert found.status is OpeningStatus.CLOSED
    assert with_closed_days(found, calendar, RETENTION, evening).wait is wait


async def on_holiday(town: Town, last: str) -> None:
    await town["Els"].slash(town.team, "uren vakantie", van="25/11", tot=last, tekst="Tot later!")


async def test_a_question_on_the_eve_of_three_weeks_waits_for_the_team(town: Town) -> None:
    await on_holiday(town, "13/12")
    await ask(town)
    name = str(town.thread().name)

    for _ in range(21):
        await town.move_clock(A_DAY)

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert name in said(inbox)
    await answer(town, "We zijn terug!")
    again = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "We zijn terug!" in said(again)


async def test_a_closing_that_is_decided_after_the_question_gives_it_time_too(town: Town) -> None:
    await ask(town)
    await on_holiday(town, "8/12")

    for _ in range(12):
        await town.move_clock(A_DAY)

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "afgerond" not in said(inbox)
    assert "geen antwoord" not in "".join(said(m) for m in town.team.history())


async def test_without_a_closing_it_ends_as_it_did(town: Town) -> None:
    await ask(town)

    await town.move_clock(10 * A_DAY + timedelta(minutes=1))

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "afgerond" in said(inbox)


async def test_the_form_says_before_it_is_sent_that_it_waits_or_that_it_cannot(town: Town) -> None:
    await on_holiday(town, "13/12")
    await town.move_clock(A_DAY)
    first = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], first, "Oké, ik begin")
    assert "Je vraag blijft wachten tot dinsdag 15 december." in str(form.modal)

    await town["Els"].slash(
        town.team, "uren vakantie", van="25/11/2026", tot="20/1/2027", tekst="Tot later!"
    )
    await town.move_clock(timedelta(minutes=2))

    again = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Zo lang kan een vraag hier niet wachten." in str(again.modal)
    assert "Schrijf ons vanaf donderdag 21 januari." in said(town.panel)
    assert "Schrijven mag nu al" not in said(town.panel)


async def test_on_a_public_holiday_the_panel_says_which_one_it_is(town: Town) -> None:
    await town.move_clock(31 * A_DAY)

    assert "**Nu gesloten: het is Kerstmis.** Weer open: dinsdag 29 december" in said(town.panel)


async def test_who_stops_while_days_are_closed_stays_stopped(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    really = Endings.with_more_time

    async def meanwhile(endings: Endings, guild: GuildId) -> list[Conversation]:
        found = await really(endings, guild)
        for each in found:
            await gateway_of(town).service.stop(each)
        return found

    monkeypatch.setattr(Endings, "with_more_time", meanwhile)

    await on_holiday(town, "13/12")

    (talk,) = await gateway_of(town).inbox.listed(*jules(town))
    assert talk.ended
