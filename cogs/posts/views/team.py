"""What the team sees: the list, what one can begin with, a post with its ways, and what stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.extension_points import Finding
from bot.shell.boxes import DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.lists import how_many_fit
from bot.shell.views import (
    PRIMARY,
    Button,
    Option,
    Part,
    Screen,
    Words,
    button,
    buttons,
    menu,
    text,
)
from bot.texts.dates_in_words import date_in_words
from bot.texts.plain_text import plainly
from bot.texts.town_files import FileMistake, in_a_sentence
from bot.texts.typed_text import cut
from cogs.introductions.rules.team import Worker
from cogs.posts.rules.library import PostIdea, PostKind
from cogs.posts.rules.posts import Post, PostState, at_least
from cogs.posts.views import public

DOOR_LIST, DOOR_LOOK = "posts:list", "posts:look"
DOOR_OPENERS, DOOR_ACTIVITIES = "posts:openers", "posts:activities"
DOOR_CANCEL, DOOR_CALL_OFF, DOOR_TAKE_AWAY = "posts:cancel", "posts:off", "posts:away"
DOOR_GO, DOOR_LATER, DOOR_CHANGE = "posts:go", "posts:later", "posts:change"
LONGEST_NAMED = 40
"""Characters of an opener by which it is called in a list."""
ROOM_FOR_LINES = 1200
MOST_MISTAKES = 3
MENUS = {PostKind.OPENER: DOOR_OPENERS, PostKind.ACTIVITY: DOOR_ACTIVITIES}


@dataclass(frozen=True, slots=True)
class Listed:
    """A post, and the first name of who signs it; empty for who is not in the team any more."""

    post: Post
    name: str


def overview(
    say: Words,
    listed: Sequence[Listed],
    ideas: Sequence[PostIdea],
    mistakes: Sequence[FileMistake],
    today: date,
) -> Screen:
    lines = [f"- {_line(say, each)}" for each in listed[:MOST_OPTIONS]] or [say("posts-none")]
    parts: list[Part] = [
        text(say("posts-title")),
        text("\n".join(how_many_fit(lines, ROOM_FOR_LINES))),
    ]
    if listed:
        options = [Option(named(each.post), each.post.key) for each in listed[:MOST_OPTIONS]]
        parts.append(menu(DOOR_LOOK, say("posts-choose"), options))
    parts += _library(say, ideas, today)
    if mistakes:
        parts.append(text("\n".join(_mistakes(say, mistakes))))
    return Screen(*parts)


def _library(say: Words, ideas: Sequence[PostIdea], today: date) -> Iterator[Part]:
    for kind, door in MENUS.items():
        options = [
            Option(
                each.title.said(say.locale),
                each.id,
                say("posts-idea-old") if each.is_old(today) else "",
            )
            for each in ideas
            if each.kind is kind
        ]
        if options:
            yield menu(door, say(f"posts-begin-{kind}"), options[:MOST_OPTIONS])


def named(post: Post) -> str:
    return post.title or cut(" ".join(post.words.split()), LONGEST_NAMED)


def _line(say: Words, each: Listed) -> str:
    post, what = each.post, plainly(named(each.post))
    moment = post.stands_until if post.state is PostState.STANDING else post.goes_at
    assert moment, "no draft is listed"
    when = date_in_words(say.texts, say.locale, moment)
    return say(f"posts-line-{post.state}", what=what, name=_name(say, each), when=when)


def _name(say: Words, each: Listed) -> str:
    return each.name or say("posts-nobody")


# -- before it goes -------------------------------------------------------------------------------


def preview(say: Words, draft: Post, worker: Worker, town: Words) -> Screen:
    """As it will stand, in the language in which it will (`town`); nothing was posted yet."""
    readers = say("posts-read-by-all" if draft.is_open else "posts-read-by-some")
    return Screen(
        text(say("posts-preview", channel=f"<#{draft.channel}>", readers=readers)),
        text(public.told(town, draft, worker)),
        buttons(
            button(say("posts-go"), f"{DOOR_GO}:{draft.key}", style=PRIMARY),
            button(say("posts-later"), f"{DOOR_LATER}:{draft.key}"),
            button(say("posts-change"), f"{DOOR_CHANGE}:{draft.key}"),
        ),
        colour=WAITS,
    )


def planned(say: Words, post: Post) -> Screen:
    assert post.goes_at, "it was planned"
    when = date_in_words(say.texts, say.locale, post.goes_at)
    said = say("posts-planned", when=when, channel=f"<#{post.channel}>")
    return _done(say, said, button(say("posts-cancel"), f"{DOOR_CANCEL}:{post.key}"))


def went(say: Words, post: Post, now: PostState | None) -> Screen:
    """`now`: in which state it is after it was tried; None when somebody took it away meanwhile."""
    name = {PostState.STANDING: "posts-went", PostState.PLANNED: "posts-goes-soon"}.get(
        now or PostState.STOPPED, "posts-goes-not"
    )
    return _done(say, say(name, channel=f"<#{post.channel}>"))


def taken_away(say: Words, post: Post) -> Screen:
    name = "posts-cancelled" if post.state is PostState.PLANNED else "posts-taken-away"
    return _done(say, say(name))


def called_off(say: Words, *, is_told: bool) -> Screen:
    """`is_told`: the card says it; else it will as soon as Discord lets it."""
    return _done(say, say("posts-called-off" if is_told else "posts-called-off-soon"))


def _done(say: Words, said: str, *ways: Button) -> Screen:
    all_posts = button(say("posts-list"), DOOR_LIST)
    return Screen(text(said), buttons(*ways, all_posts), colour=DONE)


# -- what is planned, and what stands -------------------------------------------------------------


def detail(say: Words, each: Listed, body: str) -> Screen:
    """`body`: its words, as they stand or would."""
    post = each.post
    lines = [_line(say, each), say("posts-in", channel=f"<#{post.channel}>")]
    if post.is_activity and post.state is PostState.STANDING:
        found = at_least(post.coming)
        lines.append(say("posts-come-few") if found is None else say("posts-come", count=found))
    return Screen(
        text("\n".join(lines)),
        *([text(body)] if body else []),
        buttons(*_ways(say, post), button(say("posts-list"), DOOR_LIST)),
    )


def _ways(say: Words, post: Post) -> list[Button]:
    if post.state is PostState.PLANNED:
        return [button(say("posts-cancel"), f"{DOOR_CANCEL}:{post.key}")]
    off = button(say("posts-call-off"), f"{DOOR_CALL_OFF}:{post.key}")
    away = button(say("posts-take-away"), f"{DOOR_TAKE_AWAY}:{post.key}")
    goes_on = post.is_activity and post.state is PostState.STANDING
    return [off, away] if goes_on else [away]


def stopped(say: Words, each: Listed) -> Screen:
    """Where the team reads along: what did not go or did not stay, and why."""
    assert each.post.goes_at, "it was planned"
    when = date_in_words(say.texts, say.locale, each.post.goes_at)
    what, name = plainly(named(each.post)), _name(say, each)
    channel = f"<#{each.post.channel}>"
    said = say(f"posts-stopped-{each.post.why}", what=what, name=name, when=when, channel=channel)
    return Screen(text(said), buttons(button(say("posts-list"), f"{DOOR_LIST}:{each.post.key}")))


# -- what is wrong with a file --------------------------------------------------------------------


def _mistakes(say: Words, mistakes: Sequence[FileMistake]) -> list[str]:
    return [in_a_sentence(say, each, escaped) for each in mistakes[:MOST_MISTAKES]]


def findings(say: Words, mistakes: Sequence[FileMistake]) -> list[Finding]:
    """For the check-up; nothing where all of them can be read."""
    words = "\n".join(_mistakes(say, mistakes))
    return [Finding("library-unread", ok=False, words=words)] if words else []
