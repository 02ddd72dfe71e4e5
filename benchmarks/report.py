"""The tables, and what of the budgets is broken."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from benchmarks.budgets import CALLS, CARD, FOUND, NEXT_OPENING, PAUSE, RATIO, UPDATE, WATCH
from benchmarks.cost import Cost, Spread
from benchmarks.fresh import Fresh
from benchmarks.hours import Asked
from benchmarks.lines import Spent
from benchmarks.pauses import Pause, Pauses
from benchmarks.updating import Update
from benchmarks.watching import Watched

NAMES = {
    "open": "open (form sent to thanked)",
    "follow-up": "follow-up",
    "answer": "worker's answer, with a notice",
    "inbox": "inbox opened",
    "crisis card": "crisis card",
}


def calls(costs: dict[str, Cost]) -> Table:
    table = _table(
        "Calls to Discord",
        "act",
        "REST calls",
        "budget",
        "in the minute after",
        "bytes",
        "bare: bytes",
    )
    for act, cost in costs.items():
        made = cost.calls
        table.add_row(
            NAMES[act],
            str(len(made.at_once)),
            str(CALLS[act]),
            str(len(made.afterwards)),
            str(made.payload),
            str(made.bare_payload),
        )
    return table


def processor(costs: dict[str, Cost]) -> Table:
    title = "Processor time an act, all threads, the simulated Discord included (ms)"
    table = _table(title, "act", "Bankje", "p90", "bare bot", "p90", "ratio", "budget")
    for act, cost in costs.items():
        spreads = (*_spread(cost.bankje), *_spread(cost.bare))
        table.add_row(NAMES[act], *spreads, f"{cost.ratio:.2f}", f"{RATIO:.2f}")
    return table


def pauses(found: Pauses) -> Table:
    title = "Longest pause of the event loop (ms); in brackets the loop's own processor time in it"
    table = _table(title, "while", "Bankje", "bare bot", "budget")
    table.add_row("idle", _pause(found.idle), "", "")
    for act, pause in found.acts.items():
        table.add_row(NAMES[act], _pause(pause), _pause(found.bare[act]), _ms(PAUSE))
    sweep = found.sweep
    table.add_row(f"sweep of {sweep.rows:,} expired rows", _pause(sweep.pause), "", _ms(PAUSE))
    return table


def sweep(found: Pauses) -> Table:
    swept = found.sweep
    table = _table("The sweep", "rows", "seconds", "rows a second", "slowest inbox meanwhile (ms)")
    speed = f"{swept.rows / swept.seconds:,.0f}"
    table.add_row(f"{swept.rows:,}", f"{swept.seconds:.1f}", speed, _ms(swept.act))
    return table


def lines(found: dict[str, Spent]) -> Table:
    title = "Processor time with a directory of 500 helplines, Discord not included (ms)"
    table = _table(title, "act", "median", "p90", "the first", "budget")
    for act, spent in found.items():
        each = _ms(spent.median), _ms(spent.p90), _ms(spent.first), _ms(_budget(act))
        table.add_row(act, *each)
    return table


def lines_too_slow(found: dict[str, Spent]) -> list[str]:
    return [
        f"{act}: {_ms(spent.median)} ms of processor time, budget {_ms(_budget(act))}"
        for act, spent in found.items()
        if spent.median > _budget(act)
    ]


def _budget(act: str) -> float:
    return CARD if act == "crisis card" else FOUND


def watched(found: Watched) -> Table:
    title = (
        "The watch over who can read, a minute in which nothing changes (150 roles, 100 channels)"
    )
    table = _table(title, "median (ms)", "p90", "budget", "REST calls in all minutes")
    table.add_row(_ms(found.median), _ms(found.p90), _ms(WATCH), str(found.calls))
    return table


def watch_too_slow(found: Watched) -> list[str]:
    if found.median <= WATCH:
        return []
    return [f"the watch: {_ms(found.median)} ms of processor time a minute, budget {_ms(WATCH)}"]


def watch_calls(found: Watched) -> list[str]:
    return [f"the watch: {found.calls} REST calls, budget 0"] if found.calls else []


def fresh(found: Fresh) -> tuple[Table, ...]:
    start = _table("Start-up (s)", "from", "to", "seconds")
    start.add_row("process", "everything imported", f"{found.start.imported:.2f}")
    start.add_row("create_bot, empty store", "ready", f"{found.start.empty:.2f}")
    start.add_row(f"create_bot, {found.many:,} conversations", "ready", f"{found.start.full:.2f}")
    title = "A full garbage collection, in which the loop stands still (ms)"
    collection = _table(title, "after", "Bankje", "bare bot", "budget")
    paused = _ms(found.memory.collection), _ms(found.memory.bare_collection), _ms(PAUSE)
    collection.add_row("a few conversations", *paused)
    memory, title = found.memory, "Resident memory, the simulated Discord included (MiB)"
    table = _table(title, "after", "Bankje", "bare bot")
    few = "a few conversations"
    table.add_row(few, _mib(memory.empty), _mib(memory.bare))
    table.add_row(f"{few}, {found.some:,} stored", _mib(memory.some), "")
    table.add_row(f"{few}, {found.many:,} stored", _mib(memory.many), "")
    by_acts = f"{found.some:,} conversations held through Discord"
    table.add_row(by_acts, _mib(memory.by_acts), _mib(memory.bare_by_acts))
    return start, table, collection


def updated(found: Update) -> Table:
    title = f"Updating a store with {found.many:,} conversations, {found.size >> 20} MiB (s)"
    table = _table(title, "what", "takes", "budget")
    table.add_row("the new program tries it, while the old one runs", f"{found.rehearsed:.1f}", "")
    table.add_row("backup, stopped", f"{found.backed_up:.1f}", "")
    table.add_row("backup and change of the tables, at the start", f"{found.opened:.1f}", "")
    table.add_row("stopped in all", f"{found.stopped:.1f}", f"{UPDATE:.0f}")
    return table


def update_too_slow(found: Update) -> list[str]:
    if found.stopped < UPDATE:
        return []
    return [f"an update: stopped for {found.stopped:.1f} s, budget {UPDATE:.0f}"]


def hours(found: dict[str, Asked]) -> Table:
    title = "When does it open next? Processor time of one question (ms)"
    table = _table(title, "calendar", "typical", "slowest", "read for the first time", "budget")
    for name, asked in found.items():
        each = (asked.typical, asked.slowest, asked.first, NEXT_OPENING)
        table.add_row(name, *(f"{seconds * 1000:.2f}" for seconds in each))
    return table


def too_slow_hours(found: dict[str, Asked]) -> list[str]:
    return [
        f"next opening, {name}: {_ms(slowest)} ms, budget {_ms(NEXT_OPENING)}"
        for name, asked in found.items()
        if (slowest := max(asked.slowest, asked.first)) >= NEXT_OPENING
    ]


def too_many_calls(costs: dict[str, Cost]) -> list[str]:
    return [
        f"{NAMES[act]}: {len(cost.calls.at_once)} REST calls, budget {CALLS[act]}"
        for act, cost in costs.items()
        if len(cost.calls.at_once) > CALLS[act]
    ]


def too_slow(costs: dict[str, Cost], found: Pauses, begun: Fresh) -> list[str]:
    slow = [
        f"{NAMES[act]}: {cost.ratio:.2f} times the bare bot's processor time, budget {RATIO:.2f}"
        for act, cost in costs.items()
        if cost.ratio > RATIO
    ]
    longest = {act: pause.longest for act, pause in found.acts.items()}
    longest |= {"sweep": found.sweep.pause.longest, "garbage": begun.memory.collection}
    return slow + [
        f"{NAMES.get(each, each)}: the loop stood still for {_ms(seconds)} ms, budget {_ms(PAUSE)}"
        for each, seconds in longest.items()
        if seconds >= PAUSE
    ]


def show(console: Console, *tables: Table) -> None:
    for table in tables:
        console.print(table)
        console.print()


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    return table


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}"


def _mib(size: float) -> str:
    return f"{size:.0f}"


def _spread(spread: Spread) -> tuple[str, str]:
    return f"{spread.median * 1000:.2f}", f"{spread.p90 * 1000:.2f}"


def _pause(pause: Pause) -> str:
    return f"{_ms(pause.longest)} ({_ms(pause.busy)})"
