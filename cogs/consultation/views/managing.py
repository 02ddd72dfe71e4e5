"""What an admin sees and fills in: whom to ask about the law, the video link, and the channel."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.boxes import DONE, WAITS
from bot.shell.views import (
    PRIMARY,
    Field,
    Form,
    Option,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    one_of,
    text,
)
from cogs.consultation.settings import LONGEST_LEGAL, LONGEST_VIDEO, ConsultationSettings

DOOR_MANAGE = "consultation:manage"
LEGAL, VIDEO, CHANNEL = "legal", "video", "channel"
OF_TEAM = "team"
"""Stands for the channel of the whole team."""


def overview(say: Words, decided: ConsultationSettings) -> Screen:
    legal = say("consultation-manage-legal", legal=decided.legal)
    video = say("consultation-manage-video", link=f"<{decided.video}>")
    return Screen(
        text(say("consultation-manage-title")),
        text(
            "\n".join(
                [
                    legal if decided.legal else say("consultation-manage-legal-gap"),
                    video if decided.video else say("consultation-manage-video-gap"),
                    say("consultation-manage-where", where=_where(say, decided.kind)),
                ]
            )
        ),
        buttons(button(say("consultation-manage-change"), DOOR_MANAGE, style=PRIMARY)),
        colour=DONE if decided.legal else WAITS,
    )


def _where(say: Words, kind: str) -> str:
    if not kind:
        return say("consultation-manage-team")
    return say("consultation-manage-kind", kind=say(f"introductions-role-{kind}"))


def form(say: Words, decided: ConsultationSettings, kinds: Sequence[str]) -> Form:
    fields = [
        line_field(
            LEGAL,
            say("consultation-field-legal"),
            hint=say("consultation-field-legal-hint"),
            longest=LONGEST_LEGAL,
            filled=decided.legal,
            needed=False,
        ),
        line_field(
            VIDEO,
            say("consultation-field-video"),
            hint=say("consultation-field-video-hint"),
            longest=LONGEST_VIDEO,
            filled=decided.video,
            needed=False,
        ),
    ]
    if kinds:
        options = [Option(_where(say, each), each or OF_TEAM) for each in ("", *kinds)]
        label = say("consultation-field-channel")
        fields.append(Field(CHANNEL, label, one_of(CHANNEL, options)))
    door = f"{DOOR_MANAGE}:{decided.fingerprint}"
    return Form(say("consultation-manage-form"), door, fields)
