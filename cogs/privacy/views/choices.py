"""One switch for each choice, and the ways to complain."""

from __future__ import annotations

import discord
from discord import ButtonStyle

from bot.shell.boxes import beside
from bot.shell.page_links import full_notice
from bot.shell.shared_doors import DOOR_HELP_NOW, DOOR_HIDE
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import day_in_words
from cogs.consent import rules
from cogs.consent.rules import ALLOWED, Choice, Value
from cogs.consent.settings import PrivacySettings
from cogs.privacy.service.preferences import PreferencesMade
from cogs.questions.rules import kept_names
from cogs.referral import rules as referral_rules

Section = discord.ui.Section[discord.ui.LayoutView]
Row = discord.ui.ActionRow[discord.ui.LayoutView]
Button = discord.ui.Button[discord.ui.LayoutView]
SWITCHES = (Choice.FOLLOW_UP, Choice.HANDOVER)


def choices(say: Words, made: PreferencesMade) -> Screen:
    parts: list[discord.ui.Item[discord.ui.LayoutView]] = [text(say("privacy-choices-title"))]
    parts += _notice(say, made)
    parts += _kept_name(say, made)
    for kind in SWITCHES:
        yes = made.chosen.value(kind) is Value.YES
        explained = f"{_explained(say, kind)}\n{_state(say, yes=yes)}"
        parts.append(beside(explained, _switch(say, kind, yes=yes)))
    now = say("privacy-contact-now", choice=say(f"privacy-contact-{made.chosen.contact}"))
    parts.append(text(f"{say('privacy-choice-contact')}\n{now}"))
    parts.append(buttons(*[_contact(say, each, made) for each in _offered(made)]))
    return Screen(*parts, text(say("privacy-same-help", days=rules.CONTACT_FOR.days)), back(say))


def _offered(made: PreferencesMade) -> list[Value]:
    """The team asks nobody yet: that may be asked first is shown to who chose it before."""
    now = made.chosen.contact
    return [x for x in ALLOWED[Choice.CONTACT] if x is not Value.ASK_ME or x is now]


def _explained(say: Words, kind: Choice) -> str:
    if kind is Choice.FOLLOW_UP:
        return say("privacy-choice-follow_up", days=referral_rules.ASKED_AFTER.days)
    return say("privacy-choice-handover")


def _notice(say: Words, made: PreferencesMade) -> list[discord.ui.Item[discord.ui.LayoutView]]:
    said = [say("privacy-choice-notice"), _state(say, yes=made.notice)]
    if not made.talking and not made.notice:
        return [text("\n".join([*said, say("privacy-notice-later")]))]
    return [beside("\n".join(said), _switch(say, "notice", yes=made.notice))]


def _kept_name(say: Words, made: PreferencesMade) -> list[discord.ui.Item[discord.ui.LayoutView]]:
    about = say("privacy-choice-keep_name", days=kept_names.KEPT_FOR.days)
    if made.kept:
        day = day_in_words(say.texts, say.locale, made.kept.expires_at)
        until = say("privacy-keep_name-until", code_name=made.kept.code_name, day=day)
        return [beside(f"{about}\n{until}", _switch(say, "keep_name", yes=True))]
    said = f"{about}\n{_state(say, yes=False)}"
    if not made.may_keep:
        return [text(f"{said}\n{say('privacy-keep_name-later')}")]
    return [beside(said, _switch(say, "keep_name", yes=False))]


def _state(say: Words, *, yes: bool) -> str:
    return say("privacy-is-on" if yes else "privacy-is-off")


def _switch(say: Words, kind: str, *, yes: bool) -> Button:
    to = Value.NO if yes else Value.YES
    # A label of its own for each: who hears the screen read aloud must know what it switches.
    label = say(f"privacy-off-{kind}" if yes else f"privacy-on-{kind}")
    return button(label, f"privacy:choose:{kind}.{to}")


def _contact(say: Words, value: Value, made: PreferencesMade) -> Button:
    """What holds now is marked in words of its own: the tick says what the colour says."""
    now = made.chosen.contact is value
    style = ButtonStyle.primary if now else ButtonStyle.secondary
    label = say(f"privacy-contact-{value}")
    each = button(label, f"privacy:choose:contact.{value}", style=style)
    each.emoji = discord.PartialEmoji(name="✔") if now else None
    each.disabled = now
    return each


def complaint(say: Words, known: PrivacySettings, *, leads: bool = True) -> Screen:
    """`leads`: somebody leads the team, to whom a letter about a worker goes."""
    inside = say("privacy-complain-unknown")
    if known.is_set:
        inside = say(
            "privacy-complain-inside",
            coordinator=known.coordinator,
            dpo=known.dpo,
            address=known.address,
        )
    return Screen(
        text(say("privacy-complain-title")),
        text(inside),
        text(say("privacy-complain-outside")),
        *(_about_worker(say) if leads else []),
        *full_notice(say),
        back(say),
    )


def _about_worker(say: Words) -> list[Section]:
    door = button(say("privacy-about-worker"), "privacy:worker")
    return [beside(say("privacy-complain-worker"), door)]


def back(say: Words) -> Row:
    return buttons(
        button(say("privacy-back"), "privacy:back"),
        button(say("shell-hide"), DOOR_HIDE),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
