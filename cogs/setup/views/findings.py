"""What a look at the channels found, what needs an admin, and the log book."""

from __future__ import annotations

from bot.core.clock import HOME
from bot.extension_points import Finding
from bot.shell.boxes import DONE, NOT_DONE
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_SETUP, DOOR_WEEK_HOURS, DOOR_WHAT_IT_CAN
from bot.shell.views import PRIMARY, Screen, Words, button, buttons, text
from bot.shell.weeks import understood
from bot.store.audit_trail import AuditEntry
from bot.store.guild_profile import GuildProfile
from bot.texts.dates_in_words import clock_in_words, day_in_words
from bot.texts.typed_text import cut, units
from cogs.setup.rules import OVERVIEW, CheckResult

ROOMS_FOR_DETAILS = (900, 300, 100)
"""Characters for the names in one line, as much as there is room for all lines together."""
FRAME = 1000
"""Characters beside the lines of a check."""
AROUND = 900
"""And beside the lines and the week, after a set-up."""
LONGEST_DETAILS = 90
"""Of one line of the log book."""


def found(
    say: Words, town: GuildProfile, weekly: str, findings: list[CheckResult], *, live: bool = True
) -> Screen:
    """`live`: the bench is open to everybody already."""
    done, named = all(finding.ok for finding in findings), "yes" if town.name else "no"
    week = understood(say, weekly, change=say("setup-hours-change"))
    room = LONGEST_SCREEN - AROUND - units(week)
    lines = in_lines(say, findings, room)
    return Screen(
        text(say("setup-done" if done else "setup-almost", town=town.name, named=named)),
        text(some(say, lines, room, "\n")),
        text(week),
        text(say("setup-next")),
        *([] if live else [text(say("setup-trial"))]),
        buttons(
            *([] if done else [button(say("setup-look-again"), "setup:found", style=PRIMARY)]),
            button(say("setup-overview"), f"{DOOR_SETUP}:{OVERVIEW}"),
            button(say("hours-change"), DOOR_WEEK_HOURS),
            button(say("setup-hide"), "setup:hide"),
            button(say("consent-can"), f"{DOOR_WHAT_IT_CAN}:aside"),
        ),
        colour=DONE if done else NOT_DONE,
    )


def in_words(say: Words, findings: list[CheckResult]) -> list[Finding]:
    """The same for whoever shows them beside what other rooms found."""
    lines = in_lines(say, findings, LONGEST_SCREEN - FRAME)
    return [
        Finding(f"{each.text}.{each.of}" if each.of else each.text, each.ok, line)
        for each, line in zip(findings, lines, strict=True)
    ]


def remedies(say: Words, findings: list[CheckResult]) -> list[str]:
    return in_lines(say, findings, LONGEST_SCREEN - FRAME)


def in_lines(say: Words, findings: list[CheckResult], space: int) -> list[str]:
    """A line for each, with as many names in it as all lines leave room for."""
    for room in ROOMS_FOR_DETAILS:
        lines = [_line(say, finding, room) for finding in findings]
        if sum(map(units, lines)) + len(lines) <= space:
            break
    return lines


def _line(say: Words, finding: CheckResult, room: int) -> str:
    facts: dict[str, str | int] = {"count": finding.count}
    if finding.at:
        facts["day"] = day_in_words(say.texts, say.locale, finding.at)
        facts["year"] = str(finding.at.astimezone(HOME).year)
        facts["hour"] = clock_in_words(say.texts, say.locale, finding.at)
    if finding.of:
        facts["role"] = say(f"introductions-role-{finding.of}")
    facts["details"] = some(say, [_named(say, each) for each in finding.details], room)
    if finding.ok:
        return say("setup-ok", what=say(f"setup-check-{finding.text}", **facts))
    return say("setup-not-ok", remedy=say(f"setup-mend-{finding.text}", **facts))


def _named(say: Words, detail: str) -> str:
    """A permission as Discord's own settings call it; anything else as it is."""
    name = f"setup-permission-{detail}"
    return say(name) if say.texts.has(name) else escaped(detail)


def trouble(say: Words, kind: str, server: str) -> Screen:
    """What must be mended, or what is only good to know.

    Behind a dot: for which kind of worker, or which account of one.
    """
    head = "setup-notice" if kind.startswith("promise-") else "setup-trouble"
    name, _, of = kind.partition(".")
    if of.isdecimal():
        about = {"who": f"<@{of}>"}
    else:
        about = {"role": say(f"introductions-role-{of}")} if of else {}
    return Screen(text(say(head, server=server)), text(say(f"setup-trouble-{name}", **about)))


def claimed(say: Words) -> Screen:
    begin = button(say("setup-begin"), DOOR_SETUP, style=PRIMARY)
    return Screen(text(say("setup-claimed")), buttons(begin), colour=DONE)


def logbook(say: Words, entries: list[AuditEntry]) -> Screen:
    """Who changed what when, newest first; nothing about young people stands in it."""
    lines = [_entry(say, entry) for entry in entries] or [say("setup-logbook-empty")]
    title = say("setup-logbook-title")
    return Screen(text(title), text(some(say, lines, LONGEST_SCREEN - units(title), "\n")))


def _entry(say: Words, entry: AuditEntry) -> str:
    known = f"setup-act-{entry.act}"
    return say(
        "setup-logbook-entry" if entry.details else "setup-logbook-entry-bare",
        day=day_in_words(say.texts, say.locale, entry.done_at),
        hour=clock_in_words(say.texts, say.locale, entry.done_at),
        who=f"<@{entry.account}>" if entry.account else say("setup-logbook-program"),
        what=say(known) if say.texts.has(known) else entry.act,
        details=cut(_details(say, entry), LONGEST_DETAILS),
    )


def _details(say: Words, entry: AuditEntry) -> str:
    """What changed: by the name that it has in the form or the command, as far as it has one."""
    room = entry.act.removeprefix("setting-")
    parts = entry.details.split(", ") if room != entry.act else [entry.details]
    return ", ".join(_part(say, f"setup-changed-{room}-{part}", part) for part in parts)


def _part(say: Words, name: str, part: str) -> str:
    if name.isascii() and say.texts.has(name):
        return say(name)
    return escaped(part)
