"""The one answer to who writes to the bot itself, and what can be done from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.shell.discord_limits import MOST_OPTIONS
from bot.shell.page_links import link
from bot.shell.shared_doors import DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import PRIMARY, Option, Part, Screen, Words, button, buttons, menu, text
from cogs.panel.rules import PanelLink
from cogs.panel.views.status import dated_line

DOOR_BENCH = "panel:bench"


def direct(
    say: Words,
    ways: Sequence[PanelLink],
    key: str,
    choices: Mapping[GuildId, Sequence[DoorButton]],
    *,
    elsewhere: bool = False,
) -> Screen:
    """The one answer to a direct message; the key makes it possible to find it again.

    `choices`: what can be done from here for each bench; the first is meant for most. `elsewhere`:
    there are benches, and none of which we know that they may be there.
    """
    none = "panel-direct-elsewhere" if elsewhere else "panel-direct-nowhere"
    help_now = button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘")
    return Screen(
        text(say("panel-direct")),
        text(say("panel-direct-ask" if ways else none)),
        *(part for each in ways for part in _bench(say, each, choices.get(each.guild, ()))),
        text(say("questions-meanwhile")),
        buttons(help_now),
    )


def which_bench(say: Words, ways: Sequence[PanelLink], key: str, message: int) -> Screen:
    """The same answer to who is on more servers than have room for their buttons.

    `message`: theirs, of which they choose where it may go.
    """
    options = [
        Option(each.town, str(each.guild), dated_line(say, each.openness))
        for each in ways[:MOST_OPTIONS]
    ]
    return Screen(
        text(say("panel-direct")),
        text(say("panel-direct-which")),
        menu(f"{DOOR_BENCH}:{message}", say("panel-direct-choose"), options),
        text(say("questions-meanwhile")),
        buttons(button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘")),
    )


def one_bench(say: Words, way: PanelLink, choices: Sequence[DoorButton]) -> Screen:
    """What can be done for the bench that they chose."""
    ways_out = buttons(
        button(say("shell-hide"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
    return Screen(text(say("panel-direct-ask")), *_bench(say, way, choices), ways_out)


def _bench(say: Words, way: PanelLink, choices: Sequence[DoorButton]) -> list[Part]:
    # Each line ends with its full stop: two of them say nothing more.
    standing = dated_line(say, way.openness).removesuffix(".")
    line = say("panel-direct-town", town=way.town, line=standing)
    can = [button(each.label, each.door) for each in choices]
    for first in can[:1]:
        first.style = PRIMARY
    return [text(line), buttons(*can, link(say("panel-direct-go", town=way.town), way.link))]
