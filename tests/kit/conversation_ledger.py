"""What two young people and three workers wrote, what they were told, and whether it is so.

Every word that anybody writes has a sign of its own. So it is seen where each of them stands.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import discord
import simcord

from bot.demo.reading import Seen, labels, message_of, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.shell.delivery import TextMark, mark_of

SIGN = re.compile(r"\bw\d+x\b")
SURELY_KEPT = timedelta(days=6)
"""A conversation in which nothing is said ends after seven days, by default."""
ARRIVED = (
    "bericht is binnen",
    "Bij je gesprek gezet",
    "Dit staat klaar voor",
    "afbeelding staat in je gesprek",
    "Je woorden staan in je gesprek",
)
NOT_ARRIVED = ("niet aangekomen", "niet verstuurd")
SENT, NOT_SENT = (
    ("Verstuurd.", "Verstuurd aan", "staat in de draad"),
    ("niet verstuurd", "niets verstuurd"),
)
STOPPED, PAUSED = "Je gesprek is gestopt", "Je hoort niets van ons tot jij weer iets stuurt"
RESUMED, WIPED = "Je pauze is voorbij", "Alles is gewist"
OLDER = "Toon ouder"
UNSURE = "unsure"
"""A fault hid what was said, so nobody can know whether something may reach them."""
LIMITED = ("pauzeert dit gesprek", "niet verder met jou")
"""What the team decided is said before what they chose themselves."""
INBOX = re.compile(r"\*\*Mijn gesprek\*\* · ([^.]+)\.")


def signs(words: str) -> list[str]:
    return SIGN.findall(words)


@dataclass(frozen=True, slots=True)
class Standing:
    """A relayed message; `place`: its thread, or the team's channel."""

    place: int
    message: int
    mark: TextMark
    signs: tuple[str, ...]


@dataclass(slots=True)
class Ledger:
    """What was written, what of it was promised, and where it may and may not stand.

    `owner`: whose a thread is; `gone`: signs that must not stand any more; `excused`: those that
    need not; `quiet`: threads in which nothing may reach the young person, and why; `in_full`: who
    ever chose to get answers with their words; `private`: whose direct messages go to the team, for
    who is not in it they do not, and `UNSURE` as in `quiet`.
    """

    town: Town
    wrote: dict[str, str] = field(default_factory=dict)
    answered: dict[str, int] = field(default_factory=dict)
    asides: set[str] = field(default_factory=set)
    thanked: dict[str, datetime] = field(default_factory=dict)
    owner: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    place_of: dict[str, int] = field(default_factory=dict)
    last_said: dict[int, datetime] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    excused: set[str] = field(default_factory=set)
    quiet: dict[int, str] = field(default_factory=dict)
    in_full: set[str] = field(default_factory=set)
    private: dict[str, str] = field(default_factory=dict)
    _count: int = 0

    def new(self) -> str:
        self._count += 1
        return f"w{self._count}x"

    # -- what stands ----------------------------------------------------------------------------

    def rooms(self) -> list[tuple[int, list[discord.Message]]]:
        """The team's channels and their threads."""
        places = [each for room in self.team_rooms() for each in (room, *room.threads)]
        return [(each.id, each.history()) for each in places]

    def public(self) -> set[int]:
        return {each.id for each in (self.town.square, self.town.lounge, self.town.hall)}

    def standing(self) -> list[Standing]:
        own = self.town.bot.own_id
        return [
            Standing(place, message.id, mark, tuple(signs(words)))
            for place, history in self.rooms()
            for message in history
            if message.author.id == own
            for mark, words in relayed(message)
            if signs(words)
        ]

    def relayed_in(self, thread: int) -> list[str]:
        return [s for each in self.standing() if each.place == thread for s in each.signs]

    def threads_of(self, who: str) -> list[int]:
        alive = {each.id for room in self.team_rooms() for each in room.threads}
        return [each for each, name in self.owner.items() if name == who and each in alive]

    def team_rooms(self) -> list[simcord.ChannelHandle]:
        return [each for each in self.town.guild.channels.values() if each.id not in self.public()]

    # -- the laws, at any moment ----------------------------------------------------------------

    def look(self) -> None:
        found = self.standing()
        self._learn(found)
        self._nothing_twice(found)
        self._nothing_with_another(found)
        self._nothing_lost(found)
        self._nothing_for_all_to_see()
        self._pictures_stand_where_they_may()

    def _learn(self, found: list[Standing]) -> None:
        names = {t.id: str(t.name) for room in self.team_rooms() for t in room.threads}
        for each in found:
            for sign in each.signs:
                self.place_of.setdefault(sign, each.place)
                if each.mark is TextMark.YOUNG and each.place in names:
                    whose = self.owner.setdefault(each.place, self.wrote[sign])
                    self.names[each.place] = names[each.place]
                    assert whose == self.wrote[sign], f"{sign} of another in a thread of {whose}"

    def _nothing_twice(self, found: list[Standing]) -> None:
        count = Counter(sign for each in found for sign in each.signs)
        assert [each for each, times in count.items() if times > 1] == [], "twice"

    def _nothing_with_another(self, found: list[Standing]) -> None:
        for each in found:
            for sign in each.signs:
                assert sign not in self.asides, f"an aside was relayed: {sign}"
                if each.mark is TextMark.YOUNG:
                    assert sign in self.wrote, f"{sign} is no young person's"
                else:
                    assert self.answered.get(sign) == each.place, f"{sign} in another thread"

    def _nothing_lost(self, found: list[Standing]) -> None:
        there = {sign for each in found for sign in each.signs}
        for sign, at in self.thanked.items():
            if sign in self.excused or self._is_old(sign, at):
                continue
            assert sign in there, f"{sign} was thanked, and is lost"

    def _is_old(self, sign: str, at: datetime) -> bool:
        last = self.last_said.get(self.place_of.get(sign, 0), at)
        return self.town.now - max(at, last) > SURELY_KEPT

    def _nothing_for_all_to_see(self) -> None:
        for room in (self.town.square, self.town.lounge, self.town.hall):
            for message in room.history():
                shown = said(message)
                assert signs(shown) == [], "words where everybody reads"
                assert not any(name in shown for name in self.names.values()), "a code name"
        for name in ("Jules", "Amira", "Sam"):
            found = [sign for each in self.mail(name) for sign in signs(said(each))]
            assert not found or name in self.in_full, "words in a DM"
            for sign in found:
                self._only_theirs(name, sign)

    def _pictures_stand_where_they_may(self) -> None:
        """In the thread of their conversation: never where everybody reads, nor in a DM."""
        for room in (self.town.square, self.town.lounge, self.town.hall):
            assert not any(each.attachments for each in room.history()), "a picture for all"
        for name in ("Jules", "Amira", "Sam"):
            assert not any(each.attachments for each in self.mail(name)), "a picture in a DM"
        for room in self.team_rooms():
            assert not any(each.attachments for each in room.history()), "a picture on a card"

    def pictures_read(self, who: str, seen: Seen | None) -> None:
        """As many as a post of a conversation of theirs holds; nobody has a screen of another's."""
        if seen is None or not said(seen):
            return
        found = message_of(seen).attachments
        mine = [e for place, e in self._pictured() if self.owner.get(place) == who]
        assert not found or mine, f"{who} is shown a picture, and none stands in their threads"

    def _pictured(self) -> list[tuple[int, discord.Message]]:
        return [(place, e) for place, said_ in self.rooms() for e in said_ if e.attachments]

    def _only_theirs(self, who: str, sign: str) -> None:
        """In direct messages stand answers to them, of whom it was asked, and nothing else."""
        assert sign not in self.asides, f"{who} reads an aside in a DM"
        assert sign in self.answered, f"{who} reads {sign} in a DM"
        place = self.answered[sign]
        assert self.owner.get(place) == who, f"{who} reads {sign} of another in a DM"

    def mail(self, name: str) -> list[discord.Message]:
        """What the bot wrote to someone's direct messages."""
        if self.town[name].id not in self.town.discord.dm_channels:
            return []
        history = self.town[name].user.dm_channel.history()
        return [each for each in history if each.author.id == self.town.bot.own_id]

    def wiped_is_gone(self) -> None:
        """Some minutes later, on a Discord that answers."""
        there = {sign for each in self.standing() for sign in each.signs}
        assert there & self.gone == set(), "wiped, and still there"

    # -- what is read ---------------------------------------------------------------------------

    def read_by_young(self, who: str, seen: Seen) -> None:
        """A private screen of a young person is theirs alone, and true of the thread."""
        shown = said(seen)
        for sign in signs(shown):
            assert sign not in self.asides, f"{who} reads an aside"
            if sign in self.wrote:
                assert self.wrote[sign] == who, f"{who} reads {self.wrote[sign]}'s {sign}"
            else:
                assert self.owner.get(self.answered[sign]) == who, f"{who} reads {sign}"
        if found := INBOX.search(shown):
            self._inbox_is_true(who, found[1], seen)

    def _inbox_is_true(self, who: str, name: str, seen: Seen) -> None:
        shown = said(seen)
        mine = [each for each in self.threads_of(who) if self.names[each] == name]
        if not mine or STOPPED in shown:
            return
        # After *Ja, bewaar* a new conversation has the name of one that still stands.
        shows = [each for each in mine if self._is_shown(seen, each)]
        assert shows, f"{name}: the inbox shows other words than stand there"
        thread = shows[0]
        if self.quiet.get(thread) == UNSURE or any(each in shown for each in LIMITED):
            return
        is_paused = self.quiet.get(thread) == PAUSED
        assert ("Het is nu pauze" in shown) == is_paused, f"{name}: it is paused: {is_paused}"

    def _is_shown(self, seen: Seen, thread: int) -> bool:
        there, found = self.relayed_in(thread), signs(said(seen))
        return found == (there[-len(found) :] if OLDER in labels(seen) else there)


def relayed(message: discord.Message) -> list[tuple[TextMark, str]]:
    """What of a message is a young person's words, or a worker's to them."""
    found = []
    for part in parts_of(message):
        mark = mark_of(getattr(part, "id", None))
        if isinstance(part, discord.TextDisplay) and mark in (TextMark.YOUNG, TextMark.TEAM):
            assert mark
            found.append((mark, part.content))
    return found
