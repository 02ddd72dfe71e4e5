"""How one line is told: no address twice, and no silence that looks like being open (R59)."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.helplines.repository.directory_writing import as_toml
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import TickState, channel_opening
from cogs.helplines.service.helplines import HelplineDescriptions, HelplineNow
from cogs.helplines.views.descriptions import helpline_text, in_short
from tests.kit.helpline_directories import changed, line, shipped
from tests.kit.helpline_screens import looked
from tests.kit.towns import open_town

UNKNOWN = {
    "nl": ("Wanneer ze er zijn, weet ik niet zeker.", "uren niet zeker"),
    "en": ("I am not sure when they are there.", "hours not certain"),
    "fr": ("Je ne sais pas exactement quand on peut les joindre.", "horaires à vérifier"),
}
NIGHT = datetime(2026, 11, 25, 3, 0, tzinfo=HOME)
EVENING = datetime(2026, 11, 25, 19, 0, tzinfo=HOME)


def shown(of: Helpline, seen: TickState, moment: datetime) -> HelplineNow:
    return HelplineNow(of, tuple(channel_opening(of, each, seen, moment) for each in of.shown))


def tell(
    town: Town, of: Helpline, seen: TickState, moment: datetime = NIGHT, locale: str = "nl"
) -> str:
    return helpline_text(Words(town.bot.services.texts, locale), shown(of, seen, moment), moment)


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_line_that_nobody_checked_says_that_its_hours_are_not_known(
    town: Town, locale: str
) -> None:
    for name in ("1712", "awel", "child-focus", "jac"):
        words = tell(town, line(name), TickState.NEVER, locale=locale)
        short = in_short(
            Words(town.bot.services.texts, locale), shown(line(name), TickState.NEVER, NIGHT), NIGHT
        )

        assert UNKNOWN[locale][0] in words
        assert UNKNOWN[locale][0] in short


@pytest.mark.parametrize("locale", LOCALES)
async def test_where_one_way_has_hours_the_other_does_not_borrow_them(
    town: Town, locale: str
) -> None:
    words = tell(town, line("zelfmoordlijn-1813"), TickState.NEVER, locale=locale)
    phone, *others = words.splitlines()[1:]

    assert UNKNOWN[locale][1] not in phone
    assert UNKNOWN[locale][1] in next(each for each in others if "Chat" in each)
    assert UNKNOWN[locale][0] not in words


async def test_112_and_106_are_told_as_before(town: Town) -> None:
    for name in ("nood-112", "tele-onthaal"):
        words = tell(town, line(name), TickState.NEVER)
        assert "dag en nacht" in words.splitlines()[1]
        assert UNKNOWN["nl"][0] not in words


async def test_what_is_only_read_or_written_needs_no_hours(town: Town) -> None:
    quiet = changed(
        "awel",
        channel=(ContactChannel(type="web", url="https://awel.be/", verified="official-page"),),  # type: ignore[arg-type]
    )

    assert UNKNOWN["nl"][0] not in tell(town, quiet, TickState.NEVER)


async def test_no_line_tells_one_address_twice(town: Town) -> None:
    for of in shipped().shown:
        for seen in (TickState.NEVER, TickState.FRESH):
            for each in of.shown:
                assert tell(town, of, seen).count(f"<{each.url}>") <= 1, of.id


async def test_chat_and_form_on_one_page_stand_together(town: Town) -> None:
    assert "Chat, schrijf, ga langs: <https://www.caw.be/jac/>" in tell(
        town, line("jac"), TickState.NEVER
    )


async def test_hours_of_the_chat_are_not_those_of_the_form_beside_it(town: Town) -> None:
    words = tell(town, line("awel"), TickState.FRESH, EVENING)

    assert "Chat, schrijf, forum: <https://awel.be/> · chat nu open tot 22 uur" in words


async def test_between_two_services_there_is_an_empty_line(data_dir: Path) -> None:
    async with open_town(data_dir) as town:
        telling = town.bot.services.shared(HelplineDescriptions)
        guild = GuildId(town.guild.id)

        for longest in (4000, 10):
            words = await telling.describe(guild, "nl", "awel", "jac", longest=longest)
            assert words.count("\n\n") == 1


async def test_the_branch_at_night_says_what_is_not_known(data_dir: Path) -> None:
    async with open_town(data_dir, starts=NIGHT, on_shift=()) as town:
        card = await press(town["Sam"], town.panel, "Nu hulp nodig")
        words = said(await press(town["Sam"], card, "Iemand doet mij pijn"))

        assert "Zij luisteren" not in words
        assert UNKNOWN["nl"][0] in words
        assert "Neemt niemand op? Bel 106." in words


async def test_evidence_that_came_along_is_called_english_and_a_towns_own_is_not(
    data_dir: Path, tmp_path: Path
) -> None:
    own = tmp_path / "helplines.local.toml"
    town_hall = line("jac").model_dump(mode="json") | {"id": "eigen", "verified": "municipality"}
    own.write_text(as_toml("helpline", town_hall), "utf-8")
    async with open_town(data_dir, config_dir=tmp_path) as town:
        assert "**Bewijs, in het Engels** (gelezen bij" in said(await looked(town, "jac"))
        assert "**Bewijs** (van de gemeente zelf):" in said(await looked(town, "eigen"))


@pytest.mark.parametrize("sign", ["\x7f", "\x00", "\n", '"', "\\", "é", "\u2028", "🪑"])
def test_whatever_sign_a_name_has_it_is_read_as_it_was_written(sign: str) -> None:
    """TOML and JSON write strings alike, but for one sign."""
    written = as_toml("helpline", {"id": "eigen", "name": f"a{sign}b"})

    assert tomllib.loads(written) == {"helpline": [{"id": "eigen", "name": f"a{sign}b"}]}
