"""What was suspected of counting twice, counting never, and trying for ever; each of it was so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import pytest

from bot.core.alias import GuildId
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.components import carries
from tests.kit.asking import answer, ask, cards, is_queue
from tests.kit.closing import closes
from tests.kit.conversations import gateway_of, talk_of
from tests.kit.faults import mended
from tests.kit.stored import rows
from tests.kit.towns import open_town


async def counted(town: Town, name: str) -> int:
    found = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    return sum(number for (_, each), number in found.items() if each == name)


async def about_them(town: Town) -> list[discord.Message]:
    """What stands in the team channel with their key, the oldest first."""
    key = (await talk_of(town)).key
    found = [each for each in town.team.history() if carries(each, key)]
    return sorted(found, key=lambda each: each.id)


async def test_an_opening_that_ends_while_it_is_looked_for_counts_once(town: Town) -> None:
    await ask(town)
    stale = replace(await talk_of(town), thread=None)
    maintenance: Any = town.bot.get_cog("MaintenanceCog")

    with town.as_bot():
        await maintenance._recovery._finish(stale)

    assert await counted(town, "conversations") == 1
    assert (await talk_of(town)).thread


async def test_a_question_that_ends_without_an_answer_is_counted_with_its_closing(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut(*_: object) -> None:
        raise OSError

    async with open_town(data_dir) as town:
        await ask(town)
        with monkeypatch.context() as broken:
            broken.setattr(gateway_of(town).hours, "unanswered", cut)
            await closes(town)
        assert len(town.env.errors) == 1  # its worker was told
        assert (await talk_of(town)).closed_at is None

        await closes(town)

        assert (await talk_of(town)).closed_at is not None
        assert await rows(town, "reply_time") == 1
        assert len(town.env.errors) == 1


async def test_a_card_that_nobody_may_edit_any_more_is_posted_anew_without_a_sound(
    town: Town,
) -> None:
    await ask(town)
    (card,) = cards(town)
    town.env.inject_error(
        "PATCH", f"/channels/{town.team.id}/messages/{card.id}", status=400, code=30046
    )
    before = len(town.calls)

    await answer(town)
    for _ in range(3):
        await town.minute()
    old, fresh = await about_them(town)
    posts = [e for e in town.calls[before:] if e.path == f"/channels/{town.team.id}/messages"]
    posts = [each for each in posts if "queue:list" not in str(each.json)]
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await town.minute()

    assert old.id == card.id
    assert "Yasmine" in said(fresh)
    assert len([each for each in posts if each.method == "POST"]) == 1
    assert [each.json["flags"] & 4096 for each in posts if each.method == "POST"] == [4096]
    assert [each.id for each in await about_them(town)] == [old.id, fresh.id]
    assert said((await about_them(town))[1]) != said(fresh)


async def test_what_was_posted_anew_goes_with_the_rest(town: Town) -> None:
    await ask(town)
    (card,) = cards(town)
    path = f"/channels/{town.team.id}/messages/{card.id}"
    town.env.inject_error("PATCH", path, status=400, code=30046)
    await answer(town)
    await town.minute()
    mended(town)

    talk = await talk_of(town)
    await town.bot.services.store.forget((talk.guild, talk.alias))
    with town.as_bot():
        await town.bot.sweeper.erase([talk.key])

    assert [each for each in town.team.history() if not is_queue(each)] == []
