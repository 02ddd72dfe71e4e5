"""Someone who talks with the team by direct message, and what became of their lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.direct_messages.cog.talking import TalkingCog
from cogs.direct_messages.cog.typed_lines import TICK, TypedLines
from tests.kit.asking import BEGIN
from tests.kit.direct_messages import heard_in_private

HERE, NOTICE, WORDS = "Hier verder praten", "Alleen een melding", "Met de woorden erbij"


def lines_of(town: Town) -> TypedLines:
    cog = town.bot.get_cog("TalkingCog")
    assert isinstance(cog, TalkingCog)
    return cog.lines


def at_once(town: Town) -> None:
    """Let no line wait for the next."""
    lines_of(town).gathering = 0


async def talks(town: Town, how: str = NOTICE, name: str = "Jules") -> simcord.InteractionResult:
    """Someone writes to the bot and chooses that this is the conversation."""
    who = town[name].user
    await who.send_dm("hey is hier iemand")
    shown = await press(who, heard_in_private(town, name)[-1], HERE)
    if BEGIN in labels(shown):
        shown = await press(who, shown, BEGIN)
    thanks = await press(who, shown, how)
    at_once(town)
    return thanks


async def types(town: Town, words: str, name: str = "Jules") -> discord.Message:
    return await town[name].user.send_dm(words)


@contextmanager
def unheard(town: Town) -> Iterator[None]:
    """Nobody listens to Discord just now: the bot never hears what happens."""
    heard, town.discord.emit = town.discord.emit, _nothing  # type: ignore[method-assign]
    try:
        yield
    finally:
        town.discord.emit = heard  # type: ignore[method-assign]


def _nothing(*_given: object, **_named: object) -> None:
    return


def ticked(town: Town, message: discord.Message) -> bool:
    stored = town.discord.get_message(message.channel.id, message.id)
    return TICK in str(stored.reactions)


def thread_says(town: Town, words: str) -> int:
    return [words in said(each) for each in town.thread().history()].count(True)


async def answers(town: Town, words: str) -> None:
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": words})
