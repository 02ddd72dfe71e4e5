"""What an act may ask of Discord. Time is not judged here: `python -m benchmarks` does that."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks import cost
from benchmarks.acts import ACTS, Visit, routes
from benchmarks.budgets import CALLS
from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.towns import open_town

CARD_OR_WORDS = "POST /channels/:id/messages"
THREAD = "POST /channels/:id/messages/:id/threads"
THANKS = "POST /interactions/:id/:token/callback"


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        assert not opened.env.errors


@pytest.fixture
async def visit(town: Town) -> Visit:
    return Visit(town, town.panel, "Noor")


async def calls_of(visit: Visit, act: str) -> tuple[str, ...]:
    """Do everything up to this act, then the act; give its calls."""
    made: tuple[str, ...] = ()
    for each in ACTS:
        ready = await ACTS[each](visit)
        before = len(visit.town.calls)
        await ready()
        made = routes(visit.town.calls[before:])
        if each == act:
            break
    return made


@pytest.mark.parametrize("act", ACTS)
async def test_an_act_asks_no_more_of_discord_than_promised(visit: Visit, act: str) -> None:
    made = await calls_of(visit, act)

    assert 0 < len(made) <= CALLS[act], made


async def test_opening_posts_the_card_the_thread_and_the_words_and_only_then_thanks(
    visit: Visit,
) -> None:
    made = await calls_of(visit, "open")

    assert made == (CARD_OR_WORDS, THREAD, CARD_OR_WORDS, THANKS)
    assert "Je bericht is binnen" in said(visit.saw())


async def test_the_counted_answer_really_sent_a_notice(visit: Visit) -> None:
    made = await calls_of(visit, "answer")

    assert made == (CARD_OR_WORDS, CARD_OR_WORDS, THANKS)
    assert "Verstuurd." in said(visit.saw())


async def test_the_inbox_is_read_once_and_shows_all_that_was_said(visit: Visit) -> None:
    made = await calls_of(visit, "inbox")

    assert made == ("GET /channels/:id/messages", THANKS)
    assert said(visit.saw()).count("**Jij:**") == 2
    assert "**Yasmine**" in said(visit.saw())


async def test_the_crisis_card_needs_one_call_and_no_other(visit: Visit) -> None:
    made = await calls_of(visit, "crisis card")

    assert made == (THANKS,)
    assert "112" in said(visit.saw())


def test_there_is_a_budget_for_every_act() -> None:
    assert CALLS.keys() == ACTS.keys()


def test_the_bare_bot_makes_the_same_calls_so_that_the_comparison_is_fair() -> None:
    with cost.both() as (ours, theirs):
        assert cost.count(ours, theirs).keys() == ACTS.keys()
