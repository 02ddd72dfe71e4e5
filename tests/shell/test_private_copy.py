"""A copy of one's own data is seen by that one person, also when Discord or the disk is slow."""

from __future__ import annotations

from typing import Any

import pytest

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell import replies
from bot.store.opening import Store
from tests.kit.asking import ask
from tests.kit.faults import Slow
from tests.kit.interaction_answers import DEFER, answers, is_answer, seen_by_others


async def test_the_copy_is_private_when_it_takes_longer_than_discord_waits(
    town: Town, slow_answers: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Privacy")
    monkeypatch.setattr(replies, "PATIENCE", 0.01)
    heard, whole = slow_answers.heard(is_answer(DEFER)), Store.tables_about_aliases

    async def slowly(store: Store) -> Any:
        await town.env.external_wait(heard.wait(), reason="the disk is slow")
        return await whole(store)

    monkeypatch.setattr(Store, "tables_about_aliases", slowly)

    copied = await press(town["Jules"], shown, "Geef mij een kopie")

    assert DEFER in [body["type"] for body in answers(town)]
    assert [body for body in answers(town) if seen_by_others(body)] == []
    assert message_of(copied).flags.ephemeral
    assert "Dit is je kopie" in said(copied)
    (attached,) = message_of(copied).attachments
    assert attached.filename == "mijn-gegevens.txt"
