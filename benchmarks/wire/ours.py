"""Starts `bankje run` against another Discord, with a town that is open, and changes nothing else.

The launcher of the tests also moves the clock, by a file that it reads at every look: a tenth of
the processor time of a conversation, which a town does not pay.
"""

from __future__ import annotations

import os
import sys

from tests.wire.launch import begin_live, point_at


def main() -> None:
    point_at(os.environ["WIRE_API"], os.environ["WIRE_GATEWAY"])
    begin_live()
    from bot.__main__ import main as front_door  # noqa: PLC0415 - after all that it reads

    sys.argv = ["bankje", "run"]
    front_door()


if __name__ == "__main__":
    main()
