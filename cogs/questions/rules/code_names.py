"""Code names: drawn, never derived from a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import NewType

from bot.services import RandomSource

CodeName = NewType("CodeName", str)

# Ours, so no filter of Discord's trips over them (F-B14); none of them is also a term of abuse.
ANIMALS = tuple(
    """
    Vos Mees Uil Das Ree Otter Bever Egel Haas Eekhoorn Merel Vink Zwaluw Specht Reiger
    Kievit Lijster Leeuwerik Valk Buizerd Kraan Ijsvogel Roodborst Winterkoning Nachtegaal
    Pimpelmees Koekoek Wulp Grutto Stern Dolfijn Zeehond Bruinvis Forel Snoek Zalm
    Stekelbaars Krab Zeester Libel Vlinder Hommel Krekel Lynx Wolf Beer Panda Koala
    Kangoeroe Zebra Giraf Gazelle Antiloop Kameel Lama Alpaca Tijger Luipaard Jaguar Poema
    Tapir Toekan Kolibrie Flamingo Pelikaan Albatros Zeeschildpad Salamander Gekko Axolotl
    """.split()  # noqa: SIM905 - a list of seventy strings reads worse
)


PRACTICE_NUMBERS = range(10, 100)
"""Behind the name of a practice question, which is no animal: it is never drawn."""


LOWEST, MANY = 10, 90
"""The numbers behind the animals begin here, and are so many."""
SHORT_TRIES = 5
NOT_AGAIN_FOR = timedelta(days=45)
"""So long Discord's audit log shows the name of a thread that was deleted, by its documentation."""


def is_drawn(name: CodeName) -> bool:
    """Whether it is of those that are drawn, and so must not be drawn again."""
    return name.partition("-")[0] in ANIMALS


def every_name() -> Iterator[CodeName]:
    """All that can be drawn."""
    for times in (1, 10):
        for number in range(LOWEST * times, (LOWEST + MANY) * times):
            yield from (CodeName(f"{animal}-{number}") for animal in ANIMALS)


def code_name(random_source: RandomSource, *, tries: int = 0) -> CodeName:
    """Draw a code name; after a few collisions the numbers get longer."""
    times = 1 if tries < SHORT_TRIES else 10
    number = random_source.number(MANY * times) + LOWEST * times
    return CodeName(f"{random_source.pick(ANIMALS)}-{number}")
