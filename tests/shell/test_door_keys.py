"""Keys that buttons carry: anybody can forge one, and what none can mean is refused."""

from __future__ import annotations

import pytest

from bot.core.errors import Refusal
from bot.shell.door_keys import number_in, without_server

HIGHEST = (1 << 63) - 1
FORGED = ("", "x", "-1", "²", "٣", str(HIGHEST + 1), "9" * 20, "9" * 400)


@pytest.mark.parametrize("forged", FORGED)
def test_what_no_id_can_be_is_refused_before_the_store_is_asked(forged: str) -> None:
    with pytest.raises(Refusal) as no:
        number_in(forged)

    assert no.value.text == "shell-no-such-door"
    door = f"privacy:show:@{forged}"
    assert without_server(door) == (door, None)


@pytest.mark.parametrize("number", [0, 1, HIGHEST])
def test_what_an_id_can_be_is_read(number: int) -> None:
    assert number_in(str(number)) == number
    assert without_server(f"privacy:show:@{number}") == ("privacy:show:", number)
