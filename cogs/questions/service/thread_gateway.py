"""How other rooms post in and look into the thread of a conversation: one Protocol.

The cog implements it on Discord (`cog.thread_gateway`) and provides it at the start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.audience import Within
from bot.extension_points import DoorButton
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice


class ThreadGateway(Protocol):
    async def add(self, conversation: Conversation, words: str, token: str) -> Conversation:
        """Put words of the young person into the thread, as any that they write; `token`: a form's.

        What comes back knows the message as `said`, unless that could not be stored yet. Raise
        `Refusal`; "questions-not-known" when nobody can say whether it stands.
        """

    async def find_added(
        self, conversation: Conversation, token: str, since: datetime
    ) -> int | None:
        """The message with the words of that form, if it stands. Raise as `find_posted`."""

    async def take_back(self, conversation: Conversation, message: int) -> bool:
        """Delete a message of ours in the thread; say whether it surely stands there no more."""

    async def answer(
        self, conversation: Conversation, worker: Worker, words: str, nonce: str
    ) -> int:
        """Relay words of a worker, signed, as any answer; give the message in the thread.

        `nonce` (25 characters at most) is the same for every attempt at this very answer.
        Raise `Refusal`: "questions-not-sent", "questions-sent-not-known", "questions-gone-team",
        "questions-unsafe-channel".
        """

    async def find_posted(
        self, conversation: Conversation, nonce: str, *, note: bool, since: datetime
    ) -> int | None:
        """The message of an earlier attempt, if it stands; `note`: what only the team reads.

        `since`: when it was first tried.

        Raise `Refusal("questions-cannot-read")` when nobody can look now, and "questions-missing"
        or "questions-gone" when the thread is not there.
        """

    async def tell_team(
        self,
        conversation: Conversation,
        said: str,
        *,
        under: int | None = None,
        ring: bool = False,
        nonce: str = "",
        ways: Sequence[DoorButton] = (),
    ) -> bool:
        """Say something in the thread that stays in the team; `under` one of its messages.

        `ways`: the buttons on it, five at most.

        With `ring` it rings as a further message of the young person does: never off shift.
        `nonce` is the same for every attempt at this very line. Say whether it stands there; what
        cannot be posted is left out.
        """

    async def send_dm_notice(
        self, conversation: Conversation, notice: DmNotice | None = None
    ) -> None:
        """Send the notice without content to who chose it. Whether it arrives, nobody is told.

        `notice`: the one that was written down in the transaction of what it is about.
        """

    async def call_again(
        self, conversation: Conversation, said: str, *, nonce: str, but: int | None = None
    ) -> list[Worker] | None:
        """Ring everybody on shift who may act in it, but one account, for who does not feel safe.

        Give who was rung: Discord accepted the message that names them; None when it did not.
        """

    async def place_of_card(self, conversation: Conversation) -> Within:
        """The channel in which its card stands, if only those can read there who may.

        Raise `Refusal`: "posts-closed", or "posts-away" while Discord does not show the server.
        """

    async def place_in_thread(self, conversation: Conversation) -> Within:
        """Its thread, for what the team alone reads. Raise as `place_of_card`."""

    async def when_answered(self, locale: str, conversation: Conversation) -> str:
        """Say who reads now, and from when someone does: what everybody who wrote reads (R43)."""


class ConversationCloser(Protocol):
    async def close(
        self,
        conversation: Conversation,
        worker: Worker,
        only_if: Callable[[Conversation], object],
    ) -> Conversation:
        """Close it for a worker, and say so in its thread; what cannot be posted now follows.

        `only_if` is asked of it as it is then, and raises what it wants raised. Raise
        `Refusal("questions-ended")` when a colleague or the young person did so before.
        """


class ThreadGatewayProvider:
    """Use it as `services.shared(ThreadGatewayProvider)`; the questions cog provides it."""

    def __init__(self, _services: Services) -> None:
        self._gateway: ThreadGateway | None = None
        self._closer: ConversationCloser | None = None

    def provide(self, gateway: ThreadGateway) -> None:
        self._gateway = gateway

    def provide_closer(self, closer: ConversationCloser) -> None:
        self._closer = closer

    @property
    def closer(self) -> ConversationCloser:
        assert self._closer, "asked before the room was loaded"
        return self._closer

    @property
    def gateway(self) -> ThreadGateway:
        assert self._gateway, "asked before the room was loaded"
        return self._gateway
