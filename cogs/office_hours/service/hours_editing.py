"""What admins change of the opening hours: the week, special days, holidays, school holidays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.opening_hours.calendar import next_opening
from bot.opening_hours.osm_rules import Spans
from bot.opening_hours.typed_dates import days_typed
from bot.opening_hours.week import Dated, still_to_come
from bot.services import Services
from cogs.office_hours import repository as files
from cogs.office_hours.rules import hours_editing as rules
from cogs.office_hours.rules.hours_editing import SchoolHoliday, short_lists, to_choose
from cogs.office_hours.settings import OfficeHoursSettings


class SchoolHolidays:
    """Use it as `services.shared(SchoolHolidays)`."""

    def __init__(self, _services: Services) -> None:
        self.known: tuple[SchoolHoliday, ...] = files.shipped()

    def open(self, own: Path) -> None:
        """Lay the town's own file over those that came along, if there is one.

        Raise `StartRefused` for a file that cannot be read.
        """
        self.known = files.school_holidays(own)


Change = Callable[[OfficeHoursSettings], dict[str, object]]


class HoursEditing:
    """Each change begins with what is stored at that moment: two admins do not undo each other."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._school = services.shared(SchoolHolidays)

    async def decided(self, guild: GuildId) -> OfficeHoursSettings:
        """What holds now or later; what is over is left out."""
        return self._without_past(await self._services.guilds.get(guild, OfficeHoursSettings))

    async def opens(self, guild: GuildId) -> datetime | None:
        decided = await self._services.guilds.get(guild, OfficeHoursSettings)
        return next_opening(decided.calendar, self._services.clock())

    async def set_hours(
        self, guild: GuildId, days: Iterable[int], spans: Spans, *, by: int | None = None
    ) -> None:
        """Raise `Refusal` for a week that would never open or never close."""
        chosen = frozenset(days)
        await self._change(
            guild, lambda known: {"weekly": rules.with_hours(known.weekly, chosen, spans)}, by
        )

    async def set_public_holidays(
        self, guild: GuildId, *, is_open: bool, by: int | None = None
    ) -> None:
        """Let public holidays be days as any other, or closed."""
        holidays: Spans | None = None if is_open else ()
        await self._change(
            guild, lambda known: {"weekly": rules.with_holidays(known.weekly, holidays)}, by
        )

    async def add_special_days(
        self,
        guild: GuildId,
        typed: tuple[str, str],
        spans: Spans,
        *,
        language: str | None = None,
        by: int | None = None,
    ) -> None:
        """Be closed, or open at other hours, from one day up to and with another.

        `language` is that of the screens of whoever typed them.
        """
        dated = Dated(*days_typed(*typed, self._today, language), spans)
        await self._change(
            guild, lambda known: {"exceptions": rules.with_date(known.exceptions, dated)}, by
        )

    async def remove_special_days(
        self, guild: GuildId, rule: str, *, by: int | None = None
    ) -> None:
        """Forget what was decided about some days; when it is gone already, all is well."""
        await self._change(
            guild,
            lambda known: {"exceptions": tuple(each for each in known.exceptions if each != rule)},
            by,
        )

    async def school_holidays(self, guild: GuildId) -> tuple[SchoolHoliday, ...]:
        """Those that may still be chosen as closed days."""
        decided = await self.decided(guild)
        return to_choose(self._school.known, decided.exceptions, self._today)

    def short_lists(self) -> Mapping[str, date | None]:
        """Of which communities not all of the coming year is known."""
        return short_lists(self._school.known, self._today)

    async def close_in_school_holidays(
        self, guild: GuildId, keys: Iterable[str], *, by: int | None = None
    ) -> None:
        """Be closed in each of them; one that is over or closed already changes nothing."""
        chosen = set(keys)
        for each in await self.school_holidays(guild):
            if each.key in chosen:
                await self._close(guild, each.closed, by)

    async def _close(self, guild: GuildId, dated: Dated, by: int | None) -> None:
        await self._change(
            guild, lambda known: {"exceptions": rules.with_date(known.exceptions, dated)}, by
        )

    async def start_holiday(
        self,
        guild: GuildId,
        typed: tuple[str, str],
        words: str,
        *,
        language: str | None = None,
        by: int | None = None,
    ) -> None:
        decided = rules.holiday(*days_typed(*typed, self._today, language), words)
        await self._change(guild, lambda _known: {"holiday": decided}, by)

    async def end_holiday(self, guild: GuildId, *, by: int | None = None) -> None:
        await self._change(guild, lambda _known: {"holiday": None}, by)

    @property
    def _today(self) -> date:
        return self._services.clock().astimezone(HOME).date()

    async def _change(self, guild: GuildId, change: Change, by: int | None) -> None:
        async with self._services.store.writing():
            known = await self.decided(guild)
            changed = OfficeHoursSettings(**(dict(known) | change(known)))
            await self._services.guilds.put(guild, changed, self._services.clock(), by=by)

    def _without_past(self, known: OfficeHoursSettings) -> OfficeHoursSettings:
        holiday = known.holiday if known.holiday and known.holiday.last >= self._today else None
        ahead = still_to_come(known.exceptions, self._today)
        return known.model_copy(update={"exceptions": ahead, "holiday": holiday})
