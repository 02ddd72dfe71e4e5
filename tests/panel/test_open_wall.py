"""While others could read the team's channel, the panel promises nobody a reader (C12)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, said
from bot.demo.town import Town
from tests.kit.channels import open_up, shut

MINUTE = timedelta(minutes=1)


async def test_while_others_could_read_the_panel_says_no_human_reads(town: Town) -> None:
    await open_up(town)
    await town.move_clock(2 * MINUTE)

    assert "Een mens leest je bericht" not in said(town.panel)
    assert "Nu open" not in said(town.panel)
    assert "Schrijven kan nu even niet veilig" in said(town.panel)
    assert "Stuur het ons" not in said(town.panel)
    assert all(f"**{number}**" in said(town.panel) for number in ("112", "1813", "106"))
    assert {"Mijn gesprek", "Privacy", "Nu hulp nodig"} <= {*labels(town.panel)}


async def test_a_stopped_bench_invites_nobody_to_write(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "noodstop")

    assert "Je kunt nu niet schrijven" in said(town.panel)
    assert "Stuur het ons" not in said(town.panel)


async def test_once_only_the_team_reads_again_the_panel_is_open_as_before(town: Town) -> None:
    await open_up(town)
    await town.move_clock(2 * MINUTE)

    await shut(town)
    await town.move_clock(2 * MINUTE)

    assert "**Nu open**" in said(town.panel)
    assert "niet veilig" not in said(town.panel)
    assert "Stuur het ons" in said(town.panel)
