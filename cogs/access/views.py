"""Who can read and do what, on one screen, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.shell.boxes import CALM, NOT_DONE
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import Screen, Words, text
from bot.store.audit_trail import AuditEntry
from bot.texts.dates_in_words import clock_in_words, day_in_words
from bot.texts.typed_text import units
from cogs.access.rules import Access, Held, OfTeam, OnDiscord
from cogs.introductions.rules.team import Worker

ROOM = 260
"""Characters for the names in one line."""
FRAME = 200


def access(say: Words, known: Access) -> Screen:
    """By whom it can be read, answered, decided and opened; then what nobody can know."""
    hour = clock_in_words(say.texts, say.locale, known.at)
    last = _section(say("access-unknown"))
    parts = [say("access-title", hour=hour)]
    room = LONGEST_SCREEN - FRAME - units(parts[0]) - units(last)
    lines = [*_reads(say, known), *_does(say, known), *_changes(say, known.changes)]
    wrong = known.discord.outsiders or known.discord.bots or known.team.gone
    return Screen(
        text(parts[0]),
        text(some(say, lines, room, "\n")),
        text(last),
        colour=NOT_DONE if wrong else CALM,
    )


def _reads(say: Words, known: Access) -> Iterator[str]:
    found = known.discord
    yield say("access-reads")
    if found.hidden:
        yield say("access-hidden")
    yield say("access-owner", who=f"<@{found.owner}>")
    yield _held(say, "admins", found.admins)
    yield _team_role(say, found, known.team)
    yield from _named(say, "name", found.by_name)
    yield from _named(say, "outsiders", found.outsiders)
    yield from _named(say, "bots", found.bots)
    yield from _named(say, "gone", known.team.gone)
    for kind, names in known.team.own:
        who = _listed(say, names) or say("access-nobody")
        yield say("access-own", role=say(f"introductions-role-{kind}"), who=who)


def _does(say: Words, known: Access) -> Iterator[str]:
    yield _section(say("access-answers"))
    yield say("access-seen", who=_workers(say, known.team.seen) or say("access-nobody"))
    yield from _named(say, "unseen", [each.name for each in known.team.unseen])
    yield from _named(say, "suspended", known.team.suspended)
    yield _section(say("access-decides"))
    yield _held(say, "managers", known.discord.managers)
    yield from _named(say, "opens", known.discord.lets_in)
    yield _section(say("access-further"))
    yield from _named(say, "told", [f"<@{each}>" for each in known.told])
    yield from _named(say, "towns", known.towns)
    yield say("access-young")
    yield say("access-operator")


def _changes(say: Words, changes: Sequence[AuditEntry]) -> Iterator[str]:
    if changes:
        yield _section(say("access-changed"))
    for each in changes:
        name = f"setup-act-{each.act}"
        yield say(
            "access-change",
            day=day_in_words(say.texts, say.locale, each.done_at),
            hour=clock_in_words(say.texts, say.locale, each.done_at),
            who=f"<@{each.account}>" if each.account else say("access-program"),
            what=say(name) if say.texts.has(name) else each.act,
        )


def _section(title: str) -> str:
    """With room above it: a phone shows all of it as one column."""
    return f"\n{title}"


def _team_role(say: Words, found: OnDiscord, team: OfTeam) -> str:
    if found.team_role is None:
        return say("access-team-none")
    others = say("access-others-unknown")
    if team.others is not None:
        others = say("access-others", count=team.others)
    return say("access-team", role=_role(say, found.team_role), others=others)


def _held(say: Words, name: str, roles: Sequence[Held]) -> str:
    who = _listed(say, [_role(say, each) for each in roles], plain=True)
    return say(f"access-{name}", who=who) if roles else say(f"access-{name}-none")


def _role(say: Words, held: Held) -> str:
    name = escaped(held.name)
    if held.count is None:
        return say("access-role", name=name)
    return say("access-role-counted", name=name, count=held.count)


def _named(say: Words, name: str, who: Sequence[str]) -> Iterator[str]:
    """Nothing where there is nobody."""
    if who:
        yield say(f"access-{name}", who=_listed(say, who))


def _workers(say: Words, workers: Iterable[Worker]) -> str:
    said = [
        say("access-worker", name=each.name, role=say(f"introductions-role-{each.role}"))
        for each in workers
    ]
    return _listed(say, said)


def _listed(say: Words, who: Sequence[str], *, plain: bool = False) -> str:
    """`plain`: nothing in it is markup already."""
    return some(say, who if plain else [*map(escaped, who)], ROOM)
