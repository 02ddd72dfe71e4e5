"""`/controle`: what it asks of Discord, who may look, and the yearly review."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest
import simcord

from benchmarks.acts import routes
from bot.backups.rehearsal import REHEARSED
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of
from tests.kit.forged import forged_press
from tests.kit.going_live import trial_town
from tests.kit.set_up import all_found, controle, logbook
from tests.kit.stored import everything
from tests.kit.towns import open_town

Result = simcord.InteractionResult
MOST_CALLS = 5
MOST_SECONDS = 3.0
MANY = 50


async def test_with_fifty_channels_it_takes_five_calls_and_three_seconds_at_most(
    town: Town,
) -> None:
    for number in range(MANY):
        town.guild.create_text_channel(f"kanaal-{number}")
    await town.env.settle()
    await town.minute()
    before, began = len(town.calls), time.monotonic()

    found = await controle(town)

    made = routes(town.calls[before:])
    assert "✔" in said(found)
    assert len(made) <= MOST_CALLS, made
    assert time.monotonic() - began < MOST_SECONDS


async def test_a_look_changes_nothing(town: Town) -> None:
    before = await everything(town)

    shown = await controle(town)
    await press(town["Els"], shown, "Jaarlijks nazicht")

    assert await everything(town) == before


async def test_what_one_screen_cannot_hold_stands_on_the_next(data_dir: Path) -> None:
    """A town that is set up and where little is done yet: some twenty crosses."""
    async with trial_town(data_dir) as town:
        first = shown = await controle(town)
        lines = findings_on(shown)
        while "Volgende bladzijde" in labels_on(shown):
            shown = await press(town["Els"], shown, "Volgende bladzijde")
            lines += findings_on(shown)
        back = await press(town["Els"], shown, "Vorige bladzijde")

        found = (await all_found(town)).splitlines()
        assert lines == sorted(found, key=lambda each: each.startswith("✔"))
        assert len(lines) > len(findings_on(first))
        assert "Bladzijde 1 van 2" in said(first)
        assert findings_on(back) == findings_on(first)


@pytest.mark.parametrize("page", ["99", "-1", "x", "1.1", ""])
async def test_a_page_that_is_not_there_shows_one_that_is(town: Town, page: str) -> None:
    shown = await controle(town)

    turned = await forged_press(town, town["Els"], message_of(shown), f"check_up:page:{page}")
    refused = await forged_press(town, town["Jules"], message_of(shown), f"check_up:page:{page}")

    assert findings_on(turned)
    assert findings_on(refused) == []


def findings_on(shown: Result) -> list[str]:
    return [line for line in said(shown).splitlines() if line.startswith(("✔ ", "✖ "))]


def labels_on(shown: Result) -> list[str]:
    return [each.label for each in parts_of(message_of(shown)) if getattr(each, "label", None)]


async def test_a_worker_and_a_young_person_can_neither_look_nor_note_a_review(town: Town) -> None:
    shown = await press(town["Els"], await controle(town), "Jaarlijks nazicht")
    before = await everything(town)
    for name in ("Yasmine", "Jules"):
        refused = await forged_press(town, town[name], message_of(shown), "check_up:reviewed")

        assert "Dit is voor wie de server beheert" in said(refused)
    assert await everything(town) == before


async def test_only_who_asked_sees_it(town: Town) -> None:
    assert message_of(await controle(town)).flags.ephemeral


async def test_the_yearly_review_is_asked_for_noted_and_asked_for_again_after_a_year(
    town: Town,
) -> None:
    first = await all_found(town)
    shown = await press(town["Els"], await controle(town), "Jaarlijks nazicht")
    done = await press(town["Els"], shown, "Vandaag nagelopen")
    after = await all_found(town)
    book = await logbook(town)
    await town.move_clock(timedelta(days=366))

    assert "✖ Het jaarlijkse nazicht is nog niet gedaan" in first
    assert "✔ Genoteerd: nagelopen op 24/11/2026." in said(done)
    assert "✔ Het jaarlijkse nazicht is minder dan een jaar geleden gedaan" in after
    assert "jaarlijks nazicht (dag van het nazicht)" in book
    assert "✖ Het jaarlijkse nazicht is nog niet gedaan" in await all_found(town)


async def test_a_rehearsed_restore_is_said_with_its_day(data_dir: Path, tmp_path: Path) -> None:
    async with open_town(data_dir, backup_dir=tmp_path / "backups") as town:
        never = await all_found(town)
        (data_dir / REHEARSED).write_text(town.now.isoformat(), "utf-8")
        since = await all_found(town)
        (data_dir / REHEARSED).write_text("nonsense", "utf-8")

        assert "bankje rehearse" in never
        assert "✔ Het terugzetten van een reservekopie is geoefend op dinsdag 24 november" in since
        assert "✖ Niemand oefende al" in await all_found(town)


async def test_who_is_on_shift_now_is_named_and_a_gap_is_a_cross(town: Town) -> None:
    there = await all_found(town)
    await town["Yasmine"].slash(town.team, "dienst stop")

    assert "✔ Nu op dienst: Yasmine." in there
    assert "✖ De openingsuren lopen nu, en niemand heeft dienst." in await all_found(town)


async def test_before_anything_is_set_up_nothing_is_called_well_that_nobody_looked_at(
    data_dir: Path,
) -> None:
    async with open_town(data_dir, set_up=False) as town:
        found = said(await controle(town))

        assert "✖ Hier is nog niets klaargezet. Doe /instellen start." in found
        for untrue in ("binnenlaten", "heeft de rol van het team", "weigert niets", "paneel"):
            assert untrue not in found
