"""`/toegang` says who can read and do what today, and what it cannot know (R47)."""

from __future__ import annotations

from pathlib import Path

import discord
import pytest

from benchmarks.acts import routes
from bot.core.audience import GuildRole, Server
from bot.demo.reading import message_of, said
from bot.demo.town import Town
from cogs.access import rules
from tests.kit.channels import VIEW, open_up, permit, shut
from tests.kit.set_up import controle
from tests.kit.stored import everything
from tests.kit.team import allow, suspend, takes_role, ten_minutes
from tests.kit.towns import open_town

COUNTS = "/guilds/*/roles/member-counts"


async def shown(town: Town) -> str:
    return said(await town["Els"].slash(town.square, "toegang"))


def line_of(found: str, words: str) -> str:
    return next((line for line in found.splitlines() if words in line), "")


async def test_r47_roles_are_named_with_how_many_hold_them_and_workers_by_name(town: Town) -> None:
    town.guild.create_role("burgemeester", permissions=discord.Permissions(administrator=True))
    await town.env.settle()

    found = await shown(town)

    assert "burgemeester (0 mensen)" in line_of(found, "'Beheerder' heeft: ")
    assert "jeugdteam (3 mensen)" in line_of(found, "De rol van het team")
    assert "Eén van hen is niet voorgesteld" in line_of(found, "De rol van het team")
    assert "beheer (1 persoon)" in line_of(found, "Server beheren")
    assert "Bram (preventiewerker), Yasmine (jeugdwerker)" in line_of(found, "met de rol:")
    assert "Yasmine" in line_of(found, "eigen kanaal van jeugdwerker")


async def test_r47_it_says_what_the_check_up_says_of_who_can_read(town: Town) -> None:
    permit(town, town.team.id, town["Sam"].id, allow=VIEW)
    await open_up(town)
    line, checked = line_of(await shown(town), "hoort niet"), said(await controle(town))
    await shut(town)
    permit(town, town.team.id, town["Sam"].id)
    await town.env.settle()

    assert line.startswith("✖")
    for reader in ("@everyone", town["Sam"].mention):
        assert reader in line
        assert reader in line_of(checked, "kunnen het teamkanaal lezen")
    assert "hoort niet" not in await shown(town)


async def test_who_may_read_by_name_is_told_from_who_may_not(town: Town) -> None:
    permit(town, town.team.id, town["Bram"].id, allow=VIEW)
    await town.env.settle()

    found = await shown(town)

    assert town["Bram"].mention in line_of(found, "Op naam binnengelaten")
    assert "hoort niet" not in found


async def test_a_worker_without_the_role_is_not_said_to_answer(town: Town) -> None:
    takes_role(town, "Bram")
    await ten_minutes(town)

    found = await shown(town)

    assert "Bram" not in line_of(found, "met de rol:")
    assert "Bram" in line_of(found, "niet gezien met de rol")


async def test_after_a_departure_both_counts_of_the_role_are_of_this_moment(town: Town) -> None:
    await ten_minutes(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    line = line_of(await shown(town), "De rol van het team")

    assert "jeugdteam (2 mensen)" in line
    assert "Eén van hen is niet voorgesteld" in line


async def test_who_is_suspended_is_said_to_be(town: Town) -> None:
    await suspend(town)

    found = await shown(town)

    assert "• Geschorst, en dus uit het team: Yasmine" in found
    assert "Yasmine" not in line_of(found, "niet gezien met de rol")
    assert "Eén van hen is niet voorgesteld" in line_of(found, "De rol van het team")
    assert "Geschorst" not in said(await town["Sam"].click(town.panel, label="Wie zijn wij?"))


async def test_what_discord_does_not_tell_is_not_said(town: Town) -> None:
    town.env.inject_error("GET", COUNTS, status=403, times=None)
    await ten_minutes(town)

    found = await shown(town)

    assert "mensen)" not in found
    assert "persoon)" not in found
    assert "zegt Discord nu niet" in line_of(found, "De rol van het team")


async def test_a_team_channel_that_is_hidden_is_not_called_closed(town: Town) -> None:
    permit(town, town.team.id, town.guild.roles["Lin"].id, deny=VIEW)
    await town.env.settle()

    assert "✖ Ik zie het teamkanaal niet, dus ik weet niet wie het kan lezen." in await shown(town)


async def test_the_last_changes_are_named_with_who_made_them(town: Town) -> None:
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    line = line_of(await shown(town), "werker verwijderd")

    assert town["Els"].mention in line


async def test_what_nobody_can_know_is_said(town: Town) -> None:
    found = await shown(town)

    assert "Wat ik niet kan weten:" in found
    assert "wie welke rol heeft" in found


async def test_only_an_admin_sees_it_and_nobody_else_reads_along(town: Town) -> None:
    before = await everything(town)
    answer = await town["Els"].slash(town.square, "toegang")
    assert message_of(answer).flags.ephemeral
    command = town.discord.find_command("toegang", None, type=1)
    assert command
    for name in ("Yasmine", "Jules"):
        allow(town, name)
        town.guild.set_command_permissions(int(command["id"]), {town[name]: True})

        refused = await town[name].slash(town.square, "toegang")

        assert "Dit is voor wie de server beheert" in said(refused)
        assert "jeugdteam" not in said(refused)
    assert await everything(town) == before


async def test_it_makes_three_calls_at_most(town: Town) -> None:
    await town.minute()
    before = len(town.calls)

    await shown(town)

    assert len(routes(town.calls[before:])) <= 3


async def test_before_anything_is_set_up_it_says_where_to_begin(data_dir: Path) -> None:
    async with open_town(data_dir, set_up=False) as town:
        assert "Doe /instellen start." in await shown(town)


# -- the rules ------------------------------------------------------------------------------------

ADMIN, MANAGE = 1 << 3, 1 << 5


def server(*roles: GuildRole) -> Server:
    return Server(everyone=1, owner=2, bot=3, own_roles=frozenset(), roles=roles)


@pytest.mark.parametrize(
    ("allows", "admin", "manager"),
    [(ADMIN, True, False), (MANAGE, False, True), (ADMIN | MANAGE, True, False), (0, False, False)],
)
def test_an_administrator_is_named_once(allows: int, admin: bool, manager: bool) -> None:
    known = server(GuildRole(9, "rol", allows))

    assert bool(rules.admins(known)) is admin
    assert bool(rules.managers(known)) is manager


def test_the_role_of_a_bot_is_no_role_of_people() -> None:
    assert rules.admins(server(GuildRole(9, "bot", ADMIN, is_managed=True))) == []


def test_of_everyone_discord_counts_nothing() -> None:
    everyone = GuildRole(1, "@everyone", MANAGE)

    assert rules.counted(everyone, "@everyone", {}, 1).count is None
    assert rules.counted(GuildRole(9, "rol", MANAGE), "rol", {}, 1).count == 0
