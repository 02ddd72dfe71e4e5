"""Which profile is accepted, and whether what Discord shows is what a town chose (R48)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.texts.plain_text import require_name
from bot.texts.typed_text import units
from cogs.profile.settings import LONGEST_BIO, ProfileSettings
from cogs.setup.rules import CheckResult

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes of a picture that is handed in."""
SIDE = 1024
"""Pixels of the longest side: a banner is shown wide."""
LARGEST_DRAWN = 1024 * 1024
"""Bytes of what was drawn anew; it goes to Discord as text, a third larger."""
KEPT_FOR = timedelta(minutes=15)
"""How long a preview can be taken over."""
MOST = 8
"""Previews in memory, on all servers together: each holds two pictures."""
LINK = re.compile(r"\S*(?:://|www\.|discord\.gg)\S*", re.IGNORECASE)
SAFE_LINK = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./%?=&~+-]*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Profile:
    """What was handed in. A picture is a JPEG that was drawn anew; None leaves what there is."""

    bio: str
    avatar: bytes | None = None
    banner: bytes | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A profile that one admin sees and nobody else yet."""

    guild: GuildId
    account: int
    profile: Profile
    at: datetime

    def is_over(self, moment: datetime) -> bool:
        return not self.at <= moment < self.at + KEPT_FOR


@dataclass(frozen=True, slots=True)
class Shown:
    """What Discord shows on a server: its names of the pictures there, empty for none.

    `everywhere`: whether the bot has a picture that it shows where it has none of its own.
    """

    avatar: str
    banner: str
    everywhere: bool


def accepted_bio(typed: str) -> str:
    """What admins may type, and links only to safe pages; empty for none. Raise `Refusal`.

    "shell-not-plain", "profile-bio-link" or "profile-bio-long".
    """
    bio = require_name(typed, may_link=True) if typed.strip() else ""
    if not all(SAFE_LINK.fullmatch(each.rstrip(".,;:!?)")) for each in LINK.findall(bio)):
        raise Refusal("profile-bio-link")
    if units(bio) > LONGEST_BIO:
        raise Refusal("profile-bio-long", longest=LONGEST_BIO)
    return bio


def checked(known: ProfileSettings, shown: Shown) -> CheckResult:
    """Whether somebody can recognise the bot here, and whether it is as it was chosen."""
    if not known.is_chosen:
        return CheckResult("face-general" if shown.everywhere else "face-none", shown.everywhere)
    differs = tuple(
        name
        for name in ("avatar", "banner")
        if getattr(known, name) and getattr(known, name) != getattr(shown, name)
    )
    if differs:
        return CheckResult("face-changed", ok=False, details=differs)
    has_picture = bool(shown.avatar) or shown.everywhere
    return CheckResult("face" if has_picture else "face-none", ok=has_picture)


def as_chosen(known: ProfileSettings, wanted: Profile, shown: Shown) -> ProfileSettings:
    """What holds from now on, after Discord took it."""
    chosen = known.model_copy(update={"bio": wanted.bio})
    if wanted.avatar:
        chosen = chosen.model_copy(update={"avatar": shown.avatar})
    if wanted.banner:
        chosen = chosen.model_copy(update={"banner": shown.banner})
    return chosen


def still_open(previews: Iterable[Preview], moment: datetime) -> list[Preview]:
    """The newest of those whose time is not over."""
    there = [each for each in previews if not each.is_over(moment)]
    return sorted(there, key=lambda each: each.at)[-MOST:]
