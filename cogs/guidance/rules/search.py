"""Finds a card by one or two words: without accents and capitals, from the first letters on.

A card is found by its title and by the words that its file gives it, in every language: who is in
a hurry types what comes first. What was typed is kept nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.texts.languages import LOCALES
from cogs.guidance.rules.cards import Card

SHORTEST = 3
"""Letters from which on the beginning of a word is enough; a shorter one counts only as a whole.

In a title what is no longer than this says nothing (`een`, `the`): what counts stands in `words`.
"""
IN_TITLE, IN_WORDS, AS_A_WHOLE = 2, 1, 4
MOST_WORDS = 6
"""Of what was typed, that many words are looked at."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """`words` in their order; beside each, of which card it is and how much it counts."""

    cards: tuple[Card, ...]
    words: tuple[str, ...]
    at: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4)
def index(cards: tuple[Card, ...]) -> SearchIndex:
    """Made once, also for many towns: looking costs as many steps as the logarithm of it all."""
    known: dict[tuple[str, int], int] = {}
    for number, card in enumerate(cards):
        for word, counts in _words_of(card):
            known[word, number] = max(counts, known.get((word, number), 0))
    listed = sorted(known.items())
    words = tuple(word for (word, _), _ in listed)
    return SearchIndex(tuple(cards), words, tuple((n, counts) for (_, n), counts in listed))


def _words_of(card: Card) -> Iterator[tuple[str, int]]:
    for locale in LOCALES:
        for word in as_typed(card.title.said(locale)):
            if len(word) > SHORTEST:
                yield word, IN_TITLE
    for each in card.words:
        for word in as_typed(each):
            yield word, IN_WORDS


def as_typed(words: str) -> list[str]:
    """The words without accents, capitals and signs."""
    apart = unicodedata.normalize("NFKD", words.casefold().replace("œ", "oe"))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", bare)


@dataclass(frozen=True, slots=True)
class CardsFound:
    """`cards`: those that fit, the best first. `best`: the one that fits more words than others."""

    cards: tuple[Card, ...] = ()
    best: Card | None = None


def find(known: SearchIndex, typed: str) -> CardsFound:
    """The best has most of the words, and those in its title."""
    hits: dict[int, int] = {}
    score: dict[int, int] = {}
    for word in dict.fromkeys(as_typed(typed)[:MOST_WORDS]):
        for number, counts in _of_word(known, word).items():
            hits[number] = hits.get(number, 0) + 1
            score[number] = score.get(number, 0) + counts
    ranked = sorted(hits, key=lambda number: (-hits[number], -score[number], number))
    cards = tuple(known.cards[number] for number in ranked)
    is_clear = len(ranked) == 1 or (len(ranked) > 1 and hits[ranked[0]] > hits[ranked[1]])
    return CardsFound(cards, cards[0] if is_clear else None)


def _of_word(known: SearchIndex, word: str) -> dict[int, int]:
    """By card, how much this word counts; a whole word more than its beginning."""
    best: dict[int, int] = {}
    for place in _places(known.words, word):
        number, counts = known.at[place]
        is_whole = len(known.words[place]) == len(word)
        if is_whole or len(word) >= SHORTEST:
            worth = counts + (AS_A_WHOLE if is_whole else 0)
            best[number] = max(worth, best.get(number, 0))
    return best


def _places(words: Sequence[str], start: str) -> Iterable[int]:
    place = bisect_left(words, start)
    while place < len(words) and words[place].startswith(start):
        yield place
        place += 1
