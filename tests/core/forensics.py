"""What someone finds who takes the data folder: every byte of it, and every page with the key."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bot.core.keys import Keys

PAGE = 4096
RESERVED = 80
"""SQLCipher 4 ends each page with a 16-byte IV and a 64-byte HMAC."""


def every_byte(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def decrypted(path: Path, keys: Keys) -> bytes:
    """Every page, used or free, as it lies on the disk, decrypted with the key."""
    raw = path.read_bytes()
    pages = [raw[start : start + PAGE] for start in range(0, len(raw), PAGE)]
    return b"".join(_page(page, keys.store, first=not n) for n, page in enumerate(pages))


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    start = 16 if first else 0  # the salt
    body, vector = page[start : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - RESERVED + 16]
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(body) + reader.finalize()
