"""A town on this Discord: its channels, its team and its young people, and what they usually do."""

from __future__ import annotations

from tests.wire import permissions as may
from tests.wire.interactions import Interaction
from tests.wire.people import PATIENCE, People
from tests.wire.sentences import RINGS, SKIP
from tests.wire.server import Discord
from tests.wire.shapes import SILENT, THREAD, Json, said, walk
from tests.wire.waiting import until
from tests.wire.world import overwrite

WORDS = "Hoi, is er woensdag nog iets te doen in het jeugdhuis? Mag mijn zus van 12 ook mee?"
ANSWER = "Hey! Ja, woensdag van 14 tot 17 uur. En je zus mag mee."
TEAM = {"Yasmine": "youth_worker", "Bram": "prevention_worker"}
ASK, BEGIN, INBOX, REPLY = "questions:ask", "consent:agree", "questions:inbox", "questions:answer"
CRISIS = "helplines:crisis"
"""Doors: what stands on a button differs by language, its custom id does not."""
ALWAYS = "ma-zo 0-24 uur"
"""So that no test depends on the hour at which it runs."""


class Town:
    def __init__(self, discord: Discord, name: str = "Jong Lindendaal") -> None:
        self._discord = discord
        self.people = People(discord)
        self.calls_itself = name.removeprefix("Jong ")
        world = discord.world
        self.guild = guild = world.guild(name)
        self.worker = world.role(guild, "jeugdteam")
        self.admin = world.role(guild, "beheer", may.MANAGE_GUILD)
        self.square = world.text(guild, "bankje")
        self.lounge = world.text(guild, "gezellig")
        own = next(each for each in guild.roles if each["managed"])
        hidden = overwrite(guild.roles[0], deny=may.VIEW)
        shown = [overwrite(each, allow=may.VIEW) for each in (self.worker, own)]
        self.team = world.text(guild, "team", [hidden, *shown])
        self.els = self.person("Els", self.worker, self.admin)
        self.yasmine = self.person("Yasmine", self.worker)
        self.bram = self.person("Bram", self.worker)

    def person(self, name: str, *roles: Json) -> Json:
        """Someone joins the server; a young person has no role."""
        account = self._discord.world.user(name)
        self._discord.world.member(self.guild, account, roles)
        return account

    def words(self) -> str:
        """Give words that nobody wrote before."""
        return f"Hoi, een vraag: {self._discord.world.time.snowflake()}?"

    # -- the team -------------------------------------------------------------------------------

    async def set_up(self, *, on_shift: bool = True) -> Interaction:
        """What Els does in her first five minutes; give what she reads in the end."""
        found = await self.decide()
        for name, role in TEAM.items():
            await self._welcome(name, role)
        if on_shift:
            await self.people.slash(self.yasmine, self.team, "dienst start")
        await until(lambda: self.panels, "the panel is pinned")
        return found

    async def decide(self) -> Interaction:
        """Say why, when and where, each in its form; give what she reads in the end."""
        why: dict[str, str | list[str]] = {
            "name": self.calls_itself,
            "purpose": "Praten en vragen.",
        }
        for way, filled in (
            (["setup:why"], why),
            (["setup:guide:when", "setup:hours"], {"hours": ALWAYS}),
            (["setup:start"], self._places()),
        ):
            shown = await self.people.slash(self.els, self.team, "instellen start")
            for door in ["setup:guide:all", *way]:
                shown = await self.people.click(self.els, shown.last, door=door)
            done = await self.people.submit(self.els, shown, filled)
        return done

    def _places(self) -> dict[str, str | list[str]]:
        chosen = {"team": self.team, "panel": self.square, "role": self.worker}
        return {name: [each["id"]] for name, each in chosen.items()}

    async def _welcome(self, name: str, role: str) -> None:
        await self.people.slash(
            self.els,
            self.team,
            "werker toevoegen",
            lid=getattr(self, name.lower())["id"],
            voornaam=name,
            functie=role,
            zwijgplicht="discretion",
        )

    async def answer(
        self, thread: Json, words: str = ANSWER, *, who: Json | None = None, wait: float = PATIENCE
    ) -> Interaction:
        """Answer under the newest words in a thread; Yasmine does, unless someone else is named."""
        writer = who or self.yasmine
        shown = await self.press(writer, thread, REPLY)
        return await self.people.submit(writer, shown, {"words": words}, wait=wait)

    async def press(self, who: Json, channel: Json, door: str) -> Interaction:
        """Press what leads there, on the newest message that has it."""
        newest = next(each for each in reversed(self.posts(channel)) if has_door(each, door))
        return await self.people.click(who, newest, door=door)

    # -- young people ---------------------------------------------------------------------------

    async def ask(self, who: Json, words: str = WORDS, *, wait: float = PATIENCE) -> Interaction:
        """Ask, or write on, from the panel; who is here for the first time reads first."""
        shown = await self.form(who)
        return await self.people.submit(who, shown, {"words": words}, wait=wait)

    async def wants_dm(self, who: Json, thanks: Interaction) -> Interaction:
        """After the thank-you: how urgent it is stays unsaid, and an answer is told by a DM."""
        await self.people.click(who, thanks.last, SKIP)
        return await self.people.click(who, thanks.last, door="questions:tellme")

    async def form(self, who: Json) -> Interaction:
        """Come as far as the form for one's words."""
        shown = await self.people.click(who, self.panel, door=ASK)
        return shown if shown.form else await self.people.click(who, shown.last, door=BEGIN)

    async def inbox(self, who: Json, *, wait: float = PATIENCE) -> Interaction:
        return await self.people.click(who, self.panel, door=INBOX, wait=wait)

    async def wipe(self, who: Json) -> Interaction:
        """*Wis alles*, from the panel, and sure of it."""
        shown = await self.people.click(who, self.panel, door="privacy:show")
        sure = await self.people.click(who, shown.last, door="privacy:wipe")
        return await self.people.click(who, sure.last, door="privacy:yes")

    async def crisis(self, who: Json) -> Interaction:
        return await self.people.click(who, self.panel, door=CRISIS)

    # -- what stands there ----------------------------------------------------------------------

    def posts(self, channel: Json) -> list[Json]:
        """What the bot itself posted in a channel, the oldest first."""
        standing = self._discord.world.messages.get(channel["id"], [])
        return [each for each in standing if each["author"]["id"] == self._discord.world.me["id"]]

    @property
    def panels(self) -> list[Json]:
        return [each for each in self.posts(self.square) if each["pinned"]]

    @property
    def panel(self) -> Json:
        return self.panels[-1]

    @property
    def cards(self) -> list[Json]:
        """The team channel's messages that stand for a conversation: they have a button of one.

        A line that only rings is none.
        """
        about = [each for each in self.posts(self.team) if has_door(each, "questions:")]
        return [each for each in about if RINGS not in said(each)]

    @property
    def threads(self) -> list[Json]:
        return [each for each in self.guild.channels.values() if each["type"] == THREAD]

    def thread_of(self, words: str) -> Json:
        """The thread in which these words stand."""
        return next(each for each in self.threads if self.times(words, each))

    def stands_once(self, words: str) -> bool:
        """The words stand with the team one time, in a thread, and no card is without a thread."""
        places = [self.team, *self.threads]
        return not self.orphans and sum(self.times(words, each) for each in places) == 1

    @property
    def orphans(self) -> list[Json]:
        """Cards without a thread: somebody was rung for nothing."""
        under = {each["id"] for each in self.threads}
        return [each for each in self.cards if each["id"] not in under]

    def times(self, words: str, channel: Json) -> int:
        """How many messages of the bot in a channel have these words."""
        return sum(words in said(each) for each in self.posts(channel))

    @property
    def rings(self) -> list[Json]:
        """What stands in the team channel and rang for someone: a person may be mentioned."""
        loud = [each for each in self.posts(self.team) if not each["flags"] & SILENT]
        return [each for each in loud if (each["_allowed"] or {}).get("users")]

    def mailbox(self, who: Json) -> list[Json]:
        """What the bot wrote to someone's direct messages."""
        return self.posts(self._discord.world.mailbox(who))


def has_door(message: Json, door: str) -> bool:
    """Whether one can press something on it whose custom id begins so."""
    parts = walk(message["components"])
    return any((each.get("custom_id") or "").startswith(door) for each in parts)
