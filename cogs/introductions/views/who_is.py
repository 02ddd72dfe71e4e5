"""*Wie is dit?* and *Is dit echt?*: how one checks a person, and what to do about a pretender."""

from __future__ import annotations

from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW, DOOR_IS_IT_REAL
from bot.shell.views import Row, Screen, Words, button, buttons, text
from cogs.introductions.rules.cards import Card
from cogs.introductions.rules.own_words import not_translated
from cogs.introductions.settings import IntroductionsSettings
from cogs.introductions.views.cards import drawn, photo_of


def ours(say: Words, town: str, card: Card, spoken: str) -> Screen:
    """Someone of the team: the card, or what there is of it. `spoken`: the town's language."""
    return Screen(
        text(say("introductions-ours", name=card.worker.name, town=town)),
        drawn(say, card),
        *map(text, not_translated(say, say.locale, spoken, [card])),
        buttons(
            button(say("introductions-real"), DOOR_IS_IT_REAL),
            button(say("questions-ask"), DOOR_ASK, emoji="💬"),
        ),
        files=photo_of(card),
    )


def not_ours(say: Words, town: str, decided: IntroductionsSettings) -> Screen:
    """Says nothing of who it is: only that it is none of us, and what one can do."""
    return Screen(
        text(say("introductions-not-ours", town=town)),
        text(check(say, town, decided)),
        text(say("introductions-pretender")),
        _further(say),
    )


def only_the_role(say: Words, town: str, decided: IntroductionsSettings) -> Screen:
    """They hold the team's role and may read along; the team has not introduced them."""
    return Screen(
        text(say("introductions-only-role", town=town)),
        text(check(say, town, decided)),
        _further(say),
    )


def itself(say: Words, town: str, decided: IntroductionsSettings) -> Screen:
    return Screen(
        text(say("introductions-bot", town=town)), text(check(say, town, decided)), _further(say)
    )


def real(say: Words, town: str, decided: IntroductionsSettings) -> Screen:
    return Screen(
        text(say("introductions-good-question")),
        text(check(say, town, decided)),
        text(say("introductions-account-counts")),
        _further(say),
    )


def check(say: Words, town: str, decided: IntroductionsSettings) -> str:
    """The municipality's own page and switchboard; honest when nobody entered them yet."""
    said = []
    if decided.page:
        said.append(say("introductions-check-page", page=decided.page))
    if decided.phone:
        said.append(say("introductions-check-phone", phone=decided.phone, town=town))
    return "\n".join(said) or say("introductions-check-none", town=town)


def _further(say: Words) -> Row:
    return buttons(
        button(say("questions-ask"), DOOR_ASK, emoji="💬"),
        button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
    )
