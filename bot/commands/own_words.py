"""What `bankje check` says of a town's own wording: what is too hard, and what may be changed."""

from __future__ import annotations

from itertools import groupby

from bot.app import HERE, room_folders
from bot.commands.console import say, show
from bot.settings import Settings
from bot.texts.catalogue import standard
from bot.texts.languages import DEFAULT
from bot.texts.wording import hard_words, open_words


def report(settings: Settings) -> bool:
    """Say what may be changed, and whether the town's own Dutch is plain enough."""
    known = standard(DEFAULT, (HERE, HERE / "papers", *room_folders()))
    names = sorted(open_words(known))
    say("start-own-words", count=len(names))
    for room, each in groupby(names, key=lambda name: name.partition("-")[0]):
        show(f"  {room}: {', '.join(each)}")
    path = settings.config_dir / "texts" / f"{DEFAULT}.ftl"
    hard = hard_words(path, known) if path.exists() else []
    for found in hard:
        what = ", ".join(found.wrong)
        say(
            "start-own-hard",
            file=str(path),
            line=found.line,
            name=found.name,
            what=what,
            said=found.said,
        )
    return not hard
