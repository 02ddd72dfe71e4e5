"""*Even pauze* after a call for help: it stays on top, and may be answered (R25, C3b)."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY
from tests.kit.asking import answer, ask, chooses_dm, is_queue
from tests.kit.calling import MINUTE, inbox, pass_minutes, rings, unsafe
from tests.kit.conversations import talk_of
from tests.kit.direct_messages import heard_in_private, told
from tests.kit.direct_talks import WORDS, answers, talks
from tests.kit.referring import press_in_inbox


def queue(town: Town) -> str:
    [message] = [each for each in town.team.history() if is_queue(each)]
    return said(message)


async def test_a_call_for_help_stays_on_top_of_the_queue_in_a_pause(town: Town) -> None:
    await unsafe(town)
    since = (await talk_of(town)).waiting_since

    paused = await press_in_inbox(town, "Even pauze")
    await town.move_clock(MINUTE)

    assert "Je vraag om dringende hulp blijft staan." in said(paused)
    assert "Gevaar? Bel **112**" in said(paused)
    assert "1813" in said(paused)
    assert "Wachten op antwoord: 1" in queue(town)
    assert "🆘" in queue(town)
    assert "· pauze ·" in queue(town)
    assert "Pauze: 1" not in queue(town)
    assert "Je vraag om dringende hulp blijft staan." in await inbox(town)
    assert "niets van ons" not in await inbox(town)

    await press_in_inbox(town, "Ga verder")
    assert (await talk_of(town)).waiting_since == since


async def test_a_pause_after_a_call_stops_no_ladder(town: Town) -> None:
    await unsafe(town)
    await press_in_inbox(town, "Even pauze")
    before = len(rings(town))

    await pass_minutes(town, 6)

    assert len(rings(town)) > before


async def test_an_answer_to_a_call_arrives_in_a_pause_and_without_a_notice(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await press_in_inbox(town, "Ik voel me nu niet veilig")
    await press_in_inbox(town, "Even pauze")

    assert "Verstuurd" in said(await answer(town, "Ik ben er voor je."))
    await town.move_clock(LONGEST_NOTICE_DELAY)
    assert told(town) == []
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "Ik ben er voor je." in said(shown)
    again = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    assert "koos voor een pauze. Er is niets verstuurd." in said(again)


async def test_who_chose_the_words_in_a_dm_gets_no_dm_in_a_pause_either(town: Town) -> None:
    """What a phone would show is a notification all the same; the worker reads where it lands."""
    await talks(town, WORDS)
    await press_in_inbox(town, "Ik voel me nu niet veilig")
    await press_in_inbox(town, "Even pauze")

    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    sent = await town["Yasmine"].submit_modal(form, {"words": "Ik ben er voor je."})
    await town.move_clock(LONGEST_NOTICE_DELAY)

    assert "Verstuurd" in said(sent)
    assert "gsm" not in str(form.modal) + said(sent)
    heard = [said(each) for each in heard_in_private(town, "Jules")]
    assert not any("Ik ben er voor je." in each or "nieuw bericht" in each for each in heard)
    assert "Ik ben er voor je." in await inbox(town)
    await press_in_inbox(town, "Ga verder")
    await answers(town, "Nog iets.")
    assert "Nog iets." in said(heard_in_private(town, "Jules")[-1])


async def test_the_thread_says_that_a_call_ended_the_pause(town: Town) -> None:
    await ask(town)
    await press_in_inbox(town, "Even pauze")
    assert "komt geen antwoord aan" in said(town.thread().history()[-1])

    await press_in_inbox(town, "Ik voel me nu niet veilig")

    assert "Antwoorden kan weer." in said(town.thread().history()[-1])


async def test_no_call_says_that_a_pause_is_over_where_none_was(town: Town) -> None:
    await unsafe(town)

    assert not any("na de pauze" in said(each) for each in town.thread().history())
