"""Whether a post arrived is decided in one place, and never by guessing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shell.delivery import NotArrived, NotKnown, TextMark, delivered, mark_of, marked
from tests.kit.laws import examples

STANDS: Any = object()
"""Stands for the message: nothing here looks into it."""


class Answer:
    """What discord.py's errors want to know of an HTTP answer."""

    reason = "no"

    def __init__(self, status: int) -> None:
        self.status = status


def http(status: int, code: int = 0) -> discord.HTTPException:
    kind = {403: discord.Forbidden, 404: discord.NotFound}.get(status, discord.HTTPException)
    return kind(Answer(status), {"code": code, "message": "no"})  # type: ignore[arg-type]


def unconnected() -> aiohttp.ClientConnectorError:
    key: Any = type("Key", (), {"ssl": None, "host": "127.0.0.1", "port": 1})()
    return aiohttp.ClientConnectorError(key, OSError(111, "refused"))


def named(error: Exception) -> str:
    return f"{type(error).__name__} {getattr(error, 'status', '')}".strip()


DONE_UNHEARD = [http(502), http(500), ConnectionResetError(), aiohttp.ServerDisconnectedError()]
NEVER_DONE = [http(429), unconnected()]


@dataclass
class Discord:
    """Answers each attempt in turn; what has an effect stands from then on, once for a nonce."""

    answers: list[Exception | None]
    effects: list[bool]
    blind: bool = False
    posts: int = 0
    looks: int = 0
    standing: bool = False
    said: list[Exception] = field(default_factory=list)

    async def send(self) -> discord.Message:
        answer, effect = self.answers[self.posts], self.effects[self.posts]
        self.posts += 1
        self.standing = self.standing or effect or answer is None
        if answer is None:
            return STANDS  # type: ignore[no-any-return]
        raise answer

    async def look(self) -> discord.Message | None:
        self.looks += 1
        if self.blind:
            raise http(503)
        return STANDS if self.standing else None


async def outcome(what: Callable[[], Awaitable[object]]) -> str:
    try:
        await what()
    except NotArrived:
        return "not arrived"
    except NotKnown:
        return "not known"
    return "arrived"


async def post(discord_: Discord, attempts: int = 3) -> str:
    return await outcome(lambda: delivered(discord_.send, discord_.look, (0.0,) * (attempts - 1)))


async def test_what_is_taken_at_once_is_neither_tried_again_nor_looked_for() -> None:
    there = Discord([None], [True])

    assert await post(there) == "arrived"
    assert (there.posts, there.looks) == (1, 0)


@pytest.mark.parametrize("lost", DONE_UNHEARD, ids=named)
async def test_a_lost_answer_is_asked_for_again_with_the_same_post(lost: Exception) -> None:
    there = Discord([lost, None], [True, True])

    assert await post(there) == "arrived"
    assert there.posts == 2


@pytest.mark.parametrize("lost", DONE_UNHEARD, ids=named)
async def test_what_stands_is_found_when_every_answer_is_lost(lost: Exception) -> None:
    there = Discord([lost] * 3, [True, False, False])

    assert await post(there) == "arrived"
    assert there.looks == 1


@pytest.mark.parametrize("lost", DONE_UNHEARD, ids=named)
async def test_what_was_looked_for_and_is_not_there_did_not_arrive(lost: Exception) -> None:
    assert await post(Discord([lost] * 3, [False] * 3)) == "not arrived"


@pytest.mark.parametrize("lost", DONE_UNHEARD, ids=named)
async def test_while_nobody_can_look_nobody_knows(lost: Exception) -> None:
    assert await post(Discord([lost] * 3, [True, False, False], blind=True)) == "not known"


@pytest.mark.parametrize("never", NEVER_DONE, ids=named)
async def test_what_was_never_taken_needs_no_look_to_be_certain(never: Exception) -> None:
    there = Discord([never] * 3, [False] * 3, blind=True)

    assert await post(there) == "not arrived"
    assert there.looks == 0


async def test_a_no_to_the_first_attempt_is_certain_and_carries_discords_code() -> None:
    there = Discord([http(403, 50007)], [False])

    with pytest.raises(NotArrived) as no:
        await delivered(there.send, there.look, (0.0, 0.0))
    assert (no.value.code, no.value.status, there.posts) == (50007, 403, 1)


async def test_a_no_after_a_lost_answer_is_looked_into() -> None:
    """The thread may have been locked, or the post refused as the second of its kind."""
    assert await post(Discord([http(502), http(400)], [True, False])) == "arrived"
    assert await post(Discord([http(502), http(400)], [False, False])) == "not arrived"


async def test_a_place_that_is_not_there_is_said_as_discord_says_it() -> None:
    there = Discord([http(404, 10003)], [False])

    with pytest.raises(discord.NotFound):
        await delivered(there.send, there.look, ())


@examples(300)
@given(
    answers=st.lists(
        st.sampled_from([None, *DONE_UNHEARD, *NEVER_DONE, http(400), http(403)]),
        min_size=3,
        max_size=3,
    ),
    effects=st.lists(st.booleans(), min_size=3, max_size=3),
    blind=st.booleans(),
)
async def test_whatever_goes_wrong_what_is_said_is_so(
    answers: list[Exception | None], effects: list[bool], blind: bool
) -> None:
    """Only a lost answer may have had an effect; of all others Discord did what it said."""
    effects = [
        effect and answer in DONE_UNHEARD for answer, effect in zip(answers, effects, strict=True)
    ]
    there = Discord(answers, effects, blind)

    said = await post(there)

    assert said == "not known" or (said == "arrived") is there.standing
    assert said != "not known" or blind


@given(mark=st.sampled_from(TextMark), nonce=st.text(min_size=1, max_size=25))
def test_a_mark_is_read_back_and_fits_discords_component_ids(mark: TextMark, nonce: str) -> None:
    component = marked(mark, nonce)

    assert 0 < component < 2**31
    assert mark_of(component) is mark


@pytest.mark.parametrize("other", [None, 0, 1, 40, 9001])
def test_ids_that_discord_gives_by_itself_are_no_marks(other: int | None) -> None:
    assert mark_of(other) is None
