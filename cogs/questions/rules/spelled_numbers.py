"""Numbers in words, read as digits: who spells a phone number has given it all the same. Pure.

Up to ninety-nine, in the languages of the house. It is for looking only: `onze` is *our* in Dutch.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

DUTCH = tuple(
    """
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien
    """.split()  # noqa: SIM905 - lists of twenty strings read worse
)
DUTCH_TENS = (
    "twintig",
    "dertig",
    "veertig",
    "vijftig",
    "zestig",
    "zeventig",
    "tachtig",
    "negentig",
)
ENGLISH = tuple(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """.split()  # noqa: SIM905 - the same
)
ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
FRENCH = tuple(
    """
    zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf
    """.split()  # noqa: SIM905 - the same
)
FRENCH_TENS = tuple(
    "vingt trente quarante cinquante soixante septante octante nonante".split()  # noqa: SIM905 - the same
)
FRENCH_ON = {60: "soixante", 80: "quatre-vingt"}
"""On these one counts to nineteen: *soixante-douze*, *quatre-vingt-dix-sept*."""


def _named() -> Iterator[tuple[str, int]]:
    for words in (DUTCH, ENGLISH, FRENCH):
        yield from ((word, number) for number, word in enumerate(words))
    for at, ten in enumerate(DUTCH_TENS, 2):
        yield ten, 10 * at
        yield from ((f"{DUTCH[each]}en{ten}", 10 * at + each) for each in range(1, 10))
    for units, tens in ((ENGLISH, ENGLISH_TENS), (FRENCH, FRENCH_TENS)):
        for at, ten in enumerate(tens, 2):
            yield ten, 10 * at
            yield from ((f"{ten}-{units[each]}", 10 * at + each) for each in range(1, 10))
            yield f"{ten}-et-un", 10 * at + 1
    for on, word in FRENCH_ON.items():
        yield f"{word}s", on
        yield word, on
        yield f"{word}-et-onze", on + 11
        yield from ((f"{word}-{FRENCH[each]}", on + each) for each in range(1, 20))


NUMBERS = dict(_named())
SPELLED = re.compile(
    r"(?<!\w)(?:{})(?!\w)".format(
        "|".join(each.replace("-", "[- ]") for each in sorted(NUMBERS, key=len, reverse=True))
    ),
    re.IGNORECASE,
)


def in_digits(words: str) -> str:
    """The same words, with each number that is spelled in digits: `nul vier` is `0 4`.

    Without accents, which not everybody types.
    """
    bare = "".join(
        each
        for each in unicodedata.normalize("NFKD", words)
        if unicodedata.category(each) not in {"Mn", "Me"}
    )
    return SPELLED.sub(lambda found: str(NUMBERS[found[0].lower().replace(" ", "-")]), bare)
