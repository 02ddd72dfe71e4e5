"""`bankje stop-intake`: a process of its own, whether Bankje runs or not, and it can be undone."""

from __future__ import annotations

import pytest

from tests.kit.command_line import TOKEN, Operator
from tests.kit.stores import SECRET

pytestmark = pytest.mark.slow


def test_the_operator_stops_and_opens_every_server_without_the_key(operator: Operator) -> None:
    data = operator.folder / "data"
    data.mkdir()

    stopped = operator.types("stop-intake")
    assert stopped.returncode == 0
    assert [each.name for each in data.iterdir()] == ["bankje.intake-stopped"]
    assert (data / "bankje.intake-stopped").read_bytes() == b""

    ready = operator.types("check", BANKJE_TOKEN=TOKEN, BANKJE_KEY=SECRET)
    assert ready.returncode == 0
    assert (data / "bankje.intake-stopped").exists()

    opened = operator.types("open-intake")
    assert opened.returncode == 0
    assert not (data / "bankje.intake-stopped").exists()
    assert operator.types("open-intake").stdout != opened.stdout
