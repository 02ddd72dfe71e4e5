"""What was measured over the wire, as Markdown for docs/benchmarks.md, and what is over budget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.budgets import WIRE
from benchmarks.wire.bots import BANKJE, BARE
from benchmarks.wire.crowd import Crowd
from benchmarks.wire.many_open import FEW, ManyOpen
from benchmarks.wire.measure import Asked, Rest, Speed, Start

OURS, THEIRS = BANKJE.name, BARE.name


@dataclass(frozen=True, slots=True)
class Measured:
    speed: dict[str, Speed]
    whole: dict[str, Asked]
    rest: dict[str, Rest]
    alone: float
    """Seconds of processor time in which discord.py alone is imported."""
    starts: dict[str, Start]
    crowds: dict[str, Crowd]
    many: ManyOpen

    @property
    def conversation(self) -> float:
        """How many times the bare bot's processor time a conversation takes."""
        speed = self.speed
        return speed[OURS].conversation.p50 / speed[THEIRS].conversation.p50

    @property
    def calls(self) -> int:
        """Of a whole conversation with all its presses."""
        return sum(len(each.at_once) + len(each.afterwards) for each in self.whole.values())

    @property
    def may_start(self) -> float:
        return WIRE.start_times * self.alone + WIRE.start_more

    def slower(self, act: str) -> float:
        ours, theirs = (self.speed[name].acknowledged[act].p50 for name in (OURS, THEIRS))
        return ours / theirs


def tables(found: Measured) -> str:
    parts = [_acts(found), _whole(found), _costs(found), _crowds(found), _many(found.many)]
    return "\n\n".join(parts)


def too_much(found: Measured) -> Iterable[str]:
    """What is over its budget."""
    if found.calls > WIRE.calls:
        yield f"a whole conversation: {found.calls} calls, budget {WIRE.calls}"
    for act in found.speed[THEIRS].acknowledged:
        if found.slower(act) > WIRE.slower:
            yield f"{act}: p50 {found.slower(act):.2f} times the bare bot's, budget {WIRE.slower}"
    if found.conversation > WIRE.processor:
        yield f"a conversation: {found.conversation:.2f} times the bare bot's processor time"
    if found.rest[OURS].resident > WIRE.memory:
        yield f"memory at rest: {found.rest[OURS].resident:.0f} MiB, budget {WIRE.memory:.0f}"
    if found.starts[OURS].processor > found.may_start:
        yield f"start: {found.starts[OURS].processor:.2f} s, budget {found.may_start:.2f}"
    yield from _left_behind(found.crowds[OURS])
    if found.many.ratio > WIRE.many_open:
        ratio = f"{found.many.ratio:.2f} times the processor time with {FEW}"
        yield f"{found.many.count} open: {ratio}, budget {WIRE.many_open:.2f}"


def _left_behind(crowd: Crowd) -> Iterable[str]:
    if min(crowd.arrived, crowd.thanked) < crowd.asked or crowd.last > WIRE.crowd:
        stood = f"{crowd.arrived} arrived, the last in {crowd.last:.0f} s"
        thanked = f"{crowd.thanked} thanked, {crowd.unheard} heard of too late"
        yield f"a class of {crowd.asked}: {stood}; {thanked}"


def _acts(found: Measured) -> str:
    ours, theirs = found.speed[OURS], found.speed[THEIRS]
    rows = []
    for act, done in ours.once.items():
        mine, other = ours.acknowledged[act], theirs.acknowledged.get(act)
        row = [act, str(len(done.calls)), f"{done.received:,}", _ms(mine.p50), _ms(mine.p95)]
        if other:
            ratio = f"{found.slower(act):.2f}"
            row += [f"{theirs.once[act].received:,}", _ms(other.p50), _ms(other.p95), ratio]
        rows.append(row)
    head = ("act", "calls", "bytes", "p50", "p95", "bare: bytes", "p50", "p95", "ratio of p50")
    return _table("from the gateway's event to acknowledged (ms)", head, rows)


def _whole(found: Measured) -> str:
    rows = [
        [act, str(len(each.at_once)), _named(each.afterwards)] for act, each in found.whole.items()
    ]
    rows.append(["**all**", f"**{found.calls}**", f"budget {WIRE.calls}"])
    return _table("calls", ("a whole conversation", "at once", "in the minute after"), rows)


def _costs(found: Measured) -> str:
    speed, rest, starts = found.speed, found.rest, found.starts
    rows = [
        _row("a conversation, processor (ms)", *(speed[n].conversation.p50 * 1000 for n in _BOTH)),
        _row("resident memory at rest (MiB)", *(rest[n].resident for n in _BOTH)),
        _row("of it shared with no other process", *(rest[n].own for n in _BOTH)),
        _row("start to ready, processor (ms)", *(starts[n].processor * 1000 for n in _BOTH)),
        _row("start to ready, clock (ms)", *(starts[n].clock * 1000 for n in _BOTH)),
        ["importing discord.py alone, processor (ms)", f"{found.alone * 1000:.0f}", "", ""],
    ]
    return _table("", ("", OURS, THEIRS, "ratio"), rows)


_BOTH = (OURS, THEIRS)


def _crowds(found: Measured) -> str:
    rows = [
        [
            name,
            f"{each.arrived} of {each.asked}",
            str(each.thanked),
            str(each.unheard),
            f"{each.first:.1f} s",
            f"{each.last:.1f} s",
            str(each.rings),
        ]
        for name, each in found.crowds.items()
    ]
    head = (
        "a class asks at once",
        "arrived",
        "thanked",
        "too late",
        "the first in",
        "the last in",
        "rings",
    )
    return _table("", head, rows)


def _many(found: ManyOpen) -> str:
    pairs = (
        ("a conversation and the minute after it", found.few.conversation, found.many.conversation),
        ("a minute in which nothing happens", found.few.calm_minute, found.many.calm_minute),
    )
    rows = [[what, _ms(few), _ms(many), f"{many / few:.2f}"] for what, few, many in pairs]
    return _table("processor (ms)", ("stand open", str(FEW), str(found.count), "ratio"), rows)


def _row(what: str, ours: float, theirs: float) -> list[str]:
    return [what, f"{ours:.0f}", f"{theirs:.0f}", f"{ours / theirs:.2f}"]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}"


def _named(calls: Sequence[str]) -> str:
    return ", ".join(f"`{each}`" for each in calls)


def _table(about: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    first = f"{head[0]} ({about})" if about else head[0]
    width = len(head)
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    lines = [[first, *head[1:]], ["--", *["--:"] * (width - 1)], *filled]
    return "\n".join(f"| {' | '.join(each)} |" for each in lines)
