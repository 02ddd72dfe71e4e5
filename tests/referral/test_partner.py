"""A sentence for the partner (R53): only by choice, word for word, and said by a human."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.discord_limits import LONGEST_SCREEN
from cogs.referral import rules
from tests.kit.asking import ask
from tests.kit.forged import forged_press
from tests.kit.referring import (
    PARTNER,
    SENTENCE,
    all_of,
    choose,
    counted,
    form_of,
    inbox,
    press_in_inbox,
    refer,
    referred,
    the_referral,
)
from tests.kit.stored import everything

MAY = {"Ja, dat mag je zeggen", "Nee, liever niet"}


async def test_r53_without_the_choice_there_is_no_field_for_it_and_the_worker_reads_so(
    town: Town,
) -> None:
    await ask(town)

    form = await form_of(town)

    assert "Jij kunt niets voor deze jongere doorgeven: die keuze staat uit." in str(form.modal)
    assert "Wat ik aan hen zou zeggen" not in str(form.modal)
    await town["Yasmine"].submit_modal(form, {"sentence": SENTENCE})
    assert not MAY & {*labels(await inbox(town))}


async def test_r53_the_young_person_reads_the_exact_sentence_before_anybody_says_it(
    town: Town,
) -> None:
    await referred(town, partner=PARTNER)

    shown = await inbox(town)

    assert f"Dit zou ik aan hen zeggen: {PARTNER}" in said(shown)
    assert "Zonder jouw ja zegt niemand iets" in said(shown)
    assert {*labels(shown)} >= MAY


async def test_r53_the_longest_sentence_stands_on_the_screen_on_which_it_is_allowed(
    town: Town,
) -> None:
    await ask(town, words="mijn hele verhaal " * 150)
    await choose(town, "Jules", "handover.yes")
    partner = "woord " * (rules.LONGEST_FOR_PARTNER // 6)

    await refer(
        town,
        "jac",
        "zelfmoordlijn-1813",
        "autisme-chat",
        words="zin en " * (rules.LONGEST_SENTENCE // 7),
        partner=partner,
    )

    shown = await inbox(town)
    assert partner.strip() in said(shown)
    assert len(said(shown)) <= LONGEST_SCREEN
    assert {*labels(shown)} >= MAY


@pytest.mark.parametrize(
    ("label", "line", "name"),
    [
        ("Ja, dat mag je zeggen", "zei ja: precies deze zin mag je zeggen", "handovers_yes"),
        ("Nee, liever niet", "wil liever niet dat je deze zin zegt", "handovers_no"),
    ],
)
async def test_r53_the_yes_or_no_stands_under_that_very_sentence(
    town: Town, label: str, line: str, name: str
) -> None:
    await referred(town, partner=PARTNER)

    await press_in_inbox(town, label)

    note = town.thread().history()[-1]
    assert line in said(note)
    assert note.reference
    sentence = next(m for m in town.thread().history() if m.id == note.reference.message_id)
    assert PARTNER in said(sentence)
    assert (await counted(town))[name] == 1
    assert not MAY & {*labels(await inbox(town))}


async def test_r53_the_sentence_itself_is_kept_nowhere(town: Town) -> None:
    await referred(town, partner=PARTNER)
    await press_in_inbox(town, "Ja, dat mag je zeggen")

    kept = str(await everything(town))

    assert PARTNER not in kept
    assert SENTENCE not in kept


async def test_r53_nothing_goes_to_anybody_but_the_thread_and_the_young_person(town: Town) -> None:
    await ask(town)
    await choose(town, "Jules", "handover.yes")
    before = len(town.calls)
    await refer(town, partner=PARTNER)
    await press_in_inbox(town, "Ja, dat mag je zeggen")

    sent = [call for call in town.calls[before:] if PARTNER in str(call.json)]

    thread = f"/channels/{town.thread().id}/messages"
    assert sent
    assert all(
        thread in call.path or "/callback" in call.path or "webhooks" in call.path for call in sent
    )


async def test_a_choice_taken_back_while_the_form_stood_open_stops_it_and_gives_the_words_back(
    town: Town,
) -> None:
    await ask(town)
    await choose(town, "Jules", "handover.yes")
    form = await form_of(town)
    await choose(town, "Jules", "handover.no")

    refused = await town["Yasmine"].submit_modal(form, {"sentence": SENTENCE, "partner": PARTNER})

    assert "Er is niets verstuurd" in said(refused)
    assert SENTENCE in said(refused)
    assert PARTNER in said(refused)
    assert await all_of(town) == []
    assert "JAC" not in said(await inbox(town))


async def test_a_choice_taken_back_afterwards_takes_the_question_away_and_no_forged_yes_helps(
    town: Town,
) -> None:
    await referred(town, partner=PARTNER)
    await choose(town, "Jules", "handover.no")
    shown = await inbox(town)
    key = (await the_referral(town)).key

    refused = await forged_press(town, town["Jules"], shown.response, f"referral:tell:{key}.yes")

    assert not MAY & {*labels(shown)}
    assert "Doorgeven staat uit bij jou" in said(refused)
    assert (await the_referral(town)).may_tell is None


async def yes_in_silence(town: Town) -> None:
    """Jules says yes while Discord takes nothing."""
    await referred(town, partner=PARTNER)
    shown = await inbox(town)
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=None)
    done = await press(town["Jules"], shown, "Ja, dat mag je zeggen")
    assert "Je keuze is bewaard" in said(done)
    town.discord.faults.clear()


def yeses(town: Town) -> int:
    return sum("zei ja: precies deze zin" in said(each) for each in town.thread().history())


async def test_a_yes_that_the_team_could_not_read_stands_there_once_as_soon_as_it_can(
    town: Town,
) -> None:
    await yes_in_silence(town)

    await town.minute()
    await town.minute()

    assert yeses(town) == 1


async def test_a_yes_that_was_taken_back_before_the_team_could_read_it_is_never_read(
    town: Town,
) -> None:
    await yes_in_silence(town)

    await choose(town, "Jules", "handover.no")
    await town.minute()

    assert yeses(town) == 0


async def test_where_no_sentence_was_written_nothing_can_be_allowed(town: Town) -> None:
    await referred(town)
    key, shown = (await the_referral(town)).key, await inbox(town)
    before = await everything(town)

    refused = await forged_press(town, town["Jules"], shown.response, f"referral:tell:{key}.no")

    assert said(refused)
    assert (await everything(town))["referral"] == before["referral"]
