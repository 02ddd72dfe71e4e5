"""The bench's permission algorithm against Discord's documentation (Topics, "Permissions")."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from tests.wire import permissions as may
from tests.wire.permissions import SEND, VIEW, Asked, permissions
from tests.wire.shapes import Json

EVERYONE, TEAM, GUESTS, OWNER, MEMBER = "1", "2", "3", "8", "9"


def overwrites(*rules: tuple[str, int, int]) -> Json:
    """A channel that allows and denies these things to these."""
    stated = [{"id": of, "allow": str(allow), "deny": str(deny)} for of, allow, deny in rules]
    return {"permission_overwrites": stated}


@dataclass(frozen=True)
class Case:
    """`everyone`, `team`, `guests`: what these roles may on the whole server."""

    says: str
    expected: int
    roles: tuple[str, ...] = ()
    everyone: int = VIEW | SEND
    team: int = 0
    guests: int = 0
    channel: Json = field(default_factory=overwrites)
    member: str = MEMBER

    @property
    def asked(self) -> Asked:
        held = {EVERYONE: self.everyone, TEAM: self.team, GUESTS: self.guests}
        return Asked(
            everyone=EVERYONE, owner=OWNER, member=self.member, roles=self.roles, permissions=held
        )


CASES = (
    Case("everyone has what @everyone has", VIEW | SEND),
    Case(
        "roles add to what everyone has",
        VIEW | SEND | may.PIN | may.MANAGE_MESSAGES,
        roles=(TEAM, GUESTS),
        team=may.PIN,
        guests=may.MANAGE_MESSAGES,
    ),
    Case(
        "the owner may all, whatever a channel says",
        may.ALL,
        member=OWNER,
        channel=overwrites((EVERYONE, 0, VIEW), (OWNER, 0, VIEW)),
    ),
    Case(
        "an administrator may all, whatever a channel says",
        may.ALL,
        roles=(TEAM,),
        team=may.ADMINISTRATOR,
        channel=overwrites((EVERYONE, 0, VIEW), (MEMBER, 0, VIEW)),
    ),
    Case(
        "an administrator's role of others helps nobody",
        VIEW | SEND,
        roles=(GUESTS,),
        team=may.ADMINISTRATOR,
    ),
    Case(
        "what a channel denies everyone is denied",
        VIEW,
        channel=overwrites((EVERYONE, 0, SEND)),
    ),
    Case(
        "what a channel allows everyone is allowed",
        VIEW | SEND | may.PIN,
        channel=overwrites((EVERYONE, may.PIN, 0)),
    ),
    Case(
        "a role's allow beats everyone's deny",
        VIEW | SEND,
        roles=(TEAM,),
        channel=overwrites((EVERYONE, 0, VIEW), (TEAM, VIEW, 0)),
    ),
    Case(
        "a role's allow beats another role's deny, in whichever order they stand",
        VIEW | SEND,
        roles=(TEAM, GUESTS),
        channel=overwrites((TEAM, SEND, 0), (GUESTS, 0, SEND)),
    ),
    Case(
        "the same the other way round",
        VIEW | SEND,
        roles=(GUESTS, TEAM),
        channel=overwrites((GUESTS, 0, SEND), (TEAM, SEND, 0)),
    ),
    Case(
        "a member's own deny beats a role's allow",
        VIEW,
        roles=(TEAM,),
        channel=overwrites((TEAM, SEND, 0), (MEMBER, 0, SEND)),
    ),
    Case(
        "a member's own allow beats everyone's deny",
        VIEW | SEND,
        channel=overwrites((EVERYONE, 0, VIEW | SEND), (MEMBER, VIEW | SEND, 0)),
    ),
    Case(
        "an overwrite for a role that one has not says nothing",
        VIEW | SEND,
        channel=overwrites((TEAM, 0, VIEW)),
    ),
    Case(
        "who cannot view a channel can do nothing there",
        0,
        roles=(TEAM,),
        team=may.PIN | may.MANAGE_THREADS,
        channel=overwrites((EVERYONE, 0, VIEW)),
    ),
    Case(
        "who cannot send can neither attach nor mention everyone",
        VIEW | may.HISTORY,
        everyone=VIEW | may.HISTORY | may.ATTACH | may.MENTION_EVERYONE | may.EMBED_LINKS,
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_permissions_are_as_documented(case: Case) -> None:
    assert permissions(case.asked, case.channel) == case.expected


def test_a_thread_has_the_permissions_of_its_channel() -> None:
    hidden = overwrites((EVERYONE, 0, VIEW), (TEAM, VIEW, 0))
    outside = CASES[0].asked
    inside = replace(outside, roles=(TEAM,))

    assert permissions(outside, {}, parent=hidden) == 0
    assert permissions(inside, {}, parent=hidden) == VIEW | SEND


def test_in_a_thread_it_does_not_matter_whether_one_may_send_in_its_channel() -> None:
    quiet = overwrites((EVERYONE, may.SEND_IN_THREADS | may.ATTACH, SEND))

    found = permissions(CASES[0].asked, {}, parent=quiet)

    assert found == VIEW | may.SEND_IN_THREADS | may.ATTACH


def test_who_is_timed_out_only_reads() -> None:
    asked = replace(CASES[0].asked, timed_out=True)
    channel = overwrites((EVERYONE, may.HISTORY | may.PIN, 0))

    assert permissions(asked, channel) == VIEW | may.HISTORY
