"""Forged, expired and foreign buttons and forms: a kind no, and not one row changes.

Each test tries a whole table of doors in one town: none may leave anything that helps the next.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on
from tests.kit.asking import answer, ask
from tests.kit.forged import forged_form, forged_press
from tests.kit.stored import everything, everything_but_counters

NO_DOOR = "Deze knop werkt niet meer"
FOR_TEAM = "Dit is voor het team"
GONE = "Dit gesprek is er niet meer"
GONE_TEAM = "Het is gewist of verlopen"
ON_SERVER = "Dat kan alleen op de server zelf"


async def key_of(town: Town) -> str:
    found = await town.bot.services.store.db.execute_fetchall("SELECT key FROM conversation")
    return str(next(iter(found))[0])


def kindly(result: simcord.InteractionResult, sentence: str, door: str) -> None:
    """Answered, in private, with one sentence and the way to help."""
    assert message_of(result).flags.ephemeral, door
    assert sentence in said(result), door


NONSENSE = (
    "", ":", ":::", "nonsense", "questions", "questions:nothing:x", "helplines:", "x" * 5000,
    "\x00", "🆘:🆘", "setup:save_nothing:x", "questions:urgent",
)  # fmt: skip


async def test_a_button_or_form_that_leads_nowhere_says_so(town: Town) -> None:
    await ask(town)
    before = await everything(town)

    for door in NONSENSE:
        button = await forged_press(town, town["Sam"], town.panel, door)
        kindly(button, GONE if door == "questions:urgent" else NO_DOOR, door)
        if not door.startswith("setup"):
            form = await forged_form(town, town["Sam"], town.square.id, door, "mijn woorden")
            kindly(form, NO_DOOR, door)
            assert "mijn woorden" in said(form)

    assert await everything(town) == before


OWN = {
    "questions:urgent:{key}.unsafe": NO_DOOR,
    "questions:urgent:{key}.": NO_DOOR,
    "questions:urgent:{key}": NO_DOOR,
    "questions:urgent:{key}.taken": NO_DOOR,
    "questions:older:{key}.abc": NO_DOOR,
    "questions:older:{key}.-1": NO_DOOR,
    "questions:older:{key}." + "9" * 60: "",
    "questions:show:{key} ": GONE,
    "questions:show:{key}' OR '1'='1": GONE,
    "questions:show:%": GONE,
}


async def test_r15_nobody_gets_further_with_their_own_key_than_the_buttons_go(town: Town) -> None:
    await ask(town)
    key, before = await key_of(town), await everything(town)

    for door, sentence in OWN.items():
        screen = (await press(town["Jules"], town.panel, "Mijn gesprek")).response
        assert screen
        refused = await forged_press(town, town["Jules"], screen, door.format(key=key))
        kindly(refused, sentence, door)

    assert await everything(town) == before


OTHERS = (
    "show",
    "more",
    "stop",
    "tellme",
    "ilook",
    "urgent",
    "older",
    "goon",
    "look",
    "stop_now",
    "withdraw",
    "keep",
    "keep_not",
)


async def test_the_conversation_of_another_looks_like_a_wiped_one(town: Town) -> None:
    await ask(town)
    key, before = await key_of(town), await everything(town)
    more = {"urgent": ".today", "older": ".1"}

    for thing in OTHERS:
        door = f"questions:{thing}:{key}{more.get(thing, '')}"
        kindly(await forged_press(town, town["Sam"], town.panel, door), GONE, door)

    assert await everything(town) == before


async def test_whoever_is_not_safe_gets_the_card_with_any_key_at_all(town: Town) -> None:
    """The card comes first, and what cannot be noted is not noted on another's conversation."""
    await ask(town)
    key, before = await key_of(town), await everything_but_counters(town)

    answered = await forged_press(town, town["Sam"], town.panel, f"questions:unsafe:{key}")

    screens = [*([answered.response] if answered.response else []), *answered.followups]
    assert any("Bel 1813" in said(screen) for screen in screens)
    assert await everything_but_counters(town) == before


FORMS = {
    "questions:answer:{key}.0123456789abcdef": FOR_TEAM,
    "questions:more:{key}.0123456789abcdef": GONE,
    "questions:ask:0123456789abcdef": "Lees eerst even",
    "setup:start:0123456789abcdef": "Dit is voor wie de server beheert",
}


async def test_f_r7_a_form_that_nobody_opened_is_refused_and_the_words_come_back(
    town: Town,
) -> None:
    await ask(town)
    key, before = await key_of(town), await everything(town)
    stands = len(town.thread().history())

    for door, sentence in FORMS.items():
        refused = await forged_form(
            town, town["Sam"], town.square.id, door.format(key=key), "van een ander"
        )
        kindly(refused, sentence, door)
        assert "```\nvan een ander\n```" in said(refused)

    assert await everything(town) == before
    assert len(town.thread().history()) == stands


TEAM_DOORS = ("questions:take:{key}", "questions:answer:{key}", "questions:close:{key}")


@pytest.mark.parametrize("name", ["Sam", "Jules", "Els"])
async def test_promise_4_only_an_introduced_worker_acts_for_the_team(town: Town, name: str) -> None:
    """Not a stranger, not the one who asked, and not who only has the role."""
    await ask(town)
    key, before = await key_of(town), await everything(town)

    for door in TEAM_DOORS:
        refused = await forged_press(town, town[name], town.panel, door.format(key=key))
        kindly(refused, FOR_TEAM, door)

    assert await everything(town) == before


async def test_the_buttons_of_a_conversation_that_expired_do_nothing(town: Town) -> None:
    await ask(town)
    key = await key_of(town)
    await town.move_clock(timedelta(days=18))
    before = await everything(town)

    for door in TEAM_DOORS:
        pressed = await forged_press(town, town["Yasmine"], town.panel, door.format(key=key))
        kindly(pressed, GONE_TEAM, door)
    for thing in OTHERS[:4]:
        door = f"questions:{thing}:{key}"
        kindly(await forged_press(town, town["Jules"], town.panel, door), GONE, door)

    assert await everything(town) == before


DIRECT = {
    "privacy:yes:{key}": GONE,
    "privacy:yes:": GONE,
    "questions:show:{key}": GONE,
    "questions:stop:{key}": GONE,
    "questions:take:{key}": ON_SERVER,
    "questions:close:{key}": ON_SERVER,
    "questions:ask": ON_SERVER,
    "questions:inbox": ON_SERVER,
    "privacy:show": ON_SERVER,
    "privacy:seen:{key}": ON_SERVER,
    "consent:agree": ON_SERVER,
    "office_hours:who": ON_SERVER,
}


async def test_from_a_direct_message_one_reaches_only_ones_own(town: Town) -> None:
    await ask(town)
    sam = town["Sam"].user
    own = await sam.send_dm("hallo?")
    key, before = await key_of(town), await everything(town)

    for door, sentence in DIRECT.items():
        refused = await forged_press(town, sam, own, door.format(key=key))
        kindly(refused, sentence, door)

    assert await everything(town) == before


async def test_the_line_that_something_was_wiped_goes_for_workers_only(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Privacy")
    sure = await press(town["Jules"], shown, "Wis alles")
    await press(town["Jules"], sure, "Ja, wis alles")
    before = await everything(town)
    key = before["trace"][0][2]

    refused = await forged_press(town, town["Sam"], town.panel, f"privacy:seen:{key}")

    kindly(refused, FOR_TEAM, "privacy:seen")
    assert await everything(town) == before


async def test_the_key_of_a_living_conversation_does_not_open_the_door_for_wiped_ones(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    key, before = await key_of(town), await everything(town)

    refused = await forged_press(town, town["Yasmine"], town.panel, f"privacy:seen:{key}")

    kindly(refused, NO_DOOR, "privacy:seen")
    assert await everything(town) == before


async def test_no_other_message_of_the_bot_goes_by_the_button_of_a_wipe(town: Town) -> None:
    await ask(town)
    await town.minute()
    (board,) = [each for each in town.team.history() if "Wachten op antwoord" in said(each)]
    (door,) = [each for each in doors_on(board) if each.startswith("queue:list:")]
    key = door.removeprefix("queue:list:").partition(".")[0]

    refused = await forged_press(town, town["Yasmine"], town.panel, f"privacy:seen:{key}")
    await town.minute()

    kindly(refused, NO_DOOR, "privacy:seen")
    assert board.id in [each.id for each in town.team.history()]
