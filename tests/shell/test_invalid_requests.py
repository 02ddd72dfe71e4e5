"""Refused requests are counted over all towns of an address; they stop before Discord does it."""

from __future__ import annotations

from bot.shell.invalid_requests import EACH, TOGETHER, WINDOW, Breaker

DISCORDS = 10_000
CHANNELS, ANSWER = "/api/v10/channels/1/messages", "/api/v10/interactions/1/aW50/callback"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_one_town_that_is_refused_is_kept_back_alone_and_for_as_long_as_it_counts() -> None:
    clock = Clock()
    breaker = Breaker(seconds=clock)
    bad, good = breaker.share(EACH), breaker.share(EACH)
    for _ in range(EACH):
        assert bad.may_leave(CHANNELS)
        bad.note(401, "")

    assert not bad.may_leave(CHANNELS)
    assert good.may_leave(CHANNELS)
    assert not breaker.is_open

    clock.now = WINDOW
    assert bad.may_leave(CHANNELS)


def test_all_together_are_kept_back_well_before_discord_does_it() -> None:
    breaker = Breaker(seconds=Clock())
    towns = [breaker.share(EACH) for _ in range(50)]
    sent = 0
    for turn in range(DISCORDS):
        town = towns[turn % len(towns)]
        if town.may_leave(CHANNELS):
            sent += 1
            town.note((401, 403, 429)[turn % 3], "user")

    assert sent == TOGETHER
    assert 2 * TOGETHER < DISCORDS
    assert breaker.is_open


def test_who_pressed_something_is_answered_all_the_same() -> None:
    breaker = Breaker(together=1, seconds=Clock())
    town = breaker.share(1)
    town.note(403, "")

    assert not town.may_leave(CHANNELS)
    assert town.may_leave(ANSWER)
    assert town.may_leave("/api/v10/webhooks/1/aW50/messages/@original")


def test_what_discord_does_not_count_is_not_counted() -> None:
    """A 429 of what others used up too; and every other answer."""
    breaker = Breaker(together=1, seconds=Clock())
    town = breaker.share(1)
    for status, scope in ((429, "shared"), (200, ""), (404, ""), (500, "")):
        town.note(status, scope)

    assert town.may_leave(CHANNELS)
