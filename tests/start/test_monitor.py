"""The outside monitor: told every minute that all is well, and silent when it is not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.app import create_bot
from bot.core.errors import StartRefused
from bot.settings import FILE, Settings, load
from bot.shell.vitals import SWEEPS_WITHIN
from bot.store import disk_space as space
from tests.kit.clocks import HandClock
from tests.kit.command_line import TOKEN
from tests.kit.stores import SECRET
from tests.start.conftest import Serving
from tests.start.loopback import Loopback, becomes

MINUTE = timedelta(minutes=1)


@dataclass
class Listener:
    """A monitor of the operator's, which writes down how it was called."""

    port: int = 0
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    heard: list[tuple[str, str, bytes, dict[str, str]]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/push/a-secret-of-its-own"

    async def hear(self, request: web.Request) -> web.Response:
        said = await request.read()
        self.heard.append((request.method, request.path_qs, said, dict(request.headers)))
        return web.Response(status=self.status, headers=self.headers)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    made, app = Listener(), web.Application()
    app.router.add_route("*", "/{rest:.*}", made.hear)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


@pytest.fixture
async def watched(
    discord: Loopback, listener: Listener, data_dir: Path, clock: HandClock
) -> AsyncIterator[Serving]:
    settings = Settings(token=TOKEN, key=SECRET, data_dir=data_dir, monitor_url=listener.url)
    serving = Serving(create_bot(settings, clock=clock))
    await serving.ready()
    await becomes(lambda: serving.bot.latency < 5)
    serving.bot.schedule.close()
    await asyncio.sleep(0)
    yield serving
    await serving.bot.close()
    await serving.ends()


async def test_when_all_is_well_it_is_told_so_and_nothing_else(
    watched: Serving, listener: Listener
) -> None:
    await watched.bot.schedule.run("monitor")

    ((method, path, body, headers),) = listener.heard
    assert (method, path, body) == ("GET", "/push/a-secret-of-its-own", b"")
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
    assert headers["User-Agent"] == "Bankje"


async def test_without_a_connection_it_hears_nothing(
    watched: Serving, listener: Listener, discord: Loopback
) -> None:
    discord.opens += [False] * 100
    watched.while_waiting = lambda: None
    await discord.live[0].close(code=4000)
    await becomes(lambda: not watched.bot.latency < 5)

    await watched.bot.schedule.run("monitor")

    assert listener.heard == []
    discord.opens.clear()


@pytest.mark.parametrize("way", [1, -1], ids=["since", "and the clock was set back"])
async def test_when_nothing_was_swept_for_long_it_hears_nothing(
    watched: Serving, listener: Listener, clock: HandClock, way: int
) -> None:
    clock.move(way * (SWEEPS_WITHIN + MINUTE))
    await watched.bot.schedule.run("monitor")
    assert listener.heard == []

    await watched.bot.schedule.run("sweep")
    await watched.bot.schedule.run("monitor")
    assert len(listener.heard) == 1


async def test_when_nothing_new_can_be_kept_it_hears_nothing(
    watched: Serving, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(space, "free_bytes", lambda _folder: 0)

    await watched.bot.schedule.run("monitor")

    assert listener.heard == []


async def test_when_the_store_cannot_be_written_it_hears_nothing(
    watched: Serving, listener: Listener
) -> None:
    await watched.bot.services.store.db.execute_fetchall("PRAGMA query_only = ON")

    await watched.bot.schedule.run("monitor")

    assert listener.heard == []
    await watched.bot.services.store.db.execute_fetchall("PRAGMA query_only = OFF")


@pytest.mark.parametrize("status", [302, 404, 500])
async def test_a_monitor_that_fails_is_counted_and_not_followed(
    watched: Serving, listener: Listener, status: int
) -> None:
    listener.status, listener.headers = status, {"Location": "/elsewhere"}

    with capture_logs() as heard:
        await watched.bot.schedule.run("monitor")
        await watched.bot.schedule.run("monitor")

    assert [path for _, path, _, _ in listener.heard] == ["/push/a-secret-of-its-own"] * 2
    assert heard == [
        {"event": "monitor not told", "failures": count, "log_level": "warning"} for count in (1, 2)
    ]


async def test_a_monitor_that_is_away_is_counted_from_the_first_again_once_it_was_there(
    watched: Serving, listener: Listener
) -> None:
    listener.status = 503
    await watched.bot.schedule.run("monitor")
    listener.status = 200
    await watched.bot.schedule.run("monitor")
    listener.status = 503

    with capture_logs() as heard:
        await watched.bot.schedule.run("monitor")

    assert [line["failures"] for line in heard] == [1]


async def test_without_an_address_nobody_is_told(serving: Serving) -> None:
    await serving.ready()

    assert "monitor" not in serving.bot.schedule.jobs


# -- its address ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://monitor.example/push/abc",
        "https://monitor.example:8443/push?status=up",
        "http://127.0.0.1:3001/push/abc",
        "http://localhost:3001/push/abc",
        "http://[::1]:3001/push/abc",
        "",
    ],
)
def test_an_address_over_https_or_on_this_machine_is_taken(tmp_path: Path, url: str) -> None:
    (tmp_path / FILE).write_text(f'monitor_url = "{url}"\n')

    assert load(tmp_path).monitor_url.get_secret_value() == url


@pytest.mark.parametrize(
    "url",
    [
        "http://monitor.example/push/abc",
        "http://10.0.0.5/push/abc",
        "http://localhost.example/push",
        "ftp://monitor.example",
        "monitor.example/push",
        "https://",
        "https://[::1",
        "file:///etc/passwd",
    ],
)
def test_any_other_address_is_refused_with_its_line_and_not_shown(tmp_path: Path, url: str) -> None:
    (tmp_path / FILE).write_text(f'\nmonitor_url = "{url}"\n')

    with pytest.raises(StartRefused) as refused:
        load(tmp_path)

    assert (refused.value.text, refused.value.facts["line"]) == ("start-config-wrong", 2)
    assert "push" not in str(refused.value.facts)


def test_its_address_does_not_show_when_settings_are_printed() -> None:
    settings = Settings(monitor_url="https://monitor.example/push/abc")

    assert "abc" not in repr(settings)
