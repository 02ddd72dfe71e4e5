"""Pictures over real HTTP: as multipart, whole at each attempt, fetched from where files are."""

from __future__ import annotations

import pytest

from tests.kit.pictures import as_a_phone_makes_it, drawn, segments
from tests.wire.acts import ACTS, Act
from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import DONE, HELD, MINUTE, SOON, cut
from tests.wire.interactions import Interaction
from tests.wire.picturing import SECRET, giving_a_picture, pictured
from tests.wire.scenes import Scene, first
from tests.wire.sentences import PICTURE_STANDS, WORDS_ONLY
from tests.wire.shapes import Json
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages"


@pytest.fixture
async def scene(open_wire: Open) -> Scene:
    return await giving_a_picture(await open_wire(windows=ROOMY, minute=MINUTE))


async def sent(scene: Scene, *, twice: bool = False) -> Interaction:
    assert scene.form
    files = {"files": [("thuis.jpg", as_a_phone_makes_it(SECRET))]}
    people, filled = scene.wire.town.people, {"words": scene.said, "alt": "een brief"}
    return await people.submit(scene.jules, scene.form, filled, files=files, twice=twice)


def kept(scene: Scene, message: Json) -> bytes:
    [file] = message["attachments"]
    cdn = scene.wire.discord.cdn
    return cdn.held[file["url"].removeprefix(cdn.origin)]


async def test_a_picture_and_its_words_are_one_call_and_nothing_else_of_it_is_there(
    scene: Scene,
) -> None:
    since = scene.wire.discord.log[-1].at

    done = await sent(scene, twice=True)

    await until(lambda: len(pictured(scene)) == 1, "the picture stands", SOON)
    posts = scene.wire.discord.calls("POST", IN_THREAD, since=since)
    assert [each.status for each in posts if each.body.get("attachments")] == [200]
    assert scene.times(scene.said) == 1
    assert PICTURE_STANDS in done.text
    [message] = pictured(scene)
    assert message["attachments"][0]["filename"] == "afbeelding-1.jpg"
    jpeg = kept(scene, message)
    assert SECRET.encode() not in jpeg
    assert 0xE1 not in segments(jpeg)
    assert "cdn" not in str(posts[-1].body)


@pytest.mark.parametrize("how", ["reset", "lost", "503"])
async def test_a_second_attempt_brings_the_whole_picture_and_it_stands_once(
    scene: Scene, how: str
) -> None:
    scene.wire.discord.faults.add("POST", IN_THREAD, how)

    await sent(scene)

    await until(lambda: len(pictured(scene)) == 1, "the picture stands", SOON * 3)
    assert len(kept(scene, pictured(scene)[0])) > 200
    assert scene.times(scene.said) == 1


async def test_too_large_for_discord_the_words_go_alone(scene: Scene) -> None:
    scene.wire.discord.faults.add("POST", IN_THREAD, "json:413:40005")

    done = await sent(scene)

    await until(lambda: scene.times(scene.said) == 1, "the words stand", SOON)
    assert pictured(scene) == []
    assert WORDS_ONLY in done.text


async def test_what_is_not_given_does_not_go_and_the_words_do(scene: Scene) -> None:
    scene.wire.discord.cdn.broken = 404

    done = await sent(scene)

    await until(lambda: scene.times(scene.said) == 1, "the words stand", SOON)
    assert pictured(scene) == []
    assert WORDS_ONLY in done.text


async def test_a_workers_picture_is_sent_to_its_young_person_anew_and_alone(scene: Scene) -> None:
    town, people = scene.wire.town, scene.wire.town.people
    more = await people.click(town.yasmine, first(scene), "Meer")
    form = await people.click(town.yasmine, more.last, door="images:with")
    files = {"files": [("plan.png", drawn("PNG"))]}
    await people.submit(town.yasmine, form, {"words": scene.said}, files=files)
    await until(lambda: len(pictured(scene)) == 1, "the answer stands", SOON)

    inbox = (await scene.inbox()).last
    shown = await people.click(scene.jules, inbox, door="images:show")

    assert shown.last["attachments"][0]["filename"] == "afbeelding-1.jpg"
    assert pictured(scene)[0]["attachments"][0]["url"] not in str(shown.last["components"])
    assert scene.wire.discord.public_answers == []


PICTURES = [each for each in ACTS if each.name.startswith("picture")]


@pytest.mark.parametrize("act", PICTURES, ids=lambda act: act.name)
@pytest.mark.parametrize(("how", "count"), [(HELD, 0), (DONE, 1)])
async def test_killed_while_a_picture_is_on_its_way_it_stands_whole_or_not_at_all(
    open_wire: Open, act: Act, how: str, count: int
) -> None:
    """The words and the picture are one post: neither stands without the other, nor twice."""
    wire = await open_wire(windows=ROOMY, minute=MINUTE)

    scene, said = await cut(wire, act, 0, how)

    assert len(pictured(scene)) == scene.times(scene.said) == count
    assert said is None or PICTURE_STANDS not in said.text
    inbox = await scene.inbox()
    assert (scene.said in inbox.text) == bool(count)
    if count:
        assert len(kept(scene, pictured(scene)[0])) > 200
    else:
        await act.perform(scene, SOON)
        await until(lambda: len(pictured(scene)) == 1, "sent again, it stands once", SOON)
