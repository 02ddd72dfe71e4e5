"""The first days: three pages for admins and new workers, where they look, and for nobody else."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.first_days.rules import Step
from tests.kit.forged import forged_press
from tests.kit.newcomers import newcomer
from tests.kit.stored import everything


async def test_an_admin_reads_each_of_the_first_days_from_the_check_up(town: Town) -> None:
    check = await town["Els"].slash(town.team, "controle")

    shown = await press(town["Els"], check, "De eerste dagen")
    assert "Niemand drukt" in said(shown)
    shown = await press(town["Els"], shown, "Dag 3")
    assert "grappen" in said(shown)
    shown = await press(town["Els"], shown, "Dag 7")
    assert "niet veilig" in said(shown)
    assert "gewist" in said(shown)

    days = [label for label in labels(shown) if label.startswith("Dag")]
    assert days == ["Dag 1", "Dag 3", "Dag 7"]


async def test_a_new_worker_finds_them_where_the_team_welcomes_them(town: Town) -> None:
    noor = await newcomer(town)
    welcome = [each for each in town.team.history() if "Noor" in said(each)][-1]

    shown = await press(noor, welcome, "De eerste dagen")

    assert "Niemand drukt" in said(shown)
    assert message_of(shown).flags.ephemeral
    assert "grappen" in said(await press(noor, shown, "Dag 3"))


async def test_a_new_worker_finds_them_on_a_shift_for_eight_days_and_no_longer(town: Town) -> None:
    """Unless something of their own first day is left to do."""
    noor = await newcomer(town)
    for step in Step:
        await forged_press(town, noor, town.panel, f"first_days:step:{step}")

    first = await noor.slash(town.team, "dienst start")
    await town.move_clock(timedelta(days=7))
    seventh = await noor.slash(town.team, "dienst start")
    await town.move_clock(timedelta(days=2))
    later = await noor.slash(town.team, "dienst start")

    assert "De eerste dagen" in labels(first)
    assert "De eerste dagen" in labels(seventh)
    assert "De eerste dagen" not in labels(later)


async def test_nothing_is_said_of_them_to_anybody_in_private(town: Town) -> None:
    """No message comes by itself: who does not look is not reminded."""
    await newcomer(town)
    await town.move_clock(timedelta(days=3))

    assert not town["Sam"].user.dm_channel or not town["Sam"].user.dm_channel.history()


async def test_a_young_person_opens_none_of_them(town: Town) -> None:
    answer = await forged_press(town, town["Jules"], town.panel, "first_days:show:7")

    assert "niet veilig" not in said(answer)


async def test_reading_them_keeps_nothing(town: Town) -> None:
    check = await town["Els"].slash(town.team, "controle")
    before = await everything(town)

    await press(town["Els"], check, "De eerste dagen")

    assert await everything(town) == before
