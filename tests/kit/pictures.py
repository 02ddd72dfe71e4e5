"""Real files that are pictures, or pretend to be; and sending them in a conversation."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import discord
import simcord
from PIL import Image, PngImagePlugin

from bot.demo.reading import message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.referring import press_in_inbox

Result = simcord.InteractionResult
BEGIN, WITH, SHOW = "Stuur een afbeelding", "Antwoord met een afbeelding", "Toon de afbeelding"
GIVE = "Geef de afbeelding door"
NAME = "afbeelding-1.jpg"


# -- files ----------------------------------------------------------------------------------------


def drawn(kind: str = "JPEG", picture: Image.Image | None = None, **saved: Any) -> bytes:
    file = BytesIO()
    (picture or Image.new("RGB", (80, 40), "teal")).save(file, kind, **saved)
    return file.getvalue()


def opened(file: bytes) -> Image.Image:
    picture = Image.open(BytesIO(file))
    picture.load()
    return picture


def as_a_phone_makes_it(secret: str, kind: str = "JPEG") -> bytes:
    """With `secret` as place, camera, moment, comment, colour profile, thumbnail and text."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0132], exif[0x010E] = secret, secret, secret
    exif[0x0112] = 6  # it lies on its side
    exif.get_ifd(0x8825)[29] = secret  # GPS
    exif.get_ifd(0x8769)[0x9286] = secret  # what its maker says of it
    said = secret.encode()
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Comment", secret)
        text.add_itxt("XML:com.adobe.xmp", secret)
        return drawn(kind, exif=exif, pnginfo=text, icc_profile=said)
    if kind == "GIF":
        return drawn(kind, comment=said)
    if kind == "WEBP":
        return drawn(kind, exif=exif, icc_profile=said, xmp=said)
    return drawn(kind, exif=exif, comment=said, icc_profile=said, xmp=said)


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG, in their order; what stands behind its end fails."""
    assert jpeg[:2] == b"\xff\xd8"
    found, at = [], 2
    while jpeg[at + 1] != 0xDA:
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    assert jpeg.index(b"\xff\xd9", at) == len(jpeg) - 2, "something stands behind its end"
    return found


def bomb(side: int) -> bytes:
    """A small file whose head promises a huge picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    inside = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + inside + chunk(b"IEND", b"")


def moving(kind: str = "GIF") -> bytes:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    return drawn(kind, frames[0], save_all=True, append_images=frames[1:])


# -- in a town ------------------------------------------------------------------------------------


async def turn(town: Town, to: str = "Zet aan", who: str = "Els") -> Result:
    shown = await town[who].slash(town.team, "afbeeldingen")
    return await press(town[who], shown, to)


async def form_of(town: Town, name: str = "Jules") -> Result:
    return await press_in_inbox(town, BEGIN, name)


async def send(
    town: Town, file: Any = None, *, name: str = "Jules", words: str = "", **filled: Any
) -> Result:
    """`file`: a name and contents, or several of them."""
    form = await form_of(town, name)
    given = {"files": file or ("IMG_2034.jpg", drawn()), "words": words, **filled}
    return await town[name].submit_modal(form, given)


async def answer_with(
    town: Town, file: Any = None, *, words: str = "Hier is het.", name: str = "Yasmine", **more: Any
) -> Result:
    ways = await press(town[name], town.thread().history()[0], "Meer")
    form = await press(town[name], ways, WITH)
    given = {"files": file or ("plan.png", drawn("PNG")), "words": words, **more}
    return await town[name].submit_modal(form, given)


def pictured(town: Town) -> list[discord.Message]:
    """What stands in the thread with a picture, oldest first."""
    return [each for each in town.thread().history() if each.attachments]


def content(town: Town, message: discord.Message) -> list[bytes]:
    """What Discord keeps of the files on a message."""
    return [town.discord.cdn.get(each.url) or b"" for each in message.attachments]


def galleries(seen: Any) -> list[discord.MediaGalleryItem]:
    """The places of pictures on a message."""
    found = [e for e in parts_of(message_of(seen)) if isinstance(e, discord.MediaGalleryComponent)]
    return [item for each in found for item in each.items]
