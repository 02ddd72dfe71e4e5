"""What somebody reads before and while words of direct messages go to the team."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.shell.shared_doors import (
    DOOR_DIRECT_PICTURES,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_MY_CONVERSATION,
)
from bot.shell.views import Button, ButtonStyle, Part, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from cogs.direct_messages.rules.direct_conversation import READ_BACK
from cogs.direct_messages.rules.passing_on import ToPassOn
from cogs.introductions.rules.team import Role, signature
from cogs.questions.rules.conversation import quoted
from cogs.questions.rules.replies import LeftOut
from cogs.questions.service.hooks import Answer

DOOR_PASS, DOOR_GO = "direct_messages:pass", "direct_messages:go"
DOOR_HERE, DOOR_TALK = "direct_messages:here", "direct_messages:talk"
DOOR_STOP, DOOR_AS_IS = "direct_messages:stop", "direct_messages:asis"
DOOR_RETRY = "direct_messages:retry"
DOOR_IN_PRIVATE, DOOR_BEGIN = "direct_messages:private", "direct_messages:begin"
NOTICE_ONLY, WITH_WORDS = "0", "1"
"""How a door says in which way they want to hear of an answer."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The words that would go to the team of `town`, from `message` on; `only` to one kind of it.

    `changed`: other words stand there than those to which they said yes.
    """

    town: str
    passing: ToPassOn
    message: int
    only: Role | None = None
    changed: bool = False

    @property
    def key(self) -> str:
        return f"{self.message}.{self.passing.seen}.{self.only or ''}"


def preview(say: Words, shown: Shown, kinds: Sequence[Role] = ()) -> Screen:
    """The words exactly as they will go, and nothing goes yet.

    `kinds`: those with whom they may choose to talk alone.
    """
    yes = button(say("direct_messages-yes"), f"{DOOR_GO}:{shown.key}", style=ButtonStyle.primary)
    ways = [(say(f"introductions-only-{each}"), f"{DOOR_GO}:{shown.key}{each}") for each in kinds]
    alone = [button(label, door) for label, door in ways]
    return Screen(*_words(say, shown), buttons(yes, *alone), _way_out(say, "direct_messages-no"))


def _words(say: Words, shown: Shown) -> list[Part]:
    notes = [
        *(["direct_messages-changed"] if shown.changed else []),
        *([] if shown.passing.is_all else ["direct_messages-not-all"]),
        *(["direct_messages-left-out"] if shown.passing.left_out else []),
    ]
    return [
        text(say("direct_messages-preview", town=shown.town)),
        text(quoted(shown.passing.words)),
        *(text(say(each)) for each in notes),
    ]


def _way_out(say: Words, label: str) -> Part:
    help_now = button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
    return buttons(button(say(label), DOOR_HIDE), help_now)


def how_to_hear(say: Words, shown: Shown) -> Screen:
    """The choice with its warning, and the words that go first; nothing is chosen before."""
    return Screen(
        text(say("direct_messages-talk")),
        text(say("direct_messages-warning")),
        *_words(say, shown),
        *_how_to_hear(say, f"{DOOR_TALK}:{shown.key}"),
    )


def in_private(say: Words, key: str) -> Screen:
    """The same choice for who has a conversation: no word of theirs goes yet."""
    return Screen(
        text(say("direct_messages-in-private-talk")),
        text(say("direct_messages-warning")),
        *_how_to_hear(say, f"{DOOR_BEGIN}:{key}"),
    )


def _how_to_hear(say: Words, door: str) -> list[Part]:
    ways = [
        button(say("direct_messages-notice-only"), f"{door}.{NOTICE_ONLY}"),
        button(say("direct_messages-with-words"), f"{door}.{WITH_WORDS}"),
    ]
    return [
        text(say("direct_messages-how")),
        buttons(*ways),
        _way_out(say, "direct_messages-rather-not"),
    ]


# -- in their direct messages ---------------------------------------------------------------------


def begun(say: Words, key: str, *, mark: int, words: bool = False) -> Screen:
    """`key`: by which this message is found again, on the button that ends it.

    `mark`: the id by which it is found once it holds no more.
    """
    how = "direct_messages-begun-words" if words else "direct_messages-begun-notice"
    said = text(say("direct_messages-begun", most=READ_BACK), mark)
    return Screen(said, text(say(how)), buttons(*_ways(say, key)))


def no_more(say: Words, key: str) -> Screen:
    """What began it, once it has ended; whether anything still goes is said below it, once."""
    return Screen(text(say("direct_messages-this-ended")), _ways_after(say, key))


def ended(say: Words, key: str) -> Screen:
    """Their conversation is over, and with it this."""
    said = f"{say('direct_messages-no-more')} {say('direct_messages-ended')}"
    return Screen(text(said), _ways_after(say, key))


def told(said: str, say: Words, key: str, *, mark: int | None = None) -> Screen:
    """What did not go, or what happened; `mark`: the id by which it is found, if it must be."""
    return Screen(text(said, mark), buttons(*_ways(say, key)))


def asked_back(message: int, mark: int, say: Words, key: str, *, changed: bool = False) -> Screen:
    """A line that may say who they are waits for their yes.

    `mark`: the id by which this is found once the line went; `changed`: another may stand there.
    """
    yes = button(say("questions-meant-young-yes"), f"{DOOR_AS_IS}:{message}")
    return Screen(
        text(say("direct_messages-meant"), mark),
        *([text(say("direct_messages-meant-before"))] if changed else []),
        buttons(yes, *_ways(say, key)),
    )


def stopped(say: Words, key: str, *, goes_on: bool) -> Screen:
    """`goes_on`: whether they have a conversation, which is still there."""
    said = [say("direct_messages-stopped")]
    if goes_on:
        said.append(say("direct_messages-still-there"))
    return Screen(text(" ".join(said)), _ways_after(say, key))


def answer(answer: Answer, mark: int, say: Words, key: str) -> Screen:
    """As the worker wrote it, signed; `mark`: the id by which it is found, should it change."""
    said = f"{signature(say, answer.worker)}\n{quoted(answer.words)}"
    return Screen(
        text(said, mark),
        *_pictures(say, answer.pictures),
        buttons(*_ways(say, key)),
        signed=True,
    )


def changed(said: str, mark: int, say: Words, key: str, *, pictures: int = 0) -> Screen:
    """An answer as it reads in the thread now; empty when its writer took it back."""
    shown = said or say("direct_messages-taken-back")
    beside = _pictures(say, pictures) if said else []
    return Screen(text(shown, mark), *beside, buttons(*_ways(say, key)), signed=bool(said))


def _pictures(say: Words, count: int) -> list[Part]:
    """That there are some, and where they are seen: none comes here."""
    return [text(say("direct_messages-picture-there", count=count))] if count else []


def works(say: Words, key: str) -> Screen:
    """What proves that a notice arrives; `key`: by which it is found again."""
    help_now = button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘")
    return Screen(text(say("direct_messages-works-here")), buttons(help_now))


def noted(say: Words, said: str) -> Screen:
    return Screen(text(say(said)), _way_out(say, "shell-hide"))


def picture_waits(message: int, mark: int, until: datetime, say: Words, key: str) -> Screen:
    """A picture that hangs on a message of theirs; `until`: when the conversation goes.

    `mark`: the id by which this is found.
    """
    yes = button(say("direct_messages-picture-yes"), f"{DOOR_DIRECT_PICTURES}:{message}")
    day = day_in_words(say.texts, say.locale, until)
    warned = f"{say('images-warning')} {say('images-goes', day=day)}"
    return Screen(
        text(say("direct_messages-picture-waits"), mark),
        text(warned),
        text(say("images-not-here")),
        buttons(yes, *_ways(say, key)),
    )


def not_going(say: Words, kinds: Collection[LeftOut], *, pictures: bool = False) -> str:
    """`pictures`: they go here, so that it is not only words."""
    named = [say(f"direct_messages-left-out-{each}") for each in kinds]
    said = "direct_messages-not-going-kinds" if pictures else "direct_messages-not-going"
    return say(said, kinds=", ".join(named))


def _ways_after(say: Words, key: str) -> Part:
    """Where nothing is passed on any more: what they can still do."""
    return buttons(
        button(say("questions-inbox"), DOOR_MY_CONVERSATION, emoji="📥"),
        button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘"),
    )


def _ways(say: Words, key: str) -> list[Button]:
    return [
        button(say("direct_messages-stop"), f"{DOOR_STOP}:{key}"),
        button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘"),
    ]
