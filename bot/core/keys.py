"""One secret in, the keys out. The secret itself is never stored, logged or handed on."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.errors import StartRefused

SHORTEST_SECRET = 32
"""Characters. `bankje key new` makes 43 (32 random bytes, base64url)."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Thirty-two bytes each; knowing one tells nothing about another (HKDF, RFC 5869)."""

    store: bytes = field(repr=False)
    alias: bytes = field(repr=False)
    fingerprint: str
    """Twelve hex digits that tell two secrets apart and nothing else about them."""


def derive(secret: str) -> Keys:
    """Raise `StartRefused` for a secret that is missing or too short to be one."""
    if not secret.strip():
        raise StartRefused("start-key-missing")
    if len(secret.strip()) < SHORTEST_SECRET:
        raise StartRefused("start-key-short", shortest=SHORTEST_SECRET)
    material = secret.strip().encode()
    return Keys(
        store=_expand(material, b"bankje store 1"),
        alias=_expand(material, b"bankje alias 1"),
        fingerprint=_expand(material, b"bankje fingerprint 1")[:6].hex(),
    )


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def _expand(material: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(material)
