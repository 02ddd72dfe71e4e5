"""Who tries a bench in trial: picked in a form; and who tests no more reaches nobody (R65)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import simcord

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.guilds.trial import Mode, TownMode
from cogs.go_live.views.roadmap import ROLE
from tests.kit.asking import ask
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import talks, thread_says, ticked, types
from tests.kit.going_live import (
    CLOSED,
    decides,
    guild_of,
    leaves_the_trial,
    live,
    trial_of,
    trial_town,
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with trial_town(tmp_path) as opened:
        yield opened


async def test_what_who_lost_the_role_types_in_a_direct_message_reaches_nobody(town: Town) -> None:
    """Nothing is pressed there, so nothing but this stands between their words and the team."""
    await talks(town)
    await types(town, "nog van de proef")
    assert thread_says(town, "nog van de proef") == 1
    await leaves_the_trial(town)

    line = await types(town, "dit is echt")

    assert thread_says(town, "dit is echt") == 0
    assert not ticked(town, line)
    told = said(heard_in_private(town, "Jules")[-1])
    assert CLOSED in told
    assert "106" in told
    assert "112" in told


async def test_a_line_that_was_changed_after_the_role_went_stays_as_it_stood(town: Town) -> None:
    await talks(town)
    line = await types(town, "nog van de proef")
    await leaves_the_trial(town)

    await town["Jules"].user.edit(line, "en dit is echt")
    await town.env.settle()

    assert thread_says(town, "en dit is echt") == 0


async def test_while_the_bench_opens_no_typed_line_goes(town: Town) -> None:
    await talks(town)
    await decides(town, TownMode(mode=Mode.OPENING))

    await types(town, "tijdens het openen")

    assert thread_says(town, "tijdens het openen") == 0
    assert "Het bankje gaat zo open" in said(heard_in_private(town, "Jules")[-1])


# -- who tries it, by click ------------------------------------------------------------------------


async def picks_testers(town: Town, *roles: simcord.RoleHandle) -> simcord.InteractionResult:
    """`/instellen live`, the list, and the form behind it."""
    listed = await press(town["Els"], await live(town), "Toon de lijst")
    form = await press(town["Els"], listed, "Wie test mee?")
    return await town["Els"].submit_modal(form, {ROLE: [*roles]})


async def test_an_admin_picks_the_role_of_who_tries_it_in_a_form(town: Town) -> None:
    tried = town.guild.create_role("jongerenraad")
    town.discord.add_member_role(town.guild.id, town["Sam"].id, tried.id)
    assert said(await press(town["Sam"], town.panel, "Stel een vraag")).startswith(CLOSED)

    shown = await picks_testers(town, tried)

    assert f"✔ Wie <@&{tried.id}> heeft, kan nu meetesten." in said(shown)
    assert "Je bericht is binnen" in said(await ask(town, "Sam"))
    assert said(await press(town["Jules"], town.panel, "Stel een vraag")).startswith(CLOSED)


async def test_the_form_shows_the_role_that_was_picked(town: Town) -> None:
    known = (await trial_of(town).decided(guild_of(town))).testers
    listed = await press(town["Els"], await live(town), "Toon de lijst")

    form = await press(town["Els"], listed, "Wie test mee?")

    assert form.modal
    parts = [each["component"] for each in form.modal["components"] if "component" in each]
    picked = next(each for each in parts if each["custom_id"] == ROLE)
    assert [int(each["id"]) for each in picked["default_values"]] == [known]


async def test_left_empty_only_the_team_tries_it(town: Town) -> None:
    shown = await picks_testers(town)

    assert "✔ Alleen het team kan nu testen." in said(shown)
    assert said(await press(town["Jules"], town.panel, "Stel een vraag")).startswith(CLOSED)


async def test_the_role_of_everybody_is_refused_in_the_form_too(town: Town) -> None:
    shown = await picks_testers(town, town.guild.default_role)

    assert "Kies een eigen rol voor wie meetest." in said(shown)
    assert said(await press(town["Sam"], town.panel, "Stel een vraag")).startswith(CLOSED)
