"""What an admin reads who asks whether colleagues may go on for somebody who is not there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.extension_points import DoorButton
from bot.shell.lists import in_menus, some
from bot.shell.views import Option, Screen, Words, menu, text
from bot.texts.dates_in_words import day_in_words
from cogs.handover.rules import AskedForAbsent
from cogs.handover.views.asking import MOST_MENUS
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Worker

ROOM = 700
"""Characters of a list of code names."""


def way(say: Words, absence: Absence, count: int) -> DoorButton:
    return DoorButton(say("handover-absent-button", count=count), f"handover:absent:{absence.key}")


def who(
    say: Words, worker: Worker, absence: Absence, count: int, colleagues: Sequence[Worker]
) -> Screen:
    """`count`: how many conversations are open with who is not there."""
    if not count:
        return Screen(text(say("handover-absent-none", name=worker.name)))
    listed = [
        Option(each.name, str(each.account), say(f"introductions-role-{each.role}"))
        for each in sorted(colleagues, key=lambda each: each.name.casefold())
    ]
    menus = [
        menu(f"handover:standin:{absence.key}.{first}", say("handover-to-hint"), page)
        for first, page in in_menus(listed)[:MOST_MENUS]
    ]
    return Screen(text(say("handover-absent-who", name=worker.name, count=count)), *menus)


def note(say: Words, worker: Worker, absence: Absence, taker: Worker) -> str:
    """What stands in the thread instead of two lines of a worker."""
    day = day_in_words(say.texts, say.locale, absence.noon)
    return say("handover-absent-note", name=worker.name, day=day, to=taker.name)


def done(say: Words, asked: AskedForAbsent, taker: Worker) -> Screen:
    found = {
        "asked": asked.asked,
        "already": asked.already,
        "kind": asked.other_kind,
        "failed": asked.failed,
    }
    lines = [
        say(f"handover-absent-{what}", names=some(say, names, ROOM), to=taker.name)
        for what, names in found.items()
        if names
    ]
    return Screen(text("\n".join(lines)))
