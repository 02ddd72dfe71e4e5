"""Both teams hear that they share, or do no more: when their channel is away, and after a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.faults import fails, mended
from tests.kit.restarts import Between, backup, go_back, nothing, restarted
from tests.kit.shared_teams import (
    agree,
    leave,
    look,
    make_code,
    rename,
    share,
    team_posts,
    two_towns,
    type_code,
)
from tests.kit.stored import rows

MINUTE = timedelta(minutes=1)
AGREED, LEFT, ASKED = (
    "Vanaf nu deelt ons team",
    "deelt niets meer met",
    "wil het team met ons delen",
)
FOR_LONG = timedelta(days=15)


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with two_towns(data_dir) as found:
        yield found


def away(town: Town) -> None:
    """Discord takes nothing in the team's channel, and the bot asks but once."""
    town.bot.posts.pauses = ()
    fails(town, "POST", "/channels/{team}/messages", status=500)


def heard(town: Town, words: str) -> int:
    return sum(words in each for each in team_posts(town))


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_team_whose_channel_is_away_hears_it_later_and_once(
    towns: tuple[Town, Town], between: Between
) -> None:
    one, other = towns
    away(other)
    answer = await agree(one, other)
    assert "deel je het team" in said(answer)
    assert (heard(one, AGREED), heard(other, AGREED)) == (1, 0)

    await between(one)
    mended(other)
    for _ in range(3):
        await one.move_clock(MINUTE)

    assert (heard(one, AGREED), heard(other, AGREED)) == (1, 1)
    assert await rows(one, "shared_team_notice") == 0


async def test_a_team_that_others_read_along_hears_it_when_they_do_no_more(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    known = list(other.discord.get_channel(other.team.id).overwrites)
    other.discord.edit_channel(other.team.id, {}, overwrites=[])
    await one.env.settle()
    await agree(one, other)
    assert heard(other, AGREED) == 0

    other.discord.edit_channel(other.team.id, {}, overwrites=known)
    await one.env.settle()
    await one.move_clock(MINUTE)

    assert heard(other, AGREED) == 1


async def test_what_is_not_true_any_more_is_never_told(towns: tuple[Town, Town]) -> None:
    one, other = towns
    away(other)
    await agree(one, other)
    await leave(one)

    mended(other)
    await one.move_clock(MINUTE)

    assert (heard(other, AGREED), heard(other, LEFT)) == (0, 1)


async def test_an_invitation_that_is_taken_back_is_told_to_nobody(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    away(one)
    await type_code(other, await make_code(one))
    await press(other["Els"], await look(other), "Trek terug")

    mended(one)
    await one.move_clock(MINUTE)

    assert heard(one, ASKED) == 0
    assert await rows(one, "shared_team_notice") == 0


async def test_it_is_told_no_more_when_nobody_could_read_it_for_two_weeks(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    away(other)
    await agree(one, other)

    await one.move_clock(FOR_LONG)
    mended(other)
    await one.move_clock(MINUTE)

    assert heard(other, AGREED) == 0
    assert await rows(one, "shared_team_notice") == 0


async def test_after_a_kill_between_post_and_note_it_stands_once(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    away(other)
    await agree(one, other)
    ((*_, key, _until),) = [
        tuple(row)
        for row in await one.bot.services.store.db.execute_fetchall(
            "SELECT * FROM shared_team_notice"
        )
    ]
    mended(other)
    await one.move_clock(MINUTE)
    assert heard(other, AGREED) == 1
    db, put_back = one.bot.services.store, "INSERT INTO shared_team_notice VALUES (?,?,?,?,?,?)"
    async with db.writing() as writing:
        found = (other.guild.id, one.guild.id, "agreed", "Lindendaal", key, 2**32)
        await writing.execute_fetchall(put_back, found)

    await restarted(one)
    await one.move_clock(MINUTE)

    assert heard(other, AGREED) == 1
    assert await rows(one, "shared_team_notice") == 0


async def test_what_was_told_is_not_told_again_after_a_backup_is_put_back(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    away(other)
    await agree(one, other)
    made = await backup(one)
    mended(other)
    await one.move_clock(MINUTE)
    assert heard(other, AGREED) == 1

    await go_back(one, made)
    await one.move_clock(MINUTE)

    assert await rows(one, "shared_team_notice") == 0
    assert heard(other, AGREED) == 0, "what was posted after the backup goes, and is no news"


async def test_the_other_team_reads_the_name_of_a_server_that_is_gone_by_then(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await rename(other, "Beukenveld")
    await share(one, other)
    away(one)
    await leave(other)

    mended(one)
    await one.move_clock(MINUTE)

    assert heard(one, "deelt niets meer met Beukenveld") == 1
