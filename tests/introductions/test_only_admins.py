"""Who is no admin and tries what only admins do: a worker reads who is, anybody else also help."""

from __future__ import annotations

from bot.demo.reading import labels, said
from bot.demo.town import Town
from tests.kit.forged import forged_press
from tests.kit.team import takes_role

HELP = "Nu hulp nodig"


async def forged(town: Town, name: str) -> str:
    shown = await forged_press(town, town[name], town.panel, "alarm:open")
    return "\n".join([said(shown), *labels(shown)])


async def test_a_worker_reads_kindly_who_manages_the_server_and_no_numbers(town: Town) -> None:
    read = await forged(town, "Yasmine")

    assert f"<@{town.guild.owner.id}>" in read
    assert "Vraag het aan een van hen. Er is niets veranderd." in read
    assert "106" not in read
    assert HELP not in read


async def test_a_young_person_still_reads_whom_one_can_call(town: Town) -> None:
    read = await forged(town, "Jules")

    assert "Dit is voor wie de server beheert." in read
    assert "106" in read
    assert HELP in read
    assert "<@" not in read


async def test_who_lost_the_teams_role_is_no_worker_here_either(town: Town) -> None:
    takes_role(town, "Yasmine")

    read = await forged(town, "Yasmine")

    assert "106" in read
