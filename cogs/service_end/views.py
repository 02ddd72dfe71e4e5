"""What an admin reads before and after closing the bench, and what the others are told."""

from __future__ import annotations

from datetime import date

from bot.shell.boxes import DONE, WAITS
from bot.shell.views import (
    ButtonStyle,
    Form,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    text,
)
from bot.texts.dates_in_words import calendar_day_in_words
from bot.texts.plain_text import plainly
from cogs.questions.service.hooks import Offer
from cogs.service_end.rules import NOTICE

CHOOSE, DECIDE, CANCEL = (f"service_end:{each}" for each in ("choose", "decide", "cancel"))
DAY, NAME = "day", "name"
LONGEST_DAY, LONGEST_NAME = 40, 100


def day(say: Words, last_day: date) -> str:
    """With the year: it may be read months later."""
    return f"{calendar_day_in_words(say.texts, say.locale, last_day)} {last_day.year}"


def explained(say: Words) -> Screen:
    """What closing does, before anybody can press it by accident: a form follows."""
    said = [say(f"service_end-{each}") for each in ("title", "intake", "talks", "gone", "paper")]
    return Screen(
        text("\n".join(said)),
        text(say("service_end-pause")),
        buttons(button(say("service_end-choose"), CHOOSE, style=ButtonStyle.danger)),
        colour=WAITS,
    )


def standing(say: Words, last_day: date, *, has_begun: bool) -> Screen:
    """It was decided: until when, and the way back while there is one."""
    if has_begun:
        return Screen(text(say("service_end-under-way")))
    return Screen(
        text(say("service_end-decided", day=day(say, last_day))),
        buttons(button(say("service_end-cancel"), CANCEL)),
        colour=WAITS,
    )


def form(say: Words, token: str, name: str) -> Form:
    """`name`: what must be typed over."""
    about_day = say("service_end-day-hint", count=NOTICE.days)
    about_name = say("service_end-name-hint", name=plainly(name))
    return Form(
        say("service_end-form"),
        f"{DECIDE}:{token}",
        [
            line_field(DAY, say("service_end-day"), hint=about_day, longest=LONGEST_DAY),
            line_field(NAME, say("service_end-name"), hint=about_name, longest=LONGEST_NAME),
        ],
    )


def cancelled(say: Words) -> Screen:
    return Screen(text(say("service_end-cancelled")), colour=DONE)


def told(say: Words, server: str, *, last_day: date, by: int) -> Screen:
    """To those who are told of trouble, at once and daily. `by` 0: who runs Bankje."""
    return Screen(text(_told(say, server, last_day, by)))


def told_team(say: Words, server: str, *, last_day: date, by: int) -> Screen:
    """The same in the team's channel: anybody there may stop it."""
    stop = button(say("service_end-cancel"), CANCEL)
    return Screen(text(_told(say, server, last_day, by)), buttons(stop))


def _told(say: Words, server: str, last_day: date, by: int) -> str:
    return say("service_end-told", server=server, day=day(say, last_day), who=_who(say, by))


def _who(say: Words, by: int) -> str:
    return f"<@{by}>" if by else say("service_end-operator")


def not_after_all(say: Words, server: str, *, by: int) -> Screen:
    return Screen(text(say("service_end-not-after-all", server=server, who=_who(say, by))))


def offer(say: Words, last_day: date) -> Offer:
    """For whom a conversation stands, in the inbox."""
    return Offer(say("service_end-inbox", day=day(say, last_day)), ())
