"""In direct messages that are the conversation: a picture waits for its own yes (R49)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import WORDS, talks, thread_says, ticked, unheard
from tests.kit.forged import forged_press
from tests.kit.pictures import (
    GIVE,
    answer_with,
    as_a_phone_makes_it,
    content,
    drawn,
    galleries,
    pictured,
    turn,
)
from tests.kit.restarts import Between, nothing, restarted

SECRET = "Kerkstraat 1 Lindendaal"


async def sends(town: Town, words: str = "", file: bytes = b"", name: str = "foto.jpg") -> Any:
    jules = town["Jules"].user
    kept = [(name, file or as_a_phone_makes_it(SECRET))]
    files = town.discord.store_attachments(jules.dm_channel.id, kept)
    return await jules.send_dm(words, attachments=files)


def last(town: Town) -> Any:
    return heard_in_private(town, "Jules")[-1]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_the_words_go_and_the_picture_after_a_yes(town: Town, between: Between) -> None:
    await turn(town)
    await talks(town)

    line = await sends(town, "kijk eens")

    assert thread_says(town, "kijk eens") == 1
    assert pictured(town) == []
    assert "Je afbeelding is nog niet weg." in said(last(town))
    assert "Een gezicht, een schoollogo of je kamer" in said(last(town))
    asks = last(town)
    await between(town)
    done = await press(town["Jules"].user, asks, GIVE)
    assert "Je afbeelding staat in je gesprek." in said(done)
    [message] = pictured(town)
    assert SECRET.encode() not in content(town, message)[0]
    assert ticked(town, line)
    assert thread_says(town, "kijk eens") == 1


async def test_pressed_twice_it_stands_once(town: Town) -> None:
    await turn(town)
    await talks(town)
    line = await sends(town)
    asks = last(town)
    door = f"images:direct:{line.id}@{town.guild.id}"

    await press(town["Jules"].user, asks, GIVE)
    await forged_press(town, town["Jules"].user, asks, door)

    assert len(pictured(town)) == 1


async def test_what_they_delete_there_takes_the_picture_away_too(town: Town) -> None:
    await turn(town)
    await talks(town)
    line = await sends(town, "kijk eens")
    await press(town["Jules"].user, last(town), GIVE)
    assert len(pictured(town)) == 1

    await town["Jules"].user.delete(line)

    assert pictured(town) == []
    assert thread_says(town, "kijk eens") == 0


async def test_what_they_delete_while_the_bot_is_away_goes_at_the_next_start(town: Town) -> None:
    await turn(town)
    await talks(town)
    kept = await sends(town, "kijk eens")
    await press(town["Jules"].user, last(town), GIVE)
    line = await sends(town, "en dit")
    await press(town["Jules"].user, last(town), GIVE)
    assert len(pictured(town)) == 2

    with unheard(town):
        await town["Jules"].user.delete(line)
    await town.restart()

    assert len(pictured(town)) == 1
    assert thread_says(town, "en dit") == 0
    assert ticked(town, kept)


async def test_who_deletes_it_before_the_yes_sends_nothing(town: Town) -> None:
    await turn(town)
    await talks(town)
    line = await sends(town)
    asks = last(town)
    await town["Jules"].user.delete(line)

    no = await press(town["Jules"].user, asks, GIVE)

    assert "staat er niet meer" in said(no)
    assert pictured(town) == []


async def test_it_is_not_asked_again_after_a_restart(town: Town) -> None:
    await turn(town)
    await talks(town)
    await sends(town)

    await town.restart()
    await town.minute()

    asked = [GIVE in labels(each) for each in heard_in_private(town, "Jules")]
    assert asked.count(True) == 1


async def test_what_is_no_picture_is_said_when_they_said_yes(town: Town) -> None:
    await turn(town)
    await talks(town)
    await sends(town, "kijk", b"geen foto")

    no = await press(town["Jules"].user, last(town), GIVE)

    assert "Ik kan ze niet lezen" in said(no)
    assert pictured(town) == []


async def test_a_film_is_refused_as_ever(town: Town) -> None:
    await turn(town)
    await talks(town)

    await sends(town, "kijk", b"\0\0\0\x18ftypmp42", "film.mp4")

    assert "Dit geef ik niet door: video." in said(last(town))
    assert GIVE not in labels(last(town))


async def test_a_workers_picture_never_comes_in_direct_messages(town: Town) -> None:
    await turn(town)
    await talks(town, WORDS)

    await answer_with(town, ("a.png", drawn("PNG")), words="Zo rijd je.")

    heard = last(town)
    assert "Zo rijd je." in said(heard)
    assert "Er hoort een afbeelding bij." in said(heard)
    assert galleries(heard) == []
    assert heard.attachments == []


async def test_nobody_passes_on_the_message_of_another(town: Town) -> None:
    await turn(town)
    await talks(town)
    line = await sends(town)
    door = f"images:direct:{line.id}@{town.guild.id}"

    for name in ("Sam", "Yasmine"):
        await forged_press(town, town[name], town.panel, f"images:direct:{line.id}")
        await town[name].user.send_dm("hoi")
        await forged_press(town, town[name].user, heard_in_private(town, name)[-1], door)

    assert pictured(town) == []
