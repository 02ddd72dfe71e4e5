"""*Hielp dit?* is asked once, of who is done, and nobody can know whose answer was whose (R66)."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.core.alias import GuildId
from bot.demo.proof import decrypted
from bot.demo.reading import labels, message_of, parts_of, press, said
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.keys import derive
from cogs.closing.service.feedback import Feedback
from tests.kit.asking import answer, ask, stop
from tests.kit.calling import unsafe
from tests.kit.closing import ASKED, FIVE, LATE, counted, five_answer, is_done
from tests.kit.forged import forged_press
from tests.kit.handing_over import inbox
from tests.kit.restarts import restarted
from tests.kit.stored import everything
from tests.kit.wiping import wipe

Result = simcord.InteractionResult


async def test_one_tap_after_closing_and_the_same_thanks_whatever_it_was(town: Town) -> None:
    thanks = set()
    for name, answered in (("Jules", "Ja"), ("Sam", "Nee"), ("Amira", "Een beetje")):
        shown = await is_done(town, name)
        assert said(shown).count(ASKED) == 1
        thanks.add(said(await press(town[name], shown, answered)))
        assert ASKED not in said(await inbox(town, name))

    assert len(thanks) == 1


async def test_answers_count_together_and_late_and_as_exact_sums(town: Town) -> None:
    await five_answer(town)
    assert await counted(town) == {}

    await town.move_clock(LATE)

    assert await counted(town) == {
        "closing-helped-yes": 3,
        "closing-helped-somewhat": 1,
        "closing-helped-no": 1,
    }


async def test_four_are_too_few_however_long_they_wait(town: Town) -> None:
    for name in list(FIVE)[:4]:
        shown = await is_done(town, name)
        await press(town[name], shown, FIVE[name])

    await town.move_clock(timedelta(days=6))

    assert await counted(town) == {}


async def test_with_key_and_data_in_hand_nobody_can_say_whose_answer_it_was(
    town: Town,
) -> None:
    """Answering leaves no trace; counting changes three numbers, of five people at once (F-A6)."""
    shown = {name: await is_done(town, name) for name in FIVE}
    before = await everything(town)
    key = derive(SECRET).store
    pages = decrypted(town.settings.data_dir / STORE, key)

    for name, answered in FIVE.items():
        await press(town[name], shown[name], answered)

    assert await everything(town) == before
    assert decrypted(town.settings.data_dir / STORE, key) == pages
    await town.bot.services.shared(Feedback).count_due()
    assert await everything(town) == before
    await town.move_clock(LATE)
    after = await everything(town)
    new = [row for row in after["counter"] if row not in before["counter"]]
    assert sorted(row[-1] for row in new if "closing-" in str(row)) == [1, 1, 3]
    assert [table for table in after if "feedback" in table or "vote" in table] == [
        "uncopied_poll_vote"  # of polls, and empty: see there
    ]
    assert after["uncopied_poll_vote"] == []


async def test_the_buttons_carry_neither_the_person_nor_the_conversation(town: Town) -> None:
    shown = await is_done(town)

    doors = [str(getattr(part, "custom_id", "")) for part in parts_of(message_of(shown))]
    mine = [each for each in doors if each.startswith("closing:said:")]
    row = (await everything(town))["conversation"][0]
    assert len(mine) == 3
    assert not [cell for cell in row if isinstance(cell, str) for door in mine if cell in door]


async def test_nobody_is_asked_after_a_call_for_help_a_stop_or_without_an_answer(
    town: Town,
) -> None:
    await unsafe(town)
    await answer(town)
    sure = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await press(town["Yasmine"], sure, "Ja, het is besproken")
    assert ASKED not in said(await inbox(town))

    await ask(town, "Sam")
    await answer(town)
    await stop(town, await inbox(town, "Sam"), "Sam")
    assert ASKED not in said(await inbox(town, "Sam"))

    await ask(town, "Amira")
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    assert ASKED not in said(await inbox(town, "Amira"))


async def test_two_taps_count_once_and_nobody_taps_for_another(town: Town) -> None:
    shown = await is_done(town)
    door = next(
        part.custom_id
        for part in parts_of(message_of(shown))
        if str(getattr(part, "custom_id", "")).endswith(".yes")
    )

    stranger = await forged_press(town, town["Sam"], town.panel, door)
    forged = await forged_press(town, town["Jules"], town.panel, door.replace(".yes", ".maybe"))
    await press(town["Jules"], shown, "Ja")
    again = await forged_press(town, town["Jules"], town.panel, door)

    assert "voorbij" in said(stranger)
    assert "Dank je" not in said(forged)
    assert "voorbij" in said(again)


async def test_no_worker_sees_that_or_what_somebody_answered(town: Town) -> None:
    await is_done(town)
    await town.move_clock(timedelta(minutes=2))
    posts = [said(each) for each in [*town.team.history(), *town.thread().history()]]

    await press(town["Jules"], await inbox(town), "Nee")
    await town.move_clock(timedelta(minutes=2))

    now = [said(each) for each in [*town.team.history(), *town.thread().history()]]
    assert now == posts
    assert "Hielp" not in said(await town["Yasmine"].slash(town.team, "dienst status"))


async def test_a_restart_loses_what_did_not_count_yet_and_links_nothing(town: Town) -> None:
    shown = await is_done(town)
    await press(town["Sam"], await is_done(town, "Sam"), "Ja")

    await restarted(town)

    over = await press(town["Jules"], shown, "Ja")
    assert "Deze vraag is voorbij." in said(over)
    await town.move_clock(LATE)
    assert await counted(town) == {}


async def test_who_wipes_is_forgotten_here_too(town: Town) -> None:
    shown = await is_done(town)
    await press(town["Jules"], shown, "Ja")

    await wipe(town)

    feedback = town.bot.services.shared(Feedback)
    alias = town.bot.services.alias_of(GuildId(town.guild.id), town["Jules"].id)
    assert not [each for each in feedback._asked.values() if each.alias == alias]
    assert not [pool for pool in feedback._pools.values() if alias in pool.voices]


async def test_where_they_live_is_asked_only_where_the_admin_turned_it_on(town: Town) -> None:
    """R36."""
    thanks = await press(town["Jules"], await is_done(town), "Ja")
    assert "Woon je in" not in said(thanks)
    shown = await town["Els"].slash(town.team, "plekken")

    on = await press(town["Els"], shown, "Vraag ook 'Woon je hier?'")

    assert "Woon je in Lindendaal?" in said(on)
    thanks = await press(town["Sam"], await is_done(town, "Sam"), "Ja")
    assert "Woon je in Lindendaal?" in said(thanks)
    done = await press(town["Sam"], thanks, "Nee")
    assert "Woon je in" not in said(done)
    assert "Dank je" in said(done)
    assert "Ja" not in labels(done)
