"""Pages that no caller can hold on to: half a request, a hundred of them, or no request at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.core.log import AGAIN, Sparing
from bot.web import bounded
from bot.web.bounded import GUARDS, MOST, listening

HALF = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half:"


async def _shows(_request: web.Request) -> web.Response:
    return web.Response(text="a page")


async def _breaks(_request: web.Request) -> web.Response:
    raise RuntimeError("Noor schreef: niemand mag dit lezen")


@pytest.fixture
async def port() -> AsyncIterator[int]:
    app = web.Application()
    app.router.add_get("/", _shows)
    app.router.add_get("/broken", _breaks)
    async with listening(app, "127.0.0.1", 0, GUARDS) as taken:
        yield taken


async def half_open(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(HALF)
    await writer.drain()
    return reader, writer


async def ends(reader: asyncio.StreamReader) -> bytes:
    """What still came, once the other side has ended it."""
    with suppress(ConnectionError):
        return await reader.read()
    return b""


async def asked(port: int, path: str = "/", method: str = "GET") -> tuple[int, dict[str, str], str]:
    address = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.request(method, address) as answer:
        return answer.status, dict(answer.headers), await answer.text()


@pytest.mark.parametrize("sent", [b"", HALF, b"GET / HT"], ids=["nothing", "headers", "a line"])
async def test_whoever_sends_half_a_request_is_let_go(
    port: int, monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    monkeypatch.setattr(bounded, "IN_ALL", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)

    async with asyncio.timeout(5):
        assert await ends(reader) == b""
    writer.close()


def test_that_takes_no_longer_than_ten_seconds() -> None:
    assert bounded.IN_ALL <= 10


async def test_however_many_hold_on_the_next_one_reads_the_page(port: int) -> None:
    held = [await half_open(port) for _ in range(MOST + 20)]

    status, _, page = await asked(port)

    assert (status, page) == (200, "a page")
    for _, writer in held:
        writer.close()


async def test_of_those_who_hold_on_the_oldest_goes_and_the_rest_may_stay(port: int) -> None:
    held = [await half_open(port) for _ in range(MOST + 1)]

    async with asyncio.timeout(5):
        assert await ends(held[0][0]) == b""
    reader, writer = held[-1]
    writer.write(b" whole\r\n\r\n")
    assert b"a page" in await ends(reader)
    for _, each in held:
        each.close()


@pytest.mark.parametrize(
    "sent",
    [b"\x16\x03\x01 tls\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\nHost x\r\n\r\n"],
    ids=["another protocol", "no address", "a header without a colon"],
)
async def test_what_is_no_request_gets_the_same_headers_and_no_line_in_the_log(
    port: int, sent: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)

    said = await ends(reader)
    writer.close()

    assert b" 400 " in said.splitlines()[0]
    for name, value in GUARDS.items():
        assert f"{name}: {value}".encode() in said
    assert b"Python" not in said
    assert caplog.records == []


async def test_a_page_that_breaks_is_said_once_however_often_it_is_asked_for(port: int) -> None:
    with capture_logs() as heard:
        answers = [await asked(port, "/broken") for _ in range(3)]

    assert [status for status, _, _ in answers] == [500] * 3
    assert [line["event"] for line in heard] == ["page not shown"]
    assert not any("Noor" in page for _, _, page in answers)
    assert answers[0][1]["X-Content-Type-Options"] == "nosniff"


async def test_each_answer_ends_its_connection(port: int) -> None:
    _, headers, _ = await asked(port)

    assert headers["Connection"] == "close"


async def test_a_loop_in_trouble_says_the_same_once_in_ten_minutes() -> None:
    now = [0.0]
    sparing, loop = Sparing(lambda: now[0]), asyncio.get_running_loop()
    trouble = {"message": "socket.accept() out of system resource", "exception": OSError(24, "x")}
    other = {"message": "Task exception was never retrieved", "exception": ValueError("x")}

    with capture_logs() as heard:
        for _ in range(100):
            sparing(loop, trouble)
        sparing(loop, other)
        now[0] = AGAIN
        sparing(loop, trouble)

    assert [line["kind"] for line in heard] == ["OSError", "ValueError", "OSError"]
