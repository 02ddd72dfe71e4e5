"""By which words a scenario knows what somebody was told; the bot's own texts say them in Dutch."""

from __future__ import annotations

ARRIVED = "bericht is binnen"
NOT_ARRIVED = "niet aangekomen"
NOT_KEPT = "bewaren niets"
ADDED = "Bij je gesprek gezet"
SENT = "Verstuurd"
NOT_SENT = "niet verstuurd"
LEFT = "Dit komt niet bij het team aan"
NOT_ASKED = "nog niet bij het team"
NO_ANSWER_YET = "nog geen antwoord"
BROKEN = "ging iets mis"
TROUBLE = "teamkanaal"
OPEN, NOBODY, CLOSED = "Nu open", "Er is nu niemand", "gesloten"
NUMBERS = ("112", "1813", "106")
"""Each of which reaches someone by telephone, day and night."""
UNPINNED = "niet vastgemaakt"
"""Of the panel, when the channel has too many pinned messages."""
RINGS = "schreef iets nieuws"
ANSWER_NOT_SEEN = "ziet dit antwoord niet"
COMMANDS_REFUSED = "Discord nam mijn nieuwe commando's niet aan"
ANOTHER_BOT = "nog een bot met hetzelfde token"
