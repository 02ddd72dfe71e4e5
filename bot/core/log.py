"""What may be logged: counts, kinds, durations, places in our code. Never a person or their words.

Libraries are held to the same. Their records lose the arguments before any handler sees them,
because discord.py formats names, payloads and URLs with tokens into its lines (F-A3), and
aiosqlite the parameters of every query.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from types import TracebackType
from typing import Any

import structlog

LIBRARIES = ("discord", "aiosqlite", "apscheduler", "asyncio", "aiohttp", "aiosql", "fluent")
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def configure(level: str) -> None:
    """Send one JSON line an event to standard error. For `run` only."""
    hush_libraries()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


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
    place = f"{frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}" if frames else "nowhere"
    ours = [f for f in frames if "/bot/" in f.filename or "/cogs/" in f.filename]
    via = f"{'/'.join(ours[-1].filename.split('/')[-3:])}:{ours[-1].lineno}" if ours else place
    return {"kind": type(error).__name__, "place": place, "via": via}


class _OneLine(logging.Formatter):
    """A line of JSON for what comes through the standard library; never a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        level, said = record.levelname.lower(), record.getMessage()
        return json.dumps({"logger": record.name, "level": level, "event": said})


def _record_without_facts(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = logging.LogRecord(*args, **kwargs)
    if not record.name.startswith(LIBRARIES):
        return record
    record.args = ()
    # asyncio writes a failed task, and the text of its error, on further lines of the message.
    record.msg = str(record.msg).partition("\n")[0]
    record.stack_info = None
    if record.exc_info and record.exc_info[1] is not None:
        found = kind_and_place(record.exc_info[1])
        record.msg = f"{record.msg} [{found['kind']} at {found['place']}]"
        record.exc_info = None
    return record
