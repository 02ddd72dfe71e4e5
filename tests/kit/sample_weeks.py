"""Weeks as the editor can make them, drawn by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.opening_hours.osm_rules import merged
from bot.opening_hours.week import Week

SPANS = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 96)).map(
        lambda two: (15 * min(two), 15 * max(two)) if two[0] != two[1] else (0, 15)
    ),
    max_size=3,
).map(merged)


EDITED = st.builds(Week, st.tuples(*[SPANS] * 7), st.one_of(st.none(), SPANS)).filter(
    lambda week: week.opens
)
