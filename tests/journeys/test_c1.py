"""C1: a young person asks inside hours, a worker answers, and later nothing is left anywhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.restarts import Between, nothing, restarted


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c1_a_whole_conversation_with_a_restart_between_any_two_steps(
    town: Town, between: Between
) -> None:
    jules, yasmine = town["Jules"], town["Yasmine"]
    assert "Nu open" in said(town.panel)

    # 1. The panel, and what one reads before the first word.
    start = await press(jules, town.panel, "Stel een vraag")
    assert start.ephemeral
    assert "Yasmine" in said(start)
    assert "preventiewerker" in said(start)
    await between(town)

    # 2. The yes, and the form.
    form = await press(jules, start, "Oké, ik begin")
    assert form.modal
    await between(town)

    # 3. Posted first, thanked after.
    thanks = await jules.submit_modal(form, {"words": "is er iets woensdag"})
    assert thanks.ephemeral
    assert "Je bericht is binnen" in said(thanks)
    await between(town)
    noted = await press(jules, thanks, "Kan wachten")
    await between(town)
    chosen = await press(jules, noted, "Stuur me een DM")
    assert "Stuur me een DM" not in " ".join(labels(chosen))
    await between(town)

    # 4. The team: a card, a thread, a code name.
    card = next(m for m in town.team.history() if labels(m))
    code_name = town.thread().name
    assert code_name
    assert code_name in said(card)
    assert code_name in said(thanks)
    await press(yasmine, card, "Ik neem dit")
    await between(town)
    question = town.thread().history()[-1]
    assert "is er iets woensdag" in said(question)
    form = await press(yasmine, question, "Antwoord")
    await between(town)
    sent = await yasmine.submit_modal(form, {"words": "Ja! Van 14 tot 17 uur."})
    assert "wacht op" in said(sent)
    await between(town)

    # 5. The phone shows nothing but that there is something.
    notice = jules.user.dm_channel.last_message
    assert notice
    assert said(notice) == "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
    inbox = await press(jules.user, notice, "Toon het")
    assert inbox.ephemeral
    assert "**Yasmine** (jeugdwerker)\n> Ja! Van 14 tot 17 uur." in said(inbox)
    await between(town)

    # 6. They write on, from the private screen, and Yasmine answers by replying.
    form = await press(jules.user, inbox, "Antwoord")
    await between(town)
    tick = await jules.user.submit_modal(form, {"words": "oke merci"})
    assert "Bij je gesprek gezet" in said(tick)
    await between(town)
    await yasmine.send(town.thread(), "tot woensdag", reply_to=town.thread().history()[-1])
    await between(town)

    # 7. Closed: both sides know the day.
    closed = await press(yasmine, question, "Afronden")
    assert "dinsdag 8 december" in said(closed)  # a week more while it is unread
    await between(town)
    inbox = await press(jules, town.panel, "Mijn gesprek")
    assert "> tot woensdag" in said(inbox)
    assert "Op **dinsdag 1 december** wissen we dit gesprek" in said(inbox)
    assert "Antwoord" not in labels(inbox)
    await between(town)
    await town.minute()
    assert "Afgerond" in said(next(m for m in town.team.history() if "vraag van" in said(m)))

    # Later: nothing, anywhere.
    await town.move_clock(timedelta(days=8))
    assert town.team.threads == []
    assert town.team.history() == []
    assert jules.user.dm_channel.history() == []
    gone = await press(jules, town.panel, "Mijn gesprek")
    assert "Je hebt nu geen gesprek" in said(gone)


async def test_c1_from_the_panel_to_a_sent_question_takes_at_most_four_taps(town: Town) -> None:
    """R18: no account, no address, no name."""
    jules = town["Jules"]

    start = await press(jules, town.panel, "Stel een vraag")  # 1
    form = await press(jules, start, "Oké, ik begin")  # 2
    thanks = await jules.submit_modal(form, {"words": "hoi"})  # 3: send

    assert "Je bericht is binnen" in said(thanks)


async def test_c1_someone_who_agreed_before_is_not_asked_again(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")
    await jules.submit_modal(form, {"words": "hoi"})

    again = await press(jules, town.panel, "Stel een vraag")

    assert again.modal
    tick = await jules.submit_modal(again, {"words": "nog iets"})
    assert "Bij je gesprek gezet" in said(tick)
    assert len(town.team.threads) == 1
