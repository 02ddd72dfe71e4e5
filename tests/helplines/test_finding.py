"""R37: whatever someone wishes, there is a door, and one that is open now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.helplines.rules.directory import Directory
from cogs.helplines.rules.openness import Tick, Ticks, TickState
from cogs.helplines.rules.search import (
    ACROSS,
    AT_ONCE,
    BANDS,
    COMMUNITIES,
    HERE,
    LANGUAGES,
    PROVINCES,
    REGIONS,
    SearchFilter,
    SearchResult,
    find,
    is_flemish,
    parse_filter,
)
from tests.kit.helpline_directories import changed, of, shipped
from tests.kit.laws import examples

BEGINS = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)
NIGHT = datetime(2027, 3, 2, 3, 0, tzinfo=UTC)
EVENING = datetime(2027, 3, 1, 17, 30, tzinfo=UTC)
TOPICS = tuple(topic.id for topic in shipped().topics)
MINUTES = 365 * 24 * 60
ANY_WISH = st.builds(
    SearchFilter,
    topic=st.sampled_from(("", *TOPICS)),
    region=st.sampled_from(("", *REGIONS)),
    language=st.sampled_from(("", *LANGUAGES)),
    band=st.sampled_from(("", *BANDS)),
    spoken=st.sampled_from(("nl", "fr", "en", "de", "tr")),
    town=st.sampled_from(("", "Gent", "Lindendaal")),
)
SIZES = st.sampled_from([shipped(), of(), of(changed("gokhulp"))])


def all_ticked(known: Directory, at: datetime = BEGINS) -> Ticks:
    return {each.id: Tick(each.id, known.prints[each.id], 7, at) for each in known.shown}


def names(found: SearchResult) -> list[str]:
    return [door.line.id for door in found.doors]


@given(wish=ANY_WISH, minute=st.integers(0, MINUTES), known=SIZES, ticked=st.booleans())
@examples(400)
def test_whatever_someone_wishes_a_door_on_the_first_screen_is_open_at_any_minute(
    wish: SearchFilter, minute: int, known: Directory, *, ticked: bool
) -> None:
    moment = BEGINS + timedelta(minutes=minute)
    ticks = all_ticked(known, moment) if ticked else {}

    first = find(known, wish, moment, ticks).page(0)

    assert any(door.is_open for door in first)
    assert len(first) <= AT_ONCE


@given(wish=ANY_WISH, minute=st.integers(0, MINUTES))
@examples(300)
def test_no_door_is_shown_twice_or_without_being_ready(wish: SearchFilter, minute: int) -> None:
    found = names(find(shipped(), wish, BEGINS + timedelta(minutes=minute), {}))

    assert len(found) == len(set(found))
    assert set(found) <= {each.id for each in shipped().shown}


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("topic", ["", "pesten", "gokken", "opvoeding", "radicalisering"])
@pytest.mark.parametrize("language", ["", "fr"])
def test_r37_someone_from_anywhere_sees_two_doors_in_the_region_and_two_flemish_ones(
    region: str, topic: str, language: str
) -> None:
    wish = SearchFilter(topic=topic, region=region, language=language, town="Lindendaal")

    found = find(shipped(), wish, NIGHT, {})

    early = [*found.page(0), *found.page(1)]
    assert sum(door.near for door in early) >= 2
    assert sum(is_flemish(door.line) and not door.near for door in early) >= 2


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("region", [*PROVINCES, *COMMUNITIES])
def test_r37_that_holds_at_every_age(region: str, band: str) -> None:
    found = find(shipped(), SearchFilter(region=region, band=band), NIGHT, {})

    early = [*found.page(0), *found.page(1)]
    assert sum(door.near for door in early) >= 2
    assert sum(is_flemish(door.line) and not door.near for door in early) >= 2


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("topic", ["", "praten", "geweld-misbruik"])
def test_no_door_is_shown_to_someone_who_is_too_young_or_too_old_for_it(
    band: str, topic: str
) -> None:
    youngest, oldest = BANDS[band]

    found = find(shipped(), SearchFilter(topic=topic, band=band), NIGHT, {})

    for door in found.doors:
        ages = door.line.ages
        assert (ages.min or 0) <= oldest
        assert ages.max is None or ages.max >= youngest


@pytest.mark.parametrize("topic", TOPICS)
def test_with_a_topic_the_lines_for_it_come_first_and_open_ones_before_closed_ones(
    topic: str,
) -> None:
    ticks = all_ticked(shipped(), EVENING)

    found = find(shipped(), SearchFilter(topic=topic), EVENING, ticks)

    assert found.doors[0].about
    about = [("nl" in door.line.languages, door.is_open) for door in found.doors if door.about]
    # The open door that everyone gets may stand between them; it is for talking.
    assert about == sorted(about, reverse=True)


@pytest.mark.parametrize("spoken", ["nl", "fr", "en", "de"])
@pytest.mark.parametrize("moment", [NIGHT, EVENING])
def test_lines_that_answer_in_their_language_come_first(spoken: str, moment: datetime) -> None:
    found = find(shipped(), SearchFilter(spoken=spoken), moment, all_ticked(shipped(), moment))

    talking = [door for door in found.doors if "praten" in door.line.topics]
    speaks = [spoken in door.line.languages for door in talking[:2]]
    assert speaks == sorted(speaks, reverse=True)
    assert speaks[0]


@pytest.mark.parametrize("age", range(100))
def test_the_age_menu_has_exactly_one_place_for_every_age(age: int) -> None:
    fit = [band for band, (youngest, oldest) in BANDS.items() if youngest <= age <= oldest]

    assert len(fit) == 1


def test_a_topic_that_nobody_serves_falls_back_to_talking_and_says_so() -> None:
    found = find(of(changed("awel"), changed("gokhulp")), SearchFilter(topic="rouw"), NIGHT, {})

    assert found.nobody
    assert names(found)[0] == "awel"
    assert not any(door.about for door in found.doors)


def test_a_language_that_no_line_for_the_topic_speaks_gets_talking_and_then_the_topic() -> None:
    found = find(shipped(), SearchFilter(topic="gokken", language="de"), NIGHT, {})

    assert found.nobody
    assert "de" in found.doors[0].line.languages
    assert {"gokhulp", "druglijn"} <= set(names(found))


@pytest.mark.parametrize(
    ("language", "line"),
    [("fr", "tele-accueil-107"), ("de", "telefonhilfe-108"), ("en", "chs-helpline")],
)
def test_french_german_and_english_speakers_find_someone_who_answers_at_night(
    language: str, line: str
) -> None:
    ticks = all_ticked(shipped(), NIGHT)

    for wish in (SearchFilter(language=language), SearchFilter(spoken=language)):
        assert line in [door.line.id for door in find(shipped(), wish, NIGHT, ticks).page(0)]


@pytest.mark.parametrize(("region", "country"), ACROSS.items())
def test_across_the_border_the_lines_of_that_country_are_there(region: str, country: str) -> None:
    found = find(shipped(), SearchFilter(region=region), NIGHT, {})

    assert sum(door.line.regions.country == country for door in found.page(0)) >= 1
    assert any(door.line.regions.country == "BE" for door in found.doors)


def test_without_a_region_nobody_is_sent_across_the_border() -> None:
    found = find(shipped(), SearchFilter(), NIGHT, {})

    assert {door.line.regions.country for door in found.doors} == {"BE"}


def test_the_towns_own_lines_are_near_for_who_lives_there() -> None:
    own = changed("awel", id="eigen", verified="municipality")

    found = find(of(changed("awel"), own), SearchFilter(region=HERE, town="Lindendaal"), NIGHT, {})

    assert {door.line.id: door.near for door in found.doors}["eigen"]


def test_a_place_that_is_only_announced_is_not_near() -> None:
    planned = {
        each.municipality
        for each in shipped().get("overkop").location  # type: ignore[union-attr]
        if (each.status or "").startswith("announced")
    }
    elsewhere = changed("overkop", channel=(changed("overkop").channel[1],))
    elsewhere = elsewhere.model_copy(
        update={"regions": elsewhere.regions.model_copy(update={"municipalities": ()})}
    )

    for town in planned - {each.municipality for each in elsewhere.location if each.status is None}:
        found = find(of(elsewhere), SearchFilter(region=HERE, town=town), NIGHT, {})
        assert not any(door.near for door in found.doors if door.line.id == "overkop")


def test_a_stale_tick_makes_no_door_open() -> None:
    ticks = all_ticked(shipped(), NIGHT - timedelta(days=91))

    found = find(shipped(), SearchFilter(), NIGHT, ticks)

    assert all(door.seen is TickState.STALE for door in found.doors)
    assert {door.line.id for door in found.doors if door.is_open} == {
        "tele-onthaal", "zelfmoordlijn-1813", "nood-112", "politie-101",
    }  # fmt: skip


# -- what a button carries ----------------------------------------------------------------------


@given(wish=ANY_WISH, page=st.integers(0, 40))
def test_what_someone_chose_comes_back_from_the_button_and_fits_in_it(
    wish: SearchFilter, page: int
) -> None:
    wish = SearchFilter(
        wish.topic, wish.region, wish.language, wish.band, page, wish.spoken, wish.town
    )

    back = parse_filter(wish.key, spoken=wish.spoken, town=wish.town, topics=frozenset(TOPICS))

    assert back == wish
    assert len(f"helplines:language:{wish.key}") <= 100


@given(key=st.text(max_size=100))
def test_whatever_stands_in_a_forged_button_is_no_wish_or_a_known_one(key: str) -> None:
    read = parse_filter(key, spoken="nl", town="", topics=frozenset(TOPICS))

    assert read.topic in {"", *TOPICS}
    assert read.region in {"", *REGIONS}
    assert 0 <= read.page <= 40
