"""Two servers in one process: nothing of one does anything in the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town, build, furnish
from tests.kit.asking import ask, cards
from tests.kit.forged import forged_press
from tests.kit.stored import everything, rows
from tests.kit.towns import open_town


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with open_town(data_dir) as one:
        other = build(one.env, one.settings, "Jong Beukenveld")
        other.guild.add_member(one["Jules"].user)
        await furnish(other, ("Yasmine",))
        yield one, other


async def dump(town: Town) -> dict[str, list[Any]]:
    db = town.bot.services.store.db
    tables = ("conversation", "agreement", "notice", "trace", "worker", "shift")
    return {t: [tuple(r) for r in await db.execute_fetchall(f"SELECT * FROM {t}")] for t in tables}


def forge(town: Town, channel: int, message: int, custom_id: str) -> None:
    """Give the first button of a message another custom id, as only a forger could."""
    stored = town.discord.get_message(channel, message)
    rest = [*stored.components]
    while rest:
        part = rest.pop(0)
        if part.get("type") == 2:
            part["custom_id"] = custom_id
            part["disabled"] = False
            return
        rest += part.get("components", [])


async def test_a_person_is_someone_else_on_each_server(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await ask(one, "Jules", "hier")
    twin = other.guild.add_member(one["Jules"].user)
    other.people["Jules"] = twin

    await ask(other, "Jules", "daar")

    aliases = {row[2] for row in (await dump(one))["conversation"]}
    assert len(aliases) == 2
    assert not any("daar" in said(m) for m in one.thread().history())
    inbox = await press(twin, other.panel, "Mijn gesprek")
    assert "> daar" in said(inbox)
    assert "> hier" not in said(inbox)


async def test_a_worker_of_one_server_can_do_nothing_in_the_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await ask(other, "Amira")
    guest = other.guild.add_member(one["Yasmine"].user, roles=[other.worker_role])
    before = await dump(other)

    doors = {"Ik neem dit": cards(other)[0], "Antwoord": other.thread().history()[0]}
    for label, where in doors.items():
        refused = await press(guest, where, label)
        assert "Dit is voor het team" in said(refused)
    await guest.send(other.thread(), "ik ben van hiernaast", reply_to=other.thread().history()[0])

    assert await dump(other) == before


async def test_a_button_of_one_server_does_nothing_in_the_other(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await ask(one, "Jules")
    await ask(other, "Amira")
    key = (await dump(one))["conversation"][0][0]
    card = cards(other)[0]
    forge(other, other.team.id, card.id, f"questions:take:{key}")
    before = await dump(other)

    refused = await press(other["Yasmine"], cards(other)[0], "Ik neem dit")

    assert "Het is gewist of verlopen" in said(refused)
    assert await dump(other) == before


async def test_wiping_on_one_server_leaves_the_other(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await ask(one, "Jules", "hier")
    other.people["Jules"] = other.guild.add_member(one["Jules"].user)
    await ask(other, "Jules", "daar")
    shown = await press(one["Jules"], one.panel, "Privacy")

    sure = await press(one["Jules"], shown, "Wis alles")
    await press(one["Jules"], sure, "Ja, wis alles")

    assert one.team.threads == []
    assert len(other.team.threads) == 1
    assert await rows(other) == 1


async def test_the_keys_of_a_persons_talk_here_open_nothing_there(towns: tuple[Town, Town]) -> None:
    """The same person, the same bot; and still it is the talk of another server."""
    one, other = towns
    await ask(one, "Jules")
    key = (await dump(one))["conversation"][0][0]
    twin = other.guild.add_member(one["Jules"].user)
    before = await everything(one)

    for thing in ("show", "more", "stop", "tellme", "ilook"):
        refused = await forged_press(other, twin, other.panel, f"questions:{thing}:{key}")
        assert "Dit gesprek is er niet meer" in said(refused), thing
    await forged_press(other, twin, other.panel, f"privacy:yes:{key}")

    assert await everything(one) == before
    assert len(one.team.threads) == 1


async def test_a_worker_of_both_cannot_reach_one_team_from_the_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await ask(one, "Jules")
    key = (await dump(one))["conversation"][0][0]
    both = other.guild.add_member(one["Yasmine"].user, roles=[other.worker_role])
    await other["Els"].slash(
        other.team, "werker toevoegen",
        lid=both, voornaam="Yas", functie="youth_worker", zwijgplicht="discretion",
    )  # fmt: skip
    before = await everything(one)

    for thing in ("take", "answer", "close"):
        refused = await forged_press(other, both, other.panel, f"questions:{thing}:{key}")
        assert "Het is gewist of verlopen" in said(refused), thing

    assert await everything(one) == before


async def test_the_line_that_something_was_wiped_stays_when_another_team_has_seen_it(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await ask(one, "Jules")
    sure = await press(one["Jules"], await press(one["Jules"], one.panel, "Privacy"), "Wis alles")
    await press(one["Jules"], sure, "Ja, wis alles")
    before = await everything(one)
    key = before["trace"][0][2]

    await forged_press(other, other["Yasmine"], other.panel, f"privacy:seen:{key}")

    assert await everything(one) == before


async def test_a_shift_here_opens_nothing_there(towns: tuple[Town, Town]) -> None:
    one, other = towns

    await one["Yasmine"].slash(one.team, "dienst stop")
    await one.move_clock(timedelta(minutes=1))

    assert "Er is nu niemand" in said(one.panel)
    assert "Nu open" in said(other.panel)
    assert "Jong" not in said(one.panel)


FORGED = [
    "nonsense",
    "questions:take:",
    "questions:take:0000000000000000",
    "questions:answer:0000000000000000",
    "questions:close:0000000000000000",
    "questions:urgent:0000000000000000.unsafe",
    "questions:older:0000000000000000.abc",
    "questions:show:0000000000000000",
    "privacy:seen:0000000000000000",
    "a:" + "b" * 90,
]


@pytest.mark.parametrize("custom_id", FORGED)
@pytest.mark.parametrize("name", ["Sam", "Yasmine"])
async def test_a_forged_button_gets_a_kind_no_and_changes_nothing(
    town: Town, custom_id: str, name: str
) -> None:
    await ask(town, "Jules")
    before = await dump(town)
    forge(town, town.square.id, town.panel.id, custom_id)

    answer = await town[name].click(town.panel, custom_id=custom_id)

    assert answer.ephemeral
    assert said(answer)
    assert "Error" not in said(answer)
    assert await dump(town) == before


@pytest.mark.parametrize("thing", ["take", "answer", "close"])
async def test_a_worker_action_by_a_young_person_is_a_kind_no(town: Town, thing: str) -> None:
    await ask(town, "Jules")
    key = (await dump(town))["conversation"][0][0]
    before = await dump(town)
    forge(town, town.square.id, town.panel.id, f"questions:{thing}:{key}")

    refused = await town["Sam"].click(town.panel, custom_id=f"questions:{thing}:{key}")

    assert "Dit is voor het team" in said(refused)
    assert await dump(town) == before


@pytest.mark.parametrize("thing", ["show", "more", "stop", "urgent", "unsafe", "tellme"])
async def test_another_young_persons_conversation_looks_like_a_wiped_one(
    town: Town, thing: str
) -> None:
    await ask(town, "Jules")
    key = (await dump(town))["conversation"][0][0]
    before = await dump(town)
    custom_id = f"questions:{thing}:{key}" + (".today" if thing == "urgent" else "")
    forge(town, town.square.id, town.panel.id, custom_id)

    refused = await town["Sam"].click(town.panel, custom_id=custom_id)

    shown = [said(refused)] if thing != "unsafe" else [m.content or "" for m in refused.followups]
    assert thing == "unsafe" or "Dit gesprek is er niet meer" in shown[0]
    assert await dump(town) == before
    assert labels(cards(town)[0])
