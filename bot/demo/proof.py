"""Looking everywhere for what should be gone: Discord, the store's rows, every byte of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bot.app import schemas
from bot.demo.reading import said
from bot.demo.town import Town
from bot.store.inventory import read
from bot.store.keys import derive
from bot.store.opening import STORE
from bot.store.sqlcipher import PAGE

RESERVED = 80
"""SQLCipher 4 ends each page with a 16-byte IV and a 64-byte HMAC."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was looked at, in words, and whether nothing was found."""

    lines: tuple[str, ...]
    holds: bool


async def prove(town: Town, signs: list[str]) -> Proof:
    """Look for these words, names and numbers wherever the bot ever wrote."""
    looked = [*_on_discord(town, signs), *await _in_rows(town), *_in_files(town, signs)]
    marks = tuple(f"{'✔' if clean else '✖'} {what}" for what, clean in looked)
    return Proof(marks, all(clean for _, clean in looked))


def _on_discord(town: Town, signs: list[str]) -> list[tuple[str, bool]]:
    threads, cards = town.team.threads, town.team.history()
    direct = [m for name in town.people for m in _direct(town, name)]
    seen = "\n".join([*map(said, cards), *map(said, town.square.history()), *direct])
    return [
        (f"threads in the team channel: {len(threads)}", not threads),
        (f"messages in the team channel: {len(cards)}", not cards),
        (f"direct messages of the bot: {len(direct)}", not direct),
        ("the words, the code name and the account on any channel: none", not _found(signs, seen)),
    ]


def _direct(town: Town, name: str) -> list[str]:
    """What the bot wrote to someone directly; private replies vanish with the screen."""
    user = town[name].user
    if user.id not in town.discord.dm_channels:
        return []
    return [said(message) for message in user.dm_channel.history()]


async def _in_rows(town: Town) -> list[tuple[str, bool]]:
    db, looked = town.bot.services.store.db, []
    for table in read(schemas()):
        if table.about == "young":
            rows = await db.execute_fetchall(f'SELECT count(*) FROM "{table.name}"')  # noqa: S608 - from our own inventory
            count = next(int(row[0]) for row in rows)
            looked.append((f"rows about young people in {table.name}: {count}", count == 0))
    counted = await db.execute_fetchall("SELECT name, value FROM counter ORDER BY name")
    kept = ", ".join(f"{name} {value}" for name, value in counted)
    return [*looked, (f"what stays, without a person: {kept}", True)]


def _in_files(town: Town, signs: list[str]) -> list[tuple[str, bool]]:
    folder = town.settings.data_dir
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    raw = b"".join(path.read_bytes() for path in files)
    key = derive(town.settings.key.get_secret_value()).store
    opened = decrypted(folder / STORE, key)
    size = len(raw)
    return [
        (
            f"every byte of {len(files)} files ({size} bytes), without the key",
            not _found_raw(signs, raw),
        ),
        ("every page of the store, used or free, with the key", not _found_raw(signs, opened)),
    ]


def decrypted(path: Path, key: bytes) -> bytes:
    """Every page as it lies on the disk, decrypted: used, free, and in the write-ahead log."""
    raw = path.read_bytes()
    pages = [raw[start : start + PAGE] for start in range(0, len(raw), PAGE)]
    stored = [_page(page, key, first=not number) for number, page in enumerate(pages)]
    return b"".join([*stored, *_logged(path.with_name(f"{path.name}-wal"), key)])


def _logged(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages of a write-ahead log: a head of 32 bytes, then frames of 24 and a page."""
    raw = path.read_bytes() if path.exists() else b""
    for start in range(32, len(raw), 24 + PAGE):
        number = int.from_bytes(raw[start : start + 4], "big")
        page = raw[start + 24 : start + 24 + PAGE]
        if len(page) == PAGE:
            yield _page(page, key, first=number == 1)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    start = 16 if first else 0  # the salt
    body, vector = page[start : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - RESERVED + 16]
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(body) + reader.finalize()


def _found(signs: list[str], text: str) -> list[str]:
    return [sign for sign in signs if sign in text]


def _found_raw(signs: list[str], raw: bytes) -> list[str]:
    return [sign for sign in signs if sign.encode() in raw]
