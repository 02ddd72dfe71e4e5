"""The directory that comes along: every fact has its evidence, and nothing claims more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.texts.languages import LOCALES
from bot.texts.plain_language import LONGEST_SENTENCE
from cogs.helplines.rules.directory import BUILT_IN, always, fingerprint
from cogs.helplines.rules.helpline import DAY_AND_NIGHT, Helpline
from tests.kit.helpline_directories import (
    a_phone,
    changed,
    line,
    of,
    shipped,
    with_own,
    with_own_text,
)

LINES = shipped().lines
HOURS = r"dag en nacht|day and night|jour et nuit|24/7|at night|'s avonds|le soir"
AN_OWN = {
    "id": "jongerenpunt",
    "name": "Jongerenpunt",
    "topics": ["praten"],
    "description": {"nl": "Kom langs.", "en": "Come in.", "fr": "Passe nous voir."},
    "channel": [
        {
            "type": "phone",
            "display": "09 123 45 67",
            "dial": "091234567",
            "opening_hours": "We 13:00-17:00",
        }
    ],
}


def test_all_entries_are_there_and_what_is_not_known_well_enough_is_hidden() -> None:
    hidden = [each for each in LINES if not each.can_be_shown]

    assert len(LINES) == 71
    assert len(hidden) == 13
    assert all(not each.ready or each.verified == "unverified" for each in hidden)


@pytest.mark.parametrize("each", LINES, ids=lambda each: each.id)
def test_f_r1_every_line_says_where_its_facts_come_from(each: Helpline) -> None:
    assert each.evidence
    assert all(one.url and one.what for one in each.evidence)


@pytest.mark.parametrize("each", shipped().shown, ids=lambda each: each.id)
def test_whatever_is_shown_can_be_used_and_was_verified(each: Helpline) -> None:
    assert each.shown
    assert all(channel.verified != "unverified" for channel in each.shown)


def test_r59_only_emergency_numbers_promise_their_hours() -> None:
    assert {each.id for each in LINES if each.day_and_night} == set(DAY_AND_NIGHT)


@pytest.mark.parametrize("each", shipped().shown, ids=lambda each: each.id)
def test_a_description_says_no_hours_that_nobody_checked(each: Helpline) -> None:
    said = " ".join(each.in_language(locale) for locale in LOCALES)

    if each.id not in DAY_AND_NIGHT:
        assert not re.search(HOURS, said, re.IGNORECASE)


@pytest.mark.parametrize("each", shipped().shown, ids=lambda each: each.id)
def test_a_description_is_in_plain_language(each: Helpline) -> None:
    sentences = re.split(r"(?<=[.!?])\s+", each.in_language("nl"))

    assert [one for one in sentences if len(one.split()) > LONGEST_SENTENCE] == []


def test_a_number_in_doubt_is_not_shown_while_its_line_is() -> None:
    in_doubt = line("stop-it-now")

    assert in_doubt.can_be_shown
    assert in_doubt.number is None
    assert {each.type for each in in_doubt.shown} == {"chat", "email-form"}


def test_a_line_that_is_not_ready_is_never_shown() -> None:
    assert of(changed("awel", ready=False)).shown == ()


def test_an_entry_without_any_usable_channel_is_kept_and_hidden() -> None:
    known = of(changed("awel", channel=()))

    assert known.get("awel")
    assert known.shown == ()


def test_every_topic_has_a_name_in_every_language_and_no_two_are_alike() -> None:
    topics = shipped().topics

    assert len(topics) == 32
    for locale in LOCALES:
        assert len({topic.in_language(locale) for topic in topics}) == 32


# -- a town's own file --------------------------------------------------------------------------


def test_a_town_adds_a_line_with_little_and_answers_for_it(tmp_path: Path) -> None:
    own = with_own(tmp_path, AN_OWN).get("jongerenpunt")

    assert own
    assert own.can_be_shown
    assert own.verified == "municipality"
    assert own.number == "09 123 45 67"
    assert own.channel[0].has_hours


def test_a_town_changes_one_fact_and_keeps_the_rest(tmp_path: Path) -> None:
    own = with_own(tmp_path, {"id": "awel", "website": "https://awel.be/nieuw"}).get("awel")

    assert own
    assert str(own.website) == "https://awel.be/nieuw"
    assert own.verified == "municipality"
    assert own.description == line("awel").description
    assert [each.verified for each in own.channel] == [
        each.verified for each in line("awel").channel
    ]


def test_a_changed_line_keeps_its_place_and_the_number_of_lines(tmp_path: Path) -> None:
    known = with_own(tmp_path, {"id": "awel", "name": "Awel!"}, AN_OWN)

    assert [each.id for each in known.lines] == [*(each.id for each in LINES), "jongerenpunt"]


def test_a_town_can_hide_a_line(tmp_path: Path) -> None:
    known = with_own(tmp_path, {"id": "unia", "ready": False})

    assert "unia" not in {each.id for each in known.shown}


def test_what_a_town_leaves_unverified_stays_hidden(tmp_path: Path) -> None:
    phone = dict(AN_OWN["channel"][0]) | {"verified": "unverified"}  # type: ignore[call-overload]

    known = with_own(tmp_path, AN_OWN | {"channel": [phone]})

    assert "jongerenpunt" not in {each.id for each in known.shown}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"topics": ["nergens"]}, "topics"),
        ({"channel": [{"type": "email", "email": "geen adres"}]}, "channel.0.email"),
        ({"channel": ["09 123 45 67"]}, "channel.0"),
        ({"languages": ["Nederlands"]}, "languages"),
        ({"regions": {"communities": ["gent"]}}, "regions.communities.0"),
        ({"anonymous": "misschien"}, "anonymous"),
    ],
)
def test_a_mistake_in_the_towns_own_file_is_named_there(
    tmp_path: Path, wrong: dict[str, object], field: str
) -> None:
    with pytest.raises(StartRefused) as refused:
        with_own(tmp_path, AN_OWN | wrong)

    assert refused.value.text == "helplines-broken-entry"
    assert refused.value.facts["entry"] == "jongerenpunt"
    assert refused.value.facts["field"] == field
    assert str(refused.value.facts["file"]).endswith("helplines.local.toml")


def test_an_empty_own_file_is_refused_like_any_other(tmp_path: Path) -> None:
    with pytest.raises(StartRefused) as refused:
        with_own(tmp_path)

    assert refused.value.facts["expected"] == "[[helpline]]"


def test_the_example_of_an_own_file_can_be_read(tmp_path: Path) -> None:
    example = Path("config/helplines.local.example.toml").read_text("utf-8")
    commented_out = re.sub(r"^# ?(?=\S+ = |\[)", "", example, flags=re.MULTILINE)

    known = with_own_text(tmp_path, commented_out)

    assert len(known.lines) > len(LINES)


# -- fingerprints, and what needs no file -------------------------------------------------------


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "Awel vzw"},
        {"channel": (a_phone(display="103", dial="103"),)},
        {"channel": (a_phone(display="102", dial="102", opening_hours="Mo-Fr 14:00-18:00"),)},
        {"cost": "zonal"},
        {"languages": ("nl", "fr")},
    ],
)
def test_what_people_are_told_has_a_fingerprint_of_its_own(facts: dict[str, object]) -> None:
    assert fingerprint(changed("awel", **facts)) != fingerprint(line("awel"))


@pytest.mark.parametrize("facts", [{"notes": "iets"}, {"evidence": ()}, {"source_date": "2027"}])
def test_where_it_was_read_does_not_change_the_fingerprint(facts: dict[str, object]) -> None:
    assert fingerprint(changed("awel", **facts)) == fingerprint(line("awel"))


def test_the_three_numbers_are_there_without_any_file() -> None:
    assert [each.number for each in always(of())] == ["112", "1813", "106"]


def test_the_three_numbers_stay_when_a_town_hides_or_shortens_them() -> None:
    hidden = changed("tele-onthaal", ready=False)
    shorter = changed("zelfmoordlijn-1813", channel=(a_phone(opening_hours="Mo 10:00-12:00"),))

    assert always(of(hidden, shorter)) == BUILT_IN


def test_the_directory_says_the_same_as_what_is_built_in() -> None:
    for own in BUILT_IN:
        assert line(own.id).number == own.number
        assert line(own.id).day_and_night
        assert set(own.languages) == set(line(own.id).languages)
