"""Two workers and a conversation, for rules that need some."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.alias import Alias, GuildId
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Conversation, Key, RequestKind, Urgency
from tests.kit.clocks import TUESDAY

WEEK = timedelta(days=7)


YASMINE = Worker(GuildId(1), 11, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)


BRAM = replace(YASMINE, account=12, name="Bram", role=Role.PREVENTION_WORKER)


def a_conversation() -> Conversation:
    return Conversation(
        key=Key("0" * 16),
        guild=GuildId(1),
        alias=Alias("a" * 64),
        code_name=CodeName("Vos-47"),
        channel=2,
        thread=3,
        opened_at=TUESDAY,
        last_at=TUESDAY,
        closed_at=None,
        expires_at=TUESDAY + 2 * WEEK,
        urgency=Urgency.UNSAID,
        worker=None,
        auto_replied=False,
        about=RequestKind.QUESTION,
        waiting_since=TUESDAY,
        answered_at=None,
    )
