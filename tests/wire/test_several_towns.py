"""Several towns in one process, each on a Discord of its own: `bankje serve`."""

from __future__ import annotations

import asyncio
import socket
import time

import pytest

from tests.wire.gateway import WRONG_TOKEN
from tests.wire.sentences import ARRIVED
from tests.wire.several import Several
from tests.wire.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.long]
REFUSED = 2
STOP = 5.0
"""Seconds in which all must have ended."""
BACK = 10.0
"""Seconds in which a town that broke off, or was mended, must be there again."""
WELL = "all is well"
MINUTE = 2.0


async def asks(several: Several, name: str) -> str:
    town = several[name].town
    return (await town.ask(town.person("Jules"), town.words())).text


async def test_one_bad_town_after_the_other_and_the_good_one_never_notices() -> None:
    names = ("aalst", "brugge", "gent", "ronse", "temse", "zele")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with Several(*names, minute=MINUTE) as several:
            await with_bad_towns(several, int(taken.getsockname()[1]))


async def with_bad_towns(several: Several, taken: int) -> None:
    good, brugge, gent, ronse, temse, zele = several.towns.values()
    good.lay()
    brugge.lay("keep_days = 300\n")
    gent.lay('data_dir = "/sys/kernel"\n')  # nobody can write there, not even root
    ronse.lay(f"notice_port = {taken}\n")
    await several.process.start()
    await good.there(60)
    await good.town.set_up()
    temse.lay(token=good.token)  # copied from the first, while it runs
    for name in ("brugge", "gent", "ronse", "temse"):
        await several.says(name, "somebody must mend something", 30)

    said = several.process.said
    for name, words in {
        "brugge": f"{brugge.folder}/config/bankje.toml, line 2: 'keep_days' is not right",
        "gent": "/sys/kernel",
        "ronse": str(taken),
        "temse": "same bot token as aalst",
    }.items():
        [line] = [each for each in said.splitlines() if each.startswith(f"{name}: ")]
        assert words in line
    assert {each["town"] for each in several.logged("town refused")} == {*several.towns} - {
        "aalst",
        "zele",
    }
    assert ARRIVED in await asks(several, "aalst")

    # One is mended, one comes, one breaks off, and one loses its token.
    (brugge.folder / "config" / "bankje.toml").write_text(brugge.settings, "utf-8")
    zele.lay()
    await asyncio.gather(brugge.there(BACK), zele.there(BACK))
    (zele.folder / "crash").touch()
    await zele.gone(BACK)
    await zele.there(BACK)
    brugge.discord.gateway.close(WRONG_TOKEN)
    await several.says("brugge", "somebody must mend something")

    [broke] = several.logged("town broke off")
    assert (broke["town"], broke["kind"]) == ("zele", "LookupError")
    assert "brugge: Discord no longer accepts this bot token" in several.process.said
    assert len(good.discord.gateway.identified) == 1
    await several.says("aalst", WELL, 30)
    assert ARRIVED in await asks(several, "aalst")
    assert 'bankje_town_running{town="brugge"} 0.0' in several.get("/metrics")
    secrets = {each.token for each in several.towns.values()} | {
        each.key for each in several.towns.values()
    }
    assert not any(each in several.process.said for each in secrets)


async def test_all_end_properly_in_time_and_all_are_back_after_a_kill() -> None:
    """And while one process serves them, no other does."""
    names = ("aalst", "brugge", "gent")
    async with Several(*names) as several:
        for each in several.towns.values():
            each.lay()
        await several.process.start()
        for each in several.towns.values():
            await each.there(60)
        aalst = several["aalst"].town
        await aalst.set_up()
        words = aalst.words()
        await aalst.ask(aalst.person("Jules"), words)

        second = several.another(port=0)
        await second.start()
        assert await second.ended(60) == REFUSED
        assert f"serves the towns in {several.folder} already" in second.said

        await several.process.kill()
        for each in several.towns.values():
            await each.gone()
        await several.process.start()
        for each in several.towns.values():
            await each.there(60)
        assert aalst.stands_once(words)
        assert ARRIVED in await asks(several, "aalst")

        (several["gent"].folder / "stopped").touch()
        await several["gent"].gone()
        began = time.perf_counter()
        assert await several.process.stop() == 0
        assert time.perf_counter() - began < STOP
        for each in several.towns.values():
            await each.gone()
        await until(lambda: not several.get("/alive"), "nobody answers")
