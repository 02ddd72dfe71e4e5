"""Which decisions of an admin fit together, and what still has to be mended."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.errors import Refusal
from bot.opening_hours.typed import hours_from
from bot.opening_hours.week import read_week
from bot.opening_hours.week_as_typed import as_written
from bot.store.guild_profile import GuildProfile
from bot.texts.languages import LOCALES
from bot.texts.plain_text import require_name
from cogs.alarm.rules import FEWEST, AlarmContact, CallConsent, RingTimes
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import AccessChange

REMIND_AFTER = timedelta(days=7)
SOONER = dict.fromkeys(
    ("threads-full", "worker-still-reads", "worker-suspended"), timedelta(days=1)
)
"""What young people run into each time, or read of each time, is told again after a day."""
PANEL_LIMITS = ("panel-refused", "panel-unpinned", "panel-left")
LIMITS = (*PANEL_LIMITS, "cards-refused", "threads-full")
"""Trouble that only a refusal of Discord shows: it stands until the room says that it is over."""
REACHABLE = re.compile(r"\S+@\S+\.\w|\d(?:[ ./]?\d){7}")
"""A mail address or a telephone number."""
MOST_ENTRIES = 20
"""Lines of the log book on one screen."""


class Step(StrEnum):
    """The five of the guided set-up, in their order (journey C6)."""

    WHY = "why"
    WHO = "who"
    WHEN = "when"
    HELPLINES = "helplines"
    CHANNELS = "channels"

    @property
    def number(self) -> int:
        return [*Step].index(self) + 1

    @property
    def following(self) -> Step | None:
        return next(iter([*Step][self.number :]), None)


OVERVIEW = "all"
"""In place of a step: everything that was decided, on one screen."""


def first_of(missing: Collection[Step]) -> Step | None:
    """Where to go on: derived from what is missing, and kept nowhere."""
    return next((step for step in Step if step in missing), None)


@dataclass(frozen=True, slots=True)
class ChosenPlaces:
    """Snowflakes: where the team and the panel are, and who the team is."""

    team: int
    panel: int
    role: int


def chosen(places: ChosenPlaces, *, everyone: int) -> ChosenPlaces:
    """Accept what was chosen. Raise `Refusal` for what would make the team's talk public."""
    if places.team == places.panel:
        raise Refusal("setup-same-channel")
    if places.role == everyone:
        raise Refusal("setup-role-everyone")
    return places


def organisation(typed: str) -> str:
    """Raise `Refusal("setup-name-missing")`, or as `require_name`."""
    if not typed.strip():
        raise Refusal("setup-name-missing")
    return require_name(typed)


ACCESS_SETTINGS = ("team_channel", "worker_role")


def access_settings_changed(before: GuildProfile, after: GuildProfile) -> tuple[str, ...]:
    """Which walls are another after this: who can read what young people write hangs on them."""
    return tuple(name for name in ACCESS_SETTINGS if getattr(before, name) != getattr(after, name))


def audit_lines(moved: AccessChange | None) -> list[tuple[str, str]]:
    """What stands of it in the log book, with the names of then: the act and its details."""
    changes = {"wall-channel": moved.channel, "wall-role": moved.role} if moved else {}
    return [(act, f"{both[0]} → {both[1]}") for act, both in changes.items() if both]


def contacts(filled: Mapping[str, str], *, may_wait: bool = False) -> PrivacySettings:
    """Accept whom young people may turn to; `may_wait`: nobody has to be named yet.

    Raise `Refusal("setup-contact-missing")` for a gap, and as `require_name`.
    """
    said = {name: filled.get(name, "").strip() for name in PrivacySettings.model_fields}
    if may_wait and not any(said.values()):
        return PrivacySettings()
    if not all(said.values()):
        raise Refusal("setup-contact-missing")
    # How to reach somebody may be the address of a page, as long as it is seen whole.
    return PrivacySettings(
        **{name: require_name(said[name], may_link=name == "address") for name in said}
    )


def as_people_write(weekly: str, language: str = "nl") -> str:
    """Hours as in the example under their field: `di-vr 14-18 uur, wo 13-18 uur`.

    What cannot be written that way, or would be understood as something else, stays as it is kept.
    """
    week = read_week(weekly)
    if week is None:
        return weekly
    said = as_written(week, language)
    try:
        return said if read_week(hours_from(said, language)) == week else weekly
    except Refusal:
        return weekly


def decided_hours(filled: str, weekly: str, language: str | None = None) -> str:
    """Read the hours that were filled in; left as they were, they stay exactly as they are kept.

    Raise the refusals of `hours_from`.
    """
    # A form may be handed in by whoever changed language since.
    shown = {as_people_write(weekly, each) for each in LOCALES}
    return weekly if filled.strip() in shown else hours_from(filled, language)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the check: what was looked at, and the permissions or readers that are wrong.

    `of`: the kind of worker whose own channel it is.
    """

    text: str
    ok: bool
    details: tuple[str, ...] = ()
    of: str = ""
    count: int = 0
    at: datetime | None = None


KEY_LASTS = timedelta(days=365)
BACKUP_LASTS = timedelta(days=2)
"""A daily one may fail once, and be tried again."""
WIPING_LASTS = timedelta(hours=1)
"""Discord is asked again and again; what waits longer than this needs somebody's help."""
FEWEST_HELPLINES = 5
"""Ticked off before one goes live (journey C6)."""


@dataclass(frozen=True, slots=True)
class Health:
    """What `/controle` looks at beside Discord's own settings; all of it without persons.

    `backup_at`: the newest backup, None when there is none. `overdue`: messages that should be
    gone for longer than `WIPING_LASTS`. `opens_at`: the next opening, None when there is none in
    sight. `ticked` and `stale`: helplines that were looked at, lately or too long ago.
    """

    moment: datetime
    key_since: datetime
    makes_backups: bool
    overdue: int
    room: bool
    opens_at: datetime | None
    workers: int
    ticked: int
    stale: int
    backup_at: datetime | None = None


def checked(health: Health) -> list[CheckResult]:
    """What is well and what is not, the most dangerous first (R56, R64)."""
    since_backup = health.moment - (health.backup_at or health.moment)
    backed_up = bool(health.backup_at) and since_backup <= BACKUP_LASTS
    lines = health.stale == 0 and health.ticked >= FEWEST_HELPLINES
    key_is_young = health.moment - health.key_since <= KEY_LASTS
    return [
        CheckResult("wiping", ok=not health.overdue, count=health.overdue),
        CheckResult("room", ok=health.room),
        CheckResult("key", ok=key_is_young, at=health.key_since),
        _backup(health, ok=backed_up),
        CheckResult("hours", ok=health.opens_at is not None, at=health.opens_at),
        CheckResult("staff", ok=health.workers > 0, count=health.workers),
        CheckResult("helplines", ok=lines, count=health.ticked),
    ]


def _backup(health: Health, *, ok: bool) -> CheckResult:
    if not health.makes_backups:
        return CheckResult("no-backups", ok=True)
    return CheckResult("backup" if health.backup_at else "backup-none", ok=ok, at=health.backup_at)


def undescribed(description: str, town: str) -> tuple[str, ...]:
    """What the bot's own description leaves out: whose it is, and where to check that (R48)."""
    known = {
        "description-town": town.lower() in description.lower(),
        "description-link": "https://" in description,
        "description-contact": bool(REACHABLE.search(description)),
    }
    return tuple(name for name, is_there in known.items() if not is_there)


def of_the_team(
    *, without: Sequence[str], gone: Sequence[str], stolen: Sequence[str], others: int | None
) -> list[CheckResult]:
    """First names of who has no role, of who left and may still read, of whose account was stolen.

    `others`: how many more hold the role; None when Discord does not tell.
    """
    wrong = {"worker-without": without, "worker-departed": gone, "worker-stolen": stolen}
    found = [
        CheckResult(name, ok=False, details=tuple(names)) for name, names in wrong.items() if names
    ]
    if others is None:
        return [*found, CheckResult("others-unknown", ok=True)]
    return [*found, CheckResult("others", ok=True, count=others)]


def stops(*, here: bool, everywhere: bool) -> list[CheckResult]:
    """`here`: by /noodstop. `everywhere`: by who runs Bankje, who alone can undo that."""
    standing = {"stopped": here, "stopped-everywhere": everywhere}
    return [CheckResult(name, ok=False) for name, is_so in standing.items() if is_so]


def who_is_told(told: Sequence[AlarmContact]) -> list[CheckResult]:
    """Whether enough people said themselves that they want to hear an alarm, and can."""
    reached = [each for each in told if each.reached]
    closed = tuple(f"<@{each.account}>" for each in told if not each.reached)
    unasked = tuple(f"<@{each.account}>" for each in told if each.must_be_asked)
    at_night = tuple(
        f"<@{each.account}>"
        for each in told
        if each.rings is RingTimes.ALWAYS and each.calls is CallConsent.YES
    )
    led = {each.ever_rings for each in told if each.coordinator}
    return [
        CheckResult("told", ok=len(reached) >= FEWEST, count=len(reached)),
        *([CheckResult("told-closed", ok=False, details=closed)] if closed else []),
        *([CheckResult("told-unasked", ok=False, details=unasked)] if unasked else []),
        CheckResult("led-silent" if led == {False} else "led", ok=True in led),
        CheckResult("night", ok=True, details=at_night, count=len(at_night)),
    ]


ACCESS_CHECKS = ("team", "own")
NEEDED_TO_OPEN = ("wiping", "room", "key")


def needed_to_open(findings: Sequence[CheckResult]) -> list[CheckResult]:
    """What is wrong of all that must be well before a stopped bench opens again."""
    return [
        each
        for each in findings
        if not each.ok
        and (each.text in NEEDED_TO_OPEN or each.text.partition("-")[0] in ACCESS_CHECKS)
    ]


def papers(*, complaint_set: bool, notice: str) -> list[CheckResult]:
    """Whether a young person finds where to complain, and all about their privacy (R55)."""
    return [CheckResult("complaint", ok=complaint_set), CheckResult("notice", ok=bool(notice))]


def remind_at(kind: str, moment: datetime) -> datetime:
    return moment + SOONER.get(kind.partition(".")[0], REMIND_AFTER)


def limits(standing: Collection[str]) -> list[CheckResult]:
    """Which of Discord's limits were met and are not over yet."""
    met = [CheckResult(kind, ok=False) for kind in LIMITS if kind in standing]
    panel_is_true = not any(kind in standing for kind in PANEL_LIMITS)
    return [*met, *([CheckResult("panel", ok=True)] if panel_is_true else [])]
