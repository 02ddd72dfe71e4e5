"""Conversations that were read lately: every act begins by finding one, and often changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store
from bot.store.row_cache import Remembered
from bot.store.transaction import Transaction
from cogs.questions.repository.rows import as_kept
from cogs.questions.rules.conversation import Conversation, Key

MOST = 500
"""More than a town has open at once; in memory only, without words, and gone at every wipe."""
Mark = tuple[int, int]
"""Where the memory stood before a read."""


class ConversationCache:
    """What a read would give now, or nothing (see `Remembered`)."""

    def __init__(self, store: Store) -> None:
        self._rows: Remembered[Key, Conversation] = store.remembered("conversation", most=MOST)
        self._latest: Remembered[tuple[GuildId, Alias], Key] = store.remembered(
            "conversation-of", most=MOST
        )

    def by_key(self, key: Key, moment: datetime) -> Conversation | None:
        found = self._rows.known(key)
        return found if found and found.expires_at > moment else None

    def latest(self, guild: GuildId, alias: Alias, moment: datetime) -> Conversation | None:
        key = self._latest.known((guild, alias))
        return self.by_key(key, moment) if key else None

    def mark(self) -> Mark:
        return self._rows.changes_so_far, self._latest.changes_so_far

    def learn(self, found: Conversation, mark: Mark, *, latest: bool = False) -> Conversation:
        """Remember what was read; `latest`: it is what this person is, or was last, in."""
        self._rows.learn(found.key, found, mark[0])
        if latest:
            self._latest.learn((found.guild, found.alias), found.key, mark[1])
        return found

    def added(self, conversation: Conversation, db: Transaction) -> None:
        """A row was added, and what this person had open before may have been closed."""
        person = (conversation.guild, conversation.alias)
        self._rows.changes_some(lambda other: (other.guild, other.alias) == person, db)
        self._rows.becomes(conversation.key, as_kept(conversation), db)
        self._latest.becomes(person, conversation.key, db)

    def changed(self, conversation: Conversation, db: Transaction) -> None:
        """All that can change was written. If the row is wiped, nothing was, and none is known."""
        person = (conversation.guild, conversation.alias)
        if self._rows.expected(conversation.key) is None or conversation.thread is None:
            self._rows.changes(conversation.key, db)
            self._latest.changes(person, db)
            return
        self._rows.becomes(conversation.key, as_kept(conversation), db)
        if conversation.closed_at is None:  # there is one of these at most, and it comes first
            self._latest.becomes(person, conversation.key, db)
        else:
            self._latest.changes(person, db)

    def changed_a_little(self, key: Key, db: Transaction, **how: object) -> None:
        """Only this much of the row was written."""
        expected = self._rows.expected(key)
        if expected is None:
            self._rows.changes(key, db)
        else:
            self._rows.becomes(key, replace(expected, **how), db)  # type: ignore[arg-type]

    def gone(self, key: Key, db: Transaction) -> None:
        """Dropped, or changed in a way that is not known here."""
        self._rows.changes(key, db)

    def many_changed(self, guild: GuildId, db: Transaction) -> None:
        self._rows.changes_some(lambda each: each.guild == guild, db)
