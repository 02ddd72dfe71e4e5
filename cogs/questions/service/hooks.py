"""Extension points of a conversation: where rooms above take part, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton, ExtensionPoint
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose, in words: five ways at most (Discord's row), or only read.

    `wipes`: one of the ways wipes the conversation.
    """

    words: str
    ways: tuple[DoorButton, ...]
    wipes: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker answered; `message`: in the thread. `pictures`: how many stand beside it."""

    worker: Worker
    words: str
    message: int
    pictures: int = 0


OFFERS = ExtensionPoint[[str, Conversation], list[Offer]](
    "questions: what a young person may choose in the inbox",
    "when they look (pull first); given the language",
)
INBOX_WAYS = ExtensionPoint[[str, Conversation], list[DoorButton]](
    "questions: what a young person can do in the inbox of their own accord",
    "when they look, also at what ended; given the language; three at most in all",
)
INBOX_WITHOUT_CONVERSATION = ExtensionPoint[[str, GuildId], list[str]](
    "questions: what who has no conversation must know all the same, of this server",
    "when they look at the inbox; given the language",
)
BEFORE_CLOSING = ExtensionPoint[[str, Conversation], list[Offer]](
    "questions: what a worker must say before a conversation may be closed (R28)",
    "on closing; whoever takes the answer announces `close_wanted(interaction, key)`",
)
MORE_WAYS = ExtensionPoint[[str, Conversation], list[DoorButton]](
    "questions: what a worker can do beside answering and closing; fifteen at most",
    "when a worker opens the menu of a conversation; given the language",
)
AFTER_CALL = ExtensionPoint[[Conversation], None](
    "questions: a young person says that they do not feel safe, in a conversation that stands",
    "in the transaction that declares it",
)
AFTER_TAKE = ExtensionPoint[[Conversation, Worker], None](
    "questions: a worker took a conversation",
    "in the transaction in which it becomes theirs",
)
ON_TAKING = ExtensionPoint[[str, Conversation], list[DoorButton]](
    "questions: what helps who took a conversation, for that worker alone; five at most",
    "with the press that took it; given the language",
)
AFTER_CLOSING = ExtensionPoint[[str, Conversation, Worker], list[Offer]](
    "questions: what a worker may choose, for themselves alone, after having closed something",
    "with the answer that says so; given the language",
)
AFTER_ANSWER = ExtensionPoint[[Conversation, Worker | None], None](
    "questions: a worker has answered",
    "in the transaction that counts the answer; the worker is None when the bot died before it"
    " noted who it was, and the thread does not say",
)
AFTER_ARRIVAL = ExtensionPoint[[Conversation], None](
    "questions: the first words of a conversation have arrived",
    "in the transaction that notes it",
)
ANSWER_WITH_WORDS = ExtensionPoint[[Conversation, Answer], bool](
    "questions: an answer goes out with its words, for who chose that; given its message",
    "after it was counted; when it says that it went, no notice does",
)
AT_CLOSING = ExtensionPoint[[Conversation], None](
    "questions: a conversation is closed, by whomever; given as it is from then on",
    "in the transaction that closes it, before what hangs on it goes",
)
WOULD_GO_WITH_WORDS = ExtensionPoint[[Conversation], bool](
    "questions: whether an answer would go out with its words, for who chose that",
    "when a worker opens the form, and before it is sent",
)
AFTER_STOP = ExtensionPoint[[Conversation], None](
    "questions: a young person stops (R25)",
    "in the transaction that closes the conversation: nobody is asked anything after a crash",
)


@dataclass(frozen=True, slots=True)
class WritingLimit:
    """Why a person's words are not taken now: what they read, and how often *niet veilig* rings.

    `calls_apart`: in the conversation that they have; it is never less than for anybody else.
    """

    said: Refusal
    calls_apart: timedelta


WRITING_LIMITS = ExtensionPoint[[str, GuildId, Alias], WritingLimit | None](
    "questions: whether words of this person are taken now (R45)",
    "before a form opens, when it comes in, and again before it is posted; given the language",
)
