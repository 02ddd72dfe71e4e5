"""When something breaks: one kind sentence, the words given back, and no error text anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from discord.ext import commands
from structlog.testing import capture_logs

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.client import Bankje
from bot.shell.replies import Interaction
from bot.shell.views import Screen, button, buttons, pressed, text
from tests.kit.canary import arrives, asks
from tests.kit.towns import open_town

OUR_WORDS = "dit wil ik niet kwijt"


async def break_the_store(town: Town, table: str) -> None:
    """Take a table away: an error that nobody expected, with words of its own."""
    await town.bot.services.store.db.execute_fetchall(f"ALTER TABLE {table} RENAME TO gone")


def is_kind(sorry: simcord.InteractionResult) -> bool:
    words = said(sorry)
    return "er ging iets mis bij mij" in words and not any(
        technical in words for technical in ("no such", "table", "Error", "sqlite", "Traceback")
    )


def errors(heard: list[Any]) -> list[str]:
    return [line["event"] for line in heard if line["log_level"] == "error"]


@pytest.fixture
def heard() -> Iterator[list[Any]]:
    with capture_logs() as lines:
        yield lines


async def test_f_r7_a_form_that_breaks_gives_one_kind_sentence_and_the_words_back(
    town: Town, heard: list[Any]
) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")
    await break_the_store(town, "conversation")

    sorry = await town["Jules"].submit_modal(form, {"words": OUR_WORDS})

    assert is_kind(sorry)
    assert sorry.ephemeral
    assert OUR_WORDS in said(sorry)
    assert errors(heard) == ["act failed"]
    assert "112" in said(await press(town["Jules"], sorry, "Nu hulp nodig"))
    assert town.team.history() == []
    assert errors(heard) == ["act failed", "store did not answer"]  # whether a call is answered
    assert OUR_WORDS not in str(heard)
    assert "no such table" not in str(heard)


async def test_a_button_and_a_command_that_break_give_one_kind_sentence(
    data_dir: Path, heard: list[Any]
) -> None:
    async with open_town(data_dir) as town:
        await break_the_store(town, "conversation")

        pressed = await press(town["Jules"], town.panel, "Mijn gesprek")
        typed = await town["Jules"].slash(town.square, "gesprek")

        assert is_kind(pressed)
        assert is_kind(typed)
        assert len(town.env.errors) == 1  # the command tree's; a door answers for itself


class Broken(commands.Cog):
    """A room that announces something, and fails when it hears of it."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot

    @pressed("broken:press")
    async def press(self, interaction: Interaction, _key: str) -> None:
        self._bot.dispatch("something_asked", interaction)

    @commands.Cog.listener()
    async def on_something_asked(self, _interaction: Interaction) -> None:
        raise RuntimeError(f"no such table, and someone wrote: {OUR_WORDS}")


async def show(town: Town, door: str) -> discord.Message:
    """Let a button stand on the square."""
    with town.as_bot():
        place = town.bot.get_partial_messageable(town.square.id)
        await place.send(view=Screen(text("automatisch"), buttons(button("Druk", door))))
    await town.env.settle()
    return town.square.history()[-1]


async def test_an_announcement_that_breaks_gives_one_kind_sentence(
    data_dir: Path, heard: list[Any]
) -> None:
    async with open_town(data_dir, set_up=False) as town:
        await town.bot.add_cog(Broken(town.bot))

        sorry = await press(town["Jules"], await show(town, "broken:press"), "Druk")

        assert is_kind(sorry)
        assert sorry.ephemeral
        assert OUR_WORDS not in said(sorry)
        assert len(town.env.errors) == 1
    assert OUR_WORDS not in str(heard)


async def test_f_a3_an_event_that_breaks_is_logged_by_kind_and_place_only(
    data_dir: Path, heard: list[Any]
) -> None:
    async with open_town(data_dir) as town:
        await asks(town, arrives(town))
        await break_the_store(town, "conversation")

        await town["Yasmine"].send(town.thread(), OUR_WORDS, reply_to=town.thread().history()[-1])

        assert len(town.env.errors) == 1
    (line,) = [line for line in heard if line["event"] == "event failed"]
    assert (line["event_name"], line["kind"]) == ("on_addressed", "OperationalError")
    assert OUR_WORDS not in str(heard)
    assert "no such table" not in str(heard)


async def test_when_discord_does_not_take_the_apology_either_nothing_else_breaks(
    town: Town, heard: list[Any]
) -> None:
    town.env.inject_error("POST", "/interactions/*", status=500, times=2)

    await press(town["Jules"], town.panel, "Nu hulp nodig")

    assert "112" in said(await press(town["Jules"], town.panel, "Nu hulp nodig"))


async def test_a_button_that_nobody_answers_says_where_the_others_are(empty_town: Town) -> None:
    told = await press(empty_town["Jules"], await show(empty_town, "attic:door:key"), "Druk")

    assert "Deze knop werkt niet meer" in said(told)
    assert told.ephemeral
