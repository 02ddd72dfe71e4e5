"""Wiping in the middle of something else: an open answer, an act on its way, a closed phone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, form_of
from tests.kit.forged import at_once, forged_form
from tests.kit.stored import everything, rows
from tests.kit.towns import open_town
from tests.kit.wiping import a_full_life


async def sure_of(town: Town, name: str = "Jules") -> object:
    return await press(town[name], await press(town[name], town.panel, "Privacy"), "Wis alles")


async def wipe(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], await sure_of(town, name), "Ja, wis alles"))  # type: ignore[arg-type]


async def nothing_left(town: Town) -> None:
    for table in await town.bot.services.store.tables_about_aliases():
        assert await rows(town, table) == 0
    assert town.team.threads == []
    phone = (
        town["Jules"].user.dm_channel.history()
        if town["Jules"].id in town.discord.dm_channels
        else []
    )
    assert [m for m in phone if not m.flags.ephemeral] == []


async def test_helplines_are_offered_before_it_is_done(town: Town) -> None:
    await ask(town)
    before = await everything(town)

    sure = await sure_of(town)

    assert "Wil je eerst een nummer opschrijven?" in said(sure)  # type: ignore[arg-type]
    assert "Toon alle hulplijnen" in labels(sure)  # type: ignore[arg-type]
    assert await everything(town) == before


@pytest.mark.parametrize("away", [False, True], ids=["discord is there", "discord is away"])
async def test_during_an_open_answer_the_worker_reads_that_it_is_gone(
    town: Town, *, away: bool
) -> None:
    await ask(town)
    form = await press(town["Yasmine"], town.thread().history()[0], "Antwoord")
    assert form.modal
    if away:
        for path in ("/channels/*", "/channels/*/messages/*"):
            town.env.inject_error("DELETE", path, status=503, times=None)

    await wipe(town)
    door = str(form.modal["custom_id"])
    late = await forged_form(town, town["Yasmine"], town.team.id, door, "hier is je antwoord")

    assert "Het is gewist of verlopen" in said(late)
    seen = [*town.team.history(), *(m for t in town.team.threads for m in t.history())]
    assert not any("hier is je antwoord" in said(m) for m in seen)
    town.discord.faults.clear()
    await town.move_clock(timedelta(hours=6))
    await nothing_left(town)


async def test_a_form_that_stood_open_while_everything_was_wiped_is_no_way_back(town: Town) -> None:
    await ask(town)
    form = await form_of(town, "Jules")

    await wipe(town)
    refused = await town["Jules"].submit_modal(form, {"words": "toch nog iets"})

    assert "Lees eerst even hoe het werkt" in said(refused)
    assert "toch nog iets" in said(refused)
    await nothing_left(town)


async def test_everything_that_can_be_held_about_someone_goes(town: Town) -> None:
    await a_full_life(town)
    await answer(town, "nog een antwoord")

    assert "Alles is gewist" in await wipe(town)

    await nothing_left(town)
    assert await town.bot.services.traces.how_many() == 1  # the line for the team, for a week
    await town.move_clock(timedelta(days=200))
    await town.minute()
    assert await town.bot.services.traces.how_many() == 0


async def test_it_is_done_within_a_minute_whatever_stands_on_discord(town: Town) -> None:
    await a_full_life(town)
    before = town.now

    await wipe(town)

    assert (town.now - before) < timedelta(minutes=1)
    await nothing_left(town)


@pytest.mark.parametrize("kind", ["messages", "channels"])
async def test_what_may_not_be_deleted_is_tried_on_and_the_admin_hears_it_in_words(
    town: Town, kind: str
) -> None:
    await ask(town)
    path = "/channels/*/messages/*" if kind == "messages" else "/channels/*"
    town.env.inject_error("DELETE", path, status=403, times=None)

    assert "Wat wij zelf bewaren, is gewist" in await wipe(town)
    for _ in range(5):
        await town.move_clock(timedelta(hours=6))

    told = [said(m) for m in town["Els"].user.dm_channel.history()]
    assert any("'Threads beheren'" in each for each in told)
    town.discord.faults.clear()
    await town.move_clock(timedelta(hours=6))
    await nothing_left(town)


async def test_without_backups_it_speaks_of_none(data_dir: Path) -> None:
    async with open_town(data_dir, backup_days=0) as town:
        await ask(town)

        assert "reservekopie" not in await wipe(town)


async def test_while_backups_are_kept_it_says_when_the_last_one_is_gone(town: Town) -> None:
    await ask(town)

    assert "Een reservekopie verdwijnt vanzelf op **dinsdag 1 december**." in await wipe(town)


async def test_wiping_and_writing_at_once_leave_nothing_half(town: Town) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Privacy")
    sure = await press(town["Jules"], shown, "Wis alles")
    assert sure.response

    ids = ["privacy:yes:", "privacy:choose:contact.ask_me", "privacy:yes:"]
    await at_once(town, town["Jules"], sure.response, ids)
    await town.minute()

    assert town.team.threads == []
    assert await rows(town) == await rows(town, "agreement") == 0
    # What they chose after it is theirs again: a choice, with its own end, and nothing else.
    assert await rows(town, "choice") <= 1
