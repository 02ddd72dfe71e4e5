"""A notice does not tell to whom it belongs: it has a key and, often, a moment of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.reconcile import keys_on
from cogs.questions.rules.dm_notices import IN_LIVE_TALK, LONGEST_NOTICE_DELAY, leaves_at
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.forged import forged_press
from tests.kit.laws import examples
from tests.kit.stored import rows
from tests.kit.wiping import whose

SECOND = timedelta(seconds=1)
MOMENTS = st.integers(0, 300_000_000).map(lambda s: datetime(2025, 1, 1, tzinfo=UTC) + s * SECOND)
SPANS = st.timedeltas(timedelta(days=-2), timedelta(days=40))


@given(MOMENTS, SPANS, SPANS)
@examples(200)
def test_it_never_leaves_before_the_answer_nor_more_than_its_longest_after(
    moment: datetime, silent: timedelta, drawn: timedelta
) -> None:
    leaves = leaves_at(moment, moment - silent, drawn)

    assert moment <= leaves <= moment + LONGEST_NOTICE_DELAY
    if timedelta(0) <= silent <= IN_LIVE_TALK:
        assert leaves == moment


@given(MOMENTS, st.timedeltas(timedelta(0), LONGEST_NOTICE_DELAY))
@examples(50)
def test_outside_live_talk_every_moment_that_is_drawn_is_the_one(
    moment: datetime, drawn: timedelta
) -> None:
    assert leaves_at(moment, moment - IN_LIVE_TALK - SECOND, drawn) == moment + drawn


def draws(town: Town, seconds: int) -> None:
    """Let chance say this, now and after a restart too."""
    object.__setattr__(
        town.bot.services.random_source, "number", lambda most: min(seconds, most - 1)
    )


async def wished(town: Town, name: str = "Jules") -> None:
    await chooses_dm(town[name], await ask(town, name))


def phone(town: Town, name: str = "Jules") -> list[discord.Message]:
    return [m for m in town[name].user.dm_channel.history() if not m.flags.ephemeral]


async def test_what_stands_on_a_phone_shares_no_key_with_what_the_team_reads(town: Town) -> None:
    await wished(town)
    await answer(town)

    (notice,) = phone(town)
    places = [town.team, *town.team.threads]
    theirs = {key for place in places for m in place.history() for key in keys_on(m)}
    assert keys_on(notice)
    assert not keys_on(notice) & theirs
    assert town.thread().name not in said(notice)


async def test_each_notice_has_another_key(town: Town) -> None:
    await wished(town)
    await answer(town)
    (first,) = phone(town)
    await press(town["Jules"].user, first, "Toon het")
    await answer(town)

    assert keys_on(phone(town)[-1]) != keys_on(first)


@pytest.mark.parametrize("restart", [False, True])
async def test_it_opens_the_inbox_also_after_a_restart(town: Town, restart: bool) -> None:
    await wished(town)
    await answer(town)
    if restart:
        await town.restart()

    inbox = await press(town["Jules"].user, phone(town)[0], "Toon het")

    assert "Ja hoor." in said(inbox)


async def test_its_key_opens_nothing_for_anybody_else(town: Town) -> None:
    await wished(town)
    await answer(town)
    (key,) = keys_on(phone(town)[0])

    shown = await forged_press(town, town["Amira"], town.panel, f"questions:notice:{key}")

    assert "Ja hoor." not in said(shown)
    assert "is er niet meer" in said(shown)


async def test_a_key_that_was_never_given_out_opens_nothing(town: Town) -> None:
    await wished(town)
    for key in ("", "0" * 16, "%", "' OR 1=1 --"):
        shown = await forged_press(town, town["Jules"], town.panel, f"questions:notice:{key}")
        assert "werkt niet meer" in said(shown)


async def test_a_notice_of_an_older_bankje_still_opens_the_inbox(town: Town) -> None:
    await wished(town)
    await answer(town)
    rows = await town.bot.services.store.db.execute_fetchall("SELECT key FROM conversation")
    (key,) = [str(row[0]) for row in rows]

    shown = await forged_press(town, town["Jules"].user, phone(town)[0], f"questions:show:{key}")

    assert "Ja hoor." in said(shown)


# -- when it leaves -------------------------------------------------------------------------------


async def test_in_live_talk_it_leaves_at_once(town: Town) -> None:
    draws(town, 600)
    await wished(town)
    await town.move_clock(IN_LIVE_TALK)

    await answer(town)

    assert len(phone(town)) == 1


@pytest.mark.parametrize("restart", [False, True])
async def test_an_hour_later_it_leaves_by_chance_and_no_restart_forgets_or_doubles_it(
    town: Town, restart: bool
) -> None:
    draws(town, 600)
    await wished(town)
    await town.move_clock(timedelta(hours=1))

    await answer(town)
    assert phone(town) == []
    if restart:
        await town.restart()
    await town.move_clock(timedelta(minutes=9))
    assert phone(town) == []
    if restart:
        await town.restart()
    await town.move_clock(timedelta(minutes=1))
    await town.move_clock(timedelta(minutes=30))

    assert len(phone(town)) == 1
    inbox = await press(town["Jules"].user, phone(town)[0], "Toon het")
    assert "Ja hoor." in said(inbox)


async def test_what_was_held_back_costs_one_call_and_no_look(town: Town) -> None:
    draws(town, 60)
    await wished(town)
    await town.move_clock(timedelta(hours=1))
    await answer(town)
    calls = len(town.calls)

    await town.move_clock(timedelta(minutes=1))

    place = str(town["Jules"].user.dm_channel.id)
    assert [call.method for call in town.calls[calls:] if place in call.path] == ["POST"]


async def test_who_looks_before_it_leaves_needs_none(town: Town) -> None:
    draws(town, 600)
    await wished(town)
    await town.move_clock(timedelta(hours=1))
    await answer(town)

    await press(town["Jules"], town.panel, "Mijn gesprek")
    await town.move_clock(timedelta(minutes=20))

    assert phone(town) == []
    await town.move_clock(timedelta(hours=1))
    await answer(town)
    await town.move_clock(timedelta(minutes=20))
    assert len(phone(town)) == 1


async def test_who_wipes_before_it_leaves_gets_none_and_everything_is_gone_at_once(
    town: Town,
) -> None:
    draws(town, 600)
    await wished(town)
    await town.move_clock(timedelta(hours=1))
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await answer(town)
    sql = "SELECT count(*) FROM trace WHERE leaves_at IS NOT NULL"
    assert [tuple(r) for r in await town.bot.services.store.db.execute_fetchall(sql)] == [(1,)]

    asked = await press(town["Jules"], inbox, "Wis")
    yes = next(each for each in labels(asked) if each.startswith(("Ja", "Wis")))
    await press(town["Jules"], message_of(asked), yes)
    assert [tuple(r) for r in await town.bot.services.store.db.execute_fetchall(sql)] == [(0,)]
    await town.move_clock(timedelta(minutes=30))

    assert phone(town) == []


async def test_who_wiped_while_discord_was_asked_for_the_place_leaves_no_link_to_their_account(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    thanks = await ask(town)
    really = town.bot.create_dm

    async def slowly(user: discord.abc.Snowflake) -> discord.DMChannel:
        await town.bot.services.store.forget(*whose(town).names)
        return await really(user)

    monkeypatch.setattr(town.bot, "create_dm", slowly)

    shown = await chooses_dm(town["Jules"], thanks)

    assert "Dit gesprek is er niet meer" in said(shown)
    assert await rows(town, "notice") == 0
