"""Expiry with a conscience: never a silent loss, never without an end (F-D1)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import discord
import pytest

from bot.core.retention import CEILING, Retention
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, stop
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import rows
from tests.kit.towns import open_town

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
UNANSWERED, UNREAD = ("kreeg nog geen antwoord", "kreeg geen antwoord"), "is nog niet gelezen"


def notices(town: Town) -> list[discord.Message]:
    said_of_them = (*UNANSWERED, UNREAD)
    return [m for m in town.team.history() if any(each in said(m) for each in said_of_them)]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_what_nobody_answered_stays_open_three_days_more_and_the_team_is_told_once(
    town: Town, between: Between
) -> None:
    await ask(town)
    name = str(town.thread().name)
    await town.move_clock(7 * A_DAY - A_MINUTE)
    assert notices(town) == []

    await town.move_clock(2 * A_MINUTE)
    await between(town)
    await town.minute()
    await town.move_clock(A_DAY)

    (notice,) = notices(town)
    assert f"**{name}** kreeg nog geen antwoord" in said(notice)
    assert "tot vrijdag 4 december" in said(notice)
    assert notice.flags.suppress_notifications  # nobody's phone rings
    sent = await town["Yasmine"].submit_modal(
        await press(town["Yasmine"], notice, "Antwoord"), {"words": "Sorry dat je wachtte."}
    )
    assert "Verstuurd" in said(sent)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "Sorry dat je wachtte." in said(inbox)


async def test_what_stays_unanswered_ends_and_goes_for_good_with_every_notice(town: Town) -> None:
    await ask(town)

    await town.move_clock(8 * A_DAY)
    await town.move_clock(2 * A_DAY + A_MINUTE)
    form = await press(town["Yasmine"], notices(town)[0], "Antwoord")
    late = await town["Yasmine"].submit_modal(form, {"words": "te laat"})
    assert "afgerond" in said(late)
    assert len(notices(town)) == 1
    await town.move_clock(7 * A_DAY)

    assert town.team.history() == []
    assert town.team.threads == []
    assert await rows(town) == await town.bot.services.traces.how_many() == 0


async def test_an_answer_that_was_never_read_is_kept_a_week_more_and_the_team_is_told_once(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    await town.move_clock(14 * A_DAY - A_MINUTE)
    assert notices(town) == []

    await town.move_clock(2 * A_MINUTE)
    await town.restart()
    await town.move_clock(3 * A_DAY)

    (notice,) = notices(town)
    assert UNREAD in said(notice)
    assert "tot dinsdag 15 december" in said(notice)
    assert labels(notice) == []
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "> Ja hoor." in said(inbox)
    await town.move_clock(A_DAY + A_MINUTE)  # a day to look again, and then it goes
    assert await rows(town) == 0
    assert town.team.threads == []
    assert town.team.history() == []


async def test_what_is_never_read_goes_after_one_week_more(town: Town) -> None:
    await ask(town)
    await answer(town)

    await town.move_clock(20 * A_DAY)
    assert await rows(town) == len(notices(town)) == 1
    await town.move_clock(A_DAY + A_MINUTE)

    assert await rows(town) == await town.bot.services.traces.how_many() == 0
    assert town.team.history() == []


async def test_what_was_answered_and_read_gets_nothing_extra(town: Town) -> None:
    await ask(town)
    await answer(town)
    await press(town["Jules"], town.panel, "Mijn gesprek")

    await town.move_clock(14 * A_DAY + A_MINUTE)

    assert await rows(town) == 0
    assert town.team.history() == []


async def test_what_was_read_says_its_nearer_day_at_once_and_tells_the_team_nothing(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    await press(town["Yasmine"], town.thread().history()[0], "Afronden")
    await town.minute()
    before = [said(m) for m in town.team.history()]

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await town.minute()

    assert "Op **dinsdag 1 december** wissen we dit gesprek" in said(inbox)
    assert [said(m) for m in town.team.history()] == before  # no read receipt
    shown = await press(town["Jules"], town.panel, "Privacy")
    assert "We wissen het op dinsdag 1 december" in said(shown)
    await town.move_clock(7 * A_DAY + A_MINUTE)
    assert await rows(town) == 0


async def test_what_was_closed_or_stopped_on_purpose_waits_for_no_answer(town: Town) -> None:
    await ask(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    await stop(town, inbox)

    await town.move_clock(7 * A_DAY + A_MINUTE)

    assert notices(town) == []
    assert await rows(town) == 0


async def test_wiping_in_the_extra_time_takes_the_notice_too(town: Town) -> None:
    await ask(town)
    await town.move_clock(8 * A_DAY)
    assert len(notices(town)) == 1

    sure = await press(
        town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "Wis alles"
    )
    await press(town["Jules"], sure, "Ja, wis alles")

    assert notices(town) == []
    assert town.team.threads == []


async def test_while_discord_is_away_the_notice_waits_and_then_comes_once(town: Town) -> None:
    await ask(town)
    town.env.inject_error("POST", "/channels/*/messages", status=503, times=None)
    await town.move_clock(8 * A_DAY)
    assert notices(town) == []

    town.discord.faults.clear()
    await town.minute()
    await town.minute()

    assert len(notices(town)) == 1


async def test_a_bot_that_was_off_for_all_of_it_still_says_what_happened(town: Town) -> None:
    await ask(town)

    await town.move_clock(11 * A_DAY)
    await town.minute()

    (notice,) = notices(town)
    assert "kreeg geen antwoord, en het gesprek is nu voorbij" in said(notice)
    assert labels(notice) == []


async def test_a_bot_that_was_off_for_days_still_gives_the_extra_time(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await ask(town)
        await answer(town)
        await town.bot.close()
        town.discord.advance_clock((15 * A_DAY).total_seconds())

        await town.restart()
        await town.minute()

        assert len(notices(town)) == 1
        inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
        assert "> Ja hoor." in said(inbox)


@pytest.mark.parametrize("days", range(1, 31))
def test_no_grace_goes_beyond_the_ceiling(days: int) -> None:
    retention = Retention(idle=timedelta(days=days), keep=timedelta(days=days))

    assert timedelta(0) <= retention.unanswered <= 3 * A_DAY
    assert timedelta(0) <= retention.unread <= 7 * A_DAY
    assert retention.idle + retention.unanswered <= CEILING
    assert retention.keep + retention.unread <= CEILING


async def test_the_card_says_it_when_silence_ended_a_conversation(town: Town) -> None:
    await ask(town)
    await answer(town)
    await town.minute()
    assert "Beantwoord" in said(card(town))

    await town.move_clock(timedelta(days=8))

    assert "Afgerond" in said(card(town))
    assert "Beantwoord" not in said(card(town))


async def test_who_was_never_answered_reads_that_and_not_only_that_it_ended(town: Town) -> None:
    await ask(town)

    await town.move_clock(timedelta(days=11))

    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "Niemand van ons antwoordde je. Dat spijt ons." in said(shown)
    assert "Bel **106**, dag en nacht" in said(shown)
    lines = await press(town["Jules"], shown, "Toon alle hulplijnen")
    assert "Hulplijnen" in said(lines)


async def test_who_was_answered_or_stopped_by_themselves_does_not_read_that(town: Town) -> None:
    await ask(town)
    await stop(town, await press(town["Jules"], town.panel, "Mijn gesprek"))
    await ask(town, "Amira")
    await answer(town)
    await town.move_clock(timedelta(days=8))

    for name in ("Jules", "Amira"):
        shown = await press(town[name], town.panel, "Mijn gesprek")
        assert "Niemand van ons" not in said(shown)
        assert "Toon alle hulplijnen" not in labels(shown)
