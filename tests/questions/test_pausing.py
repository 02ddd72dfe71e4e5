"""*Even pauze*: nothing reaches a young person until they write again, or say so (R25)."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.core.retention import Retention
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.texts.dates_in_words import clock_in_words
from cogs.questions.rules import assignment, endings, pausing
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY
from cogs.questions.service.assignment import Queue
from cogs.questions.service.pausing import Pausing
from tests.kit.asking import answer, ask, card, cards, chooses_dm, is_queue, pinged, rung_for_help
from tests.kit.clocks import TUESDAY
from tests.kit.closing import closes
from tests.kit.conversations import gateway_of, jules, talk_of
from tests.kit.direct_messages import told
from tests.kit.forged import forged_press, pressed_meanwhile
from tests.kit.handing_over import begin
from tests.kit.laws import examples
from tests.kit.referring import LATER, press_in_inbox, refer, the_referral
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.sample_conversations import WEEK, YASMINE, a_conversation
from tests.kit.shifts import dienst

RETENTION = Retention(idle=WEEK, keep=WEEK)
REFUSED = "koos voor een pauze. Er is niets verstuurd."
NOTICE = "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
ACTS = st.lists(
    st.sampled_from(["write", "answer", "pause", "resume", "close", "back"]), max_size=12
)


def acted(talk: Conversation, act: str, hours: int) -> Conversation:
    moment = TUESDAY + timedelta(hours=hours)
    if act == "write":
        return rules.spoken_to(talk, moment)
    if act == "answer":
        return talk if talk.paused_at or talk.closed_at else rules.answered(talk, YASMINE, moment)
    if act == "close":
        return rules.closed(talk, moment)
    if act == "back":
        return assignment.back_on_top(talk, moment)
    if talk.closed_at:
        return talk
    return (pausing.paused if act == "pause" else pausing.resumed)(talk, moment)


@given(ACTS)
@examples(200)
def test_a_pause_never_outlives_the_conversation_nor_hides_that_somebody_waits(
    acts: list[str],
) -> None:
    talk, unpaused = a_conversation(), a_conversation()
    for hours, act in enumerate(acts, 1):
        talk = acted(talk, act, hours)
        if act not in ("pause", "resume") and not (act == "answer" and talk.paused_at):
            unpaused = acted(unpaused, act, hours)
        assert not (talk.paused_at and talk.closed_at)
        assert not (talk.paused_at and talk.waiting)  # who does not feel safe: in tests/queue
        # Whoever waited before it waits after it, and it moves no end.
        assert (talk.waiting_since is None) == (unpaused.waiting_since is None)
        assert endings.ends_at(talk, RETENTION) == endings.ends_at(unpaused, RETENTION)
        if act in ("write", "resume", "close", "back"):
            assert talk.paused_at is None


def test_who_paused_while_waiting_is_overdue_to_nobody_when_they_go_on() -> None:
    paused = pausing.paused(a_conversation(), TUESDAY)

    resumed = pausing.resumed(paused, TUESDAY + WEEK)

    assert resumed.waiting_since == TUESDAY + WEEK
    assert resumed.last_at == TUESDAY


def test_who_goes_on_after_a_pause_waits_since_before_it() -> None:
    """Late is counted from its end, because nobody could answer before; they wait for longer."""
    talk, later = a_conversation(), [TUESDAY + n * WEEK for n in range(4)]
    paused = pausing.paused(talk, later[0])

    again = pausing.resumed(pausing.paused(pausing.resumed(paused, later[1]), later[2]), later[3])

    assert again.asked_since == talk.waiting_since
    assert again.waiting_since == later[3]
    assert rules.spoken_to(paused, later[1]).asked_since == talk.waiting_since
    assert rules.called_for_help(paused, later[1]).asked_since == talk.waiting_since
    assert rules.answered(again, YASMINE, later[3]).asked_since is None
    assert rules.closed(again, later[3]).asked_since is None


async def test_the_card_and_the_list_say_since_when_they_wait_over_a_pause(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="18.00")
    await ask(town)
    asked = town.now
    await press_in_inbox(town, "Even pauze")
    await town.move_clock(timedelta(hours=2))

    await press_in_inbox(town, "Ga verder")
    await town.move_clock(timedelta(minutes=1))

    since = clock_in_words(town.bot.services.texts, "nl", asked)
    assert since in said(card(town))
    assert since in next(said(each) for each in town.team.history() if is_queue(each))


async def on_hold(town: Town) -> None:
    """Jules asks, chose a notice, and takes a pause."""
    await chooses_dm(town["Jules"], await ask(town))
    await press_in_inbox(town, "Even pauze")


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r25_no_answer_reaches_them_until_they_go_on(town: Town, between: Between) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    paused = await press_in_inbox(town, "Even pauze")
    await between(town)

    assert "Je hoort niets van ons tot jij weer iets stuurt. Het team ziet: pauze." in said(paused)
    refused = await town["Yasmine"].submit_modal(form, {"words": "Ben je er nog?"})
    assert REFUSED in said(refused)
    assert not any("Ben je er nog" in said(each) for each in town.thread().history())
    at_once = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    assert REFUSED in said(at_once)
    assert not at_once.modal

    await between(town)
    resumed = await press_in_inbox(town, "Ga verder")
    assert "Je pauze is voorbij" in said(resumed)
    await between(town)
    assert "Verstuurd" in said(await answer(town, "Ben je er nog?"))
    assert "Ben je er nog?" in said(await press(town["Jules"], town.panel, "Mijn gesprek"))


async def test_a_reply_in_the_thread_is_refused_under_that_reply(town: Town) -> None:
    await on_hold(town)

    thread = town.thread()
    await town["Yasmine"].send(thread, "Hallo?", reply_to=thread.history()[0])

    assert REFUSED in said(town.thread().history()[-1])
    assert not any(
        "jeugdwerker" in said(each) and "Hallo?" in said(each) for each in town.thread().history()
    )


async def test_the_screen_says_until_when_and_a_pause_moves_no_end(town: Town) -> None:
    await ask(town)
    before = (await talk_of(town)).expires_at

    paused = await press_in_inbox(town, "Even pauze")

    assert "Doe je niets, dan stopt dit gesprek op **vrijdag 4 december**." in said(paused)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "**Het is nu pauze.**" in said(shown)
    assert "dan stopt dit gesprek op **vrijdag 4 december**" in said(shown)
    assert {"Ga verder", "Antwoord", "Stoppen"} <= set(labels(shown))
    assert (await talk_of(town)).expires_at == before


async def test_the_team_reads_it_on_the_card_and_in_the_thread_and_nobody_is_rung(
    town: Town,
) -> None:
    await dienst(town, "Yasmine", "start", tot="18.00")
    await on_hold(town)
    assert pinged(town.thread().history()[-1], town) == set()
    assert "koos voor een pauze" in said(town.thread().history()[-1])

    await town.minute()

    assert "Pauze, door de jongere." in said(card(town))
    assert "Wacht op antwoord" not in said(card(town))
    waiting = await Queue(town.bot.services).waiting_for(
        (await talk_of(town)).guild, town["Yasmine"].id
    )
    assert waiting.for_anybody == ()
    await press_in_inbox(town, "Ga verder")
    assert "gaat verder na de pauze" in said(town.thread().history()[-1])
    assert pinged(town.thread().history()[-1], town) == set()
    await town.minute()
    assert "Pauze" not in said(card(town))


async def test_the_thread_says_it_also_between_two_whole_seconds(town: Town) -> None:
    """The store keeps whole seconds, and a machine's clock has more."""
    await ask(town)
    await town.move_clock(timedelta(milliseconds=400))

    await press_in_inbox(town, "Even pauze")

    assert sum("pauze" in said(each) for each in town.thread().history()) == 1


async def test_writing_ends_it_and_says_so_from_the_inbox_and_from_the_panel(town: Town) -> None:
    await on_hold(town)

    form = await press_in_inbox(town, "Antwoord")
    tick = await town["Jules"].submit_modal(form, {"words": "ik ben er weer"})

    assert "Je pauze is voorbij" in said(tick)
    assert "Verstuurd" in said(await answer(town))
    await press_in_inbox(town, "Even pauze")
    again = await ask(town, words="nog iets")
    assert "Je pauze is voorbij" in said(again)
    plain = await ask(town, words="en nog iets")
    assert "pauze" not in said(plain)


async def test_a_notice_that_waits_for_its_moment_does_not_leave_in_a_pause(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await town.move_clock(timedelta(hours=1))
    object.__setattr__(town.bot.services.random_source, "number", lambda _most: 60)
    await answer(town)
    assert NOTICE not in told(town, "Jules")
    pause = f"questions:pause:{(await talk_of(town)).key}"
    await forged_press(town, town["Jules"], message_of(thanks), pause)

    for _ in range(3):
        await town.move_clock(timedelta(minutes=10))
        assert NOTICE not in told(town, "Jules")
    await town.restart()
    await town.minute()
    assert NOTICE not in told(town, "Jules")

    resume = f"questions:resume:{(await talk_of(town)).key}"
    await forged_press(town, town["Jules"], message_of(thanks), resume)
    await town.minute()
    assert told(town, "Jules").count(NOTICE) == 1


async def test_no_follow_up_is_asked_and_it_is_asked_once_they_go_on(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    await press_in_inbox(town, "Even pauze")

    await town.move_clock(LATER + timedelta(hours=1))

    assert (await the_referral(town)).asked_at is None
    assert told(town, "Jules") == []
    await press_in_inbox(town, "Ga verder")
    await town.minute()
    assert (await the_referral(town)).asked_at
    await town.move_clock(LONGEST_NOTICE_DELAY)
    assert told(town, "Jules") == [NOTICE]


async def test_nobody_is_asked_to_go_on_with_a_colleague_nor_referred(town: Town) -> None:
    await ask(town)
    await press(town["Yasmine"], cards(town)[-1], "Ik neem dit")
    await press_in_inbox(town, "Even pauze")

    assert REFUSED in said(await begin(town))
    assert REFUSED in said(
        await press(town["Yasmine"], town.thread().history()[0], "Doorverwijzen")
    )


async def test_who_does_not_feel_safe_is_heard_and_can_be_answered(town: Town) -> None:
    await dienst(town, "Yasmine", "start", tot="18.00")
    thanks = await ask(town)
    await press_in_inbox(town, "Even pauze")

    await press(town["Jules"], thanks, "niet veilig")

    assert len(rung_for_help(town)) == 1
    assert "Verstuurd" in said(await answer(town, "Ik ben er."))


async def test_an_answer_that_was_on_its_way_goes_again_and_its_writer_is_told(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    talk, posts = await talk_of(town), town.bot.posts
    really = posts.marked

    async def slowly(*given: Any, **named: Any) -> Any:
        message = await really(*given, **named)
        if "Net te laat" in said(message):
            await gateway_of(town).service.change(replace(talk, paused_at=town.now))
        return message

    monkeypatch.setattr(posts, "marked", slowly)

    sent = await answer(town, "Net te laat")

    assert REFUSED in said(sent)
    assert not any("Net te laat" in said(each) for each in town.thread().history())
    assert NOTICE not in told(town, "Jules")
    await town.restart()
    await town.minute()
    assert (await talk_of(town)).answered_at is None


async def test_the_thread_says_the_pause_before_its_end_however_slow_discord_is(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """*Ga verder* while the line of the pause is on its way: last, the team reads that it ended."""
    thanks = await ask(town)
    resume, posts = f"questions:resume:{(await talk_of(town)).key}", town.bot.posts
    really, gone_on = posts.marked, list[simcord.InteractionResult]()
    another = threading.Event()

    async def slowly(*given: Any, **named: Any) -> Any:
        if gone_on:
            another.set()
        else:
            press_on = town["Jules"], message_of(thanks), resume
            gone_on.append(pressed_meanwhile(town, *press_on))
            late = asyncio.to_thread(another.wait, 0.3)  # for what would overtake it
            await town.env.external_wait(late, reason="Discord is slow")
        return await really(*given, **named)

    monkeypatch.setattr(posts, "marked", slowly)
    await press_in_inbox(town, "Even pauze")
    await town.move_clock(timedelta(minutes=1))

    told_team = [said(each) for each in town.thread().history()]
    paused = [n for n, each in enumerate(told_team) if "koos voor een pauze" in each]
    over = [n for n, each in enumerate(told_team) if "gaat verder na de pauze" in each]
    assert len(paused) == len(over) == 1, told_team
    assert paused < over


async def test_a_second_attempt_is_not_made_once_they_paused(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    talk, tried = await talk_of(town), asyncio.Event()
    town.bot.posts.pauses = (0.01, 0.01)
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=5)
    service = gateway_of(town).service
    as_it_is = service.as_it_is

    async def paused_meanwhile(conversation: Conversation) -> Conversation:
        if tried.is_set():
            return replace(await as_it_is(conversation), paused_at=town.now)
        tried.set()
        return await as_it_is(conversation)

    monkeypatch.setattr(service, "as_it_is", paused_meanwhile)
    await answer(town, "Hallo?")

    assert not any("Hallo?" in said(each) for each in town.thread().history())
    assert (await service.by_key(talk.key)) == talk


async def test_nobody_else_can_pause_or_resume_it(town: Town) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    for name in ("Sam", "Yasmine", "Els"):
        no = await forged_press(town, town[name], town.panel, f"questions:pause:{key}")
        assert "Dit gesprek is er niet meer" in said(no)
    assert (await talk_of(town)).paused_at is None
    await press_in_inbox(town, "Even pauze")
    for name in ("Sam", "Yasmine", "Els"):
        await forged_press(town, town[name], town.panel, f"questions:resume:{key}")
    assert (await talk_of(town)).paused_at
    assert "geen gesprek" in said(await press(town["Sam"], town.panel, "Mijn gesprek"))


async def test_pressed_twice_it_is_one_pause_and_one_line(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await press(town["Jules"], shown, "Even pauze")
    key = (await talk_of(town)).key
    again = await forged_press(town, town["Jules"], message_of(shown), f"questions:pause:{key}")

    assert "Je hoort niets van ons" in said(again)
    lines = [each for each in town.thread().history() if "koos voor een pauze" in said(each)]
    assert len(lines) == 1


async def test_an_old_screen_of_what_ended_pauses_nothing(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await closes(town)

    no = await press(town["Jules"], shown, "Even pauze")

    assert "Dit gesprek is afgerond" in said(no)


async def test_it_ends_with_the_conversation_and_the_next_one_is_heard(town: Town) -> None:
    await on_hold(town)
    await press_in_inbox(town, "Stoppen")

    thanks = await ask(town, words="iets nieuws")

    assert "Je bericht is binnen" in said(thanks)
    assert "Verstuurd" in said(await answer(town))


async def test_a_pause_does_not_keep_what_ends_by_silence(town: Town) -> None:
    await on_hold(town)

    await town.move_clock(timedelta(days=10))

    assert await gateway_of(town).service.current(*jules(town)) is None
    assert "afgerond" in said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Je bericht is binnen" in said(await ask(town, words="iets nieuws"))


async def test_it_is_kept_when_the_team_cannot_be_told_now(town: Town) -> None:
    await ask(town)
    town.bot.posts.pauses = ()
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=1)

    paused = await press_in_inbox(town, "Even pauze")

    assert "Het team ziet zo meteen: pauze." in said(paused)
    await town.minute()
    assert "Pauze, door de jongere." in said(card(town))


async def test_pressed_again_before_the_team_could_read_it_says_so_again(town: Town) -> None:
    await ask(town)
    town.bot.posts.pauses = ()
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=1)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await press(town["Jules"], shown, "Even pauze")
    pause = f"questions:pause:{(await talk_of(town)).key}"

    again = await forged_press(town, town["Jules"], message_of(shown), pause)

    assert "Het team ziet zo meteen: pauze." in said(again)
    await town.minute()
    told = await forged_press(town, town["Jules"], message_of(shown), pause)
    assert "Het team ziet: pauze." in said(told)


async def test_a_worker_who_changes_what_was_relayed_changes_nothing_in_a_pause(town: Town) -> None:
    await ask(town)
    thread = town.thread()
    reply = await town["Yasmine"].send(thread, "Kom woensdag!", reply_to=thread.history()[0])
    await press_in_inbox(town, "Even pauze")

    await town["Yasmine"].edit(reply, "Waar ben je?")

    shown = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Kom woensdag!" in shown
    assert "Waar ben je?" not in shown
    assert "koos voor een pauze" in said(thread.history()[-1])


async def test_a_pause_that_a_kill_kept_from_the_team_is_said_after_the_start_and_once(
    town: Town,
) -> None:
    await ask(town)
    await Pausing(town.bot.services).pause(await talk_of(town))  # and then the power went

    for _ in range(2):
        await town.restart()
        await town.minute()
        await town.minute()

    said_to_team = [each for each in town.thread().history() if "koos voor een pauze" in said(each)]
    assert len(said_to_team) == 1
