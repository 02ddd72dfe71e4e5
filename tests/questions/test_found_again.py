"""An answer whose row was cut off is found again, and then it is an answer like any other."""

from __future__ import annotations

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask
from tests.kit.conversations import gateway_of, talk_of
from tests.kit.handing_over import hand_over, has_it, inbox, standing, taken


async def answered_and_cut_off(
    town: Town, patch: pytest.MonkeyPatch, name: str = "Yasmine"
) -> None:
    """It stands in the thread, and the power goes before the row knows."""

    async def cut(*_: object) -> None:
        raise OSError

    with patch.context() as broken:
        broken.setattr(gateway_of(town).answers._answering, "answered", cut)
        assert "Verstuurd" in said(await answer(town, "Kom maar langs.", name))
    await town.restart()
    await town.minute()


async def test_who_signed_it_has_taken_it(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await ask(town)

    await answered_and_cut_off(town, monkeypatch)

    assert (await talk_of(town)).worker == town["Yasmine"].id


async def test_how_long_it_took_counts_once(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await ask(town)

    await answered_and_cut_off(town, monkeypatch)
    await town.restart()
    await town.minute()
    await answer(town, "En breng iemand mee.")

    counted = await town.bot.services.store.db.execute_fetchall("SELECT sum(count) FROM reply_time")
    assert [row[0] for row in counted] == [1]


async def test_who_took_over_and_answered_is_through_with_the_handover(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await taken(town)
    await hand_over(town)
    await press(town["Jules"], await inbox(town), "Ja, Bram is oké")

    await answered_and_cut_off(town, monkeypatch, "Bram")

    assert await has_it(town) == "Bram"
    assert await standing(town) == []


async def test_two_who_sign_alike_are_not_told_apart(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE worker SET name = 'Yasmine', role = 'youth_worker'")
        town.bot.services.store.caches.clear_with(db)

    await answered_and_cut_off(town, monkeypatch)

    assert (await talk_of(town)).worker is None
    assert not (await talk_of(town)).waiting
