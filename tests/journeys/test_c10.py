"""C10: someone writes to the bot, passes it on, and goes on talking there."""

from __future__ import annotations

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import BEGIN, cards
from tests.kit.canary import on_team_side
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import HERE, WORDS, answers, at_once, thread_says, ticked, types
from tests.kit.stored import everything


async def test_c10_amira_writes_to_the_bot_and_goes_on_there(town: Town) -> None:
    amira = town["Amira"].user
    # 1. Nothing goes by itself, and the answer says so.
    await types(town, "hey is hier iemand", "Amira")
    answer = heard_in_private(town, "Amira")[-1]
    assert "Vanzelf geef ik niets door." in said(answer)
    assert cards(town) == []
    # 2. The start, then the words as they will go.
    start = await press(amira, answer, "Geef dit door")
    shown = await press(amira, start, BEGIN)
    assert "hey is hier iemand" in said(shown)
    assert cards(town) == []
    await press(amira, shown, "Toch niet")
    # 3. A choice of its own, with its warning.
    choice = await press(amira, answer, HERE)
    assert "wie je gsm vasthoudt" in said(choice)
    assert labels(choice)[:3] == ["Alleen een melding", WORDS, "Liever niet"]
    thanks = await press(amira, choice, WORDS)
    assert "Je bericht is binnen" in said(thanks)
    at_once(town)
    # 4. Each line gets a quiet tick; changing and deleting work.
    line = await types(town, "ik wil alleen gaan wonen", "Amira")
    assert ticked(town, line)
    await amira.edit(line, "ik wil ergens anders wonen")
    assert thread_says(town, "ik wil ergens anders wonen") == 1
    wrong = await types(town, "laat maar", "Amira")
    await amira.delete(wrong)
    assert thread_says(town, "laat maar") == 0
    await answers(town, "Vertel eens, waarom?")
    assert "Vertel eens, waarom?" in said(heard_in_private(town, "Amira")[-1])
    # 5. Stop ends it; the conversation stays in the inbox, and a third saw nothing of it.
    stopped = await press(amira, heard_in_private(town, "Amira")[-1], "Stop met doorgeven")
    assert "Gestopt." in said(stopped)
    await types(town, "dit blijft bij mij", "Amira")
    assert thread_says(town, "dit blijft bij mij") == 0
    assert "Vertel eens, waarom?" in said(await press(town["Amira"], town.panel, "Mijn gesprek"))
    assert heard_in_private(town, "Sam") == []
    assert on_team_side(town, [str(amira.id), "dit blijft bij mij"]) == []
    assert (await everything(town))["direct_conversation"] == []
