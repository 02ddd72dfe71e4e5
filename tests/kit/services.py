"""The services of a bot on a real store, without Discord."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.app import read_texts, schemas, system_random_source
from bot.core.alias import GuildId, alias_maker
from bot.core.retention import Retention
from bot.demo.town import settings_for
from bot.services import Services
from bot.store.counters import Counters
from bot.store.guild_settings import GuildSettings
from bot.store.keys import Keys, derive
from bot.store.opening import open_store
from bot.store.posted_messages import Traces
from bot.texts.catalogue import Texts
from tests.kit.clocks import HandClock
from tests.kit.stores import SECRET
from tests.kit.towns import lay_ready

GUILD = GuildId(1)


@cache
def keys() -> Keys:
    return derive(SECRET)


@cache
def texts() -> Texts:
    return read_texts(settings_for(Path("data")))


async def services_in(folder: Path, clock: HandClock) -> Services:
    lay_ready(folder, keys().store)
    store = await open_store(folder, keys(), schemas())
    day = timedelta(days=1)
    return Services(
        store=store,
        clock=clock,
        texts=texts(),
        alias_of=alias_maker(keys().alias),
        random_source=system_random_source(),
        retention=Retention(day, day),
        language="nl",
        guilds=GuildSettings(store),
        traces=Traces(store),
        counters=Counters(store),
    )
