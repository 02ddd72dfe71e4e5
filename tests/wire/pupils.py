"""A class whose pupils each ask one question, and which of them the team can read."""

from __future__ import annotations

from tests.wire.shapes import said
from tests.wire.town import Town


def words_of(number: int) -> str:
    return f"Dit is vraag nummer {number}."


def standing(town: Town, count: int) -> list[int]:
    """The numbers of those whose words the team can read."""
    places = (town.team, *town.threads)
    read = "\n".join(said(each) for place in places for each in town.posts(place))
    return [number for number in range(count) if words_of(number) in read]
