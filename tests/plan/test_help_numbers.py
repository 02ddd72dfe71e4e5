"""Numbers to call stand in one place: what a text spells out is a number that we know."""

from __future__ import annotations

import re

import pytest

from bot.texts.emergency_numbers import DANGER, NUMBERS, SUICIDE, TALKING
from bot.texts.languages import LOCALES
from cogs.helplines.rules.directory import BUILT_IN
from tests.kit.helpline_directories import shipped
from tests.plan.written import FOLDERS

SHORT = re.compile(r"(?<![\d.,:/-])\b(?:10\d|11\d|1[78]\d\d)\b(?![.,:/-]?\d)")
"""What a Belgian short number to call for help looks like."""


def known() -> frozenset[str]:
    return frozenset(
        channel.dial for line in shipped().lines for channel in line.channel if channel.dial
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_number_that_a_text_names_is_one_of_the_directory(locale: str) -> None:
    named = {
        number
        for folder in FOLDERS.values()
        for number in SHORT.findall((folder / "texts" / f"{locale}.ftl").read_text("utf-8"))
    }

    assert set(NUMBERS) <= named
    assert named - known() == set()


def test_the_directory_says_of_the_three_what_the_code_says() -> None:
    assert [line.number for line in BUILT_IN] == [DANGER, SUICIDE, TALKING]
    for line in BUILT_IN:
        same = shipped().get(line.id)
        assert same
        assert same.number == line.number
        assert same.day_and_night
