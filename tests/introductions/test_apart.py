"""`/werker apart`: what an admin reads about a kind's own channel, and who decides (R2, F-A7)."""

from __future__ import annotations

from typing import Any

import pytest
import simcord
from discord import PermissionOverwrite
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import BOT, Town, set_apart
from bot.store.guild_profile import NOT_CHOSEN, OwnChannels
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from tests.kit.forged import forged_press
from tests.kit.set_up import owns
from tests.kit.stored import everything

SHOWN, HIDDEN = PermissionOverwrite(view_channel=True), PermissionOverwrite(view_channel=False)


def room(town: Town, *people: str, **more: PermissionOverwrite) -> simcord.ChannelHandle:
    """A channel that only these people can read, and the roles that are named."""
    allowed: dict[Any, PermissionOverwrite] = {town.guild.default_role: HIDDEN}
    allowed |= {town.guild.roles[role]: of for role, of in ({BOT: SHOWN} | more).items()}
    allowed |= {town[each]: SHOWN for each in people}
    return town.guild.create_text_channel("apart", overwrites=allowed)


async def apart(
    town: Town, channel: simcord.ChannelHandle | None, kind: str = "youth_worker", by: str = "Els"
) -> str:
    """The command, and what it says once Els, who must see a channel to choose it, is out.

    The one that she chose first is a wall already; so the server is hers.
    """
    owns(town, "Els")
    if channel is None:
        looked = await town[by].slash(town.team, "werker apart", functie=kind)
        return said(await press(town[by], looked, "Geen eigen kanaal meer"))
    answer = await set_apart(town, channel, kind)
    again = "Kijk opnieuw" in labels(answer)
    return said(await press(town["Els"], answer, "Kijk opnieuw") if again else answer)


async def own(town: Town) -> OwnChannels:
    return await town.bot.services.guilds.get(GuildId(town.guild.id), OwnChannels)


async def test_a_channel_that_only_they_can_read_is_in_order(town: Town) -> None:
    channel = room(town, "Yasmine")

    answer = await apart(town, channel)

    assert "✖" not in answer
    assert "✔ Alleen zij kunnen het lezen" in answer
    assert (await own(town)).youth_worker == channel.id


async def test_the_team_itself_is_named_as_a_reader_of_outside(town: Town) -> None:
    answer = await apart(town, room(town, "Yasmine", jeugdteam=SHOWN))

    assert "kunnen het lezen: jeugdteam." in answer
    assert "Tot dan kunnen jongeren dit niet kiezen" in answer


async def test_a_colleague_of_another_kind_is_named_and_a_stranger_shown(town: Town) -> None:
    answer = await apart(town, room(town, "Yasmine", "Bram", "Sam"))

    assert f"kunnen het lezen: Bram, <@{town['Sam'].id}>." in answer


async def test_who_of_the_kind_cannot_read_it_yet_is_named(town: Town) -> None:
    answer = await apart(town, room(town))

    assert "Nog niet met naam in het kanaal: Yasmine." in answer


async def test_what_the_bot_may_not_do_there_is_named_as_discord_names_it(town: Town) -> None:
    deny = PermissionOverwrite(view_channel=True, manage_threads=False)

    answer = await apart(town, room(town, "Yasmine", Lin=deny))

    assert "Ik mag er dit nog niet: Threads beheren." in answer


async def test_a_channel_that_the_bot_cannot_see_is_said(town: Town) -> None:
    channel = room(town, "Yasmine", Lin=HIDDEN)

    assert "Ik mag er dit nog niet: Kanaal bekijken" in await apart(town, channel)


async def test_a_kind_that_nobody_has_and_a_team_of_one_kind_are_said(town: Town) -> None:
    assert "Niemand van het team heeft deze functie" in await apart(
        town, room(town, "Yasmine"), "counsellor"
    )
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    assert "Het hele team heeft deze functie" in await apart(town, room(town, "Yasmine"))


async def test_the_teams_channel_and_another_kinds_are_refused_and_change_nothing(
    town: Town,
) -> None:
    channel = room(town, "Yasmine")
    await apart(town, channel, "prevention_worker")
    before = await everything(town)

    assert "het kanaal van het hele team" in await apart(town, town.team)
    assert "hoort al bij een andere functie" in await apart(town, channel)
    assert await everything(town) == before


async def test_without_a_channel_it_is_taken_back(town: Town) -> None:
    await apart(town, room(town, "Yasmine"))

    answer = await apart(town, None)

    assert "Er is geen eigen kanaal meer voor jeugdwerker" in answer
    assert (await own(town)).youth_worker == NOT_CHOSEN


async def test_r11_who_decided_it_stands_in_the_log_book(town: Town) -> None:
    await apart(town, room(town, "Yasmine"))

    read = said(await town["Els"].slash(town.team, "instellen logboek"))

    assert "eigen kanaal van een functie (jeugdwerker" in read
    assert f"<@{town['Els'].id}>" in read


async def test_only_an_admin_can(town: Town) -> None:
    command = town.discord.find_command("werker", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town["Yasmine"]: True})
    before = await everything(town)

    looked = await town["Yasmine"].slash(town.team, "werker apart", functie="youth_worker")
    door = f"introductions:unapart:youth_worker.{(await own(town)).youth_worker}"
    taken = await forged_press(town, town["Yasmine"], town.panel, door)

    for each in (looked, taken):
        assert "voor wie de server beheert" in said(each)
    assert await everything(town) == before


async def test_another_server_has_its_own(town: Town) -> None:
    channel = room(town, "Yasmine")
    await apart(town, channel)

    kinds = OwnChannelService(town.bot.services)

    assert [each.channel for each in await kinds.to_choose(GuildId(town.guild.id))] == [channel.id]
    assert await kinds.to_choose(GuildId(town.guild.id + 1)) == []


async def test_a_team_of_one_kind_has_nothing_to_choose(town: Town) -> None:
    await apart(town, room(town, "Yasmine"))
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    assert await OwnChannelService(town.bot.services).to_choose(GuildId(town.guild.id)) == []


async def test_a_mention_in_a_kinds_own_channel_gets_no_automatic_answer(town: Town) -> None:
    channel = room(town, "Yasmine")
    await apart(town, channel)
    await town["Yasmine"].slash(town.team, "dienst stop")

    await town["Yasmine"].send(channel, f"<@{town['Bram'].id}> kijk jij even?")

    assert len(channel.history()) == 1


def test_every_kind_of_worker_can_have_one_and_nothing_else_can() -> None:
    assert set(OwnChannels.model_fields) == {kind.value for kind in Role}


@given(st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_no_two_kinds_share_a_channel(channels: list[int]) -> None:
    asked = dict(zip(Role, channels, strict=True))
    given = [each for each in channels if each]

    if len(set(given)) == len(given):
        kept = OwnChannels(**{kind.value: each for kind, each in asked.items()})
        assert sorted(kept.chosen.values()) == sorted(given)
        return
    with pytest.raises(ValidationError):
        OwnChannels(**{kind.value: each for kind, each in asked.items()})


def test_a_negative_channel_is_none() -> None:
    with pytest.raises(ValidationError):
        OwnChannels(youth_worker=-1)


async def test_a_look_changes_nothing(town: Town) -> None:
    await apart(town, room(town, "Yasmine"))
    before = await everything(town)

    for kind in ("youth_worker", "counsellor"):
        looked = await town["Els"].slash(town.team, "werker apart", functie=kind)

    assert "Er is geen eigen kanaal voor hulpverlener" in said(looked)
    assert await everything(town) == before


async def test_of_two_admins_the_second_takes_back_only_what_they_saw(town: Town) -> None:
    await apart(town, room(town, "Yasmine"))
    seen = await town["Els"].slash(town.team, "werker apart", functie="youth_worker")
    other = room(town, "Yasmine")
    await apart(town, other)

    refused = await press(town["Els"], seen, "Geen eigen kanaal meer")

    assert "Iemand anders veranderde dit intussen" in said(refused)
    assert (await own(town)).youth_worker == other.id
