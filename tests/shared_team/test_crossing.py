"""Yeses that cross each other, the most towns that share a team, and a town that is closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.town import Town, build, furnish
from cogs.shared_team.rules import MOST
from cogs.shared_team.service import Agreements, SharedTeams
from tests.kit.ending_service import close_bench, let_it_end
from tests.kit.forged import forged_press
from tests.kit.shared_teams import (
    THERE,
    agree,
    look,
    make_code,
    rename,
    share,
    team_posts,
    two_towns,
    type_code,
)
from tests.kit.stored import everything, rows

MINUTE = timedelta(minutes=1)
UNTIL_THE_AFTERNOON = timedelta(hours=15)
OPEN = "🟢"
YES, FULL = "Ja, deel het team", "deelt haar team met hoogstens 4 andere"


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with two_towns(data_dir) as found:
        yield found


async def another(one: Town, name: str) -> Town:
    town = build(one.env, one.settings, f"Jong {name}")
    await furnish(town)
    await rename(town, name)
    return town


async def its_key(town: Town) -> str:
    seen = await Agreements(town.bot.services).overview(GuildId(town.guild.id))
    assert seen.asks
    return seen.asks.key


# -- at once ------------------------------------------------------------------------------------


async def test_of_yeses_at_the_same_moment_one_counts(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await type_code(other, await make_code(one))
    key, here = await its_key(one), GuildId(one.guild.id)
    service = Agreements(one.bot.services)

    with one.as_bot():
        answers = await asyncio.gather(
            *(service.confirm(here, key, by=n) for n in range(3)), return_exceptions=True
        )

    refused = [each.text for each in answers if isinstance(each, Refusal)]
    assert refused == ["shared_team-over"] * 2
    assert await rows(one, "shared_team") == 2


async def test_a_yes_and_a_step_back_at_the_same_moment_leave_one_of_both(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await type_code(other, await make_code(one))
    key, service = await its_key(one), Agreements(one.bot.services)
    here, there = GuildId(one.guild.id), GuildId(other.guild.id)

    with one.as_bot():
        answers = await asyncio.gather(
            service.confirm(here, key, by=1),
            service.withdraw(there, key, by=2),
            return_exceptions=True,
        )

    assert sum(isinstance(each, Refusal) for each in answers) == 1
    assert await rows(one, "shared_team_invitation") == 0


async def test_one_yes_answers_both_when_each_typed_the_code_of_the_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await type_code(other, await make_code(one))
    await type_code(one, await make_code(other))
    stale = await look(other)

    await press(one["Els"], await look(one), YES)
    late = await press(other["Els"], stale, YES)
    await one.move_clock(MINUTE)

    assert "Die uitnodiging is er niet meer" in said(late)
    for town in towns:
        assert YES not in labels(await look(town))
        assert "Wacht op het ja" not in said(await look(town))
        assert sum("Vanaf nu deelt ons team" in each for each in team_posts(town)) == 1
        assert not any("wil het team met ons delen" in each for each in team_posts(town))
    assert await rows(one, "shared_team") == 2
    assert await rows(one, "shared_team_invitation") == 0


# -- how many -----------------------------------------------------------------------------------


async def test_a_town_shares_its_team_with_four_others_and_no_fifth(
    towns: tuple[Town, Town],
) -> None:
    one, first = towns
    early = await another(one, "Zesdorp")
    others = [first, *[await another(one, f"Dorp {n}") for n in range(2, MOST + 1)]]
    await type_code(early, await make_code(one))
    stale = await look(one)
    key = await its_key(one)
    service, here = Agreements(one.bot.services), GuildId(one.guild.id)
    store = one.bot.services.store
    for each in others:  # the code that was typed stays open meanwhile
        there = GuildId(each.guild.id)
        async with store.writing():
            await service._towns.agree(here, there, one.now)
    assert len(await SharedTeams(one.bot.services).partners(here)) == MOST

    refused = await press(one["Els"], stale, YES)

    assert FULL in said(refused)
    assert await its_key(one) == key, "the invitation stands, for when one of the others leaves"
    assert len(await SharedTeams(one.bot.services).partners(here)) == MOST
    full = await look(one)
    assert "Maak een code" not in labels(full)
    assert said(full).count("**Dorp") + said(full).count("**Beukenveld") == MOST
    for door in ("invite",):
        before = await everything(one)
        forged = await forged_press(one, one["Els"], one.panel, f"shared_team:{door}")
        assert FULL in said(forged)
        assert await everything(one) == before


async def test_a_code_of_a_town_that_is_full_is_not_used_up(towns: tuple[Town, Town]) -> None:
    one, first = towns
    late = await another(one, "Zesdorp")
    code = await make_code(one)
    others = [first, *[await another(one, f"Dorp {n}") for n in range(2, MOST + 1)]]
    service, here = Agreements(one.bot.services), GuildId(one.guild.id)
    for each in others:
        await service._towns.agree(here, GuildId(each.guild.id), one.now)

    refused = await type_code(late, code)

    assert FULL in said(refused)
    await one["Els"].slash(one.team, "samenwerking", stop="Beukenveld")
    assert "moet nu nog ja zeggen" in said(await type_code(late, code))


async def test_towns_of_one_partner_share_nothing_with_each_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    third = await another(one, "Elzendorp")
    await share(one, other)
    await agree(one, third)

    await other[THERE].slash(other.team, "dienst start")
    await one.move_clock(MINUTE)

    assert OPEN in said(one.panel)
    assert OPEN not in said(third.panel)
    assert "Beukenveld" not in said(third.panel)
    assert "Beukenveld" not in said(await look(third))


# -- a town that is closed for good -------------------------------------------------------------


async def test_c15_a_town_that_closes_shares_until_its_last_day_and_nothing_after_it(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await share(one, other)
    before = await everything(one)

    await close_bench(other, name="Beukenveld")
    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(MINUTE)
    assert OPEN in said(one.panel)
    assert await rows(one, "shared_team") == 2
    assert "kan pas als beide bankjes open zijn" in said(await look(other))

    await let_it_end(other, minutes=5)

    assert await rows(one, "shared_team") == 0
    assert await rows(one, "shared_team_notice") == 0
    assert other.guild.id not in {each.id for each in one.bot.guilds}
    left = [each for each in team_posts(one) if "deelt niets meer met een andere gemeente" in each]
    assert len(left) == 1
    assert "Beukenveld" not in said(one.panel)
    assert "Je deelt nu met niemand" in said(await look(one))
    for table, known in (await everything(one)).items():
        if table not in ("audit", "trace"):
            assert not [row for row in known if other.guild.id in row], table
    kept = [each for each in before["worker"] if one.guild.id in each]
    assert [each for each in (await everything(one))["worker"] if one.guild.id in each]
    assert kept, "the team of the town that goes on is untouched"


async def test_c15_the_town_that_goes_on_keeps_its_shift(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await share(one, other)
    await close_bench(other, name="Beukenveld")
    await let_it_end(other, minutes=5)
    await one.move_clock(UNTIL_THE_AFTERNOON)

    await one["Yasmine"].slash(one.team, "dienst start")
    await one.move_clock(MINUTE)

    assert OPEN in said(one.panel)
