"""Set-up while the server changes under it: rights that go, roles that go, names of every kind."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import press, said
from bot.demo.setting_up import choose_places, opened, say_why
from bot.demo.town import Town
from bot.store.guild_purpose import Purpose
from tests.kit.channels import VIEW, bit, everyone_sees, permit, shut
from tests.kit.set_up import administers, controle, decided, fill_in
from tests.kit.stored import everything
from tests.kit.towns import open_town

WHY = "Jongeren vinden hier iemand die luistert."
CONTACTS = {"coordinator": "Els", "dpo": "Noor", "address": "dpo@l.be"}
TURNED = "\u202e"
"""Turns what follows around: a name can read as another."""
NAMES = {
    "emoji": "🎮 gamers 👩‍👩‍👧",
    "right to left": "شباب البلدة",
    "turned around": f"{TURNED}srotaredom",
    "everything": f"🦊{TURNED}\u200bשלום*_`@everyone`_*",
}


@pytest.fixture
async def fresh(data_dir: Path) -> AsyncIterator[Town]:
    """A town in which nobody decided anything yet."""
    async with open_town(data_dir, set_up=False) as opened_town:
        yield opened_town


def loses_rights(town: Town, name: str = "Els") -> None:
    member = town.discord.get_guild(town.guild.id).members[town[name].id]
    member.role_ids.remove(town.guild.roles["beheer"].id)


async def test_who_loses_the_right_midway_is_refused_and_another_goes_on_from_there(
    fresh: Town,
) -> None:
    then = await say_why(fresh["Els"], fresh.team, name="Dorp", purpose=WHY, **CONTACTS)
    assert "Stap 2 van 5: Wie?" in said(then)
    loses_rights(fresh)
    before = await everything(fresh)

    refused = await press(fresh["Els"], then, "Later")

    assert "Dit is voor wie de server beheert" in said(refused)
    assert await everything(fresh) == before
    administers(fresh, "Bram")
    went_on = await fresh["Bram"].slash(fresh.team, "instellen start")
    assert "Stap 2 van 5: Wie?" in said(went_on)
    assert (await decided(fresh)).name == "Dorp"


async def test_who_installed_it_and_left_is_not_needed_to_finish_it(fresh: Town) -> None:
    await say_why(fresh["Els"], fresh.team, name="Dorp", purpose=WHY)
    fresh.guild.remove_member(fresh["Els"])
    administers(fresh, "Bram")
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}

    await choose_places(fresh["Bram"], fresh.team, **chosen)

    town = await decided(fresh)
    assert town.is_set_up
    assert town.admin == fresh["Bram"].id
    purpose = await fresh.bot.services.guilds.get(fresh.guild.id, Purpose)  # type: ignore[arg-type]
    assert purpose.sentence == WHY


async def test_a_role_that_is_deleted_in_the_middle_opens_nothing(fresh: Town) -> None:
    everyone_sees(fresh)
    form = await opened(fresh["Els"], fresh.square, "setup:start")
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}
    looked = await fresh["Els"].submit_modal(form, chosen)
    fresh.discord.delete_role(fresh.guild.id, fresh.worker_role.id)
    await shut(fresh)
    await fresh.env.settle()

    done = await press(fresh["Els"], looked, "Kijk opnieuw")

    assert "✖ De rol van het team is er niet meer." in said(done)
    assert "Er is nog niets bewaard" in said(done)
    assert not (await decided(fresh)).is_set_up


async def test_a_bench_without_a_name_yet_is_not_called_by_an_empty_one(fresh: Town) -> None:
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}

    done = await choose_places(fresh["Els"], fresh.team, **chosen)

    assert "Het bankje staat er." in said(done)


async def test_a_bot_that_loses_its_permission_halfway_says_which_one(fresh: Town) -> None:
    form = await opened(fresh["Els"], fresh.team, "setup:start")
    own = fresh.guild.roles["Lin"].id
    permit(fresh, fresh.team.id, own, allow=VIEW, deny=bit("send_messages"))
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}

    done = await fresh["Els"].submit_modal(form, chosen)

    assert "nog niet: Berichten verzenden" in said(done)
    assert not (await decided(fresh)).is_set_up


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
async def test_a_role_of_any_name_that_can_read_is_named_and_turns_no_line_around(
    town: Town, name: str
) -> None:
    role = town.guild.create_role(name)
    permit(town, town.team.id, role.id, allow=VIEW)

    found = said(await controle(town))
    seen = said(await town["Els"].slash(town.team, "toegang"))

    line = next(each for each in found.splitlines() if "kunnen het teamkanaal lezen: " in each)
    named = line.partition("lezen: ")[2].partition(". Zet 'Kanaal bekijken'")[0]
    assert any(map(str.isalpha, named))
    assert TURNED not in found + seen


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
async def test_channels_of_any_name_can_be_those_of_the_team_and_the_panel(
    town: Town, name: str
) -> None:
    for each in (town.team, town.square):
        town.discord.edit_channel(each.id, {"name": name})
    await town.env.settle()

    done = said(await fill_in(town))

    assert "✖ In het" not in done
    assert "✖ Ik kan" not in done
    assert TURNED not in done


@pytest.mark.parametrize(("name", "kept"), [("Dorp 🌳", "Dorp 🌳"), ("بلدة الزهور", "بلدة الزهور")])
async def test_a_town_may_have_such_a_name_itself(town: Town, name: str, kept: str) -> None:
    await fill_in(town, name=name)

    await town.move_clock(timedelta(minutes=1))

    assert kept in said(town.panel)
