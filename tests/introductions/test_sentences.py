"""A worker's own sentences: what may be one, how they are kept, and how they go (R11)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import open_services, system_random_source
from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from cogs.introductions.rules import sentences as rules
from cogs.introductions.rules.sentences import (
    LONGEST_LABEL,
    LONGEST_WORDS,
    MOST,
    Sentence,
    SentenceKey,
)
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.sentences import OwnSentences
from cogs.introductions.service.team import Introductions
from tests.kit.clocks import HandClock
from tests.kit.towns import lay_house

HERE = GuildId(1)
KEY = SentenceKey("0" * 16)
WORDS = "Hey, fijn dat je schrijft!"
YEAR = timedelta(days=365)


def written(label: str = "Begin", words: str = WORDS, key: SentenceKey = KEY) -> Sentence:
    return rules.written(key, label=label, words=words)


# -- what may be one ----------------------------------------------------------------------------


def test_r11_the_words_are_kept_as_they_were_written_in_lines() -> None:
    kept = written("  Eerste   antwoord ", "\n Hey!  \n\nVertel\tmaar. 👨‍👩‍👧\n")

    assert kept.label == "Eerste antwoord"
    assert kept.words == "Hey!  \n\nVertel  maar. 👨‍👩‍👧"


@pytest.mark.parametrize("label", ["", " \n", "\u200b", "\x00", "x" * (LONGEST_LABEL + 1)])
def test_a_name_that_is_none_or_too_long_is_refused(label: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(label=label)

    assert refused.value.text == "introductions-sentence-label"


@pytest.mark.parametrize("words", ["", " \n", "\u200b", "\x00\n", "x" * (LONGEST_WORDS + 1)])
def test_words_that_are_none_or_too_many_are_refused(words: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(words=words)

    assert refused.value.text == "introductions-sentence-words"


@pytest.mark.parametrize(
    "pointing",
    [
        "dag <@1574789185536000017>",
        "dag @jules",
        "account 1574789185536000017",
        "https://x.be/jules",
    ],
)
def test_what_points_at_a_person_is_kept_neither_as_words_nor_as_a_name(pointing: str) -> None:
    for label, words in ((pointing, WORDS), ("Begin", pointing)):
        with pytest.raises(Refusal) as refused:
            written(label, words)
        assert refused.value.text == "introductions-sentence-points"


@given(st.text(max_size=80), st.text(max_size=1100))
def test_whatever_is_typed_is_refused_kindly_or_fits_the_schema(label: str, words: str) -> None:
    try:
        kept = written(label, words)
    except Refusal:
        return

    assert 1 <= len(kept.label) <= LONGEST_LABEL
    assert 1 <= len(kept.words) <= LONGEST_WORDS
    assert "\x00" not in kept.label + kept.words
    assert (kept.label + kept.words).encode()
    assert written(kept.label, kept.words) == kept


def many(number: int) -> list[Sentence]:
    return [written(f"Zin {n}", key=SentenceKey(f"{n:016}")) for n in range(number)]


def test_there_are_as_many_as_one_menu_holds_and_those_can_still_be_changed() -> None:
    mine = many(MOST)

    with pytest.raises(Refusal) as refused:
        rules.among(mine, written("Nog een", key=SentenceKey("f" * 16)))

    assert refused.value.text == "introductions-sentence-full"
    assert rules.among(mine, replace(mine[3], words="Anders."))
    assert rules.among(mine[1:], mine[0])


def test_two_of_the_same_name_are_refused_however_it_is_written() -> None:
    mine = [written("Begin")]

    with pytest.raises(Refusal) as refused:
        rules.among(mine, written("BEGIN", key=SentenceKey("f" * 16)))

    assert refused.value.text == "introductions-sentence-double"
    assert rules.among(mine, written("BEGIN")).label == "BEGIN"


# -- how they are kept --------------------------------------------------------------------------


@pytest.fixture
async def services(data_dir: Path, clock: HandClock) -> AsyncIterator[Services]:
    lay_house(data_dir)
    opened = await open_services(settings_for(data_dir), clock, system_random_source())
    yield opened
    await opened.store.close()


async def introduce(services: Services, name: str, account: int, guild: GuildId = HERE) -> Worker:
    return await services.shared(Introductions).introduce(
        guild, account, name=name, role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )


@pytest.fixture
async def yasmine(services: Services) -> Worker:
    return await introduce(services, "Yasmine", 11)


@pytest.fixture
async def bram(services: Services) -> Worker:
    return await introduce(services, "Bram", 12)


async def kept(services: Services) -> int:
    found = await services.store.db.execute_fetchall("SELECT count(*) FROM own_sentence")
    return next(int(row[0]) for row in found)


async def test_each_worker_finds_only_their_own(
    services: Services, yasmine: Worker, bram: Worker
) -> None:
    own = OwnSentences(services)
    hers = await own.add(yasmine, label="Begin", words="Hey!")
    his = await own.add(bram, label="Begin", words="Dag.")

    assert await own.all(yasmine) == [hers]
    assert await own.all(bram) == [his]
    for act in (
        own.get(bram, hers.key),
        own.change(bram, hers.key, label="Van mij", words="Nu van mij."),
        own.drop(bram, hers.key),
    ):
        with pytest.raises(Refusal) as refused:
            await act
        assert refused.value.text == "introductions-sentence-gone"
    await own.drop_all(bram)
    assert await own.all(yasmine) == [hers]


async def test_a_worker_of_two_servers_has_other_sentences_on_each(
    services: Services, yasmine: Worker
) -> None:
    there = await introduce(services, "Yasmine", yasmine.account, GuildId(2))
    hers = await OwnSentences(services).add(yasmine, label="Begin", words="Hey!")

    assert await OwnSentences(services).all(there) == []
    with pytest.raises(Refusal):
        await OwnSentences(services).get(there, hers.key)


async def test_a_sentence_is_changed_and_wiped(services: Services, yasmine: Worker) -> None:
    own = OwnSentences(services)
    first = await own.add(yasmine, label="Begin", words="Hey!")
    other = await own.add(yasmine, label="Slot", words="Tot later!")

    changed = await own.change(yasmine, first.key, label="begin", words="Hallo!")
    with pytest.raises(Refusal) as refused:
        await own.change(yasmine, first.key, label="slot", words="Hallo!")

    assert refused.value.text == "introductions-sentence-double"
    assert await own.all(yasmine) == [other, changed]
    await own.drop(yasmine, first.key)
    assert await own.all(yasmine) == [other]
    await own.drop_all(yasmine)
    assert await kept(services) == 0


async def test_the_same_form_twice_keeps_one(services: Services, yasmine: Worker) -> None:
    own = OwnSentences(services)

    twice = await asyncio.gather(*(own.add(yasmine, label="Begin", words="Hey!") for _ in range(2)))

    assert twice[0] == twice[1]
    assert await kept(services) == 1


async def test_many_at_once_are_never_more_than_fit(services: Services, yasmine: Worker) -> None:
    own = OwnSentences(services)

    given = await asyncio.gather(
        *(own.add(yasmine, label=f"Zin {n}", words="Hey!") for n in range(MOST + 3)),
        return_exceptions=True,
    )

    refused = [each.text for each in given if isinstance(each, Refusal)]
    assert refused == ["introductions-sentence-full"] * 3
    assert await kept(services) == MOST
    with pytest.raises(Refusal):
        await own.room_for_more(yasmine)


async def test_r8_they_go_with_the_worker_in_one_step(
    services: Services, yasmine: Worker, bram: Worker
) -> None:
    own = OwnSentences(services)
    await own.add(yasmine, label="Begin", words="Hey!")
    his = await own.add(bram, label="Begin", words="Dag.")

    await services.shared(Introductions).remove(HERE, yasmine.account)

    assert await kept(services) == 1
    assert await own.all(bram) == [his]
    assert await own.all(await introduce(services, "Yasmine", 11)) == []


async def test_r8_a_form_that_comes_after_that_keeps_nothing(
    services: Services, yasmine: Worker
) -> None:
    await services.shared(Introductions).remove(HERE, yasmine.account)

    with pytest.raises(Refusal) as refused:
        await OwnSentences(services).add(yasmine, label="Begin", words="Hey!")

    assert refused.value.text == "introductions-sentence-gone"
    assert await kept(services) == 0


async def test_they_end_with_a_worker_who_starts_no_shift_for_a_year(
    services: Services, yasmine: Worker, bram: Worker, clock: HandClock
) -> None:
    own = OwnSentences(services)
    hers = await own.add(yasmine, label="Begin", words="Hey!")
    await own.add(bram, label="Begin", words="Dag.")
    clock.move(YEAR / 2)
    await services.shared(Introductions).renew(yasmine)

    clock.move(YEAR / 2)

    assert await own.all(yasmine) == [hers]
    assert await own.all(bram) == []  # not swept yet, and not there any more
    await services.store.sweep(clock())
    assert await kept(services) == 1


async def test_what_has_expired_does_not_come_back_with_a_worker_who_comes_back(
    services: Services, bram: Worker, clock: HandClock
) -> None:
    await OwnSentences(services).add(bram, label="Begin", words="Dag.")
    clock.move(YEAR)

    back = await introduce(services, "Bram", 12)

    assert await OwnSentences(services).all(back) == []
