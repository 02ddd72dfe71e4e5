"""Changing and deleting a line, and what was typed while the bot was away."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.locks import Locks
from cogs.direct_messages.service import DirectConversations
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import (
    WORDS,
    at_once,
    lines_of,
    talks,
    thread_says,
    ticked,
    types,
    unheard,
)
from tests.kit.restarts import Between, nothing, restarted

BEFORE = "Dan staat bij het team nog wat je eerst schreef."


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_changed_line_changes_in_the_thread_and_is_marked(
    town: Town, between: Between
) -> None:
    await talks(town)
    line = await types(town, "ik ben bang voor de toets")
    await between(town)
    at_once(town)

    await town["Jules"].user.edit(line, "ik ben bang voor thuis")

    assert thread_says(town, "toets") == 0
    assert thread_says(town, "ik ben bang voor thuis") == 1
    post = next(m for m in town.thread().history() if "voor thuis" in said(m))
    assert "verbeterd" in said(post)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_deleted_line_goes_from_the_thread(town: Town, between: Between) -> None:
    await talks(town)
    line = await types(town, "ik ben bang voor de toets")
    await between(town)

    await town["Jules"].user.delete(line)

    assert thread_says(town, "toets") == 0
    assert thread_says(town, "haalde dit bericht weg") == 1


async def test_of_lines_in_one_post_only_that_one_changes_or_goes(town: Town) -> None:
    await talks(town)
    lines_of(town).gathering = 600
    first, second, third = [await types(town, each) for each in ("een", "twee", "drie")]
    await lines_of(town).flush_all()

    await town["Jules"].user.edit(second, "anders")
    await town["Jules"].user.delete(third)

    post = next(
        said(m) for m in town.thread().history() if "een" in said(m) and "anders" in said(m)
    )
    assert "twee" not in post
    assert "drie" not in post
    assert ticked(town, first)


async def test_a_line_that_still_waits_goes_as_it_was_changed_and_not_when_it_was_deleted(
    town: Town,
) -> None:
    await talks(town)
    lines_of(town).gathering = 600
    first, second = [await types(town, each) for each in ("eerst zo", "nooit dit")]
    await town["Jules"].user.edit(first, "dan zo")
    await town["Jules"].user.delete(second)

    await lines_of(town).flush_all()

    assert thread_says(town, "dan zo") == 1
    assert thread_says(town, "eerst zo") == 0
    assert thread_says(town, "nooit dit") == 0


async def test_nothing_follows_after_stop(town: Town) -> None:
    await talks(town)
    line = await types(town, "ik ben bang voor de toets")
    await types(town, "stop")

    await town["Jules"].user.edit(line, "iets anders")

    assert thread_says(town, "ik ben bang voor de toets") == 1
    assert thread_says(town, "iets anders") == 0


async def test_a_deletion_that_waited_while_they_stopped_changes_nothing(town: Town) -> None:
    await talks(town)
    line = await types(town, "ik ben bang voor de toets")
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town["Jules"].id)

    async with town.bot.services.shared(Locks).person(GuildId(town.guild.id), alias):
        deleting = asyncio.create_task(town["Jules"].user.delete(line))
        await asyncio.sleep(0.05)
        await town.bot.services.shared(DirectConversations).end(GuildId(town.guild.id), alias)
    await deleting
    await town.env.settle()

    assert thread_says(town, "ik ben bang voor de toets") == 1


async def test_a_change_that_may_say_who_they_are_is_asked_about_and_changes_nothing(
    town: Town,
) -> None:
    await talks(town)
    line = await types(town, "bel me")

    await town["Jules"].user.edit(line, "bel me op 0470 12 34 56")

    assert thread_says(town, "0470") == 0
    asked = heard_in_private(town, "Jules")[-1]
    await press(town["Jules"].user, asked, "Ja, stuur zo")
    assert thread_says(town, "0470") == 1
    assert [each for each in town.thread().history() if "bel me" in said(each)][1:] == []


async def test_a_changed_line_that_waits_for_a_yes_is_said_to_stand_as_it_was(town: Town) -> None:
    await talks(town)
    held = await types(town, "bel me op 0470 12 34 56")
    assert BEFORE not in said(heard_in_private(town, "Jules")[-1])
    line = await types(town, "bel me")

    await town["Jules"].user.edit(line, "bel me op 0470 12 34 56")

    assert ticked(town, line)
    assert not ticked(town, held)
    assert BEFORE in said(heard_in_private(town, "Jules")[-1])


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_number_taken_out_of_a_held_line_lets_it_go_and_nothing_asks_any_more(
    town: Town, between: Between
) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    assert "Ja, stuur zo" in labels(heard_in_private(town, "Jules")[-1])
    await between(town)
    at_once(town)

    await town["Jules"].user.edit(line, "bel me")
    await lines_of(town).flush_all()

    assert thread_says(town, "bel me") == 1
    assert ticked(town, line)
    heard = heard_in_private(town, "Jules")
    assert not any("Het is nog niet doorgegeven" in said(each) for each in heard)
    assert not any("Ja, stuur zo" in labels(each) for each in heard)


async def test_a_changed_line_that_is_mended_again_asks_nothing_any_more(town: Town) -> None:
    await talks(town)
    line = await types(town, "bel me")
    await town["Jules"].user.edit(line, "bel me op 0470 12 34 56")

    await town["Jules"].user.edit(line, "bel me maar niet")

    assert thread_says(town, "bel me maar niet") == 1
    heard = heard_in_private(town, "Jules")
    assert not any("Ja, stuur zo" in labels(each) for each in heard)


async def test_what_went_with_the_choice_stays_as_it_was_and_that_is_said(town: Town) -> None:
    await talks(town)
    first = town["Jules"].user.dm_channel.history()[0]

    await town["Jules"].user.edit(first, "iets heel anders")

    assert thread_says(town, "hey is hier iemand") == 1
    assert "Wat je daar aanpast, geef ik niet door." in said(heard_in_private(town, "Jules")[-1])


async def test_of_a_message_that_never_went_it_is_not_said_that_it_did(town: Town) -> None:
    never = await town["Jules"].user.send_dm("dit ging nooit door")
    await town.move_clock(timedelta(days=2))
    await town.minute()
    await talks(town)
    assert thread_says(town, "dit ging nooit door") == 0

    await town["Jules"].user.edit(never, "nu staat er iets anders")

    told = said(heard_in_private(town, "Jules")[-1])
    assert "gaf ik eerder door" not in told
    assert "Staat er een ✅ bij?" in told
    assert thread_says(town, "nu staat er iets anders") == 0


async def test_an_edit_by_who_left_the_server_ends_the_promise_there(town: Town) -> None:
    await talks(town)
    line = await types(town, "eerst dit")
    town.discord.remove_member(town.guild.id, town["Jules"].id)

    await town["Jules"].user.edit(line, "dan dit")

    assert thread_says(town, "dan dit") == 0
    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Vanaf nu geef ik door" not in heard


async def test_what_was_typed_while_the_bot_was_away_goes_once(town: Town) -> None:
    await talks(town)
    await types(town, "voor de nacht")
    missed = await while_away(town, "in de nacht")
    at_once(town)
    await lines_of(town).flush_all()
    await town.env.settle()

    assert thread_says(town, "in de nacht") == 1
    assert thread_says(town, "voor de nacht") == 1
    assert ticked(town, missed)
    await town.restart()
    await lines_of(town).flush_all()
    assert thread_says(town, "in de nacht") == 1


async def test_what_stands_there_without_its_tick_gets_it_after_a_restart(town: Town) -> None:
    await talks(town)
    fails = town.env.inject_error("PUT", "/channels/*/messages/*/reactions/*/@me", status=500)
    line = await types(town, "staat het er")
    assert not ticked(town, line)
    del fails

    await town.restart()
    await lines_of(town).flush_all()

    assert ticked(town, line)
    assert thread_says(town, "staat het er") == 1


async def test_what_a_worker_changes_changes_in_direct_messages_too(town: Town) -> None:
    await talks(town, WORDS)
    await types(town, "hallo")
    reply = await replied(town, "Kom maan langs.")
    assert any("Kom maan langs." in said(each) for each in heard_in_private(town, "Jules"))

    await town["Yasmine"].edit(reply, "Kom morgen langs.")

    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Kom morgen langs." in heard
    assert "maan" not in heard


async def test_an_answer_that_is_taken_back_goes_from_direct_messages_too(town: Town) -> None:
    await talks(town, WORDS)
    await types(town, "hallo")
    reply = await replied(town, "Kom maar langs.")

    await town["Yasmine"].delete(reply)

    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Kom maar langs." not in heard
    assert "teruggehaald" in heard


async def replied(town: Town, words: str) -> object:
    theirs = next(m for m in reversed(town.thread().history()) if "hallo" in said(m))
    return await town["Yasmine"].send(town.thread(), words, reply_to=theirs)


async def while_away(town: Town, words: str) -> object:
    """They type something that the bot never hears of, and the bot starts again."""
    with unheard(town):
        line = await types(town, words)
    await town.restart()
    return line
