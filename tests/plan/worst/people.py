"""The longest names, the fullest team, the longest words: whatever a screen may have to bear."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.alias import Alias, GuildId
from bot.texts.typed_text import units
from cogs.introductions.rules.team import LONGEST_NAME, Audience, Role, Secrecy, Worker, introduced
from cogs.office_hours.rules.openness import OpeningStatus, Openness, ResponseTime, Wait
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.code_names import ANIMALS, CodeName
from cogs.questions.rules.conversation import Conversation, Key, RequestKind, Urgency
from tests.kit.clocks import TUESDAY

GUILD = GuildId(10**19 - 1)
KEY, TOKEN = "f" * 16, "e" * 16
ACCOUNTS = [10**19 - 1 - number for number in range(150)]
"""As long as Discord's ids are until the year 2090."""
FAMILY = "👨‍👩‍👧‍👦"
ZALGO = "e" + "\u0301\u0336\u0489" * 9
NOW = TUESDAY
LATER = NOW.replace(month=9, day=30, hour=10, minute=59) + timedelta(days=365)
"""A Thursday: its name and its month are among the longest."""


def names(count: int) -> list[str]:
    """As long as a name may be: letters, wide letters, and signs that count twice."""
    kinds = ["Wilhelmina-Jacqueline van Achteren", "Œ" * LONGEST_NAME, "🦊" * 13, ZALGO]
    return [
        f"A{number:03} {kinds[number % len(kinds)]}"[:LONGEST_NAME].strip()
        for number in range(count)
    ]


def team(count: int = 41) -> list[Worker]:
    roles, duty = [*Role], Secrecy.PROFESSIONAL
    return [
        introduced(GUILD, account, name=name, role=roles[number % len(roles)], secrecy=duty)
        for number, (account, name) in enumerate(zip(ACCOUNTS, names(count), strict=False))
    ]


AUDIENCE = Audience(tuple(team()), 999, tuple(names(12)), tuple(names(12)))
LONGEST_WORKER = max(team(), key=lambda worker: units(worker.name))
CODE_NAME = CodeName(f"{max(ANIMALS, key=len)}-99999")


def talk(number: int = 0, **changed: object) -> Conversation:
    known = Conversation(
        key=Key(f"{number:016x}"),
        guild=GUILD,
        alias=Alias("a" * 64),
        code_name=CODE_NAME,
        channel=ACCOUNTS[0],
        thread=ACCOUNTS[1],
        opened_at=LATER,
        last_at=LATER,
        closed_at=None,
        expires_at=LATER,
        urgency=Urgency.UNSAFE,
        worker=None,
        auto_replied=True,
        about=RequestKind.IDEA,
        waiting_since=LATER,
        answered_at=None,
        came_back=True,
        only=Role.PREVENTION_WORKER,
    )
    return replace(known, **changed)  # type: ignore[arg-type] # fields by name, for short


OPENNESSES = [
    Openness(OpeningStatus.OPEN, LATER, LATER, busy=True, response_time=ResponseTime.LATER),
    Openness(OpeningStatus.NOBODY, LATER, LATER, busy=True),
    Openness(OpeningStatus.NOBODY, LATER, LATER, paused=True),
    Openness(OpeningStatus.CLOSED, None, LATER, outside=True, holiday="w" * 99, feast="national"),
    Openness(
        OpeningStatus.CLOSED,
        None,
        LATER,
        holiday="🦊" * 100,
        feast="assumption",
        wait=Wait.TOO_LONG,
    ),
    Openness(OpeningStatus.CLOSED, None, None, holiday="w\u2028" * 100, feast="national"),
    Openness(OpeningStatus.NOBODY, LATER, None, nobody_left=True),
]


def accepted(words: str) -> str:
    """Words that were accepted, as long as they may be."""
    while words:
        try:
            return rules.checked_words(words)
        except rules.Refusal:
            words = words[:-1] if len(words) < 3800 else words[:3800]
    raise AssertionError("nothing of it is accepted")


LINES = "\n".join("x" * 34 for _ in range(100))[:3500]
"""3,500 characters in 100 lines."""
WORDS = [
    accepted(each)
    for each in (
        LINES,
        "x" * 3500,
        "🦊" * 1750,
        FAMILY * 350,
        "\u2028".join("x" * 34 for _ in range(100)),
        "\v".join("regel" for _ in range(400)),
        "a\r" * 900,
        "<@1>" * 900,
        "[](" * 1100,
        "```" * 1000,
        "# x\n" * 600,
        "@everyone " * 300,
        ZALGO * 125,
    )
]
