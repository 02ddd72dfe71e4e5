"""A handover as everybody sees it: who asks, who is asked, and who must see nothing of it (C5)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, chooses_dm, pinged, stop
from tests.kit.closing import closes
from tests.kit.handing_over import (
    AGREED,
    NEXT,
    begin,
    briefed,
    fill,
    hand_over,
    has_it,
    hired,
    inbox,
    last,
    standing,
    taken,
)
from tests.kit.restarts import Between, nothing, restarted

YES, NO = "Ja, Bram is oké", "Nee, ik wacht op Yasmine"


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r2_only_a_yes_moves_a_conversation_with_a_restart_between_any_two_steps(
    town: Town, between: Between
) -> None:
    await taken(town)
    code_name = town.thread().name
    await between(town)
    form = await begin(town)
    assert form.modal
    assert form.modal["title"] == f"{code_name} overdragen"
    await between(town)

    asked = await fill(town, form)
    assert asked.ephemeral
    assert "Zolang er geen ja is, verandert er niets." in said(asked)
    await between(town)
    note = said(last(town))
    assert note.startswith("**Yasmine** (jeugdwerker)\n")
    assert f"> {AGREED}" in note
    assert f"> {NEXT}" in note
    assert await has_it(town) == "Yasmine"
    await between(town)

    shown = await inbox(town)
    assert shown.ephemeral
    assert "Dit is een automatisch bericht.\n" in said(shown)
    assert "Mag **Bram** verdergaan?\nBram is preventiewerker. Die denkt ook aan" in said(shown)
    assert {YES, NO} <= set(labels(shown))
    await between(town)

    done = await press(town["Jules"], shown, YES)
    assert "**Bram** gaat met je verder" in said(done)
    await between(town)
    assert await has_it(town) == "Bram"
    assert f"**{code_name}** zei ja: **Bram** gaat verder in de plaats van Yasmine." in said(
        last(town)
    )
    after = said(await inbox(town))
    assert "Mag **Bram**" not in after
    assert "**Bram** (preventiewerker) gaat met je verder. (automatisch bericht)" in after
    await between(town)
    await town.minute()
    assert "Bram neemt dit" in said(next(m for m in town.team.history() if "vraag van" in said(m)))


async def test_who_said_yes_to_a_colleague_without_a_shift_reads_that_nobody_is_there(
    town: Town,
) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)

    done = said(await press(town["Jules"], shown, YES))
    after = said(await inbox(town))
    await town["Bram"].slash(town.team, "dienst start")
    here = said(await inbox(town))

    assert "Bram is er nu niet." in said(shown)
    for each in (done, after):
        assert "Bram is er nu niet." in each
        assert "bel **106** of **1813**" in each
    assert "gaat met je verder" in here
    assert "is er nu niet" not in here


async def test_r2_on_a_no_nothing_moves_and_the_team_knows(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    done = await press(town["Jules"], await inbox(town), NO)

    assert "Er verandert niets aan je gesprek." in said(done)
    assert await has_it(town) == "Yasmine"
    assert "zei nee tegen de overdracht van Yasmine aan Bram" in said(last(town))
    assert pinged(last(town), town) == set()
    assert await standing(town) == []
    assert "verdergaan" not in said(await inbox(town))


async def test_r2_on_silence_nothing_moves_until_the_end(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    for _ in range(6):
        await town.move_clock(timedelta(days=1))
        assert await has_it(town) == "Yasmine"

    await town.move_clock(timedelta(days=12))
    assert await standing(town) == []
    assert town.team.threads == []


async def test_the_two_lines_stay_with_the_team(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    done = await press(town["Jules"], shown, YES)
    after = await inbox(town)
    await answer(town, "Dag, ik ben Bram.", "Bram")
    older = await inbox(town)

    for each in (shown, done, after, older):
        assert AGREED not in said(each)
        assert NEXT not in said(each)
    for channel in (town.square, town.lounge, town.hall):
        assert not any(AGREED in said(m) for m in channel.history())


async def test_nobody_else_sees_the_question(town: Town) -> None:
    await ask(town, "Amira")
    await taken(town)
    await hand_over(town)

    assert "verdergaan" not in said(await inbox(town, "Amira"))
    assert "geen gesprek" in said(await inbox(town, "Sam"))


async def test_r24_the_phone_shows_only_that_there_is_something(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    asked = await hand_over(town)

    assert "Gevraagd." in said(asked)
    assert "melding" not in said(asked)
    notice = town["Jules"].user.dm_channel.last_message
    assert notice
    assert said(notice) == "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
    shown = await press(town["Jules"].user, notice, "Toon het")
    done = await press(town["Jules"].user, shown, YES)
    assert "**Bram** gaat met je verder" in said(done)
    assert await has_it(town) == "Bram"


async def test_r9_who_is_off_shift_is_not_rung_and_reads_it_at_the_start(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    await press(town["Jules"], await inbox(town), YES)

    assert pinged(last(town), town) == set()
    assert town["Bram"].id not in town.discord.dm_channels
    started = await town["Bram"].slash(town.team, "dienst start")
    assert f"Van Yasmine: 1 overdracht (**{town.thread().name}**)." in said(started)


async def test_who_is_on_shift_is_rung_on_a_yes_and_nobody_else(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await taken(town)
    await hand_over(town)
    assert pinged(last(town), town) == set()

    await press(town["Jules"], await inbox(town), YES)

    assert pinged(last(town), town) == {town["Bram"].id}


async def test_c5_each_reads_of_a_handover_what_is_theirs_until_it_is_done(town: Town) -> None:
    await taken(town)
    code_name = town.thread().name
    await hand_over(town)
    waits = f"**{code_name}** zei nog geen ja op je vraag of Bram mag verdergaan."
    assert await briefed(town, "Yasmine") == [waits]
    assert await briefed(town, "Bram") == []

    await press(town["Jules"], await inbox(town), YES)
    assert await briefed(town, "Yasmine") == []
    assert await briefed(town, "Bram") == [f"Van Yasmine: 1 overdracht (**{code_name}**)."]

    await answer(town, "Nog iets van mij.", "Yasmine")
    assert await briefed(town, "Bram") != []
    await answer(town, "Dag, ik ben Bram.", "Bram")
    await town.env.settle()
    assert await briefed(town, "Bram") == []
    assert await standing(town) == []
    assert await has_it(town) == "Bram"


async def test_several_from_one_colleague_are_one_line(town: Town) -> None:
    names = []
    for young in ("Jules", "Amira"):
        await taken(town, young)
        thread = next(t for t in town.team.threads if t.name not in names)
        names.append(str(thread.name))
        await hand_over(town, thread=thread)
        await press(town[young], await inbox(town, young), YES)

    (line,) = await briefed(town, "Bram")

    assert line.startswith("Van Yasmine: 2 overdrachten (")
    assert all(f"**{name}**" in line for name in names)


async def test_the_question_says_only_what_is_true_of_when_the_worker_stops(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    assert "**Yasmine** wil je gesprek doorgeven." in said(await inbox(town))

    await town.move_clock(timedelta(hours=2, minutes=35))
    assert "**Yasmine** stopt voor vandaag." in said(await inbox(town))
    await town.move_clock(timedelta(minutes=30))
    assert "**Yasmine** stopt voor vandaag." in said(await inbox(town))

    await town.move_clock(timedelta(days=1))
    assert "stopt voor vandaag" not in said(await inbox(town))
    assert "**Yasmine** wil je gesprek doorgeven." in said(await inbox(town))


async def test_asking_again_for_another_takes_the_first_question_away(town: Town) -> None:
    await hired(town, "Nora")
    await taken(town)
    await hand_over(town)
    old = await inbox(town)

    await hand_over(town, to="Nora")

    refused = await press(town["Jules"], old, YES)
    assert "Deze vraag is voorbij" in said(refused)
    assert await has_it(town) == "Yasmine"
    shown = said(await inbox(town))
    assert "**Nora**" in shown
    assert "**Bram**" not in shown
    await press(town["Jules"], await inbox(town), "Ja, Nora is oké")
    assert await has_it(town) == "Nora"


async def test_who_took_over_may_hand_over_again(town: Town) -> None:
    await hired(town, "Nora")
    await taken(town)
    await hand_over(town)
    await press(town["Jules"], await inbox(town), YES)

    await hand_over(town, "Bram", "Nora")
    assert await has_it(town) == "Bram"
    await press(town["Jules"], await inbox(town), "Ja, Nora is oké")

    assert await has_it(town) == "Nora"
    assert await briefed(town, "Nora") == [f"Van Bram: 1 overdracht (**{town.thread().name}**)."]


async def test_what_nobody_has_may_be_offered_by_anyone_and_taken_by_nobody_else_meanwhile(
    town: Town,
) -> None:
    await hired(town, "Nora")
    await ask(town)
    await hand_over(town)
    assert await has_it(town) is None
    assert "Mag **Bram** verdergaan?" in said(await inbox(town))

    await press(town["Nora"], cards(town)[-1], "Ik neem dit")

    assert await standing(town) == []
    assert "verdergaan?" not in said(await inbox(town))
    assert await has_it(town) == "Nora"


async def stops(town: Town) -> None:
    await stop(town, await inbox(town))


async def giver_leaves(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")


async def taker_leaves(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")


async def taker_is_forgotten(town: Town) -> None:
    """Nobody announced it: a crash in between, or a card that expired after a year."""
    await town.bot.services.store.db.execute_fetchall("DELETE FROM worker WHERE name = 'Bram'")
    await town.restart()


async def wipes(town: Town) -> None:
    sure = await press(town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "Wis")
    await press(town["Jules"], sure, "Ja, wis alles")


async def ends_by_itself(town: Town) -> None:
    await town.move_clock(timedelta(days=10, minutes=1))


@pytest.mark.parametrize(
    "end",
    [closes, stops, giver_leaves, taker_leaves, taker_is_forgotten, wipes, ends_by_itself],
)
async def test_what_ends_a_question_ends_it_for_good(town: Town, end: Between) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    before = await has_it(town)
    assert before == "Yasmine"

    await end(town)
    await town.env.settle()

    refused = await press(town["Jules"], shown, YES)
    assert message_of(refused).flags.ephemeral
    assert "Deze vraag is voorbij" in said(refused)
    await town.minute()
    assert await standing(town) == []
    if town.team.threads:
        assert await has_it(town) != "Bram"
    assert "verdergaan?" not in said(await inbox(town))


async def test_a_worker_who_left_after_the_yes_leaves_nothing_to_hand_over(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    await press(town["Jules"], await inbox(town), YES)

    await taker_leaves(town)
    await town.minute()

    assert await standing(town) == []
    assert await has_it(town) is None
    assert "Ik neem dit" in labels(cards(town)[0])


async def test_lines_that_discord_does_not_take_ask_nothing_and_come_back(town: Town) -> None:
    await taken(town)
    form = await begin(town)
    before = len(town.thread().history())
    town.env.inject_error("POST", "/channels/*/messages", status=500, times=None)

    sorry = await fill(town, form)

    town.discord.faults.clear()
    assert "Er is niets gevraagd" in said(sorry)
    assert AGREED in said(sorry)
    assert NEXT in said(sorry)
    assert len(town.thread().history()) == before
    assert await standing(town) == []
    assert "verdergaan?" not in said(await inbox(town))


async def test_a_yes_counts_when_the_team_cannot_be_told(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    shown = await inbox(town)
    town.env.inject_error("POST", "/channels/*/messages", status=500, times=None)

    done = await press(town["Jules"], shown, YES)

    town.discord.faults.clear()
    assert "**Bram** gaat met je verder" in said(done)
    assert await has_it(town) == "Bram"
    assert await briefed(town, "Bram") != []


async def test_the_card_of_a_handed_over_conversation_is_found_by_who_has_it(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    await press(town["Jules"], await inbox(town), YES)
    await town["Bram"].slash(town.team, "dienst start")

    await town.move_clock(timedelta(minutes=2))
    await ask(town, words="ben je daar?")

    assert pinged(town.team.history()[-1], town) == {town["Bram"].id}


async def test_the_young_person_finds_it_in_their_data_with_names(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    shown = await press(town["Jules"], town.panel, "Privacy")

    assert "• Of Bram mag verdergaan, gevraagd door Yasmine. Weg op " in said(shown)
    pieces = await press(town["Jules"], shown, "stuk voor stuk")
    row = said(await town["Jules"].select(message_of(pieces), ["handover.1"]))
    assert "**Wie het vroeg:** Yasmine." in row
    assert "**Wie zou verdergaan:** Bram." in row
    assert "Jij zei ja" not in row  # what is empty stands only in the copy


async def test_the_menu_has_colleagues_with_their_role_and_not_oneself(town: Town) -> None:
    await taken(town)
    form = await begin(town)
    assert form.modal

    shown = str(form.modal)

    assert "Bram" in shown
    assert "preventiewerker" in shown
    assert str(town["Yasmine"].id) not in shown


async def test_a_team_of_one_is_told_that_there_is_nobody(town: Town) -> None:
    await taken(town)
    await taker_leaves(town)

    refused = await begin(town)

    assert refused.ephemeral
    assert "Er is geen collega" in said(refused)


async def test_the_line_in_the_thread_is_no_direct_message_to_anybody(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    stored = town.discord.get_message(last(town).channel.id, last(town).id)

    assert discord.MessageFlags._from_value(stored.flags).suppress_notifications
    assert town["Jules"].id not in town.discord.dm_channels
    assert town["Bram"].id not in town.discord.dm_channels
