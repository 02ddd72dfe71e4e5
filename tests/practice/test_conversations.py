"""Conversations that do not exist: each for its own worker, under keys that nothing stored has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.demo.town import Town
from bot.shell.dry_run import key_in, new_key
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.practice.rules.runs import Run
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import ANYTHING, Key, begun
from cogs.questions.service.dry_run import DryConversations
from cogs.questions.service.questions import Questions
from tests.kit.practising import case_of

KEY = new_key("0123456789abcdef")


async def test_it_is_found_by_its_own_worker_and_by_nobody_else(town: Town) -> None:
    guild, services = GuildId(town.guild.id), town.bot.services
    owner = Worker(guild, 5, "Yasmine", Role.YOUTH_WORKER, Secrecy.DISCRETION)
    case = case_of("een-emoji")
    talk = begun(Key(KEY), guild, Alias("a"), CodeName("Oefening-10"), 0, ANYTHING, town.now)
    run = Run(Key(KEY), guild, owner.account, case, "nl", town.now)
    services.shared(DryConversations).begin(replace(talk, thread=0), owner, run)
    questions = Questions(services)

    assert (await questions.of_team(owner, KEY)).key == KEY
    for other in (replace(owner, account=6), replace(owner, guild=GuildId(7))):
        with pytest.raises(Refusal, match="questions-gone-team"):
            await questions.of_team(other, KEY)
    assert await questions.by_key(KEY) is None


@pytest.mark.parametrize(
    ("custom_id", "found"),
    [
        (f"questions:take:{KEY}", KEY),
        (f"guidance:open:pesten.{KEY}", KEY),
        (f"referral:say:{KEY}.{'e' * 16}.a-b", KEY),
        (f"questions:take:{'f' * 16}", ""),
        ("queue:fine", ""),
    ],
)
def test_a_key_is_known_wherever_it_stands(custom_id: str, found: str) -> None:
    assert key_in(custom_id) == found


def test_a_key_is_none_of_those_that_are_stored() -> None:
    assert len(KEY) == len("0123456789abcdef")
    assert not set(KEY) <= set("0123456789abcdef")
