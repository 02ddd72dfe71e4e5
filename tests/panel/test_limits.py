"""What Discord does not let the bot do to its panel is an alarm; the panel is true all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.demo.reading import labels, said
from bot.demo.town import Town
from tests.kit.direct_messages import heard_in_private
from tests.kit.restarts import nothing, restarted

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
TOO_MANY_EDITS, OF_ANOTHER, PINS_FULL = 30046, 50005, 30003


def panels(town: Town) -> list[discord.Message]:
    return [m for m in town.square.history() if "Stel een vraag" in labels(m)]


def told(town: Town) -> list[str]:
    return [said(message) for message in heard_in_private(town, "Els")]


def refuse(town: Town, method: str, what: str, code: int, *, times: int | None = None) -> None:
    path = f"/channels/{town.square.id}/messages{what}"
    town.env.inject_error(method, path, status=403 if code < 30000 else 400, code=code, times=times)


def allow(town: Town) -> None:
    town.discord.faults.clear()


async def closed(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")


async def checked(town: Town) -> str:
    return said(await town["Els"].slash(town.team, "controle"))


@pytest.fixture
async def calm(town: Town) -> Town:
    await town.move_clock(timedelta(minutes=5))
    return town


@pytest.fixture
def orders(town: Town, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Everything that is posted, as it is sent."""
    sent: list[dict[str, Any]] = []
    really = discord.http.HTTPClient.send_message

    def noted(self: Any, channel: Any, *, params: Any) -> Any:
        sent.append(params.payload)
        return really(self, channel, params=params)

    monkeypatch.setattr(discord.http.HTTPClient, "send_message", noted)
    return sent


# -- edits that are refused ---------------------------------------------------------------------


@pytest.mark.parametrize("code", [TOO_MANY_EDITS, OF_ANOTHER])
async def test_a_panel_that_may_not_be_edited_any_more_is_posted_anew(
    calm: Town, code: int
) -> None:
    old = calm.panel.id
    refuse(calm, "PATCH", f"/{old}", code)

    await closed(calm)

    assert [m.id for m in panels(calm)] == [calm.panel.id]
    assert calm.panel.id != old
    assert "Er is nu niemand" in said(calm.panel)


async def test_a_panel_that_is_posted_anew_makes_no_sound_and_calls_nobody(
    calm: Town, orders: list[dict[str, Any]]
) -> None:
    refuse(calm, "PATCH", f"/{calm.panel.id}", TOO_MANY_EDITS)

    await closed(calm)

    (panel,) = [each for each in orders if "questions:ask" in str(each)]
    assert panel["flags"] & discord.MessageFlags(suppress_notifications=True).value
    assert panel["allowed_mentions"] == {"parse": []}


async def test_refused_edits_are_one_alarm_however_often(calm: Town) -> None:
    calm.env.inject_error(
        "PATCH", f"/channels/{calm.square.id}/messages/*", status=400, code=TOO_MANY_EDITS, times=5
    )

    for _ in range(5):
        await closed(calm)
        await calm.move_clock(2 * MINUTE)
        await calm["Yasmine"].slash(calm.team, "dienst start")
        await calm.move_clock(2 * MINUTE)

    assert len(told(calm)) == 1
    assert "Discord weigerde een wijziging van het paneel" in told(calm)[0]
    assert len(panels(calm)) == 1
    assert "Nu open" in said(calm.panel)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_panel_that_is_untrue_stands_in_the_check_up_until_it_is_true(
    calm: Town, between: Callable[[Town], Any]
) -> None:
    """Neither the old one nor a new one: Discord takes nothing."""
    refuse(calm, "PATCH", f"/{calm.panel.id}", TOO_MANY_EDITS)
    refuse(calm, "POST", "", 50035)
    await closed(calm)
    await between(calm)
    await calm.move_clock(80 * MINUTE)
    assert "✖ Discord weigert een wijziging van het paneel" in await checked(calm)

    allow(calm)
    await calm.move_clock(2 * MINUTE)

    assert "Er is nu niemand" in said(calm.panel)
    assert "✔ Discord weigert niets aan het paneel" in await checked(calm)
    assert len(told(calm)) == 1


async def test_an_old_panel_that_cannot_be_deleted_is_unpinned_told_and_tried_again(
    calm: Town,
) -> None:
    old = calm.panel.id
    refuse(calm, "PATCH", f"/{old}", TOO_MANY_EDITS)
    refuse(calm, "DELETE", f"/{old}", 50013)

    await closed(calm)
    await calm.move_clock(2 * MINUTE)

    assert [m.id for m in calm.square.pinned_messages()] != [old]
    assert len(calm.square.pinned_messages()) == 1
    assert "✖ Er staat nog een oud paneel" in await checked(calm)
    allow(calm)
    await calm.move_clock(MINUTE)
    assert [m.id for m in panels(calm)] == [calm.panel.id]
    assert "✖ Er staat nog een oud paneel" not in await checked(calm)
    assert len([each for each in told(calm) if "oud paneel" in each]) == 1


async def test_an_old_panel_goes_when_discord_is_back_also_after_a_restart(calm: Town) -> None:
    old = calm.panel.id
    refuse(calm, "PATCH", f"/{old}", TOO_MANY_EDITS)
    path = f"/channels/{calm.square.id}/messages/{old}"
    calm.env.inject_error("DELETE", path, status=503, times=None)
    await closed(calm)
    assert len(panels(calm)) == 2

    allow(calm)
    await calm.restart()
    await calm.minute()

    assert [m.id for m in panels(calm)] == [calm.panel.id]


async def test_an_edit_of_which_nobody_knows_whether_it_arrived_is_made_again(
    calm: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said closed, the answer lost, and open again: it would have stayed closed."""
    really, lost = calm.bot.http.request, []

    async def loses_one(route: Any, *args: Any, **given: Any) -> Any:
        answer = await really(route, *args, **given)
        if route.method == "PATCH" and not lost:
            lost.append(route)
            raise ConnectionResetError
        return answer

    monkeypatch.setattr(calm.bot.http, "request", loses_one)
    await closed(calm)
    assert "Er is nu niemand" in said(calm.panel)
    await calm["Yasmine"].slash(calm.team, "dienst start")

    await calm.move_clock(MINUTE)

    assert "Nu open" in said(calm.panel)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_a_panel_whose_posting_is_not_confirmed_stands_once(
    calm: Town, between: Callable[[Town], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    really, lost = calm.bot.http.request, []

    async def loses_one(route: Any, *args: Any, **given: Any) -> Any:
        answer = await really(route, *args, **given)
        if route.method == "POST" and route.path.endswith("/messages") and not lost:
            lost.append(route)
            raise ConnectionResetError
        return answer

    monkeypatch.setattr(calm.bot.http, "request", loses_one)
    calm.discord.delete_message(calm.square.id, calm.panel.id)
    await calm.env.settle()
    assert lost

    await between(calm)
    await calm.move_clock(MINUTE)

    assert [m.id for m in panels(calm)] == [calm.panel.id]


# -- pins ---------------------------------------------------------------------------------------


async def test_with_all_pins_taken_the_panel_stands_unpinned_true_and_told(calm: Town) -> None:
    refuse(calm, "PUT", "/pins/*", PINS_FULL)
    await calm["Els"].slash(calm.team, "paneel opnieuw")
    await closed(calm)
    await calm.move_clock(2 * MINUTE)

    assert calm.square.pinned_messages() == []
    assert "Er is nu niemand" in said(panels(calm)[0])
    assert len(told(calm)) == 1
    assert "te veel vastgemaakte berichten" in told(calm)[0]
    assert "✖ Het paneel klopt, maar is niet vastgemaakt" in await checked(calm)

    allow(calm)
    await calm.move_clock(2 * HOUR)

    assert [m.id for m in calm.square.pinned_messages()] == [panels(calm)[0].id]
    assert "✔ Discord weigert niets aan het paneel" in await checked(calm)
    assert len(told(calm)) == 1


async def test_pins_that_are_full_cost_one_call_an_hour(calm: Town) -> None:
    refuse(calm, "PUT", "/pins/*", PINS_FULL)
    await calm["Els"].slash(calm.team, "paneel opnieuw")
    since = len(calm.calls)

    for _ in range(50):
        await calm.move_clock(MINUTE)

    assert [c for c in calm.calls[since:] if c.method == "PUT"] == []


async def test_after_a_restart_a_panel_that_someone_unpinned_is_pinned(calm: Town) -> None:
    calm.discord.set_pinned(calm.square.id, calm.panel.id, False)
    assert calm.square.pinned_messages() == []

    await calm.restart()

    assert [m.id for m in panels(calm)] == [calm.panel.id]


# -- threads ------------------------------------------------------------------------------------


async def threads_are_full(town: Town) -> None:
    with town.as_bot():
        town.bot.dispatch("trouble", town.guild.id, "threads-full")
    await town.env.settle()


async def test_too_many_threads_are_one_alarm_a_day_and_not_one_a_question(calm: Town) -> None:
    for _ in range(30):
        await threads_are_full(calm)
    assert len(told(calm)) == 1
    assert "Er zijn te veel open threads" in told(calm)[0]
    assert "✖ Er zijn te veel open threads" in await checked(calm)

    await calm.move_clock(timedelta(hours=25))
    assert "open threads" not in await checked(calm)
    await threads_are_full(calm)

    assert len(told(calm)) == 2


async def test_trouble_that_is_over_and_comes_back_stands_again_and_is_told_once(
    calm: Town,
) -> None:
    await threads_are_full(calm)
    with calm.as_bot():
        calm.bot.dispatch("trouble_over", calm.guild.id, "threads-full")
    await calm.env.settle()
    assert "open threads" not in await checked(calm)

    await threads_are_full(calm)

    assert "✖ Er zijn te veel open threads" in await checked(calm)
    assert len(told(calm)) == 1
