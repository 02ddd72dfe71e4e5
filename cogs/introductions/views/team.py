"""What admins see of the team and of who can read its channels, and what the team is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.shell.channel_access import escaped
from bot.shell.lists import some
from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import Button, Screen, Words, button, buttons, text
from cogs.introductions.rules.team import AccessChange, Role, Worker, names_in_order, signature
from cogs.introductions.settings import IntroductionsSettings, TeamSettings


def introduced(say: Words, worker: Worker) -> Screen:
    return Screen(
        text(say("introductions-done", signature=signature(say, worker))),
        text(say(f"introductions-about-{worker.role}", name=worker.name)),
        text(say("introductions-next")),
        text(say("introductions-next-card", name=worker.name)),
    )


def in_list(say: Words, worker: Worker) -> str:
    """One line of the list from which an admin chooses; the account tells two namesakes apart."""
    role = say(f"introductions-role-{worker.role}")
    return say("introductions-in-list", name=worker.name, role=role, account=str(worker.account))


def removed(say: Words, worker: Worker, *, role_gone: bool) -> Screen:
    role = "introductions-role-gone" if role_gone else "introductions-role-by-hand"
    return Screen(
        text(say("introductions-removed", name=worker.name)),
        text(say(role, name=worker.name, account=f"<@{worker.account}>")),
    )


def suspended(say: Words, worker: Worker, *, gone: bool) -> Screen:
    """`gone`: whether the account cannot read the team channel any more."""
    account = f"<@{worker.account}>"
    left = "introductions-suspended-out" if gone else "introductions-suspended-reads"
    return Screen(
        text(say("introductions-suspended-now", name=worker.name, account=account)),
        text(say(left, account=account)),
        text(say("introductions-suspended-next", account=account)),
    )


def channel_chosen(say: Words, decided: IntroductionsSettings, lacking: list[str]) -> Screen:
    said = [say("introductions-channel-chosen", channel=f"<#{decided.channel}>")]
    if lacking:
        rights = ", ".join(say(f"setup-permission-{name}") for name in lacking)
        said.append(say("introductions-lacking", rights=rights))
    if decided.page and decided.phone:
        said.append(say("introductions-checked-by", page=decided.page, phone=decided.phone))
    else:
        said.append(say("introductions-check-missing"))
    return Screen(text("\n".join(said)))


def team_changed(say: Words, act: str, *, who: str, account: int, by: int) -> Screen:
    """`act`: "added", "removed" or "suspended"."""
    facts = {"who": who, "account": f"<@{account}>", "by": f"<@{by}>"}
    said = text(say(f"introductions-told-{act}", **facts))
    if act != "added":
        return Screen(said)
    return Screen(said, buttons(button(say("first_days-open"), DOOR_FIRST_DAYS)))


def access_changed(say: Words, moved: AccessChange, *, server: str = "") -> Screen:
    """`server`: its name, where it is read outside it."""
    head = say("introductions-wall-server", server=server) if server else ""
    lines = [f"{head} {say('introductions-wall-moved', by=f'<@{moved.by}>')}".strip()]
    for name, change in (("channel", moved.channel), ("role", moved.role)):
        if change:
            lines.append(say(f"introductions-wall-{name}", old=change[0], new=change[1]))
    lines.append(say("introductions-wall-what"))
    return Screen(text("\n".join(lines)))


ROOM_FOR_READERS = 1000
"""Characters for the names of whoever can read along; the rest is counted."""


@dataclass(frozen=True, slots=True)
class TeamAccess:
    """`others`: who can read and is not of the team; `unread`: first names of who cannot yet.

    `gone`: first names of who left the team and may still read.
    """

    channel: int
    decided: TeamSettings
    visible: bool = False
    others: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        return self.visible and not (self.others or self.unread or self.gone)


def access(say: Words, found: TeamAccess) -> Screen:
    channel, way = f"<#{found.channel}>", "name" if found.decided.by_name else "role"
    lines = [say(f"introductions-access-{way}", channel=channel)]
    if not found.visible:
        lines.append(say("introductions-apart-hidden", channel=channel))
    if found.others:
        shown = [escaped(each) for each in found.others]
        readers = some(say, shown, ROOM_FOR_READERS)
        lines.append(say("introductions-apart-readers", readers=readers))
    if found.unread:
        names = names_in_order(say, found.unread)
        lines.append(say("introductions-apart-unread", names=names))
    if found.gone:
        names = names_in_order(say, found.gone)
        lines.append(say("introductions-access-gone", names=names))
    if found.is_right:
        lines.append(say("introductions-access-right"))
    closes = "closes" if found.decided.closes else "stays"
    lines.append(say(f"introductions-access-{closes}"))
    look = button(say("introductions-apart-look"), "introductions:access")
    return Screen(text("\n".join(lines)), buttons(look))


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


def own_channel_removed(say: Words, kind: Role) -> Screen:
    return Screen(text(say("introductions-apart-none", role=say(f"introductions-role-{kind}"))))


def no_own_channel(say: Words, kind: Role) -> Screen:
    """What an admin reads who only looks."""
    role = say(f"introductions-role-{kind}")
    return Screen(text(say("introductions-apart-not-chosen", role=role)))


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
        right = "\n".join([*lines, say("introductions-apart-right", role=role)])
        return Screen(text(right), buttons(_take_back(say, found)))
    lines.append(say("introductions-apart-again", role=role))
    look = button(say("introductions-apart-look"), f"introductions:apart:{found.kind}")
    return Screen(text("\n".join(lines)), buttons(look, _take_back(say, found)))


def _take_back(say: Words, found: OwnChannelReport) -> Button:
    """It says of which channel: of two admins the second takes nothing else back."""
    door = f"introductions:unapart:{found.kind}.{found.channel}"
    return button(say("introductions-apart-take-back"), door)
