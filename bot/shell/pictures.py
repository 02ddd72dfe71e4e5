"""Pictures beside words on a screen, and the form's field for one."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import discord
from discord import ui

from bot.shell.uploads import Upload
from bot.shell.views import Field

NAME = "foto.jpg"


def picture(jpeg: bytes) -> discord.File:
    """The file that belongs on a screen with a `beside`; its name says nothing about anybody."""
    return discord.File(BytesIO(jpeg), NAME)


def beside(content: ui.Item[Any], alt: str) -> ui.Section[Any]:
    """Words with the screen's picture at their side; `alt` is for who cannot see it (R35)."""
    return ui.Section(content, accessory=ui.Thumbnail(f"attachment://{NAME}", description=alt))


def upload_field(name: str, label: str, hint: str) -> Field:
    part: ui.FileUpload[Any] = ui.FileUpload(custom_id=name, required=True, max_values=1)
    return Field(name, label, part, hint)


async def fetched(client: discord.Client, upload: Upload) -> bytes:
    """Fetch what someone handed in, while Discord still has it. Raise what Discord raises."""
    return await client.http.get_from_cdn(upload.url)
