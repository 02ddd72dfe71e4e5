"""*Mijn gesprek* says of the team only what the team knows, and offers only what works now."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit import handing_over
from tests.kit.asking import answer, ask, stop
from tests.kit.channels import open_up, shut
from tests.kit.shifts import dienst
from tests.kit.towns import open_town

NIGHT = datetime(2026, 11, 23, 22, 40, tzinfo=HOME)


async def inbox_of(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], town.panel, "Mijn gesprek"))


async def test_at_night_nobody_is_said_to_know_that_someone_waits(data_dir: Path) -> None:
    async with open_town(data_dir, starts=NIGHT, on_shift=()) as town:
        await ask(town)

        inbox = await inbox_of(town)

        assert "Het team weet dat je wacht" not in inbox
        assert "Je bericht staat klaar voor het team. Er is nog geen antwoord." in inbox


async def test_in_the_afternoon_the_team_knows_that_someone_waits(town: Town) -> None:
    await ask(town)

    assert "Het team weet dat je wacht" in await inbox_of(town)


@pytest.mark.parametrize(
    ("shift", "reads"),
    [
        ("start", "Het team weet dat je wacht. Op je laatste bericht is er nog geen antwoord."),
        ("stop", "Je laatste bericht staat klaar voor het team. Daarop is er nog geen antwoord."),
    ],
)
async def test_under_an_answer_no_inbox_says_that_there_is_none(
    town: Town, shift: str, reads: str
) -> None:
    await ask(town)
    await answer(town)
    form = await press(town["Jules"], await handing_over.inbox(town), "Antwoord")
    await town["Jules"].submit_modal(form, {"words": "en donderdag?"})
    await dienst(town, "Yasmine", shift)

    shown = await inbox_of(town)

    assert "Ja hoor." in shown
    assert reads in shown
    assert "Er is nog geen antwoord." not in shown


async def test_after_the_shift_an_answered_call_for_help_does_not_count_on_the_team(
    town: Town,
) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await answer(town)
    during = await inbox_of(town)
    await dienst(town, "Yasmine", "stop")

    after = await inbox_of(town)

    assert "Dat ziet het team ook" in during
    assert "er is nu niemand" not in during
    assert "er is nu niemand" in after
    assert "Reken er nu niet op dat het team dit leest" in after
    assert "Dat ziet het team ook" not in after
    assert "1813" in after


async def test_who_feels_unsafe_while_others_could_read_is_not_told_that_the_team_sees_it(
    town: Town,
) -> None:
    thanks = await ask(town)
    await open_up(town)

    card = said(await press(town["Jules"], thanks, "Ik voel me nu niet veilig"))
    inbox = await inbox_of(town)

    assert "niet veilig" not in "".join(said(each) for each in town.thread().history())
    assert "Reken er niet op dat het team dit nu leest" in card
    assert "Ons team is er nu wel" not in card
    assert "Dat ziet het team ook" not in inbox
    assert "Dat weet het team nog niet" in inbox
    assert "1813" in inbox
    assert "112" in inbox


async def test_once_the_call_stands_there_it_is_said_that_the_team_sees_it(town: Town) -> None:
    thanks = await ask(town)
    await open_up(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")

    await shut(town)
    await town.minute()

    assert "niet veilig" in "".join(said(each) for each in town.thread().history())
    assert "Dat ziet het team ook" in await inbox_of(town)


async def test_a_stopped_bench_offers_no_way_to_write_on_and_says_whom_to_call(town: Town) -> None:
    await ask(town)
    await answer(town)
    await town["Yasmine"].slash(town.team, "noodstop")

    shown = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "nog iets zeggen" not in said(shown)
    assert "Schrijven kan even niet" in said(shown)
    assert "106" in said(shown)
    assert "Antwoord" not in labels(shown)
    assert {"Stoppen", "Wis", "Nu hulp nodig"} <= {*labels(shown)}
    assert "Ja hoor." in said(shown)


async def test_while_others_could_read_the_inbox_says_why_nothing_is_taken(town: Town) -> None:
    await ask(town)
    await answer(town)
    await open_up(town)
    await town.move_clock(timedelta(minutes=1))

    shown = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Alleen het team mag lezen wat je schrijft." in said(shown)
    assert "Antwoord" not in labels(shown)
    assert "Druk op 'Antwoord'" not in said(shown)
    assert "Ik voel me nu niet veilig" in labels(shown)
    assert "Wis alles" in labels(shown)
    assert "Wis" not in labels(shown)


async def test_who_stopped_before_anybody_answered_reads_no_sorry_for_it(town: Town) -> None:
    await ask(town)
    await stop(town, await press(town["Jules"], town.panel, "Mijn gesprek"))

    inbox = await inbox_of(town)

    assert "Dit gesprek is afgerond." in inbox
    assert "Niemand van ons antwoordde je" not in inbox
