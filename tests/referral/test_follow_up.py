"""The one question, days later (R28): exactly once, late or never, and what each answer does."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.clock import HOME
from bot.core.retention import Retention
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.referral import rules
from cogs.referral.service.referrals import FollowUps
from tests.kit.asking import answer, ask, chooses_dm
from tests.kit.closing import closes
from tests.kit.forged import at_once
from tests.kit.referring import (
    LATER,
    all_of,
    choose,
    counted,
    inbox,
    press_in_inbox,
    refer,
    referred,
    talk_of,
    the_referral,
)
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
ASKED = "Is het gelukt met JAC?"
ANSWERS = {"Ja", "Nog niet", "Het lukte niet", "Zeg ik liever niet"}
REACH = "Hoe bereik ik ze?"


async def promised(town: Town) -> None:
    await referred(town)
    await press_in_inbox(town, "Ja, vraag het maar")


async def the_question(town: Town) -> None:
    await promised(town)
    await town.move_clock(LATER)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r28_it_is_asked_after_three_days_and_not_a_minute_earlier(
    town: Town, between: Between
) -> None:
    await promised(town)
    await between(town)
    await town.move_clock(LATER - A_MINUTE)
    assert ASKED not in said(await inbox(town))

    await town.move_clock(A_MINUTE)
    await between(town)

    shown = await inbox(town)
    assert "Dit is een automatisch bericht. Jij koos dat we dit vragen. Is het gelukt" in said(
        shown
    )
    assert ASKED in said(shown)
    assert {*labels(shown)} >= {*ANSWERS, REACH}


async def test_it_is_asked_exactly_once_and_stands_until_it_is_answered(town: Town) -> None:
    await the_question(town)
    first = (await the_referral(town)).asked_at

    for _ in range(3):
        await town.restart()
        await town.move_clock(A_DAY)

    assert (await the_referral(town)).asked_at == first
    assert said(await inbox(town)).count(ASKED) == 1
    assert (await counted(town))["follow_ups"] == 1


async def test_whoever_chose_nothing_or_no_is_never_asked(town: Town) -> None:
    await referred(town)
    await ask(town, "Sam")
    await refer(town)
    await press_in_inbox(town, "Nee, dank je", "Sam")

    for _ in range(5):
        await town.move_clock(A_DAY)

    assert [each.asked_at for each in await all_of(town)] == [None, None]
    assert "follow_ups" not in await counted(town)


async def test_who_gets_a_notice_gets_one_without_content_once(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    phone = town["Jules"].user.dm_channel
    await town.minute()
    before = len(phone.history())

    await town.move_clock(LATER)
    await town.move_clock(A_DAY)

    new = phone.history()[before:]
    assert [said(each) for each in new] == [
        "Er is een nieuw bericht voor je.\n-# (automatisch bericht)"
    ]


async def test_what_was_due_while_the_bot_was_down_is_asked_late_and_once(town: Town) -> None:
    await promised(town)

    # The clock goes on and nothing of the bot runs.
    town.discord.advance_clock((LATER + 2 * A_DAY).total_seconds())
    await town.restart()
    await town.minute()
    await town.minute()

    assert (await the_referral(town)).asked_at == town.now
    assert (await counted(town))["follow_ups"] == 1


async def test_at_night_it_waits_for_the_morning(town: Town) -> None:
    await promised(town)
    late = datetime(2026, 11, 28, 2, 0, tzinfo=HOME)
    town.discord.advance_clock((late - town.now).total_seconds())
    await town.minute()
    assert (await the_referral(town)).asked_at is None

    await town.move_to(datetime(2026, 11, 28, 9, 0, tzinfo=HOME))

    assert (await the_referral(town)).asked_at


async def test_a_bot_that_dies_between_marking_and_telling_has_asked(town: Town) -> None:
    await promised(town)
    town.discord.advance_clock(LATER.total_seconds())
    follow_ups = FollowUps(town.bot.services)
    ((_, key),) = await follow_ups.due()

    assert await follow_ups.ask(key)
    await town.restart()
    await town.minute()

    assert said(await inbox(town)).count(ASKED) == 1
    assert (await counted(town))["follow_ups"] == 1


# -- never --------------------------------------------------------------------------------------


async def test_the_choice_is_asked_again_when_it_is_due(town: Town) -> None:
    await promised(town)
    await choose(town, "Jules", "follow_up.no")

    await town.move_clock(LATER)
    await choose(town, "Jules", "follow_up.yes")
    await town.move_clock(A_DAY)

    assert (await the_referral(town)).asked_at is None
    assert ASKED not in said(await inbox(town))


async def test_r25_not_any_more_beats_the_yes_of_before(town: Town) -> None:
    await promised(town)
    await choose(town, "Jules", "contact.never")

    await town.move_clock(LATER)

    assert (await the_referral(town)).asked_at is None


async def test_who_wiped_in_between_is_asked_nothing(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    sure = await press(town["Jules"], await inbox(town), "Wis")
    await press(town["Jules"], sure, "Ja, wis alles")

    await town.move_clock(LATER)

    assert (await everything(town))["referral"] == []
    assert "follow_ups" not in await counted(town)
    assert town["Jules"].user.dm_channel.history() == []


async def test_who_stopped_in_between_is_asked_nothing(town: Town) -> None:
    await promised(town)
    await press_in_inbox(town, "Stoppen")

    await town.move_clock(LATER)

    assert (await the_referral(town)).asked_at is None
    assert "Ja" not in labels(await inbox(town))


async def test_to_who_left_the_server_nothing_is_sent_and_nothing_fails(town: Town) -> None:
    await chooses_dm(town["Jules"], await ask(town))
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    await town.minute()
    phone = town["Jules"].user.dm_channel
    before = len(phone.history())
    town.env.inject_error("POST", f"/channels/{phone.id}/messages", status=403, times=None)

    await town.move_clock(LATER)
    await town.move_clock(A_DAY)

    assert len(phone.history()) == before
    assert (await everything(town))["notice"] == []


async def test_a_server_that_took_the_bot_away_asks_nothing(town: Town) -> None:
    await promised(town)
    town.discord.advance_clock((LATER - timedelta(hours=1)).total_seconds())
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id)})
    await town.env.settle()

    await town.move_clock(timedelta(hours=2))

    assert (await the_referral(town)).asked_at is None


async def test_where_everything_would_be_gone_before_it_is_not_offered(town: Town) -> None:
    await referred(town)
    short = Retention(idle=A_DAY, keep=A_DAY)
    assert not rules.can_follow_up(await talk_of(town), short, town.now)
    object.__setattr__(town.bot.services, "retention", short)

    assert "Ja, vraag het maar" not in labels(await inbox(town))


# -- the answers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "line", "thanks", "counts"),
    [
        ("Ja", "het is gelukt met JAC", "Fijn dat het gelukt is", ("yes", "referrals_reached")),
        ("Nog niet", "nog niet gelukt met JAC", "Neem je tijd", ("not_yet", None)),
        (
            "Het lukte niet",
            "het lukte niet met JAC",
            "Dat ligt niet aan jou",
            ("failed", "referrals_not_reached"),
        ),
        ("Zeg ik liever niet", "zegt liever niet", "Dat is goed", ("unsaid", None)),
    ],
)
async def test_r28_each_answer_is_told_to_the_team_thanked_for_and_counted_and_asked_no_more(
    town: Town, label: str, line: str, thanks: str, counts: tuple[str, str | None]
) -> None:
    await the_question(town)
    shown = await inbox(town)

    done = await town["Jules"].click(shown.response, label=label)
    await town.move_clock(A_DAY)

    assert thanks in said(done)
    (told,) = [each for each in town.thread().history() if line in said(each)]
    assert "automatisch bericht" in said(told)
    answered, known = counts
    assert await counted(town) == {
        "referrals": 1,
        "follow_ups": 1,
        f"follow_ups_{answered}": 1,
    } | ({known: 1} if known else {})
    again = await inbox(town)
    assert ASKED not in said(again)
    assert not ANSWERS & {*labels(again)}


async def test_r28_what_did_not_work_puts_the_conversation_on_top_and_says_who_reads_when(
    town: Town,
) -> None:
    await promised(town)
    asked = await closes(town)
    await press(town["Yasmine"], asked, "Weet ik niet")
    await town.move_clock(LATER)

    done = await press_in_inbox(town, "Het lukte niet")

    assert "Je gesprek staat nu vooraan" in said(done)
    assert "We zouden open zijn, maar er is nu niemand" in said(done)
    assert "dinsdag 1 december om 14 uur" in said(done)
    assert "106" in said(done)
    talk = await talk_of(town)
    assert talk.closed_at is None
    assert talk.came_back
    brief = await town["Bram"].slash(town.team, "dienst start")
    assert f"**{talk.code_name}**: hulp elders lukte niet (JAC)" in said(brief)
    await answer(town)
    assert "hulp elders lukte niet" not in said(
        await town["Bram"].slash(town.team, "dienst status")
    )


async def test_it_rings_for_who_is_on_shift_and_only_for_what_did_not_work(town: Town) -> None:
    await the_question(town)
    await town["Yasmine"].slash(town.team, "dienst start")

    await press_in_inbox(town, "Het lukte niet")

    assert f"<@{town['Yasmine'].id}>" in said(town.thread().history()[-1])


@pytest.mark.parametrize(("label", "asked_first"), [("Het lukte niet", False), ("Nog niet", True)])
async def test_before_closing_nothing_is_asked_that_the_young_person_said(
    town: Town, label: str, *, asked_first: bool
) -> None:
    await the_question(town)
    await press_in_inbox(town, label)

    closed = await closes(town)

    assert ("Hoe liep de doorverwijzing" in said(closed)) == asked_first


async def test_what_they_say_replaces_weet_niet(town: Town) -> None:
    await promised(town)
    asked = await closes(town)
    await press(town["Yasmine"], asked, "Weet ik niet")
    await town.move_clock(LATER)

    await town["Jules"].click((await inbox(town)).response, label="Ja")

    assert (await counted(town))["referrals_reached"] == 1


async def test_two_answers_at_once_are_one(town: Town) -> None:
    await the_question(town)
    key = (await the_referral(town)).key
    shown = await inbox(town)

    done = await at_once(
        town,
        town["Jules"],
        shown.response,
        [f"referral:answer:{key}.yes", f"referral:answer:{key}.failed"],
    )

    assert "Fijn dat het gelukt is" in said(done[0])
    assert "Dat heb je al gezegd" in said(done[1])
    assert (await counted(town)).get("follow_ups_failed") is None
    assert not (await talk_of(town)).came_back


async def test_an_answer_counts_even_if_discord_does_not_take_the_line_for_the_team(
    town: Town,
) -> None:
    await the_question(town)
    shown = await inbox(town)
    town.env.inject_error("POST", f"/channels/{town.thread().id}/messages", status=500, times=None)

    done = await press(town["Jules"], shown, "Het lukte niet")

    assert "vooraan" in said(done)
    assert (await talk_of(town)).came_back
