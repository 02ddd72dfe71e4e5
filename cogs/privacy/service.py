"""Seeing what is held, wiping it, what someone chose, and servers that took the bot away.

Wiped are rows at once, messages as soon as Discord answers.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.inventory_words import Inventory, read_all
from bot.store.periods import Periods
from bot.store.personal_data import StoredRow, forget_server, held, servers
from bot.store.posted_messages import Trace
from cogs.consent.rules import CONTACT_FOR, Choice, ChoicesMade, Value
from cogs.consent.service import Choices
from cogs.privacy import rules
from cogs.privacy.repository import DepartureRepository
from cogs.questions.rules.assignment import only_its_own
from cogs.questions.rules.conversation import Conversation, Key
from cogs.questions.service.questions import Questions

TEAM_NOTICE_PREFIX = "wiped-"
"""How the keys of the team's lines begin, so that they are known again after a crash."""
TEAM_NOTICE_FOR = timedelta(days=7)
"""How long the team channel says that a conversation was wiped."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """What a wipe leaves to do: what stands on Discord, and the line that the team is to read.

    `conversations` are their keys, `others` those of automatic answers. `stays` is all that is
    still stored about this person; `never_went`: their *Vraag het niet meer* is gone as well.
    """

    conversations: tuple[Key, ...]
    others: tuple[str, ...]
    line: Trace | None
    stays: tuple[StoredRow, ...]
    never_went: bool


def inventory(services: Services) -> Inventory:
    return read_all(services.schemas, services.texts, Periods.from_retention(services.retention))


class Privacy:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._choices = Choices(services)
        self._questions = Questions(services)

    async def held(self, person: Person) -> list[StoredRow]:
        """Every stored field about this person, as it stands now."""
        await self._choices.note_visit(person.guild, person.alias)
        rows = await held(self._services.store, *person.names)
        return sorted(rows, key=lambda row: row.table != "conversation")

    def inventory(self) -> Inventory:
        """What is said of each table; read once, when somebody first asks."""
        return self._services.shared(inventory)

    async def said_never(self, person: Person) -> bool:
        """Whether they chose *Vraag het niet meer*, which a wipe would forget."""
        chosen = await self._choices.get(person.guild, person.alias)
        return chosen.contact is Value.NEVER

    async def whose(self, key: str, account: int) -> Person:
        """From a direct message: whose conversation a button is about, if it is this person's.

        Raise `Refusal("questions-gone")` otherwise.
        """
        found = await self._questions.by_key(key)
        alias = self._services.alias_of(found.guild, account) if found else Alias("")
        guild = only_its_own(found, alias).guild
        return Person(guild, alias, self._services.alias_of(NO_SERVER, account))

    async def wipe(self, person: Person, telling: int, *, keep_never: bool = False) -> Wiped:
        """Forget someone, here and in direct messages, whole or not at all.

        The messages are due at once; the sweeper deletes them, after a restart too. `telling`: the
        channel in which the team is to read that it happened; that is written down with it.
        `keep_never`: they asked that their *Vraag het niet meer* stays.
        """
        now, line = self._services.clock(), None
        async with self._services.store.wiping():
            talks = await self._questions.keys(person.guild, person.alias)
            others = await self._keys_of_answers(person)
            never = await self.said_never(person)
            for key in (*talks, *others):
                await self._services.traces.end_at(key, now)
            await self._services.store.forget(*person.names)
            if never and keep_never:
                await self._choices.choose(*person.here, Choice.CONTACT, Value.NEVER, None)
            if talks:
                await self._services.counters.add(person.guild, "wiped", now)
                line = await self._intend_to_tell(person.guild, telling)
        await self._services.store.empty_log()
        stays = await held(self._services.store, *person.names)
        return Wiped(tuple(talks), others, line, tuple(stays), never and not keep_never)

    async def _keys_of_answers(self, person: Person) -> tuple[str, ...]:
        """The automatic answers to direct messages that still stand."""
        rows = await held(self._services.store, person.in_private)
        return tuple(str(row.values["key"]) for row in rows if "key" in row.values)

    async def _intend_to_tell(self, guild: GuildId, channel: int) -> Trace | None:
        """The line for the team, under a key of its own: nothing leads to whom it is about."""
        now = self._services.clock()
        trace = await self._services.traces.intend(
            guild=guild,
            about=TEAM_NOTICE_PREFIX + self._services.random_source.token(),
            kind="message",
            channel=channel,
            moment=now,
            due=now + TEAM_NOTICE_FOR,
        )
        return await self._services.traces.by_id(trace)

    async def pending_team_notices(self) -> list[Trace]:
        """The lines for a team that do not stand there yet, as far as is known."""
        return await self._services.traces.unposted(TEAM_NOTICE_PREFIX, self._services.clock())

    async def end_team_notice(self, guild: GuildId, key: str) -> None:
        """The line in the team channel that something was wiped may go.

        Raise `Refusal("shell-no-such-door")` for any other key: nothing else goes this way, and
        nothing of another server.
        """
        found = await self._services.traces.find(key)
        if not any(trace.guild == guild for trace in found) or await self._questions.by_key(key):
            raise Refusal("shell-no-such-door")
        await self._services.traces.end_at(key, self._services.clock())

    def never_until(self) -> datetime:
        """Until when a *Vraag het niet meer* would be remembered."""
        return self._services.clock() + CONTACT_FOR

    def backups_until(self) -> datetime | None:
        """When the last backup that may hold what is wiped now is gone; None without backups."""
        kept = self._services.retention.backups
        return self._services.clock() + kept if kept else None


@dataclass(frozen=True, slots=True)
class PreferencesMade:
    """`notice` needs a conversation; `talking` says whether there is one."""

    chosen: ChoicesMade
    notice: bool
    talking: bool


class Preferences:
    def __init__(self, services: Services) -> None:
        self._choices = Choices(services)
        self._questions = Questions(services)

    async def get(self, guild: GuildId, alias: Alias) -> PreferencesMade:
        await self._choices.note_visit(guild, alias)
        return PreferencesMade(
            await self._choices.get(guild, alias),
            notice=await self._questions.notices.wished(guild, alias),
            talking=await self._questions.current(guild, alias) is not None,
        )

    async def choose(
        self, guild: GuildId, alias: Alias, kind: Choice, value: Value
    ) -> PreferencesMade:
        await self._choices.choose(guild, alias, kind, value, await self._ends(guild, alias))
        return await self.get(guild, alias)

    async def require_conversation(self, guild: GuildId, alias: Alias) -> Conversation:
        """Raise `Refusal("privacy-notice-later")`: no account is noted without a conversation."""
        found = await self._questions.current(guild, alias)
        if found is None:
            raise Refusal("privacy-notice-later")
        return found

    async def enable_notice(self, guild: GuildId, alias: Alias, channel: int) -> None:
        await self._questions.notices.wish(await self.require_conversation(guild, alias), channel)

    async def disable_notice(self, guild: GuildId, alias: Alias) -> None:
        """The reference to the account goes with the wish."""
        await self._questions.notices.drop(guild, alias)

    async def _ends(self, guild: GuildId, alias: Alias) -> datetime | None:
        found = await self._questions.current(guild, alias)
        return found.expires_at if found else None


DEPARTURE_TABLE = "departure"


class ServerDepartures:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._departures = DepartureRepository(services.store)

    async def look(self, here: Collection[int]) -> list[GuildId]:
        """Note who left and who came back; forget whose day is over, and name them.

        `here` are the servers that the bot is on, seen while Discord was there to say so.
        """
        now, noted = self._services.clock(), await self._departures.all()
        for guild in await servers(self._services.store, but=DEPARTURE_TABLE):
            if guild not in here and guild not in noted:
                await self._departures.left(guild, now)
        for guild in noted:
            if guild in here:
                await self._departures.back(guild)
        over = [
            g for g, left in noted.items() if g not in here and rules.absence_is_over(left, now)
        ]
        for guild in over:
            await self._forget(guild)
        return over

    async def _forget(self, guild: GuildId) -> None:
        """Whole or not at all. What stands on Discord is due at once; the sweeper tries it."""
        async with self._services.store.writing():
            await self._services.traces.end_all(guild, self._services.clock())
            await forget_server(self._services.store, guild)
        await self._services.store.empty_log()
