"""The bot as Discord knows it: what it hears and remembers, its commands, its start and end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.app import create_bot
from bot.core.errors import StartRefused
from bot.demo.reading import said
from bot.demo.town import SECRET, Town, settings_for
from bot.store.keys import derive
from bot.store.opening import open_store
from tests.kit.canary import arrives, talks
from tests.kit.towns import open_town

CHAT_INPUT = 1
"""Discord's number for a command that one types; a menu on a person has no description."""

# -- what it hears and remembers --------------------------------------------------------------


async def test_it_hears_three_kinds_of_events_and_none_that_is_privileged(town: Town) -> None:
    heard = town.bot.intents

    assert heard.value == 4609
    assert (heard.guilds, heard.guild_messages, heard.dm_messages) == (True, True, True)


async def test_after_a_whole_conversation_it_remembers_no_message_and_no_person(
    town: Town,
) -> None:
    canary = arrives(town)
    await talks(town, canary)

    state: Any = town.bot._connection
    assert state.max_messages is None
    assert len(town.bot.cached_messages) == 0
    assert [member.id for guild in town.bot.guilds for member in guild.members] == [town.bot.own_id]
    assert town.bot.get_user(canary.actor.id) is None


async def test_f_c7_it_pings_nobody_unless_told_so_and_lives_on_servers_only(town: Town) -> None:
    assert town.bot.allowed_mentions is not None
    assert town.bot.allowed_mentions.to_dict() == {"parse": []}
    for command in town.bot.tree.get_commands():
        payload = command.to_dict(town.bot.tree)
        assert payload["integration_types"] == [0]  # never on a person's own account
        assert payload["contexts"] == ([0, 1] if payload["name"] == "hulp" else [0])


# -- commands ---------------------------------------------------------------------------------


def synced(town: Town) -> list[list[dict[str, Any]]]:
    """What was sent each time that the commands were made known."""
    calls = [call for call in town.calls if call.method == "PUT"]
    return [call.json for call in calls if call.path.endswith("/commands")]


async def test_commands_are_made_known_once_and_not_at_every_start(town: Town) -> None:
    assert len(synced(town)) == 1

    await town.restart()
    await town.restart()

    assert len(synced(town)) == 1
    assert set(town["Jules"].available_commands(town.square)) >= {"vraag", "hulp", "wie"}


async def test_commands_are_made_known_again_when_a_town_words_one_otherwise(
    data_dir: Path, tmp_path: Path
) -> None:
    own = tmp_path / "config" / "texts" / "nl.ftl"
    own.parent.mkdir(parents=True)
    async with open_town(data_dir, config_dir=tmp_path / "config", set_up=False) as town:
        own.write_text("helplines-command-about = Wie kun je nu bellen?\n")
        await town.restart()

        before, after = synced(town)

    described = {
        each["name"]: each["description_localizations"]["nl"]
        for each in after
        if each["type"] == CHAT_INPUT
    }
    assert described["hulp"] == "Wie kun je nu bellen?"
    assert before != after


async def test_commands_are_dutch_and_translated_where_discord_knows_the_language(
    town: Town,
) -> None:
    (commands,) = synced(town)

    names = {each["name"] for each in commands}
    assert names == {
        "alarm", "noodstop", "vraag", "gesprek", "wie", "hulp", "praktisch",
        "privacy", "dienst", "werker", "kaart",
        "zinnen", "instellen", "uren", "stil", "hulplijnen", "controle", "paneel", "Wie is dit?",
        "kanalen", "plekken", "afbeeldingen", "opheffen", "toegang", "uiterlijk",
        "voorstel", "wat-te-doen", "oefenen", "kaarten-beheren", "tel", "rapport",
        "samenwerking", "overleg", "overleg-instellen", "orientatie", "peiling", "posts",
    }  # fmt: skip
    for each in commands:
        for what in ("name", "description") if each["type"] == CHAT_INPUT else ("name",):
            translations = each[f"{what}_localizations"]
            assert set(translations) == {each.value for each in discord.Locale}
            assert translations["nl"] == each[what]
            # Whoever has Discord in another language reads English, as in all that names them.
            assert translations["de"] == translations["en-GB"] == translations["en-US"]


# -- starting and stopping --------------------------------------------------------------------


async def start_and_fail(data_dir: Path, config: Path) -> StartRefused:
    bot = create_bot(settings_for(data_dir, config_dir=config))
    env = simcord.Env(bot)
    try:
        with pytest.raises(StartRefused) as refused:
            await env.start()
    finally:
        await bot.close()
    return refused.value


async def test_closing_twice_is_safe(town: Town) -> None:
    await town.bot.close()
    await town.bot.close()

    assert town.bot.is_closed()


async def test_closing_what_never_started_is_safe(data_dir: Path) -> None:
    bot = create_bot(settings_for(data_dir))

    await bot.close()

    assert not data_dir.exists()


async def test_a_start_that_fails_half_way_lets_go_of_the_folder(
    data_dir: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    (config / "helplines.toml").write_text("[[helpline]\n")

    refused = await start_and_fail(data_dir, config)

    assert (refused.text, refused.facts["line"]) == ("start-config-unreadable", "1")
    (config / "helplines.toml").unlink()
    async with open_town(data_dir, config_dir=config) as town:
        assert "Nu open" in said(town.panel)


async def test_a_start_in_a_folder_that_is_taken_fails_and_a_later_one_works(
    data_dir: Path,
) -> None:
    first = await open_store(data_dir, derive(SECRET), [])

    refused = await start_and_fail(data_dir, Path("config"))
    await first.close()

    assert refused.text == "start-second-instance"
    async with open_town(data_dir) as town:
        assert "Nu open" in said(town.panel)
