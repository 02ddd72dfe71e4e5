"""Every period on paper is the constant that the code uses: change it and papers follow (R55)."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime, timedelta
from importlib import import_module

import pytest

from bot.app import read_texts, room_folders, schemas
from bot.papers import documents, notice
from bot.settings import Settings
from bot.shell.views import Words
from bot.store.inventory import copies, document, read
from bot.store.migrations import CORE_SCHEMA
from bot.store.periods import in_english, references
from bot.texts.catalogue import standard
from bot.texts.facts import ways
from bot.texts.languages import LOCALES
from cogs.consent.rules import ChoicesMade
from cogs.privacy.service.preferences import PreferencesMade
from cogs.privacy.service.wiping import Wiped
from cogs.privacy.views import choices, wiping
from cogs.privacy.views.facts_in_words import Context
from tests.plan.written import FOLDERS, everything

MOMENT = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)
ODD = timedelta(days=777)
FOLDER = [CORE_SCHEMA, *(room / "schema" for room in room_folders())]
CONSTANTS = {name: where for folder in FOLDER for name, where in references(folder).items()}
OF_HOUSE = {"UNANSWERED_FOR": "bot.core.retention", "UNREAD_FOR": "bot.core.retention"}
SAID = re.compile(
    r"\b(\d+|one|two|three|five|seven|eight|ten|twelve|thirty|a|an|een|twee|vijf|zeven|acht|tien|twaalf"
    r"|un|une|deux|cinq|sept|huit|dix|douze|trente)"
    r" (days?|hours?|minutes?|weeks?|months?|years?|dag(en)?|uur|minuten|minuut|we(ek|ken)"
    r"|maand|jaar|kwartier|jours?|heures?|semaines?|mois|ans?)\b"
)
NO_PERIOD = {
    "papers-short-about",  # how long reading takes
    *(
        "papers-parents-age-no",
        "papers-parents-young",
        "consent-can-kept",
        "consent-more-discord",
    ),  # an age
    "consent-young-here",  # an age
    "privacy-choice-contact",  # how often, of what the team does not do yet
}


def papers() -> dict[str, str]:
    settings = Settings()
    found = {
        "inventory": document(read(schemas()), copies(schemas())),
        "dpia": documents.dpia(settings, MOMENT),
    }
    for each in LOCALES:
        found[f"notice {each}"] = notice.page(settings, each, MOMENT, lambda to: to)
        found[f"register {each}"] = documents.register(settings, each, MOMENT)
    return found


@pytest.fixture(scope="module")
def before() -> dict[str, str]:
    return papers()


@pytest.mark.parametrize("name", CONSTANTS)
def test_a_changed_constant_is_seen_in_every_paper_and_language(
    name: str, before: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not [each for each, said in before.items() if "777" in said]
    module, _, constant = CONSTANTS[name].rpartition(".")
    now = getattr(import_module(module), constant)
    odd = ODD if isinstance(now, timedelta) else ODD.total_seconds()

    monkeypatch.setattr(f"{module}.{constant}", odd)

    assert [each for each, said in papers().items() if "777" not in said] == []


@pytest.mark.parametrize("constant", OF_HOUSE)
def test_a_changed_grace_is_seen_in_every_paper_and_language(
    constant: str, before: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{OF_HOUSE[constant]}.{constant}", timedelta(days=21))

    after = papers()
    assert [each for each in before if before[each] == after[each]] == []


def test_hoogstens_14_dagen_was_44() -> None:
    """Silence with the closed days in it, the keeping, and the time to read: all together."""
    for each, said in papers().items():
        assert "44 da" in said or "44 jours" in said, each
        assert "14 days after the last" not in said
        assert "14 dagen na de laatste" not in said


def test_no_inventory_writes_a_period_itself() -> None:
    for path in (path for folder in FOLDER for path in folder.glob("*.toml")):
        raw = tomllib.loads(path.read_text("utf-8"))
        flat = [each for kind in raw.values() if isinstance(kind, dict) for each in kind.values()]
        entries = [each for each in [*raw.values(), *flat] if isinstance(each, dict)]
        parts = ("ends", "purpose", "holds")
        said = [str(each.get(part, "")) for each in entries for part in parts]
        said += [purpose for each in entries for purpose in each.get("columns", {}).values()]

        assert [each for each in said if SAID.search(each)] == [], path


def test_no_text_about_privacy_writes_a_period_itself() -> None:
    rooms = ("privacy", "consent", "papers")
    said = {
        name: way
        for name, about in everything().items()
        if name.split("-")[0] in rooms and name not in NO_PERIOD
        for way in texts_of(name)
        if SAID.search(way)
    }

    assert said == {}


def texts_of(name: str) -> list[str]:
    return ways(standard("nl", tuple(FOLDERS.values()))[name].value)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_screens_say_the_constants_too(locale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.consent.rules.CONTACT_FOR", ODD)
    monkeypatch.setattr("cogs.referral.rules.ASKED_AFTER", timedelta(days=555))
    monkeypatch.setattr("cogs.questions.rules.code_names.NOT_AGAIN_FOR", timedelta(days=333))
    say = Words(read_texts(Settings()), locale)
    made = PreferencesMade(ChoicesMade(), notice=False, talking=True)

    shown = [
        choices.choices(say, made),
        wiping.wiped(say, Wiped(("k",), (), (), None, (), False), Context(), later=False),
    ]

    written = "\n".join(str(each.to_components()) for each in shown)
    assert all(number in written for number in ("777", "555", "333"))


def test_a_period_is_said_in_its_largest_unit() -> None:
    spans = [timedelta(days=1), timedelta(hours=36), timedelta(minutes=10), timedelta(seconds=90)]

    assert [in_english(each) for each in spans] == ["1 day", "36 hours", "10 minutes", "90 seconds"]
