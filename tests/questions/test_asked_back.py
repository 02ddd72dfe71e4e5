"""Who gives a number or a link away is asked once, before it goes, and nobody else hears of it."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.questions.service.held_words import HELD, HeldWords
from tests.kit.asking import Result, ask, cards, form_of
from tests.kit.forged import forged_press
from tests.kit.stored import everything
from tests.kit.typed_words import ALARMING

NUMBER = "bel mij op 0477 12 34 56"
ASKED = "Is dat de bedoeling?"
YES, ADJUST = "Ja, stuur zo", "Ik pas het aan"


async def asked_back(town: Town, words: str = NUMBER, name: str = "Jules") -> Result:
    return await ask(town, name, words)


async def answered(town: Town, words: str) -> Result:
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    return await town["Yasmine"].submit_modal(form, {"words": words})


async def test_a_number_is_shown_back_to_its_writer_and_nothing_goes_yet(town: Town) -> None:
    form = await form_of(town, "Jules")
    before = len(town.calls)

    screen = await town["Jules"].submit_modal(form, {"words": NUMBER})

    assert screen.ephemeral
    assert ASKED in said(screen)
    assert "een telefoonnummer: `0477 12 34 56`" in said(screen)
    assert labels(screen) == [YES, ADJUST, "Nu hulp nodig"]
    assert len(town.calls) - before <= 1  # its own answer
    assert cards(town) == []
    assert "0477" not in str(await everything(town))


async def test_yes_sends_it_as_it_is_and_the_question_is_gone(town: Town) -> None:
    screen = await asked_back(town)

    thanks = await press(town["Jules"], screen, YES)

    assert "Je bericht is binnen" in said(message_of(thanks))
    assert ASKED not in said(message_of(thanks))
    assert NUMBER in said(town.thread().history()[0])
    assert ASKED not in "\n".join(said(each) for each in town.team.history())


async def test_a_second_yes_sends_nothing_twice(town: Town) -> None:
    screen = await asked_back(town)
    key = key_of(screen)
    await press(town["Jules"], screen, YES)

    again = await forged_press(town, town["Jules"], town.panel, f"questions:asis:{key}")

    assert "Deze knop doet niets meer" in said(again)
    assert len(cards(town)) == 1
    assert len(town.thread().history()) == 1


def key_of(screen: Result) -> str:
    ids = [str(getattr(part, "custom_id", "")) for part in parts_of(message_of(screen))]
    return next(each.split(":")[2] for each in ids if each.startswith("questions:asis:"))


async def test_who_adjusts_gets_their_words_back_and_is_asked_no_more(town: Town) -> None:
    screen = await asked_back(town)

    form = await press(town["Jules"], screen, ADJUST)
    assert form.modal
    assert NUMBER in str(form.modal)
    thanks = await town["Jules"].submit_modal(form, {"words": "bel mij op 0477"})

    assert "Je bericht is binnen" in said(thanks)
    assert "bel mij op 0477" in said(town.thread().history()[0])
    assert "12 34 56" not in said(town.thread().history()[0])


async def test_once_the_adjusted_words_went_those_of_before_never_do(town: Town) -> None:
    """The screen that asked still stands there, with its *Ja, stuur zo*."""
    screen = await asked_back(town)
    form = await press(town["Jules"], screen, ADJUST)
    await town["Jules"].submit_modal(form, {"words": "bel mij op 0477"})

    again = await press(town["Jules"], screen, YES)

    assert "Deze knop doet niets meer" in said(again)
    assert len(cards(town)) == 1
    assert "12 34 56" not in "\n".join(said(each) for each in town.thread().history())


async def test_who_adjusted_and_leaves_it_in_is_not_asked_twice(town: Town) -> None:
    form = await press(town["Jules"], await asked_back(town), ADJUST)

    thanks = await town["Jules"].submit_modal(form, {"words": NUMBER})

    assert "Je bericht is binnen" in said(thanks)


async def test_the_kind_that_they_chose_stays_chosen_after_adjusting(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Alleen met een jeugdwerker")
    screen = await town["Jules"].submit_modal(form, {"words": NUMBER})

    form = await press(town["Jules"], screen, ADJUST)
    await town["Jules"].submit_modal(form, {"words": "oke"})

    assert cards(town) == []
    assert "oke" in said(town.thread(apart=True).history()[0])


async def test_a_later_line_is_asked_about_as_well(town: Town) -> None:
    await ask(town, words="hoi")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await answered(town, "Hoi!")
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    form = await press(town["Jules"], inbox, "Antwoord")

    screen = await town["Jules"].submit_modal(form, {"words": "mijn insta is @jules.2011"})

    assert "een accountnaam: `@jules.2011`" in said(screen)
    assert "@jules" not in "\n".join(said(each) for each in town.thread().history())
    tick = await press(town["Jules"], screen, YES)
    assert "Bij je gesprek gezet" in said(message_of(tick))
    assert "@jules.2011" in said(town.thread().history()[-1])


async def test_who_is_in_need_is_never_held_up(town: Town) -> None:
    anyway = await forged_press(town, town["Jules"], town.panel, "questions:anyway")
    kept = await town["Jules"].submit_modal(anyway, {"words": NUMBER})
    assert ASKED not in said(kept)
    assert NUMBER in said(town.thread().history()[0])

    tick = await ask(town, words=f"{NUMBER} nu")

    assert "Bij je gesprek gezet" in said(tick)
    assert ASKED not in said(tick)
    answer = await answered(town, "Bel mij nu op 0488 11 22 33")
    assert ASKED not in said(answer)


async def test_a_number_of_a_helpline_is_nobodys_own(town: Town) -> None:
    thanks = await ask(town, words="ik belde 106 en 1813 en 0800 15 111, zie www.awel.be")

    assert "Je bericht is binnen" in said(thanks)


@pytest.mark.parametrize("words", ALARMING)
async def test_promise_2_alarming_words_change_nothing(town: Town, words: str) -> None:
    before = len(town.calls)
    form = await form_of(town, "Jules")
    opening = len(town.calls) - before

    thanks = await town["Jules"].submit_modal(form, {"words": words})

    assert ASKED not in said(thanks)
    assert "Je bericht is binnen" in said(thanks)
    assert "dringend" not in said(cards(town)[0])
    assert len(town.calls) - before - opening == 4


@pytest.mark.parametrize(
    "words", ["bel mij op 0488 11 22 33", "kom naar www.evil.example", "ik ben @yasmine.privé"]
)
async def test_a_worker_who_gives_what_is_not_the_towns_is_asked_too(
    town: Town, words: str
) -> None:
    await ask(town, words="hoi")

    screen = await answered(town, words)

    assert ASKED in said(screen)
    assert "Nu hulp nodig" not in labels(screen)
    assert len(town.thread().history()) == 1
    sent = await press(town["Yasmine"], screen, YES)
    assert "wacht op" in said(message_of(sent))
    assert words in said(town.thread().history()[-1])


async def test_a_worker_who_adjusts_finds_the_answer_in_the_form(town: Town) -> None:
    await ask(town, words="hoi")
    screen = await answered(town, "bel mij op 0488 11 22 33")

    form = await press(town["Yasmine"], screen, ADJUST)
    await town["Yasmine"].submit_modal(form, {"words": "bel 106"})

    assert "bel 106" in said(town.thread().history()[-1])
    assert "0488" not in "\n".join(said(each) for each in town.thread().history())


async def test_a_helplines_number_and_site_in_an_answer_are_asked_about_by_nobody(
    town: Town,
) -> None:
    await ask(town, words="hoi")

    sent = await answered(town, "Bel 102, of kijk op https://www.awel.be. Of bel 1712.")

    assert "wacht op" in said(sent)


async def test_somebody_elses_key_opens_nothing(town: Town) -> None:
    key = key_of(await asked_back(town))

    for door in ("asis", "adjust"):
        for name in ("Amira", "Yasmine"):
            refused = await forged_press(town, town[name], town.panel, f"questions:{door}:{key}")
            assert "Deze knop doet niets meer" in said(refused)
            assert "0477" not in said(refused)
    assert cards(town) == []


async def test_words_are_held_for_minutes_in_memory_and_no_longer(town: Town) -> None:
    screen = await asked_back(town)
    held = town.bot.services.shared(HeldWords)
    assert held._held

    await town.move_clock(HELD + timedelta(minutes=1))

    assert held._held == {}
    refused = await press(town["Jules"], screen, YES)
    assert "Deze knop doet niets meer" in said(refused)
    assert cards(town) == []


async def test_a_wipe_forgets_words_that_were_held(town: Town) -> None:
    await ask(town, words="hoi")
    form = await press(town["Jules"], town.panel, "Stel een vraag")
    await town["Jules"].submit_modal(form, {"words": NUMBER})

    screen = await press(town["Jules"], town.panel, "Privacy")
    sure = await press(town["Jules"], screen, "Wis alles")
    await press(town["Jules"], sure, "Ja")

    assert town.bot.services.shared(HeldWords)._held == {}


async def test_after_a_restart_the_button_says_that_it_does_nothing(town: Town) -> None:
    screen = await asked_back(town)
    await town.restart()

    refused = await press(town["Jules"], screen, YES)

    assert "Deze knop doet niets meer" in said(refused)
    assert cards(town) == []


async def test_when_discord_fails_after_the_yes_the_words_come_back(town: Town) -> None:
    screen = await asked_back(town)
    town.discord.delete_channel(town.team.id)

    refused = await press(town["Jules"], screen, YES)

    assert "Je bericht is binnen" not in said(refused)
    assert NUMBER in said(refused)


async def test_nothing_of_it_is_logged_or_counted(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await press(town["Jules"], await asked_back(town), YES)
    screen = await press(town["Jules"], town.panel, "Privacy")

    counted = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    assert {name for _, name in counted} <= {"conversations", "staff_minutes", "arrived_inside"}
    assert "0477" not in caplog.text
    assert "0477" not in str(await everything(town))
    assert "telefoonnummer" not in said(screen)
