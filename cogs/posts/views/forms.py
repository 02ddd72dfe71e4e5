"""The forms in which a worker writes a post, and says when it goes."""

from __future__ import annotations

from bot.shell.pickers import channel_field, sentence_field
from bot.shell.views import Field, Form, Words, line_field
from bot.store.guild_profile import NOT_CHOSEN
from cogs.posts.rules.library import LONGEST_TITLE, LONGEST_WORDS, PostIdea
from cogs.posts.rules.moments import as_typed
from cogs.posts.rules.posts import LONGEST_PLACE, Post

DOOR_WRITE, DOOR_INVITE, DOOR_AT = "posts:write", "posts:invite", "posts:at"
ABOUT, CHANNEL, TITLE, PLACE, WHEN = "about", "channel", "title", "place", "when"
"""None is called as the field of a young person's words: all that was typed is given back."""
LONGEST_WHEN = 30


def opener(say: Words, words: str, draft: Post | None = None) -> Form:
    """`draft`: what it takes the place of, once it is sent."""
    about, channel = (draft.words, draft.channel) if draft else (words, NOT_CHOSEN)
    return Form(
        say("posts-form-opener"),
        f"{DOOR_WRITE}:{draft.key if draft else ''}",
        [
            sentence_field(
                ABOUT,
                say("posts-field-words"),
                hint=say("posts-field-words-hint"),
                longest=LONGEST_WORDS,
                filled=about,
            ),
            channel_field(
                CHANNEL,
                say("posts-field-channel"),
                hint=say("posts-field-channel-hint"),
                chosen=channel,
            ),
        ],
    )


def activity_from(say: Words, town: str, idea: PostIdea) -> Form:
    """`town`: the language in which it will stand."""
    assert idea.sort, "an activity has one"
    return _activity(say, f"{idea.sort}.", idea.title.said(town), idea.words.said(town))


def activity_again(say: Words, draft: Post, place: str) -> Form:
    """`place`: as it was typed."""
    when = as_typed(draft.span)
    key = f"{draft.sort}.{draft.key}"
    return _activity(say, key, draft.title, draft.words, place, when, draft.channel)


def _activity(
    say: Words,
    key: str,
    title: str,
    words: str,
    place: str = "",
    when: str = "",
    channel: int = NOT_CHOSEN,
) -> Form:
    def line(name: str, longest: int, filled: str) -> Field:
        label, hint = say(f"posts-field-{name}"), say(f"posts-field-{name}-hint")
        return line_field(name, label, hint=hint, longest=longest, filled=filled)

    return Form(
        say("posts-form-activity"),
        f"{DOOR_INVITE}:{key}",
        [
            line(TITLE, LONGEST_TITLE, title),
            sentence_field(
                ABOUT,
                say("posts-field-words"),
                hint=say("posts-field-words-hint"),
                longest=LONGEST_WORDS,
                filled=words,
            ),
            line(PLACE, LONGEST_PLACE, place),
            line(WHEN, LONGEST_WHEN, when),
            channel_field(
                CHANNEL,
                say("posts-field-channel"),
                hint=say("posts-field-channel-hint"),
                chosen=channel,
            ),
        ],
    )


def later(say: Words, draft: Post) -> Form:
    label, hint = say("posts-field-goes"), say("posts-field-goes-hint")
    field = line_field(WHEN, label, hint=hint, longest=LONGEST_WHEN)
    return Form(say("posts-form-later"), f"{DOOR_AT}:{draft.key}", [field])
