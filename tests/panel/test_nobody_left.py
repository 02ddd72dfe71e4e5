"""Nobody is left of the team: no screen promises a reader or an hour, and the admins hear it."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.direct_messages import told
from tests.kit.team import takes_role, ten_minutes


async def nobody_is_left(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    takes_role(town)
    await ten_minutes(town)
    await town.move_clock(timedelta(minutes=1))


async def test_neither_the_panel_nor_the_start_promises_a_team_or_an_hour(town: Town) -> None:
    await nobody_is_left(town)

    start = await press(town["Jules"], town.panel, "Stel een vraag")
    who = said(await press(town["Jules"], town.panel, "Wie zijn wij?"))

    assert "Er is nu niemand van het team" in said(town.panel)
    assert "Stuur het ons" not in said(town.panel)
    assert "Nu is er niemand van het team" in said(start)
    assert "Het jeugdteam van de gemeente" not in said(start)
    assert "Nu hulp nodig" in labels(start)
    assert "Er is nu niemand van het team" in who
    assert "Van niemand kan ik nu zeggen" not in who
    for each in (said(town.panel), said(start), who):
        assert "uur" not in each.replace("uur per dag", "")


async def test_who_writes_all_the_same_is_promised_no_hour(town: Town) -> None:
    await nobody_is_left(town)

    thanks = said(await ask(town))

    assert "We weten nog niet wanneer er weer iemand is" in thanks
    assert "106" in thanks
    assert "Onze volgende uren" not in thanks


async def test_the_admins_hear_it_once_and_not_while_somebody_is_left(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await ten_minutes(town)
    assert not any("niemand meer van het team" in each for each in told(town))

    takes_role(town)
    for _ in range(2):
        await ten_minutes(town)

    assert sum("niemand meer van het team" in each for each in told(town)) == 1


async def test_as_soon_as_one_is_of_the_team_again_the_hours_are_said_again(town: Town) -> None:
    await nobody_is_left(town)

    town.discord.get_guild(town.guild.id).members[town["Yasmine"].id].role_ids.append(
        town.worker_role.id
    )
    await ten_minutes(town)
    await town.move_clock(timedelta(minutes=1))

    assert "niemand van het team" not in said(town.panel)
    assert "Stuur het ons" in said(town.panel)
