"""The three numbers that every path to help names, whatever else is broken.

The texts spell them out, as people read them; a test holds every number that a text names to these
and to the directory of helplines.
"""

from __future__ import annotations

DANGER = "112"
"""Ambulance and fire brigade, everywhere in the European Union."""
SUICIDE = "1813"
"""The Flemish suicide line, day and night."""
TALKING = "106"
"""Tele-Onthaal, to talk about anything, day and night."""
NUMBERS = (DANGER, SUICIDE, TALKING)
