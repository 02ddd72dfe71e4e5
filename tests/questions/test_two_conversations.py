"""Someone with two conversations: nothing that they were told is lost from view."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.closing import closes
from tests.kit.conversations import gateway_of, jules, talk_of
from tests.kit.forged import forged_press
from tests.kit.shifts import choose

MENU = "questions:which"
A_DAY = timedelta(days=1)


async def close(town: Town) -> None:
    await closes(town)


async def inbox(town: Town, name: str = "Jules") -> simcord.InteractionResult:
    return await press(town[name], town.panel, "Mijn gesprek")


async def answered_and_closed(town: Town, words: str = "Kom woensdag langs.") -> str:
    """Give the code name of a conversation whose answer nobody has read."""
    await ask(town, words="is er iets te doen")
    await answer(town, words)
    name = str(town.thread().name)
    await close(town)
    return name


async def asked_again(town: Town) -> str:
    await answered_and_closed(town)
    await ask(town, words="nog iets anders")
    return str(town.thread().name)


def phone(town: Town, name: str = "Jules") -> list[discord.Message]:
    channel = town[name].user.dm_channel
    return [m for m in channel.history() if not m.flags.ephemeral] if channel else []


async def keys(town: Town) -> list[str]:
    guild, alias = jules(town)
    rows = await town.bot.services.store.db.execute_fetchall(
        "SELECT key FROM conversation WHERE guild_id = ? AND alias = ? ORDER BY opened_at, rowid",
        (guild, alias),
    )
    return [str(row[0]) for row in rows]


# -- what is unread comes first -------------------------------------------------------------------


async def test_a_new_question_does_not_hide_an_answer_that_nobody_read(town: Town) -> None:
    await asked_again(town)

    assert "Kom woensdag langs." in said(await inbox(town))


async def test_once_read_the_open_one_is_what_opens(town: Town) -> None:
    await asked_again(town)
    await inbox(town)

    assert "nog iets anders" in said(await inbox(town))


async def test_every_conversation_is_one_choice_away_the_open_one_on_top(town: Town) -> None:
    new = await asked_again(town)
    await inbox(town)

    shown = await inbox(town)
    old, _ = await keys(town)
    seen = await choose(town, "Jules", shown, MENU, old)

    assert "Kom woensdag langs." in said(seen)
    back = await choose(town, "Jules", seen, MENU, (await keys(town))[1])
    assert new in said(back)
    assert "nog iets anders" in said(back)


async def test_the_menu_says_in_words_which_one_has_a_new_answer(town: Town) -> None:
    await asked_again(town)
    await answer(town, "En dit ook.")

    shown = await inbox(town)  # the open one has news itself: it opens first

    assert "En dit ook." in said(shown)
    assert "In een ander gesprek staat een nieuw antwoord" in said(shown)
    (menu,) = menus(shown)
    assert [(option.label.split(" · ")[0], option.description) for option in menu.options] == [
        (await code_name(town, 0), "nieuw antwoord · afgerond")
    ]
    assert "Kom woensdag langs." in said(await inbox(town))


async def test_of_one_that_is_gone_it_is_not_said_that_all_is(town: Town) -> None:
    """A moderator deleted its thread; another conversation of theirs stands."""
    await asked_again(town)
    old, _ = await keys(town)
    gateway = gateway_of(town)
    gone = await gateway.service.by_key(old)
    assert gone
    await gateway.openings.abandon(gone)

    shown = await forged_press(town, town["Jules"], town.panel, f"questions:show:{old}")

    assert "Dit gesprek is er niet meer." in said(shown)
    assert "gewist" not in said(shown)


async def test_whoever_has_one_conversation_has_nothing_to_choose(town: Town) -> None:
    await ask(town)

    assert menus(await inbox(town)) == []


async def test_nobody_else_can_choose_it(town: Town) -> None:
    await asked_again(town)
    await ask(town, "Amira", "hoi")
    old, _ = await keys(town)

    shown = await forged_press(town, town["Amira"], town.panel, f"questions:show:{old}")

    assert "is er niet meer" in said(shown)
    assert menus(await inbox(town, "Amira")) == []


def menus(shown: simcord.InteractionResult) -> list[discord.SelectMenu]:
    found = [p for p in parts_of(message_of(shown)) if isinstance(p, discord.SelectMenu)]
    return [part for part in found if part.custom_id == MENU]


async def code_name(town: Town, number: int) -> str:
    found = await town.bot.services.store.db.execute_fetchall(
        "SELECT code_name FROM conversation ORDER BY opened_at, rowid"
    )
    return str([*found][number][0])


# -- the thank-you --------------------------------------------------------------------------------


async def test_the_thank_you_says_that_an_answer_is_still_unread_and_leads_to_it(
    town: Town,
) -> None:
    old = await answered_and_closed(town)

    thanks = await ask(town, words="nog iets anders")

    assert f"In gesprek **{old}** staat nog een antwoord dat je niet las." in said(thanks)
    assert "Kom woensdag langs." in said(await press(town["Jules"], thanks, "Lees dat antwoord"))
    again = await press(town["Jules"], thanks, "Kan wachten")
    assert "dat je niet las" not in said(again)


async def test_who_read_everything_is_thanked_as_ever(town: Town) -> None:
    await answered_and_closed(town)
    await inbox(town)

    assert "dat je niet las" not in said(await ask(town, words="nog iets anders"))


# -- what an old conversation may not touch -------------------------------------------------------


async def test_an_old_notice_shortens_nothing_of_the_new_conversation(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town, words="een"))
    await answer(town, "Oud antwoord.")
    await close(town)
    await town.move_clock(5 * A_DAY)
    await ask(town, words="twee")
    (notice,) = phone(town)

    await press(town["Jules"].user, notice, "Toon het")
    await town.move_clock(5 * A_DAY)
    await answer(town, "Nieuw antwoord.")
    await town.move_clock(timedelta(minutes=16))

    assert len(phone(town)) == 1, "the new answer is announced"
    rows = await town.bot.services.store.db.execute_fetchall("SELECT expires_at FROM agreement")
    assert len([*rows]) == 1
    talk = await talk_of(town)
    assert [row[0] for row in rows] >= [int(talk.last_at.timestamp())]


async def test_an_unread_notice_of_the_old_one_silences_nothing_of_the_new_one(
    town: Town,
) -> None:
    await chooses_dm(town["Jules"], await ask(town, words="een"))
    await answer(town, "Oud antwoord.")
    await close(town)
    await ask(town, words="twee")

    await answer(town, "Nieuw antwoord.")

    assert len(phone(town)) == 2


async def test_a_notice_that_waits_for_its_moment_leaves_though_they_asked_something_new(
    town: Town,
) -> None:
    object.__setattr__(town.bot.services.random_source, "number", lambda most: min(600, most - 1))
    await chooses_dm(town["Jules"], await ask(town, words="een"))
    await town.move_clock(timedelta(hours=1))
    await answer(town, "Oud antwoord.")
    await close(town)
    await ask(town, words="twee")

    await town.move_clock(timedelta(minutes=11))

    assert len(phone(town)) == 1


async def test_looking_at_the_old_one_leaves_the_notice_of_the_new_one(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town, words="een"))
    await answer(town, "Oud antwoord.")
    await close(town)
    await ask(town, words="twee")
    await answer(town, "Nieuw antwoord.")
    old = (await keys(town))[0]

    await forged_press(town, town["Jules"], town.panel, f"questions:show:{old}")
    await answer(town, "Nog een.")
    await town.minute()

    assert len(phone(town)) == 1, "one of the new one stands, and no second"
