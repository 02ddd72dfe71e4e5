"""A draft in a thread, on the strict Discord: who is told of it, and what is left of it."""

from __future__ import annotations

import time

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON
from tests.wire.scenes import Scene, first, told
from tests.wire.sentences import DRAFT, GOOD_AS_IT_IS
from tests.wire.shapes import Json, said
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages"


@pytest.fixture
async def scene(open_wire: Open) -> Scene:
    return await told(await open_wire(windows=ROOMY, minute=MINUTE))


def drafts(scene: Scene) -> list[Json]:
    return [each for each in scene.wire.town.posts(scene.thread) if DRAFT in said(each)]


async def test_a_draft_is_judged_sent_once_and_gone(scene: Scene) -> None:
    """One post to ask, silent and to nobody; of Discord's own calls none edits or deletes else."""
    town, people = scene.wire.town, scene.wire.town.people
    more = await people.click(town.yasmine, first(scene), "Meer")
    form = await people.click(town.yasmine, more.last, "Vier ogen")
    since = time.time()
    await people.submit(town.yasmine, form, {"words": scene.said})
    await until(lambda: len(drafts(scene)) == 1, "the draft stands", SOON)
    posted = scene.wire.discord.calls(path=IN_THREAD, since=since)
    assert [each.method for each in posted] == ["POST"]
    assert posted[0].body["allowed_mentions"] == {"parse": []}
    assert scene.said not in (await scene.inbox()).text

    await people.click(town.bram, drafts(scene)[0], "Goed zo")
    await until(lambda: GOOD_AS_IT_IS in said(drafts(scene)[0]), "a colleague said so", SOON)
    await people.click(town.yasmine, drafts(scene)[0], "Versturen")

    await until(lambda: drafts(scene) == [], "the draft is gone", SOON)
    assert scene.times(scene.said) == 1
    assert scene.said in (await scene.inbox()).text
