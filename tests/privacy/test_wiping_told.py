"""The team's line that something was wiped: it follows from the wipe, and stands once."""

from __future__ import annotations

from bot.demo.town import Town
from cogs.privacy.service.wiping import Privacy
from tests.kit.asking import ask
from tests.kit.wiping import told, whose, wipe


async def test_what_the_team_could_not_read_stands_there_once_as_soon_as_it_can(
    town: Town,
) -> None:
    await ask(town)
    town.env.inject_error("POST", f"/channels/{town.team.id}/messages", status=500, times=None)
    await wipe(town)
    assert await told(town) == []
    town.discord.faults.clear()

    await town.minute()
    await town.minute()

    assert len(await told(town)) == 1


async def test_when_the_power_goes_right_after_a_wipe_the_team_reads_it_after_the_start(
    town: Town,
) -> None:
    await ask(town)
    await Privacy(town.bot.services).wipe(whose(town), town.team.id)

    await town.restart()
    await town.minute()

    assert len(await told(town)) == 1


async def test_nothing_leads_from_the_line_to_whose_conversation_it_was(town: Town) -> None:
    await ask(town)

    gone = await Privacy(town.bot.services).wipe(whose(town), town.team.id)

    assert gone.line
    assert not any(key in gone.line.about for key in gone.conversations)
