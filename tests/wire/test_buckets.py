"""The bench's rate limits: windows, headers, and who shares one (Topics, "Rate Limits")."""

from __future__ import annotations

from tests.wire.buckets import Buckets, Verdict

POST = "/channels/:text/messages"


def post(buckets: Buckets, now: float, channel: int = 7) -> Verdict:
    return buckets.take("POST", f"/channels/{channel}/messages", POST, now)


def test_five_posts_go_through_and_the_sixth_waits_for_the_end_of_the_window() -> None:
    buckets = Buckets()

    taken = [post(buckets, 100 + second) for second in range(5)]
    sixth = post(buckets, 104.5)

    assert [each.wait for each in taken] == [None] * 5
    assert sixth.wait == 0.5


def test_when_the_window_has_ended_all_of_it_is_there_again() -> None:
    buckets = Buckets()
    for _ in range(6):
        post(buckets, 100)

    taken = [post(buckets, 105) for _ in range(6)]

    assert [each.wait for each in taken] == [None] * 5 + [5]


def test_headers_say_how_many_are_left_and_when_all_are_back() -> None:
    buckets = Buckets()
    post(buckets, 100)

    headers = post(buckets, 101).headers

    assert headers["X-RateLimit-Limit"] == "5"
    assert headers["X-RateLimit-Remaining"] == "3"
    assert headers["X-RateLimit-Reset-After"] == "4.000"


def test_each_channel_has_its_own_window_under_one_name() -> None:
    buckets = Buckets()
    for _ in range(5):
        full = post(buckets, 100)

    other = post(buckets, 100, channel=8)

    assert other.wait is None
    assert other.headers["X-RateLimit-Bucket"] == full.headers["X-RateLimit-Bucket"]


def test_threads_of_a_channel_share_fifty_in_five_minutes() -> None:
    buckets = Buckets({"global": (1000, 1)})
    where = "/channels/:text/messages/:id/threads"

    def start(number: int, now: float) -> float | None:
        path = f"/channels/7/messages/{number}/threads"
        return buckets.take("POST", path, where, now).wait

    assert [start(number, 100) for number in range(50)] == [None] * 50
    assert start(51, 399) == 1
    assert start(51, 400) is None


def test_all_requests_together_are_fifty_a_second() -> None:
    buckets = Buckets()

    taken = [post(buckets, 100, channel) for channel in range(51)]

    assert [each.wait for each in taken[:50]] == [None] * 50
    assert taken[50].for_all


def test_answers_to_interactions_are_never_limited() -> None:
    buckets = Buckets({"global": (0, 1)})

    verdict = buckets.take("POST", "/interactions/7/x/callback", "/interactions/:id/:token/…", 100)

    assert verdict == Verdict({})
