"""What is written to the logs, heard at the most talkative level."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog

from bot.core.log import hush_libraries

SECRET = "Noor schreef dit, met token abc123"


@pytest.fixture(autouse=True)
def hushed() -> Iterator[None]:
    """As in a running Bankje; afterwards the root logger and structlog are as they were."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hush_libraries()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@contextmanager
def someone_listens(library: str) -> Iterator[io.StringIO]:
    """Put an ear of one's own on a library, at its most talkative, with tracebacks."""
    heard, logger = io.StringIO(), logging.getLogger(library)
    ear, level = logging.StreamHandler(heard), logger.level
    ear.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s %(args)s"))
    logger.addHandler(ear)
    logger.setLevel(logging.DEBUG)
    try:
        yield heard
    finally:
        logger.removeHandler(ear)
        logger.setLevel(level)


def fail(words: str = SECRET) -> BaseException:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error
