"""One shift for two towns: it opens both benches, rings in each for its own, and ends in both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.asking import ask, pinged
from tests.kit.calling import unsafe
from tests.kit.shared_teams import THERE, agree, introduce_too, share, team_posts, two_towns
from tests.kit.stored import everything, rows
from tests.kit.team import suspend, takes_role, ten_minutes

MINUTE = timedelta(minutes=1)
OPEN = "🟢"


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with two_towns(data_dir) as (one, other):
        await share(one, other)
        yield one, other


async def dienst(town: Town, name: str, act: str) -> str:
    answer = said(await town[name].slash(town.team, f"dienst {act}"))
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)
    return answer


async def of_server(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    """Every row about one server, but for what its own panel was last looked at."""
    kept = {}
    db = town.bot.services.store.db
    for table in await everything(town):
        columns = [c[1] for c in await db.execute_fetchall(f'PRAGMA table_info("{table}")')]
        if "guild_id" in columns and table != "panel":
            at = f'SELECT * FROM "{table}" WHERE guild_id = ?'
            kept[table] = [tuple(r) for r in await db.execute_fetchall(at, (town.guild.id,))]
    return kept


async def test_r61_who_sits_down_in_one_town_sits_in_both(towns: tuple[Town, Town]) -> None:
    one, other = towns

    answer = await dienst(one, "Yasmine", "start")

    assert "Je dienst geldt ook in Beukenveld" in answer
    assert OPEN in said(one.panel)
    assert OPEN in said(other.panel)
    assert await rows(one, "shift") == 1
    assert f"**{THERE}**" in (shown := said(await press(other["Jules"], other.panel, "Wie"))), shown


async def test_r61_a_stop_in_either_town_ends_it_in_both(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")

    answer = await dienst(other, THERE, "stop")

    assert "Je dienst stopte ook in Lindendaal" in answer
    assert OPEN not in said(one.panel)
    assert OPEN not in said(other.panel)
    assert await rows(one, "shift") == 0


async def test_a_pause_in_one_town_is_a_pause_in_both(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")

    await dienst(other, THERE, "pauze")

    assert "Even pauze" in said(one.panel)
    assert "Even pauze" in said(other.panel)


async def test_a_second_start_is_the_same_shift(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")

    await dienst(other, THERE, "start")

    assert await rows(one, "shift") == 1


async def test_who_is_of_one_town_only_is_seen_in_that_one_only(towns: tuple[Town, Town]) -> None:
    one, other = towns

    answer = await dienst(one, "Bram", "start")

    assert "geldt ook" not in answer
    assert OPEN in said(one.panel)
    assert OPEN not in said(other.panel)
    assert "samen" in said(other.panel), "of Yasmine, who is of both"


async def test_a_shift_counts_nowhere_that_was_begun_where_they_are_of_the_team_no_more(
    towns: tuple[Town, Town],
) -> None:
    """Also in the moment before anybody has ended it."""
    one, other = towns
    await dienst(one, "Yasmine", "start")
    services, there = one.bot.services, GuildId(other.guild.id)
    here = GuildId(one.guild.id)
    assert [each.name for each in await OfficeHours(services).here(there)] == [THERE]

    await services.shared(Introductions).remove(here, one["Yasmine"].id)

    assert await rows(one, "shift") == 1
    assert await OfficeHours(services).here(there) == []


async def test_two_shifts_from_before_become_one(data_dir: Path) -> None:
    async with two_towns(data_dir) as (one, other):
        await introduce_too(one, other)
        await dienst(one, "Yasmine", "start")
        await dienst(other, THERE, "start")
        assert await rows(one, "shift") == 2
        await agree(one, other)

        await dienst(one, "Yasmine", "bezig")

        assert await rows(one, "shift") == 1
        await dienst(other, THERE, "stop")
        assert await rows(one, "shift") == 0
        weeks = said(await one["Yasmine"].slash(one.team, "dienst uren"))
        assert "0 u 8 min" in weeks or "0 u 6 min" in weeks, weeks


async def test_what_a_young_person_does_in_one_town_leaves_no_trace_in_the_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")
    posts, kept, panel = team_posts(one), await of_server(one), said(one.panel)

    await ask(other, "Amira", "mag ik iets vragen")
    await unsafe(other, "Jules")
    await other.move_clock(MINUTE)

    assert team_posts(one) == posts
    assert await of_server(one) == kept
    assert said(one.panel).rpartition("\n")[0] == panel.rpartition("\n")[0]
    status = said(await one["Yasmine"].slash(one.team, "dienst status"))
    assert "Vos" not in status
    assert "wacht" not in status
    assert one.team.threads == []
    assert len(other.team.threads) == 2


async def test_a_call_rings_who_is_of_both_in_the_channel_of_its_own_town(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")

    await unsafe(other, "Jules")

    rung = [pinged(each, other) for each in other.thread().history()]
    assert any(one["Yasmine"].id in each for each in rung)
    assert not [each for each in one.team.history() if pinged(each, one)]


async def test_a_reminder_stands_once_where_the_shift_began(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")
    before = len(other.team.history())

    await one.move_clock(timedelta(hours=2, minutes=35))

    account = one["Yasmine"].id
    assert [account in pinged(each, one) for each in one.team.history()].count(True) == 1
    assert len(other.team.history()) == before


async def test_an_act_in_the_other_town_is_a_sign_of_life(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await one["Yasmine"].slash(one.team, "dienst start", tot="23")
    await one.move_clock(timedelta(hours=1, minutes=50))
    await other[THERE].slash(other.team, "dienst status")

    await one.move_clock(timedelta(minutes=20))

    assert not [each for each in team_posts(one) if "Ben je er nog" in each]
    await one.move_clock(timedelta(hours=2))
    assert [each for each in team_posts(one) if "er nog" in each]


async def test_hours_count_once_and_are_read_in_both(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(timedelta(hours=1))
    await one["Yasmine"].slash(one.team, "dienst stop")

    for town, name in ((one, "Yasmine"), (other, THERE)):
        shown = said(await town[name].slash(town.team, "dienst uren"))
        assert "1 u 0 min" in shown
        assert "2 u 0 min" not in shown


async def test_a_suspended_work_account_is_out_of_both_teams(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(other, THERE, "start")

    await suspend(one)
    await one.move_clock(MINUTE)

    assert OPEN not in said(one.panel)
    assert OPEN not in said(other.panel)
    assert await rows(one, "shift") == 0
    refused = said(await other[THERE].slash(other.square, "dienst start"))
    assert "geschorst" in refused
    roles = other.discord.get_guild(other.guild.id).members[one["Yasmine"].id].role_ids
    assert other.worker_role.id not in roles
    log = said(await other["Els"].slash(other.team, "instellen logboek"))
    assert "omdat een gemeente die het team deelt dat deed" in log


async def test_who_is_not_there_in_one_town_sits_on_no_bench(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await dienst(other, THERE, "start")

    await one["Els"].slash(one.team, "werker afwezig", wie="Yasmine", tot="2026-11-27")
    await one.move_clock(MINUTE)

    assert OPEN not in said(one.panel)
    assert OPEN not in said(other.panel)


async def test_who_lost_the_role_in_one_town_is_on_the_bench_of_the_other_only(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")
    takes_role(other, THERE)

    await ten_minutes(one)
    await one.move_clock(MINUTE)

    assert OPEN in said(one.panel)
    assert OPEN not in said(other.panel)


async def test_each_town_keeps_its_own_hours(towns: tuple[Town, Town]) -> None:
    one, other = towns
    morning = OfficeHoursSettings(weekly="Mo-Fr 08:00-10:00")
    await one.bot.services.guilds.put(other.guild.id, morning, one.now)  # type: ignore[arg-type]

    await dienst(one, "Yasmine", "start")

    assert OPEN in said(one.panel)
    assert OPEN not in said(other.panel)


async def test_a_start_costs_a_young_person_nothing_and_the_worker_no_more_than_in_each(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await dienst(one, "Yasmine", "start")
    since = len(one.calls)

    await ask(other, "Amira")

    made = [each for each in one.calls[since:] if each.method != "GET"]
    assert not [each for each in made if str(one.guild.id) in each.path]
    assert not [each for each in made if str(one.team.id) in each.path]


@pytest.mark.parametrize("act", ["status", "stop"])
async def test_who_was_silent_reads_why_the_shift_stopped_in_either_town(
    towns: tuple[Town, Town], act: str
) -> None:
    one, other = towns
    await one["Yasmine"].slash(one.team, "dienst start", tot="23")
    await one.move_clock(timedelta(hours=2))
    await one.move_clock(MINUTE)
    for _ in range(31):
        await one.move_clock(MINUTE)
    assert await rows(one, "shift") == 0

    told = said(await other[THERE].slash(other.team, f"dienst {act}"))

    assert f"Je dienst is vanzelf gestopt, {THERE}: ik hoorde niets meer van je." in told
    await dienst(other, THERE, "start")
    await dienst(other, THERE, "stop")
    assert "ik hoorde niets" not in said(await one["Yasmine"].slash(one.team, f"dienst {act}"))
