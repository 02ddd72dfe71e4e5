"""Whatever goes wrong with a conversation: who acted is told, both sides see the same.

What stands elsewhere already is not repeated here: folded and locked threads (`tests/wire/
test_folded_threads.py`), a thread that was deleted (`tests/questions/test_when_discord_fails.py`),
a channel that moved (`tests/questions/test_places.py`), who left (`tests/questions/
test_who_left.py`), a wipe that overtakes (`tests/questions/test_overtaken.py`), a pause that does
(`tests/questions/test_pausing.py`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import simcord

from bot.core.clock import HOME
from bot.demo.reading import message_of, press, said
from bot.demo.simulator import InteractionType, serializers
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import answer, ask, card, cards, chooses_dm
from tests.kit.conversations import gateway_of, talk_of
from tests.kit.direct_messages import heard_in_private
from tests.kit.faults import Slow
from tests.kit.forged import _begun
from tests.kit.handing_over import inbox
from tests.kit.limiting import agree, ask_block
from tests.kit.stored import rows
from tests.kit.team import suspend, takes_role
from tests.kit.towns import open_town
from tests.kit.wiping import sure_of

ANSWER = "Kom woensdag maar langs."
MINUTE = timedelta(minutes=1)


def thread_says(town: Town, words: str) -> int:
    return sum(words in said(each) for each in town.thread().history())


# -- who answers is not there any more, or is not the only one ------------------------------------


async def loses_the_role(town: Town) -> None:
    takes_role(town, "Bram")
    await town.env.settle()


async def is_suspended(town: Town) -> None:
    await suspend(town, by="Els", who="Bram")


async def is_removed(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")


@pytest.mark.parametrize("goes", [loses_the_role, is_suspended, is_removed])
async def test_a_worker_who_goes_while_they_write_sends_nothing_and_has_the_words_back(
    town: Town, goes: Callable[[Town], Awaitable[None]]
) -> None:
    await ask(town)
    form = await press(town["Bram"], town.thread().history()[0], "Antwoord")
    await goes(town)

    refused = await _hand_in(town, "Bram", form, ANSWER)

    assert "Verstuurd" not in said(refused)
    assert ANSWER in said(refused), "the words are given back"
    assert thread_says(town, ANSWER) == 0
    assert ANSWER not in said(await inbox(town))
    assert (await talk_of(town)).waiting


async def _hand_in(
    town: Town, who: str, form: simcord.InteractionResult, words: str
) -> simcord.InteractionResult:
    """As Discord does it, also for somebody who went meanwhile."""
    (result,) = await _together(town, [(who, form, words)])
    return result


async def _together(
    town: Town, handed_in: list[tuple[str, simcord.InteractionResult, str]]
) -> list[simcord.InteractionResult]:
    """Forms that are handed in at the same moment."""
    begun = [_emitted(town, who, _filled(form, words)) for who, form, words in handed_in]
    await town.env.settle()
    return begun


def _filled(form: simcord.InteractionResult, words: str) -> dict[str, object]:
    assert form.modal
    field = {"type": 4, "custom_id": "words", "value": words}
    row = {"type": 18, "id": 1, "component": field}
    return {"custom_id": form.modal["custom_id"], "components": [row]}


def _emitted(
    town: Town, who: str, data: dict[str, object], on: Any = None
) -> simcord.InteractionResult:
    """Let the bot hear of it without waiting for what it does; `on`: the message, for a press."""
    kind = InteractionType.MESSAGE_COMPONENT if on else InteractionType.MODAL_SUBMIT
    where = on.channel_id if on else town.thread().id
    record, payload = _begun(town, town[who], where, kind, data)
    if on:
        record.source_message_id = on.id
        payload["message"] = dict(serializers.message_payload(town.discord, on))
    town.discord.emit("INTERACTION_CREATE", payload)
    return simcord.InteractionResult(town.env, record)


async def test_two_who_answer_at_once_are_both_read_each_under_the_own_name(town: Town) -> None:
    await ask(town)
    first = town.thread().history()[0]
    forms = [(name, await press(town[name], first, "Antwoord")) for name in ("Yasmine", "Bram")]

    told = await _together(town, [(who, form, f"van {who}") for who, form in forms])

    assert all("Verstuurd" in said(each) for each in told)
    shown = said(await inbox(town))
    for who in ("Yasmine", "Bram"):
        assert thread_says(town, f"van {who}") == 1
        assert f"**{who}**" in shown
    assert (await talk_of(town)).worker in (town["Yasmine"].id, town["Bram"].id)


async def pressed_together(town: Town, door: str, *who: str) -> list[str]:
    """What each reads who pressed this on the card at the same moment."""
    stands = town.discord.get_message(town.team.id, card(town).id)
    data: dict[str, object] = {"custom_id": door, "component_type": 2}
    begun = [_emitted(town, name, data, on=stands) for name in who]
    await town.env.settle()
    return [said(each) for each in begun]


async def test_of_two_who_take_at_once_one_has_it_and_the_other_is_told(town: Town) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    words = await pressed_together(town, f"questions:take:{key}", "Yasmine", "Bram")

    assert sum("Een collega heeft" in each for each in words) == 1
    await town.minute()
    assert said(card(town)).count("neemt dit") == 1


async def test_of_two_who_close_at_once_one_did_and_the_other_reads_that_it_ended(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    key = (await talk_of(town)).key

    words = await pressed_together(town, f"questions:close:{key}", "Yasmine", "Bram")

    assert sum("Afgerond door" in each for each in words) == 1
    assert sum("is afgerond" in each for each in words) == 1
    assert thread_says(town, "Afgerond door") == 1


# -- what stands on Discord is not there any more --------------------------------------------------


async def test_a_card_that_somebody_deletes_stops_no_conversation(town: Town) -> None:
    await ask(town)
    town.discord.delete_message(town.team.id, card(town).id)
    await town.env.settle()

    sent = await answer(town, ANSWER)
    more = await ask(town, words="en nog iets")
    await town.minute()

    assert "Verstuurd" in said(sent)
    assert "Bij je gesprek gezet" in said(more)
    assert ANSWER in said(await inbox(town))
    assert thread_says(town, "en nog iets") == 1
    assert len(cards(town)) <= 1


# -- direct messages that are closed, in each way that Discord says so -----------------------------


@pytest.mark.parametrize(("status", "code"), [(403, 50007), (403, 50278), (400, 20009)])
async def test_f_c1_closed_direct_messages_are_tried_once_and_the_inbox_has_it_all(
    town: Town, status: int, code: int
) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    direct = town["Jules"].user.dm_channel
    where = f"/channels/{direct.id}/messages"
    town.env.inject_error("POST", where, status=status, code=code, times=None)

    sent = await answer(town, ANSWER)
    for _ in range(30):
        await town.move_clock(MINUTE)

    tried = [each for each in town.calls if (each.method, each.path) == ("POST", where)]
    assert len(tried) == 1
    assert "Verstuurd" in said(sent)
    assert ANSWER in said(await inbox(town))
    if status == 403:
        assert await rows(town, "notice") == 0


# -- an answer is in flight ------------------------------------------------------------------------


def is_answer(route: object, given: dict[str, object]) -> bool:
    return ANSWER in str(given.get("json"))


async def in_flight(town: Town, door: str) -> tuple[str, str]:
    """Bram answers, Discord takes long, and Jules presses this; give what each of them reads."""
    form = await press(town["Bram"], town.thread().history()[0], "Antwoord")
    shown = await inbox(town)
    town.bot.http.request = slow = Slow(town, town.bot.http.request)  # type: ignore[method-assign] # all calls pass here
    arrives = asyncio.Event()
    slow.deliver_late(is_answer, arrives)
    sending = _emitted(town, "Bram", _filled(form, ANSWER))
    await town.env.settle()
    stands = town.discord.get_message(message_of(shown).channel.id, message_of(shown).id)
    data = {"custom_id": door, "component_type": 2}
    pressing = _emitted(town, "Jules", data, on=stands)
    with town.as_bot():
        await asyncio.sleep(0.3)
    arrives.set()
    await town.env.settle()
    return _shown(sending), _shown(pressing)


def _shown(result: simcord.InteractionResult) -> str:
    """Nothing where the channel with it is gone."""
    return said(result) if result.response or result.followups else ""


@pytest.mark.parametrize("chose_notice", [True, False])
async def test_r25_an_answer_in_flight_does_not_arrive_after_stopping_and_its_writer_is_told(
    town: Town, *, chose_notice: bool
) -> None:
    thanks = await ask(town)
    if chose_notice:
        await chooses_dm(town["Jules"], thanks)
    key = (await talk_of(town)).key

    told, stopped = await in_flight(town, f"questions:stop_now:{key}")

    assert "Je gesprek is gestopt" in stopped
    assert "is afgerond. Schrijven kan niet meer" in told
    assert ANSWER in told, "the words are given back"
    assert thread_says(town, ANSWER) == 0
    assert ANSWER not in said(await inbox(town))
    assert heard_in_private(town, "Jules") == []
    await town.restart()
    await town.minute()
    assert heard_in_private(town, "Jules") == []


async def test_r25_an_answer_that_a_kill_hid_is_announced_to_nobody_who_stopped(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood just before they stopped, and the bot died before it counted it."""
    await chooses_dm(town["Jules"], await ask(town))
    talk = await talk_of(town)

    async def cut(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(gateway_of(town).answers._answering, "answered", cut)
        await answer(town, ANSWER)
    await gateway_of(town).service.stop(talk)

    await town.restart()
    for _ in range(40):
        await town.move_clock(MINUTE)

    assert heard_in_private(town, "Jules") == []


async def test_an_answer_in_flight_does_not_arrive_in_a_pause_and_its_writer_is_told(
    town: Town,
) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    told, paused = await in_flight(town, f"questions:pause:{key}")

    assert "Je hoort niets van ons" in paused
    assert "koos voor een pauze. Er is niets verstuurd." in told
    assert thread_says(town, ANSWER) == 0


async def test_an_answer_in_flight_goes_with_a_wipe_and_its_writer_is_told(town: Town) -> None:
    await ask(town)
    sure = await sure_of(town, town["Jules"])
    door = next(
        str(getattr(each, "custom_id", ""))
        for each in parts_of(message_of(sure))
        if "Ja, wis" in (getattr(each, "label", "") or "")
    )

    before = len(town.calls)
    _, wiped = await in_flight(town, door)

    assert "gewist" in wiped
    assert town.team.threads == []
    assert await rows(town) == 0
    heard = [str(each.json) for each in town.calls[before:] if "/webhooks/" in each.path]
    assert any("Dit gesprek is er niet meer" in each for each in heard), "its writer is told"
    assert not any("Verstuurd" in each for each in heard)


async def test_a_block_waits_for_the_answer_in_flight_and_none_goes_after_it(town: Town) -> None:
    await ask(town)
    await ask_block(town)
    form = await press(town["Bram"], town.thread().history()[0], "Antwoord")
    await agree(town)

    refused = await _hand_in(town, "Bram", form, ANSWER)

    assert "is afgerond. Schrijven kan niet meer" in said(refused)
    assert thread_says(town, ANSWER) == 0


# -- the night on which the clock is set -----------------------------------------------------------

BEFORE_WINTER = datetime(2026, 10, 25, 2, 30, tzinfo=HOME)
BEFORE_SUMMER = datetime(2027, 3, 28, 1, 30, tzinfo=HOME)


@pytest.mark.parametrize("night", [BEFORE_WINTER, BEFORE_SUMMER])
async def test_on_the_night_when_the_clock_is_set_nothing_is_early_late_or_out_of_order(
    data_dir: Path, night: datetime
) -> None:
    """In winter the hour from two to three comes twice, in summer it never comes."""
    async with open_town(data_dir, starts=night, on_shift=()) as town:
        await ask(town, words="de eerste")
        ends = (await talk_of(town)).expires_at
        for number in range(4):
            await town.move_clock(timedelta(minutes=30))
            await ask(town, words=f"regel {number};")
        kept = await talk_of(town)
        shown = said(await inbox(town))
        order = [shown.index(f"regel {number};") for number in range(4)]
        assert order == sorted(order)
        assert kept.expires_at - ends == timedelta(hours=2)
        assert kept.waiting_since
        assert kept.last_at - kept.waiting_since == timedelta(hours=2)
        await town["Yasmine"].slash(town.team, "dienst start", tot="18.00")
        await answer(town, ANSWER)
        assert ANSWER in said(await inbox(town))
        left = kept.expires_at - town.now
        await town.move_clock(left + timedelta(days=14, hours=2))
        assert await rows(town) == 0
        assert town.env.errors == []
