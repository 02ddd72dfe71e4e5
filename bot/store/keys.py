"""Derives all keys from the operator's one secret, which is never stored, logged or handed on.

Two keys are not made from the secret but drawn, and stored only sealed with it: the one that makes
aliases, so that people stay who they are when the secret changes, and the one of each backup.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.errors import StartRefused

SHORTEST_SECRET = 32
"""Characters. `bankje key new` makes 43 (32 random bytes, base64url)."""
LARGEST_KEY_FILE = 4096
NONCE = 12


@dataclass(frozen=True, slots=True)
class Keys:
    """Thirty-two bytes each; knowing one tells nothing about another (HKDF, RFC 5869)."""

    store: bytes = field(repr=False)
    alias: bytes = field(repr=False)
    """Of stores that began before aliases had a key of their own."""
    seal: bytes = field(repr=False)
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
        store=expand(material, b"bankje store 1"),
        alias=expand(material, b"bankje alias 1"),
        seal=expand(material, b"bankje seal 1"),
        fingerprint=expand(material, b"bankje fingerprint 1")[:6].hex(),
    )


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def new_key() -> bytes:
    return secrets.token_bytes(32)


def expand(material: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(material)


def sealed(key: bytes, by: Keys, about: bytes) -> str:
    """Wrap a key (AES-256-GCM), bound to what it is about."""
    nonce = secrets.token_bytes(NONCE)
    return base64.b64encode(nonce + AESGCM(by.seal).encrypt(nonce, key, about)).decode("ascii")


def unsealed(text: str, by: Keys, about: bytes) -> bytes:
    """Raise `ValueError` when it was sealed by another secret or about something else."""
    raw = base64.b64decode(text, validate=True)
    try:
        return AESGCM(by.seal).decrypt(raw[:NONCE], raw[NONCE:], about)
    except InvalidTag:
        raise ValueError("not sealed with this key") from None


def refuse_inside(path: Path, *folders: Path) -> None:
    """Whoever steals a folder must not have its key: raise `StartRefused("start-key-in-data")`."""
    if any(path.resolve().is_relative_to(folder.resolve()) for folder in folders):
        raise StartRefused("start-key-in-data", file=str(path))


def refuse_copy(secret: str, *folders: Path) -> None:
    """The same for a secret that came from elsewhere but lies in the folder as well."""
    wanted = secret.strip().encode()
    for path in [each for folder in folders for each in sorted(folder.rglob("*"))]:
        if wanted and wanted in _if_small(path):
            raise StartRefused("start-key-in-data", file=str(path))


def _if_small(path: Path) -> bytes:
    """What stands in it. What may not be read is none of ours: opening the store says so."""
    try:
        small = path.is_file() and path.stat().st_size <= LARGEST_KEY_FILE
        return path.read_bytes() if small else b""
    except OSError:
        return b""
