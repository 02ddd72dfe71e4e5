"""Every act after the opening: how people do it, which requests it makes, and what may then be.

For tests that break it off at each of its requests, and for the table of faults.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass

from tests.wire import afterwards as then
from tests.wire import picturing as pictures
from tests.wire import scenes
from tests.wire.interactions import Interaction
from tests.wire.scenes import Scene, first, lines
from tests.wire.waiting import until
from tests.wire.wire import Wire

CALLBACK = "POST /interactions/:id/:token/callback"
IN_THREAD = "POST /channels/:thread/messages"
EDIT_IN_THREAD = "PATCH /channels/:thread/messages/:id"
IN_MAILBOX = "POST /channels/:dm/messages"
IN_CHANNEL = "POST /channels/:text/messages"
TOGETHER = "Samen graag"

Prepare = Callable[[Wire], Awaitable[Scene]]
Perform = Callable[[Scene, float], Coroutine[None, None, Interaction | None]]
Look = Callable[[Scene], Awaitable[list[str]]]


@dataclass(frozen=True)
class Act:
    """`calls`: its requests in their order, when nothing goes wrong.

    `wrong`: what is not as it must be once everything has settled, in words; nothing when all is
    well. `is_done`: whether it stands, as people see it.
    """

    name: str
    title: str
    by_worker: bool
    calls: tuple[str, ...]
    prepare: Prepare
    perform: Perform
    wrong: Look
    is_done: Callable[[Scene], Awaitable[bool]]


async def write(scene: Scene, wait: float) -> Interaction:
    return await scene.submit({"words": scene.said}, wait)


async def reply(scene: Scene, wait: float) -> None:
    town = scene.wire.town
    town.people.say(town.yasmine, scene.thread, scene.said, to=first(scene))
    if wait:
        await until(lambda: scene.times(scene.said) == 1 and scene.mailbox, "relayed", wait)


async def close(scene: Scene, wait: float) -> Interaction:
    town = scene.wire.town
    return await town.people.click(town.yasmine, first(scene), "Afronden", wait=wait)


async def stop(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="questions:stop_now", wait=wait)


async def unsafe(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="questions:unsafe", wait=wait)


async def ask_over(scene: Scene, wait: float) -> Interaction:
    return await scene.submit(lines(scene), wait)


async def say_yes(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="handover:yes", wait=wait)


async def say_no(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="handover:no", wait=wait)


async def refer(scene: Scene, wait: float) -> Interaction:
    return await scene.submit({"sentence": scene.said}, wait)


async def decide(scene: Scene, wait: float) -> Interaction:
    return await scene.wire.town.people.click(scene.jules, scene.shown, TOGETHER, wait=wait)


async def correct(scene: Scene, wait: float) -> None:
    """Edit the reply, whose old words were relayed."""
    scene.wire.town.people.change(scene.shown, scene.said)
    if wait:
        await until(lambda: scene.times(scene.said) == 1, "corrected", wait)


async def pause(scene: Scene, wait: float) -> Interaction:
    town = scene.wire.town
    return await town.people.click(town.yasmine, scene.shown, "Een uur", wait=wait)


async def rest(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="questions:pause", wait=wait)


async def agree(scene: Scene, wait: float) -> Interaction:
    town = scene.wire.town
    return await town.people.click(town.bram, scene.shown, "Akkoord", wait=wait)


async def wipe(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="privacy:yes", wait=wait)


WIPES = (
    "DELETE /channels/:thread",
    "GET /channels/:text/messages",
    "DELETE /channels/:text/messages/:id",
    "DELETE /channels/:dm/messages/:id",
    CALLBACK,
    IN_CHANNEL,
    "GET /channels/:text/messages",
)
WIPES_TOO = tuple(
    "PATCH /channels/:text/messages/:id" if each == IN_CHANNEL else each for each in WIPES
)
"""The line of today stands already, and says one more."""
ACTS = (
    Act(
        "write-on",
        "a young person writes on",
        False,
        (IN_THREAD, CALLBACK),
        scenes.writing,
        write,
        then.after_writing,
        then.stands,
    ),
    Act(
        "answer",
        "a worker answers by button",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        scenes.answering,
        write,
        then.after_answering,
        then.stands,
    ),
    Act(
        "reply",
        "a worker answers by replying in the thread",
        True,
        (IN_THREAD, IN_MAILBOX),
        scenes.told,
        reply,
        then.after_answering,
        then.stands,
    ),
    Act(
        "picture",
        "a young person sends a picture",
        False,
        (IN_THREAD, CALLBACK),
        pictures.giving_a_picture,
        pictures.give,
        pictures.after_a_picture,
        pictures.stands_with_it,
    ),
    Act(
        "picture-back",
        "a worker answers with a picture",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        pictures.answering_with_a_picture,
        pictures.answer_with,
        pictures.after_an_answer_with_a_picture,
        pictures.stands_with_it,
    ),
    Act(
        "correct",
        "a worker corrects a reply that was relayed",
        True,
        (EDIT_IN_THREAD,),
        scenes.correcting,
        correct,
        then.after_correcting,
        then.stands,
    ),
    Act(
        "close",
        "a worker closes",
        True,
        (IN_THREAD, CALLBACK),
        scenes.answered,
        close,
        then.after_closing,
        then.is_over,
    ),
    Act(
        "stop",
        "a young person stops",
        False,
        (CALLBACK, IN_THREAD),
        scenes.stopping,
        stop,
        then.after_stopping,
        then.is_over,
    ),
    Act(
        "go-on",
        "a young person goes on with what was closed",
        False,
        (IN_THREAD, CALLBACK),
        scenes.going_on,
        write,
        then.after_going_on,
        then.stands,
    ),
    Act(
        "rest",
        "a young person wants to hear nothing for a while",
        False,
        (IN_THREAD, CALLBACK),
        scenes.wanting_a_rest,
        rest,
        then.after_resting,
        then.is_resting,
    ),
    Act(
        "pause",
        "a worker pauses a conversation",
        True,
        (IN_THREAD, CALLBACK),
        scenes.about_to_pause,
        pause,
        then.after_pausing,
        then.is_paused,
    ),
    Act(
        "block",
        "a second worker agrees to a block",
        True,
        (IN_THREAD, CALLBACK),
        scenes.agreeing_to_a_block,
        agree,
        then.after_blocking,
        then.is_blocked,
    ),
    Act(
        "unsafe",
        "a young person says that they do not feel safe",
        False,
        (IN_THREAD, CALLBACK),
        scenes.unsure_of_safety,
        unsafe,
        then.after_unsafe,
        then.is_unsafe,
    ),
    Act(
        "hand-over",
        "a worker asks whether a colleague may go on",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        scenes.handing_over,
        ask_over,
        then.after_asking_over,
        then.stands,
    ),
    Act(
        "yes",
        "a young person says yes to a colleague",
        False,
        (IN_THREAD, CALLBACK),
        scenes.handed_over,
        say_yes,
        then.after_yes,
        then.moved,
    ),
    Act(
        "no",
        "a young person says no to a colleague",
        False,
        (IN_THREAD, CALLBACK),
        scenes.handed_over,
        say_no,
        then.after_no,
        then.asks_no_more,
    ),
    Act(
        "refer",
        "a worker refers someone",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        scenes.referring,
        refer,
        then.after_referring,
        then.stands,
    ),
    Act(
        "decide",
        "a young person chooses to go together",
        False,
        (IN_THREAD, CALLBACK),
        scenes.referred,
        decide,
        then.after_deciding,
        then.decided,
    ),
    Act(
        "wipe",
        "a young person wipes all",
        False,
        WIPES,
        scenes.wiping,
        wipe,
        then.after_wiping,
        then.is_wiped,
    ),
    Act(
        "wipe-too",
        "a second young person wipes all on the same day",
        False,
        WIPES_TOO,
        scenes.wiping_too,
        wipe,
        then.after_wiping,
        then.is_wiped,
    ),
)
