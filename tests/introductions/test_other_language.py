"""Who reads another language than the town's reads that the team's own words are not translated."""

from __future__ import annotations

import pytest

from bot.demo.reading import said
from bot.demo.simulator import speak
from bot.demo.town import Town
from cogs.introductions.rules.own_words import not_translated
from tests.kit.forged import forged_press
from tests.kit.introducing import channel, publish
from tests.kit.team import MENU

OF = {"fr": "n'est pas traduit. C'est souvent du néerlandais", "en-GB": "It is often Dutch"}


def now_speak(town: Town, locale: str) -> None:
    del town.discord.emit
    speak(town.env, locale)


@pytest.mark.parametrize("locale", OF)
async def test_who_reads_another_language_reads_once_that_it_is_as_the_team_wrote_it(
    town: Town, locale: str
) -> None:
    await channel(town)
    await publish(town)
    now_speak(town, locale)

    who = said(await forged_press(town, town["Sam"], town.panel, "office_hours:who"))
    one = said(await town["Sam"].context_menu(town.square, MENU, town["Yasmine"]))

    for shown in (who, one):
        assert "Mario Kart" in shown or "luisteren" in shown
        assert shown.count(OF[locale]) == 1


async def test_who_reads_the_towns_language_reads_nothing_of_it(town: Town) -> None:
    await channel(town)
    await publish(town)

    who = said(await forged_press(town, town["Sam"], town.panel, "office_hours:who"))

    assert "luisteren" in who
    assert "niet vertaald" not in who


def test_where_nobody_wrote_anything_nothing_is_said_of_it() -> None:
    assert not_translated(lambda name, **_: name, "fr", "nl", []) == []
