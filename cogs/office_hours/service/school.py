"""Which school holidays are known here: read once, when the house is furnished."""

from __future__ import annotations

from pathlib import Path

from bot.services import Services
from cogs.office_hours.repository import school as files
from cogs.office_hours.rules.school import SchoolHoliday


class SchoolHolidays:
    """Use it as `services.shared(SchoolHolidays)`."""

    def __init__(self, _services: Services) -> None:
        self.known: tuple[SchoolHoliday, ...] = files.shipped()

    def open(self, own: Path) -> None:
        """Lay the town's own file over those that came along, if there is one.

        Raise `StartRefused` for a file that cannot be read.
        """
        self.known = files.school_holidays(own)
