"""What the acts may cost. Broken means: do not merge."""

from __future__ import annotations

CALLS = {"open": 4, "follow-up": 2, "answer": 3, "inbox": 2, "crisis card": 1}
"""REST calls an act, at most."""
RATIO = 2.0
"""Processor time an act, in times that of a bare bot that makes the same calls."""
PAUSE = 0.050
"""Seconds for which the event loop may stand still."""
NEXT_OPENING = 0.005
"""Seconds of processor time for the next-opening question, for any calendar."""
CARD = 0.005
"""Seconds of processor time for the crisis card, with a directory of 500 helplines."""
FOUND = 0.010
"""The same for finding a helpline."""
