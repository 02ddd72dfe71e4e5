"""`bankje update-check`: whether there is a newer version; only when an operator asks.

The running bot never asks (promise 6). This is one GET of the address that the operator gave, the
forge's page of releases for programs. It says nothing of who asks: no version, no name of a town,
no cookie, and the same words from everybody. Of the answer only a version number is believed.
"""

from __future__ import annotations

import asyncio
import json
import re
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated, Any

import aiohttp
import typer

from bot.commands.console import say
from bot.core.errors import StartRefused
from bot.settings import load_without_secrets

Version = tuple[int, int, int]
NEWER = 3
"""Exit code when there is a newer one, for whoever asks by a timer."""
PATIENCE = aiohttp.ClientTimeout(total=10)
WELL = 200
LONGEST = 1_000_000
"""Bytes of an answer; a list of a forge's releases is some tens of thousands."""
MOST = 200
"""Releases that are looked at."""
TAG = re.compile(r"v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
Config = Annotated[Path, typer.Option(help="The folder with bankje.toml.")]


def mount(app: typer.Typer) -> None:
    app.command("update-check")(update_check)


def update_check(config: Config = Path("config")) -> None:
    """Ask the forge whether there is a newer Bankje, at `releases_url`. Exit code 3 if there is."""
    url = load_without_secrets(config).releases_url
    if not url:
        raise StartRefused("start-update-no-address")
    here = numbers_of(version_of("bankje"))
    newest = newest_in(asyncio.run(_asked(url)))
    if newest is None or here is None:
        raise StartRefused("start-update-no-version")
    if newest > here:
        say("start-update-newer", newest=_in_words(newest), ours=_in_words(here))
        raise typer.Exit(NEWER)
    say("start-update-newest", ours=_in_words(here))


async def _asked(url: str) -> bytes:
    """Raise `StartRefused`: nobody answered, or not with a page."""
    headers = {"User-Agent": "Bankje", "Accept": "application/json"}
    jar = aiohttp.DummyCookieJar()
    try:
        # Asked by a person at a terminal, never by the running bot (promise 6).
        async with (
            aiohttp.ClientSession(timeout=PATIENCE, headers=headers, cookie_jar=jar) as session,  # noqa: TID251
            session.get(url, allow_redirects=False) as answer,
        ):
            if answer.status != WELL:
                raise StartRefused("start-update-refused", status=str(answer.status))
            return await _up_to(LONGEST, answer.content)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        raise StartRefused("start-update-unreachable") from None


async def _up_to(most: int, content: aiohttp.StreamReader) -> bytes:
    """Read no more than that: what is longer is no list of releases."""
    read = bytearray()
    async for piece in content.iter_chunked(1 << 16):
        read += piece
        if len(read) > most:
            raise StartRefused("start-update-no-version")
    return bytes(read)


def newest_in(answer: bytes) -> Version | None:
    """Find the newest finished release, as GitHub, Forgejo and Gitea name one or list them."""
    try:
        said = json.loads(answer)
    except (ValueError, RecursionError):
        return None
    releases = said[:MOST] if isinstance(said, list) else [said]
    found = [numbers_of(each.get("tag_name")) for each in releases if _is_finished(each)]
    return max((each for each in found if each), default=None)


def _is_finished(release: Any) -> bool:
    if not isinstance(release, dict):
        return False
    return not (release.get("draft") or release.get("prerelease"))


def numbers_of(said: object) -> Version | None:
    """Read `v1.2.3` or `1.2.3` and nothing else: whatever follows is no finished release."""
    found = TAG.fullmatch(said) if isinstance(said, str) and said.isascii() else None
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _in_words(version: Version) -> str:
    return ".".join(map(str, version))
