"""Handing over on the real store: acts in any order, two at once, and what the schema holds to."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import open_services, system_random_source
from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.town import settings_for
from bot.services import Services
from cogs.consent.service import Consent
from cogs.handover.repository import HandoverRepository
from cogs.handover.rules import Handover
from cogs.handover.service import HandoverDetails, Handovers
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Assignment, Queue
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from tests.kit.clocks import HandClock
from tests.kit.towns import lay_house

HERE = GuildId(1)
JULES, SAM = 71, 72
NAMES = {"Yasmine": Role.YOUTH_WORKER, "Bram": Role.PREVENTION_WORKER, "Nora": Role.COUNSELLOR}


@dataclass
class Desk:
    """A house with a team and one conversation, which Yasmine has."""

    services: Services
    clock: HandClock
    team: dict[str, Worker]
    key: str

    @property
    def service(self) -> Handovers:
        return Handovers(self.services)

    async def talk(self) -> Conversation:
        found = await Questions(self.services).by_key(self.key)
        assert found
        return found

    async def stands(self) -> Handover | None:
        return await HandoverRepository(self.services.store).get(
            (await self.talk()).key, self.clock()
        )

    async def ask(self, giver: str = "Yasmine", taker: str = "Bram") -> HandoverDetails:
        return await self.service.ask(self.team[giver], self.key, self.team[taker])


@pytest.fixture
async def desk(data_dir: Path, clock: HandClock) -> AsyncIterator[Desk]:
    lay_house(data_dir)
    services = await open_services(settings_for(data_dir), clock, system_random_source())
    team = {
        name: await services.shared(Introductions).introduce(
            HERE, number, name=name, role=role, secrecy=Secrecy.DISCRETION
        )
        for number, (name, role) in enumerate(NAMES.items(), 11)
    }
    openings, jules = Openings(services), services.alias_of(HERE, JULES)
    await Consent(services).agree(HERE, jules)
    begun, trace = await openings.begin(HERE, jules, channel=5)
    there = await openings.arrived(begun, 900, trace)
    await Assignment(services).take(there, team["Yasmine"])
    yield Desk(services, clock, team, there.key)
    await services.store.close()


async def test_r2_a_yes_moves_it_and_is_counted_once(desk: Desk) -> None:
    asked = await desk.ask()

    moved, again = await desk.service.yes(asked.handover.offer, HERE, JULES)
    same, twice = await desk.service.yes(asked.handover.offer, None, JULES)

    assert (again, twice) == (False, True)
    assert same.handover == moved.handover
    assert (await desk.talk()).worker == desk.team["Bram"].account


async def test_two_answers_at_once_are_one_and_a_yes_is_not_undone_by_a_no(desk: Desk) -> None:
    asked = await desk.ask()
    offer = asked.handover.offer

    answers = await asyncio.gather(
        desk.service.yes(offer, HERE, JULES),
        desk.service.no(offer, HERE, JULES),
        desk.service.yes(offer, HERE, JULES),
        return_exceptions=True,
    )

    assert sum(isinstance(each, Refusal) for each in answers) == 1
    assert (await desk.talk()).worker == desk.team["Bram"].account


@pytest.mark.parametrize(
    ("server", "account"), [(HERE, SAM), (None, SAM), (2, JULES), (HERE, 11), (HERE, 12)]
)
async def test_nobody_answers_for_another_nor_from_another_server(
    desk: Desk, server: int | None, account: int
) -> None:
    asked = await desk.ask()

    for act in (desk.service.yes, desk.service.no):
        with pytest.raises(Refusal) as refused:
            await act(asked.handover.offer, server, account)
        assert refused.value.text == "handover-over"

    assert await desk.stands() == asked.handover
    assert (await desk.talk()).worker == desk.team["Yasmine"].account


@pytest.mark.parametrize("forged", ["", "0" * 16, "%", "' OR '1'='1", "x" * 5000])
async def test_a_forged_offer_is_over(desk: Desk, forged: str) -> None:
    asked = await desk.ask()

    with pytest.raises(Refusal):
        await desk.service.yes(forged, HERE, JULES)

    assert await desk.stands() == asked.handover


async def test_a_handover_lasts_as_long_as_its_conversation_to_the_second(desk: Desk) -> None:
    await desk.ask()
    questions = Questions(desk.services)
    for _ in range(3):
        desk.clock.move(timedelta(days=2))
        await questions.follow_up(await desk.talk())
        found = await desk.stands()
        assert found
        assert found.expires_at == (await desk.talk()).expires_at

    desk.clock.move((await desk.talk()).expires_at - desk.clock() - timedelta(seconds=1))
    assert await desk.stands()
    desk.clock.move(timedelta(seconds=1))
    await desk.services.store.sweep(desk.clock())

    rows = await desk.services.store.db.execute_fetchall("SELECT count(*) FROM handover")
    assert [tuple(row) for row in rows] == [(0,)]


async def test_what_is_over_does_not_come_back_when_the_conversation_does(desk: Desk) -> None:
    asked = await desk.ask()
    closed = await Questions(desk.services).close(await desk.talk())

    await Assignment(desk.services).back_on_top(closed)

    assert await desk.stands() is None
    with pytest.raises(Refusal):
        await desk.service.yes(asked.handover.offer, HERE, JULES)


async def test_what_ended_in_silence_is_tidied_away(desk: Desk) -> None:
    await desk.ask()
    desk.clock.move(timedelta(days=10, seconds=1))

    assert await desk.stands()
    await desk.service.drop_obsolete()

    assert await desk.stands() is None


async def test_to_be_put_back_in_the_queue_ends_the_question(desk: Desk) -> None:
    await desk.ask()

    await Queue(desk.services).release(HERE, desk.team["Yasmine"].account)

    assert await desk.stands() is None


async def test_who_took_it_oneself_meanwhile_still_waits_for_the_yes(desk: Desk) -> None:
    await Queue(desk.services).release(HERE, desk.team["Yasmine"].account)
    asked = await desk.ask()

    await Assignment(desk.services).take(await desk.talk(), desk.team["Yasmine"])

    assert await desk.stands() == asked.handover


async def test_it_is_shown_among_their_own_data_and_goes_with_a_wipe(desk: Desk) -> None:
    await desk.ask()

    await desk.services.store.forget((HERE, desk.services.alias_of(HERE, JULES)))

    rows = await desk.services.store.db.execute_fetchall("SELECT count(*) FROM handover")
    assert [tuple(row) for row in rows] == [(0,)]


# -- the law, with everything that the rooms below do -------------------------------------------


async def any_act(desk: Desk, dice: random.Random, offers: list[str]) -> bool:
    """Do something; say whether it was the young person's own yes."""
    act = dice.choice([*["ask", "yes", "back"] * 3, "no", "take", "answer", "write", "leave"])
    who = desk.team[dice.choice([*NAMES])]
    talk, stale = await desk.talk(), dice.choice([*offers[-1:] * 3, *offers, "0" * 16])
    if act == "ask":
        offers.append((await desk.ask(who.name, dice.choice([*NAMES]))).handover.offer)
    elif act == "yes":
        return not (await desk.service.yes(stale, HERE, dice.choice([JULES, JULES, SAM])))[1]
    elif act == "no":
        await desk.service.no(stale, HERE, JULES)
    elif act == "take":
        await Assignment(desk.services).take(talk, who)
    elif act == "answer":
        await Questions(desk.services).answer(talk, who)
        await desk.service.after_answer(talk, who)
    elif act == "write":
        await Questions(desk.services).follow_up(talk)
    elif act == "leave":
        await desk.services.shared(Introductions).remove(HERE, who.account)
        await Queue(desk.services).release(HERE, who.account)
    else:
        await desk.services.shared(Introductions).put(who)
        await desk.service.drop_obsolete()
    return False


@pytest.mark.parametrize("seed", range(12))
async def test_r2_whatever_happens_in_any_order_only_a_yes_moves_it(desk: Desk, seed: int) -> None:
    dice, offers, moves = random.Random(seed), [], 0
    for _ in range(200):
        before = (await desk.talk()).worker
        try:
            said_yes = await any_act(desk, dice, offers)
        except Refusal:
            said_yes = False
        after = (await desk.talk()).worker
        if None not in (before, after) and before != after:
            assert said_yes
        moves += said_yes
        desk.clock.move(timedelta(minutes=dice.choice([0, 1, 60])))
    assert moves
