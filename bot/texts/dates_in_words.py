"""Moments in words: a concrete day and hour, never 'soon' (R43)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.core.clock import HOME
from bot.texts.catalogue import Texts

NOON = time(12)


def clock_in_words(texts: Texts, locale: str, moment: datetime) -> str:
    """`14 uur`, `17.30 uur`: the wall clock at home."""
    local = moment.astimezone(HOME)
    whole = "yes" if local.minute == 0 else "no"
    return texts.say_moment(
        locale, "when-clock", hour=str(local.hour), minute=f"{local.minute:02}", whole=whole
    )


def date_in_words(texts: Texts, locale: str, moment: datetime) -> str:
    """`dinsdag 24 november om 14 uur`, also today: for what may be read a day later."""
    day, hour = day_in_words(texts, locale, moment), clock_in_words(texts, locale, moment)
    return texts.say(locale, "when-other", day=day, hour=hour)


def day_in_words(texts: Texts, locale: str, moment: datetime) -> str:
    """`dinsdag 24 november`."""
    local = moment.astimezone(HOME)
    return texts.say_moment(
        locale,
        "when-day",
        weekday=f"d{local.weekday()}",
        day=local.day,
        month=f"m{local.month}",
    )


def calendar_day_in_words(texts: Texts, locale: str, day: date) -> str:
    """The same of a day of the calendar, whatever the hour."""
    return day_in_words(texts, locale, datetime.combine(day, NOON, HOME))


def in_words(texts: Texts, locale: str, moment: datetime, now: datetime) -> str:
    """`vandaag om 18 uur`, `gisteren om 22.40 uur`, `dinsdag 24 november om 14 uur`."""
    hour = clock_in_words(texts, locale, moment)
    away = moment.astimezone(HOME).date() - now.astimezone(HOME).date()
    if away == timedelta(0):
        return texts.say(locale, "when-today", hour=hour)
    if away == timedelta(days=-1):
        return texts.say(locale, "when-yesterday", hour=hour)
    if away == timedelta(days=1):
        return texts.say(locale, "when-tomorrow", hour=hour)
    day = day_in_words(texts, locale, moment)
    return texts.say(locale, "when-other", day=day, hour=hour)
