"""*Verder met dit gesprek* (R71): same code name, same thread, same worker; only by their press."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.questions.service.going_on import GoingOn
from tests.kit.asking import answer, ask, card, pinged
from tests.kit.conversations import gateway_of, talk_of
from tests.kit.faults import mended, thread_fails
from tests.kit.forged import forged_form, forged_press
from tests.kit.limiting import held_block
from tests.kit.shifts import dienst
from tests.kit.stored import everything, rows
from tests.kit.wiping import wipe

AGAIN = "daar ben ik weer"
GO_ON = "Verder met dit gesprek"


async def inbox(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Mijn gesprek")


async def ended(town: Town) -> str:
    await ask(town)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await inbox(town)
    await town.minute()
    return str(town.thread().name)


async def go_on(town: Town, words: str = AGAIN) -> simcord.InteractionResult:
    form = await press(town["Jules"], await inbox(town), GO_ON)
    return await town["Jules"].submit_modal(form, {"words": words})


async def test_it_goes_on_in_the_same_thread_under_the_same_name_and_rings_its_worker(
    town: Town,
) -> None:
    name = await ended(town)
    await town.move_clock(timedelta(minutes=2))  # the first card has rung by then
    before = len(town.team.threads)

    told = await go_on(town)

    assert f"**{name}**" in said(told)
    assert len(town.team.threads) == before
    assert any(AGAIN in said(m) for m in town.thread().history())
    assert await rows(town) == 1
    assert (await talk_of(town)).closed_at is None
    rung = [m for m in town.team.history() if pinged(m, town)]
    assert [pinged(m, town) for m in rung[-1:]] == [{town["Yasmine"].id}]
    await town.minute()
    assert "Yasmine neemt dit. ↩ **Verder na afronden.**" in said(card(town))
    await answer(town, "Fijn dat je er weer bent.")
    await town.minute()
    assert "Verder na afronden" not in said(card(town))
    assert "Fijn dat je er weer bent." in said(await inbox(town))


async def test_off_shift_nobody_is_rung(town: Town) -> None:
    await ended(town)
    await dienst(town, "Yasmine", "stop")
    await town.move_clock(timedelta(minutes=2))
    before = [m.id for m in town.team.history() if pinged(m, town)]

    await go_on(town)

    assert [m.id for m in town.team.history() if pinged(m, town)] == before


async def test_the_press_alone_changes_nothing(town: Town) -> None:
    await ended(town)
    shown = await inbox(town)
    before = await everything(town)

    form = await press(town["Jules"], shown, GO_ON)

    assert form.modal
    assert await everything(town) == before


async def test_its_end_moves_by_the_usual_rules(town: Town) -> None:
    await ended(town)
    first = (await talk_of(town)).expires_at
    await town.move_clock(timedelta(days=3))

    await go_on(town)

    talk = await talk_of(town)
    assert talk.expires_at > first + timedelta(days=3)
    await town.move_clock(timedelta(days=25))
    assert await rows(town) == 0
    assert town.team.threads == []


async def test_who_has_an_open_one_is_offered_that(town: Town) -> None:
    await ended(town)
    old = await inbox(town)
    await ask(town, words="iets anders")

    shown = await press(town["Jules"], old, GO_ON)

    assert f"Je bent nu in gesprek **{town.thread().name}**." in said(shown)
    assert GO_ON not in labels(await inbox(town))


async def test_a_form_that_was_open_while_they_began_another_goes_nowhere(town: Town) -> None:
    await ended(town)
    form = await press(town["Jules"], await inbox(town), GO_ON)
    await ask(town, words="iets anders")
    before = await everything(town)

    told = await town["Jules"].submit_modal(form, {"words": AGAIN})

    assert AGAIN in said(told), "their words are given back"
    assert await everything(town) == before
    assert not any(AGAIN in said(m) for thread in town.team.threads for m in thread.history())


async def test_what_does_not_arrive_leaves_it_ended_as_it_was(town: Town) -> None:
    await ended(town)
    form = await press(town["Jules"], await inbox(town), GO_ON)
    before = (await everything(town))["conversation"]
    thread_fails(town)

    told = await town["Jules"].submit_modal(form, {"words": AGAIN})

    mended(town)
    assert "is niet aangekomen" in said(told)
    assert AGAIN in said(told)
    await town.minute()
    assert (await everything(town))["conversation"] == before


async def test_who_called_for_help_meanwhile_is_not_ended_by_words_that_did_not_arrive(
    town: Town,
) -> None:
    await ended(town)
    before, service = await talk_of(town), GoingOn(town.bot.services)
    opened = await service.reopen(before)
    await gateway_of(town).service.declare_unsafe(opened)

    await service.take_back(before)

    now = await talk_of(town)
    assert now.closed_at is None
    assert now.waiting


async def test_a_block_goes_first_on_an_old_screen_and_in_an_open_form_too(town: Town) -> None:
    await ended(town)
    shown = await inbox(town)
    form = await press(town["Jules"], shown, GO_ON)
    await held_block(town)
    before = (await everything(town))["conversation"]

    told = await press(town["Jules"], shown, GO_ON)
    sent = await town["Jules"].submit_modal(form, {"words": AGAIN})

    assert told.modal is None
    assert AGAIN in said(sent), "their words are given back"
    assert (await everything(town))["conversation"] == before
    assert GO_ON not in labels(await inbox(town))


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_restart_between_the_press_and_the_words_changes_nothing(
    town: Town, when: str
) -> None:
    name = await ended(town)
    shown = await inbox(town)
    if when == "before":
        await town.restart()
    form = await press(town["Jules"], shown, GO_ON)
    if when == "after":
        await town.restart()

    told = await town["Jules"].submit_modal(form, {"words": AGAIN})

    assert name in said(told)


async def test_the_same_form_sent_twice_goes_on_once(town: Town) -> None:
    await ended(town)
    door = f"questions:goon:{(await talk_of(town)).key}.0123456789abcdef"

    for _ in range(2):
        await forged_form(town, town["Jules"], town.panel.channel.id, door, AGAIN)

    assert sum(AGAIN in said(m) for m in town.thread().history()) == 1


async def test_nobody_else_goes_on_with_it_and_nobody_after_a_wipe(town: Town) -> None:
    await ended(town)
    key = (await talk_of(town)).key

    shown = await forged_press(town, town["Amira"], town.panel, f"questions:goon:{key}")
    assert "is er niet meer" in said(shown)

    form = await press(town["Jules"], await inbox(town), GO_ON)
    await wipe(town)
    told = await town["Jules"].submit_modal(form, {"words": AGAIN})
    assert "is er niet meer" in said(told)
    assert await rows(town) == 0


async def test_killed_before_the_words_it_is_open_and_ends_by_its_silence(town: Town) -> None:
    await ended(town)
    talk = await talk_of(town)

    await GoingOn(town.bot.services).reopen(talk)
    await town.restart()
    await town.minute()

    opened = await talk_of(town)
    assert opened.closed_at is None
    assert not opened.waiting
    assert "Verder na afronden" not in said(card(town)), "nobody said anything yet"
    await town.move_clock(timedelta(days=25))
    assert await rows(town) == 0


async def test_where_the_team_deleted_the_thread_a_new_one_has_the_same_name(town: Town) -> None:
    name = await ended(town)
    form = await press(town["Jules"], await inbox(town), GO_ON)
    town.discord.delete_channel(town.thread().id)
    await town.env.settle()

    told = await town["Jules"].submit_modal(form, {"words": AGAIN})

    assert f"**{name}**" in said(told)
    assert town.thread().name == name
    assert any(AGAIN in said(m) for m in town.thread().history())
    assert await rows(town) == 1
