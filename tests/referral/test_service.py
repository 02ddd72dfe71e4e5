"""Referrals in a real store: they end exactly with their conversation, also after a restore."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups.key_rotation import rotate
from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.store.deletion_journal import NAME, RECORD
from bot.store.opening import Conflict, Store
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Key, closed
from cogs.questions.rules.endings import with_end
from cogs.referral import rules
from cogs.referral.repository import ReferralRepository
from cogs.referral.rules import FollowUpAnswer, Outcome, Together, YesNo
from tests.kit.clocks import HandClock
from tests.kit.sample_referrals import KEPT, a_referral, a_talk, asked
from tests.kit.stores import NEW, NEW_SECRET, OLD, backed_up, opened, place, restored

GUILD, ALIAS = GuildId(1), Alias("f" * 64)


@pytest.fixture(autouse=True)
def at_that_moment(clock: HandClock) -> None:
    clock.moment = a_talk().opened_at


async def begins(store: Store, name: str = "") -> ReferralRepository:
    """A conversation that has arrived, with a referral; a code name is not drawn again soon."""
    talk = a_talk()
    talk = replace(talk, code_name=CodeName(name or talk.code_name))
    kept = ConversationRepository(store)
    await kept.add(talk, ended_before=talk.opened_at, grace=timedelta(0))
    await kept.arrived(talk.key, 77, None)
    await ReferralRepository(store).add(a_referral())
    return ReferralRepository(store)


async def ends_of(store: Store) -> tuple[list[int], list[int]]:
    talks = await store.db.execute_fetchall("SELECT expires_at FROM conversation")
    referrals = await store.db.execute_fetchall("SELECT expires_at FROM referral")
    return [row[0] for row in talks], [row[0] for row in referrals]


async def test_every_field_comes_back_as_it_was_kept(store: Store) -> None:
    kept = await begins(store)
    full = replace(
        asked(),
        together=Together.TOGETHER,
        answer=FollowUpAnswer.FAILED,
        outcome=Outcome.NO,
    )

    await kept.change(full)

    assert await kept.by_key(full.key, full.made_at) == full
    assert await kept.of_person(GUILD, ALIAS, full.made_at) == [full]
    assert await kept.of_conversation(full.conversation, full.made_at) == [full]


async def test_an_expired_referral_is_not_there(store: Store) -> None:
    kept, ends = await begins(store), a_referral().expires_at

    assert await kept.by_key(a_referral().key, ends) is None
    assert await kept.of_person(GUILD, ALIAS, ends) == []
    assert await kept.of_conversation(a_referral().conversation, ends) == []
    assert await kept.due(ends) == []


@pytest.mark.parametrize("sooner", [True, False])
async def test_a_referral_ends_exactly_when_its_conversation_does(
    store: Store, *, sooner: bool
) -> None:
    await begins(store)
    spoke = replace(a_talk(), last_at=a_talk().last_at + timedelta(days=3), thread=77)
    talk = with_end(closed(spoke, spoke.opened_at) if sooner else spoke, KEPT)
    assert (talk.expires_at < a_talk().expires_at) == sooner

    await ConversationRepository(store).change(talk, card_is_true=None)

    assert await ends_of(store) == ([to_seconds(talk.expires_at)], [to_seconds(talk.expires_at)])


async def test_a_referral_goes_with_its_conversation(store: Store) -> None:
    await begins(store)

    await ConversationRepository(store).drop(Key("c" * 16))

    assert await ends_of(store) == ([], [])


async def test_wiping_and_sweeping_leave_no_referral(store: Store) -> None:
    await begins(store)
    await store.forget((GUILD, ALIAS))
    assert await ends_of(store) == ([], [])

    await begins(store, "Uil-3")
    await store.sweep(a_referral().expires_at)
    assert await ends_of(store) == ([], [])


async def test_what_went_with_its_conversation_does_not_come_back_from_a_backup(
    data_dir: Path, clock: HandClock
) -> None:
    """The journal of deletions sees what a trigger deletes."""
    async with opened(data_dir, clock) as store:
        await begins(store)
        made = await backed_up(data_dir, store, clock())
        before = (data_dir / "backups" / NAME).stat().st_size
        await ConversationRepository(store).drop(Key("c" * 16))
        assert (data_dir / "backups" / NAME).stat().st_size == before + 2 * RECORD

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await ends_of(store) == ([], [])


async def test_after_a_restore_and_a_rotation_a_referral_still_ends_with_its_conversation(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await begins(store)
        made = await backed_up(data_dir, store, clock())
    await restored(made, data_dir, clock)
    await rotate(place(data_dir), OLD, NEW)

    async with opened(data_dir, clock, NEW_SECRET) as store:
        talk = replace(a_talk(), last_at=a_talk().last_at + timedelta(days=1), thread=77)
        await ConversationRepository(store).change(with_end(talk, KEPT), card_is_true=None)
        talks, referrals = await ends_of(store)
        assert talks == referrals != []
        await ConversationRepository(store).drop(Key("c" * 16))
        assert await ends_of(store) == ([], [])


@pytest.mark.parametrize(
    "broken",
    [
        "entries = 'a,b,c,d'",
        "entries = ''",
        "entries = 'Iemand van 17'",
        "may_tell = 'yes'",
        "wish = 'yes'",
        "follow_up_at = made_at + 9",
        "asked_at = made_at",
        "follow_up = 'yes'",
        "outcome = 'perhaps'",
        "together = 'maybe'",
    ],
)
async def test_the_store_itself_refuses_what_cannot_be(store: Store, broken: str) -> None:
    await begins(store)

    with pytest.raises(Conflict):
        async with store.writing() as db:
            await db.execute_fetchall(f"UPDATE referral SET {broken}")


async def test_who_left_the_team_is_not_named_any_more(store: Store) -> None:
    kept = await begins(store)
    assert await kept.workers() == [(GUILD, 7)]

    await kept.forget_worker(GuildId(2), 7)
    assert await kept.workers() == [(GUILD, 7)]
    await kept.forget_worker(GUILD, 7)

    assert await kept.workers() == []
    found = await kept.by_key(a_referral().key, a_referral().made_at)
    assert found
    assert found.worker is None


async def test_only_what_is_promised_and_not_yet_asked_is_due(store: Store) -> None:
    kept = await begins(store)
    wished = rules.follow_up_wished(a_referral(), a_referral().made_at)
    at = wished.follow_up_at
    assert at
    assert await kept.due(at) == []

    await kept.change(wished)

    assert await kept.due(at - timedelta(seconds=1)) == []
    assert await kept.due(at) == [(GUILD, wished.key)]
    await kept.change(asked())
    assert await kept.due(at) == []
    await kept.change(replace(wished, wish=YesNo.NO, follow_up_at=None))
    assert await kept.due(at) == []
