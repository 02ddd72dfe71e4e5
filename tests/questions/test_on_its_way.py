"""Words on their way: threads that may not be made, a 404 that passes, a wipe that overtakes."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.service.who_to_ring import MOST_FIRST
from tests.kit.asking import answer, ask, cards, form_of, joins
from tests.kit.faults import mended
from tests.kit.stored import rows

MINUTE = timedelta(minutes=1)
THREADS = "/channels/{team}/messages/*/threads"
FULL = 160006


def no_threads(town: Town) -> None:
    path = THREADS.format(team=town.team.id)
    town.env.inject_error("POST", path, status=400, code=FULL, times=None)


def loose(town: Town) -> list[Any]:
    """Words that stand in the team channel itself."""
    return [each for each in town.team.history() if "Antwoord" in labels(each)]


# -- no thread may be made ----------------------------------------------------------------------


async def test_without_threads_the_words_stand_in_the_channel_and_are_thanked_for(
    town: Town,
) -> None:
    no_threads(town)

    thanks = await ask(town, words="mag dit ook zonder draad")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Je bericht is binnen" in said(thanks)
    assert [said(each).count("mag dit ook zonder draad") for each in loose(town)] == [1]
    assert "mag dit ook zonder draad" in said(inbox)


async def test_the_thread_follows_with_the_words_and_the_channel_is_clean_again(
    town: Town,
) -> None:
    no_threads(town)
    await ask(town, words="de draad komt later")
    mended(town)

    await town.move_clock(MINUTE)
    await town.env.settle()
    sent = await answer(town, "Daar is hij.")

    assert loose(town) == []
    assert [said(each).count("de draad komt later") for each in town.thread().history()] == [1, 0]
    assert "Verstuurd" in said(sent)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert said(inbox).count("de draad komt later") == 1
    assert "Daar is hij." in said(inbox)


async def test_more_words_without_a_thread_are_given_back_and_nothing_is_lost(town: Town) -> None:
    no_threads(town)
    await ask(town, words="eerst dit")

    sorry = await ask(town, words="en dit nog")

    assert "Je eerste bericht staat bij het team" in said(sorry)
    assert "```\nen dit nog\n```" in said(sorry)
    assert "112" in said(sorry)
    assert await rows(town) == 1


async def test_words_in_the_channel_go_with_a_wipe(town: Town) -> None:
    no_threads(town)
    thanks = await ask(town, words="wis mij")

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await press(town["Jules"], await press(town["Jules"], inbox, "Wis"), "Ja, wis alles")

    assert "Je bericht is binnen" in said(thanks)
    assert loose(town) == []
    assert [said(each) for each in cards(town)] == [
        "1 gesprek gewist door de jongere. (automatisch bericht)"
    ]
    assert await rows(town) == 0


async def test_the_admin_hears_once_that_no_threads_may_be_made(town: Town) -> None:
    no_threads(town)

    for name in ("Jules", "Amira", "Sam"):
        await ask(town, name)
    await town.env.settle()

    told = town["Els"].user.dm_channel.history()
    assert sum("open threads" in said(each) for each in told) == 1


# -- a 404 --------------------------------------------------------------------------------------


async def test_one_404_is_not_believed_and_nothing_is_forgotten(town: Town) -> None:
    await ask(town)
    thread = town.thread().id
    form = await form_of(town, "Jules")
    town.env.inject_error("POST", f"/channels/{thread}/messages", status=404, times=1)

    sorry = await town["Jules"].submit_modal(form, {"words": "ben je er nog"})
    await town.move_clock(MINUTE)
    again = await ask(town, words="ben je er nog")

    assert "Ik vind je gesprek nu even niet" in said(sorry)
    assert "ben je er nog" in said(sorry)
    assert "Bij je gesprek gezet" in said(again)
    assert await rows(town) == 1


async def test_a_second_404_a_minute_later_is_believed(town: Town) -> None:
    await ask(town)
    thread = town.thread().id
    form = await form_of(town, "Jules")
    town.env.inject_error("*", f"/channels/{thread}*", status=404, times=None)

    await town["Jules"].submit_modal(form, {"words": "ben je er nog"})
    assert await rows(town) == 1
    await town.move_clock(MINUTE)

    assert await rows(town) == 0


async def test_an_answer_into_a_404_is_given_back_and_not_called_lost_for_good(town: Town) -> None:
    await ask(town)
    thread = town.thread().id
    town.env.inject_error("POST", f"/channels/{thread}/messages", status=404, times=1)

    sorry = await answer(town, "Ik wacht je daar op.")
    again = await answer(town, "Ik wacht je daar op.")

    assert "Discord vindt deze draad nu niet" in said(sorry)
    assert "Ik wacht je daar op." in said(sorry)
    assert "Verstuurd" in said(again)


# -- ringing ------------------------------------------------------------------------------------


async def test_a_class_that_asks_at_once_rings_little_and_who_is_in_need_always(town: Town) -> None:
    before = len(town.calls)
    for name in ("Jules", "Amira", "Noa", "Ilias"):
        joins(town, name)
        await ask(town, name)
    crisis = await press(town["Sam"], town.panel, "Nu hulp nodig")
    form = await press(town["Sam"], crisis, "Ik wil het toch opschrijven")
    await town["Sam"].submit_modal(form, {"words": "het gaat niet"})

    posts = [each for each in town.calls[before:] if each.path.endswith(f"{town.team.id}/messages")]
    rung = [bool(each.json["allowed_mentions"].get("users")) for each in posts if each.json]
    assert rung == [*[True] * MOST_FIRST, False, True]


# -- the store ----------------------------------------------------------------------------------


async def test_an_answer_that_could_not_be_stored_is_called_sent_and_stored_a_minute_later(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    gateway: DiscordThreadGateway = town.bot.get_cog("AskingCog")._gateway  # type: ignore[union-attr]

    async def breaks(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(gateway.answers._answering, "answered", breaks)
        sent = await answer(town, "Kom maar langs.")
    before = await press(town["Jules"], town.panel, "Mijn gesprek")
    await town.move_clock(MINUTE)
    after = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Verstuurd" in said(sent)
    assert "Kom maar langs." in said(before)
    assert "Er is nog geen antwoord" not in said(after)


# -- wiping -------------------------------------------------------------------------------------


async def test_a_form_from_before_a_wipe_begins_nothing(town: Town) -> None:
    form = await form_of(town, "Jules")
    await town.bot.services.store.forget(
        (
            town.guild.id,
            town.bot.services.alias_of(town.guild.id, town["Jules"].id),  # type: ignore[arg-type]
        )
    )

    sorry = await town["Jules"].submit_modal(form, {"words": "toch nog"})

    assert "Lees eerst even" in said(sorry)
    assert await rows(town) == 0
    assert cards(town) == []


async def test_words_that_a_wipe_overtakes_are_not_thanked_for_and_do_not_stay(town: Town) -> None:
    """The card is on its way while everything is wiped, without waiting for it."""
    gateway: DiscordThreadGateway = town.bot.get_cog("AskingCog")._gateway  # type: ignore[union-attr]
    really, on_its_way, wiped = town.bot.http.request, asyncio.Event(), asyncio.Event()
    alias = town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]
    await form_of(town, "Jules")

    async def slow(route: Any, **given: Any) -> Any:
        if route.path.endswith("/threads"):
            on_its_way.set()
            await wiped.wait()
        return await really(route, **given)

    town.bot.http.request = slow  # type: ignore[method-assign] # all calls pass here
    with town.as_bot():
        asking = asyncio.create_task(gateway.open(town.guild.id, alias, "nog onderweg"))  # type: ignore[arg-type]
        await on_its_way.wait()
        await town.bot.services.store.forget((town.guild.id, alias))
        wiped.set()
        (ended,) = await asyncio.gather(asking, return_exceptions=True)

    assert getattr(ended, "text", "") == "questions-gone"
    assert await rows(town) == 0
    assert town.team.threads == []
    assert cards(town) == []
