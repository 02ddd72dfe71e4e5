"""Who waits, at its worst: more than fit, with the longest names, late and urgent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.shell.views import Words
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import Urgency
from cogs.questions.views.team import closed, to_say_first
from cogs.queue.rules.closing import Doubt
from cogs.queue.rules.ladder import Kind, Step, begun
from cogs.queue.rules.lines import QueueEntry
from cogs.queue.service.waiting import Board, WaitingForOne
from cogs.queue.views import aftercare, board, ladder
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


def entries(count: int) -> tuple[QueueEntry, ...]:
    """Every second of them is taken by whoever has the longest name."""
    late = people.NOW
    return tuple(
        QueueEntry(
            people.talk(n, urgency=[*Urgency][n % 4], came_back=True),
            late,
            people.LONGEST_WORKER if n % 2 else None,
        )
        for n in range(count)
    )


WAITING = WaitingForOne(entries(60), entries(60))


@draws(board.board)
def boards(say: Words) -> Iterator[Drawn]:
    for count in (0, 1, 300):
        found = entries(count)
        shown = Board(people.ACCOUNTS[0], Role.PREVENTION_WORKER, found, 999, people.talk(), 999)
        yield board.board(say, shown, people.NOW)


@draws(board.morning)
def mornings(say: Words) -> Iterator[Drawn]:
    yield board.morning(say, [*entries(300)], people.KEY)


@draws(board.whole_list)
def lists(say: Words) -> Iterator[Drawn]:
    for page in (0, 1, 29, 999):
        yield board.whole_list(say, [*entries(300)], page, people.NOW)
    yield board.whole_list(say, [], 0, people.NOW)


@draws(ladder.what_to_say)
def said(say: Words) -> Iterator[Drawn]:
    yield ladder.what_to_say(say, people.LONGEST_WORKER)


@draws(ladder.on_their_screen, ladder.you_are_here, ladder.line)
def called(say: Words) -> Iterator[Drawn]:
    yield ladder.line(say, people.talk(), people.LATER)
    for is_call in (True, False):
        yield ladder.you_are_here(say, people.talk(), is_call=is_call)
    for kind in Kind:
        for step in Step:
            for who in (None, people.LONGEST_WORKER):
                known = replace(begun(people.talk(), kind, people.NOW), step=step, told=True)
                words = ladder.how_it_is(say, known, who, "🦊" * 50, people.LATER)
                yield ladder.on_their_screen(say, words or "…")


@draws(aftercare.sure, aftercare.how_are_you, closed)
def cared_for(say: Words) -> Iterator[Drawn]:
    talk = people.talk(waiting_since=people.LATER)
    for doubt in Doubt:
        yield to_say_first(aftercare.sure(say, talk, doubt))
    offer = aftercare.how_are_you(say, "🦊" * 50, lead=True)
    yield closed(say, [offer], code_name=talk.code_name, name="🦊" * 13, day="x" * 40)


@draws(aftercare.plain, aftercare.asked, aftercare.lead, aftercare.asked_beside)
def cared(say: Words) -> Iterator[Drawn]:
    for name in ("queue-still-open", "queue-later-noted", "queue-consulting", "queue-fine-noted"):
        yield aftercare.plain(say, name)
    yield aftercare.asked(say, ", ".join(people.names(41)), 41)
    yield aftercare.lead(say, people.ACCOUNTS[0])
    yield aftercare.asked_beside(say, "🦊" * 50, lead=True)
