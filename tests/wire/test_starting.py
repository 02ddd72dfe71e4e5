"""Bad starts: what a person must mend is one sentence, code 2; what passes is waited for."""

from __future__ import annotations

import asyncio
import shutil

import pytest

from tests.wire.conftest import Open
from tests.wire.gateway import DISALLOWED_INTENTS, INVALID_INTENTS, WRONG_TOKEN
from tests.wire.process import CHECKOUT
from tests.wire.sentences import ARRIVED, COMMANDS_REFUSED
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
REFUSED = 2
SECONDS = 20.0


@pytest.fixture
async def new(open_wire: Open) -> Wire:
    """A town in which the bot was never started."""
    return await open_wire(start=False, warm=False)


async def refusal(wire: Wire) -> str:
    """The one line that an operator reads; anything but a calm end with code 2 fails here."""
    code = await wire.process.ended(SECONDS)
    said = wire.process.said.strip()
    assert (code, "Traceback" in said) == (REFUSED, False), said
    lines = [line for line in said.splitlines() if not line.startswith("{")]
    assert len(lines) == 1, said
    return lines[0]


async def test_a_token_that_discord_does_not_know_is_named_and_not_shown(new: Wire) -> None:
    await new.process.start(BANKJE_TOKEN="not-the-token")

    said = await refusal(new)

    assert "token" in said.lower()
    assert "not-the-token" not in said


@pytest.mark.parametrize("code", [DISALLOWED_INTENTS, INVALID_INTENTS])
async def test_what_the_gateway_refuses_for_good_is_one_sentence_and_no_second_try(
    new: Wire, code: int
) -> None:
    new.discord.gateway.closes_with = code

    await new.process.start()
    await refusal(new)

    assert len(new.discord.gateway.identified) == 1


async def test_a_token_that_is_reset_while_it_runs_ends_it_with_one_sentence(new: Wire) -> None:
    await new.start()

    new.discord.gateway.close(WRONG_TOKEN)

    assert "token" in (await refusal(new)).lower()


@pytest.mark.parametrize("how", ["503", "reset", pytest.param("500", marks=pytest.mark.long)])
async def test_when_discord_is_broken_at_login_it_waits_and_is_there_when_it_is_not(
    new: Wire, how: str
) -> None:
    new.discord.faults.add("GET", "/users/@me$", how, times=2)

    await new.start()
    await new.town.set_up()

    assert ARRIVED in (await new.town.ask(new.town.person("Jules"))).text


async def test_when_the_gateway_is_away_at_the_first_connect_it_waits_for_it(new: Wire) -> None:
    new.discord.gateway.is_up = False

    starting = asyncio.create_task(new.start())
    await until(lambda: new.discord.gateway.turned_away or starting.done(), "it tried")
    new.discord.gateway.is_up = True
    await starting

    assert len(new.discord.gateway.identified) == 1


async def test_when_commands_are_refused_it_works_all_the_same_and_the_check_up_says_so(
    open_wire: Open,
) -> None:
    """Those that are registered go on working, and so do all buttons."""
    wire = await open_wire()
    await wire.process.stop()
    known = wire.discord.commands
    refused = wire.discord.faults.add("PUT", "/commands$", "json:400:30034", times=99)
    wire.discord.gateway.presences.clear()

    # The town words one otherwise: that must be told to Discord anew.
    own = wire.folder / "config"
    shutil.copytree(CHECKOUT / "config", own)
    (own / "texts" / "nl.ftl").write_text("setup-command-contact-about = Wie bij klachten?\n")
    await wire.start(BANKJE_CONFIG_DIR=str(own))
    on_shift = await wire.town.people.slash(wire.town.bram, wire.town.team, "dienst start")

    found = await wire.town.people.slash(wire.town.els, wire.town.team, "controle")

    assert refused.reached.is_set()
    assert wire.discord.commands == known
    assert on_shift.shown
    assert f"✖ {COMMANDS_REFUSED}" in found.text
    assert ARRIVED in (await wire.town.ask(wire.town.person("Jules"))).text
