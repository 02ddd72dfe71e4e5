"""A worker opens a card; nobody else sees it, and nothing of it reaches a young person."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.forged import chosen_at_once, forged_press
from tests.kit.guiding import all_cards, asks, more, opens
from tests.kit.handing_over import inbox
from tests.kit.stored import everything

MOST_CALLS = 3


async def test_a_worker_finds_a_card_by_two_words_and_sees_it_alone(town: Town) -> None:
    shown = await asks(town, "naaktfoto gestuurd")

    assert message_of(shown).flags.ephemeral
    assert "**Sextortion en grooming**" in said(shown)
    assert "1. Zeg het eerst: dit is niet jouw schuld." in said(shown)
    assert "116 000" in said(shown)
    assert "{" not in said(shown)
    assert "Bron: childfocus.be" in said(shown)
    assert "uit de tweede hand" in said(shown)
    assert "Geschreven op dinsdag 24 november 2026." in said(shown)


async def test_without_words_all_cards_are_listed_by_kind(town: Town) -> None:
    shown = await asks(town)

    assert "Alleen jij ziet dit" in said(shown)
    card = await opens(town, shown, "ouder-vraagt")
    assert "**Een ouder vraagt iets**" in said(card)
    back = await press(town["Yasmine"], card, "Andere kaarten")
    assert "Kaarten voor jou" in said(back)


async def test_words_that_fit_no_card_say_so_and_words_are_kept_nowhere(town: Town) -> None:
    before = await everything(town)

    shown = await asks(town, "kwispelstaart")

    assert "Geen kaart gevonden" in said(shown)
    assert await everything(town) == before
    assert "kwispelstaart" not in said(shown)


async def test_a_search_from_a_button_finds_the_same(town: Town) -> None:
    form = await press(town["Yasmine"], await asks(town), "Zoek")

    shown = await town["Yasmine"].submit_modal(form, {"typed": "weggelopen"})

    assert "**Vermist kind of weggelopen**" in said(shown)


async def test_unverified_law_and_a_contact_that_nobody_named_are_said(town: Town) -> None:
    shown = said(await asks(town, "grooming"))

    assert (
        "kan strafbaar zijn, ook voor jou. *(Dit gaat over de wet. Hier keek nog niemand" in shown
    )
    assert "de lokale politie, voor jongeren: nog niet ingevuld" in shown


async def test_the_card_of_a_dm_holds_a_signed_sentence_that_leads_to_the_bench(
    town: Town,
) -> None:
    """R74: it is there for a worker from the first day."""
    card = await asks(town, "werkaccount")

    shown = said(await press(town["Yasmine"], card, "Zinnen om mee te beginnen"))

    assert "Yasmine hier, jeugdwerker van Lindendaal." in shown
    assert f"https://discord.com/channels/{town.guild.id}/{town.square.id}/{town.panel.id}" in shown


async def test_cards_stand_under_more_for_the_team(town: Town) -> None:
    await ask(town)

    shown = await press(town["Yasmine"], await more(town), "Kaarten")

    assert message_of(shown).flags.ephemeral
    assert "Kaarten voor jou" in said(shown)
    assert "niet veilig" not in said(shown)


async def test_the_thinking_aid_ends_with_people_who_decide_and_keeps_nothing(town: Town) -> None:
    shown = await press(town["Yasmine"], await asks(town), "Denk met mij mee")
    before = await everything(town)

    shown = await press(town["Yasmine"], shown, "Ik weet het niet")
    assert "112" in said(shown)
    assert "Op jouw kaart staat: discretieplicht." in said(shown)
    shown = await press(town["Yasmine"], shown, "Discretieplicht")
    shown = await press(town["Yasmine"], shown, "Nog met niemand")
    back = await press(town["Yasmine"], shown, "Vorige vraag")
    assert "Met wie overleg je?" in said(back)
    shown = await press(town["Yasmine"], back, "Een collega")
    end = await press(town["Yasmine"], shown, "Ik twijfel")

    assert "Jullie beslissen, als mensen, samen." in said(end)
    assert "Ik overleg met: Een collega" in said(end)
    assert "1813" in said(end)
    assert await everything(town) == before


# -- who else -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Jules", "Els"])
async def test_who_was_not_introduced_opens_no_card(town: Town, name: str) -> None:
    card = await asks(town, "grooming")

    by_command = await town[name].slash(town.square, "wat-te-doen", zoek="grooming")
    pressed = [
        await forged_press(town, town[name], message_of(card), door)
        for door in (
            "guidance:cards:",
            "guidance:list:",
            "guidance:open:pesten.",
            "guidance:sentences:pesten.",
            "guidance:aid:",
            "guidance:seek:",
        )
    ]
    [chosen] = await chosen_at_once(
        town, town[name], message_of(card), "guidance:card:0.", ["pesten"]
    )

    for each in (by_command, *pressed, chosen):
        assert "Luister eerst" not in said(each)
        assert "Zeg het eerst" not in said(each)
        assert "Denk met mij mee" not in labels(each)


async def test_no_card_is_ever_sent_to_a_young_person(town: Town) -> None:
    """Every card, every sentence and the whole aid: one private answer to a worker, no post."""
    await ask(town)
    theirs, thread = said(await inbox(town)), len(town.thread().history())
    seen = {each.id for each in town.square.history()}
    since = len(town.calls)

    shown = await press(town["Yasmine"], await more(town), "Kaarten")
    for card in all_cards():
        opened = await opens(town, shown, card.id)
        if card.sentence:
            opened = await press(town["Yasmine"], opened, "Zinnen om mee te beginnen")
            opened = await press(town["Yasmine"], opened, "Terug")
        assert labels(opened)[-2:] == ["Andere kaarten", "Denk met mij mee"]
        shown = await press(town["Yasmine"], opened, "Andere kaarten")

    told = [call for call in town.calls[since:] if call.method in {"POST", "PATCH", "PUT"}]
    assert {call.path.split("/")[1] for call in told} <= {"interactions", "webhooks"}
    assert said(await inbox(town)) == theirs
    assert len(town.thread().history()) == thread
    assert {each.id for each in town.square.history()} == seen


async def test_each_act_asks_little_of_discord(town: Town) -> None:
    await ask(town)
    for act in (lambda: asks(town), lambda: asks(town, "pesten"), lambda: more(town)):
        since = len(town.calls)
        await act()
        assert len(town.calls[since:]) <= MOST_CALLS
    shown = await press(town["Yasmine"], await more(town), "Kaarten")
    since = len(town.calls)
    await opens(town, shown, "pesten")
    assert len(town.calls[since:]) <= MOST_CALLS


async def test_a_card_that_is_gone_is_refused(town: Town) -> None:
    shown = await asks(town)

    gone = await forged_press(town, town["Yasmine"], message_of(shown), "guidance:open:weg.")

    assert "Deze kaart is er niet meer" in said(gone)
