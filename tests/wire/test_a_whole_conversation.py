"""What a whole conversation with all its presses asks of Discord, and why none of it can go."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.wire.measure import Asked, whole

pytestmark = pytest.mark.slow
A_MINUTE = 0.5
"""Seconds that a minute lasts."""
CALLBACK = "POST /interactions/:id/:token/callback"
WORDS = "POST /channels/:thread/messages"
BESIDE = (
    "POST /channels/:text/messages",  # the card
    "POST /channels/:text/messages/:id/threads",
    WORDS,  # the question,
    WORDS,  # the answer,
    WORDS,  # the follow-up, and
    WORDS,  # the line that it ended
    "POST /users/@me/channels",
    "POST /channels/:dm/messages",  # the notice
    "GET /channels/:thread/messages",  # what it led to: no text is stored
    "GET /guilds/:id/members/:id",  # who opens the form in the direct messages is still a member,
    "GET /guilds/:id/members/:id",  # and who then writes
)
AFTERWARDS = (
    "PATCH /channels/:text/messages/:id",  # the card says how urgent it is, before anybody took it,
    "PATCH /channels/:text/messages/:id",  # and that it ended
    "DELETE /channels/:dm/messages/:id",  # the notice, once they have looked
)


def calls(found: dict[str, Asked]) -> tuple[list[str], list[str]]:
    at_once = [each for asked in found.values() for each in asked.at_once]
    return sorted(at_once), sorted(each for asked in found.values() for each in asked.afterwards)


async def test_a_whole_conversation_asks_of_discord_only_what_somebody_reads() -> None:
    found = await whole(A_MINUTE)

    at_once, afterwards = calls(found)
    assert at_once == sorted([*BESIDE, *[CALLBACK] * len(found)])
    assert not Counter(afterwards) - Counter(AFTERWARDS), "what nobody reads"
