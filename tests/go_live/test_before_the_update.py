"""What was set up before towns began in trial is live, and stays so."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import schemas
from bot.core.alias import GuildId
from bot.guilds.trial import Mode, TownMode
from bot.store.guild_profile import GuildProfile
from bot.store.guild_settings import GuildSettings
from bot.store.migrations import Schema
from bot.store.opening import open_store
from tests.kit.clocks import HandClock
from tests.kit.stores import OLD as KEYS

OLD, HALF, NEW = GuildId(1), GuildId(2), GuildId(3)
"""Set up before; begun and not finished before; not there before."""
DECIDED = GuildProfile(name="Oud", team_channel=11, panel_channel=12, worker_role=13)
BEFORE = 5
"""The last step of the core's tables in which no town had a mode."""


async def test_a_town_of_before_is_live_and_a_new_one_begins_in_trial(
    tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Schema.steps
    with monkeypatch.context() as older:
        older.setattr(Schema, "steps", lambda each: [s for s in whole(each) if s[0] <= BEFORE])
        store = await open_store(tmp_path, KEYS, [])
        kept = GuildSettings(store)
        await kept.put(OLD, DECIDED, clock())
        await kept.put(HALF, GuildProfile(name="Half"), clock())
        await store.close()

    store = await open_store(tmp_path, KEYS, schemas())
    kept = GuildSettings(store)

    assert (await kept.get(OLD, TownMode)).mode is Mode.LIVE
    assert (await kept.get(HALF, TownMode)).mode is Mode.TRIAL
    assert (await kept.get(NEW, TownMode)).mode is Mode.TRIAL
    await store.close()
