"""However passing on ends, their direct messages say so, and nothing there promises it any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.direct_messages import views
from cogs.direct_messages.cog.notes import DirectNotes
from cogs.direct_messages.service import DirectConversations
from tests.kit.asking import ask
from tests.kit.closing import closes
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import talks, ticked, types
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.wiping import sure_of, wipe

NO_MORE = "Ik geef niets meer door van wat je hier typt."


def heard(town: Town) -> str:
    return "".join(said(each) for each in heard_in_private(town, "Jules"))


def count(town: Town, words: str) -> int:
    return heard(town).count(words)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_when_a_worker_closes_it_that_is_said_once_with_the_ways_on(
    town: Town, between: Between
) -> None:
    await talks(town)
    assert count(town, "Vanaf nu geef ik door") == 1
    await between(town)

    await closes(town)
    await town.env.settle()

    assert count(town, "Je gesprek is afgerond.") == 1
    told = heard_in_private(town, "Jules")[-1]
    assert NO_MORE in said(told)
    assert any("Mijn gesprek" in each for each in labels(told))
    assert "Vanaf nu geef ik door" not in heard(town)
    inbox = await press(town["Jules"].user, told, "Mijn gesprek")
    assert "hey is hier iemand" in said(inbox) or "afgerond" in said(inbox)


async def test_who_stops_is_sent_nothing_and_what_stands_there_is_true(town: Town) -> None:
    await talks(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    before = len(heard_in_private(town, "Jules"))

    sure = await press(town["Jules"], inbox, "Stop")
    await press(town["Jules"], sure, "Ja, stop")
    await town.env.settle()

    assert len(heard_in_private(town, "Jules")) <= before
    assert "Vanaf nu geef ik door" not in heard(town)
    assert "Dit doorgeven is gestopt." in heard(town)


async def test_after_the_word_stop_nothing_there_promises_it_any_more(town: Town) -> None:
    await talks(town)

    await types(town, "stop")

    assert "Vanaf nu geef ik door" not in heard(town)
    told = heard_in_private(town, "Jules")[-1]
    assert "Gestopt." in said(told)
    assert count(town, NO_MORE) == 1
    assert any("Mijn gesprek" in each for each in labels(told))


async def test_what_silence_ended_is_said_too(town: Town) -> None:
    await talks(town)

    for _ in range(30):
        await town.move_clock(timedelta(days=1))
        await town.minute()
        if "Je gesprek is afgerond." in heard(town) or not heard(town):
            break

    assert count(town, "Je gesprek is afgerond.") == 1
    assert "Vanaf nu geef ik door" not in heard(town)


async def test_what_silence_ended_is_said_also_to_who_typed_just_before_the_minute(
    town: Town,
) -> None:
    await talks(town)
    town.discord.advance_clock(timedelta(days=10).total_seconds())

    line = await types(town, "is er nog iemand")
    await town.minute()

    assert not ticked(town, line)
    assert count(town, "Je gesprek is afgerond.") == 1
    assert "Vanaf nu geef ik door" not in heard(town)


async def test_who_left_the_server_reads_no_promise_any_more(town: Town) -> None:
    await talks(town)
    town.discord.remove_member(town.guild.id, town["Jules"].id)

    await types(town, "is er nog iemand")

    assert "Vanaf nu geef ik door" not in heard(town)


OWN = "Wat jij zelf in je DM met mij typte"


async def test_a_wipe_says_what_of_their_own_only_they_can_delete_and_takes_our_ticks(
    town: Town,
) -> None:
    await talks(town)
    line = await types(town, "ik ben bang")
    assert ticked(town, line)

    told = await wipe(town)
    await town.env.settle()

    assert OWN in said(told)
    assert not ticked(town, line)
    assert line.content == "ik ben bang"


async def test_a_talk_with_another_team_makes_no_untrue_note_of_the_one_before(town: Town) -> None:
    await talks(town)
    jules, directs = town["Jules"].user, town.bot.services.shared(DirectConversations)
    before = await directs.of_account(jules.id)
    assert before
    other = GuildId(town.guild.id + 1)
    await directs.choose(other, jules.id, jules.dm_channel.id, 0, in_full=False)

    with town.as_bot():
        await DirectNotes(town.bot).retire(before)

    assert NO_MORE not in heard(town)
    assert "Vanaf nu geef ik door" not in heard(town)


async def test_what_ends_while_they_wipe_leaves_nothing_there(town: Town) -> None:
    await talks(town)
    jules = town["Jules"].id
    talk = await town.bot.services.shared(DirectConversations).of_account(jules)
    assert talk
    await wipe(town)

    with town.as_bot():
        went = await DirectNotes(town.bot).post(talk, views.ended)
    await town.minute()

    assert not went
    assert heard(town) == ""


async def test_after_stop_a_wipe_from_there_says_it_too(town: Town) -> None:
    thanks = await talks(town)
    await types(town, "stop")
    jules = town["Jules"].user

    sure = await press(jules, await press(jules, thanks, "Mijn gesprek"), "Wis")
    told = await press(jules, sure, "Ja, wis alles")

    assert OWN in said(told)


async def test_who_never_wrote_there_reads_nothing_of_it(town: Town) -> None:
    await ask(town)

    assert OWN not in said(await wipe(town))


async def test_a_wipe_whose_answer_is_lost_takes_our_ticks_too(town: Town) -> None:
    await talks(town)
    line = await types(town, "ik ben bang")
    sure = await sure_of(town, town["Jules"])
    town.env.inject_error("POST", "/interactions/*/*/callback", status=500, times=None)

    await press(town["Jules"], sure, "Ja, wis alles")
    await town.env.settle()

    assert not ticked(town, line)
