"""One at a time: nothing is kept of a lock that nobody holds, and nobody waits without an end."""

from __future__ import annotations

import ast
import asyncio
import gc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.shell import time_left
from bot.shell.locks import Locks
from bot.shell.time_left import in_turn, within
from tests.kit.clocks import HandClock
from tests.kit.services import services_in
from tests.kit.sources import nodes

MANY = 10_000


@pytest.fixture
async def services(data_dir: Path) -> AsyncIterator[Services]:
    found = await services_in(data_dir, HandClock())
    yield found
    await found.store.close()


async def test_ten_thousand_conversations_leave_no_lock_behind(services: Services) -> None:
    locks = Locks(services)
    for each in range(MANY):
        async with in_turn(locks.conversation(f"{each:016}")):
            assert locks.held == 1
        async with in_turn(locks.person(GuildId(1), Alias(f"{each:064}"))):
            pass

    gc.collect()

    assert locks.held == 0


async def test_a_lock_that_somebody_holds_or_waits_for_is_the_same_for_all(
    services: Services,
) -> None:
    locks, order = Locks(services), list[int]()

    async def act(number: int) -> None:
        async with in_turn(locks.conversation("a" * 16)):
            order.append(number)
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(act(number) for number in range(50)))

    assert order == [number for number in range(50) for _ in range(2)]
    gc.collect()
    assert locks.held == 0


async def test_whoever_waits_in_vain_reads_what_to_do_and_hinders_nobody(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time_left, "LEAST", 0.0)
    locks = Locks(services)
    lock = locks.conversation("a" * 16)
    await lock.acquire()

    with within(0.05), pytest.raises(Refusal) as refused:
        async with in_turn(lock):
            raise AssertionError("it was held")
    lock.release()
    async with in_turn(lock):
        pass

    assert refused.value.text == "shell-later"


def waits_without_end(path: Path) -> list[str]:
    """Acts of people that take a lock and give no end to waiting for it."""
    found = []
    for act in nodes(path):
        if not isinstance(act, ast.AsyncFunctionDef):
            continue
        if "interaction" not in {each.arg for each in act.args.args}:
            continue
        for held in (each for each in ast.walk(act) if isinstance(each, ast.AsyncWith)):
            found += [
                f"{path}:{item.context_expr.lineno}"
                for item in held.items
                if ast.unparse(item.context_expr)
                .partition("(")[0]
                .endswith(("locks.conversation", "locks.person", "_one_at_a_time"))
            ]
    return found


def test_no_act_of_a_person_waits_for_its_turn_without_an_end() -> None:
    found = [each for path in Path("cogs").rglob("*.py") for each in waits_without_end(path)]

    assert found == []
