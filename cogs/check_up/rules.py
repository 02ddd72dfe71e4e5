"""What is looked at beside what each room looks at itself, and what of it is news."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.extension_points import Finding
from cogs.setup.rules import CheckResult

A_YEAR = timedelta(days=365)
ENDS_SOON = timedelta(days=30)
"""How long before a card ends it is said: a shift in between keeps it for another year."""
DAILY = timedelta(days=1)
KEPT_FOR = timedelta(days=30)
"""How long it is known what was told; what still stands is noted anew each day."""
TOLD_AT_ONCE = (
    "stopped",
    "team-",
    "own",
    "former",
    "worker-",
    "threads-full",
    "panel-",
    "cards-refused",
)
"""How names begin of what other rooms tell as soon as it happens."""
OF_A_MOMENT = ("unstaffed", "unknown")
"""What holds for an hour, or could not be looked at: no news of a day."""


class PanelState(StrEnum):
    """What a look at the panel on Discord shows."""

    NONE = "none"
    UNPINNED = "loose"
    STALE = "stale"
    TRUE = "stands"
    UNKNOWN = "unknown"


PANEL_IS_LOOKED_AT = timedelta(minutes=75)
"""It says anew once an hour that somebody looked, and an edit may wait some minutes."""


def panel_state(*, pinned: bool, looked_at: datetime | None, moment: datetime) -> PanelState:
    """`looked_at`: when what it shows was last true, as it says itself."""
    if looked_at is None or moment - looked_at > PANEL_IS_LOOKED_AT:
        return PanelState.STALE
    return PanelState.TRUE if pinned else PanelState.UNPINNED


def panel(state: PanelState, looked_at: datetime | None = None) -> CheckResult:
    return CheckResult(f"sign-{state}", ok=state is PanelState.TRUE, at=looked_at)


def staffing(
    names: Sequence[str], *, is_open: bool, closes_at: datetime | None = None
) -> CheckResult:
    """Who sits on the bench, and whether somebody should (R42)."""
    if names:
        return CheckResult("staffed", ok=True, details=tuple(names))
    return CheckResult("unstaffed" if is_open else "closed", ok=not is_open, at=closes_at)


def holders(names: Sequence[str]) -> CheckResult:
    """Of whom Discord said in the last minutes that they have the team's role."""
    return CheckResult("holders", ok=bool(names), details=tuple(names))


def cards(*, without: Sequence[str], ending: Sequence[str]) -> list[CheckResult]:
    """Whose card nobody signed yet, and whose ends soon (R7, R11)."""
    ends = [CheckResult("card-ends", ok=False, details=tuple(ending))] if ending else []
    return [CheckResult("cards", ok=not without, details=tuple(without)), *ends]


def rehearsal(at: datetime | None, moment: datetime) -> CheckResult:
    """A backup that nobody ever put back is a hope (R56)."""
    if at is None:
        return CheckResult("rehearsal-none", ok=False)
    return CheckResult("rehearsal", ok=moment - at <= A_YEAR, at=at)


@dataclass(frozen=True, slots=True)
class Review:
    """A yearly look at all of it, by the calendar at home (R64)."""

    on: date | None
    today: date

    @property
    def is_due(self) -> bool:
        return self.on is None or self.today - self.on > A_YEAR or self.on > self.today


def first_wrong(findings: Iterable[Finding]) -> list[Finding]:
    """What is wrong stands first: who is in a hurry reads no further."""
    return sorted(findings, key=lambda each: each.ok)


# -- a practice question --------------------------------------------------------------------------


class PracticeStep(StrEnum):
    """What a question goes through, in its order."""

    FORM = "form"
    CARD = "card"
    THREAD = "thread"
    ANSWER = "answer"
    INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class Practised:
    """How far it came. `rung`: first names of whose phone rang, or would ring for a real one.

    `shown`: what the inbox shows of it, the oldest first. `cleaned`: nothing of it is left.
    """

    done: tuple[PracticeStep, ...]
    cleaned: bool
    rings: bool
    rung: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()

    @property
    def failed(self) -> PracticeStep | None:
        """The first step that did not work; those after it were not tried."""
        return next((each for each in PracticeStep if each not in self.done), None)

    @property
    def is_well(self) -> bool:
        return self.cleaned and self.failed is None


# -- once a day -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class News:
    """What turned bad since it was last told, and what is well again.

    `mended`: how many more are, of which nothing is left to be said.
    """

    bad: tuple[Finding, ...]
    well: tuple[Finding, ...]
    mended: int

    def __bool__(self) -> bool:
        return bool(self.bad or self.well or self.mended)


def is_told(finding: Finding) -> bool:
    """Whether the daily look tells it, and no other room does."""
    name = finding.name
    return not (name.startswith(TOLD_AT_ONCE) or any(each in name for each in OF_A_MOMENT))


def news(findings: Sequence[Finding], told: Collection[str]) -> News:
    """`told`: the names of what was told and is not known to be mended."""
    looked_at = [each for each in findings if is_told(each)]
    over = set(told) - still_told(findings, told)
    well = tuple(each for each in looked_at if each.ok and each.name in over)
    bad = tuple(each for each in looked_at if not each.ok and each.name not in told)
    return News(bad, well, len(over) - len(well))


def still_told(findings: Sequence[Finding], told: Collection[str]) -> frozenset[str]:
    """The names to be known from now on. What could not be looked at stays as it was told."""
    unseen = {_subject(each.name) for each in findings if "unknown" in each.name}
    stays = {each for each in told if _subject(each) in unseen}
    wrong = {each.name for each in findings if is_told(each) and not each.ok}
    return frozenset(wrong | stays)


def _subject(name: str) -> str:
    return name.partition("-")[0]


def is_due(last: datetime, moment: datetime) -> bool:
    """Whether a day passed; a clock that went back holds nothing up."""
    return last > moment or moment - last >= DAILY
