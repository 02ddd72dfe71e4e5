"""Shifts end by themselves, are reminded of it once, and end for who is no longer of the team."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.posts import Posts
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.shifts import SHARED_BRIEFING
from tests.kit.asking import answer
from tests.kit.calling import unsafe
from tests.kit.channels import everyone_sees
from tests.kit.clocks import MINUTE, tuesday
from tests.kit.forged import at_once, forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import (
    HERE,
    NOT_HERE,
    POSTS,
    card_of,
    dienst,
    hours_of,
    key_of,
    listed,
    posts_of,
    reminders,
)
from tests.kit.stored import rows
from tests.kit.team import leaves, takes_role
from tests.kit.towns import open_town

MEMBER = "/guilds/*/members/*"


# -- the reminder -------------------------------------------------------------------------------


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r44_a_worker_is_reminded_once_a_quarter_before_the_end(
    town: Town, between: Between
) -> None:
    await town.move_to(tuesday(17, 44))
    assert reminders(town) == []
    await between(town)

    await town.move_clock(MINUTE)
    (reminder,) = reminders(town)
    assert said(reminder).startswith(f"<@{town['Yasmine'].id}> Je dienst stopt vanzelf om 18 uur.")
    assert labels(reminder) == ["Nog een uur", "Stop nu", "Tel een contact"]
    for _ in range(14):
        await between(town)
        await town.move_clock(MINUTE)
        assert [each.id for each in reminders(town)] == [reminder.id]

    await town.move_clock(MINUTE)
    assert reminders(town) == []
    assert town.team.history() == []


async def test_only_that_worker_hears_of_the_reminder(town: Town) -> None:
    await town.move_to(tuesday(17, 45))

    (post,) = posts_of(town)

    assert post.json["allowed_mentions"] == {"parse": [], "users": [town["Yasmine"].id]}


async def test_c5_the_reminder_says_what_is_still_open(town: Town) -> None:
    async def teller(_locale: str, worker: Worker) -> list[str]:
        return [f"1 gesprek van {worker.name} staat open."]

    town.bot.services.extensions.register(SHARED_BRIEFING, teller)

    await town.move_to(tuesday(17, 45))

    assert "1 gesprek van Yasmine staat open." in said(reminders(town)[0])


async def test_c5_the_reminder_says_which_call_for_help_is_still_open(town: Town) -> None:
    """By its thread: a code name there would outlive a wipe. Also once it was answered."""
    await unsafe(town)
    await answer(town)

    await town.move_to(tuesday(17, 45))

    thread = town.thread()
    told = said(reminders(town)[0])
    assert f"1 gesprek met een vraag om dringende hulp is nog open: <#{thread.id}>." in told
    assert str(thread.name) not in told


async def test_r9_a_reminder_is_no_direct_message(town: Town) -> None:
    await town.move_to(tuesday(17, 45))

    assert len(reminders(town)) == 1
    assert town["Yasmine"].id not in town.discord.dm_channels


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_another_hour_brings_another_reminder_and_takes_the_first_away(
    town: Town, between: Between
) -> None:
    await town.move_to(tuesday(17, 45))
    first = reminders(town)[0]
    await between(town)

    longer = await press(town["Yasmine"], first, "Nog een uur")
    assert longer.ephemeral
    assert "zichtbaar tot 19 uur" in said(longer)
    await between(town)
    await town.move_clock(MINUTE)
    assert reminders(town) == []

    await town.move_to(tuesday(18, 44))
    assert reminders(town) == []
    await between(town)
    await town.move_clock(MINUTE)
    assert "om 19 uur" in said(reminders(town)[0])


async def test_choosing_the_same_end_again_leaves_its_reminder_where_it_is(town: Town) -> None:
    await town.move_to(tuesday(17, 45))
    reminder = reminders(town)[0]

    await dienst(town, "Yasmine", "start", tot="18.00")
    await town.move_clock(MINUTE)

    assert [each.id for each in reminders(town)] == [reminder.id]
    assert "tot 19 uur" in said(await press(town["Yasmine"], reminder, "Nog een uur"))


async def test_two_presses_at_once_are_one_hour(town: Town) -> None:
    await town.move_to(tuesday(17, 45))
    reminder = reminders(town)[0]
    more = f"office_hours:more:{await key_of(town)}"

    answers = await at_once(town, town["Yasmine"], reminder, [more, more])

    assert sorted("tot 19 uur" in said(each) for each in answers) == [False, True]
    assert "tot 19 uur" in said(await dienst(town, "Yasmine", "status"))


async def test_stopping_on_the_reminder_ends_the_shift_and_takes_it_away(town: Town) -> None:
    await town.move_to(tuesday(17, 45))

    stopped = await press(town["Yasmine"], reminders(town)[0], "Stop nu")

    assert "Je dienst is gestopt" in said(stopped)
    await town.move_clock(MINUTE)  # it was looked at a moment ago: one edit a minute at most
    assert "Er is nu niemand" in said(town.panel)
    assert town.team.history() == []


@pytest.mark.parametrize("button", ["Nog een uur", "Stop nu"])
@pytest.mark.parametrize("name", ["Bram", "Els"])
async def test_nobody_else_can_press_a_workers_reminder(town: Town, name: str, button: str) -> None:
    """Bram is a colleague, on shift himself; Els can read the channel and is no worker."""
    await dienst(town, "Bram", "start", tot="21.00")
    await town.move_to(tuesday(17, 45))

    refused = await press(town[name], reminders(town)[0], button)

    assert refused.ephemeral
    wrong = "Deze herinnering is niet van jou" if name == "Bram" else "Dit is voor het team"
    assert wrong in said(refused)
    assert "tot 18 uur" in said(await dienst(town, "Yasmine", "status"))
    assert "tot 21 uur" in said(await dienst(town, "Bram", "status"))


@pytest.mark.parametrize("thing", ["more", "end"])
async def test_a_young_person_who_forges_the_button_changes_nothing(town: Town, thing: str) -> None:
    await town.move_to(tuesday(17, 45))

    custom_id = f"office_hours:{thing}:{await key_of(town)}"
    refused = await forged_press(town, town["Sam"], town.panel, custom_id)

    assert "Dit is voor het team" in said(refused)
    assert "tot 18 uur" in said(await dienst(town, "Yasmine", "status"))


async def test_a_reminder_that_is_pressed_too_late_changes_nothing(town: Town) -> None:
    await town.move_to(tuesday(17, 45))
    reminder = reminders(town)[0]
    key = await key_of(town)
    town.discord.advance_clock(15 * 60)  # it is over, and no job has run yet

    refused = await forged_press(town, town["Yasmine"], reminder, f"office_hours:more:{key}")

    assert "klopt niet meer" in said(refused)
    assert NOT_HERE in await card_of(town, "Yasmine")


@pytest.mark.parametrize(("until", "posts"), [("15.29", 0), ("15.30", 1)])
async def test_a_shift_of_less_than_twenty_minutes_needs_no_reminder(
    data_dir: Path, until: str, posts: int
) -> None:
    async with open_town(data_dir, on_shift=()) as town:
        await dienst(town, "Bram", "start", tot=until)

        for _ in range(20):
            await town.move_clock(MINUTE)

        assert len(posts_of(town)) == posts
        assert NOT_HERE in await card_of(town, "Bram")


async def test_a_reminder_waits_while_the_team_channel_is_not_safe(town: Town) -> None:
    everyone_sees(town)
    await town.move_to(tuesday(17, 45))
    assert reminders(town) == []
    assert HERE in await card_of(town, "Yasmine")

    known = town.discord.get_channel(town.team.id).overwrites
    for each in known:
        if each.target_id == town.guild.id:
            each.allow, each.deny = type(each.allow)(0), type(each.deny)(1024)
    town.discord.edit_channel(town.team.id, {}, overwrites=known)
    await town.move_clock(MINUTE)

    assert len(reminders(town)) == 1


@pytest.mark.parametrize("status", [403, 500])
async def test_a_reminder_that_discord_refuses_is_lost_and_the_shift_goes_on(
    town: Town, status: int
) -> None:
    town.env.inject_error("POST", POSTS.format(team=town.team.id), status=status, times=None)
    await town.move_to(tuesday(17, 45))
    town.discord.faults.clear()

    await town.move_clock(MINUTE)

    assert reminders(town) == []
    assert HERE in await card_of(town, "Yasmine")


async def test_a_crash_between_noting_and_posting_loses_a_reminder_and_doubles_none(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(*_args: object, **_given: object) -> None:
        raise MemoryError

    with monkeypatch.context() as broken:
        broken.setattr(Posts, "send", crash)
        await town.move_to(tuesday(17, 45))
    await town.restart()

    for _ in range(20):
        await town.move_clock(MINUTE)

    assert posts_of(town) == []
    assert await rows(town, "trace") == 0


# -- the end ------------------------------------------------------------------------------------


async def test_r9_at_the_end_nothing_reaches_the_worker(town: Town) -> None:
    await town.move_to(tuesday(17, 59))
    seen = len(posts_of(town))

    await town.move_to(tuesday(18, 0))
    for hours in range(1, 15):
        await town.move_to(tuesday(18, 0) + timedelta(hours=hours))

    assert len(posts_of(town)) == seen
    assert town["Yasmine"].id not in town.discord.dm_channels
    assert town.team.history() == []


async def test_f_h8_a_shift_that_ended_while_the_bot_was_down_counts_until_its_end(
    town: Town,
) -> None:
    await town.bot.close()
    town.discord.advance_clock(timedelta(days=3).total_seconds())

    await town.restart()
    assert NOT_HERE in await card_of(town, "Yasmine")
    await town.minute()

    assert await rows(town, "shift") == 0
    assert "2 u 50 min" in await hours_of(town, "Yasmine")


async def test_an_end_that_passed_unnoticed_stops_neither_stopping_nor_starting(
    town: Town,
) -> None:
    """No job has run since the end; what the worker does comes first."""
    town.discord.advance_clock(4 * 3600)

    assert "Je had geen dienst, Yasmine" in said(await dienst(town, "Yasmine", "stop"))
    await dienst(town, "Yasmine", "start", tot="20.00")
    await town.move_clock(timedelta(minutes=10))

    assert "3 u 0 min" in await hours_of(town, "Yasmine")


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_shift_over_midnight_goes_on_until_its_end(town: Town, between: Between) -> None:
    await dienst(town, "Yasmine", "start", tot="1.30")

    await town.move_to(tuesday(18) + timedelta(hours=7))
    await between(town)
    assert HERE in await card_of(town, "Yasmine")
    await town.move_clock(timedelta(minutes=30))

    assert NOT_HERE in await card_of(town, "Yasmine")
    assert "10 u 20 min" in await hours_of(town, "Yasmine")


async def test_of_two_shifts_each_has_its_own_end_and_reminder(town: Town) -> None:
    await dienst(town, "Bram", "start", tot="17.00")

    await town.move_to(tuesday(16, 45))
    assert str(town["Bram"].id) in said(reminders(town)[0])
    await town.move_to(tuesday(17, 0))
    assert "Nu open" in said(town.panel)
    await town.move_to(tuesday(17, 45))

    assert [str(town["Yasmine"].id) in said(each) for each in reminders(town)] == [True]


# -- no longer of the team ----------------------------------------------------------------------


@pytest.mark.parametrize("goes", [takes_role, leaves])
async def test_r17_whoever_lost_the_role_or_left_is_no_longer_on_the_bench(
    town: Town, goes: type
) -> None:
    await town.move_clock(timedelta(minutes=20))
    goes(town, "Yasmine")

    await town.move_clock(timedelta(minutes=10))

    assert "Yasmine" not in await listed(town)
    await town.move_clock(timedelta(minutes=1))
    assert "Er is nu niemand" in said(town.panel)
    done = await town.bot.services.store.db.execute_fetchall(
        "SELECT ended_at - started_at FROM worked"
    )
    assert [tuple(each) for each in done] == [(1800,)]


def looks(town: Town, since: int, name: str = "") -> int:
    """How often Discord was asked after a member, or after this one."""
    asked = f"/guilds/{town.guild.id}/members/{town[name].id if name else ''}"
    return sum(each.path.startswith(asked) for each in town.calls[since:])


@pytest.mark.parametrize("after", range(0, 10, 3))
async def test_r17_a_role_that_goes_right_after_a_press_is_noticed_within_ten_minutes(
    town: Town, after: int
) -> None:
    await town.move_clock(timedelta(minutes=20 + after, seconds=30))
    await dienst(town, "Yasmine", "status")
    takes_role(town, "Yasmine")

    for _ in range(10):
        await town.move_clock(MINUTE)

    assert "Yasmine" not in await listed(town)


async def test_discord_is_asked_once_in_ten_minutes_after_each_worker(town: Town) -> None:
    await town.move_clock(timedelta(minutes=20))
    before = len(town.calls)

    for _ in range(30):
        await town.move_clock(MINUTE)

    assert looks(town, before) == 2 * 3


async def test_nobody_is_asked_after_a_worker_who_just_showed_the_role(town: Town) -> None:
    await town.move_clock(timedelta(minutes=20))
    before = len(town.calls)

    for _ in range(4):
        await dienst(town, "Yasmine", "status")
        for _ in range(8):
            await town.move_clock(MINUTE)

    assert looks(town, before, "Yasmine") == 0


async def test_a_press_with_another_role_shows_nothing(town: Town) -> None:
    await town.move_clock(timedelta(minutes=20))
    await dienst(town, "Yasmine", "status")
    takes_role(town, "Yasmine")
    before = len(town.calls)

    await town["Yasmine"].slash(town.square, "dienst status")
    with town.as_bot():
        await town.bot.schedule.run("team")

    assert looks(town, before) == 1
    assert "Yasmine" not in await listed(town)


async def test_a_discord_that_fails_is_not_asked_every_minute(town: Town) -> None:
    await town.move_clock(timedelta(minutes=20))
    town.env.inject_error("GET", MEMBER, status=403, times=None)
    before = len(town.calls)

    for _ in range(20):
        await town.move_clock(MINUTE)

    assert looks(town, before, "Yasmine") <= 2


@pytest.mark.parametrize("status", [403, 404, 429, 500])
async def test_any_other_failure_of_discord_ends_no_shift(town: Town, status: int) -> None:
    town.env.inject_error("GET", MEMBER, status=status, times=None)

    await town.move_clock(timedelta(minutes=10))

    assert HERE in await card_of(town, "Yasmine")


async def test_whoever_is_removed_from_the_team_is_off_the_bench_at_once(town: Town) -> None:
    with town.as_bot():
        town.bot.dispatch("worker_removed", GuildId(town.guild.id), town["Yasmine"].id)
    await town.move_clock(timedelta(minutes=1))

    assert "Er is nu niemand" in said(town.panel)
    assert await rows(town, "shift") == 0
