"""An admin closes the bench: typed over, on a day that young people can know; undone until then."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.core.errors import Refusal
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.service_end import rules
from tests.kit.alarms import agree, mail
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.ending_service import A_MINUTE, LAST_DAY, TOLD_DAY, close_bench
from tests.kit.forged import forged_form, forged_press
from tests.kit.set_up import administers
from tests.kit.stored import everything

TODAY = date(2026, 11, 24)


def test_a_name_is_typed_over_and_capitals_do_not_matter() -> None:
    rules.confirmed("  lindendaal ", "Lindendaal")

    with pytest.raises(Refusal, match="service_end-name-wrong"):
        rules.confirmed("Beukenveld", "Lindendaal")


@pytest.mark.parametrize(("days", "said"), [(6, "soon"), (0, "soon"), (91, "far")])
def test_a_last_day_that_nobody_could_know_of_or_that_nobody_remembers(
    days: int, said: str
) -> None:
    with pytest.raises(Refusal, match=f"service_end-{said}"):
        rules.allowed(TODAY + timedelta(days=days), TODAY)

    assert rules.allowed(TODAY + rules.NOTICE, TODAY)


async def test_looking_at_it_changes_nothing(town: Town) -> None:
    before = await everything(town)

    shown = await town["Els"].slash(town.team, "opheffen")

    assert "Na de laatste dag gaat alles weg" in said(shown)
    assert await everything(town) == before


async def test_with_another_name_nothing_is_decided(town: Town) -> None:
    shown = await close_bench(town, name="Beukenveld")

    assert "Typ precies: Lindendaal" in said(shown)
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Oké, ik begin" in labels(start)


async def test_nobody_but_an_admin_closes_it(town: Town) -> None:
    before = await everything(town)
    for name in ("Yasmine", "Jules"):
        await forged_press(town, town[name], town.panel, "service_end:choose")
        where = town.square.id
        await forged_form(
            town, town[name], where, "service_end:decide:x", "Lindendaal", name="name"
        )
    assert await everything(town) == before


async def test_a_young_person_does_not_keep_it_open(town: Town) -> None:
    await close_bench(town)

    refused = await forged_press(town, town["Jules"], town.panel, "service_end:cancel")

    assert "blijft" not in said(refused)
    await town.move_clock(A_MINUTE)
    assert "stopt op" in said(town.panel)


async def test_one_admins_account_is_not_enough_any_worker_keeps_it_open(town: Town) -> None:
    """Somebody took over Els's account, or pressed in anger: the team hears it, and stops it."""
    await agree(town, "Els")
    await agree(town, "Bram")
    await close_bench(town)
    post = [each for each in town.team.history() if "het bankje stopt" in said(each)][-1]

    shown = await press(town["Yasmine"], post, "Toch niet sluiten")
    await town.move_clock(A_MINUTE)

    assert "✔ Het bankje blijft." in said(shown)
    assert message_of(shown).flags.ephemeral
    assert "Nu open" in said(town.panel)
    stopped = f"<@{town['Yasmine'].id}> hield het tegen"
    assert stopped in said(town.team.history()[-1])
    assert stopped in said(mail(town, "Els")[-1])
    book = said(await town["Els"].slash(town.team, "instellen logboek"))
    assert f"<@{town['Yasmine'].id}>, het bankje" in book


async def test_another_admin_keeps_it_open_until_and_with_the_last_day(town: Town) -> None:
    await close_bench(town)
    administers(town, "Sam")
    await town.move_clock(timedelta(days=14))

    shown = await town["Sam"].slash(town.team, "opheffen")
    await press(town["Sam"], shown, "Toch niet")
    await town.move_clock(timedelta(days=1))

    assert "stopt op" not in said(town.panel)
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Oké, ik begin" in labels(start)


async def test_who_left_the_team_does_not_keep_it_open(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await close_bench(town)

    await forged_press(town, town["Bram"], town.panel, "service_end:cancel")
    await town.move_clock(A_MINUTE)

    assert "stopt op" in said(town.panel)


async def test_who_has_no_conversation_cannot_begin_one_and_reads_whom_to_call(town: Town) -> None:
    await close_bench(town)

    refused = await press(town["Jules"], town.panel, "Stel een vraag")

    assert refused.modal is None
    assert "Nieuwe gesprekken kunnen niet meer" in said(refused)
    assert "106" in said(refused)
    assert "112" in said(refused)


async def test_a_form_that_was_open_already_sends_nothing_either(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")
    await close_bench(town)

    refused = await town["Jules"].submit_modal(form, {"words": "ben ik te laat"})

    assert "Nieuwe gesprekken kunnen niet meer" in said(refused)
    assert "ben ik te laat" in said(refused)
    assert town.team.threads == []


async def test_who_needs_help_now_still_gets_the_card(town: Town) -> None:
    await close_bench(town)

    card = await press(town["Jules"], town.panel, "Nu hulp nodig")

    assert "Bel 112" in said(card)


async def test_who_has_a_conversation_reads_until_when_and_goes_on(town: Town) -> None:
    await ask(town)
    await close_bench(town)

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await answer(town, "We sluiten het samen af.")
    after = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert f"Tot en met {TOLD_DAY}" in said(inbox)
    assert "We sluiten het samen af." in said(after)


async def test_who_wanted_a_notice_gets_one_without_a_word_of_what_it_is(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await close_bench(town)
    await town.move_clock(timedelta(minutes=30))

    notice = mail(town, "Jules")[-1]

    assert "stopt" not in said(notice)
    assert "bankje" not in said(notice).lower()
    shown = await press(town["Jules"].user, notice, "Toon het")
    assert f"Tot en met {TOLD_DAY}" in said(shown)


async def test_the_panel_says_the_day(town: Town) -> None:
    await close_bench(town)
    await town.move_clock(A_MINUTE)

    assert f"stopt op {TOLD_DAY}" in said(town.panel)


async def test_the_team_reads_it_in_its_channel(town: Town) -> None:
    await close_bench(town)
    await town.env.settle()

    told = [said(each) for each in town.team.history() if "het bankje stopt" in said(each)]

    assert len(told) == 1
    assert "/opheffen" in told[0]


async def test_it_can_be_undone_and_everybody_can_begin_again(town: Town) -> None:
    shown = await close_bench(town)

    await press(town["Els"], shown, "Toch niet")
    await town.move_clock(A_MINUTE)

    assert "Nu open" in said(town.panel)
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Oké, ik begin" in labels(start)


async def test_the_log_book_says_who_closed_it(town: Town) -> None:
    await close_bench(town)

    book = said(await town["Els"].slash(town.team, "instellen logboek"))

    assert f"<@{town['Els'].id}>, het bankje voorgoed sluiten" in book


async def test_the_day_may_be_typed_as_people_say_it(town: Town) -> None:
    shown = await close_bench(town, "8 december")

    assert f"{TOLD_DAY} 2026" in said(shown)
    assert LAST_DAY.endswith("12-08")
