"""A backup that is put back brings no agreement back that ended since."""

from __future__ import annotations

from pathlib import Path

from tests.kit.restarts import backup, go_back
from tests.kit.shared_teams import leave, share, two_towns
from tests.kit.stored import rows


async def test_an_agreement_that_ended_is_not_there_again(data_dir: Path) -> None:
    async with two_towns(data_dir) as (one, other):
        await share(one, other)
        made = await backup(one)
        await leave(other)

        await go_back(one, made)

        assert await rows(one, "shared_team") == 0


async def test_one_that_goes_on_is(data_dir: Path) -> None:
    async with two_towns(data_dir) as (one, other):
        await share(one, other)

        await go_back(one, await backup(one))

        assert await rows(one, "shared_team") == 2
