"""Emergency numbers stand under what a young person is refused, and not under what a worker is."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.channels import open_up


async def test_a_worker_who_is_refused_reads_no_emergency_numbers(town: Town) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    await open_up(town)

    refused = await town["Yasmine"].submit_modal(form, {"words": "Ja hoor."})

    assert "niet verstuurd" in said(refused)
    assert "Ja hoor." in said(refused)
    assert "112" not in said(refused)
    assert "Nu hulp nodig" not in labels(refused)


async def test_an_admin_who_is_refused_reads_none_either(town: Town) -> None:
    refused = await town["Els"].slash(town.team, "werker verwijderen", wie="niemand")

    assert "112" not in said(refused)
    assert "106" not in said(refused)


@pytest.mark.parametrize("command", ["controle", "dienst start"])
async def test_a_young_person_who_tries_what_is_the_teams_reads_them(
    town: Town, command: str
) -> None:
    """Also right after somebody of the team did the same."""
    known = town.discord.find_command(command.split(maxsplit=1)[0], None, type=1)
    assert known
    town.guild.set_command_permissions(int(known["id"]), {town["Sam"]: True})
    await town["Els" if command == "controle" else "Yasmine"].slash(town.team, command)

    refused = await town["Sam"].slash(town.square, command)

    assert "112" in said(refused)
    assert "106" in said(refused)
    assert "Nu hulp nodig" in labels(refused)
