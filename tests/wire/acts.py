"""Every act after the opening: how people do it, which requests it makes, and what may then be.

For tests that break it off at each of its requests, and for the table of faults.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field

from tests.wire.interactions import Interaction
from tests.wire.sentences import NO_ANSWER_YET
from tests.wire.shapes import Json, labels
from tests.wire.waiting import until
from tests.wire.wire import Wire

CALLBACK = "POST /interactions/:id/:token/callback"
IN_THREAD = "POST /channels/:thread/messages"
IN_MAILBOX = "POST /channels/:dm/messages"
IN_CHANNEL = "POST /channels/:text/messages"
NEXT = "Om 14 uur vragen of het past."
WITHOUT_DIGITS = str.maketrans("0123456789", "abcdefghij")
"""What the team reads of a handover may not look like an account."""
CLOSED_BY, STOPPED = "Afgerond door", "is gestopt"
IS_OVER = ("rondde dit gesprek af", "Dit gesprek is afgerond")
UNSAFE_CALL = "niet veilig"
MAY, GOES_ON, SAID_YES, SAID_NO = "verdergaan?", "gaat met je verder", "zei ja", "zei nee"
TOGETHER, WANTS_TOGETHER = "Samen graag", "wil dit samen doen"
WIPED = "gewist door de jongere"


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
    wiped_before: int = 0

    def times(self, words: str) -> int:
        return self.wire.town.times(words, self.thread)

    @property
    def mailbox(self) -> list[Json]:
        return self.wire.town.mailbox(self.jules)

    @property
    def wiped_lines(self) -> int:
        return self.wire.town.times(WIPED, self.wire.town.team) - self.wiped_before

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


Prepare = Callable[[Wire], Awaitable[Scene]]
Perform = Callable[[Scene, float], Coroutine[None, None, Interaction | None]]
Look = Callable[[Scene], Awaitable[list[str]]]


@dataclass(frozen=True)
class Act:
    """`calls`: its requests in their order, when nothing goes wrong.

    `wrong`: what is not as it must be once everything has settled, in words; nothing when all is
    well. `is_done`: whether it stands, as people see it.
    """

    name: str
    title: str
    by_worker: bool
    calls: tuple[str, ...]
    prepare: Prepare
    perform: Perform
    wrong: Look
    is_done: Callable[[Scene], Awaitable[bool]]


# -- beginnings ---------------------------------------------------------------------------------


async def asked(wire: Wire) -> Scene:
    jules, words = wire.town.person("Jules"), wire.town.words()
    await wire.town.ask(jules, words)
    return Scene(wire, jules, words, wire.town.words(), wire.town.thread_of(words))


async def told(wire: Wire) -> Scene:
    """As `asked`; and they want to be told by direct message."""
    jules, words = wire.town.person("Jules"), wire.town.words()
    thanks = await wire.town.ask(jules, words)
    await wire.town.people.click(jules, thanks.last, door="questions:tellme")
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
    scene = await asked(wire)
    scene.shown = (await scene.inbox()).last
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
    menu = next(c for row in doors.last["components"] for c in row.get("components") or ())
    picked = [menu["options"][0]["value"]]
    scene.form = await people.click(yasmine, doors.last, door="referral:pick", values=picked)
    return scene


async def referred(wire: Wire) -> Scene:
    scene = await referring(wire)
    await scene.submit({"sentence": scene.said}, 8)
    scene.shown = (await scene.inbox()).last
    return scene


async def wiping(wire: Wire) -> Scene:
    scene = await told(wire)
    await wire.town.answer(scene.thread, scene.said)
    inbox = await scene.inbox()
    await until(lambda: not scene.mailbox, "the notice that was read goes", 70)
    await wire.town.answer(scene.thread, wire.town.words())
    sure = await wire.town.people.click(scene.jules, inbox.last, "Wis")
    scene.shown = sure.last
    scene.wiped_before = wire.town.times(WIPED, wire.town.team)
    return scene


# -- what is done -------------------------------------------------------------------------------


async def write(scene: Scene, wait: float) -> Interaction:
    return await scene.submit({"words": scene.said}, wait)


async def reply(scene: Scene, wait: float) -> None:
    town = scene.wire.town
    town.people.say(town.yasmine, scene.thread, scene.said, to=first(scene))
    if wait:
        await until(lambda: scene.times(scene.said) == 1 and scene.mailbox, "relayed", wait)


async def close(scene: Scene, wait: float) -> Interaction:
    town = scene.wire.town
    return await town.people.click(town.yasmine, first(scene), "Afronden", wait=wait)


async def stop(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="questions:stop", wait=wait)


async def unsafe(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="questions:unsafe", wait=wait)


async def ask_over(scene: Scene, wait: float) -> Interaction:
    return await scene.submit(lines(scene), wait)


async def say_yes(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="handover:yes", wait=wait)


async def say_no(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="handover:no", wait=wait)


async def refer(scene: Scene, wait: float) -> Interaction:
    return await scene.submit({"sentence": scene.said}, wait)


async def decide(scene: Scene, wait: float) -> Interaction:
    return await scene.wire.town.people.click(scene.jules, scene.shown, TOGETHER, wait=wait)


async def wipe(scene: Scene, wait: float) -> Interaction:
    people = scene.wire.town.people
    return await people.click(scene.jules, scene.shown, door="privacy:yes", wait=wait)


# -- what may then be ---------------------------------------------------------------------------


def unless(**holds: bool) -> list[str]:
    """The names of what does not hold."""
    return [name.replace("_", " ") for name, is_so in holds.items() if not is_so]


async def after_writing(scene: Scene) -> list[str]:
    inbox, stands = (await scene.inbox()).text, scene.times(scene.said)
    return unless(
        it_stands_once_at_most=stands <= 1,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        they_wait_for_an_answer=NO_ANSWER_YET in inbox,
    )


async def after_answering(scene: Scene) -> list[str]:
    """And a later answer is announced as well."""
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    wrong = unless(
        it_stands_once_at_most=stands <= 1,
        there_is_one_notice_of_what_stands=notices == stands,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        nobody_is_told_that_no_answer_came=(NO_ANSWER_YET in inbox) == (stands == 0),
    )
    return wrong + await announced_later(scene)


async def announced_later(scene: Scene) -> list[str]:
    await until(lambda: not scene.mailbox, "the notice that was read goes")
    later = scene.wire.town.words()
    await scene.wire.town.answer(scene.thread, later)
    inbox = (await scene.inbox()).text
    return unless(
        a_later_answer_is_announced=len(scene.mailbox) == 1,
        a_later_answer_is_shown=inbox.count(later) == 1,
    )


async def is_over(scene: Scene) -> bool:
    text = (await scene.inbox()).text
    return any(each in text for each in IS_OVER)


async def after_closing(scene: Scene) -> list[str]:
    over = await is_over(scene)
    return unless(the_team_reads_once_that_it_is_closed=scene.times(CLOSED_BY) == int(over))


async def after_stopping(scene: Scene) -> list[str]:
    over = await is_over(scene)
    return unless(the_team_reads_once_that_they_stopped=scene.times(STOPPED) == int(over))


async def after_unsafe(scene: Scene) -> list[str]:
    return unless(the_team_was_rung_once=scene.times(UNSAFE_CALL) == 1)


async def after_asking_over(scene: Scene) -> list[str]:
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    return unless(
        the_two_lines_stand_once_at_most=stands <= 1,
        who_is_asked_is_asked_what_the_team_reads=inbox.count(MAY) == stands,
        there_is_one_notice_of_the_question=notices == stands,
    )


async def after_yes(scene: Scene) -> list[str]:
    moved = GOES_ON in (await scene.inbox()).text
    return unless(the_team_reads_the_yes_once=scene.times(SAID_YES) == int(moved))


async def after_no(scene: Scene) -> list[str]:
    asks = MAY in (await scene.inbox()).text
    return unless(the_team_reads_the_no_once=scene.times(SAID_NO) == int(not asks))


async def after_referring(scene: Scene) -> list[str]:
    stands, notices = scene.times(scene.said), len(scene.mailbox)
    inbox = (await scene.inbox()).text
    wrong = unless(
        it_stands_once_at_most=stands <= 1,
        the_inbox_shows_what_stands=inbox.count(scene.said) == stands,
        the_doors_stand_with_the_words=(TOGETHER_ASKED in inbox) == (stands == 1),
        there_is_one_notice_of_what_stands=notices == stands,
    )
    return wrong + await announced_later(scene)


TOGETHER_ASKED = "samen met het team doen?"


async def after_deciding(scene: Scene) -> list[str]:
    asks = TOGETHER_ASKED in (await scene.inbox()).text
    told_team = scene.times(WANTS_TOGETHER)
    return unless(the_team_reads_the_choice_once=told_team == int(not asks))


async def after_wiping(scene: Scene) -> list[str]:
    town = scene.wire.town
    inbox = (await scene.inbox()).text
    places = [town.team, *town.threads]
    left = sum(town.times(words, each) for words in (scene.words, scene.said) for each in places)
    return unless(
        nothing_is_left=not left and scene.thread["id"] not in town.guild.channels,
        no_notice_is_left=not scene.mailbox,
        they_have_no_conversation=scene.words not in inbox,
        the_team_reads_it_once=scene.wiped_lines == 1,
    )


async def stands(scene: Scene) -> bool:
    return scene.times(scene.said) > 0


async def is_unsafe(scene: Scene) -> bool:
    return scene.times(UNSAFE_CALL) > 0


async def moved(scene: Scene) -> bool:
    return GOES_ON in (await scene.inbox()).text


async def asks_no_more(scene: Scene) -> bool:
    return MAY not in (await scene.inbox()).text


async def decided(scene: Scene) -> bool:
    return TOGETHER_ASKED not in (await scene.inbox()).text


async def is_wiped(scene: Scene) -> bool:
    return scene.words not in (await scene.inbox()).text


WIPES = (
    "DELETE /channels/:thread",
    "GET /channels/:text/messages",
    "DELETE /channels/:text/messages/:id",
    "DELETE /channels/:dm/messages/:id",
    CALLBACK,
    IN_CHANNEL,
)
ACTS = (
    Act(
        "write-on",
        "a young person writes on",
        False,
        (IN_THREAD, CALLBACK),
        writing,
        write,
        after_writing,
        stands,
    ),
    Act(
        "answer",
        "a worker answers by button",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        answering,
        write,
        after_answering,
        stands,
    ),
    Act(
        "reply",
        "a worker answers by replying in the thread",
        True,
        (IN_THREAD, IN_MAILBOX),
        told,
        reply,
        after_answering,
        stands,
    ),
    Act(
        "close",
        "a worker closes",
        True,
        (IN_THREAD, CALLBACK),
        asked,
        close,
        after_closing,
        is_over,
    ),
    Act(
        "stop",
        "a young person stops",
        False,
        (CALLBACK, IN_THREAD),
        stopping,
        stop,
        after_stopping,
        is_over,
    ),
    Act(
        "unsafe",
        "a young person says that they do not feel safe",
        False,
        (IN_THREAD, CALLBACK),
        unsure_of_safety,
        unsafe,
        after_unsafe,
        is_unsafe,
    ),
    Act(
        "hand-over",
        "a worker asks whether a colleague may go on",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        handing_over,
        ask_over,
        after_asking_over,
        stands,
    ),
    Act(
        "yes",
        "a young person says yes to a colleague",
        False,
        (IN_THREAD, CALLBACK),
        handed_over,
        say_yes,
        after_yes,
        moved,
    ),
    Act(
        "no",
        "a young person says no to a colleague",
        False,
        (IN_THREAD, CALLBACK),
        handed_over,
        say_no,
        after_no,
        asks_no_more,
    ),
    Act(
        "refer",
        "a worker refers someone",
        True,
        (IN_THREAD, IN_MAILBOX, CALLBACK),
        referring,
        refer,
        after_referring,
        stands,
    ),
    Act(
        "decide",
        "a young person chooses to go together",
        False,
        (IN_THREAD, CALLBACK),
        referred,
        decide,
        after_deciding,
        decided,
    ),
    Act("wipe", "a young person wipes all", False, WIPES, wiping, wipe, after_wiping, is_wiped),
)
