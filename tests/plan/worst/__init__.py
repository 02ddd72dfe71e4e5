"""Every screen and form of the house at its worst, by room; `tests/plan/test_worst_screens.py`."""
