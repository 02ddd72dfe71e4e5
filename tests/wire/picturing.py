"""Pictures in a conversation: how people come to give one, and what may stand afterwards."""

from __future__ import annotations

from tests.kit.pictures import as_a_phone_makes_it, drawn
from tests.wire.afterwards import announced_later, unless
from tests.wire.interactions import Interaction
from tests.wire.scenes import Scene, first, told
from tests.wire.sentences import NO_ANSWER_YET
from tests.wire.shapes import Json, labels
from tests.wire.wire import Wire

SECRET = "Kerkstraat 1 Lindendaal"
TURN_ON = "Zet aan"


async def giving_a_picture(wire: Wire) -> Scene:
    """Jules asked, and has the form for a picture open."""
    scene = await told(wire)
    await _turned_on(wire)
    inbox = (await scene.inbox()).last
    scene.form = await wire.town.people.click(scene.jules, inbox, door="images:begin")
    return scene


async def answering_with_a_picture(wire: Wire) -> Scene:
    scene = await giving_a_picture(wire)
    town, people = wire.town, wire.town.people
    more = await people.click(town.yasmine, first(scene), "Meer")
    scene.form = await people.click(town.yasmine, more.last, door="images:with")
    return scene


async def _turned_on(wire: Wire) -> None:
    town, people = wire.town, wire.town.people
    shown = await people.slash(town.els, town.team, "afbeeldingen")
    if any(TURN_ON in each for each in labels(shown.last)):
        await people.click(town.els, shown.last, TURN_ON)


async def give(scene: Scene, wait: float) -> Interaction:
    return await _handed_in(scene, "thuis.jpg", as_a_phone_makes_it(SECRET), wait)


async def answer_with(scene: Scene, wait: float) -> Interaction:
    return await _handed_in(scene, "plan.png", drawn("PNG"), wait)


async def _handed_in(scene: Scene, name: str, file: bytes, wait: float) -> Interaction:
    assert scene.form
    people, filled = scene.wire.town.people, {"words": scene.said}
    files = {"files": [(name, file)]}
    return await people.submit(scene.who, scene.form, filled, files=files, wait=wait)


def pictured(scene: Scene) -> list[Json]:
    return [each for each in scene.wire.town.posts(scene.thread) if each["attachments"]]


async def stands_with_it(scene: Scene) -> bool:
    return scene.times(scene.said) == len(pictured(scene)) == 1


async def after_a_picture(scene: Scene) -> list[str]:
    """Words and picture are one post: neither stands without the other, nor twice."""
    inbox, stands = (await scene.inbox()).text, scene.times(scene.said)
    return unless(
        it_stands_once_at_most=stands <= 1,
        the_words_stand_with_their_picture=len(pictured(scene)) == stands,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        they_wait_for_an_answer=NO_ANSWER_YET in inbox,
    )


async def after_an_answer_with_a_picture(scene: Scene) -> list[str]:
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    wrong = unless(
        it_stands_once_at_most=stands <= 1,
        the_words_stand_with_their_picture=len(pictured(scene)) == stands,
        there_is_one_notice_of_what_stands=notices == stands,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
    )
    return wrong + await announced_later(scene)
