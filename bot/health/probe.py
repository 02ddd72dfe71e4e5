"""Asks the running bot for its health, with Python's own library alone: it is started every minute.

Loading all of Bankje for it would take a second of computing each time.
"""

from __future__ import annotations

import json
import os
import tomllib
from contextlib import suppress
from http.client import HTTPConnection, HTTPException  # noqa: TID251 - asks this machine only
from pathlib import Path

HOST = "127.0.0.1"
PATIENCE = 5.0
"""Seconds. A process that is stopped as a whole takes the connection and answers nothing."""
FILE = "bankje.toml"
OK = 200
WELL, ILL, NOT_ASKED = 0, 1, 2
"""Exit codes; Docker knows the first two."""


def port_of(config: Path) -> int:
    """The port in the environment, else in the settings; 0 when there is none that can be one."""
    given: object = os.environ.get("BANKJE_HEALTH_PORT")
    if given is None:
        with suppress(OSError, ValueError):
            given = tomllib.loads((config / FILE).read_text("utf-8")).get("health_port")
    with suppress(TypeError, ValueError):
        return int(str(given))
    return 0


def answers(port: int, patience: float = PATIENCE) -> bool:
    """Whether what runs there is not stuck; Discord being away is no reason to start it again."""
    connection = HTTPConnection(HOST, port, timeout=patience)
    try:
        connection.request("GET", "/alive")
        return connection.getresponse().status == OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def ask(port: int, patience: float = PATIENCE) -> list[str] | None:
    """What is not well, a sentence each; None when nobody answers, or says what is no health."""
    connection = HTTPConnection(HOST, port, timeout=patience)
    try:
        connection.request("GET", "/health")
        checks = json.loads(connection.getresponse().read())["checks"].values()
        return [str(each["says"]) for each in checks if not each["well"]]
    except (OSError, HTTPException, ValueError, LookupError, TypeError, AttributeError):
        return None
    finally:
        connection.close()
