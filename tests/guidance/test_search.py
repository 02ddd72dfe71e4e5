"""A card is found within two words, in any of our languages, and in few steps."""

from __future__ import annotations

from math import ceil, log2

import pytest

from cogs.guidance.rules import search
from cogs.guidance.rules.cards import Card
from tests.kit.guiding import all_cards, card_of

WORDS = {
    "zelfmoordgedachten": (
        "zelfmoord",
        "wil dood",
        "suïcidaal",
        "niet leven",
        "mourir",
        "suicidal",
    ),
    "afscheidsbrief": ("afscheidsbrief", "afscheid", "lettre d'adieu", "goodbye letter"),
    "sextortion-en-grooming": ("naaktfoto", "chantage", "nude foto", "blackmail", "GROOMING"),
    "geweld-thuis": ("geweld thuis", "slaat vader", "mishandeling", "violence maison", "abuse"),
    "pesten": ("gepest", "cyberpesten", "harcelement", "bullied"),
    "haatspraak": ("racisme", "haat", "racist", "discours haine"),
    "radicaliserende-uitspraken": ("radicaal", "extremisme", "radicalisation"),
    "vermist-of-weggelopen": ("weggelopen", "vermist", "fugue", "runaway"),
    "jij-wordt-bedreigd": ("bedreigd", "stalking", "menace", "threatened"),
    "bericht-op-je-werkaccount": ("werkaccount", "instagram", "dm", "vriendschapsverzoek"),
    "politie-of-rechter-vraagt": ("politie vraagt", "rechter", "juge", "police asks"),
    "ouder-vraagt": ("ouder vraagt", "mama", "guardian", "mon fils"),
    "pers-of-school-vraagt": ("journalist", "school vraagt", "presse", "teacher"),
    "nepwerker-of-nepbankje": ("nepaccount", "nep", "faux compte", "impostor"),
    "schrijven-warm-welkom": ("welkom", "accueil", "greeting"),
    "schrijven-afronden": ("afronden", "terminer", "closing"),
}
NOT_KNOWN = ("zzz", "", "!?", "een")


@pytest.mark.parametrize(("name", "typed"), [(n, t) for n, all_ in WORDS.items() for t in all_])
def test_a_card_is_found_first_by_two_words_at_most(name: str, typed: str) -> None:
    """R22."""
    assert len(search.as_typed(typed)) <= 3

    found = search.find(search.index(all_cards()), typed)

    assert found.cards[0].id == name, [each.id for each in found.cards]


@pytest.mark.parametrize("typed", NOT_KNOWN)
def test_what_fits_no_card_finds_none(typed: str) -> None:
    assert search.find(search.index(all_cards()), typed).cards == ()


def test_a_card_is_found_by_the_first_letters_of_a_word() -> None:
    assert search.find(search.index(all_cards()), "weggel").cards[0].id == "vermist-of-weggelopen"


def test_one_card_is_best_only_when_it_has_more_of_the_words() -> None:
    known = search.index(all_cards())

    both, one = search.find(known, "zelfmoord wil"), search.find(known, "zelfmoord")

    assert both.best == both.cards[0]
    assert (one.best, len(one.cards)) == (None, 2)


class Counted(str):
    """A word that counts how often it was compared."""

    __slots__ = ()
    compared = 0

    def __lt__(self, other: str) -> bool:
        Counted.compared += 1
        return str.__lt__(self, other)

    def startswith(self, *given: object) -> bool:  # type: ignore[override] # as it is called
        Counted.compared += 1
        return str.startswith(self, *given)  # type: ignore[arg-type]


def many(count: int) -> tuple[Card, ...]:
    """So many cards, each with words of its own and forty in all."""
    like = card_of("zelfmoordgedachten")
    return tuple(
        like.model_copy(
            update={"id": f"kaart-{n}", "words": tuple(f"woord{n}x{each}" for each in range(40))}
        )
        for n in range(count)
    )


def test_with_two_hundred_cards_looking_costs_as_many_steps_as_there_are_digits() -> None:
    """Counted, and not timed: how long it takes, `benchmarks` measures."""
    known = search.index(many(200))
    counting = search.SearchIndex(known.cards, tuple(map(Counted, known.words)), known.at)
    Counted.compared = 0

    found = search.find(counting, "woord137x7 woord137x8")

    assert found.cards[0].id == "kaart-137"
    matching = 2 * 2  # each word, and the first that does not fit any more
    assert Counted.compared <= 2 * ceil(log2(len(known.words))) + matching
