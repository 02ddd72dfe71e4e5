"""Discord's permission algorithm, written from its documentation (Topics, "Permissions").

It knows nothing of discord.py's or simcord's; `test_permissions.py` holds it to the documentation.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from tests.wire.shapes import Json

MANAGE_CHANNELS = 1 << 4
ADMINISTRATOR = 1 << 3
MANAGE_GUILD = 1 << 5
ADD_REACTIONS = 1 << 6
VIEW = 1 << 10
SEND = 1 << 11
SEND_TTS = 1 << 12
MANAGE_MESSAGES = 1 << 13
EMBED_LINKS = 1 << 14
ATTACH = 1 << 15
HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
MANAGE_ROLES = 1 << 28
USE_COMMANDS = 1 << 31
MANAGE_THREADS = 1 << 34
CREATE_THREADS = 1 << 35
SEND_IN_THREADS = 1 << 38
PIN = 1 << 51
ALL = (1 << 53) - 1

INVITED = 2252126231301120
"""What the README's invite link asks for."""
EVERYONE = (
    VIEW
    | SEND
    | HISTORY
    | ATTACH
    | EMBED_LINKS
    | ADD_REACTIONS
    | USE_COMMANDS
    | CREATE_THREADS
    | SEND_IN_THREADS
)
"""What a new server's @everyone may, as far as it matters here."""
WHEN_TIMED_OUT = VIEW | HISTORY
NEEDS_SENDING = MENTION_EVERYONE | SEND_TTS | ATTACH | EMBED_LINKS
"""Without SEND these are denied too ("Implicit permissions")."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose permissions: a member of a server with these roles. `everyone` is the server's id."""

    everyone: str
    owner: str
    member: str
    roles: Collection[str]
    permissions: Mapping[str, int]
    """Of each of the server's roles."""
    timed_out: bool = False


def base(asked: Asked) -> int:
    """Give a member's permissions on the server, before any channel has its say."""
    if asked.member == asked.owner:
        return ALL
    found = asked.permissions[asked.everyone]
    for role in asked.roles:
        found |= asked.permissions.get(role, 0)
    return ALL if found & ADMINISTRATOR else found


def overwritten(found: int, asked: Asked, overwrites: Iterable[Json]) -> int:
    """Apply @everyone's overwrite, then those of the roles all at once, then the member's own."""
    known = {each["id"]: (int(each["allow"]), int(each["deny"])) for each in overwrites}
    allow, deny = known.get(asked.everyone, (0, 0))
    found = found & ~deny | allow
    of_roles = [known[role] for role in asked.roles if role in known]
    for _, deny in of_roles:
        found &= ~deny
    for allow, _ in of_roles:
        found |= allow
    allow, deny = known.get(asked.member, (0, 0))
    return found & ~deny | allow


def permissions(asked: Asked, channel: Json, parent: Json | None = None) -> int:
    """Give a member's permissions in a channel; a thread has those of its `parent`."""
    found = base(asked)
    if found == ALL:
        return ALL
    found = overwritten(found, asked, (parent or channel)["permission_overwrites"])
    if not found & VIEW:
        return 0
    if asked.timed_out:
        return found & WHEN_TIMED_OUT
    return found if found & SEND or parent else found & ~NEEDS_SENDING
