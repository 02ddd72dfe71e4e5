"""F-A3: whatever writes a line, no address, no id, no token and nobody's words stand in it."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.core.log import LIBRARIES, of_the_loop, redact_event, redacted
from tests.kit.laws import examples
from tests.kit.logs import fail, hushed, someone_listens

__all__ = ["hushed"]
ACCOUNT = 987654321098765432
TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAx.GhIjKl.not-of-anybody-made-up-for-a-test"
HOOK = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg"
URL = f"https://discord.com/api/v10/webhooks/{ACCOUNT}/{HOOK}/messages/@original"
WORDS = "Noor schreef dit"
HERE = Path.cwd()


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        (f"We are being rate limited. GET {URL} responded with 429", "rate limited"),
        (f"guild {ACCOUNT} timed out", "timed out"),
        (f"<@{ACCOUNT}> pressed", "pressed"),
        (f"Bot {TOKEN} was refused", "was refused"),
        (f"interaction {HOOK} expired", "expired"),
        ("wss://gateway.discord.gg/?v=10&token=abc closed", "closed"),
    ],
)
def test_f_a3_a_sentence_loses_what_leads_to_somebody(said: str, stays: str) -> None:
    found = redacted(said)

    assert stays in found
    for each in (str(ACCOUNT), TOKEN, HOOK, "discord.com", "gateway.discord.gg"):
        assert each not in found


def test_counts_moments_and_places_in_our_code_stay() -> None:
    said = "swept 12 rows in 3.5 s at bot/store/opening.py:41, 2026-11-28T10:00:00.123456Z"

    assert redacted(said) == said


@given(st.text(), st.integers(min_value=10**15, max_value=2**64))
@examples(100)
def test_f_a3_no_id_comes_through_whatever_stands_around_it(around: str, account: int) -> None:
    if account >= 10**15 * 10:
        assert str(account) not in redacted(f"{around} {account} {around}")
    assert redacted(redacted(around)) == redacted(around)


def test_f_a3_a_fact_of_an_event_is_held_to_the_same() -> None:
    event = {"event": "odd", "who": ACCOUNT, "count": 3, "at": URL, "of": [ACCOUNT], "late": True}

    found = redact_event(None, "info", event)

    assert found["count"] == 3
    assert found["late"] is True
    assert str(ACCOUNT) not in str(found)
    assert "discord.com" not in str(found)


@pytest.mark.parametrize("library", LIBRARIES)
def test_f_a3_a_library_that_formats_by_itself_loses_addresses_and_ids(library: str) -> None:
    with someone_listens(library) as heard:
        logging.getLogger(library).warning(f"429 for {URL} of {ACCOUNT}")  # noqa: G004 - as some do

    assert "429 for" in heard.getvalue()
    assert str(ACCOUNT) not in heard.getvalue()
    assert HOOK not in heard.getvalue()


async def test_f_a3_a_callback_that_fails_does_not_say_with_what_it_was_called() -> None:
    """Asyncio writes the callback with its arguments into its own sentence."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(None)

    def failing(_words: str) -> None:
        raise ValueError(WORDS)

    with someone_listens("asyncio") as heard:
        loop.call_soon(failing, WORDS)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    assert "Exception in callback [ValueError at test_redaction.py:" in heard.getvalue()
    assert "Noor" not in heard.getvalue()


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    lines = io.StringIO()
    structlog.configure(
        processors=[redact_event, structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(lines),
    )
    yield lines
    structlog.reset_defaults()


async def test_f_a3_the_loop_of_run_says_kind_and_place(written: io.StringIO) -> None:
    context = {
        "message": f"Exception in callback open('{WORDS}')\n{WORDS}",
        "exception": fail(WORDS),
    }

    of_the_loop(asyncio.get_running_loop(), context)

    said = json.loads(written.getvalue())
    assert (said["what"], said["kind"]) == ("Exception in callback", "ValueError")
    assert "Noor" not in written.getvalue()


SCENES = {
    "uncaught": "raise ValueError(WORDS)",
    "in a thread": "import threading; t = threading.Thread(target=fail); t.start(); t.join()",
    "nobody waits for it": (
        "import asyncio, gc\n"
        "from bot.core.log import of_the_loop\n"
        "async def task(): fail()\n"
        "async def main():\n"
        "    asyncio.get_running_loop().set_exception_handler(of_the_loop)\n"
        "    t = asyncio.create_task(task()); await asyncio.sleep(0); await asyncio.sleep(0)\n"
        "    del t; gc.collect()\n"
        "asyncio.run(main())"
    ),
    "a callback": (
        "import asyncio\n"
        "from bot.core.log import of_the_loop\n"
        "async def main():\n"
        "    asyncio.get_running_loop().set_exception_handler(of_the_loop)\n"
        "    asyncio.get_running_loop().call_soon(fail, WORDS); await asyncio.sleep(0.01)\n"
        "asyncio.run(main())"
    ),
    "while it is cleared away": ("class Odd:\n    def __del__(self): fail()\nOdd()"),
    "a warning": "import warnings; warnings.warn(WORDS)",
    "a coroutine that was forgotten": "async def noor_says(): pass\nnoor_says()",
    "a logger that nobody knows": "import logging; logging.getLogger('odd').error(URL)",
    "an error of such a logger": (
        "import logging\ntry: fail()\nexcept ValueError: logging.getLogger('odd').exception('no')"
    ),
    "a logger that fills in what does not fit": (
        "import logging; logging.getLogger('odd').error('%d', WORDS)"
    ),
    "a scheduler's job that fails": (
        "import logging\ntry: fail()\nexcept ValueError:\n"
        "    logging.getLogger('apscheduler.executors').exception('job %s raised', WORDS)"
    ),
    "an event of our own with its error": (
        "import structlog\ntry: fail()\nexcept ValueError:\n"
        "    structlog.get_logger('bankje').exception('no')"
    ),
    "an event of our own": (
        "import structlog; structlog.get_logger('bankje').error(URL, who=ACCOUNT)"
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_f_a3_in_production_each_way_to_write_is_one_line_without_facts(
    scene: str, tmp_path: Path
) -> None:
    begins = (
        "from bot.core.log import configure\n"
        f"WORDS, URL, ACCOUNT = {WORDS!r}, {URL!r}, {ACCOUNT}\n"
        "def fail(*_):\n    raise ValueError(WORDS)\n"
        "configure('INFO')\n"
    )
    program = tmp_path / "scene.py"
    program.write_text(begins + SCENES[scene] + "\n")

    done = subprocess.run(
        [sys.executable, str(program)],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={"PYTHONPATH": str(HERE), "PATH": os.environ["PATH"]},
    )

    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert lines, "it is told, and not swallowed"
    for each in (WORDS, "Noor", "noor", str(ACCOUNT), HOOK, "discord.com", "Traceback"):
        assert each not in done.stderr
