"""The town of Lindendaal, opened quickly: set up already, or on a store whose tables are made."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from bot.demo import town
from bot.demo.town import SECRET, Town
from bot.store.data_folder import STORE
from bot.store.keys import derive
from tests.kit import covering, spared
from tests.kit.ephemeral_answers import seen_by_others
from tests.kit.ready_stores import lay_ready
from tests.kit.signatures import unspoken

__all__ = ["lay_house", "lay_ready", "open_town"]


@asynccontextmanager
async def open_town(data_dir: Path, *, afresh: bool = False, **given: Any) -> AsyncIterator[Town]:
    """As `bot.demo.town.open_town`; a folder that holds a store already is left as it is.

    Mostly it is the copy of a town that was set up before (`tests/kit/spared.py`). `afresh`: it is
    set up here and now, by a bot that has not been restarted since.
    """
    async with AsyncExitStack() as stack:
        with covering.watched_at_first("a town opens", *sorted(given)):
            opened = await stack.enter_async_context(_opening(data_dir, afresh=afresh, given=given))
        yield opened
        assert unspoken(opened.calls) == [], "neither signed nor marked automatic (R34)"
        assert seen_by_others(opened.calls) == [], "an answer to one person for all to see"
        with covering.watched_at_first("a town closes"):
            await stack.aclose()


def _opening(
    data_dir: Path, *, afresh: bool, given: dict[str, Any]
) -> AbstractAsyncContextManager[Town]:
    kind = None if afresh or (data_dir / STORE).exists() else spared.kind_of(given)
    if kind:
        return spared.open_copy(data_dir, kind)
    lay_house(data_dir)
    return town.open_town(data_dir, **given)


def lay_house(data_dir: Path) -> None:
    """The same for a house that is opened without a bot, with the town's secret."""
    lay_ready(data_dir, derive(SECRET).store)
