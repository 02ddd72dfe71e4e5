"""The demo shows the product as it will be: what cannot be real there is one line, and said."""

from __future__ import annotations

from pathlib import Path

from bot.demo.reading import said
from bot.demo.team import NOTICE, introduce
from tests.kit.towns import open_town


async def test_all_is_well_in_the_demo_but_what_the_simulated_discord_lacks(tmp_path: Path) -> None:
    async with open_town(tmp_path / "data", notice_url=NOTICE) as town:
        await introduce(town)

        found = said(await town["Els"].slash(town.square, "controle"))

        assert found.count("✖") == 1
        assert "✖ Wie de server beheert, hoeft nu niet in twee stappen in te loggen." in found
