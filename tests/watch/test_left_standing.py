"""*Laat staan*: who read that others could read along, and let it stand, is not asked again."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import ask
from tests.kit.channels import open_up, shut
from tests.kit.forged import forged_press
from tests.kit.stored import rows
from tests.kit.wiping import wipe

MINUTE = timedelta(minutes=1)
ASKED = "Wil je dat we het nu wissen?"
TRUTH = "Anderen op de server konden je gesprek lezen"


async def inbox(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Mijn gesprek")


async def open_for_a_while(town: Town) -> None:
    await open_up(town)
    await town.move_clock(2 * MINUTE)
    await shut(town)
    await town.move_clock(MINUTE)


def doors(seen: simcord.InteractionResult) -> list[str]:
    return [str(getattr(each, "custom_id", "")) for each in parts_of(message_of(seen))]


async def let_stand(town: Town, name: str = "Jules") -> None:
    await press(town[name], await inbox(town, name), "Laat staan")


async def test_who_let_it_stand_is_not_asked_again_and_still_reads_the_truth(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    assert ASKED in said(await inbox(town))

    await let_stand(town)
    await town.restart()
    again = await inbox(town)

    assert ASKED not in said(again)
    assert "Laat staan" not in labels(again)
    assert TRUTH in said(again)
    assert "15.12 uur" in said(again)
    assert "Ik heb een klacht" in labels(again)


async def test_they_can_still_wipe_it_and_then_nothing_is_kept_of_that(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    await let_stand(town)
    assert await rows(town, "left_standing") == 1

    assert "Wis" in labels(await inbox(town))
    await wipe(town)

    assert await rows(town, "left_standing") == 0


async def test_a_later_opening_is_asked_about_anew(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    await let_stand(town)

    await open_for_a_while(town)

    assert ASKED in said(await inbox(town))


async def test_let_stand_while_it_is_open_it_is_not_asked_again_when_it_is_shut(town: Town) -> None:
    await ask(town)
    await open_up(town)
    await town.move_clock(MINUTE)
    await let_stand(town)

    await shut(town)
    await town.move_clock(MINUTE)

    assert ASKED not in said(await inbox(town))


async def test_a_screen_of_before_says_nothing_about_what_came_after_it(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    before = await inbox(town)
    await open_for_a_while(town)

    await press(town["Jules"], before, "Laat staan")

    assert ASKED in said(await inbox(town))


async def test_what_one_lets_stand_another_is_still_asked_about(town: Town) -> None:
    await ask(town)
    await ask(town, "Amira", "ook iets")
    await open_for_a_while(town)

    await let_stand(town)

    assert ASKED in said(await inbox(town, "Amira"))


async def test_nobody_else_can_let_it_stand_with_its_button(town: Town) -> None:
    await ask(town)
    await ask(town, "Amira", "ook iets")
    await open_for_a_while(town)
    (door,) = [each for each in doors(await inbox(town)) if each.startswith("watch:leave:")]

    refused = await forged_press(town, town["Amira"], town.panel, door)

    assert "blijft staan" not in said(refused)
    assert await rows(town, "left_standing") == 0


async def test_the_button_of_an_older_bankje_still_answers(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)

    answer = await forged_press(town, town["Jules"], town.panel, "watch:leave")

    assert "blijft staan" in said(answer)


async def test_it_is_kept_as_long_as_the_conversation_and_no_longer(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    await let_stand(town)
    await ask(town, words="en nog iets")
    db = town.bot.services.store.db
    both = "SELECT expires_at FROM {}"

    ends = [[*await db.execute_fetchall(both.format(t))] for t in ("left_standing", "conversation")]

    assert ends[0] == ends[1]
    await town.move_clock(timedelta(days=80))
    assert await rows(town, "left_standing") == 0


async def test_everyone_can_read_that_it_is_kept(town: Town) -> None:
    await ask(town)
    await open_for_a_while(town)
    await let_stand(town)

    shown = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "Dat je je gesprek liet staan" in shown
