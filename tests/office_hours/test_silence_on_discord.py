"""A worker who forgot the shift: asked once, and then the bench says what is true (R44)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import aiohttp
import discord
import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.posts import Posts
from bot.shell.views import Screen
from tests.kit.asking import answer, ask
from tests.kit.channels import everyone_sees
from tests.kit.clocks import MINUTE, tuesday
from tests.kit.closing import closes
from tests.kit.forged import at_once, forged_press
from tests.kit.restarts import restarted
from tests.kit.shifts import (
    HERE,
    NOT_HERE,
    POSTS,
    card_of,
    dienst,
    hours_of,
    key_of,
    posts_of,
    reminders,
)
from tests.kit.stored import everything, rows
from tests.kit.team import leaves, takes_role

HERE_STILL = "Ik ben er nog"


def asked(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if HERE_STILL in labels(each)]


async def minutes(town: Town, how_many: int) -> None:
    for _ in range(how_many):
        await town.move_clock(MINUTE)


@pytest.fixture
async def silent(town: Town) -> Town:
    """Yasmine sat down at ten past three, stays until ten, and was asked at ten past five."""
    await dienst(town, "Yasmine", "start", tot="22.00")
    await town.move_to(tuesday(17, 10))
    assert len(asked(town)) == 1
    return town


# -- the question -------------------------------------------------------------------------------


async def test_r44_whoever_does_nothing_for_two_hours_is_asked_once(town: Town) -> None:
    await town.move_to(tuesday(17, 9))
    assert asked(town) == []

    await town.move_clock(MINUTE)
    (question,) = asked(town)
    assert said(question) == (
        f"<@{town['Yasmine'].id}> Ben je er nog? Druk dan voor 17.25 uur op de knop. Anders stopt "
        "je dienst vanzelf, zodat jongeren zien wat klopt. (automatisch bericht)"
    )
    assert labels(question) == [HERE_STILL]
    for _ in range(14):
        await town.move_clock(MINUTE)
        await town.bot.schedule.run("silence")
        assert [each.id for each in asked(town)] == [question.id]
    assert len(posts_of(town)) == 1


async def test_only_that_worker_hears_of_the_question(silent: Town) -> None:
    (post,) = posts_of(silent)

    assert post.json["allowed_mentions"] == {"parse": [], "users": [silent["Yasmine"].id]}
    assert silent["Yasmine"].id not in silent.discord.dm_channels


async def test_nobody_but_the_team_can_see_that_a_worker_was_asked(silent: Town) -> None:
    before = said(silent.panel)

    assert HERE in await card_of(silent, "Yasmine")
    assert "Nu open" in before
    for place in (silent.square, silent.lounge, silent.hall):
        assert not any("Ben je er nog" in said(each) for each in place.history())


async def test_r46_of_signs_and_silence_nothing_is_stored(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00")
    await town.minute()
    before = await everything(town)

    await town.move_clock(timedelta(minutes=30))
    await dienst(town, "Yasmine", "status")
    await town.minute()
    assert await everything(town) == before
    await town.move_clock(2 * timedelta(hours=1))

    after = await everything(town)
    # The panel is looked at once an hour, and says so.
    assert {each for each in after if after[each] != before[each]} == {"trace", "panel"}


async def test_whoever_is_busy_is_asked_too(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00")
    await dienst(town, "Yasmine", "bezig")

    await town.move_to(tuesday(17, 10))

    assert len(asked(town)) == 1


@pytest.mark.parametrize("act", ["pauze", "leren"])
async def test_a_shift_that_nobody_sees_is_not_asked_about(town: Town, act: str) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00", soort="learning")
    if act == "pauze":
        await dienst(town, "Yasmine", "start", soort="contact")
        await dienst(town, "Yasmine", "pauze")

    for hour in (18, 19, 20, 21):
        await town.move_to(tuesday(hour))

    assert posts_of(town) == []
    assert await rows(town, "shift") == 1


@pytest.mark.parametrize(("until", "questions"), [("17.40", 0), ("17.41", 1)])
async def test_a_shift_that_ends_soon_gets_its_reminder_and_no_question(
    town: Town, until: str, questions: int
) -> None:
    await dienst(town, "Yasmine", "start", tot=until)
    await town.move_to(tuesday(17, 9))

    for _ in range(25):
        await town.move_clock(MINUTE)
        assert len(asked(town)) + len(reminders(town)) <= 1
    assert len(posts_of(town)) == 1
    assert (len(reminders(town)) == 1) is (questions == 0)


# -- signs --------------------------------------------------------------------------------------


async def takes(town: Town) -> None:
    await press(town["Yasmine"], town.team.history()[0], "Ik neem dit")


async def opens_the_form(town: Town) -> None:
    await press(town["Yasmine"], town.thread().history()[0], "Antwoord")


async def answers(town: Town) -> None:
    await answer(town)


async def replies(town: Town) -> None:
    thread = town.thread()
    await town["Yasmine"].send(thread, "woensdag!", reply_to=thread.history()[0])


async def looks(town: Town) -> None:
    await dienst(town, "Yasmine", "status")


async def is_busy(town: Town) -> None:
    await dienst(town, "Yasmine", "bezig")


@pytest.mark.parametrize("sign", [takes, opens_the_form, answers, replies, closes, looks, is_busy])
async def test_r44_whatever_a_worker_does_through_the_bot_is_a_sign(
    town: Town, sign: Callable[[Town], Awaitable[None]]
) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00")
    await ask(town)
    await town.move_to(tuesday(17, 9))
    await sign(town)

    await town.move_to(tuesday(19, 8))
    assert asked(town) == []
    await town.move_clock(MINUTE)
    assert len(asked(town)) == 1


@pytest.mark.parametrize("sign", [takes, answers, replies, looks, is_busy])
async def test_a_sign_after_the_question_takes_it_away_and_the_shift_goes_on(
    town: Town, sign: Callable[[Town], Awaitable[None]]
) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00")
    await ask(town)
    await town.move_to(tuesday(17, 24))
    assert len(asked(town)) == 1
    await sign(town)

    await minutes(town, 1)
    assert asked(town) == []
    await minutes(town, 30)
    assert HERE in await card_of(town, "Yasmine")
    assert len([each for each in town.team.history() if HERE_STILL in labels(each)]) == 0


async def test_what_workers_say_among_themselves_is_no_sign(town: Town) -> None:
    """The bot does not look at who writes what in a channel, for this neither (promise 1)."""
    await dienst(town, "Yasmine", "start", tot="22.00")
    await town.move_to(tuesday(17, 9))
    await town["Yasmine"].send(town.team, "rustig vandaag")

    await town.move_clock(MINUTE)

    assert len(asked(town)) == 1


# -- the answer ---------------------------------------------------------------------------------


async def test_whoever_says_to_be_there_stays_and_is_asked_again_two_hours_later(
    silent: Town,
) -> None:
    await minutes(silent, 14)

    stays = await press(silent["Yasmine"], asked(silent)[0], HERE_STILL)

    assert stays.ephemeral
    assert "zichtbaar tot 22 uur" in said(stays)
    await minutes(silent, 1)
    assert silent.team.history() == []
    await silent.move_to(tuesday(19, 23))
    assert HERE in await card_of(silent, "Yasmine")
    assert asked(silent) == []
    await silent.move_clock(MINUTE)
    assert len(asked(silent)) == 1
    assert len(posts_of(silent)) == 2


async def test_two_presses_at_once_get_the_same_kind_answer(silent: Town) -> None:
    door = f"office_hours:still:{await key_of(silent)}"

    answered = await at_once(silent, silent["Yasmine"], asked(silent)[0], [door, door])

    assert all("zichtbaar tot 22 uur" in said(each) for each in answered)
    assert await rows(silent, "shift") == 1


@pytest.mark.parametrize("name", ["Bram", "Els"])
async def test_nobody_else_can_answer_for_a_worker(silent: Town, name: str) -> None:
    """Bram is a colleague, on shift himself; Els can read the channel and is no worker."""
    await dienst(silent, "Bram", "start", tot="21.00")

    refused = await press(silent[name], asked(silent)[0], HERE_STILL)

    assert refused.ephemeral
    wrong = "Deze vraag is niet voor jou" if name == "Bram" else "Dit is voor het team"
    assert wrong in said(refused)
    assert len(asked(silent)) == 1
    await minutes(silent, 15)
    assert NOT_HERE in await card_of(silent, "Yasmine")
    assert HERE in await card_of(silent, "Bram")


async def test_a_young_person_who_forges_the_answer_keeps_nobody_on_the_bench(
    silent: Town,
) -> None:
    door = f"office_hours:still:{await key_of(silent)}"

    refused = await forged_press(silent, silent["Sam"], silent.panel, door)

    assert "Dit is voor het team" in said(refused)
    await minutes(silent, 15)
    assert NOT_HERE in await card_of(silent, "Yasmine")


@pytest.mark.parametrize("key", ["", "0123456789abcdef", "%", "late"])
async def test_an_answer_that_is_forged_or_too_late_starts_no_shift(silent: Town, key: str) -> None:
    question, own = asked(silent)[0], await key_of(silent)
    await minutes(silent, 14)
    door = f"office_hours:still:{own if key == 'late' else key}"
    silent.discord.advance_clock(60)
    await silent.bot.schedule.run("silence")  # and the sweeper has not run yet

    refused = await forged_press(silent, silent["Yasmine"], question, door)

    assert "of ze is voorbij" in said(refused)
    assert await rows(silent, "shift") == 0


async def test_an_answer_leaves_the_reminder_where_it_is(town: Town) -> None:
    """Nobody's client sends it then, but a key is a key."""
    await town.move_to(tuesday(17, 45))
    (reminder,) = reminders(town)

    door = f"office_hours:still:{await key_of(town)}"
    await forged_press(town, town["Yasmine"], reminder, door)
    await minutes(town, 1)

    assert [each.id for each in reminders(town)] == [reminder.id]


# -- the end ------------------------------------------------------------------------------------


async def test_r44_without_an_answer_the_panel_is_true_within_the_minute(silent: Town) -> None:
    await minutes(silent, 14)
    assert "Nu open" in said(silent.panel)

    await minutes(silent, 1)

    assert "Er is nu niemand" in said(silent.panel)
    assert NOT_HERE in await card_of(silent, "Yasmine")
    assert silent.team.history() == []
    assert await rows(silent, "shift") == 0
    assert await rows(silent, "trace") == 0


async def test_the_hours_count_until_the_question(silent: Town) -> None:
    await minutes(silent, 20)

    assert "2 u 0 min contact" in await hours_of(silent, "Yasmine")


async def test_r9_after_that_end_nothing_reaches_the_worker(silent: Town) -> None:
    await minutes(silent, 15)

    for hours in range(1, 20):
        await silent.move_to(tuesday(17, 25) + timedelta(hours=hours))

    assert len(posts_of(silent)) == 1
    assert silent["Yasmine"].id not in silent.discord.dm_channels
    assert silent.team.history() == []


@pytest.mark.parametrize("act", ["status", "stop"])
async def test_whoever_comes_back_reads_why_and_can_start_anew(silent: Town, act: str) -> None:
    await minutes(silent, 30)

    told = await dienst(silent, "Yasmine", act)

    assert told.ephemeral
    assert "Je dienst is vanzelf gestopt, Yasmine: ik hoorde niets meer van je." in said(told)
    assert "Je uren tellen tot 17.10 uur." in said(told)
    assert "Je had geen dienst" not in said(told)
    await dienst(silent, "Yasmine", "start", tot="21.00")
    assert HERE in await card_of(silent, "Yasmine")
    await dienst(silent, "Yasmine", "stop")
    assert "ik hoorde niets" not in said(await dienst(silent, "Yasmine", act))


async def test_a_colleague_reads_nothing_of_it(silent: Town) -> None:
    await minutes(silent, 30)

    assert "ik hoorde niets" not in said(await dienst(silent, "Bram", "status"))


async def test_after_a_restart_there_is_simply_no_shift(silent: Town) -> None:
    await minutes(silent, 30)
    await silent.restart()

    told = said(await dienst(silent, "Yasmine", "status"))

    assert "Je hebt nu geen dienst" in told
    assert "ik hoorde niets" not in told


async def test_of_two_workers_only_the_silent_one_goes(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await dienst(town, name, "start", tot="22.00")
    await ask(town)
    await town.move_to(tuesday(16, 40))
    await answer(town, name="Bram")

    await town.move_to(tuesday(17, 10))
    assert [str(town["Yasmine"].id) in said(each) for each in asked(town)] == [True]
    await minutes(town, 15)

    assert NOT_HERE in await card_of(town, "Yasmine")
    assert HERE in await card_of(town, "Bram")
    assert "Nu open" in said(town.panel)
    await town.move_to(tuesday(18, 40))
    assert [str(town["Bram"].id) in said(each) for each in asked(town)] == [True]


@pytest.mark.parametrize("goes", [takes_role, leaves])
async def test_r17_the_question_goes_with_whoever_is_of_the_team_no_more(
    silent: Town, goes: Callable[[Town, str], None]
) -> None:
    goes(silent, "Yasmine")
    with silent.as_bot():
        silent.bot.dispatch("worker_removed", GuildId(silent.guild.id), silent["Yasmine"].id)

    await minutes(silent, 1)

    assert silent.team.history() == []
    assert await rows(silent, "shift") == 0


async def test_stopping_takes_the_question_away(silent: Town) -> None:
    stopped = await dienst(silent, "Yasmine", "stop")

    assert "Je dienst is gestopt" in said(stopped)
    await minutes(silent, 1)
    assert silent.team.history() == []


# -- when something breaks ----------------------------------------------------------------------


async def test_a_restart_is_a_sign_of_everybody_and_takes_the_question_away(silent: Town) -> None:
    await minutes(silent, 10)
    await restarted(silent)

    await minutes(silent, 1)
    assert silent.team.history() == []
    await silent.move_to(tuesday(19, 19))
    assert HERE in await card_of(silent, "Yasmine")
    assert asked(silent) == []
    await silent.move_clock(MINUTE)
    assert len(asked(silent)) == 1
    assert len(posts_of(silent)) == 2
    await minutes(silent, 15)
    assert NOT_HERE in await card_of(silent, "Yasmine")


async def test_an_answer_to_a_question_from_before_the_restart_is_kind(silent: Town) -> None:
    await restarted(silent)

    stays = await press(silent["Yasmine"], asked(silent)[0], HERE_STILL)

    assert "zichtbaar tot 22 uur" in said(stays)
    await minutes(silent, 1)
    assert silent.team.history() == []


async def test_a_restart_leaves_a_reminder_where_it_is(town: Town) -> None:
    await town.move_to(tuesday(17, 45))
    (reminder,) = reminders(town)
    await restarted(town)

    await minutes(town, 2)

    assert [each.id for each in reminders(town)] == [reminder.id]


@pytest.mark.parametrize(("status", "again"), [(403, 15), (500, 19)])
async def test_nobodys_shift_ends_for_a_question_that_did_not_arrive(
    town: Town, status: int, again: int
) -> None:
    """After a 500 nobody knows; the sweeper looks three times before another is asked."""
    await dienst(town, "Yasmine", "start", tot="22.00")
    town.env.inject_error("POST", POSTS.format(team=town.team.id), status=status, times=None)
    await town.move_to(tuesday(17, 10))
    town.discord.faults.clear()
    await minutes(town, again - 1)
    assert asked(town) == []
    assert HERE in await card_of(town, "Yasmine")

    await minutes(town, 1)
    assert len(asked(town)) == 1
    await minutes(town, 14)
    assert HERE in await card_of(town, "Yasmine")
    await minutes(town, 1)
    assert NOT_HERE in await card_of(town, "Yasmine")
    assert town.team.history() == []
    assert await rows(town, "trace") == 0


async def test_a_question_that_arrived_unnoticed_can_be_answered_and_never_stands_twice(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut_off(_self: Posts, place: Any, screen: Screen, *_: object, **_k: object) -> None:
        await place.send(view=screen)
        raise aiohttp.ServerDisconnectedError

    await dienst(town, "Yasmine", "start", tot="22.00")
    with monkeypatch.context() as broken:
        broken.setattr(Posts, "send", cut_off)
        await town.move_to(tuesday(17, 10))
    for _ in range(20):
        assert len(asked(town)) <= 1
        await minutes(town, 1)
    (again,) = asked(town)
    assert HERE in await card_of(town, "Yasmine")

    await press(town["Yasmine"], again, HERE_STILL)
    await minutes(town, 1)

    assert town.team.history() == []
    assert await rows(town, "trace") == 0


async def test_a_question_waits_while_the_team_channel_is_not_safe(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="22.00")
    everyone_sees(town)

    await town.move_to(tuesday(18, 0))

    assert posts_of(town) == []
    assert HERE in await card_of(town, "Yasmine")


async def test_a_crash_between_noting_and_posting_costs_one_question_and_leaves_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(*_args: object, **_given: object) -> None:
        raise MemoryError

    await dienst(town, "Yasmine", "start", tot="22.00")
    with monkeypatch.context() as broken:
        broken.setattr(Posts, "send", crash)
        await town.move_to(tuesday(17, 10))
    assert await rows(town, "trace") == 1
    await town.restart()

    await minutes(town, 60)

    assert posts_of(town) == []
    assert await rows(town, "trace") == 0
    assert HERE in await card_of(town, "Yasmine")


async def test_a_crash_between_posting_and_noting_asks_once_more_at_most(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = Posts.send

    async def dies(self: Posts, *args: object, **given: object) -> None:
        await send(self, *args, **given)  # type: ignore[arg-type] # handed on as it came
        raise MemoryError

    await dienst(town, "Yasmine", "start", tot="22.00")
    with monkeypatch.context() as broken:
        broken.setattr(Posts, "send", dies)
        await town.move_to(tuesday(17, 10))
    assert len(asked(town)) == 1
    await town.restart()

    await minutes(town, 1)
    assert asked(town) == []
    await minutes(town, 130)

    assert len(posts_of(town)) == 2
    assert await rows(town, "trace") <= 1
