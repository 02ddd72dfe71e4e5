"""What one reads before the first word: one phone screen, true, and asked again when it changes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.alias import GuildId
from bot.core.retention import Retention
from bot.demo.reading import press, said
from bot.demo.town import Town, settings_for
from bot.shell.views import Words
from cogs.consent.rules import promise
from cogs.consent.views import what_is_promised
from cogs.introductions.rules.team import Audience, Role, Secrecy, Worker
from tests.kit.asking import ask
from tests.kit.stored import rows
from tests.kit.towns import open_town

KEEP = Retention(timedelta(days=7), timedelta(days=7))
NAMES = ("Yasmine", "Bram", "Els", "Noor", "Karim", "Fatima")


def team_of(count: int) -> list[Worker]:
    roles = [*Role, *Role]
    return [Worker(GuildId(1), n, NAMES[n], roles[n], Secrecy.DISCRETION) for n in range(count)]


@pytest.mark.parametrize("others", [0, 2, None])
@pytest.mark.parametrize(("gone", "bots"), [((), ()), (("Karim",), ()), ((), ("Dyno",))])
@pytest.mark.parametrize("count", range(7))
def test_r41_the_start_screen_fits_on_one_phone_screen(
    count: int,
    others: int | None,
    gone: tuple[str, ...],
    bots: tuple[str, ...],
    tmp_path: Path,
) -> None:
    say = Words(read_texts(settings_for(tmp_path)), "nl")
    team = team_of(count)
    audience = Audience(tuple(team), others, gone, bots)

    screen = what_is_promised(say, promise(team, KEEP), audience)

    assert len(screen) <= 900
    assert len(screen.split()) <= 110
    assert "en wie de server beheert" in screen
    assert all(f"{name} kan" in screen for name in gone + bots)


def test_r33_a_mixed_team_shows_the_weaker_rule(tmp_path: Path) -> None:
    say = Words(read_texts(settings_for(tmp_path)), "nl")
    bound = Worker(GuildId(1), 1, "Yasmine", Role.COUNSELLOR, Secrecy.PROFESSIONAL)
    mixed = [bound, Worker(GuildId(1), 2, "Bram", Role.YOUTH_WORKER, Secrecy.DISCRETION)]

    assert "discretieplicht" in what_is_promised(say, promise(mixed, KEEP), Audience())
    assert "beroepsgeheim" not in what_is_promised(say, promise(mixed, KEEP), Audience())
    assert "beroepsgeheim" in what_is_promised(say, promise([bound], KEEP), Audience())


async def test_r51_a_changed_promise_asks_again(town: Town) -> None:
    await ask(town)
    again = await press(town["Jules"], town.panel, "Stel een vraag")
    assert again.modal

    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Els"], voornaam="Els", functie="counsellor", zwijgplicht="professional",
    )  # fmt: skip

    changed = await press(town["Jules"], town.panel, "Stel een vraag")
    assert "Els (hulpverlener)" in said(changed)


async def test_r51_another_retention_asks_again(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        await ask(town)
        town.settings = settings_for(data_dir, keep_days=14)

        await town.restart()

        again = await press(town["Jules"], town.panel, "Stel een vraag")
        assert "Tot 14 dagen na het einde" in said(again)


async def test_a_yes_that_no_question_follows_is_forgotten_after_a_day(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    await press(town["Jules"], start, "Oké, ik begin")
    assert await rows(town, "agreement") == 1

    await town.move_clock(timedelta(days=1, minutes=1))

    assert await rows(town, "agreement") == 0


async def test_a_yes_lives_as_long_as_the_conversation(town: Town) -> None:
    await ask(town)

    await town.move_clock(timedelta(days=16))
    assert await rows(town, "agreement") == 1
    await town.move_clock(timedelta(days=1, minutes=1))

    assert await rows(town, "agreement") == 0
    assert await rows(town) == 0


async def test_a_question_without_having_read_is_not_taken(town: Town) -> None:
    start = await press(town["Jules"], town.panel, "Stel een vraag")
    form = await press(town["Jules"], start, "Oké, ik begin")
    await town.move_clock(timedelta(days=2))

    refused = await town["Jules"].submit_modal(form, {"words": "te laat"})

    assert "Lees eerst even hoe het werkt" in said(refused)
    assert "te laat" in said(refused)
    assert town.team.threads == []
