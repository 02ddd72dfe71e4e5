"""What a municipality ticks off, in Discord: who may, what young people then see, how long."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from cogs.helplines.service.helplines import Helplines
from tests.kit.forged import forged_press
from tests.kit.helpline_screens import EVENING, listed, looked, names_on, the_list, tick
from tests.kit.towns import open_town

STALE = "uren misschien veranderd"


@pytest.fixture
async def evening(data_dir: Path) -> AsyncIterator[Town]:
    """Lindendaal on a Tuesday evening: Awel answers, the team does not."""
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        yield town


async def for_talking(town: Town) -> str:
    """What Sam reads on the first pages of the list."""
    shown = await the_list(town)
    pages = [said(shown)]
    for _ in range(2):
        shown = await press(town["Sam"], shown, "Meer")
        pages.append(said(shown))
    return "\n".join(pages)


def about(page: str, name: str) -> str:
    """What a list says of one line."""
    return page.partition(f"**{name}**")[2].partition("\n-#")[0]


async def test_r59_a_line_is_called_open_only_after_it_was_ticked_off(evening: Town) -> None:
    before = about(await for_talking(evening), "Awel")
    assert "102" in before
    assert "nu open" not in before
    assert "dicht" not in before

    await tick(evening, "awel")

    after = about(await for_talking(evening), "Awel")
    assert "Bel **102** · nu open tot 22 uur" in after


async def test_r59_the_tick_says_who_looked_and_when(evening: Town) -> None:
    seen = await tick(evening, "awel")

    assert f"<@{evening['Els'].user.id}>" in said(seen)
    assert "dinsdag 24 november" in said(seen)
    assert message_of(seen).flags.ephemeral


async def test_an_admin_reads_what_we_say_with_its_hours_and_where_it_was_read(
    evening: Town,
) -> None:
    seen = said(await looked(evening, "awel"))

    assert "102" in seen
    assert "maandag, dinsdag, donderdag tot en met zaterdag: 16 uur tot 22 uur" in seen
    assert "Nog niemand keek dit na" in seen
    assert "https://" in seen
    assert "gelezen bij minstens twee andere bronnen" in seen


async def test_what_was_read_in_doubt_is_told_to_the_admin_and_to_nobody_else(
    evening: Town,
) -> None:
    assert "niet zeker genoeg om te tonen" in said(await looked(evening, "1712"))
    await tick(evening, "1712")

    service = evening.bot.services.shared(Helplines)
    shown = (await service.now(GuildId(evening.guild.id), "1712")).lines
    chat = next(n for n, c in enumerate(shown[0].line.shown) if c.type == "chat")
    assert not shown[0].standings[chat].is_open


async def test_outside_its_hours_a_ticked_line_says_when_it_opens(evening: Town) -> None:
    await tick(evening, "awel")
    await evening.move_to(datetime(2026, 11, 24, 23, 0, tzinfo=HOME))

    assert "nu dicht, weer open: morgen om 14 uur" in about(await for_talking(evening), "Awel")


async def test_r59_after_ninety_days_the_hours_may_have_changed_and_the_owner_hears_once(
    evening: Town,
) -> None:
    await tick(evening, "awel")
    await evening.move_clock(timedelta(days=91))

    assert STALE in about(await for_talking(evening), "Awel")
    mail = [
        message.content or said(message) for message in evening["Els"].user.dm_channel.history()
    ]
    assert len([each for each in mail if "te lang geleden" in each]) == 1

    await evening.move_clock(timedelta(days=1))
    mail = [said(message) for message in evening["Els"].user.dm_channel.history()]
    assert len([each for each in mail if "te lang geleden" in each]) == 1


async def test_ticking_again_makes_it_fresh(evening: Town) -> None:
    await tick(evening, "awel")
    await evening.move_clock(timedelta(days=91))

    await tick(evening, "awel")

    assert STALE not in about(await for_talking(evening), "Awel")


async def test_a_tick_outlives_a_restart(evening: Town) -> None:
    await tick(evening, "awel")

    await evening.restart()

    assert "nu open tot 22 uur" in about(await for_talking(evening), "Awel")


async def test_a_tick_can_be_taken_back(evening: Town) -> None:
    seen = await tick(evening, "awel")

    await press(evening["Els"], seen, "Niet meer nagekeken")

    assert "nu open" not in about(await for_talking(evening), "Awel")


async def test_an_update_of_the_data_drops_the_tick_of_what_changed(
    data_dir: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    async with open_town(data_dir, starts=EVENING, on_shift=(), config_dir=config) as town:
        await tick(town, "awel")
        await tick(town, "jac")
        (config / "helplines.local.toml").write_text('[[helpline]]\nid = "awel"\nname = "Awel!"\n')

        await town.restart()
        await town.minute()

        service = town.bot.services.shared(Helplines)
        assert set(await service.ticks(GuildId(town.guild.id))) == {"jac"}


async def test_the_list_says_what_waits_and_leads_to_the_next(evening: Town) -> None:
    first = await listed(evening)
    assert "0 van 58 nagekeken" in said(first)

    seen = await tick(evening, "nood-112")

    onward = await press(evening["Els"], seen, "Volgende")
    assert "101" in said(onward)
    again = await press(evening["Els"], onward, "Terug naar de lijst")
    assert "1 van 58 nagekeken" in said(again)


async def test_every_line_is_on_one_of_the_pages(evening: Town) -> None:
    shown = await listed(evening)
    names: set[str] = set()
    for _ in range(3):
        names |= names_on(shown)
        shown = await press(evening["Els"], shown, "Meer lijnen")

    assert len(names) == 58


# -- who may not ----------------------------------------------------------------------------------


@pytest.mark.parametrize("person", ["Sam", "Yasmine"])
async def test_only_an_admin_ticks_off(evening: Town, person: str) -> None:
    service = evening.bot.services.shared(Helplines)
    await tick(evening, "awel")
    ticks = await service.ticks(GuildId(evening.guild.id))
    doors = [
        f"helplines:{door}:jac.{service.directory.prints['jac']}" for door in ("tick", "check")
    ]

    for door in [
        *doors,
        f"helplines:untick:awel.{ticks['awel'].fingerprint}",
        "helplines:checklist:0",
    ]:
        forged = await forged_press(evening, evening[person], evening.panel, door)
        assert "'Server beheren'" in said(forged)

    assert await service.ticks(GuildId(evening.guild.id)) == ticks


async def test_ticks_of_one_server_do_not_count_on_another(evening: Town) -> None:
    await tick(evening, "awel")

    service = evening.bot.services.shared(Helplines)

    assert await service.ticks(GuildId(evening.guild.id + 1)) == {}


async def test_what_was_looked_at_before_it_changed_is_not_ticked_off(
    data_dir: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    async with open_town(data_dir, starts=EVENING, on_shift=(), config_dir=config) as town:
        seen = await looked(town, "awel")
        (config / "helplines.local.toml").write_text('[[helpline]]\nid = "awel"\nname = "Awel!"\n')
        await town.restart()

        refused = await press(town["Els"], seen, "Nagekeken")

        assert "intussen veranderd" in said(refused)
        service = town.bot.services.shared(Helplines)
        assert await service.ticks(GuildId(town.guild.id)) == {}


@pytest.mark.parametrize(
    ("locale", "always", "evenings"),
    [
        ("nl", "dag en nacht", "maandag tot en met vrijdag: 9 uur tot 18 uur; feestdagen: dicht"),
        ("en-GB", "day and night", "Monday to Friday: 9:00 to 18:00; public holidays: closed"),
        (
            "fr",
            "jour et nuit",
            (
                "lundi à vendredi\N{NO-BREAK SPACE}: 9 h à 18 h\N{NO-BREAK SPACE}; "
                "jours fériés\N{NO-BREAK SPACE}: fermé"
            ),
        ),
    ],
)
async def test_the_hours_to_check_stand_there_in_words(
    evening: Town, locale: str, always: str, evenings: str
) -> None:
    """An admin who never saw OSM read `Mo-Fr 09:00-18:00; PH off`."""
    speak(evening.env, locale)

    emergency, violence = [said(await looked(evening, each)) for each in ("nood-112", "1712")]

    assert always in emergency
    assert evenings in violence
    assert not re.search(r"24/7|PH off|Mo-Fr", emergency + violence)
