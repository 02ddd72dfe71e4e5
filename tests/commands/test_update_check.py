"""`bankje update-check`: one plain question, of an operator at a terminal, and calm answers."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path
from threading import Event, Thread

import aiohttp
import pytest

from bot.commands import update_check
from bot.commands.update_check import NEWER, newest_in, numbers_of
from bot.core.errors import StartRefused
from tests.kit.command_line import Operator, refused_with
from tests.kit.stores import SECRET

HERE = version("bankje")
NEWEST = {"tag_name": "v999.1.0", "html_url": "https://not.to.be/printed", "body": "nor this"}


class Forge:
    """An address with releases on this machine, which writes down how it was asked."""

    def __init__(self) -> None:
        self.status, self.answer, self.headers = 200, b"{}", {"Content-Type": "text/html"}
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.silent = Event()
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                forge.asked.append((self.command, self.path, dict(self.headers)))
                if forge.silent.is_set():
                    forge.released.wait(20)
                self.send_response(forge.status)
                for each in forge.headers.items():
                    self.send_header(*each)
                self.end_headers()
                self.wfile.write(forge.answer)

            def log_message(self, *_: object) -> None:
                return

        self.released = Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/releases?latest"


@contextmanager
def serving() -> Iterator[Forge]:
    forge = Forge()
    Thread(target=forge.server.serve_forever, args=(0.05,), daemon=True).start()
    yield forge
    forge.released.set()
    forge.server.shutdown()
    forge.server.server_close()


@pytest.fixture
def forge() -> Iterator[Forge]:
    with serving() as made:
        yield made


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    return Operator(tmp_path)


def test_it_asks_once_says_nothing_of_who_asks_and_prints_only_a_number(
    forge: Forge, operator: Operator
) -> None:
    forge.answer = json.dumps(NEWEST).encode()

    done = operator.types(
        "update-check",
        BANKJE_RELEASES_URL=forge.url,
        BANKJE_ORGANISATION="Town",
        BANKJE_KEY=SECRET,
    )

    assert done.returncode == NEWER, done.stderr
    assert "999.1.0" in done.stdout
    assert HERE in done.stdout
    assert "not.to.be" not in done.stdout + done.stderr
    ((method, path, headers),) = forge.asked
    assert (method, path) == ("GET", "/releases?latest")
    kept = {"Host", "User-Agent", "Accept", "Accept-Encoding"}
    assert headers.keys() == kept
    assert headers["User-Agent"] == "Bankje"
    assert list(operator.folder.iterdir()) == []

    forge.answer = json.dumps([{"tag_name": f"v{HERE}"}, {**NEWEST, "draft": True}]).encode()
    done = operator.types("update-check", BANKJE_RELEASES_URL=forge.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert HERE in done.stdout


def test_what_names_no_version_is_never_called_the_newest(forge: Forge, operator: Operator) -> None:
    for answer in (b"", b"<html>", b"\xff", b"[]", b"[[[" * 9999, b'{"tag_name": "newest"}'):
        forge.answer = answer
        said = refused_with(operator.types("update-check", BANKJE_RELEASES_URL=forge.url))
        assert "names no version" in said, answer
    forge.answer = b" " * (update_check.LONGEST + 1) + json.dumps(NEWEST).encode()
    assert "names no version" in refused_with(
        operator.types("update-check", BANKJE_RELEASES_URL=forge.url)
    )

    forge.headers, before = {"Location": forge.url}, len(forge.asked)
    for status in (302, 404, 500):
        forge.status = status
        said = refused_with(operator.types("update-check", BANKJE_RELEASES_URL=forge.url))
        assert f"({status})" in said
    assert len(forge.asked) == before + 3, "a redirect was followed"


async def test_where_nobody_answers_or_no_address_is_given_it_says_that_nobody_knows(
    forge: Forge, operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nothing was asked" in refused_with(operator.types("update-check"))
    assert "BANKJE_RELEASES_URL" in refused_with(
        operator.types("update-check", BANKJE_RELEASES_URL="http://forge.example/releases")
    )
    forge.server.server_close()
    assert "nobody knows" in refused_with(
        operator.types("update-check", BANKJE_RELEASES_URL=forge.url)
    )
    with serving() as silent:
        silent.silent.set()
        monkeypatch.setattr(update_check, "PATIENCE", aiohttp.ClientTimeout(total=0.2))
        with pytest.raises(StartRefused) as refused:
            await update_check._asked(silent.url)
        assert refused.value.text == "start-update-unreachable"


def test_only_a_finished_version_counts_and_the_highest_number_wins() -> None:
    said = ["v1.9.0", "v1.10.0", "v2.0.0-rc1", "nightly", "v٣.0.0", "1.2", None, 5, "v1.2.3 "]

    assert newest_in(json.dumps([{"tag_name": each} for each in said]).encode()) == (1, 10, 0)
    assert newest_in(b'{"tag_name": "v3.0.0", "prerelease": true}') is None
    assert numbers_of("0.1.0") == (0, 1, 0)


def test_the_running_bot_has_no_way_to_ask() -> None:
    """Only the command line leads there; whoever else took it in could ask by themselves."""
    importers = [
        str(path)
        for top in ("bot", "cogs")
        for path in Path(top).rglob("*.py")
        if "update_check" in (text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
        and (
            "update_check" in (node.module or "") or "update_check" in {a.name for a in node.names}
        )
    ]

    assert importers == ["bot/__main__.py"]
