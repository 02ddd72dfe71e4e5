"""What a worker may begin with: posts that came along, and a town's own over them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.services import Services
from cogs.posts.repository import LibraryRead, read_library
from cogs.posts.rules.library import PostIdea


class Library:
    """Use it as `services.shared(Library)`. The files are read once, at the start."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.read = LibraryRead((), ())

    def open(self, shipped: Path, own: Path) -> LibraryRead:
        """Read them. Nothing that is wrong stops the start."""
        self.read = read_library(shipped, own)
        return self.read

    def get(self, name: str) -> PostIdea:
        """Raise `Refusal("posts-idea-gone")` for what is no entry, or none any more."""
        found = next((each for each in self.read.ideas if each.id == name), None)
        if found is None:
            raise Refusal("posts-idea-gone")
        return found

    def today(self) -> date:
        return self._services.clock().astimezone(HOME).date()
