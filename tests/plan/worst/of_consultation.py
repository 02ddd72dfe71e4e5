"""The screens of this room at their worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.consultation import views
from tests.plan.worst.drawing import Drawn, draws


@draws(views.begun)
def begun(say: Words) -> Iterator[Drawn]:
    # TO FILL IN: the longest names and numbers, and as many things as there can be.
    yield views.begun(say)
