"""Votes at the last second and twice, a message or channel that is gone, and who leaves."""

from __future__ import annotations

import random
from datetime import timedelta

import discord
import pytest
import simcord

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town, build, furnish
from bot.guilds.trial import Trial
from cogs.polls.service.polls import Polls
from cogs.polls.service.votes import Votes
from tests.kit.faulty_discord import faulty
from tests.kit.forged import at_once, forged_press
from tests.kit.going_live import LABEL, make_ready, opens, owned_by, trial_town
from tests.kit.polling import (
    QUESTION,
    all_vote,
    drafts,
    key_of,
    poll,
    posts,
    vote,
)
from tests.kit.stored import everything, rows

DAY, MINUTE, SECOND = timedelta(days=1), timedelta(minutes=1), timedelta(seconds=1)


def mute(town: Town, channel: simcord.ChannelHandle) -> None:
    """The bot may not write there."""
    denied = discord.Permissions(send_messages=True).value
    bot = Overwrite(town.bot.own_id, OverwriteType.MEMBER, 0, denied)
    town.discord.set_overwrite(channel.id, bot)


async def ends(town: Town) -> None:
    await town.move_clock(4 * DAY)
    await town.move_clock(MINUTE)


async def test_any_acts_of_many_people_count_the_last_choice_of_each_and_nothing_else(
    town: Town,
) -> None:
    """The law of a vote: changed, taken back, wiped, given twice and forged, in any order."""
    await posts(town)
    votes, key, chance = Votes(town.bot.services), key_of(town), random.Random(12)
    guild, expected = GuildId(town.guild.id), dict[int, int]()
    with town.as_bot():
        for _ in range(300):
            account, act = 1000 + chance.randrange(20), chance.random()
            if act < 0.8:
                choice = chance.choice([1, 1, 1, 2, 3, 9])
                try:
                    await votes.vote(guild, account, [], key, choice)
                except Refusal:
                    assert choice == 9
                else:
                    expected[account] = choice
            elif act < 0.9:
                await votes.forget(guild, town.bot.services.alias_of(guild, account))
                expected.pop(account, None)
            else:
                try:
                    await votes.withdraw(guild, account, key)
                except Refusal:
                    assert account not in expected
                else:
                    del expected[account]
        counted = await town.bot.services.store.db.execute_fetchall(
            "SELECT choice, count(*) FROM uncopied_poll_vote GROUP BY choice"
        )
    chosen = [*expected.values()]
    assert dict(map(tuple, counted)) == {each: chosen.count(each) for each in {*chosen}}
    await ends(town)
    numbers = [chosen.count(choice) for choice in (1, 2, 3)]
    (row,) = (await everything(town))["poll"]
    assert "\n".join(str(n) if n >= 5 else "" for n in numbers) in row


async def test_a_vote_at_the_last_second_counts_and_a_second_later_none_does(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=4)
    (found,) = await Polls(town.bot.services).all(GuildId(town.guild.id))
    stands = poll(town)
    town.discord.advance_clock((found.ends_at - SECOND - town.now).total_seconds())

    double = await at_once(town, town["Jules"], stands, [f"polls:vote:{found.key}.1"] * 2)
    town.discord.advance_clock(1)
    late = await vote(town, "Sam", "park")
    await town.minute()
    await town.minute()

    assert all("Je koos" in said(each) for each in double)
    assert "Kiezen kan niet meer" in said(late)
    assert "Aan het station: 5" in said(poll(town))
    assert "In het park: minder dan 5" in said(poll(town))


async def test_a_bot_that_was_down_over_the_end_counts_what_was_given_before(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=6)
    await town.bot.close()
    town.discord.advance_clock(5 * DAY.total_seconds())
    await town.restart()

    await town.minute()
    await town.minute()

    assert "Aan het station: 6" in said(poll(town))
    assert await rows(town, "uncopied_poll_key") == 0


async def test_a_bot_that_was_away_for_weeks_counts_nobody(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=6)
    await town.bot.close()
    town.discord.advance_clock(30 * DAY.total_seconds())
    await town.restart()

    await town.minute()
    await town.minute()

    assert await rows(town, "uncopied_poll_key") == await rows(town, "uncopied_poll_vote") == 0


async def test_a_message_that_was_deleted_comes_back_with_its_votes_while_it_runs(
    town: Town,
) -> None:
    first = await posts(town)
    await all_vote(town, station=5)
    town.discord.delete_message(first.channel.id, first.id)
    await town.env.settle()

    again = poll(town)
    assert again.id != first.id
    assert "Aan het station" in labels(again)
    await ends(town)
    assert "Aan het station: 5" in said(poll(town))
    for _ in range(2):  # what is over and was taken away stays away until there is something to say
        for each in town.lounge.history():
            town.discord.delete_message(town.lounge.id, each.id)
        await town.env.settle()
        await town.move_clock(MINUTE)
        assert town.lounge.history() == []
    town.discord.advance_clock(DAY.total_seconds())
    await town.restart()
    await town.move_clock(MINUTE)
    assert town.lounge.history() == []


async def test_in_a_channel_that_was_closed_or_is_gone_it_waits_and_the_check_up_says_so(
    town: Town,
) -> None:
    first = await posts(town)
    await all_vote(town, station=5)
    town.discord.delete_channel(first.channel.id)
    await town.env.settle()

    await town.move_clock(MINUTE)
    shown = said(await town["Els"].slash(town.team, "controle"))
    assert "1 peiling kan niet in haar kanaal staan" in shown
    await ends(town)

    assert await rows(town, "uncopied_poll_vote") == 0
    (asked,) = [each for each in town.team.history() if "De peiling is voorbij" in said(each)]
    assert "Aan het station: 5" in said(asked)
    assert not town.env.errors


async def test_what_could_not_be_posted_is_a_draft_again_and_never_stands_twice(
    town: Town,
) -> None:
    shown = await drafts(town)
    with faulty() as discord:
        discord.plan("403", "post")
        refused = await press(town["Yasmine"], shown, "Plaats de peiling")
    assert "kon niet geplaatst worden" in said(refused)
    assert (await everything(town))["poll"][0][7] == "draft"
    assert await rows(town, "uncopied_poll_key") == 0

    with faulty() as discord:
        discord.plan("lost", "post")
        await press(town["Yasmine"], shown, "Plaats de peiling")
    for _ in range(3):
        await town.move_clock(MINUTE)
    assert len([each for each in town.lounge.history() if QUESTION in said(each)]) <= 1

    twice = await forged_press(town, town["Yasmine"], town.panel, f"polls:post:{'0' * 16}")
    assert "is er niet meer" in said(twice)


async def test_of_two_presses_at_once_one_posts(town: Town) -> None:
    await drafts(town)
    key = (await everything(town))["poll"][0][0]

    await at_once(town, town["Yasmine"], town.panel, [f"polls:post:{key}"] * 2)
    await town.move_clock(MINUTE)

    assert len([each for each in town.lounge.history() if QUESTION in said(each)]) == 1
    stolen = await forged_press(town, town["Bram"], town.panel, f"polls:post:{key}")
    assert "is er niet meer" in said(stolen)


async def test_when_its_worker_leaves_it_is_the_teams_and_drafts_go(town: Town) -> None:
    await posts(town)
    await drafts(town, question="Nog een vraag?")
    assert await rows(town, "poll") == 2

    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await town.move_clock(MINUTE)

    assert "Yasmine" not in said(poll(town))
    assert QUESTION in said(poll(town))
    assert [row[3] for row in (await everything(town))["poll"]] == [None]
    assert "Je koos" in said(await vote(town, "Jules", "park"))


async def test_where_a_poll_may_not_stand_nothing_is_kept(town: Town) -> None:
    mute(town, town.hall)
    for channel, why in (
        (town.team, "niet dat van het team"),
        (town.apart, "niet dat van het team"),
        (town.hall, "Daar mag ik niet lezen of schrijven"),
    ):
        assert why in said(await drafts(town, channel=[channel]))
    for changed, why in (
        ({"question": "Hoi @everyone"}, "gewone tekst"),
        ({"options": "Ja"}, "2 tot 5 antwoorden"),
        ({"options": "Ja\nja"}, "hetzelfde"),
    ):
        shown = await drafts(town, **changed)
        assert why in said(shown), said(shown)
        assert str(changed.get("options") or changed["question"]).split("\n")[0] in said(shown)
    assert await rows(town, "poll") == 0
    assert town.lounge.history() == []


async def test_what_another_server_holds_cannot_be_pressed_here(town: Town) -> None:
    await posts(town)
    key = key_of(town)
    other = build(town.env, town.settings, "Jong Beukenveld")
    await furnish(other)

    for door in (f"vote:{key}.1", f"withdraw:{key}"):
        refused = await forged_press(town, other["Jules"], other.panel, f"polls:{door}")
        assert "is er niet meer" in said(refused)
    for forged in (f"vote:{key}.7", f"vote:{key}", f"vote:{key}.x", "vote:", "withdraw:"):
        await forged_press(town, town["Jules"], poll(town), f"polls:{forged}")
    assert await rows(town, "uncopied_poll_vote") == 0


async def test_a_server_that_took_the_bot_away_takes_all_of_it_along(town: Town) -> None:
    await posts(town)
    await all_vote(town, station=5)
    town.discord.remove_guild(town.guild.id)
    await town.env.settle()

    await town.move_clock(2 * DAY)
    await town.move_clock(2 * DAY)

    for table in ("poll", "uncopied_poll_key", "uncopied_poll_vote"):
        assert await rows(town, table) == 0


@pytest.mark.slow
async def test_a_poll_of_the_trial_says_so_and_goes_when_the_bench_opens(
    data_dir: object,
) -> None:
    with owned_by(2):
        async with trial_town(data_dir) as town:  # type: ignore[arg-type]
            await make_ready(town)
            stands = await posts(town)
            assert LABEL in said(stands)
            assert "Je koos" in said(await vote(town, "Jules", "park"))
            assert "nog niet open" in said(await vote(town, "Sam", "park"))

            await opens(town)
            for _ in range(3):
                await town.move_clock(MINUTE)

            assert await town.bot.services.shared(Trial).is_live(GuildId(town.guild.id))
            assert [each for each in town.lounge.history() if QUESTION in said(each)] == []
            assert await rows(town, "poll") == await rows(town, "uncopied_poll_vote") == 0
