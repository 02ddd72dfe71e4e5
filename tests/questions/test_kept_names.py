"""*Bewaar mijn codenaam* (R71): a new question carries it after yes, and after no nothing does."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import Request
from cogs.questions.rules.kept_names import KEPT_FOR, is_carried, kept, may_ask
from cogs.questions.service.kept_names import KeptNames
from tests.kit.asking import answer, ask, card, pinged, stop
from tests.kit.clocks import TUESDAY
from tests.kit.conversations import talk_of
from tests.kit.sample_conversations import a_conversation
from tests.kit.shifts import dienst
from tests.kit.stored import everything, rows
from tests.kit.wiping import wipe

A_DAY = timedelta(days=1)
KEPT = "kept_name"
KINDS = st.sampled_from([None, *Role])


@given(KINDS, KINDS)
def test_a_name_is_carried_to_no_more_readers_than_knew_it(
    before: Role | None, now: Role | None
) -> None:
    talk = a_conversation()
    known = kept(talk, TUESDAY)
    known = known.__class__(
        **{
            **{each: getattr(known, each) for each in known.__slots__},
            "only": before,
        }
    )

    assert is_carried(known, Request(only=now)) == (before is None or before is now)


@given(st.timedeltas(timedelta(days=-9), timedelta(days=9)))
def test_it_lasts_thirty_days_from_the_yes_whatever_the_conversation_does(
    later: timedelta,
) -> None:
    talk, moment = a_conversation(), TUESDAY + later

    known = kept(talk, moment)

    assert known.expires_at - known.chosen_at == KEPT_FOR
    assert may_ask(known, talk) == (moment < talk.opened_at)


async def inbox(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Mijn gesprek")


async def ended(town: Town) -> simcord.InteractionResult:
    await ask(town, words="een")
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    return await inbox(town)


async def said_yes(town: Town) -> str:
    await press(town["Jules"], await ended(town), "Ja, bewaar")
    return str(town.thread().name)


async def test_nothing_is_kept_until_they_say_yes_and_the_question_says_what_for(
    town: Town,
) -> None:
    shown = await ended(town)

    assert "Mogen we je codenaam nog 30 dagen bewaren?" in said(shown)
    assert "verder met Yasmine" in said(shown)
    assert await rows(town, KEPT) == 0


async def test_after_no_nothing_is_stored_and_nothing_links_them(town: Town) -> None:
    shown = await ended(town)
    old, before = town.thread().name, await everything(town)

    told = await press(town["Jules"], shown, "Nee, bewaar niets")

    assert await everything(town) == before
    assert "krijgt een nieuwe naam" in said(told)
    await ask(town, words="twee")
    assert town.thread().name != old
    assert "eerder" not in said(card(town))


async def test_after_yes_a_new_question_carries_it_and_rings_that_worker_alone(
    town: Town,
) -> None:
    await dienst(town, "Bram", "start")
    old = await said_yes(town)
    await town.move_clock(10 * A_DAY + timedelta(hours=1))
    assert await rows(town) == 0, "the old one is gone on its day"
    await dienst(town, "Yasmine", "start")
    await dienst(town, "Bram", "start")

    thanks = await ask(town, words="twee")

    assert f"**{old}**" in said(thanks)
    assert town.thread().name == old
    assert "Praatte eerder met **Yasmine**. Iedereen mag antwoorden." in said(card(town))
    assert pinged(card(town), town) == {town["Yasmine"].id}
    await answer(town, "Ik help je.", "Bram")
    await town.minute()
    assert "Praatte eerder" not in said(card(town))
    assert (await talk_of(town)).worker == town["Bram"].id


async def test_off_shift_whoever_is_there_is_rung(town: Town) -> None:
    await said_yes(town)
    await town.move_clock(timedelta(minutes=2))
    await dienst(town, "Yasmine", "stop")
    await dienst(town, "Bram", "start")

    await ask(town, words="twee")

    assert pinged(card(town), town) == {town["Bram"].id}


async def test_while_the_old_one_still_stands_both_have_the_name_and_each_its_own_thread(
    town: Town,
) -> None:
    old = await said_yes(town)
    first = town.thread().id
    ends = (await talk_of(town)).expires_at

    await ask(town, words="twee")

    assert [each.name for each in town.team.threads] == [old, old]
    assert town.thread().id != first
    kept_rows = (await everything(town))["conversation"]
    assert int(ends.timestamp()) in {cell for row in kept_rows for cell in row}
    assert "twee" not in "".join(
        said(m) for thread in town.team.threads if thread.id == first for m in thread.history()
    )
    await town.restart()
    await town.minute()
    assert len(town.team.threads) == 2


async def test_it_is_over_after_thirty_days_and_never_prolonged_by_a_question(town: Town) -> None:
    old = await said_yes(town)
    await town.move_clock(20 * A_DAY)
    await ask(town, words="twee")
    assert town.thread().name == old
    await town.move_clock(10 * A_DAY + timedelta(minutes=1))

    assert await rows(town, KEPT) == 0
    await town.move_clock(30 * A_DAY)
    await ask(town, words="drie")
    assert town.thread().name != old


async def test_nobody_else_draws_it_and_nobody_else_sees_it(town: Town) -> None:
    old = await said_yes(town)
    await ask(town, "Amira", "hoi")

    assert town.thread().name != old
    shown = said(await press(town["Amira"], town.panel, "Privacy"))
    assert old not in shown
    assert old in said(await press(town["Jules"], town.panel, "Privacy"))


async def test_a_wipe_ends_it(town: Town) -> None:
    old = await said_yes(town)

    await wipe(town)

    assert await rows(town, KEPT) == 0
    await ask(town, words="twee")
    assert town.thread().name != old


async def test_who_leaves_the_team_is_forgotten_and_the_name_stays(town: Town) -> None:
    old = await said_yes(town)

    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await town.minute()

    stored = (await everything(town))[KEPT]
    assert len(stored) == 1
    assert town["Yasmine"].id not in stored[0]
    await ask(town, words="twee")
    assert town.thread().name == old
    assert "Praatte eerder" not in said(card(town))


async def test_in_privacy_it_is_off_says_until_when_and_goes_off_again(town: Town) -> None:
    shown = await press(town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "keuzes")
    assert "Dat kan zodra je een gesprek hebt." in said(shown)
    await ask(town)
    shown = await press(town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "keuzes")

    on = await press(town["Jules"], shown, "Bewaar mijn codenaam")

    assert f"Nu bewaren we **{town.thread().name}**, tot **" in said(on)
    await press(town["Jules"], on, "Bewaar mijn codenaam niet meer")
    assert await rows(town, KEPT) == 0


async def test_it_is_asked_right_after_stopping_and_not_again_after_yes(town: Town) -> None:
    await ask(town)
    await answer(town)
    stopped = await stop(town, await inbox(town))

    assert "Ja, bewaar" in labels(stopped)
    await press(town["Jules"], stopped, "Ja, bewaar")
    assert "Ja, bewaar" not in labels(await inbox(town))


@pytest.mark.parametrize("name", ["Jules"])
async def test_who_wants_to_be_asked_nothing_is_not_asked_this(town: Town, name: str) -> None:
    await ask(town, name)
    await answer(town)
    shown = await press(town[name], await press(town[name], town.panel, "Privacy"), "keuzes")
    await press(town[name], shown, "Vraag het niet meer")

    stopped = await stop(town, await inbox(town, name), name)

    assert "Ja, bewaar" not in labels(stopped)


async def test_who_wiped_while_they_said_yes_keeps_no_name(town: Town) -> None:
    """Another screen of theirs wiped, after this one was read and before it was kept."""
    await ask(town)
    await answer(town)
    talk = await talk_of(town)
    await wipe(town)

    with pytest.raises(Refusal) as no:
        await KeptNames(town.bot.services).keep(talk)

    assert no.value.text == "questions-gone"
    assert await rows(town, KEPT) == 0
