"""What a young person reads of the colleague who may go on, or who does."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.introductions.rules.team import Role
from tests.kit.asking import answer
from tests.kit.handing_over import hand_over, inbox, taken

GOES_ON = "**Bram** (preventiewerker) gaat met je verder. (automatisch bericht)"


async def test_r2_the_role_stands_first_for_every_kind_of_worker(town: Town) -> None:
    for locale in LOCALES:
        say = Words(town.bot.services.texts, locale)
        for role in Role:
            sentence = say(f"handover-about-{role}", to="Bram")
            assert sentence.startswith("Bram ")
    nl = Words(town.bot.services.texts, "nl")
    for role in Role:
        first = f"Bram is {nl(f'introductions-role-{role}')}. Die "
        assert nl(f"handover-about-{role}", to="Bram").startswith(first)


async def test_the_question_says_that_the_colleague_reads_along_already(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    shown = said(await inbox(town))

    assert "Bram leest al mee. Je hoeft dus niets opnieuw te vertellen." in shown
    assert "Bram kan lezen" not in shown


async def test_after_a_yes_it_stands_in_the_inbox_until_that_colleague_answers(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    assert GOES_ON not in said(await inbox(town))
    done = await press(town["Jules"], await inbox(town), "Ja, Bram is oké")
    assert "(automatisch bericht)" in said(done)

    assert GOES_ON in said(await inbox(town))
    await answer(town, "Ik kijk even mee.", "Yasmine")
    assert GOES_ON in said(await inbox(town))
    await answer(town, "Dag, ik ben Bram.", "Bram")

    assert GOES_ON not in said(await inbox(town))


async def test_after_a_no_it_does_not_stand_there(town: Town) -> None:
    await taken(town)
    await hand_over(town)

    done = await press(town["Jules"], await inbox(town), "Nee, ik wacht op Yasmine")

    assert "(automatisch bericht)" in said(done)
    assert "gaat met je verder" not in said(await inbox(town))


async def test_my_data_says_what_was_asked_and_then_what_was_answered(town: Town) -> None:
    await taken(town)
    await hand_over(town)
    before = said(await press(town["Jules"], town.panel, "Privacy"))
    await press(town["Jules"], await inbox(town), "Ja, Bram is oké")
    after = said(await press(town["Jules"], town.panel, "Privacy"))

    assert "Of Bram mag verdergaan, gevraagd door Yasmine." in before
    assert "Jij zei ja: Bram gaat verder." in after
    assert "mag verdergaan" not in after
