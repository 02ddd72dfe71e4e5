"""The ways to reach a service in HSDS, and their hours, as channels of an entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from cogs.helplines.rules import hsds_hours
from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.facts import LONGEST_NOTE
from cogs.helplines.rules.hsds import schedule_of
from cogs.helplines.rules.hsds_fields import fitting_address
from cogs.helplines.rules.hsds_reading import Index, ServiceReading
from cogs.helplines.rules.hsds_tables import Read

Entry = dict[str, Any]
MOST_CHANNELS = 8


def channels(
    index: Index, reading: ServiceReading, carried: list[Entry], today: date
) -> list[Entry]:
    """Ours as they were; a number or address that we did not write is a channel of its own."""
    phones = [*_phones(index, reading)]
    dialled = {channel["dial"] for _, channel in phones}
    kept = [
        _with_changed_hours(index, reading, number, each, today)
        for number, each in enumerate(carried)
        if not _is_gone(each, dialled)
    ]
    known = {dial for each in carried for dial in (each.get("e164"), each.get("dial"))}
    hours = _hours(index, reading, today) if not carried else {}
    new = [{**channel, **hours} for _, channel in phones if channel["dial"] not in known]
    found = [*kept, *new, *_mails(reading, carried), *_sites(index, reading, carried)]
    for dropped in found[MOST_CHANNELS:]:
        reading.remark(reading.service, "channel", dropped.get("display") or "", "too-many")
    return found[:MOST_CHANNELS]


def _is_gone(channel: Entry, dialled: set[str]) -> bool:
    numbers = {channel.get("e164"), channel.get("dial")} - {None}
    return bool(numbers) and not numbers & dialled


def _phones(index: Index, reading: ServiceReading) -> Iterator[tuple[Read, Entry]]:
    seen = set[str]()
    for phone in index.of("phone", reading.service):
        for number in reading.value(_numbers, phone, "number") or ():
            if number.dial in seen:
                continue
            seen.add(number.dial)
            kind = "sms" if values.text(phone.fields.get("type")) in {"text", "sms"} else "phone"
            said = values.text(phone.fields.get("description")) or number.extra
            channel = {"type": kind, "display": number.display, "dial": number.dial}
            channel |= {"e164": number.e164} if number.e164 else {}
            note = reading.shortened(phone, "description", said, LONGEST_NOTE) if said else ""
            if extension := values.text(phone.fields.get("extension")):
                reading.remark(phone, "extension", extension, "no-place")
            yield phone, channel | ({"note": note} if note else {})


def _numbers(value: Any) -> list[values.Number]:
    return [*values.numbers(value)]


def _mails(reading: ServiceReading, carried: list[Entry]) -> list[Entry]:
    known = {each.get("email") for each in carried}
    found = reading.value(lambda value: [*values.mails(value)], reading.service, "email") or []
    return [{"type": "email", "email": mail} for mail in dict.fromkeys(found) if mail not in known]


def _sites(index: Index, reading: ServiceReading, carried: list[Entry]) -> list[Entry]:
    if carried:
        return []
    further = index.of("url", reading.service)
    found = [reading.value(fitting_address, each, "url") for each in (reading.service, *further)]
    return [{"type": "web", "url": url} for url in dict.fromkeys(found) if url]


def _hours(index: Index, reading: ServiceReading, today: date) -> Entry:
    """The hours of all rows, not yet to be told: whoever marks it ready looks at them first."""
    rows = [
        each for each in index.of("schedule", reading.service) if hsds_hours.says_hours(each.fields)
    ]
    return _weekly(reading, rows, today)


def _weekly(reading: ServiceReading, rows: list[Read], today: date) -> Entry:
    try:
        hours = hsds_hours.opening_hours([each.fields for each in rows], today)
    except hsds_hours.NotWeeklyError as odd:
        where = next((each for each in rows if odd.field in each.fields), rows[0])
        reading.remark(where, odd.field, where.fields.get(odd.field), "hours")
        return {}
    return {"opening_hours": hours, "hours_verified": "unverified"} if hours else {}


def _with_changed_hours(
    index: Index, reading: ServiceReading, number: int, channel: Entry, today: date
) -> Entry:
    """Rows that another tool changed count, and are not yet to be told."""
    ours = schedule_of(reading.service.id, str(number), channel.get("opening_hours") or "")
    if not ours:
        return channel
    names = {row["id"] for row in ours}
    now = [each for each in index.of("schedule", reading.service) if each.id in names]
    fields = ("byday", "opens_at", "closes_at")
    before = [tuple(row[name] for name in fields) for row in ours]
    if sorted(before) == sorted(tuple(each.fields.get(name) for name in fields) for each in now):
        return channel
    reading.remark(reading.service, "schedule", channel.get("opening_hours"), "hours-changed")
    bare = {name: value for name, value in channel.items() if "hours" not in name}
    return bare | (_weekly(reading, now, today) if now else {})
