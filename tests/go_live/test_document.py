"""The roadmap as a page that an admin takes to a meeting (R67)."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.reading import message_of, press
from bot.demo.town import Town
from bot.papers.roadmap import RoadmapRow, roadmap
from bot.shell.views import Words
from cogs.go_live.service.readiness import Readiness
from cogs.go_live.views.roadmap import row
from tests.kit.going_live import guild_of, live, make_ready, owned_by, trial_town


@pytest.fixture
async def ready(tmp_path: Path) -> AsyncIterator[Town]:
    with owned_by(2):
        async with trial_town(tmp_path) as town:
            await make_ready(town)
            yield town


async def as_document(town: Town) -> str:
    listed = await press(town["Els"], await live(town), "Toon de lijst")
    shown = await press(town["Els"], listed, "Als document")
    attached = message_of(shown).attachments[0]
    assert attached.filename == "draaiboek.html"
    return (await attached.read()).decode()


def rows_of(page: str) -> list[str]:
    """What can be read in each row."""
    found = re.findall(r"<tr role=.row.>(.*?)</tr>", page, re.DOTALL)
    return [re.sub(r"<b .*?</b>|<[^>]+>", " ", each) for each in found]


async def test_r67_the_list_is_a_page_to_take_to_a_meeting(ready: Town) -> None:
    page = await as_document(ready)

    assert "<h1>Draaiboek van Lindendaal</h1>" in page
    assert "<caption>1 punt staat open.</caption>" in page
    [dpia] = [each for each in rows_of(page) if "DPIA" in each]
    assert "✔ klaar" in dpia
    assert "Noor, DPO" in dpia
    assert "2026" in dpia
    [evaluation] = [each for each in rows_of(page) if "Dag van de evaluatie" in each]
    assert "✖ open" in evaluation
    assert "?:" not in page, "on a phone each cell begins with what it answers"


async def test_r67_the_page_fetches_nothing_and_takes_no_markup_of_who_filled_it_in(
    ready: Town,
) -> None:
    texts, settings = ready.bot.services.texts, ready.bot.settings
    odd = RoadmapRow(True, "✔", "DPIA", "Noor & <b>co</b>", "vandaag", "https://x.be")

    page = roadmap(settings, texts, "nl", ready.now, "Lin<script>dendaal", [odd])

    assert "Noor &amp; &lt;b&gt;co&lt;/b&gt;" in page
    for begins_something in ("src=", "href=", "<script", "<b>co"):
        assert begins_something not in page


@pytest.mark.parametrize(
    ("locale", "title", "state"),
    [("en", "Roadmap of Lindendaal", "✖ open"), ("fr", "Feuille de route de", "✖ ouvert")],
)
async def test_r67_it_is_in_the_language_of_who_asks(
    ready: Town, locale: str, title: str, state: str
) -> None:
    say = Words(ready.bot.services.texts, locale)
    services, guild = ready.bot.services, guild_of(ready)
    found = await Readiness(services).lines(guild, walls=(), owners=2)
    rows = [RoadmapRow(each.ok, *row(say, each)) for each in found]

    page = roadmap(ready.bot.settings, say.texts, locale, ready.now, "Lindendaal", rows)

    assert f'<html lang="{locale}">' in page
    assert title in page
    assert state in page
