"""One request to the REST API, and the line that is kept of it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.wire.shapes import DM, THREAD, Json

if TYPE_CHECKING:
    from tests.wire.server import Discord

Reply = tuple[int, Json | list[Json] | None]
"""A status, and what is answered; None for nothing."""


@dataclass(slots=True)
class Line:
    """What is remembered of a request. `template`: its path without ids, for tables.

    `at`: seconds since 1970, by the computer's clock; `took`: seconds; `status` is None while it is
    under way and when its answer was lost.
    """

    method: str
    path: str
    template: str
    at: float
    received: int
    body: Any = None
    status: int | None = None
    took: float = 0.0
    sent: int = 0
    fault: str = ""
    code: int = 0
    """Discord's own code, of a refusal."""


@dataclass(slots=True)
class Call:
    discord: Discord
    method: str
    path: str
    body: Any
    """An object; of commands a list."""
    query: Mapping[str, str]
    files: Sequence[tuple[str, bytes]] = ()
    """Names and contents."""
    ids: tuple[str, ...] = ()
    """What stood in the holes of the route."""


Handler = Callable[[Call], Awaitable[Reply]]


def template_of(path: str, channels: Mapping[str, Json]) -> str:
    """Name each hole: a channel by its kind, anything else `:id`, a token `:token`.

    `/channels/:thread/messages/:id`.
    """

    def hole(found: re.Match[str]) -> str:
        channel = channels.get(found[1])
        return "/channels/:" + (_kind(channel["type"]) if channel else "id")

    path = re.sub(r"^/channels/(\d+)", hole, path)
    path = re.sub(r"^(/(?:webhooks|interactions)/\d+)/[^/]+", r"\1/:token", path)
    return re.sub(r"(?<=/)\d{15,}", ":id", path)


def _kind(number: int) -> str:
    return {DM: "dm", THREAD: "thread"}.get(number, "text")
