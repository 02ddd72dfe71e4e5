"""Taking leave of a worker is one step, whatever state they or Discord are in (R8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import SECRET, Town
from bot.store.keys import derive
from bot.store.opening import STORE
from cogs.introductions.service.team import Introductions
from tests.kit.forensics import decrypted, every_byte
from tests.kit.introducing import ask, channel, jpeg, publish, request_of, standing, step
from tests.kit.stored import rows
from tests.kit.team import allow


def roles(town: Town, name: str) -> list[int]:
    return list(town.discord.get_guild(town.guild.id).members[town[name].id].role_ids)


async def remove(town: Town, name: str = "Yasmine") -> str:
    return said(await town["Els"].slash(town.team, "werker verwijderen", wie=name))


async def test_r8_one_step_takes_card_photo_presence_and_every_right(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    await step(town, "Yasmine", "Foto", {"photo": ("ik.jpg", jpeg())})
    heard: list[tuple[GuildId, int]] = []

    async def on_worker_removed(guild: GuildId, account: int) -> None:
        heard.append((guild, account))

    town.bot.add_listener(on_worker_removed)

    assert "✔ Yasmine hoort niet meer bij het team." in await remove(town)
    await town.move_clock(timedelta(minutes=1))

    assert standing(hall) == []
    assert heard == [(town.guild.id, town["Yasmine"].id)]
    for table in ("card", "card_own", "card_message"):
        assert await rows(town, table) == 0
    assert await rows(town, "worker") == 1
    assert "Er is nu niemand" in said(town.panel)
    assert "Dit is voor het team" in said(await town["Yasmine"].slash(town.square, "kaart"))
    assert "Yasmine" not in said(await town["Sam"].slash(town.square, "wie"))


async def test_r8_no_byte_of_the_photo_or_the_words_stays_in_the_store(town: Town) -> None:
    await publish(town)
    await step(town, "Yasmine", "Foto", {"photo": ("ik.jpg", jpeg())})
    (row,) = await town.bot.services.store.db.execute_fetchall("SELECT photo FROM card_own")
    photo = bytes(row[0])[200:300]

    await remove(town)
    await town.minute()

    folder = town.settings.data_dir
    raw = b"".join(every_byte(folder).values()) + decrypted(folder / STORE, derive(SECRET))
    assert photo not in raw
    assert b"dingen regelen" not in raw


async def test_r8_the_bot_takes_the_role_when_it_may(town: Town) -> None:
    told = await remove(town)

    assert town.worker_role.id not in roles(town, "Yasmine")
    assert "Ook de rol van het team op Discord is weg" in told


async def test_r8_and_says_what_to_do_by_hand_when_it_may_not(town: Town) -> None:
    town.env.inject_error("DELETE", "/guilds/*/members/*/roles/*", status=403)

    told = await remove(town)

    assert town.worker_role.id in roles(town, "Yasmine")
    assert "Doe nog één ding zelf" in told
    assert town["Yasmine"].mention in told
    assert await rows(town, "worker") == 1


async def test_r8_someone_who_left_the_server_is_removed_all_the_same(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    town.guild.remove_member(town["Yasmine"])
    await town.env.settle()

    (choice,) = await town["Els"].autocomplete(town.team, "werker verwijderen", "wie", "yas")
    told = await remove(town, choice["value"])

    assert choice["name"].startswith("Yasmine (jeugdwerker)")
    assert "Ook de rol van het team op Discord is weg" in told
    assert standing(hall) == []
    assert await rows(town, "worker") == 1


async def test_r8_what_dies_halfway_is_finished_after_the_restart(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    guild = GuildId(town.guild.id)
    # The rows are gone; the process dies before it could say so to Discord.
    await town.bot.services.shared(Introductions).remove(guild, town["Yasmine"].id, may_read=False)
    await town.restart()
    await town.minute()

    assert standing(hall) == []
    assert await rows(town, "trace") == 1  # what came of the request, for a week


async def test_what_waits_for_a_signature_goes_too(town: Town) -> None:
    await publish(town)
    await step(town, "Yasmine", "Wat ik doe", {"employer": "x", "does": "y", "does_not": "z"})
    await ask(town)
    request = request_of(town)

    await remove(town)

    assert request.id not in [message.id for message in town.team.history()]
    assert not any("Goedkeuren" in labels(message) for message in town.team.history())


async def test_a_name_that_is_not_of_the_team_removes_nobody(town: Town) -> None:
    assert "Ik vind die persoon niet in het team" in await remove(town, "Sam")
    assert await rows(town, "worker") == 2


async def test_the_list_of_the_team_is_for_admins(town: Town) -> None:
    allow(town, "Sam")

    offered = await town["Sam"].autocomplete(town.square, "werker verwijderen", "wie", "")

    assert offered == []


@pytest.mark.parametrize("command", ["verwijderen", "kaarten", "kanaal"])
async def test_only_an_admin_decides_about_the_team(town: Town, command: str) -> None:
    allow(town, "Sam")
    options = {"verwijderen": {"wie": "Bram"}, "kanaal": {"kanaal": town.square}}

    refused = await town["Sam"].slash(town.square, f"werker {command}", **options.get(command, {}))

    assert "Dit is voor wie de server beheert" in said(refused)
    assert await rows(town, "worker") == 2


async def test_whoever_comes_back_begins_with_an_empty_card(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    await remove(town)

    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, town.worker_role.id)
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Yasmine"], voornaam="Yasmine", functie="youth_worker", zwijgplicht="discretion",
    )  # fmt: skip

    assert standing(hall) == []
    shown = await town["Yasmine"].slash(town.square, "kaart")
    assert "Dit ontbreekt nog: Voor wie werk je?" in said(shown)
    assert "Foto weg" not in labels(shown)
    await press(town["Yasmine"], shown, "Foto")
