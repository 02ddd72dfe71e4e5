"""When answers may count: together, late, and of different people only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import Alias
from cogs.closing.rules import feedback as rules
from cogs.closing.rules.feedback import Pool
from tests.kit.laws import examples

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PEOPLE = st.integers(0, 8).map(lambda n: Alias(f"{n:064x}"))
SAID = st.sampled_from(rules.ANSWERS[rules.Question.HELPED])
ANSWERS = st.lists(st.tuples(PEOPLE, SAID), max_size=30)


def poured(answers: list[tuple[Alias, str]], pool: Pool | None = None) -> Pool:
    pool = pool or Pool()
    for n, (alias, said) in enumerate(answers):
        pool = rules.added(pool, alias, said, due=NOON + timedelta(minutes=n))
    return pool


@given(ANSWERS)
@examples(60)
def test_nothing_is_due_of_fewer_than_five_people(answers: list[tuple[Alias, str]]) -> None:
    pool = poured(answers)

    people = {alias for alias, _ in answers}
    assert (pool.due is not None) == (len(people) >= rules.FEWEST)
    assert sum(pool.counts.values()) == len(people)
    assert not rules.is_due(Pool(), NOON + timedelta(days=999))


@given(ANSWERS, st.randoms(use_true_random=False))
@examples(60)
def test_what_waits_shows_no_order(answers: list[tuple[Alias, str]], chance: object) -> None:
    first: dict[Alias, str] = {}
    for alias, said in answers:
        first.setdefault(alias, said)
    other = [*first.items()]
    chance.shuffle(other)  # type: ignore[attr-defined]

    one, two = poured([*first.items()]), poured(other)

    assert (one.counts, one.voices) == (two.counts, two.voices)


@given(ANSWERS, ANSWERS)
@examples(60)
def test_what_came_in_while_others_were_counted_is_not_lost_nor_counted_twice(
    before: list[tuple[Alias, str]], after: list[tuple[Alias, str]]
) -> None:
    counted = poured(before)
    now = poured(after, counted)

    left = rules.minus(now, counted)

    assert left.due is None
    assert sum(left.counts.values()) + sum(counted.counts.values()) == sum(now.counts.values())
    assert not left.voices & counted.voices


@given(ANSWERS, PEOPLE)
@examples(60)
def test_who_wipes_is_no_voice_any_more(answers: list[tuple[Alias, str]], who: Alias) -> None:
    pool = rules.without(poured(answers), who)

    assert who not in pool.voices
    assert sum(pool.counts.values()) >= len(pool.voices)
