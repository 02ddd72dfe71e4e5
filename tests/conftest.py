"""What every test may ask for. Time is moved, never slept; nothing of Discord is mocked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest

from bot.app import schemas
from bot.demo.town import Town
from bot.store.keys import Keys, derive
from bot.store.opening import Store, open_store
from tests.kit import covering, laws, memory_disk, network_guard, process_caches, spared, workers
from tests.kit.clocks import HandClock
from tests.kit.command_line import Operator
from tests.kit.stores import SECRET
from tests.kit.towns import lay_ready, open_town
from tests.wire import every_run

memory_disk.use()
process_caches.keep_what_is_read()
process_caches.keep_rooms()
process_caches.keep_commands()
process_caches.copy_payloads_quickly()
process_caches.unload_quickly()
network_guard.watch()


def pytest_configure(config: pytest.Config) -> None:
    laws.choose(config)


@pytest.hookimpl(tryfirst=True)
def pytest_xdist_auto_num_workers() -> int:
    return workers.how_many()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    every_run.wait_for_the_long_part(items)
    if laws.is_long(config):
        laws.also_in_the_long_part(items)
    covering.choose(items)
    workers.waiting_first(config, items)


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    covering.rest()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    with covering.watched(item):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    with covering.watched(item):
        return (yield)


def pytest_collection_finish(session: pytest.Session) -> None:
    if not workers.are_elsewhere(session.config):
        spared.set_up_in_time(session.items)
    process_caches.spare_the_collector()


@pytest.fixture(autouse=True)
def nothing_goes_out() -> Iterator[None]:
    """Nothing but discord.py speaks to the outside, and in tests it speaks to this machine."""
    network_guard.tried.clear()
    yield
    assert network_guard.tried == []


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def keys() -> Keys:
    return derive(SECRET)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def store(data_dir: Path, keys: Keys) -> AsyncIterator[Store]:
    lay_ready(data_dir, keys.store)
    opened = await open_store(data_dir, keys, schemas())
    yield opened
    await opened.close()


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    """Lindendaal, set up, on a Tuesday afternoon, with Yasmine on the bench."""
    async with open_town(data_dir) as opened:
        yield opened
        assert opened.env.errors == []


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    (tmp_path / "config").mkdir()
    return Operator(tmp_path)
