"""R27: a worker begins with a practical answer of the town, changes it, and signs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from cogs.helplines.service.helplines import PracticalAnswers
from cogs.questions.service.questions import Questions
from tests.kit.asking import Result, ask
from tests.kit.forged import forged_press
from tests.kit.helpline_directories import EXAMPLE
from tests.kit.towns import open_town


@pytest.fixture
async def informed(data_dir: Path, tmp_path: Path) -> AsyncIterator[Town]:
    config = tmp_path / "config"
    config.mkdir()
    (config / "answers.toml").write_text(EXAMPLE, "utf-8")
    async with open_town(data_dir, config_dir=config) as town:
        yield town


async def listed(town: Town, name: str = "Yasmine") -> Result:
    ways = await press(town[name], town.thread().history()[0], "Meer")
    return await press(town[name], ways, "Praktisch antwoord")


async def test_r27_the_words_stand_in_the_form_are_changed_and_go_out_signed(
    informed: Town,
) -> None:
    town = informed
    await ask(town, words="hoe zoek ik een studentenjob")

    shown = await listed(town)
    form = await town["Yasmine"].select(message_of(shown), ["studentenjob"])

    assert message_of(shown).flags.ephemeral
    assert "Kom op woensdag langs" in str(form.modal)
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Kom op woensdag langs" not in inbox  # nothing is said before a human sends it
    sent = await town["Yasmine"].submit_modal(form, {"words": "Kom woensdag, ik ben er!"})
    assert "Verstuurd" in said(sent)
    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "**Yasmine** (jeugdwerker)\n> Kom woensdag, ik ben er!" in inbox


async def test_r27_past_its_date_nothing_is_offered_and_an_old_menu_gives_nothing(
    informed: Town,
) -> None:
    town = informed
    await ask(town)
    shown = await listed(town)
    answers = town.bot.services.shared(PracticalAnswers)
    yesterday = date(2026, 11, 23)
    answers._answers = tuple(
        each.model_copy(update={"review": yesterday}) for each in answers.live()
    )

    late = await town["Yasmine"].select(message_of(shown), ["studentenjob"])
    ways = await press(town["Yasmine"], town.thread().history()[0], "Meer")

    assert late.modal is None
    assert "mag nu niet gegeven worden" in said(late)
    assert "Praktisch antwoord" not in labels(ways)


async def test_a_town_without_practical_answers_offers_none(town: Town) -> None:
    await ask(town)

    ways = await press(town["Yasmine"], town.thread().history()[0], "Meer")

    assert "Praktisch antwoord" not in labels(ways)


@pytest.mark.parametrize("name", ["Sam", "Jules"])
async def test_promise_4_only_a_worker_inserts(informed: Town, name: str) -> None:
    town = informed
    await ask(town)
    talk = await Questions(town.bot.services).by_thread(town.thread().id)
    assert talk

    refused = await forged_press(town, town[name], town.panel, f"questions:practical:{talk.key}")

    assert "Dit is voor het team" in said(refused)


async def test_more_than_a_menu_holds_stands_on_further_pages(informed: Town) -> None:
    town = informed
    answers = town.bot.services.shared(PracticalAnswers)
    (one, *_) = answers.live()
    answers._answers = tuple(one.model_copy(update={"id": f"nummer-{n}"}) for n in range(30))
    await ask(town)

    shown = await listed(town)
    further = await town["Yasmine"].select(message_of(shown), ["+1"])
    form = await town["Yasmine"].select(message_of(further), ["nummer-29"])

    assert form.modal
