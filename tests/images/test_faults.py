"""When Discord fails halfway: what is said is so, no word is lost, and nothing stands twice."""

from __future__ import annotations

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.faults import fails, mended
from tests.kit.pictures import SHOW, answer_with, drawn, form_of, pictured, send, turn
from tests.kit.referring import inbox


def gives_nothing(town: Town) -> None:
    """Discord keeps no file any more: 404 for each."""
    town.discord.cdn.get = _nothing  # type: ignore[method-assign]


def _nothing(_url: str) -> None:
    return None


async def begin(town: Town) -> None:
    await turn(town)
    await ask(town)


def in_thread(town: Town) -> str:
    return f"/channels/{town.thread().id}/messages"


async def test_what_discord_does_not_give_does_not_go_and_the_words_do(town: Town) -> None:
    await begin(town)
    gives_nothing(town)

    done = await send(town, words="kijk eens")

    assert "Discord gaf ze niet" in said(done)
    assert "Je woorden staan in je gesprek." in said(done)
    assert "> kijk eens" in said(town.thread().history()[-1])


async def test_what_discord_does_not_take_together_goes_as_words_once(town: Town) -> None:
    await begin(town)
    before = len(town.thread().history())
    fails(town, "POST", in_thread(town), status=413, times=1)

    done = await send(town, words="kijk eens")

    assert "Discord nam ze niet aan" in said(done)
    assert "Je woorden staan in je gesprek." in said(done)
    assert len(town.thread().history()) == before + 1
    assert pictured(town) == []


async def test_when_nothing_is_taken_the_words_come_back(town: Town) -> None:
    await begin(town)
    before = len(town.thread().history())
    town.bot.posts.pauses = ()
    fails(town, "POST", in_thread(town), status=500)

    no = await send(town, words="kijk eens")

    assert "niet aangekomen" in said(no)
    assert "kijk eens" in said(no)
    mended(town)
    assert len(town.thread().history()) == before


async def test_a_second_attempt_brings_the_whole_picture(town: Town) -> None:
    """A file that was read to its end once must not be sent as an empty one."""
    await begin(town)
    town.bot.posts.pauses = (0.0, 0.0)
    fails(town, "POST", in_thread(town), status=503, times=1)

    await send(town, words="kijk eens")

    [message] = pictured(town)
    assert message.attachments[0].size > 100


async def test_an_answer_that_does_not_go_gives_its_words_back(town: Town) -> None:
    await begin(town)
    town.bot.posts.pauses = ()
    fails(town, "POST", in_thread(town), status=500)

    no = await answer_with(town, words="Zo rijd je.")

    mended(town)
    assert "Zo rijd je." in said(no)
    assert "Zo rijd je." not in said(await inbox(town))


async def test_what_cannot_be_shown_now_is_said_so_and_stays(town: Town) -> None:
    await begin(town)
    await send(town, words="kijk eens")
    seen = await inbox(town)
    really = town.discord.cdn.get
    gives_nothing(town)

    no = await press(town["Jules"], seen, SHOW)

    assert "Discord toont de afbeelding nu niet" in said(no)
    town.discord.cdn.get = really  # type: ignore[method-assign]
    assert "van jou" in said(await press(town["Jules"], seen, SHOW))


async def test_corrected_while_discord_gives_no_file_nothing_is_changed(town: Town) -> None:
    await begin(town)
    done = await answer_with(town, words="Zo rijd je.")
    form = await press(town["Yasmine"], done, "Verbeter")
    gives_nothing(town)

    no = await town["Yasmine"].submit_modal(form, {"words": "Zo fiets je."})

    assert "Zo fiets je." in said(no)
    [message] = pictured(town)
    assert "Zo rijd je." in said(message)


@pytest.mark.parametrize("words", ["", "kijk eens"])
async def test_a_form_opened_before_a_restart_is_taken_after_it(town: Town, words: str) -> None:
    await begin(town)
    form = await form_of(town)
    await town.restart()

    await town["Jules"].submit_modal(form, {"files": ("a.jpg", drawn()), "words": words})

    assert len(pictured(town)) == 1
