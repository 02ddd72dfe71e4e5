"""*Verder in DM*, chosen in the inbox by who has a conversation."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import NOTICE, WORDS, at_once, thread_says, types
from tests.kit.forged import forged_press
from tests.kit.handing_over import inbox
from tests.kit.stored import everything

GO_ON, STOP = "Verder in DM", "Stop met doorgeven"


async def chooses(town: Town, how: str = NOTICE) -> simcord.InteractionResult:
    shown = await press(town["Jules"], await inbox(town), GO_ON)
    begun = await press(town["Jules"], shown, how)
    at_once(town)
    return begun


async def test_the_warning_stands_before_the_choice_and_nothing_holds_yet(town: Town) -> None:
    await ask(town)

    shown = await press(town["Jules"], await inbox(town), GO_ON)

    assert "wie je gsm vasthoudt" in said(shown)
    assert "kan die zien wie je bent" in said(shown)
    assert labels(shown)[:2] == [NOTICE, WORDS]
    assert (await everything(town))["direct_conversation"] == []
    assert heard_in_private(town, "Jules") == []


async def test_from_then_on_what_they_type_there_goes_and_nothing_of_before(town: Town) -> None:
    await ask(town)
    await town["Jules"].send_dm("dit schreef ik eerder")
    begun = await chooses(town)
    assert "Ik stuurde je een DM." in said(begun)
    assert "Vanaf nu geef ik door" in said(heard_in_private(town, "Jules")[-1])

    await types(town, "en dit schrijf ik nu")

    assert thread_says(town, "en dit schrijf ik nu") == 1
    assert thread_says(town, "dit schreef ik eerder") == 0


async def test_what_said_that_nobody_reads_there_goes_once_that_is_no_longer_true(
    town: Town,
) -> None:
    await ask(town)
    await town["Jules"].send_dm("is hier iemand")
    assert "hier leest niemand mee" in said(heard_in_private(town, "Jules")[-1])

    await chooses(town)
    await town.move_clock(timedelta(minutes=2))

    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Vanaf nu geef ik door" in heard
    assert "hier leest niemand mee" not in heard


async def test_answers_come_as_they_chose(town: Town) -> None:
    await ask(town)
    await chooses(town, WORDS)

    await answer(town, "Kom maar langs.")

    assert any("Kom maar langs." in said(each) for each in heard_in_private(town, "Jules"))


async def test_the_inbox_ends_it_too_and_offers_it_again(town: Town) -> None:
    await ask(town)
    await chooses(town)
    shown = await inbox(town)
    assert GO_ON not in labels(shown)

    ended = await press(town["Jules"], shown, STOP)

    assert "Gestopt." in said(ended)
    assert (await everything(town))["direct_conversation"] == []
    await types(town, "dit gaat niet meer")
    assert thread_says(town, "dit gaat niet meer") == 0
    assert GO_ON in labels(await inbox(town))


async def test_where_direct_messages_are_closed_nothing_begins(town: Town) -> None:
    await ask(town)
    town.env.inject_error("POST", "/users/@me/channels", status=403, code=50278, times=None)

    begun = await chooses(town)

    assert "Het lukt nog niet." in said(begun)
    assert (await everything(town))["direct_conversation"] == []


async def test_where_the_first_message_does_not_arrive_nothing_begins(town: Town) -> None:
    await ask(town)
    await town["Jules"].send_dm("hallo")
    channel = town["Jules"].user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{channel}/messages", status=403, code=50007, times=9)

    begun = await chooses(town)

    assert "Het lukt nog niet." in said(begun)
    assert (await everything(town))["direct_conversation"] == []


@pytest.mark.parametrize("door", ["direct_messages:private:{}", "direct_messages:begin:{}.1"])
async def test_nobody_else_begins_it(town: Town, door: str) -> None:
    await ask(town)
    [row] = (await everything(town))["conversation"]
    key = next(each for each in row if isinstance(each, str) and len(each) == 16)

    await forged_press(town, town["Sam"], town.panel, door.format(key))

    assert (await everything(town))["direct_conversation"] == []
    assert heard_in_private(town, "Sam") == []


async def test_what_has_ended_does_not_offer_it(town: Town) -> None:
    await ask(town)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert GO_ON not in labels(await inbox(town))
