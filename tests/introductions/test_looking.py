"""Vouched for is who is in the server and holds the role; who else reads along is said too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import discord
import pytest
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask, cards, form_of
from tests.kit.channels import overwrite
from tests.kit.direct_messages import told
from tests.kit.introducing import channel, publish, standing
from tests.kit.stored import rows
from tests.kit.team import MENU, leaves, removed_with_the_role, takes_role, ten_minutes

COUNTS = "/guilds/*/roles/member-counts"
VIEW = discord.Permissions(view_channel=True).value


GOES: list[Callable[[Town], None]] = [takes_role, leaves]


async def start(town: Town) -> str:
    return said(await press(town["Sam"], town.panel, "Stel een vraag"))


async def calls_for(town: Town, name: str) -> list[str]:
    """What Discord was asked after one account in ten minutes."""
    before = len(town.calls)
    await ten_minutes(town)
    asked = f"/guilds/{town.guild.id}/members/{town[name].id}"
    return [each.path for each in town.calls[before:] if each.path == asked]


# -- who is vouched for -------------------------------------------------------------------------


@pytest.mark.parametrize("goes", GOES)
async def test_whoever_lost_the_role_or_left_is_vouched_for_nowhere_within_ten_minutes(
    town: Town, goes: Callable[[Town], None]
) -> None:
    hall = await channel(town)
    await publish(town)
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    goes(town)

    await ten_minutes(town)

    assert standing(hall) == []
    assert "Yasmine" not in said(await town["Sam"].slash(town.square, "wie"))
    assert "Yasmine" not in await start(town)
    assert "Er is nu niemand" in said(town.panel)
    assert "Ik neem dit" in str(town.discord.get_message(town.team.id, cards(town)[0].id))
    assert await rows(town, "shift") == 0
    (gone,) = [each for each in told(town) if "heeft de rol van het team niet meer" in each]
    assert town["Yasmine"].mention in gone


async def test_the_menu_asks_the_roles_that_it_brings_and_needs_no_ten_minutes(town: Town) -> None:
    takes_role(town)
    before = len(town.calls)

    shown = await town["Sam"].context_menu(town.square, MENU, town["Yasmine"])

    assert "hoort niet bij het jeugdteam van Lindendaal" in said(shown)
    assert len(town.calls) - before == 1


async def test_whoever_gets_the_role_back_is_vouched_for_again(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    takes_role(town)
    await ten_minutes(town)

    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, town.worker_role.id)
    await ten_minutes(town)

    assert "Yasmine" in said(await town["Sam"].slash(town.square, "wie"))
    assert "jeugdwerker" in standing(hall)[0]


async def test_who_was_introduced_and_has_no_role_yet_is_no_alarm(town: Town) -> None:
    before = told(town)
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Sam"], voornaam="Sam", functie="counsellor", zwijgplicht="professional",
    )  # fmt: skip

    await ten_minutes(town)
    await ten_minutes(town)

    assert told(town) == before
    assert "**Sam**" not in said(await town["Jules"].slash(town.square, "wie"))


async def test_a_discord_that_does_not_answer_takes_nobody_away(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    town.env.inject_error("GET", "/guilds/*/members/*", status=500, times=None)
    before = told(town)

    await ten_minutes(town)
    await ten_minutes(town)

    assert len(standing(hall)) == 1
    assert told(town) == before
    # But it is not vouched for: nobody knows.
    assert "Yasmine" not in await start(town)
    shown = said(await town["Sam"].slash(town.square, "wie"))
    assert "Yasmine" not in shown
    assert "Van niemand kan ik nu zeggen dat die bij het team hoort." in shown
    assert "nog niet voorgesteld" not in shown


@pytest.mark.parametrize("name", ["Yasmine", "Bram"])
async def test_discord_is_asked_once_in_ten_minutes_after_each(town: Town, name: str) -> None:
    await ten_minutes(town)

    assert len(await calls_for(town, name)) == 1


async def test_after_a_restart_it_is_asked_at_once(town: Town) -> None:
    takes_role(town)

    await town.restart()

    assert "Yasmine" not in await start(town)


# -- who else reads along -----------------------------------------------------------------------


def another_with_the_role(town: Town, name: str) -> simcord.MemberActor:
    return town.guild.add_member(town.env.create_user(name), roles=[town.worker_role])


async def test_members_with_the_role_who_were_never_introduced_are_counted(town: Town) -> None:
    another_with_the_role(town, "mod")
    await ten_minutes(town)

    shown = await start(town)
    form = str((await form_of(town, "Jules")).modal)

    assert "Bram (preventiewerker), Yasmine (jeugdwerker) en nog 2 anderen met toegang" in shown
    assert "en wie de server beheert." in shown
    assert "Dit lezen mee: Bram, Yasmine en nog 2 anderen met toegang, en wie de server" in form


@pytest.mark.parametrize("status", [403, 404, 500])
async def test_when_discord_does_not_tell_how_many_that_is_not_called_none(
    town: Town, status: int
) -> None:
    town.env.inject_error("GET", COUNTS, status=status, times=None)
    await ten_minutes(town)

    shown = await start(town)

    assert "misschien nog anderen met toegang, en wie de server beheert." in shown


async def test_how_many_hold_the_role_is_asked_once_in_ten_minutes(town: Town) -> None:
    await ten_minutes(town)
    before = len(town.calls)

    await ten_minutes(town)

    assert sum("member-counts" in each.path for each in town.calls[before:]) == 1


async def test_nobody_is_counted_whom_the_role_does_not_let_in(town: Town) -> None:
    """The team channel lets each in by name, and hides from the role."""
    overwrite(town, town.worker_role.id, 0, 0, VIEW)
    for name in ("Yasmine", "Bram"):
        overwrite(town, town[name].id, 1, VIEW, 0)

    shown = await start(town)

    assert "Bram (preventiewerker) en Yasmine (jeugdwerker), en wie de server beheert." in shown


async def test_another_bot_with_administrator_is_named(town: Town) -> None:
    role = town.guild.create_role(
        "Dyno", permissions=discord.Permissions(administrator=True), managed=True
    )
    assert role

    shown = await start(town)

    assert "Ook bot Dyno kan meelezen." in shown


async def test_asking_costs_what_it_did(town: Town) -> None:
    await ten_minutes(town)
    before = len(town.calls)

    await start(town)

    assert len(town.calls) - before == 1


# -- who left and still reads -------------------------------------------------------------------


async def test_a_former_worker_who_still_holds_the_role_is_named_and_an_alarm_each_day(
    town: Town,
) -> None:
    await removed_with_the_role(town)

    assert "Oud-collega Bram kan nog meelezen." in await start(town)
    assert "Oud-collega Bram kan nog" in str((await form_of(town, "Jules")).modal)
    alarms = [each for each in told(town) if "kan het teamkanaal nog lezen" in each]
    assert len(alarms) == 1
    await town.move_clock(timedelta(days=1, minutes=1))
    await ten_minutes(town)
    alarms = [each for each in told(town) if "kan het teamkanaal nog lezen" in each]
    assert len(alarms) == 2
    # One forgotten role does not shut a child out.
    assert "is binnen" in said(await ask(town))


async def test_once_the_role_is_gone_the_name_is_forgotten(town: Town) -> None:
    await removed_with_the_role(town)
    assert await rows(town, "departed_worker") == 1
    takes_role(town, "Bram")

    await ten_minutes(town)

    assert "Bram" not in await start(town)
    assert await rows(town, "departed_worker") == 0


async def test_nobody_says_that_only_the_team_reads_while_a_former_worker_does(
    town: Town,
) -> None:
    await removed_with_the_role(town)

    shown = said(await town["Els"].slash(town.team, "werker toegang"))
    found = said(await town["Els"].slash(town.team, "controle"))

    assert "Ook deze oud-collega's kunnen het misschien nog lezen: Bram." in shown
    assert "✔ Alleen zij kunnen het lezen" not in shown
    assert "Alleen het team kan" not in found


async def test_it_closes_the_channel_only_if_the_admins_chose_so(town: Town) -> None:
    owner(town)
    await removed_with_the_role(town)
    shown = await town["Els"].slash(town.team, "werker toegang", sluit="yes")
    assert "Dan is het bankje dicht" in said(shown)

    closed = said(await ask(town))
    takes_role(town, "Bram")
    await ten_minutes(town)

    assert "niet veilig" in closed
    assert "is binnen" in said(await ask(town, "Amira"))


def owner(town: Town, name: str = "Els") -> None:
    """Give the server to one of them, as its owner can."""
    town.discord.get_guild(town.guild.id).owner_id = town[name].id
    server = town.bot.get_guild(GuildId(town.guild.id))
    assert server
    server.owner_id = town[name].id


async def test_the_whole_team_can_be_let_in_by_name(town: Town) -> None:
    owner(town)

    shown = await town["Els"].slash(town.team, "werker toegang", manier="name")
    assert "jeugdteam" in said(shown)  # the role still opens it
    assert "Nog niet met naam in het kanaal: Bram en Yasmine" in said(shown)
    assert "niet veilig" in said(await ask(town))
    overwrite(town, town.worker_role.id, 0, 0, VIEW)
    for name in ("Yasmine", "Bram"):
        overwrite(town, town[name].id, 1, VIEW, 0)
    await town.env.settle()
    again = await press(town["Els"], shown, "Kijk opnieuw")

    assert "✔ Alleen zij kunnen het lezen." in said(again)
    assert "is binnen" in said(await ask(town, "Amira"))
