"""Afterwards: all that was decided on one screen, what it affects, and how it is changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from discord import ButtonStyle

from bot.shell.boxes import NOT_DONE, WAITS, beside
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import (
    DOOR_AGES,
    DOOR_ALARM,
    DOOR_SETUP,
)
from bot.shell.views import PRIMARY, Button, Screen, Words, button, buttons, text
from bot.shell.weeks import hours_in_one_line
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.typed_text import cut, units
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import names
from cogs.panel.settings import PanelSettings
from cogs.setup.rules import CheckResult, ChosenPlaces, Step, first_of
from cogs.setup.service.setting_up import Choices
from cogs.setup.views.findings import in_lines
from cogs.setup.views.guide import chosen_places

MOST_NAMED = 6
LONGEST_WEEK = 300
FRAME = 900
TEAM_COMMANDS = (
    "office_hours-command",
    "introductions-command-card",
    "introductions-command-sentences",
    "introductions-command",
    "proposals-command",
    "alarm-command",
    "alarm-stop-command",
    "guidance-command",
    "practice-command",
    "consultation-command",
    "evaluation-command",
    "orientation-command",
    "polls-command",
    "posts-command",
)
"""Commands that Discord shows to everybody, and that only the team can use."""


def overview(say: Words, chosen: Choices, missing: Collection[Step]) -> Screen:
    lines = [beside(line, _change(say, name, door)) for name, line, door in _lines(say, chosen)]
    left = first_of(missing)
    named = ", ".join(_short(say, chosen, each) for each in Step if each in missing)
    to_do = [text(say("setup-all-missing", steps=named))] if left else []
    onward = button(say("setup-go-on"), f"{DOOR_SETUP}:{left}", style=PRIMARY)
    return Screen(
        text(say("setup-all-title")),
        *to_do,
        *lines,
        text(_rest(say, chosen)),
        buttons(
            *([onward] if left else []),
            button(say("setup-hide"), "setup:hide"),
        ),
        colour=WAITS if left else None,
    )


def _short(say: Words, chosen: Choices, step: Step) -> str:
    """A step by its name; of the first, what is missing when that is only who hears a complaint."""
    if step is Step.WHY and chosen.why.name and chosen.why.purpose:
        return say("setup-step-contact-short")
    return say(f"setup-step-{step}-short")


def _change(say: Words, name: str, door: str) -> Button:
    label = say(f"setup-all-{name}-change")
    return button(label, door)


def _lines(say: Words, chosen: Choices) -> Iterator[tuple[str, str, str]]:
    """What it is, how it stands with what it affects, and where it is changed."""
    why, none = chosen.why, say("setup-all-none")
    purpose = say("setup-all-why", purpose=why.purpose or none, name=why.name or none)
    yield "why", purpose, "setup:why"
    yield "contact", _contact(say, why.contacts), "setup:contact"
    yield "places", _places(say, chosen), "setup:start"
    team = names(say, chosen.team, MOST_NAMED) or none
    yield "team", say("setup-all-team", names=team), f"{DOOR_SETUP}:{Step.WHO}"
    week = hours_in_one_line(say, chosen.weekly) or say("hours-own")
    yield (
        "hours",
        say("setup-all-hours", hours=cut(week, LONGEST_WEEK)),
        f"{DOOR_SETUP}:{Step.WHEN}",
    )
    helplines = say("setup-all-helplines", count=chosen.ticked)
    yield "helplines", helplines, f"{DOOR_SETUP}:{Step.HELPLINES}"
    yield "told", say("setup-all-told", count=chosen.told), DOOR_ALARM
    yield "ages", _ages(say, chosen.ages), DOOR_AGES


def _contact(say: Words, known: PrivacySettings) -> str:
    who = say("setup-all-none")
    if known.is_set:
        who = say(
            "setup-all-contact-who",
            coordinator=known.coordinator,
            dpo=known.dpo,
            address=known.address,
        )
    return say("setup-all-contact", who=who)


def _places(say: Words, chosen: Choices) -> str:
    town, none = chosen.town, say("setup-all-none")
    return say(
        "setup-all-places",
        team=f"<#{town.team_channel}>" if town.team_channel != NOT_CHOSEN else none,
        panel=f"<#{town.panel_channel}>" if town.panel_channel != NOT_CHOSEN else none,
        role=f"<@&{town.worker_role}>" if town.worker_role != NOT_CHOSEN else none,
    )


def _ages(say: Words, known: PanelSettings) -> str:
    if known.youngest is None or known.oldest is None:
        return say("setup-all-ages-none")
    return say("setup-all-ages", youngest=known.youngest, oldest=known.oldest)


def _rest(say: Words, chosen: Choices) -> str:
    """What is changed by a command of its own."""
    none = say("setup-all-none")
    cards = f"<#{chosen.cards.channel}>" if chosen.cards.channel != NOT_CHOSEN else none
    own = [
        say("setup-all-own-one", role=say(f"introductions-role-{kind}"), channel=f"<#{channel}>")
        for kind, channel in chosen.own.items()
    ]
    return "\n".join(
        [
            say("setup-all-access-name" if chosen.access.by_name else "setup-all-access-role"),
            say("setup-all-cards", channel=cards),
            say("setup-all-own", channels=", ".join(own) or none),
            say("setup-all-elsewhere", count=chosen.elsewhere),
            say("setup-all-nearby", count=chosen.nearby),
        ]
    )


def preview(say: Words, places: ChosenPlaces, findings: Sequence[CheckResult], seen: str) -> Screen:
    """What is still wrong with what was chosen, before it is kept."""
    wrong = [each for each in findings if not each.ok]
    key = f"{places.team}.{places.panel}.{places.role}.{seen}"
    stands = chosen_places(say, places)
    room = LONGEST_SCREEN - FRAME - units(stands)
    return Screen(
        text(say("setup-preview", count=len(wrong))),
        text(stands),
        text(some(say, in_lines(say, wrong, room), room, "\n")),
        text(say("setup-preview-next")),
        buttons(
            button(say("setup-look-again"), f"setup:again:{key}", style=PRIMARY),
            button(say("setup-keep-all-the-same"), f"setup:save:{key}"),
            button(say("setup-channels-change"), f"setup:start:{key}", style=ButtonStyle.secondary),
        ),
        colour=NOT_DONE,
    )


def hiding(say: Words, bot: str) -> Screen:
    """How the team's commands leave the list of young people: in clicks, and what it affects."""
    commands = ", ".join(f"/{say(name)}" for name in TEAM_COMMANDS)
    return Screen(
        text(say("setup-hide-why", commands=commands)),
        text(say("setup-hide-how", bot=escaped(bot))),
        text(say("setup-hide-keep")),
        buttons(button(say("setup-overview"), f"{DOOR_SETUP}:all")),
    )


def contact_kept(say: Words, contacts: PrivacySettings) -> Screen:
    return Screen(
        text(
            say(
                "setup-contact-kept",
                coordinator=contacts.coordinator,
                dpo=contacts.dpo,
                address=contacts.address,
            )
        )
    )
