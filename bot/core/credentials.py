"""Checks the shape of a token and a secret, and names the mistakes that copying makes.

A sentence about a secret never shows it, nor says how it begins.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping

from bot.core.errors import StartRefused

QUOTES = "\"'`“”‘’«»"
PART = re.compile(r"[A-Za-z0-9_-]+")
PARTS = 3
KEY = re.compile(r"[A-Za-z0-9_-]{43}=?")
"""What `bankje key new` makes: 32 bytes in base64url."""


def refuse_mistakes(token: str, key: str, *, is_in_use: Callable[[str], bool]) -> None:
    """Raise `StartRefused` for a token or a key that is empty, wrapped, or the other one.

    White space around either does no harm and is not looked at. `is_in_use` says whether a data
    folder opens with a key already: then that is the key, however odd it looks.
    """
    token, key = token.strip(), key.strip()
    is_odd = _is_wrapped(key) or is_token(key)
    if key and is_odd and not is_in_use(key):
        _refuse_key(token, key)
    _refuse_token(token, key)


def laid_open(environment: Mapping[str, str]) -> list[str]:
    """Which secrets stand in an environment, by name.

    There `/proc` and a container's description keep them for as long as it runs.
    """
    given = {name.upper() for name, value in environment.items() if value.strip()}
    return [name for name in ("BANKJE_TOKEN", "BANKJE_KEY") if name in given]


def refuse_odd_key(key: str) -> None:
    """The same for a key that is new, and so in use nowhere."""
    key = key.strip()
    if key and (_is_wrapped(key) or is_token(key)):
        raise StartRefused("start-key-is-token" if is_token(key) else "start-key-wrapped")


def is_token(text: str) -> bool:
    """Whether it has the shape of a bot's token: three parts, the first an account's number."""
    parts = text.split(".")
    return len(parts) == PARTS and all(map(PART.fullmatch, parts)) and _holds_number(parts[0])


def _holds_number(part: str) -> bool:
    try:
        decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except (binascii.Error, ValueError):
        return False
    return decoded.isdigit()


def _refuse_key(token: str, key: str) -> None:
    if not is_token(key):
        raise StartRefused("start-key-wrapped")
    raise StartRefused("start-key-is-token" if is_token(token) else "start-secrets-swapped")


def _refuse_token(token: str, key: str) -> None:
    if not token.strip(QUOTES + " "):
        raise StartRefused("start-token-missing")
    if is_token(token):
        return
    if token == key or KEY.fullmatch(token):
        raise StartRefused("start-token-is-key")
    if is_token(_unwrapped(token)):
        raise StartRefused("start-token-wrapped")
    raise StartRefused("start-token-shape")


def _unwrapped(token: str) -> str:
    """Without quotation marks, white space anywhere, and the word that goes before it in a call."""
    return re.sub(r"\s", "", token.strip(QUOTES + " ").removeprefix("Bot ")).strip(QUOTES)


def _is_wrapped(key: str) -> bool:
    """Between quotation marks, or broken over lines; a space within is someone's own taste."""
    return key[:1] in QUOTES or key[-1:] in QUOTES or len(key.splitlines()) > 1
