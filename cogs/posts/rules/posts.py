"""A post from its first words to its end: who may send it, when it goes, and what stops it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.texts.plain_text import require_name
from bot.texts.typed_text import units, visible
from cogs.evaluation.rules.disclosure import FEWEST
from cogs.posts.rules.library import (
    LONGEST_TITLE,
    LONGEST_WORDS,
    POINTS_AT_SOMEBODY,
    PostKind,
    Sort,
)
from cogs.posts.rules.moments import Span

LONGEST_PLACE = 100
DRAFT_LASTS = timedelta(hours=1)
"""So long a worker may look at how it will stand."""
OPENER_STANDS = timedelta(days=14)
"""What one can talk about this week is no news in a month; an activity falls at its own end."""
LATE = timedelta(hours=1)
"""A post that could not go at its moment goes within this time; later the team decides."""
TOLD_WITHIN = timedelta(days=7)
"""So long it is tried to tell the team, and so long what was told stands in its channel."""
NOWHERE = 0
"""No channel on Discord has this id."""


class PostState(StrEnum):
    DRAFT = "draft"
    """Only who writes it sees it."""
    PLANNED = "planned"
    """It goes at its moment, by itself."""
    STANDING = "standing"
    OFF = "off"
    """The card of an activity that does not go on: it says so until its end."""
    STOPPED = "stopped"
    """It was not posted, or fell before its end; the team must hear why."""


class Stopped(StrEnum):
    """Why a post did not go, or did not stay."""

    MISSED = "missed"
    WORKER = "worker"
    CHANNEL = "channel"
    PERMISSIONS = "permissions"
    READERS = "readers"
    PLACE = "place"
    ABSENT = "absent"
    """Who signs it is not there: nobody would be where young people come."""
    WORKER_LEFT = "worker-left"
    """It stood already; who signed it is not in the team any more."""
    DELETED = "deleted"
    """Somebody deleted its message."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an activity is: in words, or a channel of the server into which one walks by oneself.

    No door of ours takes anybody there: who goes shows themselves there when they choose to.
    """

    words: str = ""
    channel: int = NOWHERE


@dataclass(frozen=True, slots=True)
class Target:
    """Where a post stands. `is_open`: whether everybody read there when it was planned."""

    channel: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Post:
    """`words`: as typed. `goes_at`: None while it is a draft. `coming`: how many, and nothing else.

    `untrue`: its message does not say yet what is so. Of an opener `begins_at` and `ends_at` are
    None, and `title` and `sort` are empty.
    """

    key: str
    guild: GuildId
    kind: PostKind
    account: int
    channel: int
    is_open: bool
    words: str
    made_at: datetime
    expires_at: datetime
    state: PostState = PostState.DRAFT
    title: str = ""
    sort: str = ""
    place: str = ""
    place_channel: int = NOWHERE
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    goes_at: datetime | None = None
    coming: int = 0
    untrue: bool = False
    why: str = ""

    @property
    def is_activity(self) -> bool:
        return self.kind is PostKind.ACTIVITY

    @property
    def stands_until(self) -> datetime:
        """When its message falls, once it stands."""
        assert self.goes_at, "no draft stands"
        return self.ends_at or self.goes_at + OPENER_STANDS

    @property
    def span(self) -> Span:
        """Of an activity: from when to when it is."""
        assert self.begins_at, "an activity has a begin"
        assert self.ends_at, "an activity has an end"
        return Span(self.begins_at, self.ends_at)

    def is_over(self, now: datetime) -> bool:
        return self.ends_at is not None and self.ends_at <= now


def words_typed(typed: str) -> str:
    """Raise `Refusal`: "posts-empty", "posts-too-long", "posts-no-mention"."""
    words = visible(typed)
    if not words:
        raise Refusal("posts-empty")
    if units(words) > LONGEST_WORDS:
        raise Refusal("posts-too-long", longest=LONGEST_WORDS)
    if POINTS_AT_SOMEBODY.search(words):
        raise Refusal("posts-no-mention")
    return words


def title_typed(typed: str) -> str:
    """Raise as `require_name`, and "posts-title-too-long"."""
    title = require_name(typed)
    if units(title) > LONGEST_TITLE:
        raise Refusal("posts-title-too-long", longest=LONGEST_TITLE)
    return title


def place_typed(typed: str) -> str:
    """Words that say where it is; an address may stand in it. Raise as `title_typed`."""
    place = require_name(typed, may_link=True)
    if units(place) > LONGEST_PLACE:
        raise Refusal("posts-title-too-long", longest=LONGEST_PLACE)
    return place


def opener(
    key: str, guild: GuildId, account: int, *, words: str, target: Target, now: datetime
) -> Post:
    """Raise as `words_typed`."""
    return Post(
        key,
        guild,
        PostKind.OPENER,
        account,
        target.channel,
        target.is_open,
        words_typed(words),
        now,
        now + DRAFT_LASTS,
    )


def activity(bare: Post, *, title: str, sort: Sort, place: Place, span: Span) -> Post:
    """Make of words with a channel the card of an activity. Raise as `title_typed`."""
    return replace(
        bare,
        kind=PostKind.ACTIVITY,
        title=title_typed(title),
        sort=sort.value,
        place=place.words,
        place_channel=place.channel,
        begins_at=span.begins,
        ends_at=span.ends,
    )


def planned(draft: Post, goes_at: datetime, now: datetime) -> Post:
    """Let it go at that moment. Raise `Refusal`: "posts-after-its-end", "posts-over".

    It is kept a while longer than it could stand, so that the team hears of what was missed.
    """
    if draft.is_over(now):
        raise Refusal("posts-over")
    if draft.ends_at and goes_at >= draft.ends_at:
        raise Refusal("posts-after-its-end")
    goes = replace(draft, state=PostState.PLANNED, goes_at=goes_at)
    return replace(goes, expires_at=goes.stands_until + TOLD_WITHIN)


def standing(post: Post) -> Post:
    """From now on the row goes when the message falls."""
    return replace(post, state=PostState.STANDING, expires_at=post.stands_until)


def stopped(post: Post, why: Stopped, now: datetime) -> Post:
    return replace(post, state=PostState.STOPPED, why=why.value, expires_at=now + TOLD_WITHIN)


def called_off(post: Post) -> Post:
    """Raise `Refusal("posts-gone")` for what is no card of an activity that stands."""
    if post.state is not PostState.STANDING or not post.is_activity:
        raise Refusal("posts-gone")
    return replace(post, state=PostState.OFF, untrue=True)


def is_due(post: Post, now: datetime) -> bool:
    return post.state is PostState.PLANNED and post.goes_at is not None and post.goes_at <= now


def is_missed(post: Post, now: datetime) -> bool:
    """Whether its moment is too long ago, or its activity is over."""
    assert post.goes_at, "only what was planned is missed"
    return now > post.goes_at + LATE or post.is_over(now)


def at_least(coming: int) -> int | None:
    """How many come, in steps of five; None for fewer (R69).

    In steps, because a number that grows by one says when one person pressed.
    """
    return None if coming < FEWEST else coming - coming % FEWEST
