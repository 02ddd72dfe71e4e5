"""C1: a young person asks inside hours, a worker answers, and later nothing is left."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, press, said
from bot.demo.town import Town


async def test_c1(town: Town) -> None:
    jules, yasmine = town["Jules"], town["Yasmine"]
    assert "Nu open" in said(town.panel)

    start = await press(jules, town.panel, "Stel een vraag")
    assert start.ephemeral
    form = await press(jules, start, "Oké, ik begin")
    thanks = await jules.submit_modal(form, {"words": "is er iets woensdag"})
    assert thanks.ephemeral
    assert "Je bericht is binnen" in said(thanks)
    await press(jules, thanks, "Kan wachten")
    await press(jules, thanks, "Stuur me een DM")

    card = next(m for m in town.team.history() if labels(m))
    print(said(card), labels(card))
    await press(yasmine, card, "Ik neem dit")
    thread = town.thread()
    print([said(m) for m in thread.history()])
    form = await press(yasmine, thread.history()[-1], "Antwoord")
    sent = await yasmine.submit_modal(form, {"words": "Hey, ja! Van 14 tot 17 uur."})
    print(said(sent))
    dm = jules.user.dm_channel.last_message
    print(said(dm))
    inbox = await press(jules.user, dm, "Toon het")
    print(said(inbox), labels(inbox))
    form = await press(jules.user, inbox, "Antwoord")
    tick = await jules.user.submit_modal(form, {"words": "oke merci"})
    print(said(tick))
    await town.restart()
    reply = await yasmine.send(thread, "tot woensdag", reply_to=thread.history()[-1])
    print([said(m) for m in thread.history()])
    closed = await press(yasmine, thread.history()[0], "Afronden")
    print(said(closed))
    await town.minute()
    print([said(m) for m in town.team.history()])
    inbox = await press(jules, town.panel, "Mijn gesprek")
    print(said(inbox), labels(inbox))
    await town.move_clock(timedelta(days=8))
    print(town.team.threads, town.team.history(), jules.user.dm_channel.history())
