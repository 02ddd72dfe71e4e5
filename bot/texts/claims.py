"""What a town's own wording may not add: a promise, or a fact, that our wording does not make.

`bot.texts.facts` holds that what ours says is said. This holds that nothing else is: a free line
may not say that all stays secret, that a human answers at once, or that something was wiped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.texts.facts import FILLED_IN, NUMBER, ways

CLAIMS = {
    "nl": (
        r"geheim\w*|vertrouwelijk\w*|zwijg\w*|blijft tussen|discretie\w*|privé",
        r"anoniem\w*|onherkenba\w*|niet te achterhalen|wie je bent|herken\w*",
        r"niemand|geen mens|alleen (wij|jij|ik|het team|jouw?)",
        r"nooit|nergens|altijd|steeds|dag en nacht|24/7|elk uur|iedere? (dag|nacht|uur)",
        r"gewist|wis|wist|wissen|verwijderd?|weg is weg|bewaar\w*|bewaren|opgeslagen|verdwijnt",
        r"verstuurd|verzonden|aangekomen|is binnen|ontvangen|doorgegeven|doorgestuurd|gelezen",
        r"meteen|direct|onmiddellijk|seconden?|minuten|dadelijk|vandaag nog",
        r"mens|mensen leest|een echte?|leest? (nu )?(mee|alles)|meelezen|kijkt? mee|luistert? mee",
        r"politie|ouders?|mama|papa|leerkracht\w*|directie|burgemeester|school",
        r"veilig\w*|gevaar\w*|gratis|garand\w*|garantie|belo\w+|zeker(heid)?|verplicht|moet|moeten",
        r"open|gesloten|dicht|bereikbaar|aanwezig|online",
        r"automati\w+|bot|robot|computer|AI|dokter|psycholoog|therapeut\w*|advocaat|agent",
    ),
    "en": (
        r"secret\w*|confidential\w*|private|between us|discre\w+",
        r"anonym\w*|untraceable|who you are|recogni[sz]\w*|identif\w+",
        r"nobody|no one|no-one|only (we|you|i|the team|us)",
        r"never|nowhere|always|day and night|24/7|every (day|night|hour)|around the clock",
        r"wiped?|delet\w+|erased?|gone for good|stor\w+|kept|keeps|saved?|disappear\w*",
        r"sent|arrived|received|delivered|passed on|forwarded|been read",
        r"at once|immediate\w*|right away|instant\w*|straight away|seconds?|minutes|asap|today",
        r"human|real person|reads? (now|along|everything)|reading along|watch\w*|listen\w*",
        r"police|parents?|mum|mom|dad|teacher\w*|mayor|school",
        r"safe\w*|danger\w*|for free|free of charge|guarant\w*|promis\w*|certain\w*|must|have to",
        r"open|closed|available|reachable|present|online",
        r"automat\w+|bot|robot|computer|AI|doctor|psychologist|therapist|lawyer|officer",
    ),
    "fr": (
        r"secrets?|secrète\w*|confidentiel\w*|privée?s?|entre nous|discr\w+",
        r"anonym\w*|intraçable|qui tu es|reconna\w*|identifi\w*",
        r"personne|aucune? (humain|adulte)|seulement (nous|toi|l'équipe)|que nous",
        r"jamais|nulle part|toujours|jour et nuit|24h?/24|7j?/7|chaque (jour|nuit|heure)",
        r"effac\w*|supprim\w*|conserv\w*|gard\w+|enregistr\w*|disparaît\w*",
        r"envoyée?s?|arrivée?s?|reçue?s?|transmise?s?|lue?s?",
        r"tout de suite|imm[ée]diat\w*|directement|secondes?|minutes|aussitôt|dès que possible",
        r"humaine?s?|vraie personne|lit (tout|avec)|regarde|écoute",
        r"police|parents?|maman|papa|profs?|professeurs?|directeur|bourgmestre|école",
        r"sûre?s?|sécurité|danger\w*|gratuit\w*|garanti\w*|prom\w+|certain\w*|dois|obligé\w*",
        r"ouverte?s?|fermée?s?|disponibles?|joignables?|présente?s?|en ligne",
        r"automati\w+|bot|robot|ordinateur|IA|médecin|psychologue|thérapeute|avocat\w*|agent",
    ),
}
"""By families: where our wording has one of a family, a town may choose its own word of it."""
DENIES = {
    "nl": r"niet|geen|nooit|noch|zonder",
    "en": r"not|no|never|nor|without|isn't|non",
    "fr": r"pas|jamais|ni|sans|non|aucune?",
}
DENIED_AUTOMATIC = {
    locale: rf"\b({words})\b[\s-]+(?:\w+[\s-]+){{0,3}}automati" for locale, words in DENIES.items()
}


def added(own: ast.Message, ours: ast.Message, locale: str) -> str | None:
    """The first thing of that kind that the town's wording says and ours does not."""
    known = {family for way in ways(ours.value) for family, _ in _said(way, locale)}
    return next(
        (
            word
            for way in ways(own.value)
            for family, word in _said(way, locale)
            if family not in known
        ),
        None,
    )


def _said(way: str, locale: str) -> Iterator[tuple[str, str]]:
    said = " ".join(FILLED_IN.sub(" ", way).replace("*", "").split())
    for number in NUMBER.findall(said):
        yield number, number
    for family in CLAIMS[locale]:
        if found := re.search(rf"(?<!\w)(?:{family})(?!\w)", said, re.IGNORECASE):
            yield family, found[0]
    if found := re.search(DENIED_AUTOMATIC[locale], said, re.IGNORECASE):
        yield "not automatic", found[0]
