"""The start screen: one phone screen, made from live settings (R41)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from discord import ButtonStyle, ui

from bot.shell.boxes import WAITS
from bot.shell.channel_access import escaped
from bot.shell.page_links import full_notice
from bot.shell.shared_doors import (
    DOOR_ALL_HELPLINES,
    DOOR_HELP_ELSEWHERE,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_WHAT_IT_CAN,
)
from bot.shell.views import Button, Screen, TextPart, Words, button, buttons, text
from bot.store.guild_purpose import Purpose
from bot.texts.dates_in_words import day_in_words
from bot.texts.languages import DEFAULT
from cogs.consent.rules import SharedWith, StartFacts
from cogs.introductions.rules.team import (
    MOST_NAMED,
    Audience,
    Role,
    Worker,
    names_in_order,
    who_reads,
)


def start(
    say: Words,
    promised: StartFacts,
    audience: Audience,
    about: str,
    kinds: Sequence[Role] = (),
    changed: Purpose | None = None,
    *,
    shared: Sequence[SharedWith] = (),
) -> Screen:
    """`kinds`: those with whom they may choose to talk alone (R2).

    `changed`: what the bench is for since after they agreed (R60). `shared`: the other towns of
    which somebody reads here (R61).
    """
    begin = button(say("consent-begin"), f"consent:agree:{about}", style=ButtonStyle.primary)
    alone = _alone_with(say, about, kinds)
    ways_out = [
        button(say("consent-more"), f"consent:more:{about}"),
        button(say("consent-not-now"), DOOR_HIDE),
        button(say("helplines-elsewhere"), DOOR_HELP_ELSEWHERE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    ]
    rows = [[begin, *alone], ways_out] if alone else [[begin, *ways_out]]
    title, *blocks = what_is_promised(say, promised, audience, shared).split("\n")
    return Screen(
        text(f"### {title}"),
        *_what_changed(say, changed),
        *map(text, blocks),
        *(buttons(*each) for each in rows),
        colour=WAITS,
    )


def _what_changed(say: Words, changed: Purpose | None) -> list[TextPart]:
    if changed is None or changed.since is None:
        return []
    day = day_in_words(say.texts, say.locale, changed.since)
    return [text(say("consent-purpose-changed", day=day, purpose=changed.sentence))]


def _alone_with(say: Words, about: str, kinds: Sequence[Role]) -> list[Button]:
    """At most four kinds: with the way to begin, they fit in one row (Discord: five)."""
    ways = [(say(f"introductions-only-{each}"), f"consent:agree:{about}.{each}") for each in kinds]
    return [button(label, door) for label, door in ways]


LONGEST, MOST_WORDS = 900, 110
"""Of the first screen in Dutch: one phone screen, read aloud in 45 seconds (R41)."""


def what_is_promised(
    say: Words, promised: StartFacts, audience: Audience, shared: Sequence[SharedWith] = ()
) -> str:
    """As many names as fit; of the others it says how many they are. `/wie` shows everyone."""
    dutch = Words(say.texts, DEFAULT)
    for shown in _from_long_to_short(audience, shared):
        if _fits(_promised(dutch, promised, shown)):
            break
    return _promised(say, promised, shown)


def _fits(said: str) -> bool:
    return len(said) <= LONGEST and len(said.split()) <= MOST_WORDS


def _promised(say: Words, promised: StartFacts, shown: AudienceShown) -> str:
    return "\n".join(
        [
            say("consent-title"),
            f"{say('consent-who')} {_who(say, promised, shown)}",
            say("consent-anonymous"),
            f"{say(f'consent-secrecy-{promised.secrecy}')} {say('consent-limits')}",
            say("consent-how-long", days=promised.keep_days, unread=promised.unread_days),
            say("consent-rather-not"),
            say("consent-no-crisis-service"),
        ]
    )


@dataclass(frozen=True, slots=True)
class AudienceShown:
    """`most`: so many by name, the rest is counted; `with_roles`: each with the kind of work."""

    audience: Audience
    most: int
    with_roles: bool
    shared: Sequence[SharedWith] = ()

    def towns_of(self, worker: Worker) -> list[str]:
        """The other towns of whose team they are."""
        return [each.town for each in self.shared if worker.account in each.accounts]


def _from_long_to_short(
    audience: Audience, shared: Sequence[SharedWith]
) -> Iterator[AudienceShown]:
    """A name and its kind of work together, as long as there is room for one (R2)."""
    for most in range(min(len(audience.team), MOST_NAMED), 0, -1):
        yield AudienceShown(audience, most, with_roles=True, shared=shared)
        yield AudienceShown(audience, most, with_roles=False, shared=shared)
    yield AudienceShown(audience, 1, with_roles=False, shared=shared)


def _who(say: Words, promised: StartFacts, shown: AudienceShown) -> str:
    """Who reads along; that prevention has a task of its own is said whatever the room (R2)."""

    def named(worker: Worker) -> str:
        role = say(f"introductions-role-{worker.role}") if shown.with_roles else ""
        towns = names_in_order(say, [escaped(each) for each in shown.towns_of(worker)])
        also = say("consent-who-also", towns=towns) if towns else ""
        said = ", ".join(filter(None, (role, also)))
        return say("consent-who-named", name=worker.name, role=said) if said else worker.name

    said = [who_reads(say, shown.audience, most=shown.most, call=named)]
    if Role.PREVENTION_WORKER in promised.roles:
        said.append(say("consent-prevention"))
    return " ".join(said)


def more(say: Words, promised: StartFacts, about: str) -> Screen:
    return Screen(
        text(say("consent-more-title")),
        text(say("consent-more-discord")),
        text(say("consent-more-kept", days=promised.keep_days)),
        text(_unread(say, promised)),
        text(say("consent-more-stop")),
        text(say("consent-consults")),
        text(say("consent-more-never")),
        text(say("consent-rules")),
        buttons(
            button(say("consent-can"), f"{DOOR_WHAT_IT_CAN}:{about}"),
            button(say("consent-young"), f"consent:young:{about}"),
            button(say("consent-back"), f"consent:start:{about}"),
        ),
        *full_notice(say),
        _onward(say, about),
    )


def _unread(say: Words, promised: StartFacts) -> str:
    return say("consent-more-unread", days=promised.unread_days)


ASIDE = "aside"
"""Where the card is read outside the way to a question: at Privacy, and by an admin."""


def can(say: Words, about: str) -> Screen:
    """What Discord is bad at: before the first word, and two presses from the panel (R4)."""
    return Screen(
        text(say("consent-can-title")),
        text(say("consent-can-discord")),
        text(say("consent-can-who")),
        text(say("consent-can-kept")),
        text(say("consent-can-better")),
        *full_notice(say),
        *(_aside(say) if about == ASIDE else _on_the_way(say, about)),
    )


def _on_the_way(say: Words, about: str) -> list[ui.ActionRow[ui.LayoutView]]:
    return [buttons(button(say("consent-back"), f"consent:start:{about}")), _onward(say, about)]


def _aside(say: Words) -> list[ui.ActionRow[ui.LayoutView]]:
    out = button(say("shell-hide"), DOOR_HIDE)
    return [buttons(out, button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"))]


def house_rules(say: Words) -> Screen:
    """What both sides may expect of each other, in five lines, for who asks (R45, C11.1)."""
    return Screen(text(say("consent-rules")), *_aside(say))


def young(say: Words, about: str) -> Screen:
    """Other open doors for who says to be under 13. Nothing is kept, and nothing is shut (R39)."""
    return Screen(
        text(say("consent-young-title")),
        text(say("consent-young-doors")),
        text(say("consent-young-here")),
        *full_notice(say),
        buttons(
            button(say("helplines-all"), DOOR_ALL_HELPLINES),
            button(say("consent-back"), f"consent:start:{about}"),
        ),
        _onward(say, about),
    )


def _onward(say: Words, about: str) -> ui.ActionRow[ui.LayoutView]:
    return buttons(
        button(say("consent-begin"), f"consent:agree:{about}", style=ButtonStyle.primary),
        button(say("consent-not-now"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
