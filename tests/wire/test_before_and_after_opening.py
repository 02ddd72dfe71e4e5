"""A role picked for who tries it, and other words on the panel: each on a wire of its own."""

from __future__ import annotations

import pytest

from tests.wire.conftest import Open
from tests.wire.pressing import options, through
from tests.wire.sentences import NOT_OPEN, PROPOSED, TESTERS
from tests.wire.shapes import said
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
WORDS = "Zit je ergens mee, of heb je een idee? Vertel het ons. Je naam hoeft niet."
TWO_MINUTES = 120


async def test_r65_the_role_of_who_tries_it_is_picked_in_a_form(open_wire: Open) -> None:
    wire = await open_wire(WIRE_LIVE="")
    town, people = wire.town, wire.town.people
    role = wire.discord.world.role(town.guild, "jongerenraad")
    wire.discord.events.role(town.guild, role, "CREATE")
    tries, curious = town.person("Tim", role), town.person("Nina")
    form = await through(wire, town.els, "instellen live", "go_live:list", "go_live:testers")

    done = await people.submit(town.els, form, {"role": [role["id"]]})

    assert TESTERS in done.text
    words = town.words()
    await town.ask(tries, words)
    assert town.stands_once(words)
    refused = await people.click(curious, town.panel, door="questions:ask")
    assert NOT_OPEN in refused.text


async def test_r32_other_words_are_proposed_accepted_and_stand_on_the_panel(
    open_wire: Open,
) -> None:
    wire = await open_wire(minute=1.0)
    town, people = wire.town, wire.town.people
    form = await through(wire, town.yasmine, "voorstel")
    found = await people.submit(town.yasmine, form, {"typed": "zit je ergens mee"})
    text = next(each for each in options(found) if each == "panel-invitation")
    draft = await people.click(town.yasmine, found.last, door="proposals:text", values=[text])
    preview = await people.submit(town.yasmine, draft, {"words": WORDS})
    await people.click(town.yasmine, preview.last, door="proposals:send")
    await until(lambda: town.times(WORDS, town.team) == 1, "the team reads it")

    accepted = await town.press(town.els, town.team, "proposals:accept")

    assert PROPOSED in accepted.text
    wire.forward(TWO_MINUTES)
    await until(lambda: WORDS in said(town.panel), "the panel says it")
