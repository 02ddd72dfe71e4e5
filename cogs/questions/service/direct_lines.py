"""How another room puts what a young person types to the bot into the thread: one Protocol."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.services import Services
from cogs.questions.rules.conversation import Conversation


@dataclass(frozen=True, slots=True)
class DirectLine:
    """A direct message of theirs, `message`, that goes into the thread as they typed it.

    `words`: empty when they deleted it. `follows`: whether it is looked for after a restart, so
    that what was deleted meanwhile goes.
    """

    message: int
    words: str = ""
    follows: bool = True

    @property
    def token(self) -> str:
        return str(self.message)

    @property
    def picture_token(self) -> str:
        """Of what hung on it: that goes in a post of its own, after a yes of its own."""
        return f"{self.message}.p"


@dataclass(frozen=True, slots=True)
class LinesApart:
    """What the thread says otherwise than their direct messages do.

    `changed`: messages of theirs that read otherwise there. `gone`: the ids of the components with
    lines that are among their messages no more.
    """

    changed: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()


class DirectLineGateway(Protocol):
    async def add_lines(
        self, conversation: Conversation, lines: Sequence[DirectLine]
    ) -> Conversation:
        """Put lines of the young person into one post, thirty at most, each found by its message.

        Raise `Refusal`, in words for them, as a further form does.
        """

    async def lines_standing(
        self, conversation: Conversation, lines: Collection[DirectLine]
    ) -> frozenset[int]:
        """Which of these messages of theirs stand in the thread, the oldest given first.

        Raise `Refusal("questions-cannot-read")` when nobody can look.
        """

    async def change_line(self, conversation: Conversation, line: DirectLine) -> bool:
        """Let a line say what it says now, marked as changed, or take it away.

        Say whether it stands there at all. Raise `Refusal("questions-line-unchanged")` when Discord
        does not take it now, or never.
        """

    async def lines_apart(
        self, conversation: Conversation, after: int, lines: Collection[DirectLine]
    ) -> LinesApart:
        """Compare all that they typed after a message with what was posted since: one call.

        Raise as `lines_standing`.
        """

    async def take_away(
        self, conversation: Conversation, after: int, gone: Collection[int]
    ) -> None:
        """Take these lines away, by the ids of their components. Raise as `change_line`."""

    async def while_nobody_reads(self, locale: str, conversation: Conversation) -> str | None:
        """What the inbox says then to who writes; None while somebody reads."""


class DirectLineProvider:
    """Use it as `services.shared(DirectLineProvider)`; the questions cog provides it."""

    def __init__(self, _services: Services) -> None:
        self._gateway: DirectLineGateway | None = None

    def provide(self, gateway: DirectLineGateway) -> None:
        self._gateway = gateway

    @property
    def gateway(self) -> DirectLineGateway:
        assert self._gateway, "asked before the room was loaded"
        return self._gateway
