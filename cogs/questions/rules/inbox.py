"""In which order someone finds their conversations, and which of them opens first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.errors import Refusal
from cogs.questions.rules.conversation import Conversation, Key


@dataclass(frozen=True, slots=True)
class Listed:
    """A conversation as it stands among the others of the same person."""

    conversation: Conversation
    ended: bool

    @property
    def is_unread(self) -> bool:
        return self.conversation.unread_since is not None


def in_order(found: Iterable[Listed]) -> list[Listed]:
    """The open one on top, then what began last."""
    newest = sorted(found, key=lambda each: each.conversation.opened_at, reverse=True)
    return sorted(newest, key=lambda each: each.ended)


def opens_first(ordered: Sequence[Listed]) -> Listed:
    """What nobody read comes before all else. Raise `Refusal("questions-gone")` without any."""
    for each in [*(one for one in ordered if one.is_unread), *ordered]:
        return each
    raise Refusal("questions-gone")


def beside(ordered: Iterable[Listed], shown: Key) -> list[Listed]:
    """All but the one that is shown."""
    return [each for each in ordered if each.conversation.key != shown]


def unread_beside(ordered: Iterable[Listed], shown: Key) -> Conversation | None:
    """The first of the others with an answer that was not read yet, if there is one."""
    unread = [each.conversation for each in beside(ordered, shown) if each.is_unread]
    return unread[0] if unread else None
