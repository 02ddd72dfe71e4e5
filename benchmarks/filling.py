"""Conversations straight into the store, without Discord: ten thousand acts would take an hour."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta

from bot.core.alias import Alias, GuildId
from bot.services import Services
from cogs.consent.repository import AgreementRepository
from cogs.consent.rules import Version
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Conversation, Key, RequestKind, Urgency

GUILD = GuildId(1)
READ = Version("00000000")
IN_ONE_GO = 1000
"""Conversations a transaction."""


async def fill(services: Services, many: int, *, until: Callable[[int], timedelta]) -> None:
    """Store conversations, each with its agreement and, while it lives, the trace of its card.

    `until` gives, for a conversation's number, how far from now it expires.
    """
    conversations = ConversationRepository(services.store)
    agreements = AgreementRepository(services.store)
    for first in range(0, many, IN_ONE_GO):
        async with services.store.writing():
            for number in range(first, min(first + IN_ONE_GO, many)):
                await _store(
                    services,
                    conversations,
                    agreements,
                    _conversation(services, number, until(number)),
                )


async def _store(
    services: Services,
    conversations: ConversationRepository,
    agreements: AgreementRepository,
    each: Conversation,
) -> None:
    await conversations.add(each, ended_before=each.opened_at, grace=timedelta(0))
    await conversations.arrived(each.key, each.thread or 0, None)
    if each.expires_at <= services.clock():
        return
    await agreements.agree(
        each.guild, each.alias, READ, moment=each.opened_at, until=each.expires_at
    )
    trace = await services.traces.intend(
        guild=each.guild,
        about=each.key,
        kind="thread",
        channel=each.channel,
        moment=each.opened_at,
        due=each.expires_at,
    )
    await services.traces.posted(trace, each.thread or 0)


def _conversation(services: Services, number: int, until: timedelta) -> Conversation:
    name = hashlib.sha256(f"nobody {number}".encode()).hexdigest()
    ends = services.clock() + until
    return Conversation(
        key=Key(name[:16]),
        guild=GUILD,
        alias=Alias(name),
        code_name=CodeName(f"Vos-{number}"),
        channel=1,
        thread=number + 1,
        opened_at=ends - timedelta(days=7),
        last_at=ends - timedelta(days=7),
        closed_at=None,
        expires_at=ends,
        urgency=Urgency.UNSAID,
        worker=None,
        auto_replied=False,
        about=RequestKind.QUESTION,
        waiting_since=ends - timedelta(days=7),
        answered_at=None,
    )
