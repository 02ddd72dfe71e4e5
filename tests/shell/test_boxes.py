"""One look for what only one person sees: its words in a box whose colour they say too (R35)."""

from __future__ import annotations

import discord
from discord import ui

from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell.boxes import CALM, DONE, RED, WAITS, beside, boxed
from bot.shell.views import Screen, box, button, buttons, text
from tests.kit.asking import ask


def shape(screen: Screen) -> list[str]:
    return [type(each).__name__ for each in screen.children]


def row() -> ui.ActionRow[ui.LayoutView]:
    return buttons(button("Verberg", "shell:hide"))


def test_words_stand_in_a_box_and_what_can_be_pressed_under_it() -> None:
    screen = boxed(Screen(text("Kop"), text("Vraag?"), row(), row(), colour=WAITS))

    assert shape(screen) == ["Container", "ActionRow", "ActionRow"]
    [first, *_] = screen.children
    assert isinstance(first, ui.Container)
    assert first.accent_colour == WAITS


def test_what_is_asked_under_words_stands_with_them() -> None:
    screen = boxed(Screen(text("Kop"), row(), text("Nog iets"), row()))

    [first, last] = screen.children
    assert isinstance(first, ui.Container)
    assert [type(each).__name__ for each in first.children] == [
        "TextDisplay",
        "ActionRow",
        "TextDisplay",
    ]
    assert isinstance(last, ui.ActionRow)
    assert first.accent_colour == CALM


def test_a_box_is_drawn_once_and_none_in_another() -> None:
    twice = boxed(boxed(Screen(text("Kop"), row())))
    cards = boxed(Screen(text("Kop"), box(text("Kaart"), colour=RED), text("Voet"), row()))

    assert shape(twice) == ["Container", "ActionRow"]
    assert shape(cards) == ["Container", "Container", "Container", "ActionRow"]


async def test_whoever_asks_sees_the_panels_look_and_the_team_its_own(town: Town) -> None:
    thanks = message_of(await ask(town))

    assert [type(each).__name__ for each in thanks.components] == [
        "Container",
        "ActionRow",
        "ActionRow",
    ]
    container = thanks.components[0]
    assert isinstance(container, discord.Container)
    assert container.accent_colour == DONE
    assert "binnen" in said(thanks)
    assert all(
        not isinstance(part, discord.Container)
        for message in town.thread().history()
        for part in message.components
    )


async def test_a_button_beside_its_line_can_be_pressed(town: Town) -> None:
    await ask(town)
    privacy = await press(town["Jules"], town.panel, "Privacy")

    choices = await press(town["Jules"], privacy, "Wijzig mijn keuzes")
    changed = await press(town["Jules"], choices, "Bewaar mijn codenaam")

    assert "Zet DM aan" in labels(choices)
    assert "Bewaar mijn codenaam niet meer" in labels(changed)


def test_a_line_keeps_its_button_when_it_is_boxed() -> None:
    screen = boxed(Screen(beside("Een DM.", button("Zet DM aan", "privacy:choose:notice.yes"))))

    [only] = screen.children
    assert isinstance(only, ui.Container)
    [section] = only.children
    assert isinstance(section, ui.Section)
    assert isinstance(section.accessory, ui.Button)
