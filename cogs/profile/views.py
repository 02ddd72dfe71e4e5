"""What the bot looks like on a server, the form to change it, and how that would look."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import discord
from discord import ui

from bot.extension_points import Finding
from bot.shell.boxes import DONE, NOT_DONE, WAITS
from bot.shell.channel_access import escaped
from bot.shell.views import (
    PRIMARY,
    Field,
    Form,
    Screen,
    Words,
    button,
    buttons,
    text,
    words_field,
)
from cogs.profile.rules import Profile
from cogs.profile.settings import LONGEST_BIO, ProfileSettings
from cogs.setup.rules import CheckResult

AVATAR, BANNER = "avatar", "banner"
DOOR_CHANGE, DOOR_KEEP = "profile:change", "profile:keep"
DOOR_DROP, DOOR_BACK = "profile:drop", "profile:back"
FILES = {AVATAR: "foto.jpg", BANNER: "banner.jpg"}


def finding(say: Words, found: CheckResult) -> Finding:
    """What `/controle` says of it."""
    which = ", ".join(say(f"profile-{each}") for each in found.details)
    if found.ok:
        return Finding(found.text, ok=True, words=say(f"profile-ok-{found.text}"))
    return Finding(found.text, ok=False, words=say(f"profile-mend-{found.text}", which=which))


def own(say: Words, known: ProfileSettings) -> Screen:
    """What was chosen here, and what can be done about it."""
    ways = [button(say("profile-change"), DOOR_CHANGE, style=PRIMARY)]
    if known.is_chosen:
        ways.append(button(say("profile-back"), DOOR_BACK))
    return Screen(
        text(say("profile-title")),
        text("\n".join(_chosen(say, known))),
        buttons(*ways),
        colour=DONE if known.is_chosen else WAITS,
    )


def _chosen(say: Words, known: ProfileSettings) -> list[str]:
    pictures = [
        say(f"profile-{name}-{'yes' if getattr(known, name) else 'no'}")
        for name in (AVATAR, BANNER)
    ]
    bio = say("profile-bio-is", bio=escaped(known.bio)) if known.bio else say("profile-bio-no")
    return [*pictures, bio]


def form(say: Words, token: str, known: ProfileSettings, typed: str = "") -> Form:
    """Each of the three may be left as it is. `typed`: what was refused, to be changed."""
    return Form(
        say("profile-form"),
        f"profile:form:{token}",
        [
            _picture_field(say, AVATAR),
            _picture_field(say, BANNER),
            words_field(
                say("profile-bio"),
                hint=say("profile-bio-hint"),
                longest=LONGEST_BIO,
                filled=typed or known.bio,
                needed=False,
            ),
        ],
    )


def _picture_field(say: Words, name: str) -> Field:
    part: ui.FileUpload[Any] = ui.FileUpload(custom_id=name, required=False, max_values=1)
    return Field(name, say(f"profile-{name}"), part, say(f"profile-{name}-hint"))


def preview(say: Words, wanted: Profile, lacking: tuple[str, ...], key: str) -> Screen:
    """Exactly what would be shown, before anybody sees it; what the line leaves out is said."""
    given = {AVATAR: wanted.avatar, BANNER: wanted.banner}
    pictures = {name: jpeg for name, jpeg in given.items() if jpeg}
    said = [say("profile-preview")]
    said.append(say("profile-bio-is", bio=escaped(wanted.bio)) if wanted.bio else "")
    if lacking:
        said.append(
            say("profile-lacks", what=", ".join(say(f"profile-{each}") for each in lacking))
        )
    said.append("" if pictures else say("profile-pictures-stay"))
    gallery = [_gallery(say, *pictures)] if pictures else []
    return Screen(
        text("\n".join(filter(None, said))),
        *gallery,
        buttons(
            button(say("profile-keep"), f"{DOOR_KEEP}:{key}", style=PRIMARY),
            button(say("profile-drop"), f"{DOOR_DROP}:{key}"),
        ),
        files=[discord.File(BytesIO(jpeg), FILES[name]) for name, jpeg in pictures.items()],
        colour=WAITS,
    )


def _gallery(say: Words, *names: str) -> ui.MediaGallery[Any]:
    return ui.MediaGallery(
        *(
            discord.MediaGalleryItem(
                f"attachment://{FILES[name]}", description=say(f"profile-{name}")
            )
            for name in names
        )
    )


def outcome(say: Words, name: str, *, done: bool = True) -> Screen:
    return Screen(text(say(f"profile-{name}")), colour=DONE if done else NOT_DONE)
