"""A lint for Dutch texts that young people read: je-form, short, concrete, never commanding.

It holds ours (`tests/plan`) and, in `bankje check`, a town's own. That nobody is asked who they are
holds in every language, at every start.
"""

from __future__ import annotations

import re
import unicodedata

from fluent.syntax import ast

from bot.texts.facts import FILLED_IN, ways

LONGEST_SENTENCE = 15
LONGEST_ON_AVERAGE = 12
ABBREVIATIONS = {"DM", "CLB", "JAC", "OSM", "PROEF"}
ONE_WORD = "woord"
"""Stands for whatever a variable will hold."""
FAR = ("u", "uw", "ge", "gij", "gelieve", "indien", "betreffende", "teneinde", "hartstikke", "doei")
NUMBERS = "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vierentwintig"
WORDS_TO_AVOID = {
    "far": rf"\b({'|'.join(FAR)})\b",
    "vague": r"\bzo snel mogelijk\b",
    "time in words": rf"\b(({NUMBERS}) (uur|minuten|dagen|weken)|(half|kwart \w+) ({NUMBERS}))\b",
    "clock with a colon": r"\b\d{1,2}:\d{2}\b",
}
COMMANDING = r"\b(je moet|moet je)\b"

WHO = {
    "nl": r"naam|voornaam|achternaam|adres|school|leeftijd|geboortedatum|telefoonnummer",
    "en": r"name|surname|address|school|age|birthday|phone number",
    "fr": r"nom|prénom|adresse|école|âge|date de naissance|numéro de téléphone",
}
"""Who someone is, which nobody has to say (promise 7)."""
ASKING = {
    "nl": r"geef|zeg|noem|schrijf|typ|vul|stuur|deel|vertel|wat is|hoe heet",
    "en": r"give|tell|say|write|type|fill|send|share|state|what is|what's",
    "fr": r"donne|dis|écris|tape|indique|envoie|partage|précise|quel est|quelle est",
}
WHO_ARE_YOU = {
    "nl": r"hoe heet je|wie ben (je|jij)|hoe oud|waar woon|welke (klas|school)|je geboortejaar",
    "en": r"what are you called|who are you|how old|where do you live|which (class|school)",
    "fr": r"comment tu t'appelles|qui es-tu|tu es qui|quel âge|où habites|quelle (classe|école)",
}
"""The same, asked without any of those words. Ours does so for helplines only, to be skipped."""
UNASKED = {
    "nl": r"\b(niet|geen|hoeft|zonder|liever|mag)\b",
    "en": r"\b(not|no|never|without|rather|may)\b|n't\b",
    "fr": r"\b(pas|sans|jamais|ne|plutôt|peux)\b|\bn'",
}


def asks_who(said: str, locale: str) -> bool:
    """Whether a sentence asks a young person for who they are, instead of sparing them that."""
    return any(
        re.search(rf"\b({ASKING[locale]})\b.*\b({WHO[locale]})\b", each, re.IGNORECASE | re.DOTALL)
        and not re.search(UNASKED[locale], each, re.IGNORECASE)
        for each in re.split(r"(?<=[.!?])\s+", said)
    )


def asks_otherwise(said: str, locale: str) -> bool:
    """The same in other words, of which a town may add none to ours."""
    return bool(re.search(rf"\b({WHO_ARE_YOU[locale]})\b", said, re.IGNORECASE))


def complaints(said: str, *, safety: bool = False) -> set[str]:
    """Say what is wrong with one text, in all its sentences. Safety may say 'je moet'."""
    found = {
        kind for kind, words in WORDS_TO_AVOID.items() if re.search(words, said, re.IGNORECASE)
    }
    if not safety and re.search(COMMANDING, said, re.IGNORECASE):
        found.add("commanding")
    if any(length > LONGEST_SENTENCE for length in lengths(said)):
        found.add("long sentence")
    if any(is_emoji_alone(line) for line in said.splitlines()):
        found.add("emoji alone")
    if set(re.findall(r"\b[A-ZÀ-Þ]{2,}\b", said)) - ABBREVIATIONS:
        found.add("shouting")
    return found | questions(said)


def questions(said: str) -> set[str]:
    """One question at a time. A bold heading is none, and neither is a sentence in quotes."""
    doubled = {"doubled mark"} if re.search(r"[?!]\s*[?!]", said) else set()
    asked = re.findall(r"\?+", re.sub(r"\*\*[^*]*\?\*\*|'[^']*'", "", said))
    return doubled | ({"more than one question"} if len(asked) > 1 else set())


def is_emoji_alone(line: str) -> bool:
    has_emoji = any(unicodedata.category(sign) == "So" for sign in line)
    return has_emoji and not any(sign.isalpha() for sign in line)


def lengths(said: str) -> list[int]:
    """The number of words of each sentence; a new line begins a new sentence."""
    plain = re.sub(r"[*`#•·✓]", " ", said)
    sentences = re.split(r"[.!?]+['\")]*(?:\s+|$)|\n", plain)
    counts = [sum(any(map(str.isalnum, word)) for word in each.split()) for each in sentences]
    return [count for count in counts if count]


def variants(pattern: ast.Pattern) -> list[str]:
    """Every way in which a text can turn out, with one word for each variable."""
    return [FILLED_IN.sub(ONE_WORD, way) for way in ways(pattern)]
