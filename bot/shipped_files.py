"""Files that came along, and that a town may have instead in its own folder."""

from __future__ import annotations

from pathlib import Path

from bot.core.errors import StartRefused
from bot.settings import Settings

SHIPPED = Path(__file__).parent / "shipped"
IN_CHECKOUT = Path(__file__).parent.parent / "config"


def helplines_file(settings: Settings) -> Path:
    """The town's own directory of helplines if there is one, else the one that came along."""
    return _own_or_shipped(settings, "helplines.toml")


def topics_file(settings: Settings) -> Path:
    """What people can look for in it, found in the same way."""
    return _own_or_shipped(settings, "topics.toml")


def guidance_folder(settings: Settings) -> Path:
    """The cards on what to do, found in the same way."""
    return _own_or_shipped(settings, "guidance")


def practice_folder(settings: Settings) -> Path:
    """The cases to practise, found in the same way."""
    return _own_or_shipped(settings, "practice")


def posts_folder(settings: Settings) -> Path:
    """The posts to begin with, found in the same way."""
    return _own_or_shipped(settings, "posts")


def _own_or_shipped(settings: Settings, name: str) -> Path:
    for folder in (settings.config_dir, SHIPPED, IN_CHECKOUT):
        if (folder / name).exists():
            return folder / name
    raise StartRefused("start-helplines-missing", folder=str(settings.config_dir), file=name)
