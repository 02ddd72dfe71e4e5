"""What did not work out elsewhere: what its card says, and until when (R28)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards
from tests.kit.closing import closes
from tests.kit.forged import forged_press
from tests.kit.referring import LATER, inbox, press_in_inbox, refer, referred, talk_of, the_referral

FAILED = "↩ **Hulp elders lukte niet.** Wacht op antwoord."


def all_cards(town: Town) -> list[str]:
    """As they stand now, in the team channel."""
    return [said(each) for each in town.team.history() if "vraag van" in said(each)]


async def came_back(town: Town) -> None:
    """Yasmine took it and referred; three days later it did not work."""
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    await town.move_clock(LATER)
    await press_in_inbox(town, "Het lukte niet")
    await town.minute()


async def test_r28_the_card_says_that_help_elsewhere_did_not_work_and_who_has_it(
    town: Town,
) -> None:
    await came_back(town)

    card = all_cards(town)[0]

    assert FAILED in card
    assert "Yasmine neemt dit." in card
    assert (await talk_of(town)).worker == town["Yasmine"].id


@pytest.mark.parametrize("who", ["Yasmine", "Bram"])
async def test_once_answered_the_card_says_it_no_more(town: Town, who: str) -> None:
    await came_back(town)

    await answer(town, "Wat jammer. We zoeken samen verder.", who)
    await town.minute()

    card = all_cards(town)[0]
    assert "lukte niet" not in card
    assert "Yasmine neemt dit." in card


async def test_an_answer_to_somebody_else_leaves_the_card_as_it_is(town: Town) -> None:
    await came_back(town)
    await ask(town, "Sam")

    await answer(town, "Dag Sam.", "Bram")
    await town.minute()

    assert [FAILED in each for each in all_cards(town)].count(True) == 1


async def test_a_card_that_waits_for_nothing_of_the_kind_says_nothing_of_it(town: Town) -> None:
    await referred(town)
    await press_in_inbox(town, "Samen graag")
    await town.minute()

    assert "lukte niet" not in all_cards(town)[0]


# -- before it is closed ------------------------------------------------------------------------


async def test_r28_the_question_before_closing_says_that_it_is_still_asked(town: Town) -> None:
    await referred(town)
    plain = await closes(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    planned = await closes(town)

    asks = "Op **vrijdag 27 november** vraagt de bot de jongere nog één keer hoe het ging."
    assert "Daarna is het gesprek afgerond." in said(plain)
    assert asks not in said(plain)
    assert asks in said(planned)

    await press(town["Yasmine"], planned, "Weet ik niet")
    await town.move_clock(LATER)
    assert (await the_referral(town)).asked_at is not None


async def test_a_worker_may_still_not_close(town: Town) -> None:
    await referred(town)
    asked = await closes(town)

    done = await press(town["Yasmine"], asked, "Toch niet")

    assert "Er is niets afgerond" in said(done)
    assert labels(done) == []
    assert (await talk_of(town)).closed_at is None
    assert (await the_referral(town)).outcome is None


async def test_the_way_not_to_close_is_the_teams(town: Town) -> None:
    referral = await referred(town)
    shown = await inbox(town)

    done = await forged_press(
        town, town["Jules"], message_of(shown), f"referral:open:{referral.key}"
    )

    assert "Dit is voor het team" in said(done)


# -- what each is -------------------------------------------------------------------------------


async def test_what_does_not_fit_in_full_is_one_press_away(town: Town) -> None:
    await referred(town, "jac", "zelfmoordlijn-1813", "autisme-chat", partner="x" * 500)
    shown = await inbox(town)
    assert "van 12 tot 25 jaar" not in said(shown)

    whole = await press(town["Jules"], shown, "Alles over hen")

    assert "van 12 tot 25 jaar" in said(whole)


async def test_three_services_are_told_in_full_where_there_is_room(town: Town) -> None:
    await referred(town, "jac", "zelfmoordlijn-1813", "autisme-chat")

    shown = await inbox(town)

    assert "van 12 tot 25 jaar" in said(shown)
    assert "Alles over hen" not in labels(shown)


async def test_the_sentence_for_a_partner_is_said_to_stand_above_and_by_whom(town: Town) -> None:
    await referred(town, partner="Iemand van 17 wil alleen wonen.")

    shown = said(await inbox(town))

    ask_at = shown.index("Mag het team één zin aan JAC zeggen?")
    assert shown.index("Iemand van 17 wil alleen wonen.") < ask_at
    assert "in het bericht van **Yasmine** (jeugdwerker)" in shown[ask_at:]


async def test_every_screen_after_a_choice_says_that_it_is_automatic(town: Town) -> None:
    await referred(town)

    for label in ("Samen graag", "Ja, vraag het maar", "Vraag het toch niet"):
        assert "(automatisch bericht)" in said(await press_in_inbox(town, label))
    await town.move_clock(timedelta(hours=1))
    assert "automatisch" in said(await inbox(town))
