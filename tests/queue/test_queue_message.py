"""One message in each channel says who waits; it is true, rings nobody and shows nobody else's."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, form_alone, is_queue, pinged
from tests.kit.channels import open_up
from tests.kit.forged import forged_press

MINUTE = timedelta(minutes=1)


def queues(channel: object) -> list[discord.Message]:
    return [each for each in channel.history() if is_queue(each)]  # type: ignore[attr-defined] # of simcord


def queue(town: Town) -> str:
    [message] = queues(town.team)
    return said(message)


async def test_who_waits_since_when_and_who_has_it_stands_there(town: Town) -> None:
    await ask(town, "Jules")
    await town.minute()

    name, thread = town.thread().name, town.thread().id
    assert "Wachten op antwoord: 1" in queue(town)
    assert f"**{name}** · sinds vandaag om 15.10 uur · *niemand* · <#{thread}>" in queue(town)
    assert "Bezig: 0" in queue(town)

    await press(town["Yasmine"], card(town), "Ik neem dit")
    await town.move_clock(MINUTE)
    assert f"**{name}** · sinds vandaag om 15.10 uur · Yasmine · <#{thread}>" in queue(town)

    await answer(town)
    await town.move_clock(MINUTE)
    assert "Niemand wacht op antwoord" in queue(town)
    assert "Bezig: 1" in queue(town)
    assert name not in queue(town)


async def test_who_chose_a_pause_waits_for_nobody_and_is_counted_apart(town: Town) -> None:
    await ask(town)
    await press(town["Jules"], await press(town["Jules"], town.panel, "Mijn gesprek"), "Even pauze")
    await town.minute()

    assert "Niemand wacht op antwoord" in queue(town)
    assert "Bezig: 0 · Pauze: 1" in queue(town)
    await press(town["Jules"], await press(town["Jules"], town.panel, "Mijn gesprek"), "Ga verder")
    await town.move_clock(MINUTE)
    assert "Wachten op antwoord: 1" in queue(town)
    assert "Pauze" not in queue(town)


async def test_it_rings_nobody_and_is_pinned(town: Town) -> None:
    await ask(town)
    await town.minute()

    [message] = queues(town.team)
    assert pinged(message, town) == set()
    stored = town.discord.get_message(town.team.id, message.id)
    assert discord.MessageFlags._from_value(stored.flags).suppress_notifications
    assert [each.id for each in town.team.pinned_messages()] == [message.id]


async def test_a_call_for_help_is_on_top_until_a_human_has_written(town: Town) -> None:
    await ask(town, "Amira")
    thanks = await ask(town, "Jules")
    jules = town.thread()
    await press(town["Yasmine"], card(town), "Ik neem dit")
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.minute()

    first = queue(town).splitlines()[1]
    assert first.startswith(f"🆘 **{jules.name}** · dringend")
    assert "Yasmine" in first

    form = await press(town["Yasmine"], jules.history()[0], "Antwoord")
    await town["Yasmine"].submit_modal(form, {"words": "Ik ben er."})
    await town.move_clock(MINUTE)
    assert "🆘" not in queue(town)


async def test_nothing_of_one_kind_stands_in_the_channel_of_all(town: Town) -> None:
    form = await form_alone(town)
    await town["Jules"].submit_modal(form, {"words": "alleen aan Yasmine"})
    await town.minute()

    apart = town.thread(apart=True).name
    [theirs] = queues(town.apart)
    assert apart in said(theirs)
    assert queues(town.team) == []


async def test_a_wipe_takes_the_name_from_it_within_seconds(town: Town) -> None:
    await ask(town, "Amira")
    thanks = await ask(town, "Jules")
    name = town.thread().name
    await town.minute()
    assert name in queue(town)

    sure = await press(town["Jules"], thanks, "Trek mijn bericht terug")
    await press(town["Jules"], sure, "Ja, wis alles")
    await town.move_clock(timedelta(seconds=5))

    assert name not in queue(town)


async def test_with_nothing_left_it_goes(town: Town) -> None:
    thanks = await ask(town, "Jules")
    await town.minute()
    sure = await press(town["Jules"], thanks, "Trek mijn bericht terug")
    await press(town["Jules"], sure, "Ja, wis alles")

    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    assert queues(town.team) == []


async def test_in_a_channel_that_others_read_no_name_is_left(town: Town) -> None:
    await ask(town)
    await town.minute()
    before = len(queues(town.team))

    await open_up(town)
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    assert before == 1
    assert queues(town.team) == []


async def test_what_did_not_change_is_not_said_again(town: Town) -> None:
    await ask(town)
    await town.minute()
    before = len(town.calls)

    for _ in range(5):
        await town.move_clock(MINUTE)

    assert [
        each for each in town.calls[before:] if "PATCH" in each.method and "messages" in each.path
    ] == []


async def test_after_a_restart_it_is_the_same_message_and_true(town: Town) -> None:
    await ask(town, "Jules")
    await town.minute()
    [before] = queues(town.team)

    await town.restart()
    await ask(town, "Amira")
    await town.move_clock(MINUTE)

    [after] = queues(town.team)
    assert after.id == before.id
    assert "Wachten op antwoord: 2" in said(after)


@pytest.mark.parametrize("code", [30046, 50005])
async def test_what_discord_lets_nobody_edit_is_posted_anew(town: Town, code: int) -> None:
    await ask(town, "Jules")
    await town.minute()
    [before] = queues(town.team)
    path = f"/channels/{town.team.id}/messages/{before.id}"
    town.env.inject_error("PATCH", path, status=400, code=code, times=1)

    await ask(town, "Amira")
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    [after] = queues(town.team)
    assert after.id != before.id
    assert "Wachten op antwoord: 2" in said(after)


async def test_what_somebody_deletes_is_posted_anew(town: Town) -> None:
    await ask(town)
    await town.minute()
    [before] = queues(town.team)

    town.discord.delete_message(town.team.id, before.id)
    await town.env.settle()

    [after] = queues(town.team)
    assert after.id != before.id


async def test_what_ends_by_itself_is_no_longer_named(town: Town) -> None:
    await ask(town)
    name = town.thread().name
    await town.minute()

    await town.move_clock(timedelta(days=10, minutes=1))
    await town.move_clock(MINUTE)

    assert all(name not in said(each) for each in queues(town.team))


async def test_more_than_fit_are_counted(town: Town) -> None:
    for number in range(45):
        name = f"Jongere{number}"
        town.people[name] = town.guild.add_member(town.env.create_user(name))
        await ask(town, name)
        if number % 20 == 19:
            await town.move_clock(timedelta(minutes=6))
    await town.move_clock(MINUTE)

    assert "Wachten op antwoord: 45" in queue(town)
    shown = queue(town).count("<#")
    assert f"En nog {45 - shown}. Druk op 'Hele lijst'." in queue(town)

    first = await press(town["Yasmine"], queues(town.team)[0], "Hele lijst")
    assert said(first).count("<#") == 10
    assert "Blad 1 van 5" in said(first)
    second = await press(town["Yasmine"], first, "Volgende")
    assert "Blad 2 van 5" in said(second)
    assert labels(second) == ["Vorige", "Volgende", "Kijk opnieuw"]


async def test_only_who_is_of_the_team_may_open_the_list(town: Town) -> None:
    await ask(town)
    await town.minute()

    no = await forged_press(town, town["Sam"], town.panel, "queue:list:page.0")

    assert "<#" not in said(no)
    assert town.thread().name not in said(no)


async def test_a_forged_page_on_what_others_read_gives_a_screen_of_ones_own(town: Town) -> None:
    await ask(town)
    await town.minute()
    panel = said(town.panel)

    shown = await forged_press(town, town["Yasmine"], town.panel, "queue:list:page.0")

    assert "<#" in said(shown)
    assert message_of(shown).flags.ephemeral
    assert said(town.panel) == panel


async def test_what_was_posted_and_not_noted_before_it_died_is_found_again(town: Town) -> None:
    await ask(town, "Jules")
    await town.minute()
    [before] = queues(town.team)
    db = town.bot.services.store.db
    await db.execute_fetchall(
        "UPDATE trace SET message_id = NULL WHERE message_id = ?", (before.id,)
    )

    await town.restart()
    await ask(town, "Amira")
    await town.move_clock(MINUTE)

    [after] = queues(town.team)
    assert after.id == before.id
    assert "Wachten op antwoord: 2" in said(after)


async def test_what_was_meant_and_never_posted_is_posted_once(town: Town) -> None:
    await ask(town, "Jules")
    await town.minute()
    [before] = queues(town.team)
    db = town.bot.services.store.db
    await db.execute_fetchall(
        "UPDATE trace SET message_id = NULL WHERE message_id = ?", (before.id,)
    )
    town.discord.delete_message(town.team.id, before.id)
    await town.restart()

    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    assert len(queues(town.team)) == 1
