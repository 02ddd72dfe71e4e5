"""A merger or another name: no row moves, and everyone reads the start again."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.stored import rows


async def test_under_another_name_everyone_is_asked_again_and_no_conversation_is_lost(
    town: Town,
) -> None:
    await ask(town)
    again = await press(town["Jules"], town.panel, "Stel een vraag")
    assert again.modal  # they said yes already
    guild, guilds = GuildId(town.guild.id), town.bot.services.guilds
    before = await town.bot.services.town(guild)

    merged = before.model_copy(update={"name": "Linden-Beuken"})
    with town.as_bot():
        await guilds.put(guild, merged, town.now)

    asked = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Oké, ik begin" in labels(asked)
    assert await rows(town, "conversation") == 1
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "> is er iets woensdag" in said(inbox)
