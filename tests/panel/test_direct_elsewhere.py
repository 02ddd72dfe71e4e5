"""A direct message to the bot: whoever writes learns of no bench but their own."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, said
from bot.demo.town import Town, build, furnish
from tests.kit.direct_messages import heard_in_private
from tests.kit.towns import open_town

HELP = "Nu hulp nodig"


async def another(town: Town, name: str) -> Town:
    """A bench on another server of the same process, with its own people."""
    made = build(town.env, town.settings, name)
    await furnish(made)
    return made


async def test_only_benches_of_servers_on_which_they_are_are_offered(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await another(town, "Jong Weidedorp")

        await town["Jules"].send_dm("hallo")

        ways = labels(heard_in_private(town, "Jules")[-1])
        assert len([each for each in ways if "Naar het bankje" in each]) == 1


async def test_who_is_on_none_learns_of_none_and_reads_where_one_is(town: Town) -> None:
    jules = town["Jules"].user
    town.discord.remove_member(town.guild.id, jules.id)

    await jules.send_dm("hallo")

    answer = heard_in_private(town, "Jules")[-1]
    assert labels(answer) == [HELP]
    assert "Lindendaal" not in said(answer)
    assert "op de server van je stad" in said(answer)
    assert "Bel **106**" in said(answer)


@pytest.mark.parametrize("status", [500, 403])
async def test_what_discord_does_not_say_is_not_offered(town: Town, status: int) -> None:
    town.env.inject_error("GET", "/guilds/*/members/*", status=status, times=None)

    await town["Jules"].send_dm("hallo")

    assert labels(heard_in_private(town, "Jules")[-1]) == [HELP]


async def test_at_most_three_servers_are_asked_and_not_twice_an_hour(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        for number in range(4):
            await another(town, f"Jong {number}")
        calls = len(town.calls)

        for _ in range(3):
            await town["Jules"].send_dm("hallo")

        asked = [c.path for c in town.calls[calls:] if "/members/" in c.path]
        assert len(asked) == 3
        assert all(path.endswith(f"/members/{town['Jules'].id}") for path in asked)
        await town.move_clock(timedelta(hours=1))
