"""Files on this Discord: what came along with a message, what people hand in, and fetching it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.wire.shapes import Json, Time

PLACE = "/cdn"
PART = re.compile(rb'name="files\[\d+\]"; filename="([^"]+)"(.*?)\r\n\r\n(.*?)\r\n--', re.DOTALL)
KINDS = {"jpg": "image/jpeg", "png": "image/png"}


@dataclass
class Cdn:
    """`origin`: where it is served. `broken`: the status with which it answers, if it is."""

    time: Time
    origin: str = ""
    broken: int = 0
    held: dict[str, bytes] = field(default_factory=dict)
    """By path."""
    fetched: list[str] = field(default_factory=list)

    def keep(self, name: str, content: bytes) -> Json:
        """Let a file be there; give it as Discord tells of it."""
        number = self.time.snowflake()
        path = f"{PLACE}/attachments/{number}/{name}"
        self.held[path] = content
        return {
            "id": number,
            "filename": name,
            "size": len(content),
            "url": f"{self.origin}{path}",
            "proxy_url": f"{self.origin}{path}",
            "content_type": KINDS.get(name.rpartition(".")[2], "application/octet-stream"),
        }

    def get(self, path: str) -> tuple[int, bytes]:
        self.fetched.append(path)
        if self.broken:
            return self.broken, b""
        return (200, self.held[path]) if path in self.held else (404, b"")


def files_in(raw: bytes) -> Sequence[tuple[str, bytes]]:
    """The files of a multipart body, by name."""
    return [(name.decode(), content) for name, _, content in PART.findall(raw)]
