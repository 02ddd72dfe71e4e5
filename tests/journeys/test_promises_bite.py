"""Promises again, where plausible breaks once passed every test (`tests/plan/mutants.toml`)."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell import replies
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.privacy.service.wiping import Privacy
from cogs.questions.views import asking
from tests.kit import network_guard
from tests.kit.canary import WORDS, Canary, arrives, asks, listening, talks
from tests.kit.ephemeral_answers import DEFER
from tests.kit.forged import forged_press
from tests.plan.written import texts

ALARMING = (
    "ik wil dood zelfmoord pleur op bom wapen mes pistool drugs alcohol slaan geslagen mishandeld "
    "verkracht misbruik sexting naaktfoto pesten gepest haat racist terrorist jihad snijden pillen "
    "overdosis springen trein help dringend 112 gevaar bang bedreigd weglopen zwanger depressief "
    "suicide kill gun weapon rape abuse hurt knife danger urgent mourir suicider arme viol couteau"
)
SAID = {
    "calm": "wanneer is de fuif",
    "alarming": ALARMING,
    "shouting": ALARMING.upper(),
    "marks": "!!!!!!!!! ????? 😭😭😭🆘🔪",
    "long": "nacht " * 300,
    "of a child": "ik ben 11 jaar en zit in het zesde leerjaar",
}


async def of_conversations(town: Town, what: str) -> list[Any]:
    rows = await town.bot.services.store.db.execute_fetchall(f"SELECT {what} FROM conversation")
    return [row[0] for row in rows]


def posted(town: Town, since: int = 0) -> str:
    """All that the bot ever put on Discord, as it was sent."""
    return "\n".join(json.dumps(each.json, ensure_ascii=False) for each in town.calls[since:])


# -- 2: it never guesses --------------------------------------------------------------------------


@pytest.mark.parametrize("words", SAID.values(), ids=SAID)
async def test_promise_2_no_words_make_a_conversation_urgent_or_look_otherwise(
    town: Town, words: str
) -> None:
    canary = arrives(town)
    await asks(town, canary, words)
    await asks(town, canary, words)  # a second line goes another way

    assert await of_conversations(town, "urgency") == ["unsaid"]
    card = next(each for each in town.team.history() if "vraag van" in said(each))
    lines = [line for line in said(card).splitlines() if line]
    assert [line for line in lines if line.startswith(("💬", "🆘"))] == lines[:1]
    assert "🆘" not in said(card)
    assert message_of(card).components[0].to_dict()["accent_color"] == 0xF1C40F  # type: ignore[index]
    kept = {str(each) for each in town.thread().history() if "niet veilig" in said(each)}
    assert kept == set()


# -- 3: nothing leads to who it is ----------------------------------------------------------------


async def test_promise_3_nothing_that_is_posted_leads_to_the_person(town: Town) -> None:
    canary = arrives(town)
    before = len(town.calls)

    await talks(town, canary)
    await asks(town, canary, "nog eens")

    sent = posted(town, before)
    assert [sign for sign in canary.signs if sign in sent] == []


# -- 4 and 11: who speaks -------------------------------------------------------------------------


async def test_promise_11_an_answer_waits_for_nothing_that_looks_like_typing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float, *more: Any) -> Any:
        pauses.append(seconds)
        return await sleep(0, *more)

    monkeypatch.setattr(asyncio, "sleep", noted)
    await talks(town, arrives(town))

    # What is told to Discord when an answer takes long, and nothing in between.
    assert {each for each in pauses if each > 0.1} <= {replies.PATIENCE, 3.0}


async def test_promise_11_it_reacts_to_nothing_as_if_it_had_seen_it(town: Town) -> None:
    await talks(town, arrives(town))

    assert [each.path for each in town.calls if "/reactions/" in each.path] == []


# -- 6: nothing leaves but to Discord -------------------------------------------------------------


def test_promise_6_a_test_notices_every_connection_to_another_machine() -> None:
    with pytest.raises(OSError, match="elders"):
        urllib.request.urlopen("https://elders.example.org/").read()

    assert network_guard.tried
    network_guard.tried.clear()


async def test_promise_6_asyncio_finds_no_way_out_either() -> None:
    with pytest.raises(OSError, match=r"192\.0\.2\.1"):
        await asyncio.open_connection("192.0.2.1", 443)

    network_guard.tried.clear()


# -- 7: nothing is asked as a gate ----------------------------------------------------------------


def fields_of(form: simcord.InteractionResult) -> list[str]:
    assert form.modal
    parts = [part["component"] for part in form.modal["components"] if "component" in part]
    return [part["custom_id"] for part in parts]


async def form_at(town: Town, canary: Canary, door: str) -> simcord.InteractionResult:
    start = await press(canary.actor, town.panel, door)
    return start if start.modal else await press(canary.actor, start, "Oké, ik begin")


@pytest.mark.parametrize(
    ("door", "fields"),
    [
        ("Stel een vraag", ["words", "opener"]),
        ("Ik zit ergens mee", ["words", "opener"]),
        ("Ik heb een idee", ["words"]),
        ("Ik zoek iets om te doen", ["words"]),
    ],
)
async def test_promise_7_each_form_asks_only_what_someone_wants_to_say(
    town: Town, door: str, fields: list[str]
) -> None:
    """An opener is a beginning for who has no words yet: one of the two is enough (R26)."""
    assert fields_of(await form_at(town, arrives(town), door)) == fields


async def test_promise_7_in_need_nothing_more_is_asked_and_no_more_later(town: Town) -> None:
    canary = arrives(town)
    anyway = await forged_press(town, canary.actor, town.panel, "questions:anyway")
    await asks(town, canary)
    inbox = await press(canary.actor, town.panel, "Mijn gesprek")

    assert fields_of(anyway) == ["words"]
    assert fields_of(await press(canary.actor, inbox, "Antwoord")) == ["words"]


async def test_promise_7_who_says_to_be_under_13_may_write_all_the_same(town: Town) -> None:
    canary = arrives(town)
    start = await press(canary.actor, town.panel, "Stel een vraag")
    more = await press(canary.actor, start, "Meer uitleg")
    young = await press(canary.actor, more, "Ben je jonger dan 13?")

    back = await press(canary.actor, young, "Terug")
    form = await press(canary.actor, back, "Oké, ik begin")
    done = await canary.actor.submit_modal(form, {"words": "mag ik ook"})

    assert "binnen" in said(done)


# -- 8: no text is kept ---------------------------------------------------------------------------


async def test_promise_8_neither_log_nor_store_nor_folder_holds_a_word(town: Town) -> None:
    with listening() as heard:
        await talks(town, arrives(town))
        await town.move_clock(timedelta(minutes=2))

    assert [line for line in heard if WORDS in line or "Dat klinkt heerlijk" in line] == []
    known = await town.bot.services.store.db.execute_fetchall(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    )
    for (table,) in known:
        rows = await town.bot.services.store.db.execute_fetchall(f'SELECT * FROM "{table}"')
        assert not any(WORDS in str(value) for row in rows for value in row), table
    folder = town.settings.data_dir
    for path in [each for each in folder.rglob("*") if each.is_file()]:
        assert WORDS.encode() not in path.read_bytes(), path


# -- 9: no word in public -------------------------------------------------------------------------


Way = Callable[[Town, Canary], Awaitable[Any]]


async def an_idea(town: Town, canary: Canary) -> None:
    form = await form_at(town, canary, "Ik heb een idee")
    await canary.actor.submit_modal(form, {"words": WORDS})


async def in_need(town: Town, canary: Canary) -> None:
    form = await forged_press(town, canary.actor, town.panel, "questions:anyway")
    await canary.actor.submit_modal(form, {"words": WORDS})


@pytest.mark.parametrize("way", [asks, an_idea, in_need])
async def test_promise_9_whichever_door_it_came_in_by_no_word_of_it_is_public(
    town: Town, way: Way
) -> None:
    await way(town, arrives(town))
    await town.move_clock(timedelta(minutes=2))

    for channel in town.guild.channels.values():
        if channel.id not in {town.team.id, town.apart.id} and not channel.is_thread:
            assert not any(WORDS in said(m) for m in channel.history(viewer=town["Sam"]))
    assert any(WORDS in said(each) for each in town.thread().history())


async def test_promise_9_ones_own_data_are_for_oneself_when_discord_is_slow(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = arrives(town)
    await asks(town, canary)
    shown = await press(canary.actor, town.panel, "Privacy")
    known = Privacy.held

    async def slow(*given: Any) -> Any:
        await asyncio.sleep(0.05)
        return await known(*given)

    monkeypatch.setattr(Privacy, "held", slow)
    monkeypatch.setattr(replies, "PATIENCE", 0.0)
    before = len(town.calls)
    await forged_press(town, canary.actor, message_of(shown), "privacy:copy")
    await asyncio.sleep(0.1)
    await town.env.settle()

    deferred = [
        each.json for each in town.calls[before:] if each.json and each.json.get("type") == DEFER
    ]
    assert deferred  # the fixture sees to it that none of it is public


# -- 10: nobody is ranked -------------------------------------------------------------------------


async def test_promise_10_no_log_line_and_no_count_names_a_worker(town: Town) -> None:
    with listening() as heard:
        await talks(town, arrives(town))
        await town["Yasmine"].slash(town.team, "dienst stop")
        await town.move_clock(timedelta(minutes=2))

    signs = ("Yasmine", str(town["Yasmine"].id))
    assert [line for line in heard if any(sign in line for sign in signs)] == []
    audit = await town.bot.services.store.db.execute_fetchall("SELECT act FROM audit")
    assert [act for (act,) in audit if "answer" in act or "shift" in act] == []


# -- what a lock screen shows ---------------------------------------------------------------------

NOTICE = {
    "nl": "Er is een nieuw bericht voor je.",
    "en": "There is a new message for you.",
    "fr": "Il y a un nouveau message pour toi.",
}
"""Word for word: whoever changes one decides anew what everyone beside that phone may read."""


@pytest.mark.parametrize("locale", LOCALES)
def test_r24_a_lock_screen_shows_no_name_no_help_and_no_helper(locale: str) -> None:
    screen = asking.notice(Words(texts(), locale), "k" * 16, "o" * 16)

    said_ = [each.content for each in screen.walk_children() if hasattr(each, "content")]
    assert said_ == [NOTICE[locale]]
