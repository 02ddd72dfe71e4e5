"""Who waits: the message in a channel, one worker's whole list, and what a shift begins with."""

from __future__ import annotations

from datetime import datetime

from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import how_many_fit, some
from bot.shell.views import Button, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import date_in_words, in_words
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Urgency, is_unsafe
from cogs.queue.rules.lines import QueueEntry
from cogs.queue.service.waiting import Board, WaitingForOne

LIST = "queue:list"
A_PAGE_OF_IT = "page"
"""What the key of a button begins with that stands on the list itself."""
FRAME = 600
"""Characters for all but the lines themselves."""
MOST_LINES = 60
"""Of more there is no need to draw any: they do not fit."""
A_PAGE = 10
MOST_TOLD = 5
ROOM_FOR_OWN = 900
"""Lines in a briefing, and characters for the links to one's own."""
BETWEEN = " · "


def board(say: Words, shown: Board, now: datetime) -> Screen:
    """The message in the channel; it carries its key, so that it is found after a crash."""
    count = len(shown.waiting)
    lines = [_line(say, each, now) for each in shown.waiting[:MOST_LINES]]
    fitting = how_many_fit(lines, LONGEST_SCREEN - FRAME)
    cut = [say("queue-cut", count=count - len(fitting))] if len(fitting) < count else []
    late = sum(each.is_late(now) for each in shown.waiting)
    title = say("queue-title", count=count, late=late)
    changed = say("queue-changed", when=date_in_words(say.texts, say.locale, now))
    return Screen(
        text("\n".join([title, *fitting, *cut])),
        text("\n".join([say("queue-busy", count=shown.busy, paused=shown.paused), changed])),
        buttons(button(say("queue-list"), f"{LIST}:{shown.key}.0")),
    )


def as_said(say: Words, shown: Board, now: datetime) -> str:
    """What must be said anew when it changes; not when it was said."""
    lines = [_line(say, each, now) for each in shown.waiting[:MOST_LINES]]
    return "\n".join([*lines, str(len(shown.waiting)), str(shown.busy), str(shown.paused)])


def _line(say: Words, entry: QueueEntry, now: datetime) -> str:
    """`🆘 **Uil-03** · dringend · sinds vandaag om 15.10 uur · *niemand* · #Uil-03`."""
    about = entry.conversation
    name = say("queue-name", code_name=about.code_name)
    if is_unanswered_call(about):
        name = say("queue-name-call", code_name=about.code_name)
    return BETWEEN.join(
        [
            name,
            *_urgency(say, entry),
            *_waiting(say, entry, now),
            entry.worker.name if entry.worker else _nobody(say, entry),
            f"<#{about.thread}>",
        ]
    )


def _nobody(say: Words, entry: QueueEntry) -> str:
    """Nobody took it, or who did went off shift without writing."""
    is_call = is_unanswered_call(entry.conversation)
    return say("queue-nobody-call") if is_call else say("queue-nobody")


def _urgency(say: Words, entry: QueueEntry) -> list[str]:
    about = entry.conversation
    came_back = [say("queue-came-back")] if about.came_back and about.waiting else []
    said = [] if about.urgency is Urgency.UNSAID else [say(f"queue-urgency-{about.urgency}")]
    return [*said, *came_back]


def _waiting(say: Words, entry: QueueEntry, now: datetime) -> list[str]:
    paused = [say("queue-paused")] if entry.conversation.paused_at else []
    if not entry.conversation.waiting:
        return paused or [say("queue-answered")]
    since = say("queue-since", since=in_words(say.texts, say.locale, entry.since, now))
    return [since, *paused, *([say("queue-late")] if entry.is_late(now) else [])]


def whole_list(say: Words, entries: list[QueueEntry], page: int, now: datetime) -> Screen:
    """One page of all that a worker may act upon."""
    pages = max(1, -(-len(entries) // A_PAGE))
    page = page if page < pages else 0
    lines = [_line(say, each, now) for each in entries[page * A_PAGE :][:A_PAGE]]
    waiting = sum(each.conversation.waiting for each in entries)
    late = sum(each.is_late(now) for each in entries)
    title = say("queue-title", count=waiting, late=late)
    where = [say("queue-page", page=page + 1, pages=pages)] if pages > 1 else []
    ways = _ways(say, page, pages)
    return Screen(
        text(some(say, [title, *lines], LONGEST_SCREEN - FRAME, "\n")),
        *(text(each) for each in where),
        buttons(*ways),
    )


def _ways(say: Words, page: int, pages: int) -> list[Button]:
    back = [button(say("queue-before"), f"{LIST}:{A_PAGE_OF_IT}.{page - 1}")] if page else []
    on = (
        [button(say("queue-next"), f"{LIST}:{A_PAGE_OF_IT}.{page + 1}")] if page + 1 < pages else []
    )
    return [*back, *on, button(say("queue-again"), f"{LIST}:{A_PAGE_OF_IT}.{page}.again")]


def morning(say: Words, waiting: list[QueueEntry], key: str) -> Screen:
    """How many, and no name: nobody keeps this line true."""
    calls = sum(is_unanswered_call(each.conversation) for each in waiting)
    said = say("queue-morning", count=len(waiting))
    urgent = [say("queue-morning-calls", count=calls)] if calls else []
    return Screen(
        text(" ".join([said, *urgent])), buttons(button(say("queue-list"), f"{LIST}:{key}.0"))
    )


def briefing(say: Words, waiting: WaitingForOne, now: datetime) -> list[str]:
    """What a worker reads at the start and at the end of a shift: calls for help first."""
    lines = [_brief(say, each, now) for each in waiting.for_anybody[:MOST_TOLD]]
    if len(waiting.for_anybody) > MOST_TOLD:
        lines.append(say("queue-brief-more", count=len(waiting.for_anybody) - MOST_TOLD))
    if waiting.own:
        own = [_own(say, each) for each in waiting.own]
        links = some(say, own, ROOM_FOR_OWN)
        lines.append(say("queue-brief-own", names=links, count=len(waiting.own)))
    return lines


def _brief(say: Words, entry: QueueEntry, now: datetime) -> str:
    about = entry.conversation
    name = "unsafe" if about.urgency is Urgency.UNSAFE else "waits"
    since = in_words(say.texts, say.locale, entry.since, now)
    thread = f"<#{about.thread}>"
    said = say(f"queue-brief-{name}", code_name=about.code_name, since=since, thread=thread)
    taken = [say("queue-brief-taken", name=entry.worker.name)] if entry.worker else []
    late = [say("queue-brief-late")] if entry.is_late(now) else []
    return " ".join([said, *taken, *late])


def _own(say: Words, entry: QueueEntry) -> str:
    about = entry.conversation
    name = "queue-brief-own-call" if is_unsafe(about) else "queue-brief-own-one"
    return say(name, code_name=about.code_name, thread=f"<#{about.thread}>")


def briefing_shared(say: Words, waiting: WaitingForOne) -> list[str]:
    """The same where colleagues read along: numbers, and links that a wipe leaves empty.

    Who asked for urgent help comes first: whether they wait, or were answered and are still open.
    """
    lines = []
    calls = [each for each in (*waiting.for_anybody, *waiting.own) if is_unsafe(each.conversation)]
    if calls:
        threads = dict.fromkeys(f"<#{each.conversation.thread}>" for each in calls)
        links = some(say, [*threads], ROOM_FOR_OWN)
        lines.append(say("queue-brief-calls-open", count=len(threads), threads=links))
    if waiting.for_anybody:
        lines.append(say("queue-brief-how-many", count=len(waiting.for_anybody)))
    if waiting.own:
        links = some(say, [f"<#{e.conversation.thread}>" for e in waiting.own], ROOM_FOR_OWN)
        lines.append(say("queue-brief-how-many-own", count=len(waiting.own), threads=links))
    return [*lines, say("queue-brief-where")] if lines else []
