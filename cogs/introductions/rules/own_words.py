"""What the team wrote of themselves stands in their own language: who reads another is told so."""

from __future__ import annotations

from collections.abc import Iterable

from cogs.introductions.rules.cards import Card
from cogs.introductions.rules.team import Say


def not_translated(say: Say, locale: str, town: str, cards: Iterable[Card]) -> list[str]:
    """Nothing for who reads the language of the town (`town`), or where nobody wrote anything.

    In which language each of them wrote, nobody knows: only that it is as they wrote it.
    """
    wrote = any(_is_written(each) for each in cards)
    return [say("introductions-not-translated", language=town)] if wrote and locale != town else []


def _is_written(card: Card) -> bool:
    work = card.work
    return any((work.does, work.does_not, work.place, work.languages, card.own.own_words))
