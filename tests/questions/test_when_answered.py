"""What someone who asks reads about when: promise, busy, holiday, and the count behind (R29)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, said
from bot.demo.town import Town
from cogs.office_hours.rules.openness import ResponseTime
from cogs.office_hours.service.openness import OfficeHours
from tests.kit.asking import answer, ask, cards
from tests.kit.closing import closes

PROMISED = "Je krijgt meestal binnen 30 minuten antwoord."


async def newcomer(town: Town, number: int) -> str:
    name = f"Jongere{number}"
    town.people[name] = town.guild.add_member(town.env.create_user(name))
    return name


async def promise(town: Town) -> ResponseTime:
    return (await OfficeHours(town.bot.services).openness(GuildId(town.guild.id))).response_time


async def test_r29_five_quick_answers_are_a_promise_where_people_ask(town: Town) -> None:
    assert "Een mens leest je bericht." in said(await ask(town, "Sam"))

    for number in range(5):
        name = await newcomer(town, number)
        await ask(town, name)
        await town.move_clock(timedelta(minutes=5))
        await answer(town)

    assert await promise(town) is ResponseTime.HALF_HOUR
    assert PROMISED in said(await ask(town, "Jules"))
    await town.move_clock(timedelta(minutes=1))
    assert "meestal binnen 30 minuten" in said(town.panel)


async def test_r29_a_second_answer_in_a_conversation_does_not_count(town: Town) -> None:
    await ask(town)

    for _ in range(6):
        await answer(town)

    assert await promise(town) is ResponseTime.NONE


async def test_r29_questions_closed_without_an_answer_count_against_the_promise(
    town: Town,
) -> None:
    for number in range(5):
        await ask(town, await newcomer(town, number))
        await closes(town)

    assert await promise(town) is ResponseTime.LATER


async def test_r29_a_question_that_nobody_ever_answered_counts_once(town: Town) -> None:
    for number in range(5):
        await ask(town, await newcomer(town, number))

    await town.move_clock(timedelta(days=8))
    assert await promise(town) is ResponseTime.LATER
    rows = await town.bot.services.store.db.execute_fetchall("SELECT sum(count) FROM reply_time")
    assert [tuple(row) for row in rows] == [(5,)]
    for _ in range(3):
        await town.minute()
    again = await town.bot.services.store.db.execute_fetchall("SELECT sum(count) FROM reply_time")
    assert [tuple(row) for row in again] == [(5,)]


async def test_when_everyone_is_busy_an_hour_is_said(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst bezig")

    assert "Het is druk. Reken op een uur." in said(await ask(town))


async def test_r61_in_a_holiday_the_towns_own_words_and_the_right_day_are_said(town: Town) -> None:
    await town["Els"].slash(
        town.team, "uren vakantie", van="24/11", tot="30/11", tekst="We zijn op kamp. Tot dan!"
    )
    await town["Yasmine"].slash(town.team, "dienst stop")

    thanks = said(await ask(town))

    assert "schrijft: We zijn op kamp. Tot dan! Vanaf **dinsdag 1 december om 14 uur**" in thanks
    assert "automatisch" in thanks


async def test_r43_the_automatic_answer_with_a_further_line_can_be_withdrawn_too(
    town: Town,
) -> None:
    await ask(town)
    await town.move_clock(timedelta(hours=8))

    tick = await ask(town, words="nog iets")

    assert "Nu leest er niemand mee" in said(tick)
    assert "Trek mijn bericht terug" in labels(tick)
    assert "Trek mijn bericht terug" not in labels(await ask(town, words="en dit"))


@pytest.mark.parametrize("restarts", [False, True])
async def test_what_was_asked_in_a_holiday_rings_for_nobody(town: Town, *, restarts: bool) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town["Els"].slash(town.team, "uren vakantie", van="24/11", tot="30/11", tekst="Weg.")
    if restarts:
        await town.restart()

    await ask(town)

    assert "<@" not in said(cards(town)[0])
