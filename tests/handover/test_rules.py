"""What may be handed over, by whom to whom; and the law: nothing moves without a yes (R2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from cogs.handover import rules
from cogs.handover.rules import LONGEST, Handover, OfferId
from cogs.introductions.rules.team import Role
from cogs.questions.rules import assignment
from cogs.questions.rules import conversation as talks
from cogs.questions.rules.conversation import Conversation
from tests.kit.clocks import TUESDAY
from tests.kit.sample_conversations import BRAM, YASMINE, a_conversation

NORA = replace(YASMINE, account=13, name="Nora", role=Role.COUNSELLOR)
TEAM = [YASMINE, BRAM, NORA]
OFFER = OfferId("f" * 16)
MINUTE = timedelta(minutes=1)


def hers() -> Conversation:
    return replace(a_conversation(), worker=YASMINE.account)


def a_handover() -> Handover:
    return rules.asked(hers(), YASMINE, BRAM, offer=OFFER, moment=TUESDAY)


# -- the two lines ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "vraag het aan <@1574789185536000017>",
        "vraag het aan <@&1574789185536000017>",
        "zie <#1574789185536000017>",
        "het is @jules",
        "@everyone",
        "jules@school.be",
        "account 1574789185536000017",
        "https://www.instagram.com/jules",
        "www.instagram.com/jules",
        "discord.gg/abc",
        "[hier](x)",
    ],
)
def test_a_line_that_points_at_somebody_is_refused(words: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.checked_line(words)

    assert refused.value.text == "handover-no-names"


@pytest.mark.parametrize(
    "words",
    [
        "Morgen bellen we samen naar school.",
        "Om 14 uur, bel 0470 12 34 56 of 1813.",
        "Afspraak op 24-11-2026 @ 14 uur.",
        "🙂",
    ],
)
def test_an_ordinary_line_is_taken_as_it_is(words: str) -> None:
    assert rules.checked_line(f"  {words}\n") == words


@pytest.mark.parametrize(
    ("words", "why"),
    [("", "handover-empty"), (" \n ", "handover-empty"), ("x" * 301, "handover-too-long")],
)
def test_a_line_is_neither_empty_nor_a_story(words: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.checked_line(words)

    assert refused.value.text == why
    assert rules.checked_line("x" * LONGEST)


# -- who to whom --------------------------------------------------------------------------------


def test_only_who_has_it_gives_it_away_and_what_nobody_has_anyone_may() -> None:
    assert rules.must_be_theirs(hers(), YASMINE)
    assert rules.must_be_theirs(a_conversation(), BRAM)
    with pytest.raises(Refusal) as refused:
        rules.must_be_theirs(hers(), BRAM)
    assert refused.value.text == "handover-not-yours"


def test_it_is_offered_to_colleagues_of_this_server_and_never_to_oneself() -> None:
    stranger = replace(NORA, guild=GuildId(2))

    assert rules.takers(hers(), YASMINE, [*TEAM, stranger]) == [BRAM, NORA]


def test_r2_only_the_kind_of_worker_with_whom_they_want_to_talk_is_offered() -> None:
    choosy = replace(hers(), only=Role.COUNSELLOR)

    assert rules.takers(choosy, YASMINE, TEAM) == [NORA]
    with pytest.raises(Refusal) as refused:
        rules.takers(choosy, YASMINE, [YASMINE, BRAM])
    assert refused.value.text == "handover-nobody"


@pytest.mark.parametrize("forged", ["", "11", "99", "12 ", "Bram", "12'"])
def test_a_forged_colleague_is_refused(forged: str) -> None:
    assert rules.chosen_taker([BRAM, NORA], "12") == BRAM
    with pytest.raises(Refusal) as refused:
        rules.chosen_taker([BRAM, NORA], forged)
    assert refused.value.text == "handover-who"


# -- until when ---------------------------------------------------------------------------------


def test_a_question_stands_while_all_is_as_it_was_asked() -> None:
    asked, choosy = a_handover(), replace(hers(), only=Role.YOUTH_WORKER)

    assert rules.still_holds(asked, hers(), TEAM)
    assert rules.still_holds(asked, a_conversation(), TEAM)
    assert not rules.still_holds(asked, replace(hers(), worker=NORA.account), TEAM)
    assert not rules.still_holds(asked, replace(hers(), closed_at=TUESDAY), TEAM)
    assert not rules.still_holds(asked, hers(), [YASMINE, NORA])
    assert not rules.still_holds(asked, hers(), [BRAM, NORA])
    assert not rules.still_holds(asked, choosy, TEAM)


def test_after_a_yes_it_stands_as_long_as_the_colleague_has_it() -> None:
    yes = rules.accepted(a_handover(), TUESDAY + MINUTE)

    assert rules.still_holds(yes, replace(hers(), worker=BRAM.account), TEAM)
    assert not rules.still_holds(yes, hers(), TEAM)
    assert not rules.still_holds(yes, a_conversation(), TEAM)


def test_a_clock_that_was_set_back_makes_no_yes_earlier_than_its_question() -> None:
    assert rules.accepted(a_handover(), TUESDAY - MINUTE).accepted_at == TUESDAY


@pytest.mark.parametrize(
    ("ends", "later", "stops"),
    [
        (None, MINUTE, True),
        (15 * MINUTE, MINUTE, True),
        (90 * MINUTE, MINUTE, False),
        (None, timedelta(days=1), False),
        (timedelta(days=1, minutes=5), timedelta(days=1), False),
    ],
)
def test_that_a_worker_stops_for_today_is_said_only_when_true(
    ends: timedelta | None, later: timedelta, stops: bool
) -> None:
    ends_at = TUESDAY + ends if ends else None

    assert rules.stops_today(a_handover(), ends_at, TUESDAY + later) is stops


# -- the law ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class World:
    """A conversation and what is asked of it, moved only by the rules."""

    talk: Conversation
    asked: Handover | None
    team: tuple[int, ...]
    offers: tuple[OfferId, ...] = ()

    @property
    def workers(self) -> list[talks.Worker]:
        return [each for each in TEAM if each.account in self.team]


WHO = st.sampled_from(TEAM)
ACTS = st.one_of(
    st.tuples(st.just("ask"), WHO, WHO),
    st.tuples(st.sampled_from(["take", "answer", "leave", "return"]), WHO, WHO),
    st.tuples(st.sampled_from(["yes", "no"]), st.integers(0, 9), st.none()),
    st.tuples(st.sampled_from(["write", "close"]), st.none(), st.none()),
)


def asks(world: World, giver: talks.Worker, taker: talks.Worker) -> World:
    talk = rules.must_be_theirs(world.talk, giver)
    chosen = rules.chosen_taker(rules.takers(talk, giver, world.workers), str(taker.account))
    offer = OfferId(f"{len(world.offers):016}")
    asked = rules.asked(talk, giver, chosen, offer=offer, moment=TUESDAY)
    return replace(world, asked=asked, offers=(*world.offers, offer))


def answers(world: World, act: str, number: int) -> World:
    """The young person presses a button of any question that they ever saw."""
    pressed = world.offers[number % len(world.offers)] if world.offers else None
    asked = world.asked
    if asked is None or asked.offer != pressed or asked.accepted_at:
        return world
    if act == "no":
        return replace(world, asked=None)
    taker = next(each for each in TEAM if each.account == asked.taker)
    talk = assignment.handed_to(world.talk, taker)
    return replace(world, talk=talk, asked=rules.accepted(asked, TUESDAY))


def by_worker(world: World, act: str, who: talks.Worker) -> World:
    if act == "return":
        return replace(world, team=(*world.team, who.account))
    if act == "leave":
        gone = world.talk.worker == who.account
        talk = replace(world.talk, worker=None) if gone else world.talk
        team = tuple(each for each in world.team if each != who.account)
        return replace(world, talk=talk, team=team)
    if who.account not in world.team:
        return world
    if act == "take":
        return replace(world, talk=assignment.claimed(world.talk, who))
    return replace(world, talk=talks.answered(world.talk, who, TUESDAY))


def done(world: World, act: tuple[str, object, object]) -> World:
    name, one, other = act
    if name == "ask":
        return asks(world, one, other)  # type: ignore[arg-type] # drawn together
    if name in ("yes", "no"):
        return answers(world, name, one)  # type: ignore[arg-type]
    if name == "write":
        return replace(world, talk=talks.spoken_to(world.talk, TUESDAY))
    if name == "close":
        return replace(world, talk=talks.closed(world.talk, TUESDAY))
    return by_worker(world, name, one)  # type: ignore[arg-type]


@given(acts=st.lists(ACTS, max_size=30))
def test_r2_whatever_the_order_of_acts_only_a_yes_moves_it_from_one_to_another(
    acts: list[tuple[str, object, object]],
) -> None:
    world = World(hers(), None, tuple(each.account for each in TEAM))
    for act in acts:
        try:
            after = done(world, act)
        except Refusal:
            continue
        if after.asked and not rules.still_holds(after.asked, after.talk, after.workers):
            after = replace(after, asked=None)

        moved = None not in (world.talk.worker, after.talk.worker) and (
            world.talk.worker != after.talk.worker
        )
        if moved:
            assert act[0] == "yes"
            assert world.asked
            assert (world.asked.giver, after.talk.worker) == (world.talk.worker, world.asked.taker)
            assert after.talk.worker in after.team
        world = after
