"""What an act showed to who did it."""

from __future__ import annotations

from typing import Any

import simcord


def answered(seen: simcord.InteractionResult) -> Any:
    return [*([seen.response] if seen.response else []), *seen.followups][-1]
