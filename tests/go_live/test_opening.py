"""From trial to live: refused until all is done, and then nothing of the trial is left anywhere."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.guilds.trial import Mode, TownMode
from bot.store.inventory import read
from bot.store.periods import Periods
from bot.store.personal_data import young_rows
from cogs.consent.settings import PrivacySettings
from cogs.go_live.rules import OF_TRIAL_TOO, Point
from cogs.go_live.service.opening import Opening
from tests.kit.asking import ask
from tests.kit.channels import open_up, shut
from tests.kit.faulty_discord import faulty
from tests.kit.going_live import (
    CLOSED,
    LABEL,
    decides,
    does,
    guild_of,
    live,
    make_ready,
    opens,
    options_on,
    owned_by,
    ticks_helplines,
    trial_of,
    trial_town,
)
from tests.kit.wiping import a_full_life

KEPT = {
    "absence", "admin_notice", "agreed_hours", "alarm", "audit", "card", "card_message",
    "card_own", "daily_look", "departed_worker", "departure", "fewest_workers",
    "first_day_step", "guild_setting", "own_sentence", "own_wording",
    "panel", "panel_left", "planned_shift", "proposal", "roadmap", "shared_team",
    "shared_team_invitation", "shared_team_notice", "shift", "tick",
    "told", "told_finding", "trace", "used_name", "worker",
}  # fmt: skip
"""Tables about the town and its team, which go on when it opens. A trace goes with its message."""


@pytest.fixture(autouse=True)
def a_team_of_two() -> Iterator[None]:
    with owned_by(2):
        yield


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with trial_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def ready(town: Town) -> Town:
    await make_ready(town)
    return town


async def rows_left(town: Town) -> int:
    store = town.bot.services.store
    return await young_rows(store, [guild_of(town), 0], also=OF_TRIAL_TOO)  # type: ignore[list-item]


def ours(town: Town) -> list[str]:
    """What the bot has standing anywhere on the server, and in direct messages."""
    places = [town.square, town.team, town.lounge, town.hall, town.apart, *town.team.threads]
    private = [each.user.dm_channel for each in town.people.values() if each.user.dm_channel]
    found = [m for place in [*places, *private] for m in place.history()]
    return [said(each) for each in found if each.author.bot and not each.flags.ephemeral]


async def test_a_town_where_nothing_is_done_hears_what_must_be_done(town: Town) -> None:
    shown = await live(town)

    told = said(shown)
    assert "**Nog niet.** Dit moet eerst:" in told
    assert "✖ DPIA besproken" in told
    assert "✖ 5 hulplijnen nagekeken. Nu 0. Doe /hulplijnen nakijken." in told
    assert "✖ Teksten gelezen door jongeren" in told
    assert "Aansprakelijkheidsverzekering" not in told
    assert labels(shown) == ["Vul in", "Toon de lijst"]
    assert await trial_of(town).mode(guild_of(town)) is Mode.TRIAL


async def test_it_says_how_far_what_is_counted_is(town: Town) -> None:
    await ticks_helplines(town, 2)

    assert "✖ 5 hulplijnen nagekeken. Nu 2. Doe /hulplijnen nakijken." in said(await live(town))


async def test_only_who_runs_the_server_sees_the_list(town: Town) -> None:
    command = town.discord.find_command("instellen", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town["Yasmine"]: True})

    refused = await live(town, "Yasmine")

    assert "DPIA" not in said(refused)
    assert "Dit is voor wie de server beheert" in said(refused)


async def test_an_admin_fills_in_who_did_it_and_when(town: Town) -> None:
    chosen = await press(town["Els"], await live(town), "Vul in")
    assert Point.DPIA in options_on(chosen)
    assert Point.WALLS not in options_on(chosen)
    form = await town["Els"].select(message_of(chosen), [Point.DPIA])

    noted = await town["Els"].submit_modal(form, {"who": "Noor, DPO", "day": "20/11/2026"})

    assert "✔ DPIA besproken (Noor, DPO, " in said(noted)
    assert "20 november 2026" in said(noted)
    assert "DPIA besproken" not in said(await live(town))
    listed = await press(town["Els"], await live(town), "Toon de lijst")
    assert "✔ DPIA besproken (Noor, DPO, vrijdag 20 november 2026)" in said(listed)


async def test_what_was_noted_can_be_taken_back(town: Town) -> None:
    await does(town, Point.DPIA)
    chosen = await press(town["Els"], await live(town), "Vul in")
    form = await town["Els"].select(message_of(chosen), [Point.DPIA])
    noted = await town["Els"].submit_modal(form, {"who": "Noor", "day": "20/11/2026"})

    await press(town["Els"], noted, "Neem terug")

    assert "✖ DPIA besproken" in said(await live(town))


async def test_what_people_did_is_asked_anew_after_a_year(town: Town) -> None:
    await does(town, Point.DPIA)
    assert "DPIA" not in said(await live(town))

    await town.move_clock(timedelta(days=366))

    assert "✖ DPIA besproken" in said(await live(town))


async def test_trial_to_live_leaves_nothing_of_it(town: Town) -> None:
    await a_full_life(town)
    await make_ready(town, practised=True)
    ready = town
    await ready.move_clock(timedelta(hours=1))
    assert await rows_left(ready)
    assert any(LABEL in each for each in ours(ready))

    opened = await opens(ready)

    assert "**Het bankje is open.** Alle proefgegevens zijn gewist: " in said(opened)
    assert ", 0 over." in said(opened)
    await ready.move_clock(timedelta(minutes=2))
    assert await rows_left(ready) == 0
    assert await ready.bot.services.traces.how_many_on(guild_of(ready)) == 0
    assert [each for each in ours(ready) if LABEL in each] == []
    assert not ready.team.threads
    assert await ready.bot.services.counters.of_guild(guild_of(ready)) == {}
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE


async def test_it_says_how_many_conversations_went(ready: Town) -> None:
    assert "Dat is 1 gesprek." in said(await live(ready))

    assert "zijn gewist: 1 gesprek, 0 over." in said(await opens(ready))


async def test_after_it_everybody_can_ask_and_nobody_reads_of_a_trial(ready: Town) -> None:
    await opens(ready)
    await ready.move_clock(timedelta(minutes=2))

    assert LABEL not in said(ready.panel)
    thanks = await ask(ready, "Sam")
    assert LABEL not in said(thanks)
    assert CLOSED not in said(thanks)
    assert len(ready.team.threads) == 1


async def test_who_agreed_in_the_trial_is_asked_again(ready: Town) -> None:
    await opens(ready)
    await ready.move_clock(timedelta(minutes=2))

    start = await press(ready["Jules"], ready.panel, "Stel een vraag")

    assert "Oké, ik begin" in labels(start)


async def test_what_turned_red_since_the_list_keeps_it_shut(ready: Town) -> None:
    sure = await live(ready)
    await decides(ready, PrivacySettings())

    shown = await press(ready["Els"], sure, "Ja, open het bankje")

    assert "**Nog niet.**" in said(shown)
    assert "✖ Contact bij een klacht. Doe /instellen contact." in said(shown)
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.TRIAL
    assert await Opening(ready.bot.services).conversations(guild_of(ready)) == 1


async def test_a_wall_that_opens_keeps_it_shut_and_its_remedy_opens_it(ready: Town) -> None:
    await open_up(ready)
    shown = await live(ready)
    assert "✖ De muren, het wissen en de sleutel zijn in orde" in said(shown)

    await shut(ready)

    assert "Alles is klaar" in said(await live(ready))


async def test_an_application_of_one_person_keeps_it_shut(ready: Town) -> None:
    with owned_by(1):
        assert "✖ De bot is van minstens 2 mensen samen" in said(await live(ready))


async def test_of_two_admins_one_opens_it(ready: Town) -> None:
    sure, opening = await live(ready), Opening(ready.bot.services)
    with ready.as_bot():
        both = [opening.begin(guild_of(ready), by=number) for number in (1, 2)]
        found = await asyncio.gather(*both, return_exceptions=True)

    assert sorted(map(str, found)) == ["None", "shell-trial-over"]
    late = await press(ready["Els"], sure, "Ja, open het bankje")
    assert "Het bankje gaat zo open" in said(late)
    await ready.move_clock(timedelta(minutes=3))
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE
    again = await press(ready["Els"], sure, "Ja, open het bankje")
    assert "de proef is voorbij" in said(again)


@pytest.mark.parametrize("after", range(6))
async def test_killed_halfway_it_is_finished_and_never_half_live(ready: Town, after: int) -> None:
    sure = await live(ready)
    with faulty() as there:
        there.plan("cut before", "delete", after=after)
        with suppress(Exception):  # the power is gone
            await press(ready["Els"], sure, "Ja, open het bankje")
    assert await trial_of(ready).mode(guild_of(ready)) in {Mode.OPENING, Mode.LIVE}

    await ready.restart()
    for _ in range(4):
        await ready.move_clock(timedelta(minutes=3))

    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE
    assert await rows_left(ready) == 0
    assert [each for each in ours(ready) if LABEL in each] == []


async def test_while_something_still_stands_nobody_begins_anything(ready: Town) -> None:
    sure = await live(ready)
    ready.env.inject_error("DELETE", f"/channels/{ready.team.id}/messages/*", status=500)

    shown = await press(ready["Els"], sure, "Ja, open het bankje")

    assert "**Het bankje gaat open.**" in said(shown)
    assert await trial_of(ready).mode(guild_of(ready)) is Mode.OPENING
    asked = await press(ready["Jules"], ready.panel, "Stel een vraag")
    assert "Het bankje gaat zo open" in said(asked)
    assert "112" in said(await press(ready["Sam"], ready.panel, "Nu hulp nodig"))
    assert "Nog over" in said(await live(ready))

    ready.discord.faults.clear()
    for _ in range(3):
        await ready.move_clock(timedelta(minutes=5))

    assert await trial_of(ready).mode(guild_of(ready)) is Mode.LIVE


async def test_each_table_is_of_the_trial_or_stays(town: Town) -> None:
    """Whoever adds a table decides whether it goes when a bench opens."""
    services = town.bot.services
    about_people = set(await services.store.tables_about_aliases())
    tables = read(services.schemas, Periods.from_retention(services.retention))
    with_server = {each.name for each in tables if "guild_id" in each.columns}

    assert with_server - about_people - set(OF_TRIAL_TOO) == KEPT
    assert not about_people & KEPT


async def test_a_live_town_reads_the_list_and_stays_live(ready: Town) -> None:
    await decides(ready, TownMode(mode=Mode.LIVE))

    shown = await live(ready)

    assert "**Draaiboek.**" in said(shown)
    assert "Open het bankje" not in labels(shown)
    assert "Wie test mee?" not in labels(shown)


async def test_what_is_open_and_what_is_done_is_said_in_words(data_dir: Path) -> None:
    """A cross says nothing to who hears a screen read aloud."""
    async with trial_town(data_dir) as town:
        shown = await town["Els"].slash(town.team, "instellen live")
        lines = said(await press(town["Els"], shown, "Toon de lijst")).splitlines()

        is_open, is_done = lines.index("**Nog open**"), lines.index("**Klaar**")
        assert {each[0] for each in lines[is_open + 1 : is_done]} == {"✖"}
        assert {each[0] for each in lines[is_done + 1 :]} == {"✔"}
