"""A direct message to the bot: whoever writes learns of no bench but their own."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import discord
import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town, build, furnish
from bot.shell.components import parts_of
from tests.kit.asking import BEGIN
from tests.kit.direct_messages import heard_in_private
from tests.kit.forged import chosen_at_once
from tests.kit.screens import menu_on
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


async def is_also_on(town: Town, count: int) -> list[Town]:
    """Jules is on the servers of some other benches too."""
    others = [await another(town, f"Jong {number}") for number in range(count)]
    for other in others:
        other.guild.add_member(town["Jules"].user)
    await town.env.settle()
    return others


async def test_three_benches_have_their_buttons(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await is_also_on(town, 2)

        await town["Jules"].send_dm("hallo")

        ways = labels(heard_in_private(town, "Jules")[-1])
        assert len([each for each in ways if "Naar het bankje" in each]) == 3


async def test_more_than_three_benches_are_in_a_menu_and_each_leads_to_its_own(
    data_dir: Path,
) -> None:
    async with open_town(data_dir) as town:
        others = await is_also_on(town, 3)
        elsewhere = await another(town, "Jong Weidedorp")
        await town["Jules"].send_dm("hallo, dit is voor de tweede")
        asked = heard_in_private(town, "Jules")[-1]
        menu, theirs = menu_on(asked), [str(each.guild.id) for each in (town, *others)]
        assert [each.value for each in menu.options] == theirs
        assert labels(asked) == [HELP]

        shown = await chooses(town, asked, theirs[1])
        where, jules = str(menu.custom_id), town["Jules"].user
        [forged] = await chosen_at_once(town, jules, asked, where, [str(elsewhere.guild.id)])

        assert f"/channels/{theirs[1]}/" in str(links(shown))
        assert "Lindendaal" not in said(forged)
        assert labels(forged) == [HELP]
        passing = await press(town["Jules"].user, shown, "Geef dit door aan het team")
        passing = await press(town["Jules"].user, passing, BEGIN)
        await press(town["Jules"].user, passing, "Ja, geef door")
        threads = [len(each.team.threads) for each in (town, *others, elsewhere)]
        assert threads == [0, 1, 0, 0, 0]


async def chooses(town: Town, asked: discord.Message, server: str) -> simcord.InteractionResult:
    menu = menu_on(asked)
    return await town["Jules"].user.select(asked, [server], custom_id=str(menu.custom_id))


def links(shown: simcord.InteractionResult) -> list[str]:
    return [each.url for each in parts_of(message_of(shown)) if getattr(each, "url", None)]


async def test_of_many_servers_it_is_asked_without_a_call_and_not_twice_an_hour(
    data_dir: Path,
) -> None:
    async with open_town(data_dir) as town:
        for number in range(4):
            await another(town, f"Jong {number}")
        calls = len(town.calls)

        for _ in range(3):
            await town["Jules"].send_dm("hallo")

        assert [c.path for c in town.calls[calls:] if "/members/" in c.path] == []
        [answer] = heard_in_private(town, "Jules")
        assert len([each for each in labels(answer) if "Naar het bankje" in each]) == 1
        await town.move_clock(timedelta(hours=1))
