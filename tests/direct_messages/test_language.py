"""Who reads Discord in another language than the town's is told of their talk in theirs."""

from __future__ import annotations

from bot.demo.reading import labels, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from tests.kit.asking import BEGIN, ask
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import HERE, NOTICE, at_once, types


async def begins_in_english(town: Town) -> None:
    who = town["Jules"].user
    await who.send_dm("is anybody there")
    shown = await press(who, heard_in_private(town, "Jules")[-1], HERE)
    if BEGIN in labels(shown):
        shown = await press(who, shown, BEGIN)
    speak(town.env, "en-GB")
    await press(who, shown, NOTICE)
    at_once(town)


async def test_what_begins_the_talk_is_said_in_the_language_of_who_chose_it(town: Town) -> None:
    await begins_in_english(town)

    begun = heard_in_private(town, "Jules")[-1]

    assert "From now on I pass on" in said(begun)
    assert "Vanaf nu" not in said(begun)
    assert not any("Stop met doorgeven" in each for each in labels(begun))


async def test_who_goes_on_in_a_conversation_reads_it_in_theirs_too(town: Town) -> None:
    await ask(town)
    await begins_in_english(town)

    await types(town, "stop")

    assert not any("Gestopt" in said(each) for each in heard_in_private(town, "Jules"))
    assert not any("Vanaf nu" in said(each) for each in heard_in_private(town, "Jules"))
