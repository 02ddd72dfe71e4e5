"""What the team reads of a consultation, and presses; and the decision, read back from its post."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from discord import TextStyle, ui

from bot.shell.boxes import DONE
from bot.shell.views import PRIMARY, Field, Form, Part, Screen, Words, button, buttons, text
from bot.texts.dates_in_words import calendar_day_in_words, day_in_words
from bot.texts.typed_text import calm, unlinked
from cogs.consultation.rules.consultation import (
    LONGEST,
    LONGEST_DECISION,
    Consultation,
    HowItWent,
    HowUrgent,
    KnownHow,
)
from cogs.consultation.settings import ConsultationSettings
from cogs.introductions.rules.team import Worker, names

DOOR_YES, DOOR_NO = "consultation:maybe", "consultation:maynot"
DOOR_FILL = "consultation:fill"
DOOR_DECIDE, DOOR_PROPOSE = "consultation:decide", "consultation:propose"
DOOR_DECIDE_ADJUST = "consultation:redecide"
DOOR_AGREE, DOOR_NOT_YET = "consultation:agree", "consultation:notyet"
DOOR_WENT = "consultation:went"
PARTS = {"what": 11, "who": 12, "when": 13, "say": 14}
"""Ids of the parts of a proposal that are read back when a second name comes."""
SHORT = ("who", "when")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was filled in, by whom; it stands on Discord only."""

    worker: Worker
    known: KnownHow
    urgency: HowUrgent
    fields: Mapping[str, str]


def thread_name(say: Words, consultation: Consultation) -> str:
    return say("consultation-thread", number=consultation.number)


# -- may we use it? -------------------------------------------------------------------------------


def may_we(
    say: Words, consultation: Consultation, worker: Worker, colleagues: Collection[Worker]
) -> Screen:
    """The team's question, before a word of what was seen (R16)."""
    key = consultation.key
    return Screen(
        text(say("consultation-may-we", number=consultation.number, name=worker.name)),
        text(_rung(colleagues)),
        buttons(
            button(say("consultation-may-yes"), f"{DOOR_YES}:{key}"),
            button(say("consultation-may-no"), f"{DOOR_NO}:{key}"),
        ),
    )


def may_use_it(say: Words, consultation: Consultation, worker: Worker) -> Screen:
    """A colleague said yes: who asked writes it now."""
    return Screen(
        text(say("consultation-may-said-yes", number=consultation.number, name=worker.name)),
        text(f"<@{consultation.worker}>"),
        buttons(button(say("consultation-fill"), f"{DOOR_FILL}:{consultation.key}", style=PRIMARY)),
    )


def not_used(say: Words, consultation: Consultation) -> Screen:
    return Screen(text(say("consultation-may-said-no", number=consultation.number)))


# -- the card -------------------------------------------------------------------------------------


def card(
    say: Words,
    consultation: Consultation,
    asked: Asked,
    colleagues: Collection[Worker],
    decided: ConsultationSettings,
) -> Screen:
    """What was asked, the three questions of the framework, and the one way to end it."""
    until = day_in_words(say.texts, say.locale, consultation.expires_at)
    return Screen(
        text(_heading(say, consultation, asked, colleagues)),
        *[_words(say, name, asked.fields[name]) for name in LONGEST if asked.fields[name]],
        text(say("consultation-weigh")),
        text(_also(say, decided)),
        text(say("consultation-until", until=until)),
        buttons(
            button(say("consultation-decide"), f"{DOOR_DECIDE}:{consultation.key}", style=PRIMARY)
        ),
    )


def _heading(
    say: Words, consultation: Consultation, asked: Asked, colleagues: Collection[Worker]
) -> str:
    return "\n".join(
        [
            say("consultation-card", number=consultation.number, name=asked.worker.name),
            say("consultation-card-who", names=_rung(colleagues)),
            say(f"consultation-card-known-{asked.known}"),
            say(f"consultation-card-urgent-{asked.urgency}"),
        ]
    )


def _rung(workers: Collection[Worker]) -> str:
    """Each by the mention that makes their phone ring."""
    return " ".join(f"<@{each.account}>" for each in workers)


def _also(say: Words, decided: ConsultationSettings) -> str:
    """What else to ask, and of whom: a gap is named."""
    legal = say("consultation-legal", legal=decided.legal)
    parts = [say("consultation-also"), legal if decided.legal else say("consultation-legal-gap")]
    if decided.video:
        parts.append(say("consultation-video", link=f"<{decided.video}>"))
    return "\n".join(parts)


def _words(say: Words, name: str, words: str, mark: int = 0) -> Part:
    label = say(f"consultation-shown-{name}")
    return text(f"{label}\n{unlinked(calm(words))}", mark)


# -- deciding -------------------------------------------------------------------------------------


def decide_form(say: Words, key: str, typed: Mapping[str, str] | None = None) -> Form:
    """`key`: the consultation, and the token of this form."""
    fields = [_field(say, name, most, typed or {}) for name, most in LONGEST_DECISION.items()]
    note = say("consultation-decide-note")
    return Form(say("consultation-decide-title"), f"{DOOR_PROPOSE}:{key}", fields, note=note)


def _field(say: Words, name: str, longest: int, typed: Mapping[str, str]) -> Field:
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=name,
        style=TextStyle.short if name in SHORT else TextStyle.paragraph,
        max_length=longest,
        default=typed.get(name) or None,
        required=True,
    )
    label, hint = say(f"consultation-{name}"), say(f"consultation-{name}-hint")
    return Field(name, label, part, hint)


def proposal(
    say: Words,
    consultation: Consultation,
    worker: Worker,
    fields: Mapping[str, str],
    day: date,
    mark: int,
) -> Screen:
    """`mark`: by which it is found when nobody knows whether it arrived."""
    key = f"{consultation.key}.{consultation.proposal}"
    shown = {**fields, "when": calendar_day_in_words(say.texts, say.locale, day)}
    return Screen(
        text(say("consultation-proposal", name=worker.name), mark),
        *[_words(say, name, shown[name], at) for name, at in PARTS.items()],
        text(say("consultation-second")),
        buttons(
            button(say("consultation-agree"), f"{DOOR_AGREE}:{key}", style=PRIMARY),
            button(say("consultation-not-yet"), f"{DOOR_NOT_YET}:{key}"),
        ),
    )


def proposed(say: Words) -> Screen:
    return Screen(text(say("consultation-proposed")), colour=DONE)


def read_proposal(shown: Mapping[int, str], doors: Collection[str], key: str) -> dict[str, str]:
    """The parts of a proposal as they stand on its message; empty for what is none of this key."""
    is_it = f"{DOOR_AGREE}:{key}" in doors
    found = {name: shown.get(at, "") for name, at in PARTS.items()}
    return found if is_it and all(found.values()) else {}


def talked_on(say: Words, worker: Worker, found: Mapping[str, str]) -> Screen:
    """The proposal that stands there: it is none any more."""
    parts = [text(words, PARTS[name]) for name, words in found.items()]
    return Screen(*parts, text(say("consultation-talk-on", name=worker.name)))


def decision(
    say: Words, number: int, found: Mapping[str, str], by: Collection[Worker], until: datetime
) -> Screen:
    """All that stays of a consultation: what, who, by when, what is said, and two names."""
    who = names(say, by)
    day = day_in_words(say.texts, say.locale, until)
    return Screen(
        text(say("consultation-decision", number=number, names=who)),
        *[text(words) for words in found.values()],
        text(say("consultation-decision-until", day=day)),
    )


def agreed(say: Words, number: int, until: datetime) -> Screen:
    day = day_in_words(say.texts, say.locale, until)
    return Screen(text(say("consultation-kept", number=number, day=day)), colour=DONE)


# -- by the clock ---------------------------------------------------------------------------------


def how_it_went(say: Words, consultation: Consultation) -> Screen:
    labels = [(say(f"consultation-went-{each}"), each) for each in HowItWent]
    ways = [button(label, f"{DOOR_WENT}:{consultation.key}.{each}") for label, each in labels]
    return Screen(
        text(say("consultation-how-did-it-go", number=consultation.number)), buttons(*ways)
    )


def thanks(say: Words) -> Screen:
    return Screen(text(say("consultation-thanks")), colour=DONE)


def ends_soon(say: Words, consultation: Consultation, mark: int) -> Screen:
    day = day_in_words(say.texts, say.locale, consultation.expires_at)
    return Screen(text(say("consultation-ends-soon", day=day), mark))


def gone(say: Words, consultation: Consultation) -> Screen:
    """It stood where the team does not read any more."""
    return Screen(text(say("consultation-moved", number=consultation.number)))
