"""In a hard conversation nobody is alone: a card that fits, four eyes, a colleague (C3b)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, pinged
from tests.kit.calling import inbox, lead, told, unsafe
from tests.kit.guiding import more

OFFERED = ["Kaarten", "Wat kan ik zeggen?", "Vraag een collega erbij", "Vier ogen"]
URGENT = [
    "Zelfmoordgedachten",
    "Je leest achteraf een afscheidsbrief",
    "Sextortion en grooming",
    "Geweld of mishandeling thuis",
    "Vermist kind of weggelopen",
]


async def test_who_takes_what_is_urgent_is_offered_help_for_their_eyes_alone(town: Town) -> None:
    await unsafe(town)
    since = len(town.calls)

    taken = await press(town["Yasmine"], card(town), "Ik neem dit")

    assert message_of(taken).flags.ephemeral
    assert sorted(labels(taken)) == sorted(OFFERED)
    assert len(town.calls[since:]) <= 3
    assert "Kaarten" not in labels(card(town))


async def test_who_takes_an_ordinary_question_sees_the_card_change_and_nothing_else(
    town: Town,
) -> None:
    await ask(town)

    taken = await press(town["Yasmine"], card(town), "Ik neem dit")

    assert "Kaarten" not in labels(taken)


async def test_the_cards_that_fit_stand_first_because_a_button_was_pressed(town: Town) -> None:
    """Promise 2: by *niet veilig*, whatever the words were."""
    await unsafe(town)

    shown = await press(town["Yasmine"], await more(town), "Kaarten")

    assert "Iemand drukte: niet veilig." in said(shown)
    assert labels(shown)[:5] == URGENT
    opened = await press(town["Yasmine"], shown, "Zelfmoordgedachten")
    assert "denk je aan zelfmoord?" in said(opened)
    back = await press(town["Yasmine"], opened, "Andere kaarten")
    assert labels(back)[:5] == URGENT


async def test_words_make_no_card_stand_first(town: Town) -> None:
    await ask(town, words="ik wil niet meer leven, ik ben weggelopen, hij heeft mijn naaktfoto")

    shown = await press(town["Yasmine"], await more(town), "Kaarten")

    assert "Kaarten voor jou" in said(shown)
    assert not {*URGENT} & {*labels(shown)}


async def test_a_colleague_is_rung_and_the_young_person_is_not(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst start")
    await unsafe(town)
    before = await inbox(town)

    asked = await press(town["Yasmine"], await more(town), "Vraag een collega erbij")

    assert "Gevraagd aan Bram." in said(asked)
    last = town.thread().history()[-1]
    assert "Yasmine vraagt een collega" in said(last)
    assert pinged(last, town) == {town["Bram"].id}
    assert "collega" not in (await inbox(town)).replace(before, "")


async def test_who_joins_is_signed_when_they_speak(town: Town) -> None:
    for name in ("Yasmine", "Bram"):
        await town[name].slash(town.team, "dienst start")
    await unsafe(town)
    await press(town["Yasmine"], await more(town), "Vraag een collega erbij")
    assert "Bram" not in (await inbox(town)).partition("Jouw bericht")[2]

    await answer(town, "Ik ben er ook bij.", "Bram")

    assert "**Bram** (preventiewerker)\n> Ik ben er ook bij." in await inbox(town)


async def test_after_it_the_lead_hears_that_it_was_and_not_what(town: Town) -> None:
    await lead(town)
    await unsafe(town)
    await answer(town)
    name = str(town.thread().name)
    asked = await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    closed = await press(town["Yasmine"], asked, "Ja, het is besproken")
    assert "Hoe is het met jou?" in said(closed)

    await town.move_clock(timedelta(hours=9))

    heard = [each for each in told(town) if "dringend gesprek" in each]
    assert heard
    assert not any(name in each or "Yasmine" in each for each in heard)
