"""Published cards stand, one message each, true, and come back when they fall (R7)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town
from cogs.introductions.rules.team import KNOWN_FOR
from tests.kit.introducing import channel, publish, standing, step
from tests.kit.stored import rows


@pytest.fixture
async def hall(town: Town) -> simcord.ChannelHandle:
    """Where the cards of Yasmine and Bram stand."""
    place = await channel(town)
    await publish(town, "Yasmine")
    await publish(town, "Bram")
    return place


def told(town: Town) -> list[str]:
    """What the admin heard in private."""
    known = town.discord.dm_channels
    return (
        [said(m) for m in town["Els"].user.dm_channel.history()] if town["Els"].id in known else []
    )


async def test_each_card_stands_once_and_nothing_is_asked_of_discord_while_it_is_true(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    assert [card.split(" ")[0] for card in standing(hall)] == ["**Yasmine**", "**Bram**"]
    await town["Yasmine"].slash(town.team, "dienst stop")  # who is on shift is looked up
    since = len(town.calls)

    for _ in range(3):
        await town.move_clock(timedelta(minutes=1))

    assert [call.path for call in town.calls[since:] if "/messages" in call.path] == []


async def test_a_card_deleted_by_hand_is_back_at_once(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    first = hall.history()[0].id

    town.discord.delete_message(hall.id, first)
    await town.env.settle()

    assert len(standing(hall)) == 2
    assert first not in [message.id for message in hall.history()]
    assert await rows(town, "card_message") == 2


async def test_cards_deleted_in_bulk_are_all_back(town: Town, hall: simcord.ChannelHandle) -> None:
    town.discord.bulk_delete_messages(hall.id, [m.id for m in hall.history()])
    await town.env.settle()

    assert len(standing(hall)) == 2


async def test_a_card_deleted_while_the_bot_was_away_is_back(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    await town.bot.close()
    town.discord.delete_message(hall.id, hall.history()[0].id)

    await town.restart()

    assert len(standing(hall)) == 2


async def test_a_restart_leaves_what_stands(town: Town, hall: simcord.ChannelHandle) -> None:
    before = [message.id for message in hall.history()]

    await town.restart()
    await town.minute()

    assert [message.id for message in hall.history()] == before


async def test_a_deletion_elsewhere_moves_nothing(town: Town, hall: simcord.ChannelHandle) -> None:
    line = await town["Sam"].send(town.square, "hallo")
    since = len(town.calls)

    await town["Sam"].delete(line)

    assert len(town.calls) == since


async def test_the_cards_move_with_their_channel(town: Town, hall: simcord.ChannelHandle) -> None:
    elsewhere = town.guild.create_text_channel("nieuw")

    await town["Els"].slash(town.team, "werker kanaal", kanaal=elsewhere)
    await town.minute()

    assert standing(hall) == []
    assert len(standing(elsewhere)) == 2


async def test_a_card_whose_arrival_nobody_knows_is_found_and_not_posted_twice(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "UPDATE trace SET message_id = NULL WHERE about IN (SELECT key FROM card_message)"
        )

    await town.restart()

    assert len(standing(hall)) == 2
    await step(town, "Yasmine", "Over mij", {"own_words": "Ik teken strips."})
    assert "Ik teken strips." in standing(hall)[0]


async def test_a_card_that_never_arrived_is_posted(town: Town, hall: simcord.ChannelHandle) -> None:
    await town.bot.close()
    for message in hall.history():
        town.discord.delete_message(hall.id, message.id)
    await town.restart()
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM trace")
    town.discord.bulk_delete_messages(hall.id, [m.id for m in hall.history()])

    await town.minute()

    assert len(standing(hall)) == 2


@pytest.mark.parametrize("gone", ["deleted", "forbidden"])
async def test_cards_that_cannot_stand_are_told_to_the_admin_once_and_stand_later(
    town: Town, gone: str
) -> None:
    hall = await channel(town)
    if gone == "deleted":
        town.discord.delete_channel(hall.id)
    else:
        town.env.inject_error("POST", f"/channels/{hall.id}/messages", status=403, times=3)
    await publish(town)
    await town.minute()
    await town.minute()

    (heard,) = told(town)
    assert "voorstelkaarten" in heard
    if gone == "deleted":
        hall = town.guild.create_text_channel("nieuw")
        await town["Els"].slash(town.team, "werker kanaal", kanaal=hall)
    await town.minute()
    assert len(standing(hall)) == 1


async def test_discord_failing_for_a_while_is_no_trouble_of_anybody(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    message = hall.history()[0].id
    town.env.inject_error("PATCH", f"/channels/{hall.id}/messages/{message}", status=400)
    await step(town, "Yasmine", "Over mij", {"own_words": "Ik teken strips."})
    assert "strips" not in standing(hall)[0]

    await town.minute()

    assert "strips" in standing(hall)[0]
    assert told(town) == []


async def test_nothing_happens_while_discord_does_not_show_the_server(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id), "unavailable": True})
    await town.env.settle()
    since = len(town.calls)

    town.bot.dispatch("cards_changed", GuildId(town.guild.id))
    await town.minute()

    assert len(town.calls) == since


async def test_a_forgotten_workers_card_goes_with_the_worker(
    town: Town, hall: simcord.ChannelHandle
) -> None:
    await town.move_clock(timedelta(days=200))
    await town["Yasmine"].slash(town.team, "dienst start")

    await town.move_clock(KNOWN_FOR - timedelta(days=199))
    await town.minute()

    (left,) = standing(hall)
    assert left.startswith("**Yasmine**")
    assert await rows(town, "card") == 1


async def test_cards_of_the_team_cannot_be_sent_to_the_team_channel(town: Town) -> None:
    refused = await town["Els"].slash(town.team, "werker kanaal", kanaal=town.team)

    assert "Kies een kanaal dat iedereen kan zien" in said(refused)


async def test_the_admin_hears_at_once_which_permission_is_lacking(town: Town) -> None:
    hidden = town.guild.create_text_channel("dicht")
    denied = discord.Permissions(attach_files=True).value
    closed = Overwrite(town.guild.id, OverwriteType.ROLE, 0, denied)
    town.discord.edit_channel(hidden.id, {}, overwrites=[closed])

    shown = await town["Els"].slash(town.team, "werker kanaal", kanaal=hidden)

    assert "✖ Daar mag ik dit nog niet: Bestanden bijvoegen." in said(shown)


@pytest.mark.parametrize(
    ("option", "typed", "says"),
    [
        ("pagina", "lindendaal.be", "Schrijf het volledige adres"),
        ("pagina", "https://a.be/ <@1>", "Schrijf het volledige adres"),
        ("telefoon", "bel ons", "Schrijf het nummer met cijfers"),
    ],
)
async def test_a_page_or_number_that_is_none_is_refused(
    town: Town, option: str, typed: str, says: str
) -> None:
    hall = town.guild.create_text_channel("voorstellen")

    refused = await town["Els"].slash(town.team, "werker kanaal", kanaal=hall, **{option: typed})

    assert says in said(refused)


@pytest.mark.parametrize("code", [30046, 50005])
async def test_a_card_that_may_not_be_edited_any_more_is_posted_anew_and_told_once(
    town: Town, hall: simcord.ChannelHandle, code: int
) -> None:
    old = next(m.id for m in hall.history() if "Yasmine" in said(m))
    path = f"/channels/{hall.id}/messages/{old}"
    town.env.inject_error("PATCH", path, status=400, code=code, times=None)

    await step(town, "Yasmine", "Over mij", {"own_words": "Ik teken strips."})
    await town.minute()

    assert old not in [message.id for message in hall.history()]
    assert len(standing(hall)) == 2
    assert "Ik teken strips." in "".join(standing(hall))
    assert len([each for each in told(town) if "voorstelkaart" in each]) == 1
    checked = said(await town["Els"].slash(town.team, "controle"))
    assert "wijziging van een voorstelkaart" not in checked
