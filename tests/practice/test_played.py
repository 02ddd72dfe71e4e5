"""Each case played to its end, on the real screens, and nothing of it anywhere else."""

from __future__ import annotations

from pathlib import Path

import discord
import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import doors_on, parts_of
from bot.shell.dry_run import key_in
from tests.kit.asking import ask, cards
from tests.kit.calling import told
from tests.kit.forged import forged_form
from tests.kit.practising import (
    all_cases,
    answers,
    begins,
    case_of,
    closes,
    plays,
    shown,
    takes,
    unlabelled,
)
from tests.kit.restarts import restarted
from tests.kit.stored import everything

CASES = [each.id for each in all_cases()]
YOUNG = ("Jules", "Sam")


def test_the_eight_cases_come_along() -> None:
    assert CASES == [
        "een-emoji",
        "uitgescholden",
        "wil-niet-meer",
        "is-dit-echt",
        "wil-afspreken",
        "van-elders",
        "chantage-met-beelden",
        "gewoon-verveeld",
    ]


@pytest.mark.parametrize("case", CASES)
async def test_a_case_is_played_to_its_end_and_nothing_of_it_is_written(
    town: Town, case: str
) -> None:
    """The whole store, row by row; Discord's channels, and the phones of everybody."""
    before, posted = await everything(town), [each.id for each in town.team.history()]

    seen = await plays(town, case)

    assert unlabelled(seen) == []
    assert all(each.flags.ephemeral for each in seen)
    assert await everything(town) == before
    assert [each.id for each in town.team.history()] == posted
    assert case_of(case).debrief[0].nl in said(seen[-1])
    words = "\n".join(map(said, seen))
    assert all(each.nl in words for each in case_of(case).turn)


@pytest.mark.parametrize("case", CASES)
async def test_every_act_of_a_case_takes_three_calls_at_most(town: Town, case: str) -> None:
    begun = await begins(town, case)
    since = len(town.calls)
    await takes(town, begun)
    assert len(town.calls[since:]) <= 3

    since = len(town.calls)
    answered = await answers(town, shown(begun)[-1])
    assert len(town.calls[since:]) <= 4  # the press that opens the form is an act of its own
    since = len(town.calls)
    await closes(town, shown(answered)[-1])
    assert len(town.calls[since:]) <= 4


async def test_no_young_person_gets_anything_of_it(town: Town) -> None:
    await ask(town, "Jules")
    mail = [told(town, each) for each in YOUNG]
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    await plays(town, "wil-niet-meer")
    await town.minute()

    assert [told(town, each) for each in YOUNG] == mail
    assert said(await press(town["Jules"], town.panel, "Mijn gesprek")) == inbox


async def test_the_screens_are_those_of_a_real_conversation(town: Town) -> None:
    await ask(town, words="echt")
    real = labels(town.thread().history()[0])

    begun = await begins(town, "een-emoji")

    assert labels(shown(begun)[0]) == labels(cards(town)[-1])
    assert labels(shown(begun)[1]) == real


async def test_an_urgent_case_offers_what_an_urgent_conversation_offers(town: Town) -> None:
    taken = await takes(town, await begins(town, "wil-niet-meer"))

    offered = {"Kaarten", "Wat kan ik zeggen?", "Vraag een collega erbij", "Vier ogen"}
    assert set(labels(taken)) == offered
    carded = await press(town["Yasmine"], taken, "Kaarten")
    assert "Iemand drukte: niet veilig." in said(carded)
    opened = await press(town["Yasmine"], carded, "Zelfmoordgedachten")
    assert "OEFENING." in said(opened)
    assert "denk je aan zelfmoord?" in said(opened)


async def test_a_colleague_who_is_asked_is_not_rung(town: Town) -> None:
    taken = await takes(town, await begins(town, "wil-niet-meer"))
    before, since = await everything(town), len(town.calls)

    asked = await press(town["Yasmine"], taken, "Vraag een collega erbij")

    assert "In het echt rinkelt dit" in said(asked)
    assert len(town.calls[since:]) == 1
    assert await everything(town) == before


async def test_four_eyes_show_the_draft_and_send_it_to_nobody(town: Town) -> None:
    begun = await begins(town, "wil-niet-meer")
    taken = await takes(town, begun)
    before = await everything(town)
    form = await press(town["Yasmine"], taken, "Vier ogen")
    drafted = await town["Yasmine"].submit_modal(form, {"words": "Denk je aan zelfmoord?"})

    sent = await press(town["Yasmine"], drafted, "Versturen")

    await town.env.settle()
    words = "\n".join(map(said, shown(sent)))
    assert "ja. al weken eigenlijk" in words
    assert unlabelled(shown(drafted) + shown(sent)) == []
    assert await everything(town) == before


async def test_help_elsewhere_is_chosen_and_shown_to_nobody_else(town: Town) -> None:
    begun = await begins(town, "van-elders")
    await takes(town, begun)
    before = await everything(town)
    topics = await press(town["Yasmine"], shown(begun)[-1], "Doorverwijzen")
    options = message_of(topics)
    door = next(each for each in doors_on(options) if each.startswith("referral:topic"))
    fitting = await town["Yasmine"].select(options, ["any"], custom_id=door)
    pick = message_of(fitting)
    door = next(each for each in doors_on(pick) if each.startswith("referral:pick"))
    form = await town["Yasmine"].select(pick, [values(pick)[0]], custom_id=door)

    done = await town["Yasmine"].submit_modal(form, {"sentence": "Dit past misschien bij je."})

    assert "In het echt leest de jongere dit" in said(done)
    assert unlabelled(shown(topics) + shown(fitting) + shown(done)) == []
    assert await everything(town) == before


def values(message: discord.Message) -> list[str]:
    menus = [each for each in parts_of(message) if isinstance(each, discord.SelectMenu)]
    return [each.value for each in menus[-1].options]


async def test_what_nobody_thought_of_is_refused_and_changes_nothing(town: Town) -> None:
    """Every button of *Meer*, and every one of the screen after closing."""
    begun = await begins(town, "wil-niet-meer")
    await takes(town, begun)
    more = await press(town["Yasmine"], shown(begun)[-1], "Meer")
    before = await everything(town)

    for each in labels(more):
        pressed = await press(town["Yasmine"], more, each)
        assert pressed.modal or unlabelled(shown(pressed)) == [], each
    answered = await answers(town, shown(begun)[-1])
    closed = await closes(town, shown(answered)[-1])
    for each in labels(closed):
        assert unlabelled(shown(await press(town["Yasmine"], closed, each))) == []

    assert await everything(town) == before


async def test_a_form_that_is_sent_twice_goes_on_once(town: Town) -> None:
    begun = await begins(town)
    key = key_in(doors_on(shown(begun)[0])[0])
    door, place = f"questions:answer:{key}.{'e' * 16}", town.team.id
    once = await forged_form(town, town["Yasmine"], place, door, "Dag!")

    again = await forged_form(town, town["Yasmine"], place, door, "Dag!")

    assert case_of("een-emoji").turn[1].nl in said(once)
    assert case_of("een-emoji").turn[2].nl not in said(again)


@pytest.mark.parametrize("words", ["", "   ", "\u200b", "x" * 3501])
async def test_what_cannot_be_said_for_real_cannot_be_said_here(town: Town, words: str) -> None:
    begun = await begins(town)
    door = f"questions:answer:{key_in(doors_on(shown(begun)[0])[0])}.{'e' * 16}"

    refused = await forged_form(town, town["Yasmine"], town.team.id, door, words)

    assert case_of("een-emoji").turn[1].nl not in said(refused)
    answered = await answers(town, shown(begun)[-1])
    assert case_of("een-emoji").turn[1].nl in said(shown(answered)[-1])


async def test_after_a_restart_it_says_so_and_nothing_of_it_is_left(town: Town) -> None:
    posted = [each.id for each in town.team.history()]
    begun = await begins(town)
    await takes(town, begun)

    await restarted(town)

    late = await press(town["Yasmine"], shown(begun)[-1], "Meer")
    assert "Deze oefening is voorbij" in said(late)
    assert "OEFENING." in said(late)
    assert [each.id for each in town.team.history()] == posted


async def test_nothing_of_it_lies_in_a_file(town: Town) -> None:
    """A word of a case, searched in all that the bot wrote."""
    await plays(town, "chantage-met-beelden")
    word = b"screenshot"

    folder = Path(town.settings.data_dir)
    found = [each for each in folder.rglob("*") if each.is_file() and word in each.read_bytes()]
    assert found == []
