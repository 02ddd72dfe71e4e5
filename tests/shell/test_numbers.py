"""In danger there is a number on every path: also when the one answer fails (point 10 of C3)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord
import pytest
from structlog.testing import capture_logs

from bot.core.errors import Refusal
from bot.demo import simulator
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak as now_speak
from bot.demo.town import Town, open_town
from bot.shell import errors
from bot.shell.fallback import SPELLED as NUMBERS
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.helplines.service.helplines import Helplines
from tests.kit.asking import ask
from tests.plan.asked import calls, names_in
from tests.plan.written import SAMPLES, everything, texts

ANSWER = "/interactions/*"
FOLLOW_UP = "/webhooks/*"
ALL_THREE = ("112", "1813", "106")


@pytest.fixture(autouse=True)
def heard() -> Iterator[list[Any]]:
    with capture_logs() as lines:
        yield lines


def names_all(shown: Any) -> bool:
    return all(number in said(shown) for number in ALL_THREE)


@pytest.fixture
async def calm(data_dir: Path) -> Any:
    async with open_town(data_dir) as town:
        yield town


# -- the card -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_card_that_discord_does_not_take_once_comes_again(calm: Town, status: int) -> None:
    calm.env.inject_error("POST", ANSWER, status=status, times=1)

    card = await press(calm["Sam"], calm.panel, "Nu hulp nodig")

    assert "Goed dat je op deze knop drukt" in said(card)
    assert message_of(card).flags.ephemeral


async def test_a_card_whose_answer_is_lost_stands_once(
    calm: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter, lost = simulator.answering(calm.env), []
    really = adapter.request

    async def loses_the_first(route: Any, *args: Any, **given: Any) -> Any:
        answer = await really(route, *args, **given)
        if not lost:
            lost.append(answer)
            raise ConnectionResetError
        return answer

    monkeypatch.setattr(adapter, "request", loses_the_first)

    card = await press(calm["Sam"], calm.panel, "Nu hulp nodig")

    assert names_all(card)
    assert card.followups == []  # asked again, Discord says that it has its answer


@pytest.mark.parametrize("code", [50035, 0])
async def test_a_card_that_discord_refuses_each_time_is_the_numbers_at_least(
    calm: Town, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused as long as it is a card; so small a message Discord takes."""
    adapter = simulator.answering(calm.env)
    really = adapter.request

    async def takes_no_card(route: Any, *args: Any, **given: Any) -> Any:
        if "components" in str(given):
            raise discord.HTTPException(_Answer(), {"code": code, "message": "no"})  # type: ignore[arg-type]
        return await really(route, *args, **given)

    monkeypatch.setattr(adapter, "request", takes_no_card)

    told = await press(calm["Sam"], calm.panel, "Nu hulp nodig")

    assert names_all(told)
    assert message_of(told).flags.ephemeral


class _Answer:
    status, reason = 400, "Bad Request"


async def test_i_do_not_feel_safe_gives_the_card_again_too(calm: Town) -> None:
    thanks = await ask(calm)
    calm.env.inject_error("POST", ANSWER, status=500, times=1)

    card = await press(calm["Jules"], thanks, "Ik voel me nu niet veilig")

    assert names_all(card)
    assert "Goed dat je op deze knop drukt" in said(card)


async def test_a_branch_of_the_card_comes_again_too(calm: Town) -> None:
    card = await press(calm["Sam"], calm.panel, "Nu hulp nodig")
    calm.env.inject_error("POST", ANSWER, status=500, times=1)

    shown = await press(calm["Sam"], card, "Iemand doet mij pijn")

    assert "niet jouw schuld" in said(shown)


async def test_a_room_that_breaks_while_the_card_is_made_leaves_the_numbers(
    calm: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(calm.bot.services.shared(Helplines), "now", breaks)

    assert names_all(await press(calm["Sam"], calm.panel, "Nu hulp nodig"))
    assert names_all(await calm["Sam"].slash(calm.square, "hulp"))


async def test_without_any_texts_the_numbers_are_said_bare(
    calm: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: Any, **__: Any) -> str:
        raise LookupError

    panel = calm.panel
    monkeypatch.setattr(type(calm.bot.services.texts), "say", breaks)
    calm.bot.services.texts.known.clear()

    assert said(await press(calm["Sam"], panel, "Nu hulp nodig")) == NUMBERS


async def test_in_a_direct_message_the_card_comes_again_too(calm: Town) -> None:
    sam = calm["Sam"].user
    await sam.send_dm("hallo?")
    calm.env.inject_error("POST", ANSWER, status=500, times=1)

    assert names_all(await sam.slash("hulp"))


async def test_a_server_that_the_bot_does_not_know_gets_the_card(calm: Town) -> None:
    panel = calm.panel
    calm.discord.emit("GUILD_DELETE", {"id": str(calm.guild.id), "unavailable": True})
    await calm.env.settle()

    card = await press(calm["Sam"], panel, "Nu hulp nodig")

    assert "Goed dat je op deze knop drukt" in said(card)


async def test_a_card_that_arrives_at_once_is_one_call_as_before(calm: Town) -> None:
    before = len(calm.calls)

    await press(calm["Sam"], calm.panel, "Nu hulp nodig")

    assert len(calm.calls) - before == 1


# -- every sorry --------------------------------------------------------------------------------


async def test_a_sorry_that_fails_is_the_numbers(calm: Town) -> None:
    panel = calm.panel
    await calm.bot.services.store.db.execute_fetchall("ALTER TABLE conversation RENAME TO gone")
    calm.env.inject_error("POST", ANSWER, status=500, times=2)

    told = await press(calm["Jules"], panel, "Mijn gesprek")

    assert names_all(told)
    assert message_of(told).flags.ephemeral


async def test_an_interaction_that_came_twice_is_not_answered_with_numbers(
    calm: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = simulator.answering(calm.env)

    async def answered_already(*_: Any, **__: Any) -> Any:
        raise discord.HTTPException(_Answer(), {"code": 40060, "message": "acknowledged"})  # type: ignore[arg-type]

    before = len(calm.calls)
    monkeypatch.setattr(adapter, "request", answered_already)
    told = await press(calm["Jules"], calm.panel, "Mijn gesprek")

    assert told.followups == []
    assert len(calm.calls) == before


def refusals() -> list[str]:
    """Every refusal in the house that young people read."""
    known = everything()
    raised = {name for call in calls("Refusal") for name in names_in(call.args[0])}
    return sorted(each for each in raised if each in known and known[each].for_young_people)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sorry_that_a_young_person_reads_names_a_number(locale: str) -> None:
    for name in (*refusals(), "shell-broken"):
        facts = {fact: SAMPLES.get(fact, ("Lindendaal",))[0] for fact in everything()[name].facts}

        screen = errors.sorry(Words(texts(), locale), Refusal(name, **facts))

        spoken = "\n".join(part.content for part in _texts_of(screen))
        assert "106" in spoken, name
        assert len(spoken) < 700, name


def _texts_of(screen: Any) -> list[Any]:
    return [each for each in screen.walk_children() if isinstance(each, discord.ui.TextDisplay)]


async def test_the_number_is_said_in_the_persons_own_language(calm: Town) -> None:
    panel = calm.panel
    now_speak(calm.env, "fr")
    await calm.bot.services.store.db.execute_fetchall("ALTER TABLE conversation RENAME TO gone")

    told = await press(calm["Jules"], panel, "Mijn gesprek")

    assert "Appelle le **107**, ou jour et nuit le **106** (en néerlandais)" in said(told)
    assert "Besoin d'aide" in "".join(labels(told))
