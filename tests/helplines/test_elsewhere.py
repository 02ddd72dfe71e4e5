"""*Ik woon ergens anders*: a door, never a refusal (R37)."""

from __future__ import annotations

from pathlib import Path

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from cogs.helplines.rules.search import is_flemish
from tests.kit.helpline_directories import shipped
from tests.kit.towns import open_town


async def test_r37_who_lives_elsewhere_gets_two_lines_near_and_two_for_flanders(town: Town) -> None:
    sam = town["Sam"]
    start = await press(sam, town.panel, "Stel een vraag")
    asked = await press(sam, start, "Ik woon ergens anders")
    assert "Woon je ergens anders?" in said(asked)

    first = await sam.select(message_of(asked), ["wallonie"])
    both = said(first)
    both += said(await press(sam, first, "Meer"))

    assert both.count("in jouw streek") >= 2
    flemish = [line for line in shipped().shown if is_flemish(line) and line.name in both]
    assert len(flemish) >= 2


async def test_who_lives_across_the_border_reads_first_a_number_that_works_there(
    town: Town,
) -> None:
    sam = town["Sam"]
    asked = await press(
        sam, await press(sam, town.panel, "Stel een vraag"), "Ik woon ergens anders"
    )

    first = said(await sam.select(message_of(asked), ["nl"]))

    assert "**112" in first.split("Bel **")[0]
    assert "De Kindertelefoon (NL)" in first
    belgian = next(line for line in first.splitlines() if "in België" in line)
    assert belgian.startswith("-# ")


async def test_r37_where_there_is_no_team_yet_the_door_stands_open(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        sam = town["Sam"]
        refused = await sam.slash(town.lounge, "vraag")

        asked = await press(sam, refused, "Ik woon ergens anders")

        assert "nog niet klaar" in said(refused)
        assert "Kies je streek" in said(asked)
