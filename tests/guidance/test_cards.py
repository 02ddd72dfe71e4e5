"""The cards that come along: complete, in three languages, without a verdict or a typed number."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from bot.texts.languages import LOCALES
from cogs.guidance.rules.cards import (
    MOST_STEPS,
    PLACE,
    TICK_LASTS,
    Card,
    filled,
    fingerprint,
    standing,
    with_tick,
)
from cogs.guidance.rules.reporting import gives_verdict
from cogs.guidance.settings import CardTick, GuidanceSettings
from tests.kit.guiding import all_cards, card_of

SITUATIONS = {
    "zelfmoordgedachten",
    "sextortion-en-grooming",
    "pesten",
    "haatspraak",
    "radicaliserende-uitspraken",
    "vermist-of-weggelopen",
    "geweld-thuis",
    "jij-wordt-bedreigd",
    "bericht-op-je-werkaccount",
    "afscheidsbrief",
}
"""R58's eight, R74's, and what is read too late."""
REQUESTS = {
    "politie-of-rechter-vraagt",
    "ouder-vraagt",
    "pers-of-school-vraagt",
    "nepwerker-of-nepbankje",
}
URGENT = {
    "zelfmoordgedachten",
    "afscheidsbrief",
    "sextortion-en-grooming",
    "geweld-thuis",
    "vermist-of-weggelopen",
}
FITS_A_BUTTON = 38
TODAY = date(2026, 12, 1)
in_every_language = pytest.mark.parametrize("locale", LOCALES)
of_every_card = pytest.mark.parametrize("card", all_cards(), ids=lambda card: card.id)


def test_every_situation_of_the_framework_has_a_card_at_the_first_start() -> None:
    """R58, R74."""
    kinds = {
        kind: {c.id for c in all_cards() if c.kind == kind} for kind in ("situation", "request")
    }

    assert kinds == {"situation": SITUATIONS, "request": REQUESTS}
    assert len([c for c in all_cards() if c.kind == "writing"]) == 5
    assert {c.id for c in all_cards() if c.urgent} == URGENT


@of_every_card
def test_a_card_has_seven_steps_at_most_a_source_a_date_and_a_contact(card: Card) -> None:
    assert 1 <= len(card.step) <= MOST_STEPS
    assert card.sources
    assert card.review > card.written
    assert card.kind == "writing" or card.contact


@in_every_language
@of_every_card
def test_every_part_of_a_card_is_said_in_every_language(card: Card, locale: str) -> None:
    assert [each.nl for each in card.texts() if not getattr(each, locale)] == []
    assert len(card.title.said(locale)) <= FITS_A_BUTTON


@in_every_language
@of_every_card
def test_the_languages_name_the_same_lines(card: Card, locale: str) -> None:
    """Who reads French gets the numbers that who reads Dutch gets."""
    wrong = [
        each.nl
        for each in card.texts()
        if sorted(PLACE.findall(each.said(locale))) != sorted(PLACE.findall(each.nl))
    ]

    assert wrong == []


@in_every_language
@of_every_card
def test_no_card_says_that_somebody_must_or_must_not_report(card: Card, locale: str) -> None:
    """R57."""
    assert [e.nl for e in card.texts() if gives_verdict(e.said(locale), locale)] == []


@in_every_language
@of_every_card
def test_no_number_to_call_is_typed_in_a_card(card: Card, locale: str) -> None:
    """They come from the directory of helplines: a number that changes, changes everywhere."""
    typed = [
        each
        for part in card.texts()
        for each in re.findall(r"\d{3,}", PLACE.sub("", part.said(locale)))
    ]

    assert typed == []


@in_every_language
@of_every_card
def test_a_sentence_to_begin_with_is_short_and_speaks_to_one_person(
    card: Card, locale: str
) -> None:
    formal = {"nl": r"\b(gelieve|indien|teneinde)\b", "en": r"\bkindly\b", "fr": r"\bveuillez\b"}
    for each in card.sentence:
        said = each.said(locale)
        assert not re.search(formal[locale], said, re.IGNORECASE)
        assert max(len(part.split()) for part in re.split(r"(?<=[.!?:])\s", said)) <= 22


VERDICTS = {
    "nl": (
        "Je moet dit melden.",
        "Je hoeft dit niet te melden.",
        "Dit mag je niet melden bij de politie.",
        "Je bent verplicht aangifte te doen.",
        "Bel eerst. Daarna moet je het aangeven.",
    ),
    "en": (
        "You must report this.",
        "You don't need to report it.",
        "You have to notify the police.",
        "You are not obliged to report.",
    ),
    "fr": (
        "Vous devez signaler ceci.",
        "Il ne faut pas le signaler.",
        "Vous êtes obligé de dénoncer.",
        "Vous pouvez le déclarer.",
    ),
}
NONE = {
    "nl": ("Is er een vraag over meldingsplicht? Vraag de juridische dienst.", "Je kunt bellen."),
    "en": ("Is there a duty to report? Ask the legal service.", "You must rest."),
    "fr": ("Y a-t-il un devoir de signalement ? Demandez au service juridique.",),
}


@in_every_language
def test_a_verdict_on_reporting_is_found_and_a_question_is_none(locale: str) -> None:
    assert [said for said in VERDICTS[locale] if not gives_verdict(said, locale)] == []
    assert [said for said in NONE[locale] if gives_verdict(said, locale)] == []


def test_what_a_card_names_is_filled_in_and_nothing_else_is() -> None:
    assert filled("Bel {child-focus}, nu.", {"child-focus": "116 000"}) == "Bel 116 000, nu."
    assert filled("Bel {weg}.", {}) == "Bel weg."


# -- what may be said of it today -----------------------------------------------------------------


def test_unverified_law_waits_until_somebody_ticked_these_very_words() -> None:
    card = card_of("sextortion-en-grooming")
    tick = with_tick(GuidanceSettings(), card, TODAY).ticks[card.id]
    changed = card.model_copy(update={"step": card.step[:-1]})

    assert standing(card, None, TODAY).waits_for_law
    assert not standing(card, tick, TODAY).waits_for_law
    assert standing(changed, tick, TODAY).waits_for_law
    assert fingerprint(changed) != fingerprint(card)


def test_a_tick_holds_where_only_a_space_changed_at_which_no_line_may_break() -> None:
    """French signs stay with their word; nobody has to look at a card again for that."""
    card = card_of("sextortion-en-grooming")
    french = card.title.fr or ""
    apart, together = (
        card.model_copy(update={"title": card.title.model_copy(update={"fr": said})})
        for said in (f"{french} ?", f"{french}\u00a0?")
    )

    assert fingerprint(apart) == fingerprint(together)


def test_a_card_without_law_waits_for_nobody() -> None:
    assert not standing(card_of("pesten"), None, TODAY).waits_for_law


def test_past_its_date_a_card_warns_and_a_tick_puts_that_off_for_a_year() -> None:
    card = card_of("pesten")
    after = card.review + timedelta(days=1)
    tick = CardTick(print=fingerprint(card), day=after)

    assert not standing(card, None, card.review).is_overdue
    assert standing(card, None, after).is_overdue
    assert standing(card, tick, after + TICK_LASTS).looked_at == after
    assert standing(card, tick, after + TICK_LASTS + timedelta(days=1)).is_overdue
