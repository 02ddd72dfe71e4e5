"""Who does not feel safe: all on shift are rung, again after five minutes, then the lead (C3b)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.alarms import agree, is_silent, mail
from tests.kit.asking import answer, ask, card, form_alone, pinged
from tests.kit.calling import inbox, lead, pass_minutes, rings, told, unsafe
from tests.kit.forged import forged_press

MINUTE = timedelta(minutes=1)
SORRY = "Het lukt ons nu niet om meteen te antwoorden. Sorry."


async def test_not_taken_in_five_minutes_they_are_rung_again_and_the_screen_is_honest(
    town: Town,
) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await unsafe(town)
    both = {town["Yasmine"].id, town["Bram"].id}
    assert rings(town) == [both]
    assert "Kijk over 5 minuten opnieuw" in await inbox(town)

    await pass_minutes(town, 4)
    assert rings(town) == [both, both]
    assert SORRY in await inbox(town)
    assert "Bel **1813**, dag en nacht. Bij gevaar: **112**." in await inbox(town)
    assert (await inbox(town)).count("Bel **1813**") == 1

    await pass_minutes(town, 5)
    assert len(rings(town)) == 2  # each once


@pytest.mark.parametrize("way", ["the card", "the call"])
async def test_who_takes_it_is_named_to_the_young_person_and_nobody_is_rung_again(
    town: Town, way: str
) -> None:
    await unsafe(town)
    where = card(town) if way == "the card" else town.thread().history()[-1]
    await press(town["Yasmine"], where, "Ik neem dit" if way == "the card" else "Ik ben er")

    assert "**Yasmine is er.** Typen kan even duren." in await inbox(town)
    await pass_minutes(town, 8)
    assert len(rings(town)) == 1
    assert SORRY not in await inbox(town)


async def test_who_says_to_be_there_and_writes_nothing_is_not_there(town: Town) -> None:
    await unsafe(town)
    await press(town["Yasmine"], town.thread().history()[-1], "Ik ben er")

    await pass_minutes(town, 11)

    assert len(rings(town)) == 2
    assert SORRY in await inbox(town)


async def test_a_humans_answer_ends_it_all(town: Town) -> None:
    await unsafe(town)
    await answer(town)

    await pass_minutes(town, 15)

    assert len(rings(town)) == 1
    assert SORRY not in await inbox(town)


async def test_after_ten_minutes_the_lead_hears_it_and_only_then_it_is_said(town: Town) -> None:
    await lead(town)
    before = len(told(town))
    await unsafe(town)

    await pass_minutes(town, 8)
    assert len(told(town)) == before
    await pass_minutes(town, 2)

    [message] = told(town)[before:]
    assert "Na tien minuten was er nog niemand" in message
    assert town.thread().name not in message
    assert "Els kreeg ook een bericht." in await inbox(town)
    await pass_minutes(town, 10)
    assert len(told(town)) == before + 1


async def test_a_lead_whose_messages_are_closed_is_not_said_to_know(town: Town) -> None:
    await lead(town)
    await unsafe(town)
    where = town["Els"].user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{where}/messages", status=403, code=50007, times=None)

    await pass_minutes(town, 10)

    assert "kreeg ook een bericht" not in await inbox(town)
    assert SORRY in await inbox(town)


async def test_r9_at_night_nobody_is_rung_and_the_next_shift_begins_with_it(town: Town) -> None:
    await lead(town)
    before = len(told(town))
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(timedelta(hours=8))
    await unsafe(town)

    await pass_minutes(town, 15)
    assert rings(town) == []
    assert len(told(town)) == before

    await town.move_clock(timedelta(hours=15))
    started = await town["Bram"].slash(town.team, "dienst start")
    assert said(started).splitlines()[1].startswith(f"🆘 **{town.thread().name}** wacht")
    before_reading = len(town.thread().history())
    what = await press(town["Bram"], started, "Wat kan ik zeggen?")
    assert "Ik ben Bram. Ik neem dit ernstig." in said(what)
    assert "Niets hiervan gaat vanzelf." in said(what)
    assert len(town.thread().history()) == before_reading


async def test_a_restart_between_two_steps_changes_nothing(town: Town) -> None:
    await unsafe(town)
    await pass_minutes(town, 2)
    await town.restart()
    await pass_minutes(town, 2)
    await town.restart()
    await pass_minutes(town, 3)

    assert len(rings(town)) == 2
    assert SORRY in await inbox(town)


async def test_what_died_after_the_ring_and_before_its_note_rings_once(town: Town) -> None:
    await unsafe(town)
    await pass_minutes(town, 4)
    assert len(rings(town)) == 2
    db = town.bot.services.store.db
    await db.execute_fetchall("UPDATE ladder SET step = 0")
    await town.restart()

    await pass_minutes(town, 2)

    assert len(rings(town)) == 2


async def test_a_wipe_ends_it_and_leaves_no_row(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()
    sure = await press(town["Jules"], thanks, "Trek mijn bericht terug")
    await press(town["Jules"], sure, "Ja, wis alles")

    await pass_minutes(town, 12)

    rows = await town.bot.services.store.db.execute_fetchall("SELECT * FROM ladder")
    assert list(rows) == []


async def test_who_is_no_worker_cannot_say_to_be_there(town: Town) -> None:
    await unsafe(town)
    rows = await town.bot.services.store.db.execute_fetchall("SELECT key FROM ladder")
    key = next(iter(rows))[0]

    no = await forged_press(town, town["Sam"], town.panel, f"queue:here:{key}")

    assert town.thread().name not in said(no)
    assert "is er.**" not in await inbox(town)


async def test_their_own_screen_says_so_without_a_press(town: Town) -> None:
    thanks = await ask(town)
    crisis = await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()

    await pass_minutes(town, 4)

    assert any(SORRY in said(each) for each in crisis.followups)


async def test_a_second_conversation_of_somebody_else_is_not_touched(town: Town) -> None:
    await unsafe(town, "Jules")
    await ask(town, "Amira")

    await pass_minutes(town, 6)

    assert SORRY not in await inbox(town, "Amira")
    assert not discord.utils.find(lambda m: "🆘" in said(m), town.thread().history())


async def test_r9_off_shift_only_those_are_rung_who_chose_it_and_once(town: Town) -> None:
    await agree(town, "Bram", "Ook 's nachts")
    await agree(town, "Els")
    await town["Yasmine"].slash(town.team, "dienst stop")
    await town.move_clock(timedelta(hours=8))

    await unsafe(town)
    await pass_minutes(town, 12)

    [rung] = mail(town, "Bram")
    assert not is_silent(rung)
    assert "dringende hulp" in said(rung)
    assert town.thread().name not in said(rung)
    assert mail(town, "Els") == []
    assert mail(town, "Yasmine") == []
    assert "Iemand van het team kreeg een bericht." in await inbox(town)

    await town.move_clock(timedelta(hours=14))
    await town["Yasmine"].slash(town.team, "dienst start")
    await pass_minutes(town, 6)
    assert SORRY in await inbox(town)
    assert len(mail(town, "Bram")) == 1


async def test_the_check_up_says_who_is_rung_at_night_or_that_nobody_is(town: Town) -> None:
    assert "Nachtafspraak: niemand." in said(await town["Els"].slash(town.team, "controle"))

    await agree(town, "Bram", "Ook 's nachts")

    shown = said(await town["Els"].slash(town.team, "controle"))
    assert f"Nachtafspraak: <@{town['Bram'].id}>." in shown


async def test_who_is_rung_off_shift_is_not_told_that_nobody_is_there_while_another_kind_is(
    town: Town,
) -> None:
    await agree(town, "Els", "Ook 's nachts")
    await town["Bram"].slash(town.team, "dienst start")
    await town["Yasmine"].slash(town.team, "dienst stop")
    thanks = await town["Jules"].submit_modal(await form_alone(town), {"words": "help"})

    await press(town["Jules"], thanks, "niet veilig")
    await pass_minutes(town, 2)

    [rung] = mail(town, "Els")
    assert "Er is nu niemand op dienst die dit gesprek leest." in said(rung)
    assert pinged(town.thread(apart=True).history()[-1], town) == set()
