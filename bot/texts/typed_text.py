"""Handles what people typed: is it empty, how long is it, how is it shown without formatting.

Pure, and the one rule for everything that accepts typed text.
"""

from __future__ import annotations

import re
import unicodedata

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Mn", "Me", "Zs", "Zl", "Zp"})
"""Kinds of signs that show nothing by themselves: controls, spaces, marks without a letter."""
FILLERS = re.compile(
    "[\u115f\u1160\u17b4\u17b5\u2065\u2800\u3164\uffa0\ufff0-\ufff8\U0001d159\U000e0000-\U000e0fff]"
)
"""Signs that Unicode counts as letters or as nothing yet, and that are drawn as nothing."""
NEWLINES = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
UNTYPED = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Controls and halves of signs."""
TURNING = re.compile("[\u202d\u202e]")
"""What turns the direction of writing against the letters."""
HIDDEN = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)"
    "|[\u00ad\u200b\U000e0100-\U000e01ef]"
    "|[\u115f\u1160\u17b4\u17b5\u180e\u202d\u202e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]"
    "|[\U0001d159\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
    "|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]|(?<=[\u200c\u200d])[\u200c\u200d]"
)
"""Signs that are drawn as nothing, and that no script needs, or only in some places."""
SHOWN = "▯"
"""Stands where somebody hid a sign."""
HANGS_ON = frozenset({"Mn", "Me", "Mc", "Cf", "Sk"})
"""Kinds of signs that belong to the one before; a skin tone is a modifier symbol."""
JOINER = "\u200d"
FENCE = re.compile("``(?=`)")
AT_THE_START = re.compile(r"^([^\S\n]*)(#{1,3}|-#)(?=\s)", re.MULTILINE)
EVERYONE = re.compile("@(?=everyone|here)", re.IGNORECASE)
HALF_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+$")
"""Two letters of this kind are one flag."""
BREAK = "\u200b"
"""Stands unseen inside what would otherwise be markup."""
BROKEN = re.compile(
    r"(?<=<)\u200b|(?<=\])\u200b(?=\()|(?<=\|)\u200b(?=\|)|(?<=@)\u200b(?=everyone|here)"
    r"|(?<=``)\u200b(?=`)|(?<=:)\u200b(?=//)|(?:(?<=\n)|(?<=\n )|\A)\u200b(?=#|-#)",
    re.IGNORECASE,
)
"""Where we put one ourselves: people copy what they read."""
LINK = re.compile(r"(?<=\w):(?=//)")
CUT = "…"
LONGEST_COPIED = 3500
"""As much as a form takes; the sentences around it fit beside it on one screen."""


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing in it."""
    return all(unicodedata.category(sign) in UNSEEN for sign in FILLERS.sub("", text))


def hides(text: str) -> bool:
    """Whether a sign in it passes for a letter and is drawn as nothing: names would look alike."""
    return bool(FILLERS.search(text))


def in_lines(text: str) -> str:
    """The same lines, with one kind of newline, whatever a keyboard or another program made."""
    return NEWLINES.sub("\n", text)


def visible(text: str) -> str:
    """What can be read of it: its lines, without what nobody types; empty if nothing shows."""
    return TURNING.sub("", as_typed(text)).strip()


def as_typed(text: str) -> str:
    """The same with what turns the direction of writing still in it: `calm` shows that."""
    typed = UNTYPED.sub("", in_lines(text)).strip()
    return "" if is_blank(typed) else typed


def units(text: str) -> int:
    """How long Discord takes it to be.

    Its API counts code points (its staff, discord-api-docs#1315), its apps count UTF-16. This is
    the larger of both.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """At most so many units; what was cut shows that it was, and no sign is cut in two."""
    if 2 * len(text) <= most or units(text) <= most:  # no code point is more than two units
        return text
    kept, room = 0, most - units(CUT)
    for sign in text:
        room -= units(sign)
        if room < 0:
            break
        kept += 1
    return text[: _between_signs(text, kept)].rstrip() + CUT


def _between_signs(text: str, at: int) -> int:
    """The last place up to `at` where one drawn sign ends and another begins."""
    place = at
    while place > 0 and _is_within_a_sign(text, place):
        place -= 1
    return place or at


def _is_within_a_sign(text: str, at: int) -> bool:
    if text[at - 1] == JOINER or unicodedata.category(text[at]) in HANGS_ON:
        return True
    before = HALF_FLAGS.search(text, 0, at)
    return bool(before and HALF_FLAGS.match(text[at]) and len(before[0]) % 2)


def calm(words: str) -> str:
    """Make a person's words harmless to show: no pings, no disguised links, all of it quoted.

    What is hidden in them shows.

    What it adds is counted where words are accepted, by calling it.
    """
    still = unhidden(UNTYPED.sub("", in_lines(words))).removesuffix("\n")
    if not still:
        return ""
    still = still.replace("<", f"<{BREAK}").replace("](", f"]{BREAK}(")
    still = still.replace("||", f"|{BREAK}|")  # words behind a grey bar are words not read
    still = AT_THE_START.sub(rf"\1{BREAK}\2", EVERYONE.sub(f"@{BREAK}", _unfenced(still)))
    # Discord takes a line for a quoted one only with the space behind the sign.
    return "\n".join(f"> {part}" for part in still.split("\n"))


def unlinked(words: str) -> str:
    """No address in it can be pressed: it can be read, and typed over."""
    return LINK.sub(f":{BREAK}", words)


def has_link(words: str) -> bool:
    """Whether there is an address in it that Discord would let people press."""
    return bool(LINK.search(words))


def unhidden(words: str) -> str:
    """Put a sign that shows in place of each that hides; what scripts and emoji need stays."""
    return HIDDEN.sub(_shown, BROKEN.sub("", words))


def _shown(found: re.Match[str]) -> str:
    sign, words = found[0], found.string
    if found["flag"] or _is_of_use(sign, words[: found.start()][-1:], words[found.end() :][:1]):
        return sign
    return SHOWN


def _is_of_use(sign: str, before: str, after: str) -> bool:
    """Where a word may be broken, and which form of a letter is meant."""
    if sign == "\u00ad":
        return before.isalpha() and after.isalpha()
    if sign == BREAK:
        return _is_without_case(before) and _is_without_case(after)
    is_variant = "\U000e0100" <= sign <= "\U000e01ef"
    return is_variant and bool(before) and unicodedata.category(before) == "Lo"


def _is_without_case(sign: str) -> bool:
    """A letter of a script that may be written without spaces, or a mark on one."""
    return bool(sign) and unicodedata.category(sign) in {"Lo", "Lm", "Mn", "Mc"}


def unquoted(shown: str) -> str:
    """Words that `calm` made harmless, to be written on: without what it added."""
    return BROKEN.sub("", "\n".join(line.removeprefix("> ") for line in shown.split("\n")))


def _unfenced(words: str) -> str:
    """No three backticks in a row: a block that opens here would swallow what follows."""
    return FENCE.sub(f"``{BREAK}", words)


def to_copy(words: str) -> str:
    """A person's words, given back in a block that can be copied, and that they cannot leave.

    They do not grow by it: what fitted in a form fits on the screen. Only a forged form has more.
    """
    return f"```\n{cut(in_lines(words), LONGEST_COPIED).replace('```', 'ˋˋˋ')}\n```"
