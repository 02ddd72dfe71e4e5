"""A worker says until when, what for and how reachable; the town sees what holds for the team."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeGuard

import discord
import pytest

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shifts import OWN_BRIEFING
from tests.kit.forged import forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import (
    HERE,
    KIND,
    NOT_HERE,
    UNTIL,
    card_of,
    choose,
    chosen_in,
    dienst,
    forged_choice,
    hours_of,
)
from tests.kit.stored import rows
from tests.kit.towns import open_town

NOBODY = "Er is nu niemand"
OPEN = "Nu open"

NEW_HERE = "De eerste dagen"
"""Bram was introduced today."""
TALLY = "Tel een contact"


async def openness_of(town: Town) -> tuple[bool, list[str], list[str]]:
    """Whether all are busy, who is here, and who takes new questions."""
    hours, guild = OfficeHours(town.bot.services), GuildId(town.guild.id)
    here, available = await hours.here(guild), await hours.available(guild)
    busy = (await hours.openness(guild)).busy
    return busy, [each.name for each in here], [each.name for each in available]


# -- until when, and what for -------------------------------------------------------------------


async def test_who_stops_earlier_does_not_read_that_the_hours_end_then(town: Town) -> None:
    """The bench is open until 18 uur, also when nobody stays so long."""
    await dienst(town, "Yasmine", "stop")

    started = await dienst(town, "Bram", "start", tot="16")

    [menu] = [each for each in parts_of(message_of(started)) if is_menu(each, UNTIL)]
    described = {each.label: each.description for each in menu.options if each.description}
    assert described == {"18 uur": "Einde van de openingsuren"}
    assert [each.label for each in menu.options if each.default] == ["16 uur"]


def is_menu(part: object, door: str) -> TypeGuard[discord.SelectMenu]:
    return isinstance(part, discord.SelectMenu) and part.custom_id.startswith(door)


async def test_a_shift_can_end_when_the_worker_says(town: Town) -> None:
    started = await dienst(town, "Bram", "start", tot="17.30")

    assert "Je bent zichtbaar tot 17.30 uur" in said(started)
    await dienst(town, "Yasmine", "stop")
    await town.move_to(datetime(2026, 11, 24, 17, 29, tzinfo=HOME))
    assert HERE in await card_of(town, "Bram")
    await town.move_clock(timedelta(minutes=1))
    assert NOT_HERE in await card_of(town, "Bram")


async def test_the_ends_that_are_offered_are_the_end_of_the_hours_and_whole_hours(
    data_dir: Path,
) -> None:
    async with open_town(data_dir) as town:
        offered = await town["Bram"].autocomplete(town.team, "dienst start", "tot", "")
        begun = await town["Bram"].autocomplete(town.team, "dienst start", "tot", "17")

        assert [each["name"] for each in offered][:3] == ["16 uur", "17 uur", "18 uur"]
        assert len(offered) == 12
        assert [each["value"] for each in begun] == ["17.00"]


@pytest.mark.parametrize("until", ["straks", "14.00", "9", "25.00"])
async def test_an_impossible_end_is_refused_with_what_to_write_instead(
    town: Town, until: str
) -> None:
    refused = await dienst(town, "Bram", "start", tot=until)

    assert refused.ephemeral
    assert "Schrijf het zo: 17.30." in said(refused)
    assert await rows(town, "shift") == 1
    assert NOT_HERE in await card_of(town, "Bram")


async def test_starting_again_changes_what_is_said_and_keeps_the_rest(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="20.00")
    await dienst(town, "Yasmine", "pauze")

    again = await dienst(town, "Yasmine", "start")

    assert "Je bent zichtbaar tot 20 uur" in said(again)
    assert await rows(town, "shift") == 1


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_end_and_kind_can_be_changed_on_the_screen_itself(
    town: Town, between: Between
) -> None:
    started = await dienst(town, "Bram", "start")
    await between(town)

    later = await choose(town, "Bram", started, UNTIL, "20.00")
    assert "zichtbaar tot 20 uur" in said(later)
    await between(town)
    other = await choose(town, "Bram", later, KIND, "learning")
    assert "Je werkt tot 20 uur: oriënteren of leren" in said(other)
    await between(town)
    busy = await press(town["Bram"], await choose(town, "Bram", other, KIND, "contact"), "bezig")
    assert "Je bent bezig, Bram." in said(busy)
    assert "Je bent zichtbaar tot 20 uur." in said(busy)
    await between(town)
    stopped = await press(town["Bram"], busy, "Stop nu")

    assert "Je dienst is gestopt" in said(stopped)
    assert await rows(town, "shift") == 1


async def test_the_screen_offers_what_can_change_and_shows_what_is_chosen(town: Town) -> None:
    started = await dienst(town, "Bram", "start", tot="17.30", soort="contact")

    assert labels(started) == ["Even bezig", "Pauze", "Stop nu", NEW_HERE, TALLY]
    assert chosen_in(started, UNTIL) == ["17.30 uur"]
    assert chosen_in(started, KIND) == ["contact"]
    paused = await dienst(town, "Bram", "pauze")
    assert labels(paused) == ["Weer beschikbaar", "Stop nu", NEW_HERE, TALLY]


async def test_the_screen_of_a_shift_that_is_over_changes_nothing(town: Town) -> None:
    started = await dienst(town, "Bram", "start")
    await dienst(town, "Bram", "stop")

    for menu, value in ((UNTIL, "20.00"), (KIND, "learning")):
        refused = await choose(town, "Bram", started, menu, value)
        assert "Je hebt nu geen dienst" in said(refused)
    assert "Je hebt nu geen dienst" in said(await press(town["Bram"], started, "Pauze"))
    assert await rows(town, "shift") == 1


@pytest.mark.parametrize(
    ("custom_id", "value"),
    [(UNTIL, "nooit"), (UNTIL, "14.00"), (KIND, "spying"), (KIND, "")],
)
async def test_a_forged_choice_changes_nothing(town: Town, custom_id: str, value: str) -> None:
    before = await town.bot.services.store.db.execute_fetchall("SELECT * FROM shift")

    refused = await forged_choice(town, "Yasmine", town.panel, custom_id, value)

    assert refused.ephemeral
    after = await town.bot.services.store.db.execute_fetchall("SELECT * FROM shift")
    assert [tuple(each) for each in after] == [tuple(each) for each in before]


@pytest.mark.parametrize("name", ["Sam", "Els"])
@pytest.mark.parametrize(
    "custom_id",
    [
        "office_hours:be:paused",
        "office_hours:be:asleep",
        "office_hours:stop",
        "office_hours:more:x",
        "office_hours:end:x",
    ],
)
async def test_whoever_is_not_a_worker_cannot_press_a_workers_buttons(
    town: Town, name: str, custom_id: str
) -> None:
    refused = await forged_press(town, town[name], town.panel, custom_id)

    assert refused.ephemeral
    assert "Dit is voor het team" in said(refused)
    assert OPEN in said(town.panel)


# -- kinds and states ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["learning", "consultation"])
async def test_r62_learning_and_consultation_are_work_and_open_no_bench(
    town: Town, kind: str
) -> None:
    await dienst(town, "Yasmine", "stop")

    started = await dienst(town, "Bram", "start", soort=kind)
    await town.move_clock(timedelta(hours=1))

    assert "Je bent niet zichtbaar" in said(started)
    assert NOBODY in said(started)
    assert NOBODY in said(town.panel)
    assert NOT_HERE in await card_of(town, "Bram")
    assert "1 u 0 min" in await hours_of(town, "Bram")


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r44_in_a_pause_a_worker_is_not_here_until_going_on(
    town: Town, between: Between
) -> None:
    paused = await dienst(town, "Yasmine", "pauze")
    assert "Je hebt pauze, Yasmine" in said(paused)
    await town.move_clock(timedelta(minutes=1))
    assert "Even pauze." in said(town.panel)
    assert NOT_HERE in await card_of(town, "Yasmine")
    await between(town)

    back = await dienst(town, "Yasmine", "verder")

    assert "Je bent zichtbaar tot 18 uur" in said(back)
    await town.move_clock(timedelta(minutes=1))
    assert OPEN in said(town.panel)


async def test_r44_busy_is_here_without_new_questions(town: Town) -> None:
    busy = await dienst(town, "Yasmine", "bezig")

    assert "Je krijgt geen nieuwe vragen" in said(busy)
    assert await openness_of(town) == (True, ["Yasmine"], [])


async def test_r44_the_team_is_busy_only_when_everyone_is(town: Town) -> None:
    await dienst(town, "Yasmine", "bezig")
    await dienst(town, "Bram", "start")
    assert await openness_of(town) == (False, ["Bram", "Yasmine"], ["Bram"])

    await dienst(town, "Bram", "bezig")
    assert await openness_of(town) == (True, ["Bram", "Yasmine"], [])

    await dienst(town, "Bram", "pauze")
    assert await openness_of(town) == (True, ["Yasmine"], [])


async def test_outside_the_hours_nobody_is_busy(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="20.00")
    await dienst(town, "Yasmine", "bezig")

    await town.move_to(datetime(2026, 11, 24, 18, 30, tzinfo=HOME))

    assert await openness_of(town) == (False, ["Yasmine"], [])


async def test_r44_young_people_do_not_see_how_busy_one_worker_is(town: Town) -> None:
    await dienst(town, "Bram", "start")
    panel, cards = said(town.panel), said(await town["Sam"].slash(town.square, "wie"))

    await dienst(town, "Yasmine", "bezig")

    assert said(town.panel) == panel
    assert said(await town["Sam"].slash(town.square, "wie")) == cards


async def test_of_two_workers_one_stops_and_the_other_keeps_the_bench_open(town: Town) -> None:
    await dienst(town, "Bram", "start")
    await dienst(town, "Yasmine", "stop")

    assert OPEN in said(town.panel)
    assert (await openness_of(town))[1] == ["Bram"]


@pytest.mark.parametrize("act", ["bezig", "pauze", "verder"])
async def test_without_a_shift_there_is_nothing_to_change(town: Town, act: str) -> None:
    refused = await dienst(town, "Bram", act)

    assert "Je hebt nu geen dienst" in said(refused)
    assert await rows(town, "shift") == 1


async def test_a_worker_of_another_server_does_not_open_this_bench(town: Town) -> None:
    hours = OfficeHours(town.bot.services)

    assert await hours.here(GuildId(town.guild.id + 1)) == []
    assert await hours.available(GuildId(town.guild.id + 1)) == []


# -- what a worker hears ------------------------------------------------------------------------


async def test_c5_a_worker_hears_what_waits_at_the_start_and_on_asking(town: Town) -> None:
    async def teller(locale: str, worker: Worker) -> list[str]:
        return [f"1 vraag wacht op {worker.name} ({locale})."]

    town.bot.services.extensions.register(OWN_BRIEFING, teller)

    for act in ("start", "status", "bezig"):
        shown = said(await dienst(town, "Bram", act))
        assert "1 vraag wacht op Bram (nl)." in shown
        assert "Jongeren zien nu: **Nu open**, tot 18 uur." in shown


async def test_asking_without_a_shift_says_so(town: Town) -> None:
    shown = await dienst(town, "Bram", "status")

    assert "Je hebt nu geen dienst, Bram" in said(shown)
    assert "Nu open" in said(shown)


@pytest.mark.parametrize(
    ("act", "calls"),
    [("bezig", 2), ("status", 1), ("uren", 1), ("start", 1), ("pauze", 2), ("stop", 2)],
)
async def test_an_act_is_one_call_and_one_more_when_the_panel_changes(
    town: Town, act: str, calls: int
) -> None:
    await town.move_clock(timedelta(minutes=1))
    before = len(town.calls)

    answered = await dienst(town, "Yasmine", act)

    assert answered.ephemeral
    assert len(town.calls) - before == calls


async def test_r42_the_panel_promises_no_longer_than_someone_stays(town: Town) -> None:
    await town.move_clock(timedelta(minutes=1))
    await dienst(town, "Yasmine", "start", tot="17.00")
    assert "**Nu open**, tot 17 uur." in said(town.panel)

    await dienst(town, "Bram", "start", tot="20.00")
    await town.move_clock(timedelta(minutes=1))

    assert "**Nu open**, tot 18 uur." in said(town.panel)


async def test_openness_is_announced_only_when_it_can_have_changed(town: Town) -> None:
    announced: list[int] = []

    async def on_openness_changed(guild: GuildId) -> None:
        announced.append(guild)

    town.bot.add_listener(on_openness_changed)

    async def times(name: str, act: str, **options: str) -> int:
        announced.clear()
        await dienst(town, name, act, **options)
        return len(announced)

    quiet = [("start", {}), ("start", {"tot": "18.00"}), ("verder", {}), ("status", {})]
    assert [await times("Yasmine", act, **options) for act, options in quiet] == [0, 0, 0, 0]
    loud = [("start", {"tot": "17.00"}), ("bezig", {}), ("pauze", {}), ("verder", {}), ("stop", {})]
    assert [await times("Yasmine", act, **options) for act, options in loud] == [1, 1, 1, 1, 1]
    assert await times("Yasmine", "stop") == 0
    unseen = [("start", {"soort": "learning"}), ("bezig", {}), ("pauze", {}), ("stop", {})]
    assert [await times("Bram", act, **options) for act, options in unseen] == [0, 0, 0, 0]


# -- own hours ----------------------------------------------------------------------------------


async def test_r46_a_worker_sees_own_hours_by_week_and_kind_and_nobody_elses(town: Town) -> None:
    await dienst(town, "Bram", "start", soort="learning", tot="17.00")
    await town.move_clock(timedelta(minutes=30))
    await dienst(town, "Yasmine", "pauze")
    await town.move_clock(timedelta(minutes=10))
    await dienst(town, "Yasmine", "verder")
    await town.move_clock(timedelta(minutes=20))

    assert (
        await hours_of(town, "Yasmine") == "maandag 23 november:** 0 u 50 min contact: 0 u 50 min"
    )
    assert await hours_of(town, "Bram") == (
        "maandag 23 november:** 1 u 0 min oriënteren of leren: 1 u 0 min"
    )
    refused = await dienst(town, "Els", "uren")
    assert "Dit is voor het team" in said(refused)


async def test_r46_hours_of_a_week_are_gone_when_it_is_no_longer_shown(town: Town) -> None:
    await dienst(town, "Yasmine", "stop")
    await dienst(town, "Yasmine", "start")
    await town.move_clock(timedelta(minutes=5))
    await dienst(town, "Yasmine", "stop")
    assert await rows(town, "worked") == 1

    await town.move_to(datetime(2026, 12, 27, 23, 59, tzinfo=HOME))
    assert "0 u 5 min" in said(await dienst(town, "Yasmine", "uren"))
    await town.move_clock(timedelta(minutes=1))

    assert "0 u 5 min" not in said(await dienst(town, "Yasmine", "uren"))
    assert await rows(town, "worked") == 0


async def test_r46_the_town_counts_minutes_and_no_person(town: Town) -> None:
    await dienst(town, "Bram", "start", soort="consultation")
    await town.move_clock(timedelta(minutes=30))
    for name in ("Bram", "Yasmine"):
        await dienst(town, name, "stop")

    counted = await town.bot.services.counters.of_guild(GuildId(town.guild.id))

    assert {name: n for (_, name), n in counted.items() if name.startswith("shift")} == {
        "shift_minutes_consultation": 30,
        "shift_minutes_contact": 30,
    }
