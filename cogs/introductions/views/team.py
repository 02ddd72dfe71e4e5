"""What an admin sees after introducing a worker, taking leave of one, or choosing the channel."""

from __future__ import annotations

from bot.shell.views import Screen, Words, text
from cogs.introductions.rules.team import Worker, signature
from cogs.introductions.settings import IntroductionsSettings


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
