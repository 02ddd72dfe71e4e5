"""Referrals for rules that need some."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.retention import Retention
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Conversation, Key, Request, begun
from cogs.questions.rules.endings import with_end
from cogs.referral import rules
from cogs.referral.rules import Referral, Token

MADE = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


KEPT = Retention(idle=timedelta(days=7), keep=timedelta(days=7))


WORKER = Worker(GuildId(1), 7, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)


def a_talk() -> Conversation:
    name, alias = CodeName("Das-20"), Alias("f" * 64)
    talk = begun(Key("c" * 16), GuildId(1), alias, name, 5, Request(), MADE)
    return with_end(talk, KEPT)


def a_referral(message: int | None = None) -> Referral:
    return rules.begun(a_talk(), WORKER, ["jac"], key=Token("a" * 16), moment=MADE, message=message)


def asked() -> Referral:
    wished = rules.follow_up_wished(a_referral(), MADE)
    assert wished.follow_up_at
    return rules.asked_when_due(wished, wished.follow_up_at, may_ask=True)
