"""`/dienst rooster`: the team plans its week; what is over is gone; one's hours are one's own."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.core.clock import HOME
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.forged import chosen_at_once
from tests.kit.stored import everything, rows


async def roster(town: Town, name: str = "Yasmine") -> simcord.InteractionResult:
    return await town[name].slash(town.team, "dienst rooster")


async def plan(
    town: Town, later: int, first: str, last: str, name: str = "Yasmine"
) -> simcord.InteractionResult:
    form = await press(town[name], await roster(town, name), "Plan een dienst")
    chosen = (town.now.astimezone(HOME).date() + timedelta(days=later)).isoformat()
    return await town[name].submit_modal(form, {"day": [chosen], "first": first, "last": last})


async def agree(town: Town, hours: str, name: str = "Yasmine") -> simcord.InteractionResult:
    form = await press(town[name], await roster(town, name), "Mijn afgesproken uren")
    return await town[name].submit_modal(form, {"hours": hours})


def own(seen: simcord.InteractionResult) -> list[str]:
    """The planned shifts that can be taken back."""
    menus = [p for p in parts_of(message_of(seen)) if isinstance(p, discord.SelectMenu)]
    return [option.value for each in menus for option in each.options]


async def test_r75_a_gap_in_the_hours_of_the_coming_week_is_shown(town: Town) -> None:
    shown = said(await plan(town, 1, "13", "16"))

    assert "**woensdag 25 november** · open 13 uur tot 18 uur" in shown
    assert "• Yasmine: 13 uur tot 16 uur" in shown
    assert "✖ Niemand: 16 uur tot 18 uur" in shown
    assert "**zaterdag 28 november** · dicht" in shown


async def test_r75_a_colleague_sees_it_and_a_young_person_nothing(town: Town) -> None:
    await plan(town, 1, "14", "18")

    assert "• Yasmine: 14 uur tot 18 uur" in said(await roster(town, "Bram"))
    refused = await town["Jules"].slash(town.square, "dienst rooster")
    assert "Yasmine" not in said(refused)
    assert "rooster" not in said(town.panel).lower()


async def test_r75_only_ones_own_can_be_taken_back(town: Town) -> None:
    shown = await plan(town, 1, "14", "18")
    (key,) = own(shown)
    assert own(await roster(town, "Bram")) == []

    theirs = await plan(town, 1, "14", "18", "Bram")
    on = message_of(theirs)
    (refused,) = await chosen_at_once(town, town["Bram"], on, "roster:back", [key])
    assert "niet van jou" in said(refused)
    assert await rows(town, "planned_shift") == 2

    await town["Yasmine"].select(message_of(await roster(town)), [key])
    assert [row[1] for row in (await everything(town))["planned_shift"]] == [town["Bram"].id]


async def test_r75_the_past_is_not_kept_of_anybody(town: Town) -> None:
    await plan(town, 0, "16", "17")
    await plan(town, 1, "14", "18")

    await town.move_clock(timedelta(hours=2))

    kept = (await everything(town))["planned_shift"]
    assert len(kept) == 1
    await town.move_clock(timedelta(days=2))
    assert await rows(town, "planned_shift") == 0


async def test_a_plan_opens_nothing(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    await plan(town, 0, "15", "18")
    await town.move_clock(timedelta(minutes=1))

    assert "Er is nu niemand" in said(town.panel)


async def test_twice_at_the_same_time_is_refused_and_a_colleague_may(town: Town) -> None:
    await plan(town, 1, "14", "16")

    assert "al een dienst van jou" in said(await plan(town, 1, "15", "18"))
    assert "Bram" in said(await plan(town, 1, "15", "18", "Bram"))


async def test_whoever_leaves_the_team_is_on_no_roster(town: Town) -> None:
    await plan(town, 1, "14", "18", "Bram")
    await agree(town, "19", "Bram")

    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await town.env.settle()

    assert "Bram" not in said(await roster(town))
    assert await rows(town, "planned_shift") == await rows(town, "agreed_hours") == 0


async def test_r76_agreed_hours_are_seen_by_their_worker_alone(town: Town) -> None:
    shown = said(await agree(town, "19"))

    assert "0 u 0 min van 19 u 0 min afgesproken" in shown
    for name in ("Bram", "Els"):
        assert "19 u" not in said(await town[name].slash(town.team, "dienst rooster"))
    assert "19" not in said(await town["Els"].slash(town.team, "instellen logboek"))


async def test_r76_a_kind_word_when_they_are_done_and_none_before(town: Town) -> None:
    await agree(town, "1")
    assert "zitten erop" not in said(await roster(town))

    await town.move_clock(timedelta(minutes=61))

    assert "zitten erop" in said(await roster(town))
    assert "zitten erop" in said(await town["Yasmine"].slash(town.team, "dienst stop"))
    assert "zitten erop" not in said(await town["Bram"].slash(town.team, "dienst status"))


async def test_r76_typing_nothing_forgets_them(town: Town) -> None:
    await agree(town, "19")

    shown = await agree(town, "")

    assert "afgesproken." not in said(shown)
    assert await rows(town, "agreed_hours") == 0
