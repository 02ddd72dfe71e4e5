"""Every act at each of its requests with each fault: nobody is told anything that is not so."""

from __future__ import annotations

import pytest

from tests.wire.cells import FAULTS, where
from tests.wire.fault_table import table

pytestmark = [pytest.mark.slow, pytest.mark.long]


async def test_in_no_cell_of_the_table_of_faults_is_anything_said_that_is_not_so() -> None:
    cells = await table()

    wrong = [(e.act.name, where(e.act, e.number), FAULTS[e.fault], e.untrue) for e in cells]
    assert [each for each in wrong if each[-1]] == []
