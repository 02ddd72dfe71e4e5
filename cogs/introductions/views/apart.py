"""What an admin reads about the own channel of a kind of worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.shell.lists import some
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.introductions.rules.team import Role, names_in_order

ROOM_FOR_READERS = 1000
"""Characters for the names of whoever can read along; the rest is counted."""


@dataclass(frozen=True, slots=True)
class OwnChannelReport:
    """What was found: permissions that the bot lacks, readers of outside, and who cannot read yet.

    `visible`: the bot sees the channel. `nobody`: the team has nobody of this kind; `one_kind`: it
    has nobody else. `news`: what stands there can be published to servers that follow it.
    """

    kind: Role
    channel: int
    nobody: bool
    one_kind: bool
    visible: bool = False
    news: bool = False
    lacking: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def seen(
        self, lacking: Sequence[str], others: Sequence[str], unread: Sequence[str]
    ) -> OwnChannelReport:
        return replace(
            self,
            visible=True,
            lacking=tuple(lacking),
            others=tuple(others),
            unread=tuple(unread),
        )

    @property
    def is_right(self) -> bool:
        wrong = (self.nobody, self.one_kind, self.news, self.lacking, self.others, self.unread)
        return self.visible and not any(wrong)


def taken_back(say: Words, kind: Role) -> Screen:
    return Screen(text(say("introductions-apart-none", role=say(f"introductions-role-{kind}"))))


def chosen(say: Words, found: OwnChannelReport) -> Screen:
    """All that is right or missing, each in one line with what to do about it."""
    role, channel = say(f"introductions-role-{found.kind}"), f"<#{found.channel}>"
    lines = [say("introductions-apart-chosen", role=role, channel=channel)]
    if not found.visible:
        lines.append(say("introductions-apart-hidden", channel=channel))
    if found.news:
        lines.append(say("introductions-apart-news"))
    if found.lacking:
        rights = ", ".join(say(f"setup-permission-{name}") for name in found.lacking)
        lines.append(say("introductions-apart-rights", rights=rights))
    if found.others:
        readers = some(say, found.others, ROOM_FOR_READERS)
        lines.append(say("introductions-apart-readers", readers=readers))
    if found.unread:
        names = names_in_order(say, found.unread)
        lines.append(say("introductions-apart-unread", names=names))
    if found.nobody:
        lines.append(say("introductions-apart-nobody"))
    if found.one_kind:
        lines.append(say("introductions-apart-one-kind"))
    if found.is_right:
        return Screen(text("\n".join([*lines, say("introductions-apart-right", role=role)])))
    lines.append(say("introductions-apart-again", role=role))
    look = button(say("introductions-apart-look"), f"introductions:apart:{found.kind}")
    return Screen(text("\n".join(lines)), buttons(look))
