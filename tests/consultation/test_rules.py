"""No identity enters by any field, nobody decides alone, and every day is understood or refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import Consultation, Stage
from cogs.questions.rules.identity import identifying, identifying_in
from tests.kit.typed_words import ORDINARY, PHONES

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 29)
FIELDS = {"literal": "x", "means": "y", "context": "z", "positive": ""}
DECISION = {"what": "x", "who": "Els (leidt het team)", "when": "morgen", "say": "z"}
IDENTITIES = [
    "@lotte",
    "<@123456789012345678>",
    "<@&1>",
    "<#12>",
    "123456789012345678",
    "https://discord.com/channels/1/2/3",
    "discord.gg/abc",
    "instagram.com/lotte",
    "Vos-47",
    "vos 47",
    "VOS47",
    "Vos\u200b-4\u20607",
    "Winterkoning–123",
    "[kijk](x)",
    "jules@mail.be",
    "0477 12 34 56",
    "1 0477 12 34 56",
    "lotte_vdb99",
    "www.jules.be",
]


@pytest.mark.parametrize("typed", [*IDENTITIES, *PHONES])
@pytest.mark.parametrize("around", ["{}", "hij heet {}, denk ik", "zie\n{}\nof zo"])
def test_what_says_who_it_is_is_seen_by_its_format(typed: str, around: str) -> None:
    assert identifying(around.format(typed))


@pytest.mark.parametrize("field", [*rules.LONGEST, *rules.LONGEST_DECISION])
def test_no_field_is_a_way_around_it(field: str) -> None:
    assert identifying_in({"literal": "een meme", field: "vraag het aan Vos-47"}) == ("Vos-47",)


STRICTER = ("Vos", "Mees", "Das", "@", "<", "lotte99")
"""Here a code name, an `@` and an id are never of use: better asked about once too often."""
PLAIN = [each for each in ORDINARY if not any(sign in each for sign in STRICTER)]


@pytest.mark.parametrize("typed", [*PLAIN, "een vos", "12 jongeren", "om 20.30 u.", "Els"])
def test_ordinary_words_are_not(typed: str) -> None:
    assert identifying(typed) == ()


def test_a_question_needs_its_three_fields_and_has_an_end() -> None:
    assert rules.written(FIELDS) == FIELDS
    for each in rules.NEEDED:
        with pytest.raises(Refusal, match="consultation-empty"):
            rules.written({**FIELDS, each: " \u200b\u2060 "})
    with pytest.raises(Refusal, match="consultation-too-long"):
        rules.written({**FIELDS, "means": "x" * 401})
    with pytest.raises(Refusal, match="consultation-too-long"):
        rules.written({**FIELDS, "means": "x\n" * 40})


@pytest.mark.parametrize("missing", rules.LONGEST_DECISION)
def test_a_decision_says_what_who_when_and_what_is_said(missing: str) -> None:
    with pytest.raises(Refusal, match="consultation-decision-empty"):
        rules.decided({**DECISION, missing: "\u200b"}, TODAY, "nl")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("maandag 22 februari", date(2027, 2, 22)),
        ("22/2", date(2027, 2, 22)),
        ("vrijdag", date(2026, 12, 4)),
        ("tegen vrijdag", date(2026, 12, 4)),
        ("zondag", date(2026, 12, 6)),
        ("morgen", date(2026, 11, 30)),
    ],
)
def test_a_day_is_understood_as_it_is_said(typed: str, day: date) -> None:
    assert rules.decided({**DECISION, "when": typed}, TODAY, "nl")[1] == day


@pytest.mark.parametrize("typed", ["binnenkort", "ooit", "32/13", "vrijdag 3 december 1926"])
def test_a_day_that_is_none_is_refused_kindly(typed: str) -> None:
    with pytest.raises(Refusal, match="consultation-day"):
        rules.decided({**DECISION, "when": typed}, TODAY, "nl")


def consultation(**changed: object) -> Consultation:
    known = Consultation(
        GuildId(1), "a" * 16, 1, 7, "", Stage.OPEN, 3, NOON, rules.ends(NOON),
        proposal="b" * 16, proposed_by=7,
    )  # fmt: skip
    return replace(known, **changed)  # type: ignore[arg-type]


def test_nobody_agrees_with_themselves() -> None:
    with pytest.raises(Refusal, match="consultation-own"):
        rules.may_agree(consultation(), 7)
    rules.may_agree(consultation(), 8)


def test_nobody_allows_what_they_saw_unnamed_themselves() -> None:
    with pytest.raises(Refusal, match="consultation-own-question"):
        rules.may_answer(consultation(), 7)
    rules.may_answer(consultation(), 8)


@pytest.mark.parametrize("forged", ["", "x", "a" * 17, "../../../../../.."])
def test_a_forged_key_leads_nowhere(forged: str) -> None:
    with pytest.raises(Refusal, match="shell-no-such-door"):
        rules.token_of(forged)
