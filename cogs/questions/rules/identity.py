"""What may say who somebody is, seen by its format, in every field of a form together. Pure.

For what a team writes about young people. Stricter than for what they write themselves: here no
number, handle or address is ever of use. By format only, never by what is said (promise 2).

Seen, also in other signs, other digits, spelled out, and cut in two by a field: phone numbers and
accounts' numbers, mentions, addresses of pages and of mail, code names, handles (`@lotte`,
`snap: lotte`, `lotte99`), number plates, a street with a number, a day of birth, a class, a school
that is named as one. Not seen: a name in ordinary words, a nickname, `lotte.vdb`, where somebody
lives or plays without a number. That is said to who writes, and not promised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise

from bot.texts.typed_text import cut, visible
from cogs.questions.rules.code_names import ANIMALS
from cogs.questions.rules.contact_details import (
    ABROAD,
    BELGIAN,
    DATE,
    GROUP,
    MOBILE_NEXT_DOOR,
    NOBODYS,
    WITHOUT_PLUS,
    contact_details,
)
from cogs.questions.rules.spelled_numbers import in_digits

UNSEEN = frozenset({"Cf", "Mn", "Me", "Co", "Cn"})
"""Kinds of signs that could hide inside a name or a number."""
LOOKS_LIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04cf\u043a\u043c"
    "\u043d\u0442\u0432\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u0406\u0408\u0405\u041a"
    "\u041c\u041d\u0422\u0412\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u0391\u0392\u0395\u0397"
    "\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5\u0396\u3002\u2024\u201a",
    "aeopcyxijsdlkmhtbAEOPCYXIJSKMHTBaopvikABEHIKMNOPTXYZ..,",
)
"""Letters of other scripts that are read as ours, and stops that are read as a dot."""
MARKUP = re.compile(r"[*~`|\\]")
LETTER_FOR_DIGIT = re.compile(r"(?<![^\W\d_])[oO](?=\d)|(?<=\d)[oO](?![^\W\d_])")
CODE_NAME = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(ANIMALS)})[\s\-‐-―−.:·#_]{{0,3}}"
    r"(?:(?:nummer|number|num[eé]ro|nr|no|n°)\.?\s*)?\d(?:\s?\d){1,2}(?!\d)",
    re.IGNORECASE,
)
MENTION = re.compile(r"<[@#][!&]?\d*>?|@\s?\S*")
ID = re.compile(r"\d{15,}|(?<!\d)\d{2,3}(?:[ .]\d{3}){5}(?!\d)")
ENDS = "app|be|co|com|dev|eu|fr|gg|io|me|net|nl|org|tv|gd|ly"
SITE = re.compile(
    rf"(?<![\w@])(?:[a-z0-9-]+\.)+(?:{ENDS}|ee|link|xyz|info|chat|social|page|bio|lol|fm|vlaanderen)"
    r"(?![\w.])(?:/\S*)?|\]\(|://",
    re.IGNORECASE,
)
SPELLED_SITE = re.compile(
    rf"\w[\w-]*(?:\s+\.\s?|\s*[(\[](?:punt|dot|point)[)\]]\s*|\s+(?:punt|dot|point)\s+)(?:{ENDS})\b"
    r"|[(\[{](?:at|apenstaart\w*|arobase)[)\]}]|\b(?:apenstaart\w*|arobase)\s+\w+",
    re.IGNORECASE,
)
PLACES = (
    r"snap(?:chat)?|insta(?:gram)?|ig|sc|tik\s?tok|discord|dc|telegram|whats\s?app|facebook|messenger"
    r"|twitch|steam|roblox|xbox|psn|twitter|threads|be\s?real|kik|signal|youtube|yt"
    r"|gebruikersnaam|username|user|nick(?:name)?|account|profiel|profil|pseudo|handle"
)
HANDLE = re.compile(
    rf"(?<!\w)(?:{PLACES})(?:\s?(?:naam|name|account|id))?\s?[:=]\s?"
    r"(?:[^\s,;]*[\w][._\d][^\s,;]*|[^\s,;.!?]+(?=\s*(?:$|[,;.!?)])))",
    re.IGNORECASE | re.MULTILINE,
)
YEAR_OF_BIRTH = r"(?:19[89]\d|200\d|201\d)"
NUMBERED = re.compile(
    r"(?<![\w#-])(?!covid|fifa|euro|week|gta|windows|route|artikel|klas|groep|nummer|kamer|zaal|lijn)"
    rf"(?:[^\W\d_]{{4,}}(?!20[23]\d)\d{{2,4}}|[^\W\d_]{{3,}}{YEAR_OF_BIRTH})(?![\w-])",
    re.IGNORECASE,
)
"""As accounts are called where the plain name was taken: `lotte99`, `sam2010`."""
PLATE = re.compile(
    r"(?<![\w-])(?:[1-9]-?[A-Za-z]{3}-?\d{3}|[1-9] [A-Z]{3} \d{3}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3}"
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{1,2}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2})(?![\w-])"
)
NO_NUMBER_OF_A_HOUSE = (
    r"(?!\s?(?:[:.]\d|u\b|uur|min|keer|jongeren|jaar|leerlingen|mensen|personen|kinderen|meisjes"
    r"|jongens|man\b|euro|%|x\b|h\b|heures|jeunes|fois|ans))"
)
ADDRESS = re.compile(
    r"(?<!\w)[a-z'’-]*[a-z]{3}(?:straat|steenweg|laan|dreef|kaai|baan|singel|plein|hof)\s+"
    rf"(?:nr\.?\s*)?\d{{1,4}}(?!\d){NO_NUMBER_OF_A_HOUSE}"
    r"|\b(?:rue|avenue|boulevard|chaussee|chaussée)\s+(?:[\w'’-]+\s+){0,3}[\w'’-]+,?\s+\d{1,4}\b"
    rf"{NO_NUMBER_OF_A_HOUSE}|\b\d{{1,4}},?\s+(?:rue|avenue|boulevard|chaussée)\s+\w+"
    r"|\b\d{1,4}\s+[A-Z]\w+\s(?:Street|Road|Lane|Avenue)\b",
    re.IGNORECASE,
)
BORN = re.compile(
    rf"(?<![\d./-])[0-3]?\d([./ -])[01]?\d\1{YEAR_OF_BIRTH}(?!\d)"
    rf"|(?<!\d){YEAR_OF_BIRTH}([./-])[01]?\d\2[0-3]?\d(?!\d)"
    rf"|(?<!\d)[0-3]?\d\s+[a-zéû]{{3,9}}\.?\s+{YEAR_OF_BIRTH}(?!\d)"
    r"|(?:°|\b(?:geboren|geb\.|née?|born|verjaart|jarig|birthday|anniversaire))"
    r"\s?(?:op|le|on|:)?\s?[0-3]?\d(?:[./-]\d|\s+[a-zéû]{3,9})",
    re.IGNORECASE,
)
OF_STATE = re.compile(
    r"(?<!\d)\d{2}\.\d{2}\.\d{2}[\s-]{1,3}\d{3}[.\s]\d{2}(?!\d)"
    r"|(?<!\d)\d{6}[ -]?\d{3}[ .-]?\d{2}(?!\d)|\b[A-Z]{2}\d{2}(?:\s?\d{4}){3}"
)
"""Of the national register, and of a bank account."""
CLASS = re.compile(
    r"\b(?:[Kk]las|[Cc]lasse?|[Ll]eerjaar)\s+"
    r"(?:[1-7](?!(?:de|e|ste|er|ere|eme|st|nd|rd|th)\b)[A-Za-z]{1,4}|[1-7]\s[A-Z]{1,3})\b"
    r"|\b(?:uit|in|van|de|en)\s+(?![1-6](?:D|G|K)\b)[1-7][A-Z]{1,4}[a-z]?(?![\w-])"
)
SCHOOL = re.compile(
    r"(?<!\w)[A-Z][\w'’-]*[a-z](?:college|atheneum|lyceum|instituut|basisschool|middenschool)(?!\w)"
    r"|\b(?:[Aa]theneum|[Ll]yceum|[Cc]ollège|[Ll]ycée|[Aa]thénée)\s+(?:(?:de|du|van|des)\s+)?[A-Z]\w+"
)
FORMATS = (
    CODE_NAME, MENTION, ID, SITE, SPELLED_SITE, HANDLE, NUMBERED, PLATE, ADDRESS, BORN, OF_STATE,
    CLASS, SCHOOL,
)  # fmt: skip
IN_OTHER_SIGNS = (CODE_NAME, ID, SITE, SPELLED_SITE)
"""What is looked for once more where letters, digits and markup were made plain."""
ROW = re.compile(r"\+?\(?\d(?:[\s()./,;:|_–—·•-]{0,3}\d){7,}")
YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d(?!\d)")
MOBILE = re.compile(r"04[5-9]\d{7}")
FIXED = 9
"""Digits of a number that is no mobile one."""
MOST_SHOWN, LONGEST_SHOWN = 5, 60
"""Of what was seen, and characters of each."""


def identifying(words: str) -> tuple[str, ...]:
    """What in these words may say who it is, as it stands there, each once."""
    return identifying_in({"": words})


def identifying_in(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The same over all fields of a form: none of them is a way around it, nor two together."""
    each_field = [_plain(words) for words in fields.values()]
    whole = "\n".join(each_field)
    found = dict.fromkeys(each for words in (*each_field, whole) for each in _found(words))
    return tuple(each for each in found if not _is_within_another(each, found))


def shown_apart(found: tuple[str, ...]) -> str:
    """To its writer alone, each in a block of its own, so that nothing in it is a mention."""
    return "\n".join(
        f"`{cut(' '.join(each.split()).replace('`', 'ˋ'), LONGEST_SHOWN)}`"
        for each in found[:MOST_SHOWN]
    )


def _is_within_another(each: str, found: Mapping[str, None]) -> bool:
    """Whether it stands in something longer that is shown: `@mail.be` of an address."""
    return any(
        each != other and _bare(each) in _bare(other) for other in found if len(other) > len(each)
    )


def _bare(words: str) -> str:
    return re.sub(r"[\W_]", "", words).casefold() or words


def _plain(words: str) -> str:
    """Without what is drawn as nothing: `Vos-4⁠7` reads as `Vos-47`, and so it is seen."""
    apart = unicodedata.normalize("NFKC", visible(words))
    return "".join(_digit(each) for each in apart if unicodedata.category(each) not in UNSEEN)


def _digit(sign: str) -> str:
    """In our own digits: there are sixty kinds of them, and some in circles."""
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)


def _found(words: str) -> Iterator[str]:
    yield from (each.shown for each in contact_details(words))
    for pattern in FORMATS:
        yield from (each[0].strip() for each in pattern.finditer(words))
    made_plain = MARKUP.sub("", words).translate(LOOKS_LIKE)
    made_plain = LETTER_FOR_DIGIT.sub("0", in_digits(made_plain))
    for pattern in IN_OTHER_SIGNS:
        yield from (each[0].strip() for each in pattern.finditer(made_plain))
    without_dates = YEARS.sub("…", DATE.sub("…", made_plain))
    for row in ROW.finditer(without_dates):
        if shown := _phone_in(row[0]):
            yield shown


def _phone_in(row: str) -> str:
    """A phone number in a row of digits, however they are set apart; empty for none.

    One digit at a time it is one only with the same sign between all of them: scores have two.
    """
    groups = [*GROUP.finditer(row)]
    between = {row[a.end() : b.start()].strip() or " " for a, b in pairwise(groups)}
    if len(between) > 1 and max(len(each[0]) for each in groups) == 1:
        return ""
    for first in range(len(groups)):
        digits = ""
        for last in range(first, len(groups)):
            digits += groups[last][0]
            is_whole = first == 0 and last == len(groups) - 1
            if _is_phone(("+" if row[0] == "+" and not first else "") + digits, is_whole=is_whole):
                return row[groups[first].start() : groups[last].end()]
    return ""


def _is_phone(digits: str, *, is_whole: bool) -> bool:
    """`is_whole`: nothing stands before or after it; shorter numbers are many things."""
    if NOBODYS.fullmatch(digits):
        return False
    if any(each.fullmatch(digits) for each in (MOBILE, ABROAD, WITHOUT_PLUS)):
        return True
    is_fixed = len(digits) == FIXED and BELGIAN.fullmatch(digits)
    return is_whole and bool(is_fixed or MOBILE_NEXT_DOOR.fullmatch(digits))
