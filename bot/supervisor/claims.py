"""No two towns of one process have the same token or the same key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.core.errors import StartRefused
from bot.settings import Settings


class Claims:
    """What the towns that run have. In memory only, and told nobody."""

    def __init__(self) -> None:
        self._of: dict[str, Settings] = {}

    @contextmanager
    def held(self, town: str, settings: Settings) -> Iterator[None]:
        """Raise `StartRefused` that names the other town, which goes on."""
        for other, theirs in self._of.items():
            if settings.token.get_secret_value() == theirs.token.get_secret_value():
                raise StartRefused("start-serve-same-token", other=other)
            if settings.key.get_secret_value() == theirs.key.get_secret_value():
                raise StartRefused("start-serve-same-key", other=other)
        self._of[town] = settings
        try:
            yield
        finally:
            del self._of[town]
