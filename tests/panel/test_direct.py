"""A direct message to the bot: one automatic answer, and nothing of it anywhere (promises 1, 8)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.guilds.intake import Intake
from bot.shell.components import parts_of
from tests.kit.canary import in_calls, in_files, listening, on_team_side
from tests.kit.direct_messages import heard_in_private, is_automatic
from tests.kit.faults import everything_arrives_twice
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything
from tests.kit.towns import open_town

WORDS = "mijn zusje plant een vuurtoren in de tuin"
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


async def test_it_answers_that_nobody_reads_here_and_where_somebody_does(
    town: Town,
) -> None:
    await town["Jules"].send_dm("hallo")  # opens the channel; Discord itself does that, not the bot
    await town.move_clock(2 * HOUR)
    calls = len(town.calls)

    await town["Jules"].send_dm(WORDS)

    # Whether they are on that server, and the answer.
    assert [call.method for call in town.calls[calls:]] == ["GET", "POST"]
    answer = heard_in_private(town, "Jules")[-1]
    assert is_automatic(answer)
    assert "Ik ben een bot en hier leest niemand mee." in said(answer)
    assert "**Lindendaal**: Open tot dinsdag 24 november om 18 uur." in said(answer)
    assert "Bel **106**" in said(answer)
    assert labels(answer) == [
        "Geef dit door aan het team",
        "Stel een vraag",
        "Hier verder praten",
        "Naar het bankje van Lindendaal",
        "Nu hulp nodig",
    ]
    assert answer.reference is None
    assert answer.mentions == []


async def test_on_an_emergency_stop_nothing_is_offered_that_cannot_go(town: Town) -> None:
    await town.bot.services.shared(Intake).stop(GuildId(town.guild.id), by=town["Yasmine"].id)

    await town["Jules"].send_dm(WORDS)

    answer = heard_in_private(town, "Jules")[-1]
    assert "**Lindendaal**: Gesloten. Praten? Bel 106.\n" in f"{said(answer)}\n"
    assert ".." not in said(answer)
    assert labels(answer) == ["Naar het bankje van Lindendaal", "Nu hulp nodig"]


async def test_it_names_the_next_concrete_moment_at_night(town: Town) -> None:
    await town.move_clock(timedelta(hours=8))

    await town["Jules"].send_dm(WORDS)

    answer = said(heard_in_private(town, "Jules")[0])
    assert "**Lindendaal**: Open woensdag 25 november om 13 uur." in answer
    assert "zo snel mogelijk" not in answer


async def test_its_link_leads_to_the_panel_that_stands_now(town: Town) -> None:
    town.discord.delete_message(town.square.id, town.panel.id)
    await town.env.settle()

    await town["Jules"].send_dm(WORDS)

    answer = heard_in_private(town, "Jules")[0]
    links = [p.url for p in parts_of(answer) if isinstance(p, discord.Button) and p.url]
    assert links == [
        f"https://discord.com/channels/{town.guild.id}/{town.square.id}/{town.panel.id}"
    ]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_help_is_one_tap_away_in_a_direct_message(town: Town, between: Between) -> None:
    await town["Jules"].send_dm(WORDS)
    await between(town)

    shown = await press(town["Jules"].user, heard_in_private(town, "Jules")[0], "Nu hulp nodig")

    assert "Bel 112" in said(shown)
    assert shown.ephemeral


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_it_answers_at_most_once_an_hour(town: Town, between: Between) -> None:
    for _ in range(5):
        await town["Jules"].send_dm(WORDS)
        await between(town)
    assert len(heard_in_private(town, "Jules")) == 1

    await town.move_clock(HOUR - SECOND)
    await town["Jules"].send_dm(WORDS)
    assert len(heard_in_private(town, "Jules")) == 1
    await between(town)
    await town.move_clock(SECOND)
    await town["Jules"].send_dm(WORDS)

    assert len(heard_in_private(town, "Jules")) == 2


async def test_one_persons_hour_is_not_anothers(town: Town) -> None:
    await town["Jules"].send_dm(WORDS)

    await town["Sam"].send_dm(WORDS)
    await town["Yasmine"].send_dm(WORDS)

    for name in ("Jules", "Sam", "Yasmine"):
        assert len(heard_in_private(town, name)) == 1


async def test_a_message_that_arrives_twice_is_answered_once(town: Town) -> None:
    everything_arrives_twice(town)

    await town["Jules"].send_dm(WORDS)

    assert len(heard_in_private(town, "Jules")) == 1


async def test_promise_8_nothing_of_it_is_kept_passed_on_or_logged(town: Town) -> None:
    sent, team = len(town.calls), len(town.team.history())

    with listening() as heard:
        await town["Jules"].send_dm(WORDS)
        await town.minute()

    signs = [WORDS, "vuurtoren", str(town["Jules"].id)]
    assert in_files(town, signs) == []
    assert in_calls(town, signs[:2]) == []
    # Discord alone is asked whether they are on that server, and nothing is said of them elsewhere.
    about_them = [call for call in town.calls[sent:] if signs[2] in str(call)]
    assert [(call.method, "/members/" in call.path) for call in about_them] == [("GET", True)]
    assert on_team_side(town, signs) == []
    assert [line for line in heard if any(sign in line for sign in signs)] == []
    assert len(town.team.history()) == team
    assert len(town.calls) > sent


async def test_what_it_keeps_is_an_alias_of_no_server_as_long_as_its_message(town: Town) -> None:
    await town["Jules"].send_dm(WORDS)
    kept = (await everything(town))["direct_answer"]
    alias = town.bot.services.alias_of(0, town["Jules"].id)  # type: ignore[arg-type]
    trace, *_ = (await everything(town))["trace"]
    again, gone = (int((town.now + hours * HOUR).timestamp()) for hours in (1, 24))
    assert kept == [(0, alias, trace[2], again, gone)]
    assert alias != town.bot.services.alias_of(town.guild.id, town["Jules"].id)  # type: ignore[arg-type]

    await town.move_clock(24 * HOUR)

    assert (await everything(town))["direct_answer"] == []
    assert in_files(town, [str(alias)]) == []


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_the_answer_itself_is_gone_after_a_day(town: Town, between: Between) -> None:
    await town["Jules"].send_dm(WORDS)
    await between(town)

    await town.move_clock(timedelta(hours=23, minutes=59))
    assert len(heard_in_private(town, "Jules")) == 1
    await between(town)
    await town.move_clock(timedelta(minutes=1))

    assert heard_in_private(town, "Jules") == []
    assert (await everything(town))["trace"] == []


async def test_an_answer_of_which_nobody_knows_whether_it_arrived_is_found_and_deleted(
    town: Town,
) -> None:
    await town["Jules"].send_dm(WORDS)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE trace SET message_id = NULL")
    await town.restart()

    await town.move_clock(timedelta(hours=24))

    assert heard_in_private(town, "Jules") == []


async def test_closed_direct_messages_are_left_alone(town: Town) -> None:
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=None)
    calls = len(town.calls)

    await town["Jules"].send_dm(WORDS)
    await town["Jules"].send_dm(WORDS)

    assert heard_in_private(town, "Jules") == []
    assert [call.method for call in town.calls[calls:]] == ["GET", "POST"]
    assert (await everything(town))["trace"] == []


async def test_it_does_not_answer_itself_nor_what_it_shows_in_private(town: Town) -> None:
    await town["Jules"].send_dm(WORDS)
    answer = heard_in_private(town, "Jules")[0]

    await press(town["Jules"].user, answer, "Nu hulp nodig")
    await press(town["Jules"], town.panel, "Privacy")
    await town.move_clock(2 * HOUR)

    assert len(heard_in_private(town, "Jules")) == 1


async def test_a_message_in_a_channel_is_no_direct_message(town: Town) -> None:
    calls = len(town.calls)

    await town["Jules"].send(town.square, WORDS)

    assert len(town.calls) == calls
    assert heard_in_private(town, "Jules") == []


async def test_before_any_town_is_ready_it_says_so(data_dir: object) -> None:
    async with open_town(data_dir, set_up=False) as town:  # type: ignore[arg-type]
        await town["Jules"].send_dm(WORDS)

        answer = heard_in_private(town, "Jules")[0]
        assert "Het jeugdteam is nog niet klaar" in said(answer)
        assert "Bel **106**" in said(answer)
        assert labels(answer) == ["Nu hulp nodig"]
