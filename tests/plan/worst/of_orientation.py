"""A note of orienting at its worst: the longest words, the longest name, every refusal."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.orientation import views
from cogs.orientation.rules.links import Link, LinkProblem
from cogs.orientation.rules.notes import LONGEST, MOST_LINES, Note, ToTakeAway, key_of
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

KEY = key_of(people.TOKEN)
ADDRESS = f"https://v.be/{'x' * (LONGEST['link'] - 13)}"
TREND = "\n".join(["Œ" * (LONGEST["trend"] // (MOST_LINES + 1) - 1)] * (MOST_LINES + 1))
NOTES = (
    Note("Œ" * LONGEST["platform"], TREND, Link(ADDRESS, is_shorter=True)),
    Note("x", "x", None),
)


@draws(views.form, views.take_this_away)
def written(say: Words) -> Iterator[Drawn]:
    typed = {"platform": "Œ" * LONGEST["platform"], "trend": TREND, "link": ADDRESS}
    yield views.form(say, KEY, typed)
    yield views.form(say, KEY)
    door = f"{views.DOOR_ADJUST}:{KEY}"
    yield views.take_this_away(say, ToTakeAway(found=("Œ" * 900,) * 40), door)
    for problem in LinkProblem:
        yield views.take_this_away(say, ToTakeAway(link=problem), door)


@draws(views.post, views.posted)
def stands(say: Words) -> Iterator[Drawn]:
    for note in NOTES:
        yield views.post(say, note, people.LONGEST_WORKER, KEY, people.LATER)
        yield views.posted(say, note, people.LATER)


@draws(views.sure, views.taken_away)
def goes(say: Words) -> Iterator[Drawn]:
    yield views.sure(say, KEY)
    for is_gone in (True, False):
        yield views.taken_away(say, is_gone=is_gone)
