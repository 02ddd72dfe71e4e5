"""Doors in beside a question, and beginnings for who cannot find the words (R3, R26)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.shared_doors import DOOR_HELP_NOW
from bot.shell.views import Form, Words
from bot.texts.languages import LOCALES
from cogs.questions.rules.openers import Opener, begun_with, opener_from_form
from tests.kit.asking import BEGIN, Result, cards
from tests.kit.laws import first_now
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import BUTTON, every_part
from tests.plan.worst.rooms import CASES

DOORS = {
    "Ik heb een idee": ("idee van", "ideas"),
    "Ik zoek iets om te doen": ("zoekt iets om te doen", "activities"),
    "Ik zit ergens mee": ("zit ergens mee", None),
}
POSITIVE = {"Ik heb een idee", "Ik zoek iets om te doen", "Ik wil iets tonen"}
DANGER = 4


async def form_at(town: Town, door: str, name: str = "Jules") -> Result:
    start = await press(town[name], town.panel, door)
    return start if start.modal else await press(town[name], start, BEGIN)


async def counted(town: Town) -> dict[str, int]:
    every = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    return {name: value for (_, name), value in every.items()}


async def test_r3_the_panel_has_more_doors_for_what_is_good_than_for_what_is_not(
    town: Town,
) -> None:
    shown = labels(town.panel)

    assert set(shown) >= POSITIVE
    assert len(POSITIVE) >= len({"Ik zit ergens mee", "Nu hulp nodig"})


@pytest.mark.parametrize("door", DOORS)
async def test_r3_the_team_sees_by_which_door_someone_came(town: Town, door: str) -> None:
    told, name = DOORS[door]
    form = await form_at(town, door)

    thanks = await town["Jules"].submit_modal(form, {"words": "hoi"})

    assert "Je bericht is binnen" in said(thanks)
    assert told in said(cards(town)[0])
    good = {each: value for each, value in (await counted(town)).items() if each in COUNTED}
    assert good == ({name: 1} if name else {})


COUNTED = {"ideas", "activities", "shown"}


@pytest.mark.parametrize("door", ["Stel een vraag", *DOORS])
async def test_c1_no_door_takes_more_than_four_taps_and_one_emoji_is_enough(
    town: Town, door: str
) -> None:
    taps = 2  # the panel, and sending
    start = await press(town["Jules"], town.panel, door)
    if not start.modal:
        taps += 1
        start = await press(town["Jules"], start, BEGIN)

    thanks = await town["Jules"].submit_modal(start, {"words": "🙃"})

    assert "Je bericht is binnen" in said(thanks)
    assert taps <= 4
    assert "🙃" in said(town.thread().history()[0])


@pytest.mark.parametrize("door", ["Stel een vraag", "Ik zit ergens mee"])
async def test_r26_who_cannot_find_the_words_picks_a_beginning_and_needs_nothing_else(
    town: Town, door: str
) -> None:
    form = await form_at(town, door)  # two taps
    assert "Ik weet niet goed hoe ik het moet zeggen" in str(form.modal)

    thanks = await town["Jules"].submit_modal(form, {"words": "", "opener": "not_well"})  # four

    assert "Je bericht is binnen" in said(thanks)
    assert "> Ik voel me niet goed" in said(town.thread().history()[0])


async def test_r26_a_beginning_and_words_go_together(town: Town) -> None:
    form = await form_at(town, "Ik zit ergens mee")

    await town["Jules"].submit_modal(form, {"words": "mijn broer", "opener": "someone_else"})

    assert "> Het gaat over iemand anders\n> mijn broer" in said(town.thread().history()[0])


@pytest.mark.parametrize("words", ["", "   ", "\u200b"])
async def test_r26_nothing_at_all_is_refused_kindly_and_nothing_is_posted(
    town: Town, words: str
) -> None:
    form = await form_at(town, "Ik zit ergens mee")

    refused = await town["Jules"].submit_modal(form, {"words": words})

    assert "Eén woord of één emoji is al genoeg" in said(refused)
    assert cards(town) == []


async def test_r26_a_beginning_picked_by_who_has_a_conversation_goes_into_it(town: Town) -> None:
    await town["Jules"].submit_modal(await form_at(town, "Stel een vraag"), {"words": "hoi"})
    form = await form_at(town, "Ik zit ergens mee")

    tick = await town["Jules"].submit_modal(form, {"words": "", "opener": "just_talk"})

    assert "Bij je gesprek gezet" in said(tick)
    assert len(cards(town)) == 1
    assert "> Ik wil gewoon even praten" in said(town.thread().history()[-1])


def test_a_beginning_that_was_forged_is_none() -> None:
    assert [opener_from_form(each) for each in Opener] == [*Opener]
    assert opener_from_form("unsafe") is None
    assert opener_from_form("") is None
    assert begun_with("", "hoi") == "hoi"


async def test_r3_who_made_something_is_led_to_a_worker_and_no_post_holds_it(town: Town) -> None:
    before = len(town.calls)

    shown = await press(town["Jules"], town.panel, "Ik wil iets tonen")

    assert shown.ephemeral
    assert "Yasmine" in said(shown)
    assert "Nu is er: Yasmine." in said(shown)
    assert "ik zet nooit iets van jou openbaar" in said(shown)
    assert [
        call for call in town.calls[before:] if call.method == "POST" and "channels" in str(call)
    ] == []
    start = await press(town["Jules"], shown, "Vraag het eerst")
    form = await press(town["Jules"], start, BEGIN)
    thanks = await town["Jules"].submit_modal(form, {"words": "ik teken strips"})  # the fourth
    assert "Je bericht is binnen" in said(thanks)
    assert "wil iets tonen" in said(cards(town)[0])
    assert (await counted(town))["shown"] == 1


async def test_r3_who_is_not_there_is_not_said_to_be(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")

    shown = await press(town["Jules"], town.panel, "Ik wil iets tonen")

    assert "Yasmine" in said(shown)
    assert "Nu is er" not in said(shown)


@pytest.mark.parametrize("locale", first_now(*LOCALES))
def test_help_now_is_red_wherever_it_stands(locale: str) -> None:
    say = Words(ours(), locale, "https://privacy.example/notice")
    found = set()

    for case in {case: None for cases in CASES.values() for case in cases}:
        for drawn in case(say):
            if drawn is None or isinstance(drawn, Form):
                continue
            for part in every_part(drawn.to_components()):
                if part["type"] == BUTTON and part.get("custom_id", "").startswith(DOOR_HELP_NOW):
                    found.add(part["style"])

    assert found == {DANGER}


@pytest.mark.parametrize("locale", first_now(*LOCALES))
def test_alone_with_one_kind_stands_before_help_now(locale: str) -> None:
    say = Words(ours(), locale, "https://privacy.example/notice")
    alone = {say(f"introductions-only-{each}") for each in (
        "youth_worker", "street_worker", "prevention_worker", "counsellor")}  # fmt: skip
    seen = 0

    for case in {case: None for cases in CASES.values() for case in cases}:
        for drawn in case(say):
            if drawn is None or isinstance(drawn, Form):
                continue
            each = [p for p in every_part(drawn.to_components()) if p["type"] == BUTTON]
            kinds = [n for n, part in enumerate(each) if part.get("label") in alone]
            red = [n for n, part in enumerate(each) if part["style"] == DANGER]
            if kinds and red:
                seen += 1
                assert max(kinds) < min(red)

    assert seen


def test_what_stood_in_the_store_keeps_its_door(tmp_path: Path) -> None:
    """The column is made anew, and what stood in it stays."""
    folder = Path("cogs/questions/schema")
    db = sqlite3.connect(tmp_path / "store")
    steps = sorted(folder.glob("[0-9]*.sql"))
    new = next(n for n, each in enumerate(steps) if each.name.endswith("_doors.sql"))
    for each in steps[:new]:
        db.executescript(each.read_text("utf-8"))
    db.execute(
        "INSERT INTO conversation (key, guild_id, alias, code_name, channel_id, opened_at, last_at,"
        " expires_at, urgency, waiting, auto_replied, about)"
        f" VALUES ('{'a' * 16}', 1, '{'b' * 64}', 'Vos-1', 2, 5, 5, 9, 'unsaid', 0, 0, 'idea')"
    )

    db.executescript(steps[new].read_text("utf-8"))

    assert db.execute("SELECT about FROM conversation").fetchall() == [("idea",)]
    db.execute("UPDATE conversation SET about = 'worry'")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("UPDATE conversation SET about = 'problem'")
