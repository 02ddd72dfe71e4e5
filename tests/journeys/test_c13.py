"""C13: the young person holds the dial; both sides are looked at, and a third who is curious."""

from __future__ import annotations

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import BEGIN, answer, ask
from tests.kit.canary import on_team_side
from tests.kit.referring import press_in_inbox
from tests.kit.stored import everything

NAME = "Jules Zonderling"


async def test_c13_jules_rests_says_who_he_is_takes_it_back_and_keeps_the_name(town: Town) -> None:
    jules = town["Jules"]
    # 1. No words are needed to begin.
    start = await press(jules, town.panel, "Ik zit ergens mee")
    form = await press(jules, start, BEGIN)
    await jules.submit_modal(form, {"words": "", "opener": "not_well"})
    assert "> Ik voel me niet goed" in said(town.thread().history()[0])
    # 2. A rest: nothing reaches him, and the team is told so.
    rest = await press_in_inbox(town, "Even pauze")
    assert "Je hoort niets van ons tot jij weer iets stuurt. Het team ziet: pauze." in said(rest)
    refused = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    assert not refused.modal
    assert "pauze" in said(refused)
    # 3. Whoever writes again is heard again.
    tick = await ask(town, words="ik ben er weer")
    assert "Je pauze is voorbij" in said(tick)
    assert "Verstuurd" in said(await answer(town, "Fijn dat je er bent."))
    assert "Fijn dat je er bent." in said(await press(jules, town.panel, "Mijn gesprek"))
    # 4. He says who he is, after reading what the team will read, and takes it away again.
    typed = await press_in_inbox(town, "Ik wil zeggen wie ik ben")
    preview = await jules.submit_modal(typed, {"words": NAME})
    assert not any(NAME in said(each) for each in town.thread().history())
    await press(jules, preview, "Ja, zeg het")
    assert sum(NAME in said(each) for each in town.thread().history()) == 1
    assert on_team_side(town, [str(jules.id)]) == []
    gone = await press_in_inbox(town, "Haal mijn naam weg")
    assert "kunnen we niet wissen" in said(gone)
    assert not any(NAME in said(each) for each in town.thread().history())
    assert NAME not in str(await everything(town))
    # 5. At the end: the name is kept only after a yes of his own.
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    over = await press(jules, town.panel, "Mijn gesprek")
    assert {"Ja, bewaar", "Nee, bewaar niets"} <= {*labels(over)}
    assert (await everything(town))["kept_name"] == []
    await press(jules, over, "Ja, bewaar")
    assert len((await everything(town))["kept_name"]) == 1
    # A curious third found nothing of it, anywhere.
    assert "Je hebt nu geen gesprek" in said(await press(town["Sam"], town.panel, "Mijn gesprek"))
    assert town["Sam"].user.dm_channel.history() == []
