"""Whether a stolen account still reads may be unknown for a while: then nothing is said of it."""

from __future__ import annotations

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.channels import open_up
from tests.kit.direct_messages import messages_to, told
from tests.kit.stored import rows
from tests.kit.team import MINUTE, TAKE, suspend, takes_role, ten_minutes


def not_told(town: Town) -> None:
    """Discord does not say of the account whether it still holds the role."""
    path = f"/guilds/*/members/{town['Yasmine'].id}"
    town.env.inject_error("GET", path, status=503, times=None)


async def stolen(town: Town) -> None:
    """A conversation stands, and a stolen account keeps the role: the alarm stands."""
    await ask(town)
    town.env.inject_error("DELETE", TAKE, status=403, times=None)
    await suspend(town)
    await town.minute()
    assert await opened(town) == [1]


async def opened(town: Town) -> list[int]:
    """For each time that was noted: whether it is still so."""
    db = town.bot.services.store.db
    found = await db.execute_fetchall("SELECT until IS NULL FROM opened_channel ORDER BY id")
    return [int(is_open) for (is_open,) in found]


def mended(town: Town) -> list[str]:
    return [each for each in told(town) if "weer lezen" in each]


async def test_a_restart_mends_no_channel_that_a_stolen_account_reads(town: Town) -> None:
    await stolen(town)

    await town.restart()
    await town.minute()
    await town.minute()

    assert mended(town) == []
    assert await opened(town) == [1]


async def test_while_discord_does_not_tell_the_alarm_stands(town: Town) -> None:
    await stolen(town)
    not_told(town)

    for _ in range(21):
        await town.move_clock(MINUTE)
    alarm = next(each for each in messages_to(town) if "anderen kunnen" in said(each))
    again = said(await press(town["Els"].user, alarm, "Kijk opnieuw"))

    assert mended(town) == []
    assert await opened(town) == [1]
    assert "weet nu niet wie dit kanaal kan lezen" in again


async def test_when_discord_says_that_it_is_out_the_alarm_ends(town: Town) -> None:
    await stolen(town)
    await town.restart()

    takes_role(town)
    await ten_minutes(town)

    assert len(mended(town)) == 1
    assert await opened(town) == [0]


async def test_what_everyone_reads_is_told_whatever_else_is_not_known(town: Town) -> None:
    await ask(town)
    await suspend(town)
    not_told(town)
    await town.restart()

    await open_up(town)

    assert any("@everyone" in each for each in told(town))
    assert await opened(town) == [1]


async def test_while_it_is_not_known_no_screen_says_that_the_bench_is_open(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await suspend(town)
    not_told(town)
    await town.restart()
    await town.move_clock(MINUTE)
    await town.move_clock(MINUTE)

    who = said(await town["Jules"].slash(town.square, "wie"))
    card = said(await town["Jules"].slash(town.square, "hulp"))

    assert "Nu open" not in who
    assert "Ons team is er nu wel" not in card
    assert "niet veilig" in said(town.panel)
    assert await rows(town) == 0
