"""Words that wait for their writer's yes: in memory only, for a few minutes, and nowhere else."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services

HELD = timedelta(minutes=10)
"""As long as an act may wait; Discord lets an answer be given for fifteen minutes."""
MOST = 500
"""Forms held at once; the oldest goes first, and its writer is told so when they press."""
REMEMBERED = 2000
"""Forms whose writer was asked already."""


@dataclass(frozen=True, slots=True)
class HeldForm:
    """`door`: where it was sent to, with `form_key`; `words`: as they would go."""

    guild: GuildId
    alias: Alias
    door: str
    form_key: str
    text: Mapping[str, str]
    chosen: Mapping[str, tuple[str, ...]]
    words: str


class HeldWords:
    """Use it as `services.shared(HeldWords)`. A restart forgets all of it, and so does a wipe."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._held: dict[str, tuple[HeldForm, datetime]] = {}
        self._asked: deque[str] = deque(maxlen=REMEMBERED)

    def hold(self, form: HeldForm) -> str:
        """Give its key, which leads to nothing else. What this person held before goes."""
        self.forget(form.guild, form.alias)
        if len(self._held) >= MOST:
            del self._held[next(iter(self._held))]
        key = self._services.random_source.token()
        self._held[key] = form, self._services.clock() + HELD
        return key

    def find(self, key: str) -> HeldForm:
        """Raise `Refusal("questions-words-gone")`."""
        held = self._held.get(key)
        if held is None or held[1] <= self._services.clock():
            raise Refusal("questions-words-gone")
        return held[0]

    def forget(self, guild: GuildId, alias: Alias) -> None:
        """Their words went, or they wiped."""
        for key, (each, _) in [*self._held.items()]:
            if (each.guild, each.alias) == (guild, alias):
                del self._held[key]

    async def expire(self, moment: datetime) -> None:
        for key, (_, until) in [*self._held.items()]:
            if until <= moment:
                del self._held[key]

    def will_not_ask(self, token: str) -> None:
        """The writer of this form was asked: nobody is asked twice."""
        self._asked.append(token)

    def has_asked(self, form_key: str) -> bool:
        return any(part in self._asked for part in form_key.split("."))
