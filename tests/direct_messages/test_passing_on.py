"""*Geef dit door*: the words of a direct message go to the team after a yes, as they were seen."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import BEGIN, ask, cards
from tests.kit.canary import in_calls, in_files, listening, on_team_side
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import ticked
from tests.kit.forged import at_once, forged_form, forged_press
from tests.kit.restarts import Between, nothing, restarted

WORDS = "hey is hier iemand"
PASS, YES, NO = "Geef dit door", "Ja, geef door", "Toch niet"


async def wrote(town: Town, words: str = WORDS, name: str = "Jules") -> discord.Message:
    """Write to the bot; give its answer."""
    await town[name].send_dm(words)
    return heard_in_private(town, name)[-1]


async def seen(
    town: Town, answer: discord.Message, name: str = "Jules"
) -> simcord.InteractionResult:
    """Press, read the start if it comes, and see the words."""
    who = town[name].user
    shown = await press(who, answer, PASS)
    return await press(who, shown, BEGIN) if BEGIN in labels(shown) else shown


async def passed_on(town: Town, words: str = WORDS) -> simcord.InteractionResult:
    shown = await seen(town, await wrote(town, words))
    return await press(town["Jules"].user, shown, YES)


async def test_a_message_to_the_bot_reaches_the_team_after_the_start_and_a_yes(town: Town) -> None:
    answer = await wrote(town)
    assert labels(answer)[:2] == ["Geef dit door aan het team", "Stel een vraag"]

    start = await press(town["Jules"].user, answer, PASS)
    assert "Even dit" in said(start)
    assert cards(town) == []
    shown = await press(town["Jules"].user, start, BEGIN)
    assert WORDS in said(shown)
    assert "**Dit geef ik door aan het team van Lindendaal:**" in said(shown)
    assert cards(town) == []
    thanks = await press(town["Jules"].user, shown, YES)

    assert "Je bericht is binnen" in said(thanks)
    assert "Kan wachten" in labels(thanks)
    assert len(cards(town)) == 1
    assert WORDS in said(town.thread().history()[-1])


async def test_it_goes_on_after_a_restart_at_any_step(town: Town) -> None:
    jules, answer = town["Jules"].user, await wrote(town)
    await town.restart()
    start = await press(jules, answer, PASS)
    await town.restart()
    shown = await press(jules, start, BEGIN)
    await town.restart()

    thanks = await press(jules, shown, YES)

    assert "Je bericht is binnen" in said(thanks)
    assert WORDS in said(town.thread().history()[-1])


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_its_answer_can_be_read_there(town: Town, between: Between) -> None:
    thanks = await passed_on(town)
    await between(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Dag, hier ben ik."})

    asked = await press(town["Jules"].user, thanks, "Sla over")
    await press(town["Jules"].user, asked, "Ik kijk zelf")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Dag, hier ben ik." in said(inbox)


async def test_nothing_goes_before_a_yes_nor_after_a_no(town: Town) -> None:
    shown = await seen(town, await wrote(town))

    await press(town["Jules"].user, shown, NO)

    assert cards(town) == []
    assert town["Jules"].user.dm_channel.history()[0].content == WORDS


async def test_what_goes_is_what_was_shown(town: Town) -> None:
    shown = await seen(town, await wrote(town))
    await town["Jules"].user.edit(first(town), "ik heb iets anders")

    again = await press(town["Jules"].user, shown, YES)

    assert cards(town) == []
    assert "Er staat nu iets anders" in said(again)
    assert "ik heb iets anders" in said(again)
    await press(town["Jules"].user, again, YES)
    assert "ik heb iets anders" in said(town.thread().history()[-1])
    assert on_team_side(town, [WORDS]) == []


async def test_what_was_written_after_it_goes_along_and_each_gets_its_tick(town: Town) -> None:
    answer = await wrote(town)
    later = await town["Jules"].send_dm("ik zit ergens mee")

    shown = await seen(town, answer)

    assert "ik zit ergens mee" in said(shown)
    assert not ticked(town, first(town))
    await press(town["Jules"].user, shown, YES)
    assert "ik zit ergens mee" in said(town.thread().history()[-1])
    assert ticked(town, first(town))
    assert ticked(town, later)


async def test_a_message_that_was_deleted_does_not_go(town: Town) -> None:
    answer = await wrote(town)
    await town["Jules"].user.delete(first(town))

    shown = await seen(town, answer)

    assert "Je bericht staat hier niet meer" in said(shown)
    assert cards(town) == []


async def test_who_has_a_conversation_writes_on_in_it(town: Town) -> None:
    await ask(town)
    answer = await wrote(town)

    shown = await seen(town, answer)
    told = await press(town["Jules"].user, shown, YES)

    assert len(cards(town)) == 1
    assert WORDS in said(town.thread().history()[-1])
    assert "Bij je gesprek gezet" in said(told)


async def test_a_second_press_does_not_send_it_twice(town: Town) -> None:
    shown = await seen(town, await wrote(town))
    message = message_of(shown)
    yes = next(p for p in parts_of(message) if isinstance(p, discord.Button) and p.label == YES)

    for _ in range(2):
        await at_once(town, town["Jules"].user, shown.response, [yes.custom_id] * 2)

    assert [WORDS in said(each) for each in town.thread().history()].count(True) == 1


@pytest.mark.parametrize("door", ["questions:answer", "office_hours:start", "setup:live"])
async def test_no_worker_and_no_admin_acts_from_a_direct_message(town: Town, door: str) -> None:
    await ask(town)
    key = town.thread().history()[0]
    for name in ("Yasmine", "Els"):
        answer = await wrote(town, name=name)
        calls = len(town.calls)

        forged = f"{door}:{conversation_key(key)}@{town.guild.id}"
        told = await forged_press(town, town[name].user, answer, forged)

        assert "112" in said(told) or "106" in said(told)
        assert [call.method for call in town.calls[calls:]] == ["POST"]


async def test_who_is_not_on_the_server_cannot_write_by_a_forged_door(town: Town) -> None:
    answer = await wrote(town)
    await press(town["Jules"].user, await press(town["Jules"].user, answer, PASS), BEGIN)
    town.discord.remove_member(town.guild.id, town["Jules"].id)
    jules, server = town["Jules"].user, town.guild.id

    for door in (f"questions:ask:@{server}", f"questions:anyway:@{server}"):
        told = await forged_press(town, jules, answer, door)
        assert told.modal is None
    channel = jules.dm_channel.id
    for door in ("questions:ask", "questions:anyway"):
        await forged_form(town, jules, channel, f"{door}:{'e' * 16}.question@{server}", "hallo")

    assert cards(town) == []


async def test_of_more_messages_than_are_read_it_says_that_it_is_not_all(town: Town) -> None:
    for count in range(55):
        await town["Jules"].user.send_dm(f"w{count}")

    shown = await seen(town, heard_in_private(town, "Jules")[0])

    assert "Niet alles past in één keer." in said(shown)


async def test_a_number_in_it_is_asked_about_first(town: Town) -> None:
    told = await passed_on(town, "bel mij op 0470 12 34 56")

    assert "Is dat de bedoeling?" in said(told)
    assert cards(town) == []
    await press(town["Jules"].user, told, "Ja, stuur zo")
    assert len(cards(town)) == 1


async def test_who_left_meanwhile_reads_that_it_does_not_arrive(town: Town) -> None:
    shown = await seen(town, await wrote(town))
    town.discord.remove_member(town.guild.id, town["Jules"].id)

    told = await press(town["Jules"].user, shown, YES)

    assert cards(town) == []
    assert "niet meer" in said(told)
    assert "112" in said(told)


async def test_the_answer_of_the_bot_goes_and_the_next_message_gets_another(town: Town) -> None:
    await passed_on(town)
    await town.minute()
    assert heard_in_private(town, "Jules") == []

    await town["Jules"].send_dm("en nog iets")

    assert len(heard_in_private(town, "Jules")) == 1


async def test_to_ask_something_else_opens_the_form_there(town: Town) -> None:
    who = town["Jules"].user
    start = await press(who, await wrote(town), "Stel een vraag")
    form = await press(who, start, BEGIN)
    thanks = await who.submit_modal(form, {"words": "iets heel anders"})

    assert "Je bericht is binnen" in said(thanks)
    assert "iets heel anders" in said(town.thread().history()[-1])
    assert on_team_side(town, [WORDS]) == []


async def test_in_danger_the_card_comes_at_once(town: Town) -> None:
    thanks = await passed_on(town)

    card = await press(town["Jules"].user, thanks, "niet veilig")

    assert "Bel 112" in said(card)


async def test_nobody_else_sees_anything_of_it_and_nothing_is_kept_or_logged(town: Town) -> None:
    words = "mijn zusje plant een vuurtoren"
    with listening() as heard:
        await passed_on(town, words)
        await town.minute()

    signs = [words, str(town["Jules"].id)]
    assert in_files(town, signs) == []
    assert [line for line in heard if any(sign in line for sign in signs)] == []
    assert on_team_side(town, signs[1:]) == []
    assert heard_in_private(town, "Sam") == []
    assert in_calls(town, [f'"content":"{words}"']) == []


def conversation_key(message: discord.Message) -> str:
    keys = [p.custom_id for p in parts_of(message) if isinstance(p, discord.Button)]
    return str(keys[0]).rsplit(":", 1)[-1]


def first(town: Town, name: str = "Jules") -> discord.Message:
    return town[name].user.dm_channel.history()[0]
