"""Who waits, at its worst: more than fit, with the longest names, late and urgent."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.introductions.rules.team import Role
from cogs.questions.rules.conversation import Urgency
from cogs.queue.rules.lines import QueueEntry
from cogs.queue.service.waiting import Board, WaitingForOne
from cogs.queue.views import board
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


@draws(board.whole_list)
def lists(say: Words) -> Iterator[Drawn]:
    for page in (0, 1, 29, 999):
        yield board.whole_list(say, [*entries(300)], page, people.NOW)
    yield board.whole_list(say, [], 0, people.NOW)
