"""How much one person can set off: few rings, nobody else delayed, help always answers (R45)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import Alias
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import InteractionType
from bot.demo.town import Town
from cogs.questions.rules import pace
from cogs.questions.rules.conversation import Key
from cogs.questions.rules.pace import MOST_NEW, MOST_RINGS, REMEMBERED
from cogs.questions.service.pace import Pace
from cogs.questions.service.who_to_ring import MOST_FIRST
from tests.kit.asking import ask, card, form_of, pinged
from tests.kit.conversations import gateway_of, jules, talk_of
from tests.kit.crisis import window
from tests.kit.forged import _begun, forged_form, forged_press
from tests.kit.laws import examples
from tests.kit.sample_conversations import a_conversation
from tests.kit.wiping import wipe

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
UNSAFE = "Ik voel me nu niet veilig"
FEW = "Je begon net 4 keer een gesprek"


def loud(town: Town, name: str = "Yasmine") -> int:
    """How often a phone rang, also by what is gone by now."""
    return sum(
        town[name].id in map(int, _heard(call.json))
        for call in town.calls
        if call.method == "POST" and call.path.endswith("/messages")
    )


def _heard(body: object) -> list[str]:
    return (body.get("allowed_mentions") or {}).get("users") or [] if isinstance(body, dict) else []


def questions(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "vraag van" in said(each)]


SPANS = st.lists(st.integers(0, 1200), min_size=1, max_size=60)


@examples(200)
@given(spans=SPANS)
def test_no_ten_minutes_hold_more_than_five_rings_and_no_minute_two(spans: list[int]) -> None:
    rung: list[datetime] = []
    for now in sorted(NOON + timedelta(seconds=each) for each in spans):
        if pace.may_ring(rung, now):
            rung.append(now)

    for at in rung:
        assert sum(at <= other < at + REMEMBERED for other in rung) <= MOST_RINGS
        assert sum(at <= other < at + A_MINUTE for other in rung) == 1


@examples(200)
@given(spans=SPANS)
def test_whoever_waits_as_long_as_they_were_told_may_begin_again(spans: list[int]) -> None:
    begun: list[datetime] = []
    for now in sorted(NOON + timedelta(seconds=each) for each in spans):
        if pace.may_begin(begun, now, most=MOST_NEW):
            begun.append(now)
        else:
            left = pace.begins_again(begun, now, most=MOST_NEW)
            assert timedelta() < left <= REMEMBERED
            assert pace.may_begin(begun, now + left, most=MOST_NEW)


def test_a_clock_that_was_set_back_silences_nobody() -> None:
    ahead = [NOON + timedelta(hours=1)] * 9

    assert pace.may_ring(ahead, NOON)
    assert pace.may_call(ahead, NOON)
    assert pace.may_begin(ahead, NOON, most=MOST_NEW)


async def test_who_withdraws_and_asks_again_twice_passes(town: Town) -> None:
    for _ in range(2):
        await ask(town)
        await wipe(town)
    await ask(town)

    assert len(questions(town)) == 1


async def test_r45_ask_and_wipe_sixty_times_rings_no_more_than_agreed(town: Town) -> None:
    refused = 0
    for number in range(60):
        seen = await ask(town, words=f"haha {number}")
        refused += FEW in said(seen)
        await wipe(town)
        await town.move_clock(timedelta(seconds=5))

    assert loud(town) <= MOST_RINGS
    assert refused == 60 - MOST_NEW
    assert "Bel 106" in said(await ask(town))

    await ask(town, "Sam", "ik heb echt een vraag")
    assert pinged(card(town), town) == {town["Yasmine"].id}


@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=pytest.mark.long)])
async def test_a_thousand_questions_of_one_person_reach_nobody_and_delay_nobody(
    town: Town, count: int
) -> None:
    for _ in range(MOST_NEW):
        await ask(town)
        await wipe(town)
    rung, before = loud(town), len(town.calls)
    start = len(town.team.history())

    for number in range(count):
        door = f"questions:ask:{number:016x}.question"
        refused = await forged_form(town, town["Jules"], town.square.id, door, f"spam {number};")
        assert f"spam {number};" in said(refused)
        assert "Bel 106" in said(refused)

    assert loud(town) == rung
    assert len(town.team.history()) == start
    beside = [each for each in town.calls[before:] if "/channels/" in each.path]
    assert [each for each in beside if each.method != "GET"] == []
    thanks = await ask(town, "Sam", "ik heb echt een vraag")
    assert "Je bericht is binnen" in said(thanks)
    seen = await press(town["Sam"], thanks, UNSAFE)
    assert "Yasmine krijgt nu een melding" in said(seen)
    card = await press(town["Jules"], town.panel, "Nu hulp nodig")
    assert "112" in said(card)


async def test_the_words_come_back_with_a_number_and_help_when_too_many_were_begun(
    town: Town,
) -> None:
    for _ in range(MOST_NEW - 1):
        await ask(town)
        await wipe(town)
    one, other = await form_of(town, "Jules"), await form_of(town, "Jules")
    await town["Jules"].submit_modal(one, {"words": "de vierde"})
    await wipe(town)
    before = len(town.team.history())

    refused = await town["Jules"].submit_modal(other, {"words": "de vijfde"})

    assert "de vijfde" in said(refused)
    assert FEW in said(refused)
    assert "Over 10 minuten kan het weer" in said(refused)
    assert "Nu hulp nodig" in labels(refused)
    assert len(town.team.history()) == before
    await town.move_clock(timedelta(minutes=10))
    await ask(town, words="de zesde")
    assert len(questions(town)) == 1


async def test_in_need_one_may_write_when_a_question_may_not_begin(town: Town) -> None:
    for _ in range(MOST_NEW):
        await ask(town, "Sam")
        await wipe(town, "Sam")
    assert FEW in said(await ask(town, "Sam"))

    form = await window(town)
    kept = await town["Sam"].submit_modal(form, {"words": "het gaat niet"})

    assert "Dit staat klaar voor" in said(kept)
    assert pinged(card(town), town) == {town["Yasmine"].id}


async def test_fifty_alarms_ring_once_in_five_minutes_and_each_shows_the_card(town: Town) -> None:
    thanks = await ask(town)
    await town.move_clock(2 * A_MINUTE)
    door = next(
        each.custom_id
        for row in message_of(thanks).components
        if isinstance(row, discord.ActionRow)
        for each in row.children
        if getattr(each, "label", "") == UNSAFE
    )
    rung, thread = loud(town), len(town.thread().history())
    for number in range(50):
        seen = await forged_press(town, town["Jules"], message_of(thanks), str(door))
        assert "112" in said(seen)
        if number:
            assert "Nu rinkelt het niet nog eens" in said(seen)
            assert "krijgt nu een melding" not in said(seen)
        else:
            assert "Yasmine krijgt nu een melding" in said(seen)

    assert loud(town) == rung + 1
    assert len(town.thread().history()) == thread + 1

    await town.move_clock(5 * A_MINUTE)
    assert loud(town) == rung + 2  # nobody came, so it rang by itself
    again = await forged_press(town, town["Jules"], message_of(thanks), str(door))
    assert "Nu rinkelt het niet nog eens" in said(again)
    await town.move_clock(5 * A_MINUTE)
    again = await forged_press(town, town["Jules"], message_of(thanks), str(door))
    assert "Yasmine krijgt nu een melding" in said(again)
    assert loud(town) == rung + 3


async def test_one_person_takes_nobody_elses_ring_away_in_the_same_minute(town: Town) -> None:
    await ask(town)
    await wipe(town)
    await ask(town, words="haha")

    await ask(town, "Sam", "ik heb echt een vraag")

    assert pinged(card(town), town) == {town["Yasmine"].id}


async def test_a_card_that_did_not_arrive_takes_nobodys_place(town: Town) -> None:
    gateway = gateway_of(town)
    for number in range(2 * MOST_FIRST):
        other = replace(a_conversation(), key=Key(f"{number:016x}"), alias=Alias(f"{number:064x}"))
        heard = gateway.to_ring.note_rung("1", other, [7])
        assert heard == [7]
        gateway.to_ring.forget_rung("1", other, heard)


async def test_who_is_not_safe_is_rung_for_whatever_rang_before(town: Town) -> None:
    thanks = await ask(town)
    for number in range(MOST_RINGS + 2):
        await town.move_clock(A_MINUTE)
        await ask(town, words=f"en nog {number}")
    rung = loud(town)
    assert rung == MOST_RINGS

    seen = await press(town["Jules"], thanks, UNSAFE)

    assert "Yasmine krijgt nu een melding" in said(seen)
    assert loud(town) == rung + 1


async def test_who_comes_on_shift_after_the_first_press_is_rung_by_the_second(town: Town) -> None:
    thanks = await ask(town)
    await town["Yasmine"].slash(town.team, "dienst stop")
    await press(town["Jules"], thanks, UNSAFE)
    await town["Yasmine"].slash(town.team, "dienst start")

    seen = await press(town["Jules"], thanks, UNSAFE)

    assert "Yasmine krijgt nu een melding" in said(seen)


async def test_the_screen_after_writing_in_need_names_nobody_who_was_not_rung(town: Town) -> None:
    form = await window(town)
    await town["Sam"].submit_modal(form, {"words": "het gaat niet"})
    await wipe(town, "Sam")
    form = await window(town)

    kept = await town["Sam"].submit_modal(form, {"words": "het gaat weer niet"})

    assert "krijgt nu een melding" not in said(kept)
    assert "112" in said(kept)
    assert pinged(card(town), town) == set()


async def test_nothing_of_the_pace_is_known_after_its_time(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, UNSAFE)
    known = town.bot.services.shared(Pace)
    assert known._done

    for _ in range(2):  # nobody came, so it rang once more by itself
        await town.move_clock(REMEMBERED + A_MINUTE)

    assert known._done == {}


async def test_the_memory_of_the_pace_holds_no_alias(town: Town) -> None:
    await ask(town)
    talk = await gateway_of(town).service.latest(*jules(town))
    assert talk

    known = town.bot.services.shared(Pace)

    assert all(
        talk.alias.encode() not in name and talk.alias != name.hex() for name, _ in known._done
    )


# -- lines ---------------------------------------------------------------------------------------


def quickly(town: Town, seconds: float = 0.05) -> None:
    """Whoever writes too fast waits seconds for the next line; not in a test."""
    writing: Any = town.bot.get_cog("WritingMoreCog")
    writing._submissions.joined.gathering = seconds


async def many_at_once(town: Town, count: int, first: int = 0) -> list[Any]:
    """So many windows handed in together, as no thumb can."""
    backend, door = town.discord, f"questions:more:{(await talk_of(town)).key}"
    records = []
    for number in range(first, first + count):
        field = {"type": 4, "custom_id": "words", "value": f"regel {number};"}
        data = {
            "custom_id": f"{door}.{number:016x}",
            "components": [{"type": 18, "id": 1, "component": field}],
        }
        kind = InteractionType.MODAL_SUBMIT
        record, payload = _begun(town, town["Jules"], town.square.id, kind, data)
        backend.emit("INTERACTION_CREATE", payload)
        records.append(record)
    town.env.settle_timeout = 120  # two hundred windows take longer than one
    await town.env.settle()
    return records


def lines_of(town: Town) -> list[str]:
    return [said(each) for each in town.thread().history() if "regel " in said(each)]


@pytest.mark.parametrize("count", [40, pytest.param(200, marks=pytest.mark.long)])
async def test_lines_that_nobody_typed_are_joined_and_each_arrives_once(
    town: Town, count: int
) -> None:
    await ask(town)
    quickly(town)

    records = await many_at_once(town, count)
    standing = "\n".join(lines_of(town))
    found = [int(each) for each in re.findall(r"regel (\d+);", standing)]
    assert sorted(found) == [*range(count)]
    assert len(lines_of(town)) <= pace.FREE_LINES + 3
    answers = [said(simcord.InteractionResult(town.env, each)) for each in records]
    assert all("Bij je gesprek gezet" in each for each in answers)
    assert sum("Ik bundel je berichten even" in each for each in answers) > count // 2
    assert loud(town) <= MOST_RINGS


async def test_who_types_is_never_joined(town: Town) -> None:
    await ask(town)

    for number in range(6):
        tick = await ask(town, words=f"regel {number};")
        assert "bundel" not in said(tick)
        await town.move_clock(timedelta(seconds=10))

    assert len(lines_of(town)) == 6


async def test_joined_lines_that_do_not_arrive_come_back_to_each(town: Town) -> None:
    await ask(town)
    quickly(town)
    await many_at_once(town, pace.FREE_LINES)
    town.bot.posts.pauses = ()
    path = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", path, status=400, times=None)

    records = await many_at_once(town, 3, first=900)

    town.discord.faults.clear()
    for number, each in enumerate(records, 900):
        answer = said(simcord.InteractionResult(town.env, each))
        assert f"regel {number};" in answer
        assert "Bij je gesprek gezet" not in answer
    assert not any("regel 90" in each for each in lines_of(town))
