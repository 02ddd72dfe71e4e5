"""Makes the bot from its parts and loads the rooms. The only file with the list of rooms."""

from __future__ import annotations

import gc
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from importlib import import_module
from pathlib import Path

from bot.backups.backup_file import clear_away
from bot.backups.before_update import back_up
from bot.backups.daily import Backups
from bot.backups.key_rotation import StoreLocation
from bot.backups.unclean_stop import make_up
from bot.core.alias import alias_maker
from bot.core.clock import Clock, to_seconds, utc_now
from bot.core.log import hush_libraries
from bot.core.retention import Retention
from bot.core.schedule import Schedule
from bot.guilds.allowed import Served, claim_code
from bot.services import RandomSource, Services
from bot.settings import Settings
from bot.shell.client import MINUTE, Bankje
from bot.shell.invalid_requests import Share
from bot.shell.posts import Posts
from bot.shell.strangers import JOB as STRANGERS
from bot.shell.strangers import Strangers
from bot.shell.sweeper import Sweeper
from bot.shell.trial_gate import TrialGate
from bot.store.connection import Connection
from bot.store.counters import Counters
from bot.store.deletion_journal import Journal
from bot.store.guild_settings import GuildSettings
from bot.store.keys import derive
from bot.store.migrations import Schema
from bot.store.opening import Store, open_store
from bot.store.posted_messages import Traces
from bot.store.sqlcipher import KEY_SINCE
from bot.texts import catalogue as texts

ROOMS = (
    "introductions",
    "shared_team",
    "office_hours",
    "roster",
    "alarm",
    "consent",
    "helplines",
    "questions",
    "queue",
    "handover",
    "moderation",
    "referral",
    "closing",
    "peer_review",
    "self_disclosure",
    "other_channels",
    "images",
    "watch",
    "panel",
    "privacy",
    "setup",
    "direct_messages",
    "go_live",
    "service_end",
    "first_days",
    "proposals",
    "check_up",
    "profile",
    "access",
    "consultation",
    "guidance",
    "evaluation",
    "practice",
    "orientation",
    "polls",
    "posts",
)
HERE = Path(__file__).parent


def create_bot(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    random_source: RandomSource | None = None,
    share: Share | None = None,
) -> Bankje:
    """Give an unstarted client. All that it opens it opens in `setup_hook` and closes in `close`.

    `clock` gives aware UTC moments; `share` is this bot's where several share an address. The bot
    raises `StartRefused` at login when it must not start.
    """
    hush_libraries()

    async def furnish(bot: Bankje) -> None:
        bot.settings = settings
        bot.services = await open_services(settings, clock, random_source or system_random_source())
        bot.posts = Posts(bot, bot.services, bot.discords_clock, bot.channel_access, bot.deletions)
        bot.sweeper = Sweeper(bot, bot.services, bot.discords_clock, bot.deletions)
        bot.schedule = Schedule(clock)
        bot.backups = backups_of(settings, bot.services.store)
        keep_to_named(bot)
        for room in ROOMS:
            # Not `load_extension`, which runs the module anew for each bot: of fifty towns in a
            # process each would have classes of its own.
            await import_module(f"cogs.{room}.cog").setup(bot)

    return Bankje(furnish, clock, share)


def keep_to_named(bot: Bankje) -> None:
    """Let nothing begin on a server that nobody named, and leave it."""
    code = claim_code(bot.settings.key.get_secret_value())
    bot.served = Served(bot.services.guilds, bot.settings.servers, code)
    strangers = Strangers(bot, bot.served, bot.services.store)
    bot.acts.asks(strangers.may_act)
    bot.acts.asks(TrialGate(bot, bot.services).may_act)
    bot.schedule.every(MINUTE, strangers.look, name=STRANGERS)


async def open_services(settings: Settings, clock: Clock, random_source: RandomSource) -> Services:
    """Read the texts first: a broken one must stop Bankje before it opens the store."""
    words = read_texts(settings)
    store = await open_settled(settings, clock)
    return Services(
        store=store,
        clock=clock,
        texts=words,
        alias_of=alias_maker(store.alias_key),
        random_source=random_source,
        retention=retention_of(settings),
        language=settings.language,
        guilds=GuildSettings(store),
        traces=Traces(store),
        counters=Counters(store),
        notice=settings.notice_url,
        schemas=tuple(schemas()),
    )


async def open_settled(settings: Settings, clock: Clock) -> Store:
    """Open the store with its journal. Raise `StartRefused`."""
    keys = derive(settings.key.get_secret_value())
    journal_of = partial(Journal, settings.backups, clock)

    async def before_update(db: Connection) -> None:
        if settings.backup_days:
            await back_up(db, keys, settings.backups, clock)

    store = await open_store(
        settings.data_dir, keys, schemas(), journal_of, before_update=before_update
    )
    clear_away(settings.backups)
    try:
        await make_up(store, clock())
        if await store.note(KEY_SINCE) is None:
            await store.set_note(KEY_SINCE, str(to_seconds(clock())))
    except BaseException:
        await store.close()
        raise
    return store


def backups_of(settings: Settings, store: Store) -> Backups:
    return Backups(
        store,
        derive(settings.key.get_secret_value()),
        data=settings.data_dir,
        folder=settings.backups,
        kept=timedelta(days=settings.backup_days),
    )


def retention_of(settings: Settings) -> Retention:
    return Retention(
        idle=timedelta(days=settings.idle_days),
        keep=timedelta(days=settings.keep_days),
        backups=timedelta(days=settings.backup_days),
    )


def place_of(settings: Settings) -> StoreLocation:
    return StoreLocation(settings.data_dir, settings.backups, tuple(schemas()))


@contextmanager
def loading() -> Iterator[None]:
    """Leave the collector off meanwhile: what is loaded stays, and looking at it takes 60 ms."""
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def settle() -> None:
    """Call once, after login: what is loaded now stays.

    A full collection then need not walk all of it again and again with the event loop standing
    still (measured: 46 to 69 ms without, see docs/benchmarks.md).
    """
    gc.collect()
    gc.freeze()


def room_folders() -> list[Path]:
    return [HERE.parent / "cogs" / room for room in ROOMS]


def schemas() -> list[Schema]:
    return [Schema(folder.name, folder / "schema") for folder in room_folders()]


def read_texts(settings: Settings) -> texts.Texts:
    rooms = [HERE, HERE / "papers", *room_folders()]
    return texts.read(rooms, settings.config_dir / "texts", settings.language)


def system_random_source() -> RandomSource:
    return RandomSource(
        token=lambda: secrets.token_hex(8), pick=secrets.choice, number=secrets.randbelow
    )
