"""The words in which people write opening hours: Dutch, French, English, and some German.

Each word has a kind, a value, and the languages in which it means that. What is not here is not
understood, and is refused by name: a word that is skipped could change the meaning of all others.
Words are without accents and in small letters; a space stands for any space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from bot.opening_hours.osm_rules import EVERY_DAY, HOLIDAYS


class Kind(Enum):
    DAY = auto()
    PART = auto()
    """Part of a day: morning, afternoon, evening."""
    TIME = auto()
    TO = auto()
    DASH = auto()
    BETWEEN = auto()
    SINCE = auto()
    """`vanaf`: with an end it is a range, without one nobody knows until when."""
    AND = auto()
    COMMA = auto()
    SLASH = auto()
    BREAK = auto()
    """A new line, a semicolon, a colon, brackets: days are not listed across it."""
    CLOSED = auto()
    PAUSE = auto()
    """A break in the hours before it; without hours of its own nobody knows how long."""
    EXCEPT = auto()
    ALSO = auto()
    ONLY = auto()
    INCLUDING = auto()
    INCLUDED = auto()
    FILL = auto()


class PartOfDay(Enum):
    """When it can begin and must have ended, in minutes of the day."""

    MORNING = (5 * 60, 13 * 60 + 30)
    NOON = (11 * 60, 18 * 60)
    AFTERNOON = (12 * 60, 20 * 60)
    EVENING = (16 * 60, 26 * 60)


@dataclass(frozen=True, slots=True)
class Word:
    """`value`: days of a `DAY` by language, if they differ (`""` for all); a part; a time."""

    kind: Kind
    value: object = None
    languages: frozenset[str] = frozenset()


WEEKDAYS, WEEKEND = frozenset(range(5)), frozenset({5, 6})
PUBLIC = frozenset({HOLIDAYS})
OTHERS = HOLIDAYS + 1
"""Stands for the days that nothing else is said about, until it is known which these are."""
SHORT = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "fr": ("lu", "ma", "me", "je", "ve", "sa", "di"),
    "en": ("mo", "tu", "we", "th", "fr", "sa", "su"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
}
LONG = {
    "nl": (
        "maandag|maandagen|maandags|maa|maan",
        "dinsdag|dinsdagen|dinsdags|din|dins",
        "woensdag|woensdagen|woensdags|woe|woens",
        "donderdag|donderdagen|donderdags|don|dond",
        "vrijdag|vrijdagen|vrijdags|vri|vrij",
        "zaterdag|zaterdagen|zaterdags|zat|zater",
        "zondag|zondagen|zondags|zon",
    ),
    "fr": (
        "lundi|lundis|lun|lund",
        "mardi|mardis|mar|mard",
        "mercredi|mercredis|mer|merc|mercr",
        "jeudi|jeudis|jeu",
        "vendredi|vendredis|ven|vend",
        "samedi|samedis|sam",
        "dimanche|dimanches|dim",
    ),
    "en": (
        "monday|mondays|mon",
        "tuesday|tuesdays|tue|tues",
        "wednesday|wednesdays|wed|weds",
        "thursday|thursdays|thu|thur|thurs",
        "friday|fridays|fri",
        "saturday|saturdays|sat",
        "sunday|sundays|sun",
    ),
    "de": (
        "montag|montags",
        "dienstag|dienstags",
        "mittwoch|mittwochs",
        "donnerstag|donnerstags",
        "freitag|freitags",
        "samstag|samstags",
        "sonntag|sonntags",
    ),
}
GROUPS = {
    ("nl", WEEKDAYS): "weekdag|weekdagen|werkdag|werkdagen|doordeweeks|in de week|door de week"
    "|tijdens de week",
    ("fr", WEEKDAYS): "en semaine|jours ouvres|jours de semaine|jour de semaine",
    ("en", WEEKDAYS): "weekday|weekdays|working days|business days|workdays",
    ("", WEEKEND): "weekend|weekends|week-end|week-ends|weekeinde",
    ("nl", EVERY_DAY): "dagelijks|elke dag|iedere dag|alle dagen|7 dagen op 7|7 op 7"
    "|zeven dagen op zeven|alle dagen van de week|elke dag van de week|7 dagen per week",
    ("fr", EVERY_DAY): "tous les jours|chaque jour|quotidiennement|7 jours sur 7|7j/7|7j sur 7"
    "|tous les jours de la semaine",
    ("en", EVERY_DAY): "daily|every day|everyday|each day|7 days a week|seven days a week|all week",
    ("", EVERY_DAY): "7/7|7d/7",
    ("nl", PUBLIC): "feestdag|feestdagen|wettelijke feestdag|wettelijke feestdagen"
    "|officiele feestdagen|op feestdagen",
    ("fr", PUBLIC): "jour ferie|jours feries|feries|jours feries legaux|jours de fete",
    ("en", PUBLIC): "ph|public holiday|public holidays|bank holiday|bank holidays|holiday|holidays",
    ("nl", frozenset({OTHERS})): "andere dagen|alle andere dagen|overige dagen|alle overige dagen",
    ("fr", frozenset({OTHERS})): "autres jours|tous les autres jours",
    ("en", frozenset({OTHERS})): "other days|all other days|the other days",
    ("de", PUBLIC): "feiertag|feiertage|feiertagen",
}
PARTS = {
    (
        "nl",
        PartOfDay.MORNING,
    ): "voormiddag|voormiddagen|ochtend|ochtends|'s ochtends|'s morgens|ochtenden"
    "|morgen|voorm|vm|v.m|'s voormiddags",
    ("nl", PartOfDay.AFTERNOON): "namiddag|namiddagen|'s namiddags|nm|n.m|nam",
    ("nl", PartOfDay.NOON): "middag|middags|'s middags",
    ("nl", PartOfDay.EVENING): "avond|avonden|'s avonds|avonds",
    ("fr", PartOfDay.MORNING): "matin|matins|matinee|matinees",
    ("fr", PartOfDay.AFTERNOON): "apres-midi|apres midi|apres-midis|aprem",
    ("fr", PartOfDay.EVENING): "soir|soirs|soiree|soirees",
    ("en", PartOfDay.MORNING): "morning|mornings",
    ("en", PartOfDay.AFTERNOON): "afternoon|afternoons",
    ("en", PartOfDay.EVENING): "evening|evenings|night|nights",
}
NOON, MIDNIGHT = 12 * 60, 24 * 60
PLAIN = {
    (Kind.TO, "nl"): "tot|tot en met|t/m|tem|t.e.m|t.m|tot aan|t/e/m|t. e. m|tm",
    (Kind.TO, "fr"): "a|au|jusqu'a|jusqu'au|jusque",
    (Kind.TO, "en"): "to|till|until|til|through|thru|up to",
    (Kind.TO, "de"): "bis",
    (Kind.BETWEEN, "nl"): "tussen|tss",
    (Kind.BETWEEN, "fr"): "entre",
    (Kind.BETWEEN, "en"): "between",
    (Kind.SINCE, "nl"): "vanaf|van",
    (Kind.SINCE, "fr"): "a partir de|a partir du|des|depuis",
    (Kind.SINCE, "en"): "from",
    (Kind.SINCE, "de"): "von",
    (Kind.AND, "nl"): "en|en van|en ook",
    (Kind.AND, "fr"): "et|puis|ainsi que",
    (Kind.AND, "en"): "and",
    (Kind.AND, "de"): "und",
    (Kind.CLOSED, "nl"): "gesloten|dicht|toe|niet|niet open|zijn we gesloten|zijn we dicht"
    "|is gesloten|zijn gesloten|we zijn gesloten|geen permanentie|niet geopend|wij zijn gesloten"
    "|zijn wij gesloten|sluitingsdag|sluitingsdagen|wekelijkse sluitingsdag|rustdag|rustdagen",
    (Kind.CLOSED, "fr"): "ferme|fermes|fermee|fermees|fermeture|pas ouvert|nous sommes fermes"
    "|est ferme|sont fermes|pas de permanence|jour de fermeture|jours de fermeture"
    "|fermeture hebdomadaire",
    (
        Kind.CLOSED,
        "en",
    ): "closed|off|not open|we are closed|we're closed|is closed|are closed|shut",
    (Kind.CLOSED, "de"): "geschlossen",
    (Kind.PAUSE, "nl"): "middagpauze|lunchpauze|pauze|middagsluiting|voor de lunch|voor lunch"
    "|met middagpauze|met lunchpauze|met pauze|tijdens de middagpauze|over de middag",
    (Kind.PAUSE, "fr"): "pause|pause de midi|pause midi|pause dejeuner|pause repas|temps de midi"
    "|pause du midi|sur le temps de midi|avec une pause|pour la pause de midi|interruption"
    "|pendant la pause de midi|pour le lunch",
    (Kind.PAUSE, "en"): "lunch break|lunchtime|for lunch|break|for a lunch break|with a break"
    "|for lunch break|over lunch|with a lunch break",
    (Kind.EXCEPT, "nl"): "behalve|uitgezonderd|m.u.v|met uitzondering van|uitgenomen|buiten"
    "|behalve op|muv",
    (Kind.EXCEPT, "fr"): "sauf|excepte|hormis|hors|a l'exception de|a l'exception du"
    "|a l'exception des",
    (Kind.EXCEPT, "en"): "except|except for|excluding|but not|excl",
    (Kind.ALSO, "nl"): "ook",
    (Kind.ALSO, "fr"): "aussi|egalement",
    (Kind.ALSO, "en"): "also",
    (Kind.ONLY, "nl"): "enkel|alleen|slechts",
    (Kind.ONLY, "fr"): "seulement|uniquement",
    (Kind.ONLY, "en"): "only",
    (Kind.INCLUDING, "nl"): "inclusief|inclusief op|zelfs op|incl|met inbegrip van",
    (Kind.INCLUDING, "fr"): "y compris|meme|inclus les",
    (Kind.INCLUDING, "en"): "including|even on",
    (Kind.INCLUDED, "nl"): "inbegrepen",
    (Kind.INCLUDED, "fr"): "inclus|compris",
    (Kind.INCLUDED, "en"): "included",
    (Kind.FILL, "nl"): "op|elke|iedere|ieder|elk|alle|om|uur|uren|het|in het|in de|telkens"
    "|geopend|openingsuren|openingstijden|open van|we zijn open|wij zijn open|zijn we open"
    "|zijn wij open|wij open|is open|welkom|onze|permanentie|op de|bereikbaar|wij zijn bereikbaar"
    "|we zijn bereikbaar|je kan bij ons terecht|je kunt bij ons terecht|kan je bij ons terecht"
    "|kun je bij ons terecht|je kan terecht|jeugdhuis|jeugdcentrum|jeugdclub|jeugddienst"
    "|jongerencentrum|jh|jac|wekelijks|zal|zijn open|open zijn|inloop|vrije inloop|instuif|zitdag"
    "|spreekuur|zonder afspraak|vrij toegankelijk|onthaal|loket|loketten|balie|tijdens de"
    "|tijdens het|doorlopend|hele dag|de hele dag|de ganse dag|zonder onderbreking"
    "|zonder middagpauze|zonder pauze",
    (
        Kind.FILL,
        "fr",
    ): "le|la|les|l'|tous les|toutes les|chaque|du|ouvert|ouverts|ouverte|ouvertes"
    "|horaire|horaires|heures d'ouverture|nous sommes ouverts|est ouvert|permanence|permanences"
    "|ouverture|ouvre|heures|horaire d'ouverture|horaires d'ouverture|accueil"
    "|nous sommes joignables|joignable|joignables|nous sommes accessibles|maison de jeunes"
    "|maison des jeunes|mj|amo|guichet|guichets|accueil libre|acces libre|entree libre"
    "|sans rendez-vous|sans rdv|hebdomadaire|sans interruption|non-stop|en continu"
    "|toute la journee|journee continue|sans pause",
    (
        Kind.FILL,
        "en",
    ): "on|every|each|the|at|opening hours|opening times|hours|we are open|we open"
    "|we're open|in the|o'clock|opens|are open|youth club|youth centre|is open|drop-in|drop in"
    "|walk-in|walk in|weekly|without appointment|no appointment needed|all day|without a break"
    "|without break",
    (Kind.FILL, "de"): "uhr",
    (Kind.FILL, ""): "open|de|'s",
}
SIGNS = {
    "-": Kind.DASH, ",": Kind.COMMA, "&": Kind.AND, "+": Kind.AND, "/": Kind.SLASH,
    "\n": Kind.BREAK, ";": Kind.BREAK, ":": Kind.BREAK, "(": Kind.BREAK, ")": Kind.BREAK,
    "|": Kind.BREAK, "•": Kind.BREAK, "·": Kind.BREAK, "*": Kind.BREAK, "!": Kind.BREAK,
    ".": Kind.BREAK, "✓": Kind.BREAK, "▪": Kind.BREAK,
}  # fmt: skip
TIMES = {
    ("fr", NOON): "midi",
    ("en", NOON): "noon|midday|12 noon",
    ("fr", MIDNIGHT): "minuit",
    ("en", MIDNIGHT): "midnight|12 midnight",
    ("nl", MIDNIGHT): "middernacht",
}
WEAK = ("holiday", "holidays")
"""Public ones, or those of the schools: closed then means the same to most, open does not."""
STEMS = ("maan", "dins", "woens", "donder", "vrij", "zater", "zon")
SUFFIXES = (
    "voormiddag|voormiddagen|namiddag|namiddagen|middag|middagen|avond|avonden|ochtend|ochtenden"
    "|morgen|morgens"
)


@cache
def words() -> Mapping[str, Word]:
    found: dict[str, Word] = {}
    for said, word in _words():
        known = found.get(said)
        is_both = known and known.kind is word.kind is Kind.DAY
        found[said] = _both(known, word) if known and is_both else word
    return found


def _both(one: Word, other: Word) -> Word:
    """The same short day in two languages."""
    assert isinstance(one.value, dict), "the days of each language"
    assert isinstance(other.value, dict), "the days of each language"
    return Word(Kind.DAY, one.value | other.value, one.languages | other.languages)


def _words() -> Iterator[tuple[str, Word]]:
    for (kind, language), listed in PLAIN.items():
        yield from _listed(listed, Word(kind, None, _set(language)))
    for (language, days), listed in GROUPS.items():
        yield from _listed(listed, Word(Kind.DAY, {language: days}, _set(language)))
    for (language, part), listed in PARTS.items():
        yield from _listed(listed, Word(Kind.PART, part, _set(language)))
    for (language, minute), listed in TIMES.items():
        yield from _listed(listed, Word(Kind.TIME, minute, _set(language)))
    for table in (SHORT, LONG):
        for language, names in table.items():
            for day, listed in enumerate(names):
                one = Word(Kind.DAY, {language: frozenset({day})}, _set(language))
                yield from _listed(listed, one)


def _set(language: str) -> frozenset[str]:
    return frozenset({language}) if language else frozenset()


def _listed(listed: str, word: Word) -> Iterator[tuple[str, Word]]:
    return ((said, word) for said in listed.split("|"))


@cache
def pattern() -> re.Pattern[str]:
    """Any of the words, the longest first, and nothing of a longer one."""
    longest = sorted(words(), key=len, reverse=True)
    every = "|".join(re.escape(said).replace(r"\ ", r"[ \t]+") for said in longest)
    return re.compile(rf"(?<![a-z0-9])(?:{every})(?:(?<=l')|(?![a-z0-9]))\.?")
