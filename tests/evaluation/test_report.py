"""C9: the report of a quarter. What leaves the town, what never does, and what a person writes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.texts.report_words import as_csv
from cogs.evaluation.rules import figures, page
from cogs.evaluation.rules.figures import CRISIS, INSIDE, NOBODY, PLAYED
from cogs.evaluation.rules.page import last_quarter, span_of
from cogs.evaluation.service.reports import Reports
from tests.kit.asking import ask
from tests.kit.forged import forged_press

AUTUMN = datetime(2026, 11, 24, 12, tzinfo=UTC)
IN_JANUARY = timedelta(days=45)


def guild(town: Town) -> GuildId:
    return GuildId(town.guild.id)


async def counts(town: Town, moment: datetime = AUTUMN, **amounts: int) -> None:
    for name, amount in amounts.items():
        await town.bot.services.counters.add(guild(town), name.replace("__", "-"), moment, amount)


@pytest.fixture
def enough_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two of the town are enough."""
    monkeypatch.setattr(page, "FEW_WORKERS", 2)


async def reads(town: Town, name: str = "Els") -> simcord.InteractionResult:
    return await town[name].slash(town.team, "rapport")


@pytest.mark.usefixtures("enough_workers")
async def test_the_good_stands_first_and_numbers_are_of_conversations(town: Town) -> None:
    await town.minute()
    await counts(town, tally__contact__played=200, conversations=64, ideas=41, wiped=6)
    await town.move_clock(IN_JANUARY)

    shown = said(await reads(town))

    assert "Jong Lindendaal op Discord: oktober tot december 2026" in shown
    assert "Losse, fijne contacten: **200**" in shown
    assert "Gesprekken gestart: **64**" in shown
    assert "met een vraag of een zorg: **23**" in shown
    assert shown.index("Losse, fijne") < shown.index("Gesprekken gestart")
    assert "We tellen gesprekken, geen personen." in shown


async def test_a_quarter_with_one_conversation_is_worth_reading_and_tells_nothing(
    town: Town,
) -> None:
    await counts(town, conversations=1, wiped=1)
    await town.move_clock(IN_JANUARY)

    shown = said(await reads(town))

    assert "Gesprekken gestart:" not in shown
    assert "Nog te weinig om te tonen" in shown
    assert "Open volgens de kalender" in shown
    assert "Wat vragen we?" in shown


async def test_small_quarters_wait_and_are_shown_together_later(town: Town) -> None:
    await counts(town, datetime(2026, 8, 4, 12, tzinfo=UTC), wiped=3)
    await counts(town, AUTUMN, wiped=4)
    await town.move_clock(IN_JANUARY)

    shown = said(await reads(town))

    assert "Zelf gewist door jongeren: **7, sinds juli 2026**" in shown


async def test_a_report_asked_twice_is_the_same_whatever_was_counted_since(town: Town) -> None:
    await counts(town, wiped=7)
    await town.move_clock(IN_JANUARY)
    before = said(await reads(town))

    await counts(town, AUTUMN, wiped=90)
    await town.restart()

    assert said(await reads(town)) == before


async def test_what_came_late_is_in_the_next_quarter_and_nothing_twice(town: Town) -> None:
    await counts(town, wiped=7)
    await town.move_clock(IN_JANUARY)
    await reads(town)

    await counts(town, AUTUMN, wiped=6)
    await town.move_clock(timedelta(days=90))

    assert "Zelf gewist door jongeren: **6** · dit jaar 6" in said(await reads(town))


async def test_with_few_workers_what_would_be_ones_record_is_left_out_for_good(
    town: Town,
) -> None:
    await counts(
        town, tally__contact__played=50, shift_minutes_contact=6000,
        conversations=40, ideas=20, arrived_inside=30, answers_in_time=20,
    )  # fmt: skip
    await town.minute()
    await town.move_clock(IN_JANUARY)

    shown = said(await reads(town))

    assert "Losse, fijne contacten: " not in shown
    assert "Gewerkt voor jongeren" not in shown
    assert "antwoord binnen" not in shown
    assert "Gesprekken gestart: **40**" in shown


def test_nor_is_it_shown_among_what_a_larger_team_counts_later() -> None:
    counted = {("2026-Q4", PLAYED): 50, ("2027-Q1", PLAYED): 9, ("2026-Q4", "wiped"): 6}

    assert figures.until(counted, "2027-Q1", {"2026-Q4"}) == {PLAYED: 9, "wiped": 6}


async def test_how_a_referral_went_is_waited_for(town: Town) -> None:
    await counts(town, datetime(2026, 8, 4, 12, tzinfo=UTC), referrals=12, referrals_reached=7)
    await counts(town, AUTUMN, referrals=30)
    await town.move_clock(IN_JANUARY)

    shown = said(await reads(town))

    assert "Doorverwezen: **12, sinds juli 2026**" in shown
    assert "we weten dat het lukte: **7" in shown


async def test_only_a_person_writes_the_boxes_and_no_name_goes_in(town: Town) -> None:
    await town.move_clock(IN_JANUARY)
    form = await press(town["Els"], await reads(town), "Vul aan")

    words = {"heard": "Woensdag is leeg.", "did": "Open atelier.", "asks": "Eén avond per week."}
    shown = said(await town["Els"].submit_modal(form, words))

    assert "**Wat hoorden we?** Woensdag is leeg." in shown
    again = await press(town["Els"], await reads(town), "Vul aan")
    refused = await town["Els"].submit_modal(
        again, {"heard": f"<@{town['Jules'].id}> is alleen", "did": "", "asks": ""}
    )
    assert "Er is niets veranderd" in said(refused)
    assert "Woensdag is leeg." in said(await reads(town))


async def test_nobody_but_an_admin_reads_the_draft_or_takes_it_along(town: Town) -> None:
    await town.move_clock(IN_JANUARY)
    draft = message_of(await reads(town))

    for name in ("Yasmine", "Jules"):
        for door in ("evaluation:page", "evaluation:csv", "evaluation:fill:2026-Q4"):
            refused = await forged_press(town, town[name], draft, door)
            assert not message_of(refused).attachments
            assert "Wat hoorden we?" not in said(refused)


async def test_page_and_table_hold_only_what_was_published(town: Town) -> None:
    await counts(town, conversations=12, ideas=3, wiped=2)
    await town.move_clock(IN_JANUARY)
    draft = await reads(town)

    for label, name in (("Webpagina", "2026-q4.html"), ("Cijfers (CSV)", "2026-q4.csv")):
        sent = await press(town["Els"], draft, label)
        assert [each.filename for each in message_of(sent).attachments] == [name]
    report = await Reports(town.bot.services).of_last_quarter(guild(town))
    assert as_csv(report.lines, "2026-Q4").splitlines() == [
        "figure,since,until,value,year_so_far",
        "conversations,2026-Q4,2026-Q4,12,12",
    ]


async def test_a_question_counts_by_when_it_came_and_whether_anybody_was_there(
    town: Town,
) -> None:
    await ask(town, "Jules")
    await town["Yasmine"].slash(town.team, "dienst stop")
    await ask(town, "Sam")

    found = await town.bot.services.counters.of_guild(guild(town))

    assert found["2026-Q4", INSIDE] == 2
    assert found["2026-Q4", NOBODY] == 1


async def test_the_crisis_card_is_counted_and_nobody_with_it(town: Town) -> None:
    await town["Jules"].slash(town.square, "hulp")
    await town.env.settle()

    found = await town.bot.services.counters.of_guild(guild(town))

    assert found["2026-Q4", CRISIS] == 1


@pytest.mark.parametrize(
    ("moment", "quarter"),
    [
        (datetime(2027, 1, 1, tzinfo=UTC), "2026-Q4"),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), "2026-Q3"),
        (datetime(2027, 3, 31, 22, tzinfo=UTC), "2027-Q1"),
    ],
)
def test_the_last_quarter_is_over_by_the_clock_at_home(moment: datetime, quarter: str) -> None:
    assert last_quarter(moment) == quarter
    assert span_of(quarter)[1] <= moment
