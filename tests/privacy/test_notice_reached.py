"""From every screen about privacy one reaches all of it, and the page for parents (R81)."""

from __future__ import annotations

from pathlib import Path

import pytest
import simcord

from bot.core.errors import StartRefused
from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.settings import FILE, load
from bot.shell.page_links import full_notice
from bot.shell.views import Words
from tests.kit.asking import ask
from tests.kit.towns import open_town
from tests.kit.wiping import wipe

PAGE = "https://lindendaal.example/bankje/{language}.html"
DUTCH = "https://lindendaal.example/bankje/nl.html"
BOTH = [DUTCH, f"{DUTCH}#parents"]


def links(shown: simcord.InteractionResult) -> list[str]:
    raw = message_of(shown)
    return [
        str(part.url)
        for row in getattr(raw, "components", [])
        for part in getattr(row, "children", [])
        if getattr(part, "url", None)
    ]


async def screens(town: Town) -> dict[str, list[str]]:
    """Every screen for young people that speaks of privacy and is no question of its own."""
    jules = town["Jules"]
    found = {"more": links(await more(town))}
    for label in ("Wat kan dit kanaal niet?", "Ben je jonger dan 13?"):
        found[label] = links(await press(town["Sam"], await more(town), label))
    await ask(town)
    privacy = await press(jules, town.panel, "Privacy")
    found["privacy"] = links(privacy)
    found["complaint"] = links(await press(jules, privacy, "Ik heb een klacht"))
    return found | {"wiped": links(await wipe(town))}


async def more(town: Town) -> simcord.InteractionResult:
    start = await press(town["Sam"], town.panel, "Stel een vraag")
    return await press(town["Sam"], start, "Meer uitleg")


async def test_every_screen_about_privacy_leads_to_all_of_it_and_to_the_part_for_parents(
    data_dir: Path,
) -> None:
    async with open_town(data_dir, notice_url=PAGE) as town:
        shown = await screens(town)

        assert shown == dict.fromkeys(shown, BOTH)


async def test_without_an_address_there_is_no_dead_link(town: Town) -> None:
    assert [each for each in (await screens(town)).values() if each] == []


async def test_the_screens_in_between_are_one_press_away_from_it(town: Town) -> None:
    privacy = await press(town["Jules"], town.panel, "Privacy")

    for label in ("Toon alles, stuk voor stuk", "Geef mij een kopie", "Wijzig mijn keuzes"):
        shown = await press(town["Jules"], privacy, label)
        back = await press(town["Jules"], shown, "Terug")
        assert "Jouw privacy" in said(back)


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("", "✖ Jongeren en ouders vinden de volledige privacyuitleg nog niet."),
        (PAGE, "✔ Jongeren en ouders vinden de volledige privacyuitleg."),
    ],
)
async def test_controle_says_whether_it_is_there(data_dir: Path, url: str, line: str) -> None:
    async with open_town(data_dir, notice_url=url) as town:
        assert line in said(await town["Els"].slash(town.team, "controle"))


async def test_an_empty_complaint_contact_is_a_cross(town: Town) -> None:
    shown = said(await town["Els"].slash(town.team, "controle"))

    assert "✖ Jongeren lezen nog niet bij wie ze met een klacht terechtkunnen." in shown


@pytest.mark.parametrize("url", ["http://town.example/p", "ftp://x", "town.example", "https://"])
def test_an_address_that_others_could_read_along_with_is_refused(tmp_path: Path, url: str) -> None:
    (tmp_path / FILE).write_text(f'notice_url = "{url}"\n')

    with pytest.raises(StartRefused) as refused:
        load(tmp_path)

    assert (refused.value.text, refused.value.facts["name"]) == ("start-config-wrong", "notice_url")


def test_each_language_leads_to_its_own_page(town_words: Words) -> None:
    (row,) = full_notice(Words(town_words.texts, "fr", PAGE))

    assert [getattr(each, "url", "") for each in row.children] == [
        DUTCH.replace("nl", "fr"),
        DUTCH.replace("nl", "fr") + "#parents",
    ]
