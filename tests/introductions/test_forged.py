"""Every door of the cards, pressed by who may not, with keys that nobody gave out."""

from __future__ import annotations

import pytest

from bot.demo.reading import said
from bot.demo.town import Town, build, furnish
from tests.kit.forged import forged_form, forged_press
from tests.kit.introducing import ask, channel, fill_in, publish, request_of, standing
from tests.kit.stored import everything

OF_WORKERS = [
    "fill:work", "fill:where", "fill:self", "fill:photo", "fill:who", "request", "nophoto",
]  # fmt: skip
OF_ADMINS = ["look", "sign", "alone", "notyet"]
FORMS = ["work", "where", "self", "who", "photo"]


async def waiting(town: Town) -> str:
    """The key of a card that waits to be signed."""
    await fill_in(town)
    await ask(town)
    (row,) = await town.bot.services.store.db.execute_fetchall(
        "SELECT proposal FROM card WHERE proposal IS NOT NULL"
    )
    return str(row[0])


@pytest.mark.parametrize("thing", OF_WORKERS)
async def test_a_card_is_filled_in_only_by_someone_of_the_team(town: Town, thing: str) -> None:
    before = await everything(town)

    for name in ("Sam", "Els"):  # Els has the role, but was never introduced
        refused = await forged_press(town, town[name], town.panel, f"introductions:{thing}")
        assert "Dit is voor het team" in said(refused)

    assert await everything(town) == before


@pytest.mark.parametrize("form", FORMS)
async def test_a_form_that_nobody_opened_is_refused_too(town: Town, form: str) -> None:
    before = await everything(town)

    refused = await forged_form(
        town, town["Sam"], town.square.id, f"introductions:{form}:0123456789abcdef", "ik"
    )

    assert "Dit is voor het team" in said(refused)
    assert await everything(town) == before


@pytest.mark.parametrize("form", FORMS)
async def test_a_worker_who_forges_an_empty_form_changes_nothing(town: Town, form: str) -> None:
    await publish(town)
    before = await everything(town)

    refused = await forged_form(
        town, town["Yasmine"], town.square.id, f"introductions:{form}:x", "ik"
    )

    assert said(refused)
    if form != "self":  # there all may be empty
        assert await everything(town) == before


@pytest.mark.parametrize("thing", OF_ADMINS)
async def test_r7_nobody_but_an_admin_signs_not_even_the_worker(town: Town, thing: str) -> None:
    hall = await channel(town)
    key = await waiting(town)
    before = await everything(town)

    for name in ("Sam", "Bram", "Yasmine"):
        refused = await forged_press(
            town, town[name], request_of(town), f"introductions:{thing}:{key}"
        )
        assert "Dit is voor wie de server beheert" in said(refused)
    refused = await forged_form(
        town, town["Yasmine"], town.team.id, f"introductions:remark:{key}", "neen"
    )
    assert "Dit is voor wie de server beheert" in said(refused)

    assert await everything(town) == before
    assert standing(hall) == []


@pytest.mark.parametrize("thing", OF_ADMINS)
@pytest.mark.parametrize("key", ["", "0123456789abcdef", "'; DROP TABLE card; --"])
async def test_a_key_that_nobody_gave_out_signs_nothing(town: Town, thing: str, key: str) -> None:
    await waiting(town)
    before = await everything(town)

    refused = await forged_press(town, town["Els"], town.panel, f"introductions:{thing}:{key}")

    assert "wacht niet meer op goedkeuring" in said(refused)
    assert await everything(town) == before


async def test_an_admin_of_one_server_signs_nothing_of_another(town: Town) -> None:
    other = build(town.env, town.settings, "Jong Beukenveld")
    await furnish(other)
    key = await waiting(town)
    before = await everything(town)

    refused = await forged_press(other, other["Els"], other.panel, f"introductions:sign:{key}")

    assert "wacht niet meer op goedkeuring" in said(refused)
    assert await everything(town) == before


@pytest.mark.parametrize("step", ["", "nonsense", "work:x"])
async def test_a_step_that_there_is_not_opens_nothing(town: Town, step: str) -> None:
    answer = await forged_press(town, town["Yasmine"], town.panel, f"introductions:fill:{step}")

    assert answer.modal is None
    assert "Deze knop werkt niet meer" in said(answer)


@pytest.mark.parametrize("page", ["-1", "x", "99999999999", "²", "7"])
async def test_a_page_of_the_team_that_there_is_not_shows_the_team(town: Town, page: str) -> None:
    shown = await forged_press(town, town["Sam"], town.panel, f"office_hours:who:{page}")

    assert "**Yasmine**" in said(shown)
