"""What a whole conversation with all its presses asks of Discord, and why none of it can go."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.wire.measure import whole

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
    "GET /guilds/:id/members/:id",  # who writes from the direct messages is still a member
)
AFTERWARDS = (
    "PATCH /channels/:text/messages/:id",  # the card says how urgent it is, before anybody took it,
    "PATCH /channels/:text/messages/:id",  # and that it ended
    # The message that says who waits comes with the first conversation of a channel and goes with
    # the last; what was asked, answered, asked again and ended changes it.
    "POST /channels/:text/messages",
    "PUT /channels/:text/messages/pins/:id",
    *["DELETE /channels/:text/messages/:id"] * 2,  # Discord's line about the pin, and the message
    *["PATCH /channels/:text/messages/:id"] * 4,
    "DELETE /channels/:dm/messages/:id",  # the notice, once they have looked
)


async def test_a_whole_conversation_asks_of_discord_only_what_somebody_reads() -> None:
    found = await whole(A_MINUTE)

    asked = Counter(call for each in found.values() for call in (*each.at_once, *each.afterwards))
    needed = Counter([*BESIDE, *[CALLBACK] * len(found)])
    # Which of them come at once depends on the machine; that there are no others does not.
    assert not asked - needed - Counter(AFTERWARDS), "what nobody reads"
    assert not needed - asked
