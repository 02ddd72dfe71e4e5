"""Posts and cards, the team's list of them, and their forms, with everything at its longest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.core.alias import GuildId
from bot.shell.views import Words
from bot.texts.town_files import FileMistake
from cogs.posts.rules.library import LONGEST_TITLE, LONGEST_WORDS, PostIdea, PostKind, Sort
from cogs.posts.rules.posts import LONGEST_PLACE, Post, PostState, Stopped
from cogs.posts.views import forms, public, team
from cogs.posts.views.team import Listed
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

NOW = datetime(2026, 11, 25, 22, 59, tzinfo=UTC)
FAR = 1 << 62
"""As long as an id of Discord can be."""
OPENER = Post(
    "f" * 16,
    GuildId(FAR),
    PostKind.OPENER,
    FAR,
    FAR,
    is_open=False,
    words="w\n" * (LONGEST_WORDS // 2),
    made_at=NOW,
    expires_at=NOW,
    state=PostState.PLANNED,
    goes_at=NOW,
)
CARD = replace(
    OPENER,
    kind=PostKind.ACTIVITY,
    title="W" * LONGEST_TITLE,
    sort=Sort.GAMING.value,
    place="W" * LONGEST_PLACE,
    begins_at=NOW,
    ends_at=NOW + timedelta(minutes=31),
    coming=9999,
)
IDEA = PostIdea.model_validate(
    {
        "id": "x" * 40,
        "kind": "activity",
        "sort": "stream",
        "written": date(2020, 1, 1),
        "review": date(2021, 1, 1),
        "title": {"nl": "W" * LONGEST_TITLE},
        "words": {"nl": "W" * LONGEST_WORDS},
    }
)
IDEAS = tuple(
    IDEA.model_copy(update={"id": f"{kind}-{n}", "kind": kind})
    for kind in PostKind
    for n in range(40)
)
MISTAKES = (FileMistake("f" * 60, 999, "words.nl", "x" * 999),) * 9
STATES = tuple(
    replace(post, state=state)
    for post in (OPENER, CARD)
    for state in (PostState.PLANNED, PostState.STANDING, PostState.OFF)
)
NAME = people.LONGEST_WORKER.name


@draws(public.published)
def published(say: Words) -> Iterator[Drawn]:
    for post in STATES:
        yield public.published(say, post, people.LONGEST_WORKER)


@draws(public.counted, public.not_counted)
def counted(say: Words) -> Iterator[Drawn]:
    yield public.counted(say, CARD.key)
    yield public.counted(say, CARD.key, again=True)
    yield public.not_counted(say, CARD.key)


@draws(team.overview)
def overview(say: Words) -> Iterator[Drawn]:
    many = [Listed(replace(e, key=f"{n:016}"), NAME) for n, e in enumerate(STATES * 7)]
    yield team.overview(say, many, IDEAS, MISTAKES, date(2026, 11, 25))
    yield team.overview(say, (), (), (), date(2026, 11, 25))


@draws(team.preview, team.detail)
def one(say: Words) -> Iterator[Drawn]:
    for post in STATES:
        body = public.told(say, post, people.LONGEST_WORKER)
        yield team.detail(say, Listed(post, ""), body)
        yield team.detail(say, Listed(replace(post, coming=0), NAME), "")
    for is_open in (True, False):
        yield team.preview(say, replace(CARD, is_open=is_open), people.LONGEST_WORKER, say)


@draws(team.planned, team.went, team.taken_away, team.called_off)
def done(say: Words) -> Iterator[Drawn]:
    yield team.planned(say, CARD)
    for now in (None, PostState.STANDING, PostState.PLANNED):
        yield team.went(say, CARD, now)
    for post in STATES:
        yield team.taken_away(say, post)
    yield team.called_off(say, is_told=True)
    yield team.called_off(say, is_told=False)


@draws(team.stopped)
def stopped(say: Words) -> Iterator[Drawn]:
    for why in Stopped:
        for name in (NAME, ""):
            yield team.stopped(say, Listed(replace(CARD, why=why.value), name))


@draws(forms.opener, forms.activity_from, forms.activity_again, forms.later)
def written(say: Words) -> Iterator[Drawn]:
    yield forms.opener(say, OPENER.words)
    yield forms.opener(say, "", OPENER)
    yield forms.activity_from(say, "nl", IDEA)
    yield forms.activity_again(say, CARD, CARD.place)
    yield forms.later(say, CARD)
