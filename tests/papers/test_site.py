"""The notice next to the running bot: for who asks, for nothing else, and nobody is remembered."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.core.errors import StartRefused
from bot.papers import notice
from bot.papers.site import open_site
from bot.settings import Settings
from bot.texts.languages import LOCALES
from tests.kit.papers import MOMENT


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@pytest.fixture
async def address() -> AsyncIterator[str]:
    settings = Settings(notice_port=free_port(), language="fr", keep_days=9)
    async with open_site(settings, MOMENT) as port:
        yield f"http://127.0.0.1:{port}"


async def asked(address: str, method: str = "GET") -> tuple[int, dict[str, str], str]:
    async with aiohttp.ClientSession() as session, session.request(method, address) as answer:
        return answer.status, dict(answer.headers), await answer.text()


@pytest.mark.parametrize(
    ("path", "locale"), [("/", "fr"), ("/nl", "nl"), ("/en", "en"), ("/fr", "fr")]
)
async def test_it_shows_the_notice_in_the_towns_language_or_the_one_asked_for(
    address: str, path: str, locale: str
) -> None:
    status, headers, page = await asked(address + path)

    assert status == 200
    assert f'<html lang="{locale}">' in page
    assert headers["Content-Language"] == locale
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert "9 " in page
    assert 'href="nl"' in page


@pytest.mark.parametrize("locale", LOCALES)
async def test_r81_beside_it_stands_the_letter_for_parents(address: str, locale: str) -> None:
    status, headers, page = await asked(f"{address}/letter-{locale}")

    assert (status, headers["Content-Language"]) == (200, locale)
    assert f'href="{locale}#parents"' in page
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nl/", 404),
        ("GET", "/de", 404),
        ("GET", "/bankje.toml", 404),
        ("GET", "/../bot/settings.py", 404),
        ("GET", "/nl?x=%2e%2e", 200),
        ("POST", "/", 405),
        ("PUT", "/nl", 405),
        ("DELETE", "/nl", 405),
        ("HEAD", "/nl", 200),
        ("HEAD", "/de", 404),
        ("OPTIONS", "/", 405),
    ],
)
async def test_it_answers_for_the_notice_and_for_nothing_else(
    address: str, method: str, path: str, status: int
) -> None:
    got, headers, page = await asked(address + path, method)

    assert got == status
    assert "Python" not in headers["Server"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    if status != 200:
        assert "<html" not in page


async def test_a_browser_is_told_to_do_nothing_else(address: str) -> None:
    _, headers, _ = await asked(address)

    assert headers["Content-Security-Policy"] == f"{notice.own_policy()}; frame-ancestors 'none'"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert "Set-Cookie" not in headers


async def test_who_reads_the_notice_is_written_down_nowhere(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await asked(f"{address}/nl")
        await asked(f"{address}/nowhere")

    assert [record for record in caplog.records if "aiohttp" in record.name] == []


async def test_it_is_off_unless_a_port_is_given() -> None:
    async with open_site(Settings(), MOMENT) as port:
        assert port is None


async def test_unless_told_otherwise_only_this_machine_reaches_it() -> None:
    assert Settings().notice_host == "127.0.0.1"


async def test_a_port_that_is_taken_is_one_kind_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        settings = Settings(notice_port=taken.getsockname()[1])

        with pytest.raises(StartRefused) as refused:
            async with open_site(settings, MOMENT):
                pass

    assert refused.value.text == "papers-port-taken"


async def test_it_stops_with_the_bot(address: str) -> None:
    settings = Settings(notice_port=free_port())
    async with open_site(settings, MOMENT) as port:
        own = f"http://127.0.0.1:{port}"
        assert (await asked(own))[0] == 200

    with pytest.raises(aiohttp.ClientConnectionError):
        await asked(own)
