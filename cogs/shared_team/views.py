"""What admins see of the towns that share their team, and what both teams are told."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.alias import GuildId
from bot.shell.boxes import CALM, DONE, OVER, WAITS, beside
from bot.shell.channel_access import escaped
from bot.shell.views import (
    PRIMARY,
    Form,
    Part,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    text,
)
from cogs.introductions.rules.team import names_in_order
from cogs.shared_team.rules import LONGEST_CODE, Invitation, Notice, NoticeKind
from cogs.shared_team.service import Overview, Partner

INVITE, TYPE, TYPED, CONFIRM, DECLINE, WITHDRAW, LEAVE = (
    f"shared_team:{each}" for each in ("invite", "type", "typed", "yes", "no", "withdraw", "leave")
)
CODE = "code"
MOST_NAMES = 12
ServerName = Callable[[GuildId], str]
"""The name of a server as Discord shows it; empty while the bot does not see it."""


def overview(say: Words, seen: Overview, server_name: ServerName) -> Screen:
    parts: list[Part] = [text(say("shared_team-title")), text(say("shared_team-what"))]
    parts += [_partner(say, each) for each in seen.partners]
    if not seen.partners:
        parts.append(text(say("shared_team-nobody")))
    for key, town in seen.waits:
        door = button(say("shared_team-withdraw"), f"{WITHDRAW}:{key}")
        parts.append(beside(say("shared_team-waits", town=escaped(town)), door))
    if seen.asks:
        parts += _asks(say, seen.asks, server_name)
    if not seen.live:
        parts.append(text(say("shared_team-not-live")))
    if seen.may_begin:
        ways = (("shared_team-invite", INVITE), ("shared_team-type", TYPE))
        parts.append(buttons(*(button(say(name), door) for name, door in ways)))
    return Screen(*parts, colour=WAITS if seen.asks or seen.waits else CALM)


def _partner(say: Words, partner: Partner) -> Part:
    town = escaped(partner.town)
    names = names_in_order(say, [escaped(each) for each in partner.names], MOST_NAMES)
    with_names = say("shared_team-with", town=town, names=names)
    said = with_names if names else say("shared_team-with-nobody", town=town)
    return beside(said, button(say("shared_team-leave"), f"{LEAVE}:{partner.guild}"))


def _asks(say: Words, asks: Invitation, server_name: ServerName) -> list[Part]:
    """Whose server it is, by the name that Discord shows and nobody typed into the bot."""
    server = server_name(asks.partner)
    if not server:
        return [text(say("shared_team-away"))]
    answers = buttons(
        button(say("shared_team-yes"), f"{CONFIRM}:{asks.key}", style=PRIMARY),
        button(say("shared_team-no"), f"{DECLINE}:{asks.key}"),
    )
    return [text(say("shared_team-asks", server=escaped(server))), answers]


def code(say: Words, given: str) -> Screen:
    """Shown once, to the admin who made it."""
    return Screen(text(say("shared_team-code", code=given)), colour=WAITS)


def code_form(say: Words, token: str) -> Form:
    hint = say("shared_team-field-hint")
    field = line_field(CODE, say("shared_team-field"), hint=hint, longest=LONGEST_CODE)
    return Form(say("shared_team-type"), f"{TYPED}:{token}", [field])


def entered(say: Words, town: str) -> Screen:
    return Screen(text(say("shared_team-entered", town=escaped(town))), colour=WAITS)


def agreed(say: Words, town: str) -> Screen:
    return Screen(text(say("shared_team-agreed", town=escaped(town))), colour=DONE)


def declined(say: Words) -> Screen:
    return Screen(text(say("shared_team-declined")), colour=OVER)


def left(say: Words, town: str) -> Screen:
    return Screen(text(say("shared_team-left", town=escaped(town))), colour=OVER)


# -- what the whole team reads, in its channel -------------------------------------------------


def told(say: Words, notice: Notice) -> Screen:
    """A town of which all is gone has no name any more."""
    name = f"shared_team-told-{notice.kind}"
    if notice.kind is NoticeKind.LEFT and not notice.town:
        name = "shared_team-told-gone"
    return Screen(text(say(name, town=escaped(notice.town))))
