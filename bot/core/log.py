"""What may be logged: counts, kinds, durations, places in our code. Never a person or their words.

Whatever logs goes through one chain of structlog's processors, of which `redact_event` is one: our
own events, and records of the standard library, with which discord.py and APScheduler log. Records
of libraries lose their arguments even before any handler sees them, because discord.py formats
names, payloads and URLs with tokens into its lines (F-A3), and aiosqlite the parameters of every
query. What nobody caught comes here too, and warnings: Python would write them to standard error
with a traceback, the error's text and lines of source.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

SMALLEST_ID = 10**15
"""Discord's ids have 16 digits or more since 2015; no count or duration of ours has so many."""
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s'\"<>]+", re.IGNORECASE)
_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{40,}={0,2}")
_ID = re.compile(r"\d{16,}")
_STRIPPED = (
    (_ADDRESS, "[address]"),
    (_TOKEN, "[token]"),
    (_SECRET, "[secret]"),
    (_ID, "[id]"),
)


def redacted(said: str) -> str:
    """The same without addresses, ids, tokens and secrets; safe to repeat."""
    for pattern, instead in _STRIPPED:
        said = pattern.sub(instead, said)
    return said


def redact_event(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """The same for each fact of an event, as a processor of structlog."""
    return {name: _fact(value) for name, value in event.items()}


def name_error(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Instead of an error, its kind and place; instead of a stack, nothing. A processor too."""
    event.pop("stack_info", None)
    given = event.pop("exc_info", None)
    error = given[1] if isinstance(given, tuple) else given
    return {**event, **kind_and_place(error)} if isinstance(error, BaseException) else event


def _fact(value: object) -> object:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, (bool, float, type(None))):
        return value
    if isinstance(value, int):
        return "[id]" if abs(value) >= SMALLEST_ID else value
    return redacted(str(value))


LIBRARIES = (
    "discord",
    "aiosqlite",
    "apscheduler",
    "asyncio",
    "aiohttp",
    "aiosql",
    "fluent",
    "py.warnings",
)
CALLED = re.compile(r"(Exception in callback) .*")
"""asyncio's own sentence goes on with what was called, and with what."""
AGAIN = 600.0
"""Seconds until the same trouble of the event loop is said again."""
log = structlog.get_logger("bankje")


def configure(level: str) -> None:
    """Send one JSON line an event to standard error. For `run` only.

    `level` is that of our own events; of everything else only warnings and errors are said.
    """
    hush_libraries()
    begin: list[Processor] = [
        structlog.contextvars.merge_contextvars,  # which town, where there are several
        structlog.stdlib.add_logger_name,
        structlog.processors.add_log_level,
        name_error,
    ]
    structlog.configure(
        processors=[*begin, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = _Handler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=begin,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                redact_event,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bankje").setLevel(level)
    _hear_what_nobody_catches()


class _Handler(logging.StreamHandler[TextIO]):
    """Writes to standard error, also of a record that cannot be put together: its kind and place.

    Python would write the arguments of such a record, and a traceback.
    """

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - Python's own name
        error = sys.exception()
        if error is None or isinstance(error, OSError):
            return  # standard error is closed: nobody hears of it
        # Not through the chain: it may be the chain that is broken.
        told = {"event": "not logged", "level": "error", "logger": record.name}
        self.stream.write(redacted(json.dumps({**told, **kind_and_place(error)})) + self.terminator)


def _hear_what_nobody_catches() -> None:
    """Python's own ways to tell of an error: none of them may write its text to standard error."""

    def uncaught(_kind: object, error: BaseException, _trace: object = None) -> None:
        log.error("uncaught", **kind_and_place(error))

    sys.excepthook = uncaught
    threading.excepthook = lambda args: uncaught(None, args.exc_value or SystemExit())
    sys.unraisablehook = lambda args: uncaught(None, args.exc_value or SystemExit())
    logging.captureWarnings(capture=True)
    # Its line quotes the source, and the sentence whatever the library put into it.
    warnings.showwarning = _warned  # type: ignore[assignment] # called by position only


def _warned(
    _message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    _file: TextIO | None = None,
    _line: str | None = None,
) -> None:
    log.warning("warned", kind=category.__name__, place=f"{_last(filename)}:{lineno}")


def of_the_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Tell of a task that nobody awaited, or a callback that failed: kind and place, no more.

    To be given to the loop of `run`: asyncio's own sentence says what was called, and with what.
    """
    error = context.get("exception")
    found = kind_and_place(error) if isinstance(error, BaseException) else {}
    what = CALLED.sub(r"\1", str(context.get("message", "")).partition("\n")[0])
    log.error("event loop", what=what, **found)


class Sparing:
    """`of_the_loop` for `run`: what repeats itself is said once in ten minutes.

    asyncio tells of a connection that it cannot take a hundred times a second, for as long as it
    lasts: that filled a disk with log lines (93 MB in 90 seconds).
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._said: dict[tuple[str, ...], float] = {}

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error, now = context.get("exception"), self._seconds()
        found = kind_and_place(error) if isinstance(error, BaseException) else {}
        what = (*str(context.get("message", "")).split()[:3], *found.values())
        if now - self._said.get(what, -AGAIN) < AGAIN:
            return
        self._said = {each: at for each, at in self._said.items() if now - at < AGAIN}
        self._said[what] = now
        of_the_loop(loop, context)


def hush_libraries() -> None:
    """Strip every library's records of their facts, whoever listens. Safe to repeat."""
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    # All its warnings are of rate limits, with the address; `bot.shell.rate_limits` says them.
    logging.getLogger("discord.http").setLevel(logging.ERROR)
    logging.setLogRecordFactory(_record_without_facts)


def kind_and_place(error: BaseException) -> dict[str, str]:
    """Say what broke and where, without the error's own text: that may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{_last(frames[-1].filename)}:{frames[-1].lineno}" if frames else "nowhere"
    ours = [f for f in frames if "/bot/" in f.filename or "/cogs/" in f.filename]
    via = f"{'/'.join(ours[-1].filename.split('/')[-3:])}:{ours[-1].lineno}" if ours else place
    return {"kind": type(error).__name__, "place": place, "via": via}


def _last(filename: str) -> str:
    return filename.rsplit("/", 1)[-1]


def _record_without_facts(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = logging.LogRecord(*args, **kwargs)
    if not (record.name or "").startswith(LIBRARIES):  # a copy of a record begins without a name
        return record
    record.args = ()
    # asyncio writes a failed task, and the text of its error, on further lines of the message.
    record.msg = redacted(CALLED.sub(r"\1", str(record.msg).partition("\n")[0]))
    record.stack_info = None
    if record.exc_info and record.exc_info[1] is not None:
        found = kind_and_place(record.exc_info[1])
        record.msg = f"{record.msg} [{found['kind']} at {found['place']}]"
        record.exc_info = None
    return record
