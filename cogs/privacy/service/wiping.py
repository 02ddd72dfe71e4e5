"""What is held about somebody, and wiping it: rows at once, messages as soon as Discord answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.alias import NO_SERVER, Alias, GuildId, Person
from bot.core.errors import Refusal
from bot.extension_points import ExtensionPoint
from bot.services import Services
from bot.store.inventory_words import Inventory, read_all
from bot.store.periods import Periods
from bot.store.personal_data import StoredRow, held
from bot.store.posted_messages import Trace
from cogs.closing.service.feedback import Feedback
from cogs.consent.rules import CONTACT_FOR, Choice, Value
from cogs.consent.service import Choices
from cogs.moderation.service import Limited
from cogs.privacy import rules
from cogs.privacy.repository import WipedLineRepository
from cogs.privacy.rules import WipedLine
from cogs.questions.rules.assignment import only_its_own
from cogs.questions.rules.conversation import Key
from cogs.questions.service.held_words import HeldWords
from cogs.questions.service.questions import Questions

TEAM_NOTICE_PREFIX = "wiped-"
"""How the keys of the team's lines begin, so that they are known again after a crash."""
STAYS = ("block",)
"""The tables that a wipe leaves alone, all of them: a limit that a wipe ended would be none (R45).
What somebody asked to be kept is written down anew.
"""
IN_PRIVATE = ("direct_conversation", "notice")
"""The tables that say in which channel the bot writes to somebody."""
TEAM_NOTICE_FOR = timedelta(days=7)
"""How long the team channel says that a conversation was wiped."""
HELD_OTHERWISE = ExtensionPoint[[GuildId, Alias], list[StoredRow]](
    "privacy: what is held of somebody in rows that do not carry their alias",
    "when they look at what is held of them",
)
WIPED_OTHERWISE = ExtensionPoint[[GuildId, Alias], None](
    "privacy: somebody wipes, and such rows of theirs go",
    "in the transaction that wipes",
)


@dataclass(frozen=True, slots=True)
class Wiped:
    """What a wipe leaves to do: what stands on Discord, and the line that the team is to read.

    `conversations` are their keys, `others` those of automatic answers, `copies` those of what
    other rooms made of a conversation. `stays` is all that is
    still stored about this person; `never_went`: their *Vraag het niet meer* is gone as well.
    `private`: the channels in which we wrote to them, and they perhaps to us.
    """

    conversations: tuple[Key, ...]
    others: tuple[str, ...]
    copies: tuple[str, ...]
    line: Trace | None
    stays: tuple[StoredRow, ...]
    never_went: bool
    private: tuple[int, ...] = ()


def inventory(services: Services) -> Inventory:
    return read_all(services.schemas, services.texts, Periods.from_retention(services.retention))


class Privacy:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._choices = Choices(services)
        self._questions = Questions(services)
        self._limited = Limited(services)
        self._lines = WipedLineRepository(services.store)

    async def held(self, person: Person) -> list[StoredRow]:
        """Every stored field about this person, as it stands now."""
        await self._choices.note_visit(person.guild, person.alias)
        rows = await held(self._services.store, *person.names)
        rows += await self._services.extensions.gather(HELD_OTHERWISE, *person.here)
        return sorted(rows, key=lambda row: row.table != "conversation")

    def inventory(self) -> Inventory:
        """What is said of each table; read once, when somebody first asks."""
        return self._services.shared(inventory)

    async def blocked_until(self, person: Person) -> datetime | None:
        """Until when the team does not talk with them, which a wipe does not end (R45)."""
        return await self._limited.blocked_until(*person.here)

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
            others = await self._keys_in_rows(person.in_private)
            copies = await self._keys_in_rows(person.here, but=talks)
            private = await self._channels_in_private(person)
            never = await self.said_never(person)
            for key in (*talks, *others, *copies):
                await self._services.traces.end_at(key, now)
            await self._services.store.forget(*person.names, but=STAYS)
            self._services.shared(HeldWords).forget(*person.here)
            self._services.shared(Feedback).forget(*person.here)
            await self._services.extensions.call(WIPED_OTHERWISE, *person.here)
            if never and keep_never:
                await self._choices.choose(*person.here, Choice.CONTACT, Value.NEVER, None)
            if talks:
                await self._services.counters.add(person.guild, "wiped", now)
                line = await self._intend_to_tell(person.guild, telling)
        await self._services.store.empty_log()
        stays = await held(self._services.store, *person.names)
        went = never and not keep_never
        return Wiped(tuple(talks), others, copies, line, tuple(stays), went, private)

    async def _keys_in_rows(
        self, who: tuple[GuildId, Alias], *, but: Sequence[Key] = ()
    ) -> tuple[str, ...]:
        """By which something stands on Discord about them, as their own rows say.

        In private the automatic answers; on a server what a room above copied of a conversation.
        """
        rows = await held(self._services.store, who)
        found = (str(row.values["key"]) for row in rows if row.values.get("key"))
        return tuple(dict.fromkeys(each for each in found if each not in but))

    async def _channels_in_private(self, person: Person) -> tuple[int, ...]:
        rows = await held(self._services.store, *person.names)
        found = {row.values["channel_id"] for row in rows if row.table in IN_PRIVATE}
        return tuple(int(str(each)) for each in found)

    async def _intend_to_tell(self, guild: GuildId, channel: int) -> Trace | None:
        """One line a day, under a key of its own: nothing leads to whom it is about."""
        now = self._services.clock()
        before = await self._lines.today(guild, channel, now)
        line = rules.one_more(before, guild, channel, now)
        standing = await self._services.traces.find(line.about) if line.about else []
        if found := next((each for each in standing if each.due_at > now), None):
            await self._lines.put(line)
            return found
        return await self._new_line(line)

    async def _new_line(self, line: WipedLine) -> Trace | None:
        now = self._services.clock()
        about = TEAM_NOTICE_PREFIX + self._services.random_source.token()
        trace = await self._services.traces.intend(
            guild=line.guild,
            about=about,
            kind="message",
            channel=line.channel,
            moment=now,
            due=now + TEAM_NOTICE_FOR,
        )
        await self._lines.put(replace(line, about=about, shown=0))
        return await self._services.traces.by_id(trace)

    async def line_of(self, trace: Trace) -> WipedLine | None:
        """How many it must say, if it is today's line."""
        found = await self._lines.today(GuildId(trace.guild), trace.channel, self._services.clock())
        return found if found and found.about == trace.about else None

    async def shown(self, line: WipedLine) -> None:
        await self._lines.shown(line)

    async def anew(self, line: WipedLine) -> Trace | None:
        """Discord lets nobody edit the one that stands: it goes, and another is posted."""
        async with self._services.store.writing():
            await self._services.traces.end_at(line.about, self._services.clock())
            return await self._new_line(line)

    async def untrue_lines(self) -> list[Trace]:
        """Those that stand, and say fewer than there were."""
        lines = await self._lines.unshown(self._services.clock())
        found = [each for line in lines for each in await self._services.traces.find(line.about)]
        return [each for each in found if each.message]

    async def pending_team_notices(self) -> list[Trace]:
        """The lines for a team that do not stand there yet, as far as is known."""
        return await self._services.traces.unposted(TEAM_NOTICE_PREFIX, self._services.clock())

    async def end_team_notice(self, guild: GuildId, key: str) -> None:
        """The line in the team channel that something was wiped may go.

        Raise `Refusal("shell-no-such-door")` for any other key: nothing else goes this way, and
        nothing of another server.
        """
        is_ours = key.startswith(TEAM_NOTICE_PREFIX)
        found = await self._services.traces.find(key) if is_ours else []
        if not any(trace.guild == guild for trace in found):
            raise Refusal("shell-no-such-door")
        await self._services.traces.end_at(key, self._services.clock())

    def never_until(self) -> datetime:
        """Until when a *Vraag het niet meer* would be remembered."""
        return self._services.clock() + CONTACT_FOR

    def backups_until(self) -> datetime | None:
        """When the last backup that may hold what is wiped now is gone; None without backups."""
        kept = self._services.retention.backups
        return self._services.clock() + kept if kept else None
