"""Dutch texts for young people are plain (R35), and the lint that says so can say no."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast

from bot.texts.languages import DEFAULT, LOCALES
from bot.texts.plain_language import LONGEST_ON_AVERAGE, asks_who, complaints, lengths, variants
from tests.plan.written import FOLDERS, entries

in_every_room = pytest.mark.parametrize("room", FOLDERS)


def for_young_people(room: str) -> list[tuple[str, str, bool]]:
    """Name, text and whether it is about safety, for each way in which a text can turn out."""
    return [
        (about.name, said, about.locked == "safety")
        for message, about in entries(room, DEFAULT)
        if about.for_young_people and message.value
        for said in variants(message.value)
    ]


@in_every_room
def test_texts_for_young_people_are_plain(room: str) -> None:
    found = {
        (name, said): complaints(said, safety=safety)
        for name, said, safety in for_young_people(room)
    }

    assert {text: wrong for text, wrong in found.items() if wrong} == {}


@in_every_room
def test_sentences_for_young_people_are_short_on_average(room: str) -> None:
    longest = {name: said for name, said, _ in for_young_people(room)}

    counts = [count for said in longest.values() for count in lengths(said)]

    assert sum(counts) <= LONGEST_ON_AVERAGE * len(counts)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ("Wat wil u vragen?", "far"),
        ("Wij lezen uw bericht.", "far"),
        ("Gelieve even te wachten.", "far"),
        ("Indien het dringend is, bel dan.", "far"),
        ("Een vraag betreffende school.", "far"),
        ("Teneinde je te helpen, lezen we mee.", "far"),
        ("Dat is hartstikke fijn.", "far"),
        ("Doei!", "far"),
        ("Weet ge het al?", "far"),
        ("Gij mag het zeggen.", "far"),
        ("Je antwoord komt zo snel mogelijk.", "vague"),
        ("We zijn open tot acht uur.", "time in words"),
        ("Om half drie is er iemand.", "time in words"),
        ("Binnen zeven dagen wissen we het.", "time in words"),
        ("Open om 14:00.", "clock with a colon"),
        ("Je moet eerst dit lezen.", "commanding"),
        ("Eerst moet je dit lezen.", "commanding"),
        (f"Dit is {'heel ' * 13}lang.", "long sentence"),
        (f"Kort.\n{'Heel ' * 15}lang", "long sentence"),
        ("🆘", "emoji alone"),
        ("Hier staat iets.\n🙂 !", "emoji alone"),
        ("Dit is BELANGRIJK.", "shouting"),
        ("Echt??", "doubled mark"),
        ("Echt?!", "doubled mark"),
        ("Hoe gaat het? Wat wil je vragen?", "more than one question"),
    ],
)
def test_the_lint_says_no(said: str, complaint: str) -> None:
    assert complaints(said) == {complaint}


@pytest.mark.parametrize(
    "said",
    [
        "Bel 106, dag en nacht. We zijn er om 17.30 uur of om 18 uur.",
        f"Dit is {'heel ' * 12}lang. En dit ook.",
        "**Wie leest mee?** Yasmine en Bram. Wil je nog iets weten?",
        "Ga naar iemand. Of stuur: 'Kun je komen?' Lukt dat?",
        "✅ **Je bericht is binnen.** Je krijgt een DM. Of ga naar het JAC of het CLB.",
        "Een kopje thee duurt even.",
    ],
)
def test_the_lint_leaves_plain_words_alone(said: str) -> None:
    assert complaints(said) == set()


def test_only_safety_may_say_that_you_must() -> None:
    assert complaints("Je moet nu 112 bellen.", safety=True) == set()


def test_every_way_in_which_a_text_can_turn_out_is_read() -> None:
    source = '{ $count ->\n    [one] Dag { $name }\n   *[other] Gelieve\n  } te komen{ "." }'

    message = FluentParser().parse_entry(f"een-tekst = {source}")

    assert isinstance(message, ast.Message)
    assert variants(message.value) == ["Dag woord te komen.", "Gelieve te komen."]


@pytest.mark.parametrize(
    ("locale", "said", "asks"),
    [
        ("nl", "Geef je naam en school.", True),
        ("nl", "Een vraag? Stuur ze. Zeg ook je leeftijd erbij.", True),
        ("nl", "Je naam hoeft niet.", False),
        ("nl", "Schrijf je naam liever niet.", False),
        ("en", "Give your name and school.", True),
        ("en", "You don't say your name.", False),
        ("fr", "Donne ton nom et ton école.", True),
        ("fr", "Tu ne donnes pas ton nom. N'écris pas ton adresse.", False),
    ],
)
def test_promise_7_wording_that_asks_who_someone_is_is_seen(
    locale: str, said: str, asks: bool
) -> None:
    assert asks_who(said, locale) is asks


@pytest.mark.parametrize("locale", LOCALES)
@in_every_room
def test_promise_7_no_text_for_young_people_asks_who_they_are(room: str, locale: str) -> None:
    said = {
        about.name: variants(message.value)
        for message, about in entries(room, locale)
        if about.for_young_people and message.value
    }

    assert [name for name, ways in said.items() if any(asks_who(w, locale) for w in ways)] == []
