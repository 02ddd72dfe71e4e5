"""What all papers share: the settings, the words, the list of what is kept."""

from __future__ import annotations

from bot.core.inventory import Periods
from bot.settings import Settings


def periods_of(settings: Settings) -> Periods:
    """The periods that the operator decided."""
    return Periods(settings.keep_days, settings.idle_days, settings.log_days)
