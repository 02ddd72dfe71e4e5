"""A pause, a block by two, going on and a correction, while Discord fails or the power goes."""

from __future__ import annotations

import asyncio

import pytest

from tests.kit.laws import first_now
from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, ROOMY_TOO, SOON, TWO_MINUTES
from tests.wire.interactions import Interaction
from tests.wire.scenes import Scene, first, told
from tests.wire.sentences import BROKEN, CORRECTED
from tests.wire.shapes import Json, labels, said
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
IN_THREAD = "^/channels/:thread/messages$"
A_LINE = "/channels/:thread/messages/:id$"
BEFORE, AFTER = ("reset", "502"), ("lost",)
QUIET = "Je hoort niets van ons tot jij weer iets stuurt"
IN_A_PAUSE = "koos voor een pauze. Er is niets verstuurd."
TOLD, RESTS = "koos voor een pauze", "Pauze, door de jongere"
AGREED, BLOCKED = "ging akkoord", "niet verder met jou via dit bankje"
NOTHING_YET = "Er verandert niets."
WHY = "Scheldt al drie dagen, ook na twee pauzes."
AGAIN = "Bij je gesprek gezet"


@pytest.fixture
async def scene(open_wire: Open) -> Scene:
    return await told(await open_wire(windows=ROOMY | ROOMY_TOO, minute=MINUTE))


def card(scene: Scene) -> str:
    return said(next(e for e in scene.wire.town.cards if e["id"] == scene.thread["id"]))


async def pressed(scene: Scene, door: str, wait: float = SOON) -> Interaction:
    """A press of the young person, in their inbox."""
    inbox = await scene.inbox()
    people = scene.wire.town.people
    return await people.click(scene.jules, inbox.last, door=door, wait=wait)


async def cut(scene: Scene, fault_method: str, path: str, how: str, work: object) -> None:
    """Do it, cut the power at that request, start again, and let two minutes pass."""
    fault = scene.wire.discord.faults.add(fault_method, path, how)
    doing = asyncio.ensure_future(work)  # type: ignore[call-overload] # a coroutine
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await asyncio.sleep(0.05)  # what is done is done
    await scene.wire.process.kill()
    await doing
    scene.wire.discord.faults.clear()
    if how == "done":
        fault.released.set()
    await scene.wire.restart_after_end()
    await asyncio.sleep(TWO_MINUTES)


# -- even pauze ----------------------------------------------------------------------------------


@pytest.mark.parametrize("how", first_now(*AFTER, *BEFORE))
async def test_a_pause_holds_whatever_becomes_of_its_line_in_the_thread(
    scene: Scene, how: str
) -> None:
    scene.wire.discord.faults.add("POST", IN_THREAD, how)

    paused = await pressed(scene, "questions:pause")
    refused = await scene.wire.town.press(scene.wire.town.yasmine, scene.thread, "questions:answer")

    assert QUIET in paused.text
    assert IN_A_PAUSE in refused.text
    await until(lambda: RESTS in card(scene), "the card says so", SOON)
    assert scene.times(TOLD) <= 1
    assert scene.mailbox == []


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_a_pause_that_a_kill_cut_off_holds_and_the_card_says_so(
    scene: Scene, how: str
) -> None:
    await cut(scene, "POST", IN_THREAD, how, pressed(scene, "questions:pause", 0))

    assert RESTS in card(scene)
    assert scene.times(TOLD) <= 1
    refused = await scene.wire.town.press(scene.wire.town.yasmine, scene.thread, "questions:answer")
    assert IN_A_PAUSE in refused.text


@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_an_answer_on_its_way_does_not_arrive_in_a_pause(scene: Scene, how: str) -> None:
    form = await scene.wire.town.press(scene.wire.town.yasmine, scene.thread, "questions:answer")
    held = scene.wire.discord.faults.add("POST", IN_THREAD, how)
    people = scene.wire.town.people
    filled = {"words": scene.said}
    sending = await people.submit(scene.wire.town.yasmine, form, filled, wait=0)
    await asyncio.wait_for(held.reached.wait(), SOON)

    paused = await pressed(scene, "questions:pause")
    held.released.set()
    await until(lambda: sending.read and IN_A_PAUSE in sending.text, "its writer is told", SOON)

    assert QUIET in paused.text
    assert scene.times(scene.said) == 0
    assert scene.said not in (await scene.inbox()).text
    assert scene.mailbox == []


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_when_the_power_goes_meanwhile_no_notice_comes_in_the_pause(
    scene: Scene, how: str
) -> None:
    form = await scene.wire.town.press(scene.wire.town.yasmine, scene.thread, "questions:answer")
    held = scene.wire.discord.faults.add("POST", IN_THREAD, how)
    people = scene.wire.town.people
    await people.submit(scene.wire.town.yasmine, form, {"words": scene.said}, wait=0)
    await asyncio.wait_for(held.reached.wait(), SOON)
    await pressed(scene, "questions:pause")
    await scene.wire.process.kill()
    scene.wire.discord.faults.clear()

    await scene.wire.restart_after_end()
    await asyncio.sleep(TWO_MINUTES)

    assert scene.mailbox == []
    assert scene.times(scene.said) == (how == "done"), "it stood before they chose a pause"
    assert RESTS in card(scene)


# -- a block by two ------------------------------------------------------------------------------


async def asked_for(scene: Scene) -> Json:
    """Yasmine asks for a block; give the question under which a second one agrees."""
    town = scene.wire.town
    more = await town.people.click(town.yasmine, first(scene), "Meer")
    form = await town.people.click(town.yasmine, more.last, door="moderation:block")
    await town.people.submit(town.yasmine, form, {"why": WHY, "days": ["7"]})
    return next(e for e in town.posts(scene.thread) if "Akkoord" in labels(e))


async def is_blocked(scene: Scene) -> bool:
    return BLOCKED in (await scene.inbox()).text


async def agree(scene: Scene, question: Json, wait: float = SOON) -> Interaction:
    town = scene.wire.town
    return await town.people.click(town.bram, question, door="moderation:agree", wait=wait)


@pytest.mark.parametrize("how", first_now(*AFTER, *BEFORE))
async def test_a_block_holds_whatever_becomes_of_its_line_and_it_is_said_once(
    scene: Scene, how: str
) -> None:
    question = await asked_for(scene)
    scene.wire.discord.faults.add("POST", IN_THREAD, how)

    done = await agree(scene, question)
    await asyncio.sleep(TWO_MINUTES)

    assert BROKEN not in done.text
    assert await is_blocked(scene)
    assert scene.times(AGREED) == 1
    assert scene.times("Afgerond door") <= 1


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_a_block_that_a_kill_cut_off_holds_and_is_said_once(scene: Scene, how: str) -> None:
    question = await asked_for(scene)

    await cut(scene, "POST", IN_THREAD, how, agree(scene, question, 0))

    assert await is_blocked(scene)
    assert scene.times(AGREED) == 1


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_a_question_for_a_block_that_a_kill_cut_off_blocks_nobody(
    scene: Scene, how: str
) -> None:
    await cut(scene, "POST", IN_THREAD, how, asked_for_blindly(scene))

    assert not await is_blocked(scene)
    assert scene.times(WHY) == (how == "done")


async def asked_for_blindly(scene: Scene) -> None:
    town = scene.wire.town
    more = await town.people.click(town.yasmine, first(scene), "Meer")
    form = await town.people.click(town.yasmine, more.last, door="moderation:block")
    await town.people.submit(town.yasmine, form, {"why": WHY, "days": ["7"]}, wait=0)


# -- going on ------------------------------------------------------------------------------------


async def ended(scene: Scene) -> Interaction:
    """It was answered and closed, and they press *Verder*: the form."""
    town = scene.wire.town
    await town.answer(scene.thread)
    await town.people.click(town.yasmine, first(scene), "Afronden")
    return await pressed(scene, "questions:goon")


@pytest.mark.long
@pytest.mark.parametrize("how", first_now(*BEFORE))
async def test_words_with_which_they_go_on_arrive_once_after_a_fault(
    scene: Scene, how: str
) -> None:
    form = await ended(scene)
    scene.wire.discord.faults.add("POST", IN_THREAD, how)

    told_them = await scene.wire.town.people.submit(scene.jules, form, {"words": scene.said})

    assert AGAIN in told_them.text
    assert scene.times(scene.said) == 1


@pytest.mark.parametrize("how", AFTER)
async def test_words_with_which_they_go_on_are_not_called_lost(scene: Scene, how: str) -> None:
    form = await ended(scene)
    scene.wire.discord.faults.add("POST", IN_THREAD, how)

    told_them = await scene.wire.town.people.submit(scene.jules, form, {"words": scene.said})

    assert AGAIN in told_them.text
    assert scene.times(scene.said) == 1


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_going_on_that_a_kill_cut_off_is_whole_or_can_be_done_again(
    scene: Scene, how: str
) -> None:
    form = await ended(scene)
    people = scene.wire.town.people
    work = people.submit(scene.jules, form, {"words": scene.said}, wait=0)

    await cut(scene, "POST", IN_THREAD, how, work)
    shown = (await scene.inbox()).text
    assert (scene.said in shown) is (how == "done")
    again = await people.submit(scene.jules, form, {"words": scene.said})

    assert AGAIN in again.text
    assert scene.times(scene.said) == 1
    town = scene.wire.town
    await town.answer(scene.thread, "Fijn dat je er weer bent.")
    assert "Fijn dat je er weer bent." in (await scene.inbox()).text


# -- a correction --------------------------------------------------------------------------------


@pytest.mark.long
@pytest.mark.parametrize("how", first_now(*AFTER, *BEFORE))
async def test_a_correction_is_made_once_whatever_becomes_of_its_request(
    scene: Scene, how: str
) -> None:
    town, right = scene.wire.town, scene.wire.town.words()
    made = town.people.say(town.bram, scene.thread, scene.said, to=first(scene))
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)
    scene.wire.discord.faults.add("PATCH", A_LINE, how)

    town.people.change(made, right)
    await until(lambda: scene.times(right) == 1, "it is corrected", SOON)

    shown = (await scene.inbox()).text
    assert right in shown
    assert scene.said not in shown
    assert shown.count(CORRECTED) == 1


@pytest.mark.long
@pytest.mark.parametrize("how", first_now(*AFTER, *BEFORE))
async def test_what_was_deleted_goes_whatever_becomes_of_its_request(
    scene: Scene, how: str
) -> None:
    town = scene.wire.town
    made = town.people.say(town.bram, scene.thread, scene.said, to=first(scene))
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)
    scene.wire.discord.faults.add("DELETE", A_LINE, how)

    town.people.remove(made)
    await until(lambda: scene.times(scene.said) == 0, "it is gone", SOON)

    assert scene.said not in (await scene.inbox()).text


async def test_nobody_else_reads_what_was_asked_while_all_this_fails(scene: Scene) -> None:
    amira = scene.wire.town.person("Amira")

    await cut(scene, "POST", IN_THREAD, "hold", pressed(scene, "questions:pause", 0))

    shown = (await scene.wire.town.inbox(amira)).text
    assert scene.words not in shown
    assert "Je hebt nu geen gesprek" in shown
