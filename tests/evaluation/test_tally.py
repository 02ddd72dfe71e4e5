"""`/tel`: a worker counts, in one line or one tap; the town gets numbers only (R21)."""

from __future__ import annotations

from datetime import timedelta

import simcord

from bot.core.alias import GuildId
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.store.counters import quarter_of
from cogs.evaluation.rules.tally import GLAD, HEAVY, Tally
from cogs.evaluation.service.tallies import Tallies
from tests.kit.forged import forged_press
from tests.kit.stored import everything


async def count(
    town: Town, what: str, amount: int | None = None, name: str = "Yasmine"
) -> simcord.InteractionResult:
    options = {"wat": what} | ({} if amount is None else {"aantal": amount})
    return await town[name].slash(town.team, "tel", **options)


async def counted(town: Town) -> dict[str, int]:
    of_guild = await town.bot.services.counters.of_guild(GuildId(town.guild.id))
    now = quarter_of(town.now)
    return {name: n for (when, name), n in of_guild.items() if name[:5] == "tally" and when == now}


async def test_r21_one_line_counts_a_kind_and_a_number(town: Town) -> None:
    shown = await count(town, Tally.PLAYED, 3)

    assert "Genoteerd: 3× Meegegamed. Geen namen." in said(shown)
    assert message_of(shown).flags.ephemeral
    assert await counted(town) == {"tally-contact-played": 3}


async def test_r21_one_tap_counts_one_and_the_screen_stays(town: Town) -> None:
    screen = await town["Yasmine"].slash(town.team, "tel")

    screen = await press(town["Yasmine"], screen, "Gebabbeld")
    screen = await press(town["Yasmine"], screen, "Talent")

    assert await counted(town) == {"tally-contact-chatted": 1, "tally-theme-talent": 1}
    assert "1× Gebabbeld, 1× Talent" in said(screen)
    assert "Gebabbeld" in labels(screen)


def test_r21_as_many_themes_that_gladden_as_that_weigh() -> None:
    assert len(GLAD) == len(HEAVY)


async def test_r21_of_a_tap_the_store_gets_a_number_and_a_quarter_and_nothing_else(
    town: Town,
) -> None:
    before = await everything(town)

    await count(town, Tally.WORRY, 2)

    after = await everything(town)
    changed = {table for table in after if after[table] != before.get(table)}
    assert changed == {"counter"}
    (row,) = [row for row in after["counter"] if "tally-theme-worry" in row]
    assert set(row) == {town.guild.id, quarter_of(town.now), "tally-theme-worry", 2}


async def test_what_one_counted_is_seen_by_nobody_else_also_at_the_end_of_a_shift(
    town: Town,
) -> None:
    await count(town, Tally.PLAYED, 7)

    stopped = said(await town["Yasmine"].slash(town.team, "dienst stop"))
    assert "7× Meegegamed" in stopped
    assert "Dit zie alleen jij" in stopped
    for name in ("Bram", "Els"):
        shown = await town[name].slash(town.team, "dienst status")
        assert "7×" not in said(shown)
        assert "7×" not in said(await town[name].slash(town.team, "tel"))


async def test_after_a_restart_the_town_knows_its_number_and_nobody_whose_it_was(
    town: Town,
) -> None:
    await count(town, Tally.PLAYED, 7)

    await town.restart()

    assert await counted(town) == {"tally-contact-played": 7}
    assert "onthoud nu niets" in said(await town["Yasmine"].slash(town.team, "tel"))


async def test_of_a_shift_of_yesterday_nobody_sees_anything(town: Town) -> None:
    await count(town, Tally.PLAYED, 7)

    await town.move_clock(timedelta(hours=12))

    assert "onthoud nu niets" in said(await town["Yasmine"].slash(town.team, "tel"))


async def test_a_slip_of_the_finger_is_taken_back_once(town: Town) -> None:
    await count(town, Tally.PLAYED, 5)
    shown = await count(town, Tally.PLAYED, 50)

    await press(town["Yasmine"], shown, "Haal mijn laatste weg")
    assert await counted(town) == {"tally-contact-played": 5}
    back = await press(town["Yasmine"], shown, "Haal mijn laatste weg")
    assert await counted(town) == {}
    over = await forged_press(town, town["Yasmine"], message_of(back), "evaluation:undo")
    assert "Er is niets van jou om weg te halen" in said(over)
    assert "onthoud nu niets" in said(back)


async def test_nobody_takes_back_what_a_colleague_counted(town: Town) -> None:
    shown = await count(town, Tally.PLAYED, 5)

    refused = await forged_press(town, town["Bram"], message_of(shown), "evaluation:undo")

    assert "Er is niets van jou" in said(refused)
    assert await counted(town) == {"tally-contact-played": 5}


async def test_a_young_person_counts_nothing_and_reads_nothing(town: Town) -> None:
    refused = await town["Jules"].slash(town.square, "tel")

    assert await counted(town) == {}
    assert "Gebabbeld" not in said(refused)


async def test_a_forged_kind_counts_nothing(town: Town) -> None:
    shown = await town["Yasmine"].slash(town.team, "tel")

    await forged_press(town, town["Yasmine"], message_of(shown), "evaluation:count:jules")
    await forged_press(town, town["Yasmine"], message_of(shown), "evaluation:count")

    assert await counted(town) == {}


async def test_whoever_leaves_the_team_leaves_nothing_of_their_taps(town: Town) -> None:
    await count(town, Tally.PLAYED, 5, "Bram")

    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")
    await town.env.settle()

    assert await counted(town) == {"tally-contact-played": 5}
    assert not town.bot.services.shared(Tallies)._taps
