"""*Wis alles*: now, whole, from anywhere, and honest about what is not gone yet (R54, F-D9)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, chooses_dm
from tests.kit.forged import at_once, forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import everything, rows
from tests.kit.towns import open_town
from tests.kit.wiping import TOLD, sure_of, told, wipe

GONE, LATER = "Klaar. Alles is gewist.", "Wat wij zelf bewaren, is gewist."
NOTHING = "Klaar. We bewaren niets van jou."


def discord_is_away(town: Town) -> None:
    for path in ("/channels/*", "/channels/*/messages/*"):
        town.env.inject_error("DELETE", path, status=503, times=None)


async def test_someone_without_a_conversation_can_wipe_and_the_team_hears_nothing(
    town: Town,
) -> None:
    start = await press(town["Sam"], town.panel, "Stel een vraag")
    await press(town["Sam"], start, "Oké, ik begin")
    assert await rows(town, "agreement") == 1

    done = await wipe(town, "Sam")

    assert NOTHING in said(done)
    assert await rows(town, "agreement") == 0
    assert await told(town) == []
    counted = await town.bot.services.counters.of_guild(town.guild.id)  # type: ignore[arg-type]
    assert not [name for _, name in counted if name == "wiped"]


async def test_help_is_one_press_away_while_someone_is_asked_whether_they_are_sure(
    town: Town,
) -> None:
    await ask(town)

    assert {"Nu hulp nodig", "Toch niet"} <= {*labels(await sure_of(town, town["Jules"]))}


async def test_wiping_asks_first_and_not_answering_wipes_nothing(town: Town) -> None:
    await ask(town)
    before = await everything(town)

    sure = await sure_of(town, town["Jules"])
    assert "Terughalen kan niet" in said(sure)
    no = await press(town["Jules"], sure, "Toch niet")

    assert "We hebben nu niets gewist" in said(no)
    assert "Verborgen" not in said(no)
    assert labels(no) == []
    assert await everything(town) == before


async def test_pressing_twice_at_once_wipes_once_and_tells_the_team_once(town: Town) -> None:
    await ask(town)
    sure = message_of(await sure_of(town, town["Jules"]))

    both = await at_once(town, town["Jules"], sure, ["privacy:yes:", "privacy:yes:"])

    assert all(result.acknowledged for result in both)
    assert town.team.threads == []
    assert len(await told(town)) == 1
    counted = await town.bot.services.counters.of_guild(town.guild.id)  # type: ignore[arg-type]
    assert counted[("2026-Q4", "wiped")] == 1


async def test_wiping_again_while_discord_is_away_does_not_say_that_everything_is_gone(
    town: Town,
) -> None:
    await ask(town)
    discord_is_away(town)
    await wipe(town)

    again = await wipe(town)

    assert len(town.team.threads) == 1
    assert GONE not in said(again)
    assert NOTHING in said(again)


async def test_wiping_works_at_night_when_nobody_is_there(data_dir: Path) -> None:
    night = datetime(2026, 11, 22, 3, 0, tzinfo=HOME)
    async with open_town(data_dir, starts=night, on_shift=()) as town:
        await ask(town)

        done = await wipe(town)

        assert GONE in said(done)
        assert town.team.threads == []
        assert await rows(town) == 0


async def test_wiping_from_a_direct_message_takes_the_notice_off_the_phone_too(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await answer(town)
    jules = town["Jules"].user
    inbox = await press(jules, jules.dm_channel.history()[-1], "Toon het")

    sure = await press(jules, inbox, "Wis")
    done = await press(jules, sure, "Ja, wis alles")

    assert GONE in said(done)
    assert [m for m in jules.dm_channel.history() if not m.flags.ephemeral] == []
    assert town.team.threads == []
    for table in ("conversation", "agreement", "notice"):
        assert await rows(town, table) == 0
    assert await town.bot.services.traces.how_many() == len(await told(town)) == 1


async def test_the_conversations_of_others_stay_as_they_are(town: Town) -> None:
    await ask(town, "Amira", "van mij")
    amira = town.thread().id
    await ask(town, "Jules", "en van mij")
    before = await everything(town)

    await wipe(town)

    assert [thread.id for thread in town.team.threads] == [amira]
    after = await everything(town)
    alias = town.bot.services.alias_of(town.guild.id, town["Amira"].id)  # type: ignore[arg-type]
    for table in await town.bot.services.store.tables_about_aliases():
        hers = [row for row in before[table] if alias in row]
        assert after[table] == hers
    inbox = await press(town["Amira"], town.panel, "Mijn gesprek")
    assert "> van mij" in said(inbox)


CACHED = {
    "settings": "guild_setting",
    "team": "worker",
    "departed": "departed_worker",
    "shared_team": "shared_team",
    "bench": "shift",
    "ticks": "tick",
}
"""The caches of the store by their names, and the table that each is read from."""


async def test_a_wipe_changes_nothing_that_is_cached(town: Town) -> None:
    await ask(town)
    store, before = town.bot.services.store, await everything(town)

    await wipe(town)

    assert {*store.caches._named} == {*CACHED}
    assert not {*CACHED.values()} & {*await store.tables_about_aliases()}
    after = await everything(town)
    assert [after[table] for table in CACHED.values()] == [
        before[table] for table in CACHED.values()
    ]


async def test_the_team_is_told_that_it_happened_and_not_who_it_was(town: Town) -> None:
    await ask(town)
    code_name = str(town.thread().name)

    await wipe(town)

    assert len(await told(town)) == 1
    assert [m for m in town.team.history() if code_name in said(m)] == []
    assert "automatisch bericht" in (await told(town))[0]
    await town.move_clock(timedelta(days=7, minutes=1))
    assert town.team.history() == []


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_while_discord_is_away_it_says_so_and_keeps_trying(
    town: Town, between: Between
) -> None:
    await ask(town)
    discord_is_away(town)

    done = await wipe(town)

    assert LATER in said(done)
    assert "Discord antwoordt nu niet" in said(done)
    assert GONE not in said(done)
    assert await rows(town) == 0  # what is ours is gone at once
    assert len(town.team.threads) == 1
    await between(town)
    await town.move_clock(timedelta(minutes=3))
    assert len(town.team.threads) == 1

    town.discord.faults.clear()
    await town.move_clock(timedelta(hours=6))

    assert town.team.threads == []
    assert cards(town) == [m for m in town.team.history() if TOLD in said(m)]
    await town.move_clock(timedelta(days=8))
    assert await town.bot.services.traces.how_many() == 0
    assert town.team.history() == []


async def test_a_wipe_whose_answer_is_lost_is_a_wipe(town: Town) -> None:
    await ask(town)
    sure = await sure_of(town, town["Jules"])
    town.env.inject_error("POST", "/interactions/*/*/callback", status=500, times=1)

    await press(town["Jules"], sure, "Ja, wis alles")

    assert town.team.threads == []
    assert await rows(town) == 0


async def test_after_wiping_a_new_question_is_a_new_person_to_the_team(town: Town) -> None:
    await ask(town)
    first = town.thread().id
    await wipe(town)

    await ask(town, words="nu echt")

    assert [thread.id for thread in town.team.threads] != [first]
    assert len(town.team.threads) == 1
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "is er iets woensdag" not in said(inbox)


async def test_verberg_empties_the_screen_and_nothing_else(town: Town) -> None:
    await ask(town)
    before = await everything(town)
    shown = await press(town["Jules"], town.panel, "Privacy")

    hidden = await press(town["Jules"], shown, "Verberg")

    assert "Verborgen" in said(hidden)
    assert labels(hidden) == []
    assert await everything(town) == before


async def test_in_french_what_will_be_wiped_does_not_read_as_wiped_already(town: Town) -> None:
    await ask(town)
    del town.discord.emit  # the town itself begins in Dutch
    speak(town.env, "fr")

    shown = said(await forged_press(town, town["Jules"], town.panel, "privacy:show"))

    assert "On l'effacera le" in shown
    assert "Effacé" not in shown
