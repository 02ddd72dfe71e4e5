"""Faults happen to the requests that are meant, as often as asked, and to no others."""

from __future__ import annotations

import pytest

from tests.wire.calls import template_of
from tests.wire.faults import Faults


def how(faults: Faults, method: str, path: str) -> str:
    fault = faults.next(method, path)
    return fault.how if fault else ""


def test_a_fault_strikes_as_often_as_asked_and_after_as_many_as_asked() -> None:
    faults = Faults()
    faults.add("POST", "/messages$", "502", times=2, after=1)

    struck = [how(faults, "POST", "/channels/1/messages") for _ in range(5)]

    assert struck == ["", "502", "502", "", ""]


def test_a_fault_lets_other_methods_and_paths_pass() -> None:
    faults = Faults()
    faults.add("POST", "/threads$", "lost")

    assert how(faults, "GET", "/channels/1/threads") == ""
    assert how(faults, "POST", "/channels/1/messages") == ""
    assert how(faults, "POST", "/channels/1/messages/2/threads") == "lost"


def test_a_fault_that_nobody_knows_is_a_mistake_of_the_test() -> None:
    with pytest.raises(AssertionError):
        Faults().add("POST", "", "slowly")


def test_a_template_names_the_kind_of_channel_and_no_ids() -> None:
    channels = {"12345678901234567": {"type": 11}}

    words = template_of("/channels/12345678901234567/messages/22345678901234567", channels)
    answer = template_of("/interactions/32345678901234567/a-token/callback", channels)

    assert words == "/channels/:thread/messages/:id"
    assert answer == "/interactions/:id/:token/callback"
