"""What one person set off in the last minutes. In memory only, under a key drawn at the start.

Nothing of it is stored, logged, counted or shown to anybody but that person. A restart forgets it.
"""

from __future__ import annotations

import hmac
from collections import defaultdict
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.questions.rules import pace as rules
from cogs.questions.rules.conversation import Conversation, Urgency

A_MINUTE = timedelta(minutes=1)


class Act(Enum):
    """What is counted. `CALL`: it rang that someone does not feel safe; `NOTE`: it only stands.

    The last two are the same of who is blocked.
    """

    NEW = auto()
    LINE = auto()
    RING = auto()
    CALL = auto()
    NOTE = auto()
    COMPLAINT = auto()
    RARE_CALL = auto()
    RARE_NOTE = auto()


RARE = {Act.RARE_CALL, Act.RARE_NOTE}
"""Known for an hour, because they ring once an hour; all else for ten minutes."""


class Pace:
    """Use it as `services.shared(Pace)`."""

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        drawn = services.random_source.token() + services.random_source.token()
        self._key = drawn.encode()
        self._done: defaultdict[tuple[bytes, Act], list[datetime]] = defaultdict(list)

    # -- new conversations ----------------------------------------------------------------------

    def refuse_many_new(self, guild: GuildId, alias: Alias, urgency: Urgency) -> None:
        """Raise `Refusal("questions-many-new")` for who began too many in the last minutes."""
        begun, now = self._moments(guild, alias, Act.NEW), self._clock()
        most = rules.MOST_NEW_IN_NEED if urgency is Urgency.UNSAFE else rules.MOST_NEW
        if not rules.may_begin(begun, now, most=most):
            left = rules.begins_again(begun, now, most=most)
            raise Refusal("questions-many-new", count=len(begun), minutes=-(-left // A_MINUTE))

    def begun(self, guild: GuildId, alias: Alias) -> None:
        self._note(guild, alias, Act.NEW)

    def complained(self, guild: GuildId, alias: Alias) -> None:
        """Note a complaint about a worker. Raise `Refusal("privacy-worker-many")` for too many."""
        sent, now = self._moments(guild, alias, Act.COMPLAINT), self._clock()
        if not rules.may_begin(sent, now, most=rules.MOST_COMPLAINTS):
            left = rules.begins_again(sent, now, most=rules.MOST_COMPLAINTS)
            raise Refusal("privacy-worker-many", count=len(sent), minutes=-(-left // A_MINUTE))
        self._note(guild, alias, Act.COMPLAINT)

    # -- lines ----------------------------------------------------------------------------------

    def is_fast(self, conversation: Conversation) -> bool:
        """Note a further line; say whether they come faster than anybody types."""
        who = conversation.guild, conversation.alias
        self._note(*who, Act.LINE)
        return rules.is_fast(self._moments(*who, Act.LINE), self._clock())

    # -- rings ----------------------------------------------------------------------------------

    def may_ring(self, conversation: Conversation, *, is_call: bool) -> bool:
        """`is_call`: because someone does not feel safe, which rings whatever rang before."""
        who, now = (conversation.guild, conversation.alias), self._clock()
        if is_call:
            return rules.may_call(self._moments(*who, Act.CALL), now)
        return rules.may_ring(self._moments(*who, Act.RING), now)

    def may_call(self, conversation: Conversation, apart: timedelta, *, rings: bool) -> bool:
        """Whether the team may hear once more that someone does not feel safe.

        `rings`: somebody is there to be rung; else it is only noted in the thread.
        """
        done = self._moments(conversation.guild, conversation.alias, _call(apart, rings=rings))
        return rules.may_call(done, self._clock(), apart)

    def called(self, conversation: Conversation, apart: timedelta, *, rings: bool) -> None:
        who = conversation.guild, conversation.alias
        self._note(*who, _call(apart, rings=False))
        if rings:
            self._note(*who, _call(apart, rings=True))
            self._note(*who, Act.RING)

    def rung(self, conversation: Conversation, *, is_call: bool) -> None:
        who = conversation.guild, conversation.alias
        self._note(*who, Act.RING)
        if is_call:
            self._note(*who, Act.CALL)

    def not_rung(self, conversation: Conversation, *, is_call: bool) -> None:
        """It does not stand, so nobody heard it."""
        who = conversation.guild, conversation.alias
        for act in (Act.RING, Act.CALL) if is_call else (Act.RING,):
            if found := self._done.get((self._name(*who), act)):
                found.pop()

    # -------------------------------------------------------------------------------------------

    def forget_old(self) -> None:
        """Every minute: nobody need act for what is old to go."""
        now = self._clock()
        for each, moments in [*self._done.items()]:
            kept = rules.lately(moments, now, _remembered(each[1]))
            if kept:
                self._done[each] = kept
            else:
                del self._done[each]

    def _moments(self, guild: GuildId, alias: Alias, act: Act) -> list[datetime]:
        return self._done.get((self._name(guild, alias), act), [])

    def _note(self, guild: GuildId, alias: Alias, act: Act) -> None:
        name, now = (self._name(guild, alias), act), self._clock()
        self._done[name] = [*rules.lately(self._done[name], now, _remembered(act)), now]

    def _name(self, guild: GuildId, alias: Alias) -> bytes:
        """Another one in every run of the program."""
        return hmac.digest(self._key, f"{guild}:{alias}".encode(), "sha256")


def _call(apart: timedelta, *, rings: bool) -> Act:
    if apart > rules.REMEMBERED:
        return Act.RARE_CALL if rings else Act.RARE_NOTE
    return Act.CALL if rings else Act.NOTE


def _remembered(act: Act) -> timedelta:
    return rules.CALLS_APART_WHEN_BLOCKED if act in RARE else rules.REMEMBERED
