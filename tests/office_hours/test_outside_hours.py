"""Who begins a shift outside the hours is there, on every screen that says whether somebody is."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from bot.core.clock import HOME
from bot.demo.reading import press, said
from tests.kit.asking import ask
from tests.kit.calling import inbox, unsafe
from tests.kit.towns import open_town

EVENING = datetime(2026, 11, 24, 18, 7, tzinfo=HOME)


async def test_every_screen_agrees_that_somebody_is_there_after_hours(data_dir: Path) -> None:
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        card = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        assert "leest er nu **niemand** mee" in card

        await town["Yasmine"].slash(town.team, "dienst start")
        await town.minute()

        card = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        assert "Ons team is er nu wel" in card
        assert "niemand" not in card
        assert "Nu gesloten" in said(town.panel), "the hours stay as they are (R42)"
        assert "niemand mee" not in said(await ask(town))
        await unsafe(town, "Sam")
        shown = said(await press(town["Sam"], town.panel, "Mijn gesprek"))
        assert "niemand mee" not in shown


async def test_when_that_shift_stops_nobody_reads_again(data_dir: Path) -> None:
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        await town["Yasmine"].slash(town.team, "dienst start")
        await town["Yasmine"].slash(town.team, "dienst stop")
        await town.move_clock(timedelta(minutes=2))

        card = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        assert "leest er nu **niemand** mee" in card


async def test_who_only_learns_outside_the_hours_opens_nothing(data_dir: Path) -> None:
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        await town["Yasmine"].slash(town.team, "dienst start", soort="learning")

        card = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        assert "leest er nu **niemand** mee" in card


async def test_nobody_is_told_that_the_team_sees_what_nobody_on_shift_has_seen(
    data_dir: Path,
) -> None:
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        await unsafe(town, "Sam")
        alone = await inbox(town, "Sam")
        await town["Yasmine"].slash(town.team, "dienst start")

        assert "Dat ziet het team ook" not in alone
        assert "Het team ziet het als er iemand begint." in alone
        assert "Dat ziet het team ook" in await inbox(town, "Sam")
