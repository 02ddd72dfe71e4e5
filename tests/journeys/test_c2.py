"""C2: outside hours. One automatic answer (F-H5) with a concrete hour; a human when it comes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.towns import open_town

MONDAY_NIGHT = datetime(2026, 11, 23, 22, 40, tzinfo=HOME)


async def ask(town: Town, name: str, words: str) -> object:
    who = town[name]
    shown = await press(who, town.panel, "Stel een vraag")
    form = shown if shown.modal else await press(who, shown, "Oké, ik begin")
    return await who.submit_modal(form, {"words": words})


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c2_a_question_at_night_is_answered_automatically_once_and_by_a_human_later(
    data_dir: Path, between: Between
) -> None:
    async with open_town(data_dir, starts=MONDAY_NIGHT, on_shift=()) as town:
        amira, yasmine = town["Amira"], town["Yasmine"]
        assert "Nu gesloten" in said(town.panel)
        assert "morgen om 14 uur" in said(town.panel)

        # She asks; the answer names the hour, says that it is automatic, and how to withdraw.
        thanks = await ask(town, "Amira", "kan ik alleen gaan wonen als ik 17 ben")
        assert "Dit is een automatisch bericht" in said(thanks)
        assert "Vanaf **dinsdag 24 november om 14 uur**" in said(thanks)
        assert "106" in said(thanks)
        assert "zo snel mogelijk" not in said(thanks)
        assert "Trek mijn bericht terug" in labels(thanks)
        await between(town)

        # Three more lines: a quiet tick, no second automatic answer (F-H5).
        for words in ("het is thuis lastig", "ik weet niet waarheen", "sorry voor de spam"):
            tick = await ask(town, "Amira", words)
            assert "automatisch" not in said(tick)
            assert "Bij je gesprek gezet" in said(tick)
            await between(town)
        assert len(town.team.threads) == 1

        # No phone of a worker rings at night (R9).
        for worker in ("Yasmine", "Bram"):
            assert town[worker].user.dm_channel.history() == []

        # Tuesday: Yasmine starts her shift, and the panel says so.
        await town.move_to(datetime(2026, 11, 24, 13, 58, tzinfo=HOME))
        await yasmine.slash(town.team, "dienst start")
        await between(town)
        await town.move_clock(timedelta(minutes=8))
        assert "Nu open" in said(town.panel)
        form = await press(yasmine, town.thread().history()[0], "Antwoord")
        await between(town)
        await yasmine.submit_modal(form, {"words": "Hey Mees. Goede vraag."})
        await between(town)

        inbox = await press(amira, town.panel, "Mijn gesprek")
        assert "**Yasmine** (jeugdwerker)\n> Hey Mees. Goede vraag." in said(inbox)
        assert "> sorry voor de spam" in said(inbox)


async def test_c2_a_question_at_night_can_be_taken_back(data_dir: Path) -> None:
    async with open_town(data_dir, starts=MONDAY_NIGHT, on_shift=()) as town:
        thanks = await ask(town, "Amira", "toch liever niet")

        sure = await press(town["Amira"], thanks, "Trek mijn bericht terug")
        done = await press(town["Amira"], sure, "Ja, wis alles")

        assert "Alles is gewist" in said(done)
        assert town.team.threads == []
        assert [said(m) for m in town.team.history()] == [
            "1 gesprek gewist door de jongere. (automatisch bericht)"
        ]


async def test_open_by_the_calendar_with_nobody_there_is_said_honestly(data_dir: Path) -> None:
    async with open_town(data_dir, on_shift=()) as town:
        assert "Er is nu niemand" in said(town.panel)

        thanks = await ask(town, "Sam", "hallo?")

        assert "We zouden open zijn, maar er is nu niemand" in said(thanks)
        assert "woensdag 25 november om 13 uur" in said(thanks)
