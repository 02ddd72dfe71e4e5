"""Conversations in which something is about to be done, and how people came there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bot.core.clock import HOME
from tests.wire.interactions import Interaction
from tests.wire.shapes import Json, labels, said, walk
from tests.wire.waiting import until
from tests.wire.wire import Wire

WITHOUT_DIGITS = str.maketrans("0123456789", "abcdefghij")
"""What the team reads of a handover may not look like an account."""
NEXT = "Om 14 uur vragen of het past."
WIPED = re.compile(r"(\d+) gesprek(?:ken)? gewist")
"""The line in which a team reads how many young people wiped all today."""


@dataclass
class Scene:
    """A conversation of one young person, in which something is about to be done.

    `words`: what they asked; `said`: what this act says; `shown`: the screen on which it begins.
    """

    wire: Wire
    jules: Json
    words: str
    said: str
    thread: Json
    shown: Json = field(default_factory=dict)
    form: Interaction | None = None
    will_be_told: tuple[int, ...] = ()
    """Of a wipe: what each line about the wipes of a day says once this one is told too."""

    def times(self, words: str) -> int:
        return self.wire.town.times(words, self.thread)

    @property
    def mailbox(self) -> list[Json]:
        return self.wire.town.mailbox(self.jules)

    @property
    def wipes_told(self) -> list[int]:
        """How many each of the lines about wipes says; the team should have one line."""
        return wipes_told(self.wire)

    async def inbox(self) -> Interaction:
        return await self.wire.town.inbox(self.jules)

    async def submit(self, filling: Mapping[str, str | list[str]], wait: float) -> Interaction:
        assert self.form
        return await self.wire.town.people.submit(self.who, self.form, filling, wait=wait)

    @property
    def who(self) -> Json:
        """Who handed the form out to themselves."""
        assert self.form
        return self.form.who


async def asked(wire: Wire) -> Scene:
    jules, words = wire.town.person("Jules"), wire.town.words()
    await wire.town.ask(jules, words)
    return Scene(wire, jules, words, wire.town.words(), wire.town.thread_of(words))


async def answered(wire: Wire) -> Scene:
    """As `asked`; and a worker answered, so that closing it needs no second yes."""
    scene = await asked(wire)
    await wire.town.answer(scene.thread)
    return scene


async def told(wire: Wire) -> Scene:
    """As `asked`; and they want to be told by direct message."""
    jules, words = wire.town.person("Jules"), wire.town.words()
    thanks = await wire.town.ask(jules, words)
    await wire.town.wants_dm(jules, thanks)
    return Scene(wire, jules, words, wire.town.words(), wire.town.thread_of(words))


def first(scene: Scene) -> Json:
    """The first words in the thread, with the team's buttons."""
    return next(e for e in scene.wire.town.posts(scene.thread) if "Meer" in labels(e))


async def writing(wire: Wire) -> Scene:
    scene = await asked(wire)
    scene.form = await wire.town.form(scene.jules)
    return scene


async def answering(wire: Wire) -> Scene:
    scene, people = await told(wire), wire.town.people
    scene.form = await people.click(wire.town.yasmine, first(scene), "Antwoord")
    return scene


async def unsure_of_safety(wire: Wire) -> Scene:
    jules, words = wire.town.person("Jules"), wire.town.words()
    thanks = await wire.town.ask(jules, words)
    scene = Scene(wire, jules, words, "", wire.town.thread_of(words))
    scene.shown = thanks.last
    return scene


async def stopping(wire: Wire) -> Scene:
    """An answer is awaited, so that it is asked whether they are sure."""
    scene = await asked(wire)
    inbox, people = (await scene.inbox()).last, wire.town.people
    scene.shown = (await people.click(scene.jules, inbox, door="questions:stop")).last
    return scene


async def handing_over(wire: Wire) -> Scene:
    scene, people = await told(wire), wire.town.people
    scene.said = "Wij zoeken samen uit: " + scene.said.translate(WITHOUT_DIGITS)
    more = await people.click(wire.town.yasmine, first(scene), "Meer")
    scene.form = await people.click(wire.town.yasmine, more.last, "Overdragen")
    return scene


def lines(scene: Scene) -> dict[str, str | list[str]]:
    return {"to": [scene.wire.town.bram["id"]], "agreed": scene.said, "next": NEXT}


async def handed_over(wire: Wire) -> Scene:
    scene = await handing_over(wire)
    await scene.submit(lines(scene), 8)
    scene.shown = (await scene.inbox()).last
    return scene


async def referring(wire: Wire) -> Scene:
    scene, people = await told(wire), wire.town.people
    yasmine = wire.town.yasmine
    topics = await people.click(yasmine, first(scene), "Doorverwijzen")
    doors = await people.click(yasmine, topics.last, door="referral:topic", values=["any"])
    menu = next(each for each in walk(doors.last["components"]) if "options" in each)
    picked = [menu["options"][0]["value"]]
    scene.form = await people.click(yasmine, doors.last, door="referral:pick", values=picked)
    return scene


async def referred(wire: Wire) -> Scene:
    scene = await referring(wire)
    await scene.submit({"sentence": scene.said}, 8)
    scene.shown = (await scene.inbox()).last
    return scene


def wipes_told(wire: Wire) -> list[int]:
    return [count for count, _ in _wipe_lines(wire)]


def _wipe_lines(wire: Wire) -> list[tuple[int, date]]:
    """What each says, and of which day it is: the team has a line a day."""
    posts = wire.town.posts(wire.town.team)
    found = [(WIPED.search(said(each)), each["timestamp"]) for each in posts]
    return [(int(each[1]), _day(datetime.fromisoformat(at))) for each, at in found if each]


def _day(moment: datetime) -> date:
    return moment.astimezone(HOME).date()


def _today(wire: Wire) -> date:
    return _day(datetime.fromtimestamp(wire.discord.world.time.now(), UTC))


async def wiping(wire: Wire) -> Scene:
    """No line stands yet, or not any more: a colleague read it and pressed *Gezien*."""
    lines = _wipe_lines(wire)
    while standing := len(wipes_told(wire)):
        await _one_is_read(wire, standing)
    scene = await _about_to_wipe(wire)
    before = sum(count for count, day in lines if day == _today(wire))
    return replace(scene, will_be_told=(before + 1,))


async def _one_is_read(wire: Wire, standing: int) -> None:
    await wire.town.press(wire.town.yasmine, wire.town.team, "privacy:seen")
    await until(lambda: len(wipes_told(wire)) < standing, "the line that was read goes", 70)


async def wiping_too(wire: Wire) -> Scene:
    """Somebody wiped before on this day, and the line of it stands."""
    if _today(wire) not in [day for _, day in _wipe_lines(wire)]:
        await wire.town.wipe((await asked(wire)).jules)
        await until(lambda: wipes_told(wire), "the team reads of the first", 70)
    scene = await _about_to_wipe(wire)
    lines = _wipe_lines(wire)
    if lines[-1][1] == _today(wire):
        lines[-1] = (lines[-1][0] + 1, lines[-1][1])
    else:  # midnight came between
        lines.append((1, _today(wire)))
    return replace(scene, will_be_told=tuple(count for count, _ in lines))


async def _about_to_wipe(wire: Wire) -> Scene:
    scene = await told(wire)
    await wire.town.answer(scene.thread, scene.said)
    inbox = await scene.inbox()
    await until(lambda: not scene.mailbox, "the notice that was read goes", 70)
    await wire.town.answer(scene.thread, wire.town.words())
    sure = await wire.town.people.click(scene.jules, inbox.last, "Wis")
    scene.shown = sure.last
    return scene


# -- after an answer, and limits ------------------------------------------------------------------


async def correcting(wire: Wire) -> Scene:
    """A reply was relayed, of which the worker changes the words; nobody looked yet."""
    scene = await told(wire)
    wrong = wire.town.words()
    made = wire.town.people.say(wire.town.yasmine, scene.thread, wrong, to=first(scene))
    await until(lambda: scene.times(wrong) == 1 and scene.mailbox, "relayed", 8)
    return replace(scene, words=wrong, shown=made)


async def going_on(wire: Wire) -> Scene:
    """It was answered and closed, and they want to go on with it."""
    scene, town = await asked(wire), wire.town
    await town.answer(scene.thread, town.words())
    await town.people.click(town.yasmine, first(scene), "Afronden")
    inbox = (await scene.inbox()).last
    scene.form = await town.people.click(scene.jules, inbox, door="questions:goon")
    return scene


async def about_to_pause(wire: Wire) -> Scene:
    """A worker chooses for how long nothing of this person is taken."""
    scene, town = await asked(wire), wire.town
    more = await town.people.click(town.yasmine, first(scene), "Meer")
    scene.shown = (await town.people.click(town.yasmine, more.last, door="moderation:pause")).last
    return scene


async def wanting_a_rest(wire: Wire) -> Scene:
    """A young person looks at their conversation, and wants to hear nothing for a while."""
    scene = await asked(wire)
    scene.shown = (await scene.inbox()).last
    return scene


async def agreeing_to_a_block(wire: Wire) -> Scene:
    """One worker asked for a block, and another reads the question."""
    scene, town = await asked(wire), wire.town
    more = await town.people.click(town.yasmine, first(scene), "Meer")
    form = await town.people.click(town.yasmine, more.last, door="moderation:block")
    why = {"days": ["7"], "why": "Scheldt al drie dagen, ook na twee pauzes."}
    await town.people.submit(town.yasmine, form, why)
    scene.shown = next(e for e in town.posts(scene.thread) if "Akkoord" in labels(e))
    return scene
