"""The screens of this room at their worst: the longest question, and all that was said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.shell.views import Words
from cogs.polls import rules
from cogs.polls.rules import Poll, Signed, Stage
from cogs.polls.service.votes import Voted
from cogs.polls.views import public, team
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

RUNNING = Poll(
    key=people.KEY,
    guild=people.GUILD,
    channel=people.ACCOUNTS[0],
    worker=people.ACCOUNTS[1],
    question="w" * rules.LONGEST_QUESTION,
    purpose="w" * rules.LONGEST_PURPOSE,
    options=tuple(f"{n}" + "w" * (rules.LONGEST_OPTION - 1) for n in range(rules.MOST_OPTIONS)),
    stage=Stage.RUNNING,
    ends_at=people.LATER,
    expires_at=people.LATER + rules.KEPT_FOR,
)
OVER = replace(RUNNING, stage=Stage.OVER, results=(99_999, None, 99_999, None, 99_999))
SAID = replace(
    OVER,
    heard="w" * rules.LONGEST_HEARD,
    did="w" * rules.LONGEST_DID,
    answerer=people.ACCOUNTS[1],
    answered_at=people.LATER,
)
STAGES = [
    replace(RUNNING, stage=Stage.DRAFT),
    RUNNING,
    OVER,
    SAID,
    replace(RUNNING, stage=Stage.STOPPED),
    replace(RUNNING, stage=Stage.LOST),
]
SIGNED = Signed(people.LONGEST_WORKER, people.LONGEST_WORKER)


@draws(public.message, team.one)
def each_stage(say: Words) -> Iterator[Drawn]:
    for poll in STAGES:
        for now in (people.LATER, people.LATER + rules.DUE_IN):
            yield public.message(say, poll, SIGNED, now)
            yield public.message(say, poll, Signed(), now)
            yield team.one(say, poll, SIGNED, now)


@draws(public.voted, public.withdrawn)
def votes(say: Words) -> Iterator[Drawn]:
    yield public.voted(say, Voted(RUNNING, RUNNING.options[0]))
    yield public.withdrawn(say)


@draws(team.listed, team.form, team.preview, team.posted, team.sure, team.stopped)
def making(say: Words) -> Iterator[Drawn]:
    yield team.listed(say, [])
    many = [replace(each, key=f"{n:016x}") for n, each in enumerate(STAGES[1:] * 12)]
    yield team.listed(say, many)
    yield team.form(say, people.TOKEN)
    yield team.preview(say, say, STAGES[0], SIGNED, people.NOW)
    yield team.posted(say, RUNNING)
    yield team.sure(say, RUNNING)
    yield team.stopped(say)


@draws(team.answer_form, team.answered, team.asks_team)
def answering(say: Words) -> Iterator[Drawn]:
    yield team.answer_form(say, SAID)
    yield team.answered(say, SAID)
    for again in (False, True):
        yield team.asks_team(say, OVER, again=again)
