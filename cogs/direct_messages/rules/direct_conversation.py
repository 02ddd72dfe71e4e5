"""A direct message that is part of a conversation: what is chosen, and what becomes of a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.texts.typed_text import as_typed, units
from cogs.questions.rules.contact_details import ContactDetail
from cogs.questions.rules.conversation import (
    LONGEST_MESSAGE_QUOTED,
    Key,
    checked_words,
    quoted,
)
from cogs.questions.rules.replies import LeftOut

UNUSED_FOR = timedelta(days=1)
"""How long the choice waits for its first words to arrive."""
MOST_LINES = 30
"""In one post: Discord takes forty components, and ten are not lines."""
READ_BACK = 300
"""Messages of one person that are looked through after a restart: three calls. Of who has more
since they chose this, no deletion is found: what was not read may stand there still. Their screen
says so."""
STOP_WORDS = frozenset({"stop", "stoppen", "arrête", "arrêter", "arrete"})
"""Typed alone, they end it in any of our languages."""
BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class DirectConversation:
    """What one young person chose on one server. `channel`: their direct messages with the bot.

    `key`: of their conversation, None until its first words have arrived. `in_full`: answers come
    there with their words, and not as a notice alone. `after`: what they wrote until here went
    before, or did not.
    """

    guild: GuildId
    alias: Alias
    key: Key | None
    channel: int
    after: int
    in_full: bool
    chosen_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class TypedLine:
    """One message of theirs, by its id; `left_out`: what hangs on it and does not go."""

    message: int
    words: str
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Sorting:
    """What becomes of lines: `posts` go, those `held` are asked about, `refused` are told why."""

    posts: tuple[tuple[TypedLine, ...], ...]
    held: tuple[TypedLine, ...]
    refused: tuple[tuple[TypedLine, Refusal], ...]


def is_stop(words: str) -> bool:
    """Whether they typed the word that ends it, and nothing else."""
    return as_typed(words).strip(" .!?…").casefold() in STOP_WORDS


def sorted_lines(
    lines: Sequence[TypedLine], details: Sequence[Sequence[ContactDetail]], *, asks: bool = True
) -> Sorting:
    """`details`: of each line, what in it gives somebody away; `asks`: whether that is held."""
    going: list[TypedLine] = []
    held: list[TypedLine] = []
    refused: list[tuple[TypedLine, Refusal]] = []
    for line, found in zip(lines, details, strict=True):
        if not as_typed(line.words):
            continue
        try:
            checked_words(line.words)
        except Refusal as refusal:
            refused.append((line, refusal))
            continue
        (held if found and asks else going).append(line)
    return Sorting(tuple(_posts(going)), tuple(held), tuple(refused))


def _posts(lines: Sequence[TypedLine]) -> Iterator[tuple[TypedLine, ...]]:
    """As many lines in one post as fit."""
    post: list[TypedLine] = []
    for line in lines:
        if post and not _fits([*post, line]):
            yield tuple(post)
            post = []
        post.append(line)
    if post:
        yield tuple(post)


def _fits(post: Sequence[TypedLine]) -> bool:
    written = BETWEEN.join(quoted(each.words) for each in post)
    return len(post) <= MOST_LINES and units(written) <= LONGEST_MESSAGE_QUOTED


def left_out(lines: Sequence[TypedLine]) -> tuple[LeftOut, ...]:
    """What of all these does not go, each once."""
    found = {each for line in lines for each in line.left_out}
    return tuple(each for each in LeftOut if each in found)


def unused_until(moment: datetime) -> datetime:
    return moment + UNUSED_FOR
