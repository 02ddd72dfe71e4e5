"""R12: a question to everybody, answered by buttons; what came of it, and what was done with it."""

from __future__ import annotations

from datetime import timedelta

import discord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.forged import at_once
from tests.kit.polling import PURPOSE, QUESTION, all_vote, drafts, joins, looks, poll, posts, vote
from tests.kit.stored import everything, rows
from tests.kit.wiping import wipe

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
CALLBACK = "/interactions/"


def asks_of(town: Town) -> list[discord.Message]:
    """What asks the team about a poll."""
    return [each for each in town.team.history() if "Zeg wat jullie ermee doen" in labels(each)]


async def ends(town: Town) -> None:
    await town.move_clock(4 * DAY)
    await town.move_clock(MINUTE)


async def test_r12_a_worker_reads_exactly_what_will_stand_there_and_nothing_stands_before(
    town: Town,
) -> None:
    shown = await drafts(town)

    assert message_of(shown).flags.ephemeral
    assert town.lounge.history() == []
    before = said(shown)
    stands = await press(town["Yasmine"], shown, "Plaats de peiling")
    assert "De peiling staat in" in said(stands)
    message = poll(town)
    for words in (QUESTION, PURPOSE, "vrijdag 27 november om 20 uur", "**Yasmine** (jeugdwerker)"):
        assert words in before
        assert words in said(message)
    assert labels(message)[:3] == ["Aan het station", "In het park", "Bij het zwembad"]
    assert message.poll is None  # Discord's own lists who voted
    assert not message.mentions


async def test_r12_a_vote_is_one_call_seen_by_nobody_else_and_can_be_changed(town: Town) -> None:
    before = await posts(town)
    calls = len(town.calls)

    given = await vote(town, "Jules", "park")

    assert [each.path.startswith(CALLBACK) for each in town.calls[calls:]] == [True]
    assert message_of(given).flags.ephemeral
    assert "Je koos **In het park**" in said(given)
    changed = await vote(town, "Jules", "station")
    assert "Je koos **Aan het station**" in said(changed)
    assert await rows(town, "uncopied_poll_vote") == 1
    await town.move_clock(MINUTE)
    assert said(poll(town)) == said(before)
    assert "Tussenstanden toon ik nooit" in said(await looks(town))

    await press(town["Jules"], changed, "Haal mijn keuze weg")
    assert await rows(town, "uncopied_poll_vote") == 0


async def test_r12_after_the_end_everybody_reads_numbers_of_five_and_more_and_no_others(
    town: Town,
) -> None:
    await posts(town)
    await all_vote(town, station=6, park=4)

    await ends(town)

    shown = said(poll(town))
    assert "Aan het station: 6" in shown
    assert "In het park: minder dan 5" in shown
    assert "Bij het zwembad: minder dan 5" in shown
    assert "4" not in shown.replace("14", "")
    assert "10" not in shown.replace("11 december", "")  # never the sum
    assert "Aan het station" not in labels(poll(town))
    for table in ("uncopied_poll_key", "uncopied_poll_vote"):
        assert await rows(town, table) == 0
    (row,) = (await everything(town))["poll"]
    assert "6\n\n" in row


async def test_r12_what_was_done_with_it_is_asked_for_due_and_said_back_also_on_the_panel(
    town: Town,
) -> None:
    await posts(town)
    await all_vote(town, station=6)
    await ends(town)
    (asked,) = asks_of(town)
    assert "Aan het station: 6" in said(asked)
    assert "We willen het hier zeggen tegen vrijdag 11 december" in said(poll(town))

    await town.move_clock(14 * DAY)
    assert len(asks_of(town)) == 2
    assert "Dat hebben we nog niet gezegd" in said(poll(town))
    await town.move_clock(DAY)
    assert len(asks_of(town)) == 2

    form = await press(town["Bram"], asks_of(town)[-1], "Zeg wat jullie ermee doen")
    words = {"heard": "Het station, want daar is een bus.", "did": "We vroegen het aan de stad."}
    done = await town["Bram"].submit_modal(form, words)
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    back = "**Jullie zeiden:** Het station, want daar is een bus."
    for seen in (done, poll(town), town.panel):
        assert back in said(seen)
        assert "**Wij deden:** We vroegen het aan de stad." in said(seen)
    assert "**Bram** (preventiewerker)" in said(poll(town))
    assert asks_of(town) == []
    await town.move_clock(31 * DAY)
    assert back not in said(town.panel)
    await town.move_clock(90 * DAY)
    assert town.lounge.history() == []
    assert await rows(town, "poll") == 0


async def test_r54_who_wipes_takes_their_vote_along_and_sees_it_before(town: Town) -> None:
    await posts(town)
    joins(town, 5)
    for name in ("Jongere 0", "Jongere 1", "Jongere 2", "Jongere 3", "Jules"):
        await vote(town, name, "park")
    held = await press(town["Jules"], town.panel, "Privacy")
    assert "Een keuze in een lopende peiling" in said(held)
    others = await press(town["Sam"], town.panel, "Privacy")
    assert "peiling" not in said(others)

    await wipe(town)

    assert "peiling" not in said(await press(town["Jules"], town.panel, "Privacy"))
    assert await rows(town, "uncopied_poll_vote") == 4
    await ends(town)
    assert "In het park: minder dan 5" in said(poll(town))


async def test_only_workers_make_polls_and_only_young_people_vote(town: Town) -> None:
    await posts(town)

    refused = await vote(town, "Bram", "park")
    assert "Er is niets bewaard" in said(refused)
    assert await rows(town, "uncopied_poll_vote") == 0
    shown = await town["Jules"].slash(town.square, "peiling")
    assert "Nieuwe peiling" not in labels(shown)
    key = (await everything(town))["poll"][0][0]
    for door in ("new", f"post:{key}", f"stop:{key}", f"sure:{key}", f"answer:{key}"):
        (answer,) = await at_once(town, town["Jules"], poll(town), [f"polls:{door}"])
        assert answer.modal is None
    assert (await everything(town))["poll"][0][7] == "running"


async def test_a_worker_stops_it_and_every_vote_goes(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=6)

    sure = await press(town["Bram"], await looks(town), "Stop zonder uitslag")
    await press(town["Bram"], sure, "Ja, stop en wis")
    await town.move_clock(MINUTE)

    assert "Het team stopte deze vraag. Er is geen uitslag." in said(poll(town))
    assert await rows(town, "uncopied_poll_vote") == await rows(town, "uncopied_poll_key") == 0
    assert asks_of(town) == []
