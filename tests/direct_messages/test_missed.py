"""What was said in direct messages while the bot was away, and what was already answered there."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.locks import Locks
from cogs.direct_messages.cog import missed_changes
from tests.kit.asking import ask
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import at_once, lines_of, talks, thread_says, ticked, types, unheard
from tests.kit.limiting import pause
from tests.kit.stored import everything


async def while_away(town: Town, *each: str) -> None:
    """They type things that the bot never hears of, and the bot starts again."""
    with unheard(town):
        for words in each:
            await types(town, words)
    await again(town)


async def again(town: Town) -> None:
    await town.restart()
    at_once(town)
    await lines_of(town).flush_all()
    await town.env.settle()


@pytest.mark.parametrize("around", [["stop"], ["toch", "stop"], ["Stop!", "dit niet meer"]])
async def test_the_word_stop_ends_it_also_when_the_bot_was_away(
    town: Town, around: list[str]
) -> None:
    await talks(town)
    await types(town, "eerst dit")

    await while_away(town, *around)

    for words in around:
        assert thread_says(town, words) == 0
    assert (await everything(town))["direct_conversation"] == []
    heard = "".join(said(each) for each in heard_in_private(town, "Jules"))
    assert "Gestopt." in heard
    assert "Vanaf nu geef ik door" not in heard


async def test_a_line_of_which_it_was_said_that_it_did_not_go_stays_so(town: Town) -> None:
    await talks(town)
    await pause(town)
    line = await types(town, "toch maar niet")
    assert "Dit ging niet door." in said(heard_in_private(town, "Jules")[-1])
    await town.move_clock(timedelta(hours=2))

    await again(town)

    assert thread_says(town, "toch maar niet") == 0
    assert not ticked(town, line)


async def test_a_held_line_is_asked_about_once_however_often_the_bot_starts(town: Town) -> None:
    await talks(town)
    await types(town, "bel me op 0470 12 34 56")

    await again(town)

    heard = heard_in_private(town, "Jules")
    assert ["Ja, stuur zo" in labels(each) for each in heard].count(True) == 1


async def test_a_line_on_its_way_at_a_reconnection_stands_once_and_hides_no_other(
    town: Town,
) -> None:
    await talks(town)
    server, lines = GuildId(town.guild.id), lines_of(town)
    alias = town.bot.services.alias_of(server, town["Jules"].id)

    async with town.bot.services.shared(Locks).person(server, alias):
        with town.as_bot():
            town.bot.dispatch("ready")
        await asyncio.sleep(0.05)
        typing = asyncio.create_task(types(town, "al onderweg"))
        await asyncio.sleep(0.05)
        lines.gathering = 600
    await typing
    later = await types(town, "en nog dit")
    await lines.flush_all()
    await town.env.settle()

    assert thread_says(town, "al onderweg") == 1
    assert thread_says(town, "en nog dit") == 1
    assert ticked(town, later)


async def test_what_did_not_fit_with_the_choice_does_not_go_by_itself_later(town: Town) -> None:
    jules = town["Jules"].user
    for words in ("eerst " + "a" * 1500, "rest " + "b" * 1500):
        await jules.send_dm(words)
    thanks = await talks(town)
    assert "Je bericht is binnen" in said(thanks)
    assert thread_says(town, "rest b") == 0

    await again(town)

    assert thread_says(town, "rest b") == 0


async def test_what_nobody_knows_is_not_said_to_have_failed_and_is_found_at_the_next_start(
    town: Town,
) -> None:
    await talks(town)
    thread = f"/channels/{town.thread().id}/messages"
    town.env.inject_error("POST", thread, status=503, times=None)
    town.env.inject_error("GET", thread, status=503, times=None)

    await types(town, "komt dit aan")

    told = said(heard_in_private(town, "Jules")[-1])
    assert "We weten nog niet of je bericht is aangekomen" in told
    assert "Dit ging niet door" not in told
    town.discord.faults.clear()
    await again(town)
    assert thread_says(town, "komt dit aan") == 1


async def test_a_held_line_that_was_mended_while_the_bot_was_away_goes(town: Town) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    with unheard(town):
        await town["Jules"].user.edit(line, "bel me")

    await again(town)

    assert thread_says(town, "bel me") == 1
    assert not any("Ja, stuur zo" in labels(each) for each in heard_in_private(town, "Jules"))


async def test_what_they_deleted_while_the_bot_was_away_goes_and_nothing_else_does(
    town: Town,
) -> None:
    await talks(town)
    await ask(town, words="door het formulier geschreven")
    lines_of(town).gathering = 600
    kept, gone = [await types(town, each) for each in ("dit blijft", "dit wil ik weg")]
    await lines_of(town).flush_all()
    alone = await types(town, "alleen in een bericht")
    await lines_of(town).flush_all()
    with unheard(town):
        await town["Jules"].user.delete(gone)
        await town["Jules"].user.delete(alone)

    await again(town)

    assert thread_says(town, "dit wil ik weg") == 0
    assert thread_says(town, "alleen in een bericht") == 0
    assert thread_says(town, "haalde dit bericht weg") == 1
    for words in ("hey is hier iemand", "door het formulier geschreven", "dit blijft"):
        assert thread_says(town, words) == 1
    assert ticked(town, kept)


async def test_what_they_changed_while_the_bot_was_away_changes_and_is_marked(town: Town) -> None:
    await talks(town)
    line = await types(town, "ik ben bang voor de toets")
    with unheard(town):
        await town["Jules"].user.edit(line, "ik ben bang voor thuis")

    await again(town)

    assert thread_says(town, "toets") == 0
    post = next(m for m in town.thread().history() if "bang voor thuis" in said(m))
    assert "verbeterd" in said(post)


async def test_a_number_put_in_while_the_bot_was_away_is_asked_about_once(town: Town) -> None:
    await talks(town)
    line = await types(town, "bel me")
    with unheard(town):
        await town["Jules"].user.edit(line, "bel me op 0470 12 34 56")

    await again(town)
    await again(town)

    assert thread_says(town, "0470") == 0
    heard = heard_in_private(town, "Jules")
    assert ["Ja, stuur zo" in labels(each) for each in heard].count(True) == 1


async def test_a_start_with_nothing_new_changes_nothing_in_the_thread(town: Town) -> None:
    await talks(town)
    for words in ("  met spaties ", "**dik** en https://een.be", "# kop\n- lijst", "🦊 @everyone"):
        await types(town, words)
    before = [said(each) for each in town.thread().history()]
    calls = len(town.calls)

    await again(town)

    assert [said(each) for each in town.thread().history()] == before
    thread = f"/channels/{town.thread().id}/messages"
    since = [each for each in town.calls[calls:] if each.path.startswith(thread)]
    assert {each.method for each in since} <= {"GET"}


async def test_lines_of_an_earlier_choice_stay_though_they_are_not_looked_for(town: Town) -> None:
    await talks(town)
    held = await types(town, "bel me op 0470 12 34 56")
    await types(town, "van de eerste keer")
    await types(town, "stop")
    await town.move_clock(timedelta(hours=1, minutes=1))
    await talks(town)
    asked = next(m for m in heard_in_private(town, "Jules") if "Ja, stuur zo" in labels(m))
    await press(town["Jules"].user, asked, "Ja, stuur zo")
    assert thread_says(town, "0470") == 1

    await again(town)

    assert thread_says(town, "van de eerste keer") == 1
    assert thread_says(town, "0470") == 1
    assert held


async def test_of_more_than_is_read_nothing_is_taken_away(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missed_changes, "READ_BACK", 4)
    await talks(town)
    for number in range(6):
        await types(town, f"regel {number}")

    await again(town)

    assert [thread_says(town, f"regel {number}") for number in range(6)] == [1] * 6


@pytest.mark.parametrize("away", [False, True])
async def test_a_held_line_that_is_deleted_takes_its_question_away(
    town: Town, *, away: bool
) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    assert "Ja, stuur zo" in labels(heard_in_private(town, "Jules")[-1])

    with unheard(town) if away else nullcontext():
        await town["Jules"].user.delete(line)
    if away:
        await again(town)

    heard = heard_in_private(town, "Jules")
    assert not any("Ja, stuur zo" in labels(each) for each in heard)
    assert any("Je wiste dat bericht. Ik geef het niet door." in said(each) for each in heard)
    assert thread_says(town, "0470") == 0


async def test_after_a_restart_a_held_line_that_is_deleted_takes_its_question_away(
    town: Town,
) -> None:
    await talks(town)
    line = await types(town, "bel me op 0470 12 34 56")
    await again(town)

    await town["Jules"].user.delete(line)

    assert not any("Ja, stuur zo" in labels(each) for each in heard_in_private(town, "Jules"))
