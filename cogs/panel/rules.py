"""What to do with a panel: post, edit or move it, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import ValidationError

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.store import posted_messages
from bot.store.guild_profile import GuildProfile
from bot.store.posted_messages import MessageStep
from cogs.office_hours.rules.openness import Openness
from cogs.panel.settings import OLDEST, YOUNGEST, PanelSettings

PACE = timedelta(minutes=1)
"""A panel is edited at most this often (R42), and so is the bot's own line.

Only that nobody is there any more does not wait. To say *open* again does: in any minute there are
two edits at most."""
OPEN = "open-"
"""The begin of the fingerprint of a panel that says that somebody is there."""
LOOKED_EVERY = timedelta(hours=1)
"""So often the panel says anew when it was looked at, also when nothing else changes. Discord
counts the seconds since then itself, so that this costs 24 edits a day and not 1440."""
UNKNOWN = 0
"""In place of a message: a panel is being posted, and may stand of which nobody knows."""
ONE_ANSWER_IN = timedelta(hours=1)
ANSWER_STANDS = timedelta(hours=24)
MOST_WAYS = 3
"""So many benches stand on an automatic answer with their buttons; more are in a menu."""
MOST_LISTED = 25
"""Of no more servers is asked whether they are there: what fits in one menu (Discord)."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Where it stands, a fingerprint of what it shows, and when an edit was last begun.

    `shown` is empty while nobody knows what it shows. `looked_at`: when it was last true, as it
    says itself.
    """

    channel: int
    message: int
    shown: str
    edited_at: datetime | None = None
    looked_at: datetime | None = None
    pinned: bool = True


@dataclass(frozen=True, slots=True)
class Leftover:
    """A message that is no panel any more and must go; `UNKNOWN` while one is being posted."""

    channel: int
    message: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PanelLink:
    """How to get to a town's panel."""

    guild: GuildId
    town: str
    panel: Panel
    openness: Openness

    @property
    def link(self) -> str:
        return address_of(self.guild, self.panel)


def address_of(guild: GuildId, panel: Panel) -> str:
    """Where it stands, for who is on the server."""
    return f"https://discord.com/channels/{guild}/{panel.channel}/{panel.message}"


def ages(youngest: int | None, oldest: int | None) -> PanelSettings:
    """Accept for whom the bench is; neither age means that the panel does not say it.

    Raise `Refusal("panel-ages-unclear")`.
    """
    try:
        return PanelSettings(youngest=youngest, oldest=oldest)
    except ValidationError:
        raise Refusal("panel-ages-unclear", youngest=YOUNGEST, oldest=OLDEST) from None


def ages_typed(youngest: str, oldest: str) -> PanelSettings:
    """The same as they were typed into a form, in digits. Raise as `ages`."""
    typed = [each.strip() for each in (youngest, oldest)]
    if not all(each == "" or (each.isascii() and each.isdecimal()) for each in typed):
        raise Refusal("panel-ages-unclear", youngest=YOUNGEST, oldest=OLDEST)
    first, last = (int(each) if each else None for each in typed)
    return ages(first, last)


def next_step(
    known: Panel | None, town: GuildProfile, wanted: str, now: datetime, *, may_post: bool = True
) -> MessageStep:
    """Post where there is none, move to another channel, edit only what is no longer true.

    What is true says once an hour that it was looked at.

    Where the bot may not post, the panel that stands elsewhere is kept true.
    """
    if not town.is_set_up or (known is None and not may_post):
        return MessageStep.NOTHING
    if known is None:
        return MessageStep.POST
    channel = town.panel_channel if may_post else known.channel
    is_true = known.shown == wanted and not look_due(known, now)
    return posted_messages.next_step(known.channel, channel, is_true=is_true)


def look_due(known: Panel, now: datetime) -> bool:
    """Whether the panel should say anew when it was looked at; never that this was in future."""
    looked = known.looked_at
    return looked is None or looked > now or now - looked >= LOOKED_EVERY


def withdraws(shown: str, wanted: str) -> bool:
    """Whether a panel that says that somebody is there has to say that nobody is."""
    return shown.startswith(OPEN) and not wanted.startswith(OPEN)


def edit_due(edited_at: datetime | None, now: datetime, *, at_once: bool = False) -> datetime:
    """When the panel may next be edited. A clock that was set back holds nothing up."""
    if at_once or edited_at is None or edited_at > now:
        return now
    return max(now, edited_at + PACE)


def answers(openness: Openness) -> str:
    """The text that says how soon a human answers, while the bench is open (R29)."""
    if openness.busy:
        return "panel-busy"
    return f"panel-promise-{openness.response_time.name.lower()}"


def answer_again(moment: datetime) -> datetime:
    """When a direct message of the same person gets an answer again."""
    return moment + ONE_ANSWER_IN


def answer_gone(moment: datetime) -> datetime:
    """When the answer to a direct message is deleted."""
    return moment + ANSWER_STANDS
