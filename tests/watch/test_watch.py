"""The wall opens: who hears it, what is no longer said, and what is true afterwards (C12)."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType, serializers
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import answer, ask, form_of
from tests.kit.channels import another_room, move_team, open_up, shut
from tests.kit.direct_messages import heard_in_private, messages_to, told
from tests.kit.forged import at_once
from tests.kit.stored import rows

MINUTE = timedelta(minutes=1)


def doors(message: discord.Message) -> list[str]:
    return [str(getattr(each, "custom_id", "")) for each in parts_of(message)]


async def inbox(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Mijn gesprek")


async def opened(town: Town) -> list[tuple[object, ...]]:
    rows = await town.bot.services.store.db.execute_fetchall(
        "SELECT channel_id, until IS NULL, seen_late, conversations FROM opened_channel"
    )
    return [tuple(row) for row in rows]


async def test_an_opened_channel_is_told_at_once_with_who_can_read_it(town: Town) -> None:
    """It stood open unnoticed for 25 hours before."""
    await ask(town)

    await open_up(town)

    assert len(told(town)) == 1
    assert "@everyone" in told(town)[0]
    assert "Er staat 1 gesprek in" in told(town)[0]
    assert "is er iets woensdag" not in told(town)[0]
    assert await opened(town) == [(town.team.id, 1, 0, 1)]


async def test_only_who_runs_the_server_is_offered_to_wipe_what_stands_there(town: Town) -> None:
    await ask(town)

    await open_up(town)

    offered = [[labels(m) for m in heard_in_private(town, who)] for who in ("Els", "Yasmine")]
    (admins,), (workers,) = offered
    assert "Wis wat er staat" in admins
    assert workers == [each for each in admins if each != "Wis wat er staat"]


async def test_it_is_told_again_every_day_until_it_is_mended(town: Town) -> None:
    await open_up(town)
    for _ in range(30):
        await town.move_clock(timedelta(minutes=10))
    assert len(told(town)) == 1

    await town.move_clock(timedelta(hours=24))
    await town.move_clock(timedelta(hours=24))

    assert len(told(town)) == 3


async def test_nothing_goes_there_and_everyone_reads_the_truth(town: Town) -> None:
    await ask(town)
    lines = len(town.thread().history())
    form = await form_of(town, "Amira")
    await open_up(town)

    sorry = await town["Amira"].submit_modal(form, {"words": "dit niet"})
    refused = await answer(town)
    await town.minute()

    assert "niet veilig" in said(sorry)
    assert "dit niet" in said(sorry)
    assert "niet verstuurd" in said(refused)
    assert len(town.thread().history()) == lines
    assert await rows(town) == 1


async def test_mended_it_says_for_how_long_and_what_to_report(town: Town) -> None:
    await ask(town)
    await open_up(town)
    await town.move_clock(7 * MINUTE)

    await shut(town)

    mended = messages_to(town)[-1]
    assert "Het stond 7 minuten open" in said(mended)
    assert "72 uur" in said(mended)
    report = await press(town["Els"].user, mended, "Toon wat ik moet melden")
    assert "Duur in minuten: 7" in said(report)
    assert "hoogstens: 1" in said(report)
    assert "Jules" not in said(report)


async def test_whose_words_stood_there_reads_it_and_nobody_else(town: Town) -> None:
    await ask(town)
    await open_up(town)
    await town.move_clock(2 * MINUTE)
    still = await inbox(town)
    await shut(town)
    await town.move_clock(MINUTE)
    await ask(town, "Amira", "daarna")

    after, other = await inbox(town), await inbox(town, "Amira")

    assert "en nu nog" in said(still)
    assert "Dit willen we je eerlijk zeggen" in said(after)
    assert "15.10 uur" in said(after)
    assert "15.12 uur" in said(after)
    assert {"Wis alles", "Laat staan", "Ik heb een klacht"} <= {*labels(after)}
    assert "Dit willen we je eerlijk zeggen" not in said(other)
    left = await press(town["Jules"], after, "Laat staan")
    assert "blijft staan" in said(left)


async def test_a_restart_in_between_changes_nothing(town: Town) -> None:
    await ask(town)
    await open_up(town)
    await town.restart()
    await town.minute()
    assert len(told(town)) == 1
    await town.restart()
    await shut(town)
    await town.restart()

    assert "Dit willen we je eerlijk zeggen" in said(await inbox(town))
    assert len(await opened(town)) == 1


async def test_what_opened_while_nobody_looked_is_not_given_a_false_beginning(town: Town) -> None:
    await ask(town)
    await town.bot.close()
    await open_up(town)
    town.discord.advance_clock(3600)

    await town.restart()
    await town.env.settle()
    await town.move_clock(3 * MINUTE)
    await shut(town)

    assert "minstens 3 minuten" in told(town)[-1]
    assert "of al iets vroeger" in said(await inbox(town))


async def test_a_former_channel_is_watched_as_long_as_something_stands_there(town: Town) -> None:
    await ask(town)
    room = another_room(town)
    await move_team(town, room)

    await open_up(town)

    assert "een vroeger kanaal van het team" in told(town)[-1]
    assert "Dit willen we je eerlijk zeggen" in said(await inbox(town))
    in_team = [said(each) for each in room.history()]
    assert any("een vroeger kanaal" in each for each in in_team)


async def test_an_admin_has_what_stands_there_deleted_and_the_young_person_reads_why(
    town: Town,
) -> None:
    await ask(town)
    await open_up(town)
    alarm = messages_to(town)[-1]

    sure = await press(town["Els"].user, alarm, "Wis wat er staat")
    done = await press(town["Els"].user, sure, "Ja, wis alles")

    assert "Gewist" in said(done)
    assert town.team.threads == []
    assert town.team.history() == []
    assert await rows(town) == 0
    assert "Stond hier een gesprek van jou" in said(await inbox(town))


async def test_an_admin_who_hides_the_question_reads_that_nothing_was_deleted(town: Town) -> None:
    await ask(town)
    await open_up(town)
    sure = await press(town["Els"].user, messages_to(town)[-1], "Wis wat er staat")

    hidden = said(await press(town["Els"].user, sure, "Verberg"))

    assert "Deze knop wiste niets" in hidden
    assert "paneel" not in hidden
    assert len(town.team.threads) == 1


async def test_only_an_admin_deletes(town: Town) -> None:
    await ask(town)
    await open_up(town)
    alarm = messages_to(town)[-1]

    door = next(each for each in doors(alarm) if each.startswith("watch:erase"))
    place = town.square.history()[0]
    for name in ("Yasmine", "Jules"):
        for forged in (door, door.replace("erase", "yes"), door.replace("erase", "again")):
            if (name, "again" in forged) != ("Yasmine", True):
                (refused,) = await at_once(town, town[name], place, [forged])
                assert "Gewist" not in said(refused)
                assert "lezen" not in said(refused)

    assert len(town.team.threads) == 1


async def test_look_again_says_what_is_so_now(town: Town) -> None:
    await open_up(town)
    alarm = messages_to(town)[-1]

    still = await press(town["Els"].user, alarm, "Kijk opnieuw")
    await shut(town)
    mended = await press(town["Els"].user, alarm, "Kijk opnieuw")

    assert "Nog open" in said(still)
    assert "@everyone" in said(still)
    assert said(mended).startswith("✔")


async def test_a_role_given_administrator_bits_for_all_opens_every_channel(town: Town) -> None:
    everything = discord.Permissions(administrator=True).value
    everyone = town.guild.default_role
    town.discord.edit_role(town.guild.id, everyone.id, {"permissions": everything})
    await town.env.settle()

    assert any("@everyone" in each for each in told(town))


async def test_a_member_let_in_by_name_is_named(town: Town) -> None:
    by_name = Overwrite(town["Sam"].id, OverwriteType.MEMBER, 1 << 10, 0)
    town.discord.set_overwrite(town.team.id, by_name)
    await town.env.settle()

    assert f"<@{town['Sam'].id}>" in told(town)[-1]


async def test_the_watch_calls_nobody_while_nothing_changes(town: Town) -> None:
    await ask(town)
    await town.minute()
    before = len(town.calls)

    with town.as_bot():
        for _ in range(5):
            await town.bot.schedule.run("watch")

    assert len(town.calls) == before


async def test_a_channel_that_discord_hides_by_its_flag_gets_nothing(town: Town) -> None:
    """Its overwrites look as shut as ever: Discord made them up."""
    await ask(town)
    form = await form_of(town, "Amira")
    backend = town.discord
    known = serializers.channel_payload(backend, backend.get_channel(town.team.id))
    hidden = {**known, "flags": 1 << 17}
    backend.emit("CHANNEL_UPDATE", hidden)
    await town.env.settle()

    sorry = await town["Amira"].submit_modal(form, {"words": "dit niet"})

    assert "niet veilig" in said(sorry)
    assert "dit niet" in said(sorry)
    assert any("Ik zie het teamkanaal niet meer" in each for each in told(town))
    assert len(town.team.threads) == 1


async def test_while_others_can_read_it_no_screen_says_that_the_bench_is_open(town: Town) -> None:
    """The panel went on saying *Nu open. Een mens leest je bericht*, and refused each message."""
    await open_up(town)
    await town.move_clock(2 * MINUTE)

    who = await press(town["Jules"], town.panel, "Wie zijn wij?")
    assert "Nu open" not in said(town.panel)
    assert "Een mens leest" not in said(town.panel)
    assert "Nu open" not in said(who)

    await shut(town)
    await town.move_clock(2 * MINUTE)
    assert "Nu open" in said(town.panel)


async def test_a_former_channel_that_opens_leaves_the_bench_open(town: Town) -> None:
    await ask(town)
    await move_team(town, another_room(town))
    await open_up(town)
    await town.move_clock(2 * MINUTE)

    assert "Nu open" in said(town.panel)


async def test_a_worker_whose_answer_is_refused_is_led_to_the_check_up(town: Town) -> None:
    await ask(town)
    await open_up(town)

    refused = await answer(town)

    assert "niet verstuurd" in said(refused)
    assert "/controle" in said(refused)
    assert "/instellen start" not in said(refused)


async def test_nobody_is_told_that_no_one_reads_while_others_may(town: Town) -> None:
    await ask(town)
    await open_up(town)
    opened_up = said(await inbox(town))
    await shut(town)
    await town["Yasmine"].slash(town.team, "noodstop")
    stopped = said(await inbox(town))

    assert "Schrijven kan nu even niet veilig. Alleen het team mag lezen" in opened_up
    assert "Het bankje is nu dicht. Schrijven kan even niet." in stopped
    for shown in (opened_up, stopped):
        assert "leest er niemand mee" not in shown
