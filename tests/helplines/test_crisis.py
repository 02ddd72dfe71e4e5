"""The crisis card and its branches (C3): what they say, and what they must not promise."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from bot.shell.views import Words
from cogs.helplines.views.crisis import OwnCall, Situation, own_call
from tests.kit.channels import open_up
from tests.kit.forged import forged_press
from tests.kit.helpline_screens import tick
from tests.kit.stored import everything_but_counters
from tests.kit.towns import open_town

WRITE = "Ik wil het toch opschrijven"
BRANCHES = ("Iemand doet mij pijn", "Iemand chanteert mij met beelden", "Ik ben bezorgd om iemand")
NOBODY = "leest er nu **niemand** mee"
LATE = datetime(2026, 11, 25, 23, 50, tzinfo=HOME)
SATURDAY = datetime(2026, 11, 28, 12, 0, tzinfo=HOME)


async def test_c3a_at_ten_to_midnight_one_tap_gives_people_who_answer(data_dir: Path) -> None:
    async with open_town(data_dir, starts=SATURDAY, on_shift=()) as town:
        before, calls = await everything_but_counters(town), len(town.calls)

        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert len(town.calls) - calls == 1
        assert message_of(card).flags.ephemeral
        assert "Goed dat je op deze knop drukt" in said(card)
        assert all(f"Bel {number}" in said(card) for number in ("112", "1813", "106"))
        assert f"{NOBODY}. Dinsdag vanaf 14 uur wel. Wacht daar niet op." in said(card)
        assert labels(card)[:4] == [WRITE, *BRANCHES]
        assert await everything_but_counters(town) == before


@pytest.mark.parametrize(
    ("moment", "back"),
    [
        (datetime(2026, 11, 24, 9, 0, tzinfo=HOME), "Vandaag vanaf 14 uur wel."),
        (LATE, "Morgen vanaf 14 uur wel."),
        (SATURDAY, "Dinsdag vanaf 14 uur wel."),
    ],
)
async def test_when_nobody_reads_it_says_when_somebody_does(
    data_dir: Path, moment: datetime, back: str
) -> None:
    async with open_town(data_dir, starts=moment, on_shift=()) as town:
        assert back in said(await press(town["Sam"], town.panel, "Nu hulp nodig"))


async def test_c3b_inside_hours_it_says_that_the_team_is_there_and_not_to_wait(town: Town) -> None:
    card = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))

    assert "Ons team is er nu wel" in card
    assert "Wacht daar niet op" in card
    assert NOBODY not in card


async def test_c3b_who_is_really_called_is_named_and_nothing_is_promised(town: Town) -> None:
    say = Words(town.bot.services.texts, "nl")
    known = Situation(
        town.now, None, can_write=True, lines=(), spoken="nl", heard=OwnCall("Yasmine")
    )

    [told] = own_call(say, known)
    assert told.startswith("Yasmine krijgt nu een melding. Wacht daar niet op")


# -- its branches -------------------------------------------------------------------------------


async def branch(town: Town, label: str) -> str:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    calls = len(town.calls)
    shown = await press(town["Sam"], card, label)
    assert len(town.calls) - calls == 1
    assert message_of(shown).flags.ephemeral
    assert all(f"Bel {number}" in said(shown) for number in ("112", "1813", "106"))
    return said(shown)


async def test_someone_who_is_hurt_reads_that_it_is_not_their_fault_and_who_listens(
    town: Town,
) -> None:
    shown = await branch(town, BRANCHES[0])

    assert "niet jouw schuld" in shown
    assert "Bel **1712**" in shown
    assert "nupraatikerover.be" in shown
    assert "nu open" not in shown
    assert "Wanneer ze er zijn, weet ik niet zeker." in shown
    assert shown.index("Bel 112") < shown.index("1712")
    assert "Neemt niemand op? Bel 106." in shown
    assert "Dit is een automatisch bericht." in shown


async def test_someone_who_is_blackmailed_reads_what_to_do_and_no_claim_that_nobody_checked(
    town: Town,
) -> None:
    shown = await branch(town, BRANCHES[1])

    assert "Antwoord niet meer. Betaal niet. Bewaar de berichten." in shown
    assert "Bel **116 000**" in shown
    child_focus = shown.partition("Child Focus")[2].partition("1813")[0]
    assert "dag en nacht" not in child_focus
    assert "weg te halen" not in shown
    assert "verwijder" not in shown


async def test_day_and_night_is_said_of_child_focus_once_the_town_has_checked_it(
    town: Town,
) -> None:
    await tick(town, "child-focus")

    assert "Bel **116 000** · dag en nacht" in await branch(town, BRANCHES[1])


async def test_someone_who_worries_hears_that_they_need_not_carry_it_alone(town: Town) -> None:
    shown = await branch(town, BRANCHES[2])

    assert "hoeft het niet alleen te dragen" in shown
    assert "ook als het om een vriend gaat" in shown


async def test_a_branch_leads_to_writing_as_well(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    for label in BRANCHES:
        shown = await press(town["Sam"], card, label)
        assert (await press(town["Sam"], shown, WRITE)).modal


async def test_a_branch_leads_back_to_the_card(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")
    for label in BRANCHES:
        shown = await press(town["Sam"], card, label)
        assert "Goed dat je" in said(await press(town["Sam"], shown, "Nu hulp nodig"))


async def test_writing_it_down_anyway_opens_the_window_at_once(town: Town) -> None:
    card = await press(town["Sam"], town.panel, "Nu hulp nodig")

    asked = await press(town["Sam"], card, WRITE)

    assert asked.modal
    assert "Dit lezen mee: Bram, Yasmine en nog iemand met toegang" in str(asked.modal)


@pytest.mark.parametrize("key", ["", "nonsense", "hurt.x", "x" * 60])
async def test_a_branch_that_does_not_exist_is_refused_with_help_beside_it(
    town: Town, key: str
) -> None:
    refused = await forged_press(town, town["Sam"], town.panel, f"helplines:branch:{key}")

    assert "werkt niet meer" in said(refused)
    assert "Nu hulp nodig" in labels(refused)


# -- the chat of 1813, and other languages ------------------------------------------------------


async def test_the_chat_of_1813_is_named_open_or_closed_only_when_ticked_off(
    data_dir: Path,
) -> None:
    async with open_town(data_dir, starts=LATE, on_shift=()) as town:
        assert "Chat" not in said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        await tick(town, "zelfmoordlijn-1813")

        lines = said(await press(town["Sam"], town.panel, "Nu hulp nodig")).splitlines()
        chat = next(line for line in lines if "nu open tot middernacht" in line)
        assert "Bel 1813" in lines[lines.index(chat) - 1]
        await town.move_to(datetime(2026, 11, 26, 0, 5, tzinfo=HOME))
        closed = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))
        assert "1813 bellen kan altijd. Alleen de chat is dicht." in closed
        assert "nu dicht, weer open: vandaag om 17 uur" in closed
        assert "Alleen de chat is dicht" not in chat


@pytest.mark.parametrize(
    ("locale", "good", "number"),
    [
        ("fr", "Tu as bien fait", "107"),
        ("en-GB", "It's good that you pressed", "02 648 40 14"),
        ("de", "It's good that you pressed", "108"),
    ],
)
async def test_who_speaks_another_language_also_sees_who_answers_in_it(
    town: Town, locale: str, good: str, number: str
) -> None:
    now_speak(town, locale)

    shown = said(await forged_press(town, town["Sam"], town.panel, "helplines:crisis"))

    assert good in shown
    assert f"**{number}**" in shown
    assert all(each in shown for each in ("112", "1813", "106"))
    assert "In your language" not in shown


@pytest.mark.parametrize(("locale", "dutch"), [("fr", "en néerlandais"), ("en-GB", "in Dutch")])
@pytest.mark.parametrize("branch", ["hurt", "blackmail", "worried"])
async def test_each_branch_says_in_which_language_1813_and_106_answer(
    town: Town, locale: str, dutch: str, branch: str
) -> None:
    now_speak(town, locale)
    door = f"helplines:branch:{branch}"

    shown = said(await forged_press(town, town["Sam"], town.panel, door)).splitlines()

    for number in ("1813.**", "106.**"):
        assert [dutch in line for line in shown if number in line] == [True]


@pytest.mark.parametrize(
    ("locale", "own"), [("fr", "0800 32 123"), ("en-GB", "02 648 40 14"), ("tr", "02 648 40 14")]
)
async def test_after_112_who_answers_in_their_language_stands_above_the_numbers_in_dutch(
    town: Town, locale: str, own: str
) -> None:
    now_speak(town, locale)

    card = said(await forged_press(town, town["Sam"], town.panel, "helplines:crisis"))
    worried = said(await forged_press(town, town["Sam"], town.panel, "helplines:branch:worried"))

    for shown in (card, worried):
        # The warm sentence of a worried friend names 1813 before: the line of its own counts.
        dutch = shown.rindex("1813")
        assert shown.index("112") < shown.index(own) < dutch < shown.rindex("106")


async def test_someone_hurt_who_reads_english_sees_that_line_first_and_each_language(
    town: Town,
) -> None:
    now_speak(town, "en-GB")

    shown = said(await forged_press(town, town["Sam"], town.panel, "helplines:branch:hurt"))

    assert shown.index("02 648 40 14") < shown.index("1813") < shown.index("1712")
    told = shown.splitlines()
    heads = [line for line in told if line.startswith("**") and line.count("**") == 2]
    for name in ("1712", "Nupraatikerover"):
        assert [line for line in heads if name.lower() in line.lower() and "Dutch" in line]


async def test_a_line_that_is_closed_now_does_not_stand_first(data_dir: Path) -> None:
    async with open_town(data_dir, starts=LATE.replace(hour=22, minute=40)) as town:
        for name in ("1712", "nupraatikerover"):
            await tick(town, name)

        shown = await branch(town, BRANCHES[0])

        assert "nu dicht" in shown.partition("**1712")[2]
        assert shown.index("Bel 112") < shown.index("1813") < shown.index("**1712")


def now_speak(town: Town, locale: str) -> None:
    """Change the language of this world; the town itself begins in Dutch."""
    del town.discord.emit
    speak(town.env, locale)


# -- whatever happens ---------------------------------------------------------------------------


async def test_a_full_store_changes_nothing_for_the_card(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await town.bot.services.store.db.execute_fetchall("PRAGMA query_only = ON")

        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert "Ons team is er nu wel" in said(card)


async def test_the_command_gives_the_same_card_and_speaks_of_no_button(town: Town) -> None:
    pressed = await press(town["Sam"], town.panel, "Nu hulp nodig")
    typed = await town["Sam"].slash(town.square, "hulp")

    assert labels(typed) == labels(pressed)
    begin, same = said(pressed).partition("\n")[::2]
    assert said(typed) == begin.replace("op deze knop drukt", "hulp zoekt") + "\n" + same


async def test_in_a_direct_message_there_is_no_button_that_cannot_work(town: Town) -> None:
    sam = town["Sam"].user
    await sam.send_dm("hallo?")

    card = await sam.slash("hulp")

    assert "Goed dat je hulp zoekt" in said(card)
    assert WRITE not in labels(card)
    assert set(BRANCHES) <= set(labels(card))
    assert NOBODY in said(card)


async def test_before_the_set_up_there_is_no_button_that_cannot_work(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        card = await town["Sam"].slash(town.square, "hulp")

        assert WRITE not in labels(card)
        assert set(BRANCHES) <= set(labels(card))


async def test_a_town_adds_its_own_line_and_cannot_change_the_safety_sentences(
    data_dir: Path, tmp_path: Path
) -> None:
    texts = tmp_path / "config" / "texts"
    texts.mkdir(parents=True)
    (texts / "nl.ftl").write_text("helplines-crisis-own = Of ga naar het JAC op het plein.\n")
    async with open_town(data_dir, config_dir=tmp_path / "config") as town:
        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert "Of ga naar het JAC op het plein." in said(card)


async def test_the_card_never_comes_by_itself_whatever_someone_writes(town: Town) -> None:
    calls = len(town.calls)

    await town["Sam"].send(town.lounge, "ik wil dood, 1813, help, zelfmoord")
    await town.env.settle()

    assert len(town.calls) == calls


async def test_behind_an_open_wall_it_says_who_reads_the_way_that_is_left(town: Town) -> None:
    await open_up(town)

    card = await press(town["Sam"], town.panel, "Nu hulp nodig")

    assert WRITE in labels(card)
    assert NOBODY not in said(card)
    assert "Ons team is er nu wel" in said(card)


async def test_nobody_is_said_to_read_a_way_for_which_nobody_is_there(data_dir: Path) -> None:
    """Bram is there, and reads nothing in the channel of the youth workers."""
    async with open_town(data_dir, on_shift=("Bram",)) as town:
        await open_up(town)

        card = await press(town["Sam"], town.panel, "Nu hulp nodig")

        assert WRITE in labels(card)
        assert f"{NOBODY}. Wacht daar niet op." in said(card)  # of the next hours only the calendar
