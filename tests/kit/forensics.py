"""What someone finds who takes the data folder: every byte of it, and every page with the key."""

from __future__ import annotations

from pathlib import Path

from bot.demo import proof
from bot.store.keys import Keys


def every_byte(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def decrypted(path: Path, keys: Keys) -> bytes:
    """Every page, used or free, as it lies on the disk, decrypted with the key."""
    return proof.decrypted(path, keys.store)
