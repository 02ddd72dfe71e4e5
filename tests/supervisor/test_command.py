"""`bankje serve` before any town begins: what a person must mend is one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.commands import serve
from bot.core.errors import StartRefused
from bot.store.data_folder import hold


@pytest.fixture(autouse=True)
def at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process of tests is hardened, and no towns begin."""
    monkeypatch.setattr(serve, "harden", list)
    monkeypatch.setattr(serve.log, "configure", lambda _level: None)

    async def nothing(*_given: object) -> None: ...

    monkeypatch.setattr(serve, "_serve", nothing)


@pytest.mark.parametrize("name", serve.OF_ONE_TOWN)
def test_what_is_one_towns_is_not_taken_from_the_environment_of_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    serve.serve(tmp_path)
    monkeypatch.setenv(name, "k" * 40)

    with pytest.raises(StartRefused, match="start-serve-environment") as refused:
        serve.serve(tmp_path)

    assert refused.value.facts == {"name": name}


def test_two_processes_do_not_serve_one_folder_and_a_crash_leaves_no_lock(tmp_path: Path) -> None:
    held = hold(tmp_path)
    with pytest.raises(StartRefused, match="start-serve-second"):
        serve.serve(tmp_path)
    os.close(held)  # as the end of a process does, whatever ended it

    serve.serve(tmp_path)
    assert [*tmp_path.iterdir()] == []


def test_a_folder_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(StartRefused, match="start-serve-no-folder"):
        serve.serve(tmp_path / "towns")
