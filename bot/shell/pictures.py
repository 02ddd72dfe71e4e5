"""Pictures beside words on a screen, and the form's field for one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any, Protocol

import discord
from discord import ui

from bot.services import Services
from bot.shell.uploads import Upload
from bot.shell.views import Field

NAME = "foto.jpg"


class OneAtATime:
    """Use it as `services.shared(OneAtATime)`: a decoded picture takes much memory."""

    def __init__(self, _services: Services) -> None:
        self.lock = asyncio.Lock()


def picture(jpeg: bytes) -> discord.File:
    """The file that belongs on a screen with a `beside`; its name says nothing about anybody."""
    return discord.File(BytesIO(jpeg), NAME)


def each_time(files: Sequence[discord.File]) -> Callable[[], list[discord.File]]:
    """Give them whole for each attempt: what discord.py has sent once is read to its end."""
    whole = [(each, each.fp.read()) for each in files]
    return lambda: [
        discord.File(BytesIO(content), each.filename, description=each.description)
        for each, content in whole
    ]


def beside(content: ui.Item[Any], alt: str) -> ui.Section[Any]:
    """Words with the screen's picture at their side; `alt` is for who cannot see it (R35)."""
    return ui.Section(content, accessory=ui.Thumbnail(f"attachment://{NAME}", description=alt))


class Drawn(Protocol):
    """A JPEG of ours, and what is on it in words."""

    @property
    def jpeg(self) -> bytes: ...

    @property
    def alt(self) -> str: ...


def gallery(pictures: Sequence[Drawn]) -> list[ui.Item[Any]]:
    """The place of these on a screen, covered until somebody presses: none is seen by surprise."""
    items = [
        discord.MediaGalleryItem(
            f"attachment://{_neutral(number)}", description=each.alt, spoiler=True
        )
        for number, each in enumerate(pictures, start=1)
    ]
    return [ui.MediaGallery(*items)] if items else []


def files(pictures: Sequence[Drawn]) -> list[discord.File]:
    """What is sent with that screen."""
    return [
        discord.File(BytesIO(each.jpeg), _neutral(number), description=each.alt)
        for number, each in enumerate(pictures, start=1)
    ]


def _neutral(number: int) -> str:
    """A name that says nothing of what it is, of whom, or of when."""
    return f"afbeelding-{number}.jpg"


def upload_field(name: str, label: str, hint: str, *, most: int = 1) -> Field:
    part: ui.FileUpload[Any] = ui.FileUpload(custom_id=name, required=True, max_values=most)
    return Field(name, label, part, hint)


async def fetched(client: discord.Client, upload: Upload) -> bytes:
    """Fetch what someone handed in, while Discord still has it. Raise what Discord raises."""
    return await client.http.get_from_cdn(upload.url)
