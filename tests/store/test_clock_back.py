"""A clock that goes back refuses nobody: what comes later is kept as later, by the value."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.app import open_services, schemas, system_random_source
from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.demo.reading import press, said
from bot.demo.town import Town, settings_for
from bot.services import Services
from bot.store.migrations import CORE_SCHEMA
from cogs.consent.rules import Choice, Value
from cogs.consent.service import Consent
from cogs.handover.service import Handovers
from cogs.helplines.repository.ticks import TickRepository
from cogs.helplines.rules.openness import Tick
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.moderation.rules import Span
from cogs.moderation.service import Pauses
from cogs.office_hours.rules.shifts import Availability, ShiftKind
from cogs.office_hours.service.shift_endings import PresenceChecks, ShiftEndings
from cogs.office_hours.service.shifts import Shifts
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.assignment import Assignment
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from cogs.referral.rules import FollowUpAnswer, Together, Token
from cogs.referral.service.as_young_person import YoungPersonReferrals
from cogs.referral.service.referrals import FollowUps, Referrals
from cogs.setup.repository import AdminNoticeRepository
from cogs.watch.rules import Watched
from cogs.watch.service import Watch
from tests.kit.asking import ask
from tests.kit.clocks import TUESDAY, HandClock

HERE, ACCOUNT, CHANNEL = GuildId(1), 71, 5
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MOMENTS = re.compile(r"\b(?:\w+_at|since|until|\w+_since)\b")
KEPT_BY_THE_VALUE = {
    "audit": ("expires_at > done_at",),
    "worker": ("expires_at > introduced_at",),
    "shift": ("ends_at > started_at", "expires_at >= ends_at"),
    "shift_2": ("ends_at > started_at", "remind_at < ends_at", "expires_at > ends_at"),
    "planned_shift": ("ends_at > starts_at", "expires_at >= ends_at"),
    "worked": ("ended_at > started_at", "expires_at > ended_at"),
    "conversation": ("last_at >= opened_at", "closed_at >= opened_at", "expires_at > last_at"),
    "admin_notice": ("expires_at > told_at",),
    "alarm": ("expires_at > told_at",),
    "told": ("expires_at > agreed_at",),
    "agreement": ("expires_at > agreed_at",),
    "choice": ("expires_at > chosen_at",),
    "kept_name": ("expires_at > chosen_at",),
    "opened_channel": ("until >= since", "erased_at >= since", "expires_at > since"),
    "tick": ("expires_at > ticked_at",),
    "referral": ("follow_up_at > made_at", "asked_at >= follow_up_at"),
    "handover": ("accepted_at >= asked_at",),
    "conversation_pause": ("expires_at > paused_at",),
    "urgent_closed": ("expires_at > due_at",),
    # One statement writes both, the end counted from the other.
    "told_finding": ("expires_at > told_at",),
    "daily_look": ("expires_at > looked_at",),
    "consultation": ("expires_at > opened_at",),
    # Both are typed, and one is refused that is not before the other.
    "post": ("ends_at > begins_at",),
}
"""Every order of moments that a table insists on; each of them is played below."""


class Life:
    """One young person, two workers, and every act of them that keeps a moment."""

    def __init__(self, services: Services, clock: HandClock, yasmine: Worker, bram: Worker) -> None:
        self.services, self.clock = services, clock
        self.yasmine, self.bram = yasmine, bram
        self.questions, self.turns = Questions(services), Assignment(services)
        self.shifts, self.endings = Shifts(services), ShiftEndings(services)
        self.referrals, self.young = Referrals(services), YoungPersonReferrals(services)
        self.follow_ups, self.handovers = FollowUps(services), Handovers(services)
        self.alias = services.alias_of(HERE, ACCOUNT)
        self.watch, self.limits = Watch(services), Pauses(services)
        self.threads = 900

    async def talk(self) -> Conversation | None:
        return await self.questions.current(HERE, self.alias)


Act = Callable[[Life], Awaitable[object]]


async def agrees(life: Life) -> None:
    await life.questions._consent.agree(HERE, life.alias)


async def asks(life: Life) -> None:
    life.threads += 1
    await Consent(life.services).agree(HERE, life.alias)
    begun, trace = await Openings(life.services).begin(HERE, life.alias, 5)
    await Openings(life.services).arrived(begun, life.threads, trace)


async def writes_more(life: Life) -> None:
    if talk := await life.talk():
        await life.questions.follow_up(talk)


async def is_answered(life: Life) -> None:
    if talk := await life.talk():
        await life.questions.answer(talk, life.yasmine)


async def looks(life: Life) -> None:
    if talk := await life.questions.latest(HERE, life.alias):
        await life.questions.looked(talk, None)


async def is_urgent(life: Life) -> None:
    if talk := await life.talk():
        await life.questions.declare(talk, Urgency.TODAY)


async def is_closed(life: Life) -> None:
    if talk := await life.talk():
        closed = await life.questions.close(talk, life.yasmine)
        assert life.questions.has_ended(closed)


async def chooses(life: Life) -> None:
    talk = await life.questions.latest(HERE, life.alias)
    for kind, value in ((Choice.FOLLOW_UP, Value.YES), (Choice.CONTACT, Value.ASK_ME)):
        await life.questions._consent._choices.choose(
            HERE, life.alias, kind, value, talk.expires_at if talk else None
        )


async def is_referred(life: Life) -> None:
    if talk := await life.talk():
        key = Token(life.services.random_source.token())
        await life.referrals.intend(talk, life.yasmine, ["awel"], key, partner=False)
        await life.referrals.keep(key, 5)


async def decides(life: Life) -> None:
    for each in await life.young.open(HERE, life.alias):
        await life.young.decide(each.referral, Together.TOGETHER)
        await life.young.allow_follow_up(each.referral)


async def is_asked_how_it_went(life: Life) -> None:
    for _, key in await life.follow_ups.due():
        await life.follow_ups.ask(key)


async def says_it_failed(life: Life) -> None:
    for each in await life.young.open(HERE, life.alias):
        await life.young.answer(each.referral, FollowUpAnswer.FAILED)


async def is_handed_over(life: Life) -> None:
    if talk := await life.talk():
        await life.turns.take(talk, life.yasmine)
        asked = await life.handovers.ask(life.yasmine, talk.key, life.bram)
        life.clock.move(-HOUR)
        await life.handovers.yes(asked.handover.offer, HERE, ACCOUNT)


async def is_paused(life: Life) -> None:
    if talk := await life.talk():
        await life.limits.begin(life.yasmine, talk.key, Span.HOUR)


async def sits_down(life: Life) -> None:
    await life.shifts.start(life.yasmine, kind=ShiftKind.CONTACT)


async def plans_another_end(life: Life) -> None:
    soon = (life.clock() + 2 * HOUR).strftime("%H.%M")
    await life.shifts.plan(life.yasmine, soon)


async def pauses(life: Life) -> None:
    await life.shifts.change_state(life.yasmine, Availability.PAUSED)


async def comes_back(life: Life) -> None:
    await life.shifts.change_state(life.yasmine, Availability.AVAILABLE)


async def stands_up(life: Life) -> None:
    await life.shifts.stop(life.yasmine)


async def an_end_passes(life: Life) -> None:
    await life.endings.end_due(life.clock())


async def an_admin_is_told(life: Life) -> None:
    notices = AdminNoticeRepository(life.services.store)
    await notices.tell(HERE, "posts-gone", life.clock(), life.clock() + DAY)


async def a_channel_is_open(life: Life) -> None:
    await _looked(life, is_open=True)


async def a_channel_is_shut(life: Life) -> None:
    await _looked(life, is_open=False)


async def _looked(life: Life, *, is_open: bool) -> None:
    watched = Watched(Readers(CHANNEL, 0, frozenset()), 1)
    known = (await life.watch.open_now(HERE)).get((CHANNEL, ""))
    await life.watch.note_check(HERE, watched, known, is_open=is_open, is_first=False)


async def what_stands_there_is_erased(life: Life) -> None:
    await life.watch.erase(HERE, CHANNEL)


async def a_line_is_ticked_off(life: Life) -> None:
    tick = Tick("awel", "12345678", 11, life.clock())
    await TickRepository(life.services.store).put(HERE, tick)


async def a_sweep(life: Life) -> None:
    await life.services.store.sweep(life.clock())


ACTS: tuple[Act, ...] = (
    a_channel_is_open, a_channel_is_shut, what_stands_there_is_erased,
    agrees, asks, writes_more, is_answered, looks, is_urgent, is_closed, chooses, is_referred,
    decides, is_asked_how_it_went, says_it_failed, is_handed_over, is_paused, sits_down,
    plans_another_end, pauses, comes_back, stands_up, an_end_passes, an_admin_is_told,
    a_line_is_ticked_off, a_sweep,
)  # fmt: skip
HOURS = st.sampled_from((-24 * 400, -24 * 8, -26, -1, 0, 0, 1, 26, 24 * 4, 24 * 20))


async def lived(folder: Path, acts: list[tuple[Act, int]]) -> None:
    """Raise what the store raises: our refusals are answers, the schema's are faults."""
    clock = HandClock(TUESDAY)
    services = await open_services(settings_for(folder), clock, system_random_source())
    try:
        team = services.shared(Introductions)
        who = (("Yasmine", 11), ("Bram", 12))
        yasmine, bram = [
            await team.introduce(
                HERE, account, name=name, role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
            )
            for name, account in who
        ]
        life = Life(services, clock, yasmine, bram)
        for act, hours in acts:
            clock.move(timedelta(hours=hours, minutes=-1))
            try:
                await act(life)
            except Refusal:
                continue
    finally:
        await services.store.close()


@settings(max_examples=60, deadline=None)
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), HOURS), max_size=16))
@example(acts=[(asks, 0), (writes_more, 0), (is_answered, -1), (is_closed, -1)])
@example(acts=[(sits_down, 0), (plans_another_end, -26), (pauses, -1), (stands_up, 0)])
@example(acts=[(asks, 0), (is_referred, 0), (chooses, 0), (decides, -24 * 8)])
@example(acts=[(asks, 0), (chooses, 24 * 4), (writes_more, -24 * 8), (is_closed, 0)])
@example(acts=[(sits_down, 0), (stands_up, 0), (sits_down, -24 * 400)])
@example(acts=[(asks, 0), (is_handed_over, 0), (is_answered, 0)])
@example(acts=[(asks, 0), (is_paused, 0), (is_paused, -26), (is_paused, 24 * 20)])
@example(acts=[(a_channel_is_open, 0), (a_channel_is_shut, -1)])
@example(acts=[(a_channel_is_open, 0), (what_stands_there_is_erased, -1)])
def test_however_the_clock_goes_no_act_is_refused_by_the_store(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[Act, int]]
) -> None:
    asyncio.run(lived(tmp_path_factory.mktemp("life"), acts))


def test_every_order_of_moments_that_a_table_insists_on_is_known_here() -> None:
    folders = [CORE_SCHEMA, *(schema.folder for schema in schemas())]
    steps = "\n".join(path.read_text("utf-8") for f in folders for path in f.glob("*.sql"))
    bare = re.sub(r"--[^\n]*", "", steps)
    found: set[tuple[str, str]] = set()
    for table, columns in re.findall(r"CREATE TABLE (\w+) \((.*?)\) STRICT;", bare, re.DOTALL):
        orders = re.findall(r"CHECK \((\w+ [<>]=? \w+)\)", columns)
        found |= {(table, each) for each in orders if len(MOMENTS.findall(each)) > 1}

    assert found == {(table, each) for table, all_ in KEPT_BY_THE_VALUE.items() for each in all_}


async def how_many(town: Town, table: str) -> int:
    return len([*await town.bot.services.store.db.execute_fetchall(f"SELECT 1 FROM {table}")])


async def answer(town: Town, words: str) -> str:
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    return said(await town["Yasmine"].submit_modal(form, {"words": words}))


@pytest.mark.parametrize("back", [MINUTE, HOUR])
async def test_what_is_posted_after_the_clock_went_back_is_never_denied(
    town: Town, back: timedelta
) -> None:
    await ask(town, "Jules", "eerst")
    town.machine_clock.behind = back

    more = said(await ask(town, "Jules", "en dan nog iets"))
    sent = await answer(town, "Dag jij.")

    assert "ging iets mis" not in more + sent
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert inbox.count("Dag jij.") == 1
    assert inbox.count("en dan nog iets") == 1


async def test_after_an_hour_that_was_believed_at_start_nothing_goes_early_or_stays_for_ever(
    town: Town,
) -> None:
    await ask(town, "Jules", "een uur te vroeg gevraagd")
    town.machine_clock.behind = HOUR
    await answer(town, "Dag jij.")

    await town.move_clock(timedelta(days=13))
    assert len(town.team.threads) == 1
    await town.move_clock(timedelta(days=13, hours=2))
    assert town.team.threads == []
    assert await how_many(town, "conversation") == 0


async def test_a_shift_that_began_by_a_clock_an_hour_ahead_ends_when_it_was_said_to(
    town: Town,
) -> None:
    town.machine_clock.behind = HOUR  # it is ten past two; it lasts till six

    for _ in range(3):
        await town.move_clock(HOUR)
        await town["Yasmine"].slash(town.team, "dienst status")
    await town.move_clock(40 * MINUTE)
    assert await how_many(town, "shift") == 1
    await town.move_clock(10 * MINUTE)

    assert await how_many(town, "shift") == 0


async def test_who_gives_no_sign_is_asked_also_when_the_clock_was_a_year_ahead(
    data_dir: Path,
) -> None:
    clock = HandClock(TUESDAY + timedelta(days=365))
    services = await open_services(settings_for(data_dir), clock, system_random_source())

    try:
        worker = await services.shared(Introductions).introduce(
            HERE, 11, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
        )
        await Shifts(services).start(worker)
        clock.moment = TUESDAY
        silences = services.shared(PresenceChecks)

        assert await silences.shifts_to_ask(clock()) == []
        clock.move(2 * HOUR)

        assert [shift.account for shift in await silences.shifts_to_ask(clock())] == [11]
    finally:
        await services.store.close()
