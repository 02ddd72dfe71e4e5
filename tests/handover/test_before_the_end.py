"""The reminder before the end of a shift leads to what is still open with this worker (C5)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.handover.views.asking import MOST_OPEN
from tests.kit.asking import answer, ask
from tests.kit.closing import SURELY
from tests.kit.forged import forged_press
from tests.kit.handing_over import Result, fill, has_it, inbox, taken
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import reminders

OPEN = "Wat doen we ermee?"
A_QUARTER_BEFORE = timedelta(hours=2, minutes=35)


async def still_open(town: Town, name: str = "Yasmine") -> Result:
    (reminder,) = reminders(town)
    return await press(town[name], reminder, OPEN)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c5_from_the_reminder_a_conversation_is_handed_over(
    town: Town, between: Between
) -> None:
    await taken(town)
    code_name = town.thread().name
    await between(town)
    await town.move_clock(A_QUARTER_BEFORE)
    (reminder,) = reminders(town)
    assert "1 gesprek staat bij jou open: <#" in said(reminder)
    assert code_name not in said(reminder)
    await between(town)

    shown = await still_open(town)
    assert shown.ephemeral
    assert f"**{code_name}**" in said(shown)
    assert "blijft het staan tot je volgende dienst" in said(shown)
    assert labels(shown) == ["Afronden", "Overdragen"]
    await between(town)

    form = await press(town["Yasmine"], shown, "Overdragen")
    await between(town)
    await fill(town, form)
    await between(town)
    await press(town["Jules"], await inbox(town), "Ja, Bram is oké")
    assert await has_it(town) == "Bram"
    assert "Bij jou staat niets open." in said(await still_open(town))


async def test_who_stops_reads_which_of_their_own_asked_for_urgent_help(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await answer(town)
    code_name = town.thread().name
    await town.move_clock(A_QUARTER_BEFORE)

    shown = said(await still_open(town))
    stopped = said(await town["Yasmine"].slash(town.team, "dienst stop"))

    for each in (shown, stopped):
        assert f"🆘 **{code_name}** (vroeg dringend hulp)" in each


async def test_from_the_reminder_a_conversation_is_closed(town: Town) -> None:
    await taken(town)
    await town.move_clock(A_QUARTER_BEFORE)

    sure = await press(town["Yasmine"], await still_open(town), "Afronden")
    closed = await press(town["Yasmine"], sure, SURELY)

    assert "Afgerond door Yasmine" in said(closed)


async def test_who_leaves_it_keeps_it(town: Town) -> None:
    await taken(town)
    await town.move_clock(A_QUARTER_BEFORE)
    await still_open(town)

    await town.move_clock(timedelta(hours=20))

    assert await has_it(town) == "Yasmine"


async def test_who_has_nothing_open_is_asked_nothing(town: Town) -> None:
    await ask(town)
    await town.move_clock(A_QUARTER_BEFORE)

    assert OPEN not in labels(reminders(town)[0])


async def test_a_colleague_who_presses_sees_their_own_and_a_young_person_nothing(
    town: Town,
) -> None:
    await taken(town)
    code_name = str(town.thread().name)
    await town.move_clock(A_QUARTER_BEFORE)

    theirs = await still_open(town, "Bram")
    assert said(theirs) == "Bij jou staat niets open."
    forged = await forged_press(town, town["Jules"], town.panel, "handover:open")

    assert code_name not in said(forged)
    assert "Dit is voor het team" in said(forged)


async def test_more_than_fits_is_named_by_its_number(town: Town) -> None:
    for number in range(MOST_OPEN + 2):
        name = f"Jongere{number}"
        town.people[name] = town.guild.add_member(town.env.create_user(name))
        await taken(town, name)
    await town.move_clock(A_QUARTER_BEFORE)

    shown = await still_open(town)

    assert labels(shown).count("Overdragen") == MOST_OPEN
    assert "En nog 2 in het teamkanaal." in said(shown)
