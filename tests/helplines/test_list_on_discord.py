"""`/hulp` as someone uses it: three doors at a time, menus, and nothing kept of their choice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest
import simcord

from bot.demo.reading import labels, message_of, press, said
from bot.demo.simulator import speak
from bot.demo.town import Town
from bot.shell.components import parts_of
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.texts.languages import LOCALES
from cogs.helplines.rules.search import REGIONS
from tests.kit.forged import forged_press
from tests.kit.helpline_directories import shipped
from tests.kit.helpline_screens import EVENING, names_on, the_list, tick
from tests.kit.stored import everything_but_counters
from tests.kit.towns import open_town

TOPICS = [topic.id for topic in shipped().topics]


@pytest.fixture
async def evening(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir, starts=EVENING, on_shift=()) as town:
        yield town


async def listed(town: Town) -> simcord.InteractionResult:
    return await the_list(town)


async def pick(
    town: Town, seen: simcord.InteractionResult, value: str, *, among: str
) -> simcord.InteractionResult:
    """Choose in the menu whose door begins so."""
    menus = [part for part in parts_of(message_of(seen)) if isinstance(part, discord.SelectMenu)]
    door = next(each.custom_id for each in menus if each.custom_id.startswith(f"helplines:{among}"))
    return await town["Sam"].select(message_of(seen), [value], custom_id=door)


def doors(seen: simcord.InteractionResult) -> int:
    return said(seen).count("\n-# ")


async def test_three_doors_stand_on_a_screen_and_more_comes_back_to_the_beginning(
    evening: Town,
) -> None:
    first = await listed(evening)
    shown, pages = first, 1
    assert doors(first) == 3

    while "Meer" in labels(shown):
        shown = await press(evening["Sam"], shown, "Meer")
        pages += 1
        assert 1 <= doors(shown) <= 3
    again = await press(evening["Sam"], shown, "Terug naar het begin")

    assert pages > 10
    assert said(again) == said(first)


async def test_what_someone_chooses_is_kept_nowhere(evening: Town) -> None:
    before = await everything_but_counters(evening)

    shown = await pick(evening, await listed(evening), "pesten", among="topic")
    shown = await press(evening["Sam"], shown, "Kies streek")
    shown = await pick(evening, shown, "limburg", among="region")
    shown = await pick(evening, shown, "12", among="age")
    shown = await pick(evening, shown, "nl", among="language")

    assert "gaat over: Pesten" in said(shown)
    assert "Ik bewaar niet wat je kiest" in said(shown)
    assert await everything_but_counters(evening) == before


async def test_choices_add_up_and_can_be_taken_back(evening: Town) -> None:
    shown = await press(evening["Sam"], await listed(evening), "Kies streek")
    shown = await pick(evening, shown, "wallonie", among="region")
    assert "in jouw streek" in said(shown)
    shown = await pick(evening, shown, "pesten", among="topic")
    assert "gaat over: Pesten" in said(shown)

    back = await pick(evening, shown, "any", among="topic")

    assert "gaat over" not in said(back)


async def test_every_topic_can_be_chosen(evening: Town) -> None:
    first = await listed(evening)
    on_first = names_on(first)
    more = await pick(evening, first, "more", among="topic")

    assert set(TOPICS) <= on_first | names_on(more)
    shown = await pick(evening, more, TOPICS[-1], among="topic")
    assert doors(shown) >= 1


async def test_the_list_outlives_a_restart(evening: Town) -> None:
    shown = await pick(evening, await listed(evening), "pesten", among="topic")

    await evening.restart()

    assert doors(await press(evening["Sam"], shown, "Meer")) >= 1


async def test_open_now_stands_first_once_it_is_ticked_off(evening: Town) -> None:
    await tick(evening, "awel")

    shown = await pick(evening, await listed(evening), "pesten", among="topic")

    assert said(shown).partition("**Awel**")[0].count("\n-# ") == 0
    assert "nu open tot 22 uur" in said(shown)


async def test_numbers_stand_alone_and_links_do_not_unfold(evening: Town) -> None:
    shown = said(await listed(evening))

    assert "Bel **106**" in shown
    assert "tel:" not in shown
    assert shown.count("https://") == shown.count("<https://")


async def test_someone_who_speaks_french_sees_french_lines_first(evening: Town) -> None:
    del evening.discord.emit
    speak(evening.env, "fr")
    await tick_in_french(evening)

    shown = said(await listed(evening))

    assert "107" in shown
    assert "jour et nuit" in shown


async def tick_in_french(town: Town) -> None:
    from bot.core.alias import GuildId  # noqa: PLC0415
    from cogs.helplines.rules.openness import Tick  # noqa: PLC0415
    from cogs.helplines.service.helplines import Helplines  # noqa: PLC0415

    service = town.bot.services.shared(Helplines)
    name = "tele-accueil-107"
    tick_ = Tick(name, service.directory.prints[name], 7, town.now)
    await service.tick(GuildId(town.guild.id), tick_)


async def test_in_a_direct_message_the_list_can_be_searched_too(evening: Town) -> None:
    sam = evening["Sam"].user
    await sam.send_dm("hallo?")
    first = await the_list(evening, direct=True)

    shown = await press(sam, first, "Kies streek")

    assert doors(shown) == 3
    assert "here" not in names_on(shown)


async def test_on_the_server_ones_own_town_can_be_chosen(evening: Town) -> None:
    shown = await press(evening["Sam"], await listed(evening), "Kies streek")

    assert "here" in names_on(shown)
    assert doors(await pick(evening, shown, "here", among="region")) == 3


@pytest.mark.parametrize(
    "key", ["", "x.y.z.a.b", "pesten.limburg.nl.12.99", "....²", "." * 90, "pesten.limburg"]
)
async def test_a_forged_choice_shows_a_list_of_ones_own_and_changes_nothing_public(
    evening: Town, key: str
) -> None:
    panel = said(evening.panel)

    for door in ("more", "refine"):
        shown = await forged_press(
            evening, evening["Sam"], evening.panel, f"helplines:{door}:{key}"
        )
        assert message_of(shown).flags.ephemeral
        assert doors(shown) >= 1

    assert said(evening.panel) == panel


def test_no_screen_of_three_doors_can_be_longer_than_discord_takes() -> None:
    longest = max(
        len(line.name)
        + len(line.in_language(locale))
        + sum(len(str(each.url or each.email or each.note or "")) + 90 for each in line.shown[:3])
        for line in shipped().lines
        for locale in LOCALES
    )

    assert 3 * (longest + 250) < LONGEST_SCREEN


def test_every_region_has_a_name_in_the_texts() -> None:
    texts = Path("cogs/helplines/texts/nl.ftl").read_text("utf-8")

    assert [each for each in REGIONS if f"helplines-region-{each} =" not in texts] == []
