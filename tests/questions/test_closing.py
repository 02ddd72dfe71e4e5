"""Closing: the young person reads who did it, and what has done its work leaves the phone."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.introductions.service.team import Introductions
from cogs.questions.service.questions import Questions
from tests.kit.asking import answer, ask, chooses_dm, stop
from tests.kit.closing import closes


async def close(town: Town, name: str) -> None:
    await closes(town, name)


async def inbox(town: Town) -> str:
    return said(await press(town["Jules"], town.panel, "Mijn gesprek"))


async def test_who_closed_it_is_said_with_name_and_role_also_when_a_colleague_did(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)

    await close(town, "Bram")

    assert "**Bram** (preventiewerker) rondde dit gesprek af. Op **" in await inbox(town)


async def test_who_stopped_it_oneself_reads_no_name(town: Town) -> None:
    await ask(town)
    await answer(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")

    await press(town["Jules"], shown, "Stoppen")

    assert "Dit gesprek is afgerond. Op **" in await inbox(town)


async def test_closed_first_by_the_young_person_it_stays_theirs(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await stop(town, shown)

    await close(town, "Yasmine")

    assert "Dit gesprek is afgerond" in await inbox(town)


async def test_r8_who_leaves_the_team_is_not_named_and_not_kept(town: Town) -> None:
    await ask(town)
    await answer(town)
    await close(town, "Bram")

    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    assert "Dit gesprek is afgerond" in await inbox(town)
    found = await Questions(town.bot.services).by_thread(town.thread().id)
    assert found
    assert found.closed_by is None


async def test_r8_who_left_while_the_bot_was_down_is_forgotten_at_the_next_look(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    await close(town, "Bram")
    team = town.bot.services.shared(Introductions)
    bram = next(each for each in await team.team(town.bot.guilds[0].id) if each.name == "Bram")
    await town.bot.services.store.db.execute_fetchall(
        f"DELETE FROM worker WHERE account_id = {bram.account}"
    )
    town.bot.services.store.caches.clear()

    await town.minute()

    found = await Questions(town.bot.services).by_thread(town.thread().id)
    assert found
    assert found.closed_by is None


async def test_a_notice_leaves_the_phone_however_they_came_to_look(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await answer(town)
    phone = town["Jules"].user.dm_channel
    assert phone.history() != []

    await inbox(town)
    await town.minute()

    assert phone.history() == []
    await answer(town, "Nog iets.")
    assert [said(each) for each in phone.history()] == [
        "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
    ]


async def test_a_notice_that_was_not_looked_at_stays(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await answer(town)

    await town.minute()

    assert len(town["Jules"].user.dm_channel.history()) == 1


async def test_an_answer_that_came_while_they_looked_stays_announced_and_unread(
    town: Town,
) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    questions = Questions(town.bot.services)
    shown = await questions.by_thread(town.thread().id)
    assert shown
    await answer(town)

    await questions.looked(shown, None)  # what they saw was fetched before the answer
    await town.minute()

    now = await questions.by_thread(town.thread().id)
    assert now
    assert now.unread_since
    assert len(town["Jules"].user.dm_channel.history()) == 1


async def test_who_stops_what_a_worker_closed_already_reads_who_did(town: Town) -> None:
    await ask(town)
    await answer(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await close(town, "Yasmine")

    stopped = await press(town["Jules"], shown, "Stoppen")

    assert f"Gesprek **{town.thread().name}** is voorbij." in said(stopped)
    assert "**Yasmine** (jeugdwerker) rondde dit gesprek af" in await inbox(town)


async def test_whose_question_was_closed_without_an_answer_reads_that_and_whom_to_call(
    town: Town,
) -> None:
    await ask(town)
    await closes(town)

    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "**Niemand van ons antwoordde je. Dat spijt ons.**" in said(shown)
    assert "Bel **106**" in said(shown)
    assert "Tot dan kun je ook verder met dit gesprek." in said(shown)
