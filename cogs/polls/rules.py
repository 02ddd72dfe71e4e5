"""A poll from draft to what the team did with it, one vote, and what may be shown of all of them.

Only the number of each option is shown, once, after the end, and never the sum of all: whatever is
added up or taken away leaves every option with fewer than five all of 0 to 4 (R69). Before the end
nothing is: who looked before and after a vote would see it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.texts.plain_text import require_name
from bot.texts.typed_text import in_lines, units, visible
from cogs.evaluation.rules.disclosure import Figure, row
from cogs.introductions.rules.team import Worker

LONGEST_QUESTION, LONGEST_PURPOSE, LONGEST_OPTION = 150, 200, 60
"""Characters; an option stands on a button (80, Discord)."""
FEWEST_OPTIONS, MOST_OPTIONS = 2, 5
"""R12; five buttons are one row (Discord)."""
LONGEST_HEARD, LONGEST_DID = 120, 160
"""Characters: both stand on the panel too."""
LENGTHS = (3, 7, 14)
"""Days that can be chosen."""
ENDS_AT = time(20)
"""On the wall clock at home, so that the end is a day and an hour that people remember."""
MOST_RUNNING = 3
"""On one server at the same time: more is a questionnaire."""
DRAFT_KEPT = timedelta(days=1)
DUE_IN = timedelta(days=14)
"""After the end: until then the team says what it does with it."""
KEPT_FOR = timedelta(days=90)
"""After the end: so long its message stands, and so long it is kept."""
UNCOUNTED_FOR = timedelta(days=7)
"""After the end, when the bot is away: then key and votes go without having been counted."""
PACE = timedelta(seconds=10)
"""At most so often a poll's message is edited."""
ON_PANEL = timedelta(days=30)
MOST_ASKED = 2
"""How often the team is asked what it does with it: at the end, and on the day that it is due."""


class Stage(StrEnum):
    """`STOPPED`: by a worker. `LOST`: its key is gone, as after a backup was restored."""

    DRAFT = "draft"
    RUNNING = "running"
    OVER = "over"
    STOPPED = "stopped"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Poll:
    """One question. `worker` made it, `answerer` said what was done; None once they have left.

    `results`: of each option, None for fewer than five; there are some exactly when it is over.
    `shown`: a fingerprint of what its message says; `edited_at`: when an edit was last begun.
    """

    key: str
    guild: GuildId
    channel: int
    worker: int | None
    question: str
    purpose: str
    options: tuple[str, ...]
    stage: Stage
    ends_at: datetime
    expires_at: datetime
    results: tuple[int | None, ...] | None = None
    heard: str = ""
    did: str = ""
    answerer: int | None = None
    answered_at: datetime | None = None
    times_asked: int = 0
    shown: str = ""
    edited_at: datetime | None = None

    @property
    def due(self) -> datetime:
        return self.ends_at + DUE_IN

    @property
    def counted_until(self) -> datetime:
        """From then on its votes are gone, counted or not."""
        return self.ends_at + UNCOUNTED_FOR

    @property
    def answer_seen(self) -> str:
        """A fingerprint of what the team said of it, so that nobody overwrites a colleague."""
        said = f"{self.heard}\n{self.did}".encode()
        return hashlib.sha256(said).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Signed:
    """Whose names may stand under a poll; None where they are not of the team any more."""

    asked_by: Worker | None = None
    answered_by: Worker | None = None


# -- making one -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typed:
    """What a worker filled in; nothing of it is checked yet."""

    question: str
    purpose: str
    options: str
    days: str
    channel: int


def drafted(worker: Worker, key: str, typed: Typed, moment: datetime) -> Poll:
    """A draft, for its worker alone.

    Raise `Refusal`: "shell-not-plain", "polls-long", "polls-options", "polls-alike", and
    "shell-no-such-door" for a length that nobody can choose.
    """
    return Poll(
        key=key,
        guild=worker.guild,
        channel=typed.channel,
        worker=worker.account,
        question=line(typed.question, LONGEST_QUESTION),
        purpose=line(typed.purpose, LONGEST_PURPOSE),
        options=_options(typed.options),
        stage=Stage.DRAFT,
        ends_at=_end(typed.days, moment),
        expires_at=moment + DRAFT_KEPT,
    )


def line(typed: str, longest: int) -> str:
    """One line as it is read by everybody. Raise "shell-not-plain" or "polls-long"."""
    plain = require_name(visible(typed))
    if units(plain) > longest:
        raise Refusal("polls-long", longest=longest)
    return plain


def _options(typed: str) -> tuple[str, ...]:
    """One a line, in the order in which they were typed."""
    lines = [each for each in in_lines(typed).split("\n") if each.strip()]
    if not FEWEST_OPTIONS <= len(lines) <= MOST_OPTIONS:
        raise Refusal("polls-options", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS)
    options = tuple(line(each, LONGEST_OPTION) for each in lines)
    if len({each.casefold() for each in options}) < len(options):
        raise Refusal("polls-alike")
    return options


def _end(days: str, moment: datetime) -> datetime:
    if days not in {str(each) for each in LENGTHS}:
        raise Refusal("shell-no-such-door")
    day = moment.astimezone(HOME).date() + timedelta(days=int(days))
    return datetime.combine(day, ENDS_AT, HOME).astimezone(moment.tzinfo)


def begun(draft: Poll, running: Iterable[Poll]) -> Poll:
    """Open it. Raise `Refusal("polls-many")`, or "polls-gone" for what is no draft any more."""
    if draft.stage is not Stage.DRAFT:
        raise Refusal("polls-gone")
    if len([*running]) >= MOST_RUNNING:
        raise Refusal("polls-many", most=MOST_RUNNING)
    return replace(draft, stage=Stage.RUNNING, expires_at=draft.ends_at + KEPT_FOR)


# -- voting ---------------------------------------------------------------------------------------


def is_open(poll: Poll, moment: datetime) -> bool:
    return poll.stage is Stage.RUNNING and moment < poll.ends_at


def chosen(poll: Poll, choice: int, moment: datetime) -> str:
    """The option that was pressed, counted from 1.

    Raise `Refusal("polls-ended")`, or "shell-no-such-door" for a forged one.
    """
    if not is_open(poll, moment):
        raise Refusal("polls-ended")
    if not 1 <= choice <= len(poll.options):
        raise Refusal("shell-no-such-door")
    return poll.options[choice - 1]


def voter(vote_key: str, alias: Alias) -> str:
    """Whose vote it is, for who has the key of the poll and their alias; else nobody's."""
    return hmac.digest(bytes.fromhex(vote_key), alias.encode(), "sha256").hex()


# -- its end --------------------------------------------------------------------------------------


def results(poll: Poll, counted: Mapping[int, int]) -> tuple[int | None, ...]:
    """Of each option how many chose it; None for fewer than five, as everywhere (R69).

    Each option is a figure by itself: no sum of them is ever shown.
    """
    return tuple(_shown(counted.get(place, 0)) for place, _ in enumerate(poll.options, 1))


def _shown(count: int) -> int | None:
    name = "option"
    return next((each.value for each in row(Figure(name), {name: count})), None)


def over(poll: Poll, counted: Mapping[int, int]) -> Poll:
    return replace(poll, stage=Stage.OVER, results=results(poll, counted))


def stopped(poll: Poll) -> Poll:
    """Without results, by a worker. Raise `Refusal("polls-ended")`."""
    if poll.stage is not Stage.RUNNING:
        raise Refusal("polls-ended")
    return replace(poll, stage=Stage.STOPPED)


def ended(poll: Poll, moment: datetime, counted: Mapping[int, int] | None) -> Poll:
    """What a running poll is now; the same one while it goes on.

    `counted`: its votes, None when its key is gone: then nobody may be counted.
    """
    if counted is None:
        return replace(poll, stage=Stage.LOST)
    return poll if moment < poll.ends_at else over(poll, counted)


# -- what the team does with it --------------------------------------------------------------------


def answered(poll: Poll, worker: Worker, heard: str, did: str, seen: str, moment: datetime) -> Poll:
    """*Jullie zeiden … Wij deden …*. Raise as `line`, and `Refusal("polls-not-over")`.

    Also "polls-changed" when a colleague said something meanwhile (`seen`).
    """
    if poll.stage is not Stage.OVER:
        raise Refusal("polls-not-over")
    heard, did = line(heard, LONGEST_HEARD), line(did, LONGEST_DID)
    if (heard, did) == (poll.heard, poll.did):
        return poll  # sent twice
    if seen != poll.answer_seen:
        raise Refusal("polls-changed")
    return replace(poll, heard=heard, did=did, answerer=worker.account, answered_at=moment)


def must_be_asked(poll: Poll, moment: datetime) -> bool:
    """Whether the team is asked now what it does with it."""
    if poll.stage is not Stage.OVER or poll.answered_at or poll.times_asked >= MOST_ASKED:
        return False
    return not poll.times_asked or moment >= poll.due


def is_overdue(poll: Poll, moment: datetime) -> bool:
    return poll.stage is Stage.OVER and not poll.answered_at and moment >= poll.due


def on_panel(polls: Iterable[Poll], moment: datetime) -> Poll | None:
    """The newest of which the team said lately what it did with it."""
    said = [
        (each.answered_at, each)
        for each in polls
        if each.answered_at and moment - each.answered_at < ON_PANEL
    ]
    return max(said, key=lambda each: each[0])[1] if said else None


# -- its message ----------------------------------------------------------------------------------


def may_edit(poll: Poll, moment: datetime) -> bool:
    """A clock that went back never holds it up."""
    return poll.edited_at is None or not timedelta() <= moment - poll.edited_at < PACE


def must_post(poll: Poll, wanted: str) -> bool:
    """Of what stands nowhere: a running one comes back, and else only what says something new."""
    return poll.stage is Stage.RUNNING or poll.shown != wanted


def without(poll: Poll, account: int) -> Poll:
    """They left the team: it is the team's from now on."""
    return replace(
        poll,
        worker=None if poll.worker == account else poll.worker,
        answerer=None if poll.answerer == account else poll.answerer,
    )
