"""A worry is weighed by two colleagues on the strict Discord, and stands nowhere after that."""

from __future__ import annotations

import time

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON
from tests.wire.shapes import Json, labels, said
from tests.wire.town import Town
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
ASKED = {
    "literal": "Een meme die geweld grappig maakt.",
    "means": "Misschien stoer doen.",
    "context": "Er werd gelachen.",
}
DECIDED = {
    "what": "We beginnen er zelf over.",
    "who": "Yasmine",
    "when": "morgen",
    "say": "Dat we erover willen praten.",
}


def having(town: Town, channel: Json, label: str) -> list[Json]:
    return [each for each in town.posts(channel) if label in labels(each)]


def decisions(town: Town) -> list[Json]:
    return [each for each in town.posts(town.team) if ": besluit.**" in said(each)]


async def test_it_rings_colleagues_alone_is_decided_once_and_its_words_go(open_wire: Open) -> None:
    """Also when Discord takes the decision and its answer is lost."""
    wire = await open_wire(windows=ROOMY, minute=MINUTE)
    town, people = wire.town, wire.town.people
    how = await people.slash(town.bram, town.team, "overleg")
    urgent = await people.click(town.bram, how.last, "Openbaar gezien")
    form = await people.click(town.bram, urgent.last, "Deze week")
    refused = await people.submit(town.bram, form, {**ASKED, "context": "snap: lotte"})
    assert "Haal dit even weg" in refused.text
    assert having(town, town.team, "Besluit") == []

    since = time.time()
    again = await people.click(town.bram, refused.last, "Pas aan")
    await people.submit(town.bram, again, ASKED)
    await until(lambda: having(town, town.team, "Besluit"), "its card stands", SOON)
    [card] = having(town, town.team, "Besluit")
    posted = wire.discord.calls(path="/channels/:text/messages", since=since)
    heard = [each.body["allowed_mentions"] for each in posted if "components" in each.body]
    assert [each["users"] for each in heard] == [[int(town.yasmine["id"])]]
    await until(lambda: town.threads, "its thread stands", SOON)
    [thread] = town.threads

    form = await people.click(town.yasmine, card, "Besluit")
    await people.submit(town.yasmine, form, DECIDED)
    await until(lambda: having(town, thread, "Nog niet"), "it is proposed", SOON)
    wire.discord.faults.add("POST", "/channels/:text/messages$", "lost")
    [proposal] = having(town, thread, "Nog niet")
    agreed = await people.click(town.bram, proposal, "Ik sta hier ook achter")

    await until(lambda: "Het besluit staat bij het team." in agreed.text, "it is decided", SOON)
    await until(lambda: not town.threads, "its thread is gone", SOON)
    await until(lambda: not having(town, town.team, "Besluit"), "its card is gone", SOON)
    assert len(decisions(town)) == 1
    assert not any(town.times(ASKED["literal"], each) for each in (town.team, town.square))
