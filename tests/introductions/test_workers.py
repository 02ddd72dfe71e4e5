"""Known by name and role, for a year after the last shift, and never mistaken for someone else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.introductions.rules.team import Role, Secrecy, Worker, introduced, names
from tests.kit.stored import rows


def say(name: str, /, **facts: str | int) -> str:
    return f"{facts['first']} en {facts['last']}"


def a_worker(name: str) -> Worker:
    return Worker(GuildId(1), hash(name), name, Role.YOUTH_WORKER, Secrecy.DISCRETION)


@pytest.mark.parametrize("name", ["", "  ", "x" * 33, "<@1>", "**Baas**", "http://x", "a`b"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        introduced(GuildId(1), 2, name=name, role=Role.COUNSELLOR, secrecy=Secrecy.DISCRETION)

    assert refused.value.text == "introductions-name"


@pytest.mark.parametrize("name", ["Yasmine", "Jean-Luc", "D'Arcy", "Łucja", "  Bram  "])
def test_names_of_people_are_taken_as_they_are(name: str) -> None:
    worker = introduced(GuildId(1), 2, name=name, role=Role.COUNSELLOR, secrecy=Secrecy.DISCRETION)

    assert worker.name == name.strip()


def test_names_are_listed_as_one_says_them() -> None:
    team = [a_worker(name) for name in ("Yasmine", "Bram", "Els")]

    assert names(say, []) == ""
    assert names(say, team[:1]) == "Yasmine"
    assert names(say, team) == "Bram, Els en Yasmine"


async def test_a_worker_who_starts_no_shift_for_a_year_is_forgotten(town: Town) -> None:
    await town.move_clock(timedelta(days=200))
    await town["Yasmine"].slash(town.team, "dienst start")

    await town.move_clock(timedelta(days=200))

    who = await press(town["Sam"], town.panel, "Wie zijn wij?")
    assert "Yasmine" in said(who)
    assert "Bram" not in said(who)
    assert await rows(town, "worker") == 1


async def test_someone_who_pretends_to_be_a_worker_is_not_among_them(town: Town) -> None:
    twin = town.guild.add_member(town.env.create_user("Yasmine", global_name="Yasmine"))

    refused = await twin.slash(town.square, "dienst start")
    who = await town["Sam"].slash(town.square, "wie")

    assert "Dit is voor het team" in said(refused)
    assert said(who).count("**Yasmine**") == 1


async def test_an_admin_who_is_no_worker_is_not_sent_to_an_admin(town: Town) -> None:
    for command in ("dienst start", "zinnen"):
        refused = await town["Els"].slash(town.team, command)

        assert "Hoor je erbij?" in said(refused)
        assert "Alleen wie" not in said(refused), "an admin may do some of it"
        assert "/werker toevoegen" in said(refused)
        assert "Vraag een admin" not in said(refused)


async def test_only_an_admin_introduces_workers(town: Town) -> None:
    command = town.discord.find_command("werker", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town["Sam"]: True})

    refused = await town["Sam"].slash(
        town.square, "werker toevoegen",
        lid=town["Sam"], voornaam="Sam", functie="counsellor", zwijgplicht="professional",
    )  # fmt: skip

    assert "Dit is voor wie de server beheert" in said(refused)
    assert await rows(town, "worker") == 2


async def test_wie_says_who_is_here_now_and_what_they_are_for(town: Town) -> None:
    who = await town["Sam"].slash(town.square, "wie")

    assert "**Yasmine** — jeugdwerker\nIs er nu." in said(who)
    assert "**Bram** — preventiewerker\nIs er nu niet." in said(who)
    assert "Bram denkt ook aan de veiligheid van anderen." in said(who)
    assert "Ik heb discretieplicht" in said(who)
