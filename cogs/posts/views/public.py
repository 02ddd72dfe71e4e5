"""What everybody reads: a post, the card of an activity, and the line on the panel."""

from __future__ import annotations

from datetime import datetime

from bot.shell.boxes import DONE
from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW
from bot.shell.views import PRIMARY, Button, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, day_in_words, in_words
from bot.texts.typed_text import calm
from cogs.introductions.rules.team import Worker, signature
from cogs.posts.rules.posts import Post, PostState

DOOR_COMING, DOOR_NOT_COMING = "posts:coming", "posts:not_coming"


def published(say: Words, post: Post, worker: Worker) -> Screen:
    """With its key on a button, by which it is found again after a crash."""
    ask = button(say("questions-ask"), f"{DOOR_ASK}:{post.key}", emoji="💬")
    ways = [_come(say, post), ask] if _goes_on(post) else [ask]
    counts = [text(say("posts-card-counts"))] if _goes_on(post) else []
    return Screen(text(told(say, post, worker)), *counts, buttons(*ways), signed=True)


def told(say: Words, post: Post, worker: Worker) -> str:
    """All its words, signed (promise 4)."""
    signed = signature(say, worker)
    if not post.is_activity:
        return f"{signed}\n{calm(post.words)}"
    lines = [
        say("posts-card-title" if _goes_on(post) else "posts-card-off", title=post.title),
        say("posts-card-who", who=signed),
        say("posts-card-when", when=when(say, post)),
    ]
    if _goes_on(post):
        lines += [
            say("posts-card-where", sort=say(f"posts-sort-{post.sort}"), place=where(post)),
            calm(post.words),
        ]
    return "\n".join(lines)


def _goes_on(post: Post) -> bool:
    return post.is_activity and post.state is not PostState.OFF


def _come(say: Words, post: Post) -> Button:
    return button(say("posts-coming"), f"{DOOR_COMING}:{post.key}", emoji="👀", style=PRIMARY)


def where(post: Post) -> str:
    return f"<#{post.place_channel}>" if post.place_channel else post.place


def when(say: Words, post: Post) -> str:
    """The day and both hours, also when it is today: a card is read on other days too."""
    span = post.span
    day = day_in_words(say.texts, say.locale, span.begins)
    begins = clock_in_words(say.texts, say.locale, span.begins)
    ends = clock_in_words(say.texts, say.locale, span.ends)
    return say("posts-card-hours", day=day, begins=begins, ends=ends)


def next_line(say: Words, post: Post, now: datetime) -> str:
    """One line on the panel, of a card that stands."""
    span, channel = post.span, f"<#{post.channel}>"
    if span.begins <= now:
        until = clock_in_words(say.texts, say.locale, span.ends)
        return say("posts-now", title=post.title, until=until, channel=channel)
    begins = in_words(say.texts, say.locale, span.begins, now)
    return say("posts-next", title=post.title, when=begins, channel=channel)


# -- to one young person --------------------------------------------------------------------------


def counted(say: Words, key: str, *, again: bool = False) -> Screen:
    """`again`: they were counted already, and are counted once."""
    return Screen(
        text(say("posts-counted-already" if again else "posts-counted")),
        buttons(
            button(say("posts-not-coming"), f"{DOOR_NOT_COMING}:{key}"),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=DONE,
    )


def not_counted(say: Words, key: str) -> Screen:
    return Screen(
        text(say("posts-not-counted")),
        buttons(
            button(say("posts-coming"), f"{DOOR_COMING}:{key}", emoji="👀"),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
        colour=DONE,
    )
