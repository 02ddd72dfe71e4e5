"""What a worker tells on a card, what an admin signs of it, and what becomes of its message."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.errors import Refusal
from bot.opening_hours.typed import hours_from
from bot.store import posted_messages
from bot.store.posted_messages import MessageStep
from bot.texts.typed_text import hides, units
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Role, Say, Secrecy, Worker, introduced

MARKUP = frozenset("<>@*_`~|\\#[]")
LINKS = ("://", "www.", "discord.gg")
JOINER = "\u200d"
"""Holds the parts of one emoji together; every other invisible sign is refused."""
LONGEST = {
    "employer": 60,
    "does": 300,
    "does_not": 300,
    "hours": 100,
    "place": 100,
    "languages": 80,
    "pronouns": 30,
    "own_words": 300,
}
MANDATORY = ("employer", "does", "does_not", "hours", "place", "languages")
SIGNED = ("name", "role", "secrecy")
LONGEST_REMARK = 300
LONGEST_OSM = 400
LARGEST_FILE = 8 * 1024 * 1024
"""Bytes of a photo that is handed in."""
REQUEST_STANDS = timedelta(days=30)
OUTCOME_STANDS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Work:
    """What an admin signs. `hours` is as written, `hours_osm` what a calendar reads in it."""

    employer: str = ""
    does: str = ""
    does_not: str = ""
    hours: str = ""
    hours_osm: str = ""
    place: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """What a worker may add and change alone. `photo` is a JPEG as `photos.redrawn` makes it."""

    pronouns: str = ""
    own_words: str = ""
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One worker, introduced. Published: nothing mandatory is missing."""

    worker: Worker
    work: Work = Work()
    own: Own = Own()
    away: Absence | None = None
    """Set where a card is shown: they are not there until then."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A card as its worker wants it. `proposal` is the key by which an admin signs this one.

    Every change takes the key away: nobody signs what they did not see.
    """

    card: Card
    proposal: str | None = None
    remark: str = ""


class CardState(Enum):
    """How far a card is."""

    EMPTY = auto()
    DRAFT = auto()
    WAITING = auto()
    PUBLISHED = auto()


def missing(work: Work) -> tuple[str, ...]:
    """The mandatory parts that are still empty, by name (R7)."""
    return tuple(name for name in MANDATORY if not getattr(work, name))


def written(name: str, text: str) -> str:
    """Accept one part as plain words on one line. Raise `Refusal("introductions-plain")`."""
    text = " ".join(text.split())
    if not text and name not in MANDATORY:
        return text
    if units(text) > LONGEST[name] or not _is_plain(text):
        raise Refusal("introductions-plain", field=name, longest=LONGEST[name])
    return text


def _is_plain(text: str) -> bool:
    seen = text.replace(JOINER, "")
    says = seen.isprintable() and any(sign.isalnum() for sign in seen) and not hides(seen)
    return says and not MARKUP & set(text) and not any(link in text.lower() for link in LINKS)


def remark_accepted(text: str) -> str:
    """What an admin wants to see changed. Raise `Refusal("introductions-remark")`."""
    text = " ".join(text.split())
    if units(text) > LONGEST_REMARK or not _is_plain(text):
        raise Refusal("introductions-remark", longest=LONGEST_REMARK)
    return text


def work_filled_in(work: Work, typed: Mapping[str, str], language: str | None = None) -> Work:
    """Fill in some mandatory parts; all of them are taken, or none.

    `language` is that of the screens of whoever typed them. Raise the refusals of `hours_from`.
    """
    said = {name: written(name, text) for name, text in typed.items() if name in MANDATORY}
    if "hours" in said:
        said["hours_osm"] = _read(said["hours"], language)
    return replace(work, **said)


def _read(hours: str, language: str | None) -> str:
    try:
        osm = hours_from(hours, language)
    except Refusal as refused:
        if refused.text == "hours-date":
            # What the bench has for such days is no matter of a card.
            raise Refusal("introductions-date", **refused.facts) from None
        raise
    if len(osm) > LONGEST_OSM:
        raise Refusal("introductions-plain", field="hours", longest=LONGEST["hours"])
    return osm


def own_filled_in(own: Own, *, pronouns: str, own_words: str) -> Own:
    return replace(
        own, pronouns=written("pronouns", pronouns), own_words=written("own_words", own_words)
    )


def renamed(card: Card, *, name: str, role: Role, secrecy: Secrecy) -> Card:
    """Ask for another name, kind of work or duty; an admin signs it (R11)."""
    known = card.worker
    wanted = introduced(known.guild, known.account, name=name, role=role, secrecy=secrecy)
    return replace(card, worker=wanted)


def says_the_same(one: Card, other: Card) -> bool:
    """Whether there is nothing to sign between two cards."""
    return (one.worker, one.work) == (other.worker, other.work)


def changes(known: Card, wanted: Card) -> tuple[str, ...]:
    """The parts that an admin should look at, because they would become another."""
    worker = [
        each for each in SIGNED if getattr(known.worker, each) != getattr(wanted.worker, each)
    ]
    new = known.work == Work()
    work = [each for each in MANDATORY if getattr(known.work, each) != getattr(wanted.work, each)]
    return (*worker, *(() if new else work))


def signature_requested(draft: Draft, published: Card | None, key: str) -> Draft:
    """Ask an admin to sign. Raise `Refusal` when something is missing, asked or signed already."""
    if missing(draft.card.work):
        raise Refusal("introductions-unfinished")
    if draft.proposal:
        raise Refusal("introductions-asked-already")
    if published and says_the_same(draft.card, published):
        raise Refusal("introductions-nothing-new")
    return replace(draft, proposal=key, remark="")


def state(draft: Draft | None, published: Card | None) -> CardState:
    if draft and draft.proposal:
        return CardState.WAITING
    if published:
        return CardState.PUBLISHED
    return CardState.DRAFT if draft else CardState.EMPTY


# -- in words -----------------------------------------------------------------------------------


def words(say: Say, card: Card, hours: str, away: str = "") -> str:
    """All that a card says. The account tells a twin with the same name and picture apart.

    `hours` are those of the card in words; `away`: the last day of their absence.
    """
    head = [title(say, card)]
    if away:
        head.append(say("introductions-card-away", name=card.worker.name, day=away))
    return "\n".join([*head, mention(say, card.worker), *_lines(say, card, hours)])


def title(say: Say, card: Card) -> str:
    role = say(f"introductions-role-{card.worker.role}")
    name = _called(say, card)
    if not card.work.employer:
        return say("introductions-card-title", name=name, role=role)
    return say("introductions-card-works", name=name, role=role, employer=card.work.employer)


def _called(say: Say, card: Card) -> str:
    if not card.own.pronouns:
        return card.worker.name
    return say("introductions-card-called", name=card.worker.name, pronouns=card.own.pronouns)


def mention(say: Say, worker: Worker) -> str:
    return say("introductions-card-account", account=f"<@{worker.account}>")


def _lines(say: Say, card: Card, hours: str) -> Iterable[str]:
    yield say(f"introductions-about-{card.worker.role}", name=card.worker.name)
    for name in ("does", "does_not"):
        yield from _line(say, name, getattr(card.work, name))
    yield say("introductions-card-between", duty=say(f"introductions-duty-{card.worker.secrecy}"))
    yield from _line(say, "hours", hours)
    for name in ("place", "languages"):
        yield from _line(say, name, getattr(card.work, name))
    yield from _line(say, "own_words", card.own.own_words)


def _line(say: Say, name: str, text: str) -> Iterable[str]:
    if text:
        yield say(f"introductions-card-{name}", text=text)


def fingerprint(words: str, photo: bytes | None) -> str:
    """What a message shows, short enough to keep and compare."""
    return hashlib.sha256(words.encode() + b"\0" + (photo or b"")).hexdigest()[:32]


# -- how long the team's channel says so --------------------------------------------------------


def requested_until(moment: datetime) -> datetime:
    return moment + REQUEST_STANDS


def outcome_until(moment: datetime) -> datetime:
    return moment + OUTCOME_STANDS


@dataclass(frozen=True, slots=True)
class CardMessage:
    """A message as its trace knows it. No `message`: nobody knows whether it arrived."""

    trace: int
    channel: int
    message: int | None
    since: datetime


@dataclass(frozen=True, slots=True)
class CardStatus:
    """The card of one account, by its key; no `place`: it was never posted, or has fallen."""

    account: int
    key: str
    shown: str
    place: CardMessage | None


def next_step(known: CardStatus | None, channel: int, wanted: str) -> MessageStep:
    """Post what stands nowhere, look for what may stand, move, or edit what is no longer true."""
    if known is None or known.place is None:
        return MessageStep.POST
    return posted_messages.next_step(
        known.place.channel,
        channel,
        is_true=known.shown == wanted,
        has_arrived=known.place.message is not None,
    )
