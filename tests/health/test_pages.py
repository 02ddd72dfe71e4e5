"""The pages of a running bot: in words, for this machine alone, and there when the bot hangs."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.health.pages import Pages, make_app
from bot.health.probe import ask, port_of
from bot.health.serving import Aside
from bot.health.state import BEATS_WITHIN, Look, Pulse, Subject
from bot.settings import Settings
from bot.texts.languages import LOCALES


@dataclass
class Served:
    pulse: Pulse
    port: int

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Asked while nothing else runs here, as when the bot's own loop hangs."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        said = answer.read().decode()
        connection.close()
        return answer.status, said


def well() -> Pulse:
    now = time.monotonic()
    return Pulse(now, Look(at=now, gateway=True, store=True, sweep=True, backup_hours=5))


@pytest.fixture(params=LOCALES)
def served(request: pytest.FixtureRequest) -> Iterator[Served]:
    pulse = well()
    thread = Aside(make_app(Pages(pulse, read_texts(Settings()), request.param)), 0)
    yield Served(pulse, thread.begin().result(10))
    thread.end()
    assert not thread._thread.is_alive()


def test_each_subject_is_a_sentence_in_words(served: Served) -> None:
    status, page = served.get("/")

    assert status == HTTPStatus.OK
    assert page.count("<li>") == len(Subject)
    assert "<script" not in page
    assert json.loads(served.get("/health")[1])["well"] is True


def test_what_is_wrong_is_said_and_is_no_success(served: Served) -> None:
    served.pulse.look = Look(at=time.monotonic(), gateway=False, store=True, sweep=True)

    status, said = served.get("/health")

    assert status == HTTPStatus.SERVICE_UNAVAILABLE
    checks = json.loads(said)["checks"]
    assert {name for name, each in checks.items() if not each["well"]} == {"gateway", "backup"}
    assert served.get("/")[0] == HTTPStatus.SERVICE_UNAVAILABLE
    assert checks["gateway"]["says"] in served.get("/")[1].replace("&#x27;", "'")


def test_a_bot_that_hangs_is_seen_though_it_cannot_say_so_itself(served: Served) -> None:
    assert served.get("/alive")[0] == HTTPStatus.OK

    served.pulse.beat -= BEATS_WITHIN + 1

    assert served.get("/alive")[0] == HTTPStatus.SERVICE_UNAVAILABLE
    assert served.get("/health")[0] == HTTPStatus.SERVICE_UNAVAILABLE


def test_discord_being_away_is_no_reason_to_start_it_again(served: Served) -> None:
    served.pulse.look = Look(at=time.monotonic(), gateway=False, store=True, sweep=True)

    assert served.get("/alive")[0] == HTTPStatus.OK


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_only_leads_to_this_machine_reads_nothing(served: Served, host: str) -> None:
    status, said = served.get("/health", Host=host)

    assert status >= HTTPStatus.BAD_REQUEST
    assert "checks" not in said


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9464", "[::1]:9464"])
def test_this_machine_by_any_of_its_names_reads_it(served: Served, host: str) -> None:
    assert served.get("/health", Host=host)[0] == HTTPStatus.OK


def test_the_probe_names_what_is_wrong_and_nothing_when_all_is_well(served: Served) -> None:
    assert ask(served.port) == []

    served.pulse.look = None

    assert len(ask(served.port) or []) == len(Subject) - 1


def test_a_port_on_which_something_else_answers_is_no_health(served: Served) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert ask(int(other.getsockname()[1]), patience=0.1) is None


@pytest.mark.parametrize(
    ("given", "written", "port"),
    [
        ("9000", "health_port = 9464", 9000),
        (None, "health_port = 9464", 9464),
        (None, 'health_port = "a door"', 0),
        (None, "health_port = [", 0),
        (None, "", 0),
        ("", "health_port = 9464", 0),
    ],
)
def test_the_port_is_the_one_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str | None, written: str, port: int
) -> None:
    (tmp_path / "bankje.toml").write_text(written)
    monkeypatch.delenv("BANKJE_HEALTH_PORT", raising=False)
    if given is not None:
        monkeypatch.setenv("BANKJE_HEALTH_PORT", given)

    assert port_of(tmp_path) == port
