"""Who hears of a question, who waits, and what happens when a worker leaves (R3, R8, R9)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING
from cogs.questions.rules.conversation import Urgency
from cogs.questions.service.assignment import Assignment, Queue
from cogs.questions.service.questions import Questions
from tests.kit.asking import answer, ask, card, cards, pinged


async def test_a_question_rings_for_who_is_on_shift_and_for_nobody_else(town: Town) -> None:
    await ask(town)

    assert pinged(cards(town)[0], town) == {town["Yasmine"].id}
    assert f"<@{town['Yasmine'].id}>" in said(cards(town)[0])
    assert pinged(town.thread().history()[0], town) == set()


async def test_r44_who_is_busy_gets_no_new_questions(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await ask(town, "Jules")
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await town["Yasmine"].slash(town.team, "dienst bezig")

    await town.move_clock(timedelta(minutes=1))
    await ask(town, "Amira")
    assert pinged(cards(town)[-1], town) == {town["Bram"].id}

    await ask(town, "Jules", words="en dit")
    assert pinged(town.team.history()[-1], town) == {town["Yasmine"].id}


async def test_r44_who_pauses_hears_nothing(town: Town) -> None:
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await town["Yasmine"].slash(town.team, "dienst pauze")

    await ask(town, words="en dit")

    assert pinged(town.thread().history()[-1], town) == set()


async def test_r9_a_question_at_night_rings_for_nobody(town: Town) -> None:
    await town.move_clock(timedelta(hours=8))

    await ask(town)

    stored = town.discord.get_message(town.team.id, cards(town)[0].id)
    assert discord.MessageFlags._from_value(stored.flags).suppress_notifications
    assert "<@" not in said(cards(town)[0])


async def test_a_follow_up_rings_for_who_took_it(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    thanks = await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    await town.move_clock(timedelta(minutes=1, seconds=1))
    await ask(town, words="en ook dit")

    assert thanks
    assert pinged(town.team.history()[-1], town) == {town["Yasmine"].id}
    assert pinged(town.thread().history()[-1], town) == set()


async def test_c3b_who_does_not_feel_safe_rings_for_everyone_on_shift(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    thanks = await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()

    called = town.thread().history()[-1]
    assert "voelt zich nu niet veilig" in said(called)
    assert pinged(called, town) == {town["Yasmine"].id, town["Bram"].id}


async def test_c3b_at_night_nobody_is_called(town: Town) -> None:
    await town.move_clock(timedelta(hours=8))
    thanks = await ask(town)
    before = len(town.thread().history())

    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()

    call = town.thread().history()[before:]
    assert [pinged(each, town) for each in call] == [set()]  # it stands there without a sound


@pytest.mark.parametrize("forged", ["", "secret", "IDEA", "idea.idea"])
async def test_a_forged_kind_is_a_question(town: Town, forged: str) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")
    assert form.modal
    form.modal["custom_id"] = f"questions:ask:0123456789abcdef.{forged}"

    await town["Jules"].submit_modal(form, {"words": "hoi"})

    assert "vraag van" in said(cards(town)[0])


async def briefed(town: Town, name: str = "Yasmine") -> list[str]:
    services = town.bot.services
    guild = GuildId(town.guild.id)
    worker = await services.shared(Introductions).known(guild, town[name].id)
    assert worker
    return await services.extensions.gather(OWN_BRIEFING, "nl", worker)


async def test_c5_a_worker_reads_what_waits_since_when_urgent_first(town: Town) -> None:
    await ask(town, "Amira")
    amira = town.thread()
    await town.move_clock(timedelta(hours=20))
    thanks = await ask(town, "Jules")
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.env.settle()
    jules = town.thread()

    assert await briefed(town) == [
        (
            f"🆘 **{jules.name}** wacht, sinds vandaag om 11.10 uur."
            f" Door de jongere als dringend gemeld. Lees het in <#{jules.id}>."
        ),
        (
            f"**{amira.name}** wacht op antwoord, sinds gisteren om 15.10 uur."
            f" Lees het in <#{amira.id}>. Dat is te lang."
        ),
    ]


async def test_since_when_is_the_first_line_that_nobody_answered(town: Town) -> None:
    await ask(town)
    await town.move_clock(timedelta(minutes=30))
    await ask(town, words="hallo?")

    assert "vandaag om 15.10 uur" in (await briefed(town))[0]


async def test_who_took_something_reads_it_as_their_own(town: Town) -> None:
    await ask(town)
    await answer(town)

    assert await briefed(town) == [
        f"Bij jou staat open: **{town.thread().name}** <#{town.thread().id}>."
    ]
    assert await briefed(town, "Bram") == []


async def test_many_that_wait_are_not_all_named(town: Town) -> None:
    for number in range(7):
        name = f"Jongere{number}"
        town.people[name] = town.guild.add_member(town.env.create_user(name))
        await ask(town, name)

    lines = await briefed(town)

    assert len(lines) == 6
    assert lines[-1] == "En nog 2. Die staan in de hele lijst."


async def test_what_ended_by_itself_waits_for_nobody(town: Town) -> None:
    await ask(town)
    await town.move_clock(timedelta(days=10, minutes=1))

    assert await briefed(town) == []


async def test_r8_what_a_removed_worker_took_is_back_in_the_queue(town: Town) -> None:
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await town.minute()
    assert "Yasmine neemt dit" in said(card(town))

    town.bot.dispatch("worker_removed", GuildId(town.guild.id), town["Yasmine"].id)
    await town.minute()

    assert "Wacht sinds 15.10 uur" in said(cards(town)[0])
    assert "Ik neem dit" in labels(cards(town)[0])
    assert await briefed(town, "Bram") != []


async def test_r8_also_when_nobody_announced_it(town: Town) -> None:
    """A crash between leaving and announcing, or a card that expired after a year."""
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await town.bot.services.store.db.execute_fetchall("DELETE FROM worker WHERE name = 'Yasmine'")
    await town.restart()

    await town.minute()

    assert "Wacht sinds 15.10 uur" in said(cards(town)[0])


async def test_another_servers_worker_is_left_alone(town: Town) -> None:
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    await Queue(town.bot.services).release(GuildId(town.guild.id + 1), town["Yasmine"].id)
    await town.minute()

    assert "Yasmine neemt dit" in said(card(town))


async def test_r3_an_idea_is_asked_for_and_shown_as_one(town: Town) -> None:
    await town.bot.services.guilds.get(
        GuildId(town.guild.id), type(await town.bot.services.town(GuildId(town.guild.id)))
    )
    start = await press(town["Jules"], town.panel, "Ik heb een idee")
    form = await press(town["Jules"], start, "Oké, ik begin")
    assert form.modal
    assert form.modal["title"] == "Je idee voor het jeugdteam"

    thanks = await town["Jules"].submit_modal(form, {"words": "een film op het plein"})

    assert "binnen" in said(thanks)
    assert "💡" in said(cards(town)[0])
    assert "idee van" in said(cards(town)[0])
    counted = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    assert counted["2026-Q4", "ideas"] == 1


async def test_r2_a_slow_answer_does_not_take_back_what_was_handed_over_meanwhile(
    town: Town,
) -> None:
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    services = town.bot.services
    read_before = await Questions(services).by_thread(town.thread().id)
    assert read_before
    bram = await services.shared(Introductions).known(read_before.guild, town["Bram"].id)
    yasmine = await services.shared(Introductions).known(read_before.guild, town["Yasmine"].id)
    assert bram
    assert yasmine
    await Assignment(services).hand_to(read_before, bram)

    await Questions(services).answer(read_before, yasmine)
    await Questions(services).follow_up(read_before)
    await Questions(services).declare(read_before, Urgency.TODAY)
    with pytest.raises(Refusal):
        await Assignment(services).take(read_before, yasmine)
    await Questions(services).close(read_before)

    now = await Questions(services).by_key(read_before.key)
    assert now
    assert now.worker == bram.account
    assert now.urgency is Urgency.TODAY
    assert now.closed_at


async def test_c3b_a_taken_call_for_help_without_an_answer_is_what_the_next_shift_begins_with(
    town: Town,
) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await press(town["Yasmine"], card(town), "Ik neem dit")
    await town["Yasmine"].slash(town.team, "dienst stop")

    [line] = await briefed(town, "Bram")

    assert line.startswith(f"🆘 **{town.thread().name}** wacht")
    assert line.endswith("Yasmine nam dit, maar er is nog geen antwoord.")


async def test_a_card_says_whose_turn_it_is_after_it_was_taken_too(town: Town) -> None:
    await ask(town)
    assert "Op dienst toen dit kwam" in said(card(town))
    await press(town["Yasmine"], card(town), "Ik neem dit")
    assert "Yasmine neemt dit. Wacht sinds 15.10 uur." in said(card(town))
    assert "Op dienst toen dit kwam" not in said(card(town))

    await answer(town)
    await town.minute()
    assert "Yasmine neemt dit. Beantwoord." in said(card(town))

    await town.move_clock(timedelta(days=1))
    await ask(town, words="nog iets")
    await town.minute()
    assert "Wacht sinds woensdag 25 november om 15.10 uur." in said(card(town))


async def test_what_stays_open_is_named_when_a_shift_stops(town: Town) -> None:
    await ask(town)
    await answer(town)

    stopped = await town["Yasmine"].slash(town.team, "dienst stop")

    assert f"Bij jou staat open: **{town.thread().name}** <#{town.thread().id}>." in said(stopped)
    assert "Hele lijst" in labels(stopped)
