"""Screens and forms: kept nowhere, never mixed up, harmless to show, within Discord's limits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands, ui
from discord.ext import commands
from hypothesis import given
from hypothesis import strategies as st

from bot.app import HERE, room_folders
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.discord_limits import LONGEST_LABEL, LONGEST_TITLE
from bot.shell.lists import some
from bot.shell.replies import Interaction, reply
from bot.shell.translator import Translator, command_text
from bot.shell.views import (
    WORDS,
    Field,
    Form,
    MenuSelection,
    Option,
    Screen,
    Words,
    button,
    chosen,
    door_and_key,
    filled,
    menu,
    pressed,
    text,
    words_field,
)
from bot.texts.catalogue import read
from bot.texts.typed_text import calm, to_copy, unhidden, units, visible
from tests.kit.canary import arrives, asks
from tests.plan.worst.drawing import ours

anything = st.text(st.characters(codec="utf-8"), max_size=300)


def kept_in_memory(town: Town) -> int:
    """How many screens and forms discord.py is waiting for."""
    waiting: Any = town.bot._connection._view_store
    return len(waiting._modals) + sum(len(each) for each in waiting._views.values())


async def test_nothing_is_kept_of_fifty_screens_and_fifty_forms(town: Town) -> None:
    """discord.py keeps a dismissed form for ever, and a screen as long as the process lives."""
    canary = arrives(town)
    await asks(town, canary)
    forms = set()

    for _ in range(50):
        await press(canary.actor, town.panel, "Nu hulp nodig")
        form = await press(canary.actor, town.panel, "Stel een vraag")
        assert form.modal
        forms.add(form.modal["custom_id"])

    assert len(forms) == 50
    assert kept_in_memory(town) == 0
    assert not town.bot.persistent_views


async def test_two_people_with_open_forms_do_not_mix(town: Town) -> None:
    jules, amira = town["Jules"], town["Amira"]
    forms = {}
    for person in (jules, amira):
        start = await press(person, town.panel, "Stel een vraag")
        forms[person.name] = await press(person, start, "Oké, ik begin")
    assert forms["Jules"].modal["custom_id"] != forms["Amira"].modal["custom_id"]

    await amira.submit_modal(forms["Amira"], {"words": "van Amira"})
    await jules.submit_modal(forms["Jules"], {"words": "van Jules"})

    for person, own, other in (
        (jules, "van Jules", "van Amira"),
        (amira, "van Amira", "van Jules"),
    ):
        inbox = said(await press(person, town.panel, "Mijn gesprek"))
        assert own in inbox
        assert other not in inbox


async def test_a_form_that_was_open_during_a_restart_still_arrives(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")

    await town.restart()
    thanks = await jules.submit_modal(form, {"words": "nog altijd hier"})

    assert "Je bericht is binnen" in said(thanks)
    assert "nog altijd hier" in said(town.thread().history()[-1])


async def test_f_c3_every_button_of_before_a_restart_still_works(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")

    await town.restart()

    assert "112" in said(await press(jules, town.panel, "Nu hulp nodig"))
    form = await press(jules, start, "Oké, ik begin")
    assert form.modal


@given(anything)
def test_f_c7_shown_words_hold_no_ping_no_disguised_link_and_no_token(words: str) -> None:
    shown = calm(words)

    assert all(shown[at + 1 : at + 2] == "\u200b" for at, sign in enumerate(shown) if sign == "<")
    assert not any(part in shown for part in ("](", "```", "@everyone", "@here"))
    assert all(line.startswith("> ") for line in shown.splitlines())


@given(anything)
def test_shown_words_are_all_of_the_words(words: str) -> None:
    words = unhidden(visible(words))

    quoted = [line.removeprefix("> ") for line in calm(words).split("\n")]

    assert "\n".join(quoted).replace("\u200b", "") == words.replace("\u200b", "")


@pytest.mark.parametrize(
    "token",
    [
        "<@123>",
        "<@&123>",
        "<#123>",
        "</vraag:123>",
        "<:hoi:123>",
        "<t:1:R>",
        "<id:guide>",
        "<a:b:1>",
    ],
)
def test_no_token_of_discord_survives(token: str) -> None:
    assert token not in calm(f"kijk {token} hier")


def test_a_link_says_where_it_leads() -> None:
    assert calm("[jouw bank](https://dief.example)") == "> [jouw bank]\u200b(https://dief.example)"


def test_an_empty_line_stays_a_line_of_the_quote() -> None:
    assert calm("een\n\ntwee") == "> een\n> \n> twee"


@given(anything)
def test_words_that_are_given_back_cannot_leave_their_block(words: str) -> None:
    block = to_copy(words)

    assert block.startswith("```\n")
    assert block.endswith("\n```")
    assert "```" not in block[4:-4]


def test_words_that_are_given_back_are_otherwise_untouched() -> None:
    words = "  **hé** <@1>\n> `code` ``"

    assert to_copy(words) == f"```\n{words}\n```"


def test_labels_titles_and_hints_stay_within_discords_limits() -> None:
    """A town may write longer wording; Discord refuses a form for one character too many."""
    long = "woord " * 50
    part: ui.TextInput[Any] = ui.TextInput(custom_id="x")
    fields = [Field("x", long, part, long), words_field(long, hint=long, longest=100)]

    shown: Any = Form(long, "room:thing:key", fields).to_dict()

    assert len(shown["title"]) <= LONGEST_TITLE
    for label in shown["components"]:
        assert len(label["label"]) <= 45
        assert len(label.get("description") or "") <= 100
        assert len(label["component"].get("placeholder") or "") <= 100
    assert len(button(long, "room:thing").label or "") <= LONGEST_LABEL


async def test_a_form_is_finished_before_it_is_sent() -> None:
    form = Form("titel", "room:thing:key", [words_field("woorden", hint="", longest=100)])

    assert form.is_finished()
    assert (form.custom_id, form.timeout) == ("room:thing:key", None)


@pytest.mark.parametrize(
    ("custom_id", "door", "key"),
    [
        ("room:thing:key", "room:thing", "key"),
        ("room:thing:key.more:and", "room:thing", "key.more:and"),
        ("room:thing", "room:thing", ""),
        ("room", "room:", ""),
        ("", ":", ""),
    ],
)
def test_a_custom_id_is_a_door_and_a_key(custom_id: str, door: str, key: str) -> None:
    assert door_and_key(custom_id) == (door, key)


def test_a_form_is_read_as_discord_sends_it() -> None:
    data = {
        "components": [
            {"type": 18, "component": {"type": 4, "custom_id": WORDS, "value": "hoi"}},
            {"type": 18, "component": {"type": 8, "custom_id": "team", "values": ["12"]}},
            {"type": 10},
            {"type": 18},
        ]
    }

    form = filled("key", data)

    assert (form.key, form.words, form.chosen) == ("key", "hoi", {"team": ("12",)})


def test_a_forged_form_without_anything_in_it_is_empty_and_no_crash() -> None:
    assert filled("", {}).words == ""
    assert filled("", {"components": [{"component": None}]}).words == ""


def test_a_button_has_words_beside_its_emoji() -> None:
    """Emoji never carry meaning alone (R35)."""
    made = button("Nu hulp nodig", "helplines:crisis", emoji="🆘")

    assert (made.label, str(made.emoji)) == ("Nu hulp nodig", "🆘")
    assert made.style is discord.ButtonStyle.danger


class Kitchen(commands.Cog):
    """A room with a menu on a screen."""

    def __init__(self) -> None:
        self.ordered: list[MenuSelection] = []

    @pressed("questions:ask")
    async def show(self, interaction: Interaction, _key: str) -> None:
        dishes = [Option("Soup", "soup", "With bread."), Option("Pie", "pie", default=True)]
        await reply(interaction, Screen(menu("kitchen:order:table-4", "What?", dishes, most=9)))

    @chosen("kitchen:order")
    async def order(self, interaction: Interaction, order: MenuSelection) -> None:
        self.ordered.append(order)
        await reply(interaction, Screen(text("Coming.")))


async def test_a_menu_on_a_screen_leads_to_its_door_with_what_was_chosen(town: Town) -> None:
    kitchen = Kitchen()
    await town.bot.add_cog(kitchen)
    shown = await press(town["Sam"], town.panel, "Stel een vraag")
    assert shown.response

    await town["Sam"].select(shown.response, ["soup", "pie"])

    assert kitchen.ordered == [MenuSelection("table-4", ("soup", "pie"))]


def test_a_screen_that_grew_too_long_shows_where_it_was_cut_and_keeps_peoples_words() -> None:
    words = text("x" * 3700, 9001)

    grown = Screen(words, text("y" * 500))

    assert grown.cut_by == 200
    assert words.content == "x" * 3700
    assert grown.children[1].content == "y" * 299 + "…"  # type: ignore[attr-defined]


def test_a_screen_of_signs_that_count_twice_is_cut_as_discord_counts() -> None:
    assert Screen(text("🎉" * 2000)).cut_by == 0
    assert Screen(text("🎉" * 2001)).cut_by == 2


def test_a_list_that_is_cut_says_how_much_is_left() -> None:
    say = Words(ours(), "nl")
    names = [f"@rol{number}" for number in range(30)]

    assert some(say, names[:2], 30) == "@rol0, @rol1"
    assert some(say, names, 30) == "@rol0, @rol1, @rol2 en nog 27"
    *lines, left = some(say, names, 40, "\n").splitlines()
    assert (lines, left) == (names[: len(lines)], f"en nog {30 - len(lines)}")
    assert some(say, [], 30) == ""


@given(st.lists(st.text(min_size=1, max_size=30), max_size=60), st.integers(20, 400))
def test_a_list_fits_and_loses_nothing_in_silence(names: list[str], room: int) -> None:
    shown = some(Words(ours(), "nl"), names, room)

    assert units(shown) <= room
    assert shown == ", ".join(names) or "en nog" in shown


ABOUT = "Zie wie er nu voor jou is."


async def test_a_towns_own_name_for_a_command_that_is_none_leaves_ours(tmp_path: Path) -> None:
    wording = "helplines-command = Wie helpt\nhelplines-command-about = "
    (tmp_path / "nl.ftl").write_text(f"{wording}{ABOUT}\n", "utf-8")
    translator = Translator(read([HERE, *room_folders()], tmp_path))
    where = app_commands.TranslationContextLocation

    async def said_as(place: app_commands.TranslationContextLocation, key: str) -> str | None:
        context: Any = app_commands.TranslationContext(place, data=None)
        return await translator.translate(command_text(key), discord.Locale.dutch, context)

    assert await said_as(where.command_name, "helplines-command") is None
    about = await said_as(where.command_description, "helplines-command-about")
    assert about == ABOUT


async def test_who_has_discord_in_none_of_our_languages_reads_commands_in_english() -> None:
    """As all that the bot says to them, which names the commands so."""
    translator, where = Translator(ours()), app_commands.TranslationContextLocation

    async def said_as(locale: discord.Locale, key: str, place: Any) -> str | None:
        context: Any = app_commands.TranslationContext(place, data=None)
        return await translator.translate(command_text(key), locale, context)

    for locale in (discord.Locale.german, discord.Locale.turkish, discord.Locale.british_english):
        assert await said_as(locale, "office_hours-command-who", where.command_name) == "who"
    assert await said_as(discord.Locale.french, "office_hours-command-who", where.command_name) == (
        "qui"
    )
