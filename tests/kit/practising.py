"""A worker practises: chooses a case, takes it, answers, closes and looks back."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.practice.repository import CasesRead, read_cases
from cogs.practice.rules.cases import Case

Result = simcord.InteractionResult
CASES = Path("config/practice")
LABEL = "OEFENING."


@cache
def all_cases() -> tuple[Case, ...]:
    read = with_own(Path("none"))
    assert read.mistakes == ()
    return read.cases


def with_own(own: Path) -> CasesRead:
    return read_cases(CASES, own)


def case_of(name: str) -> Case:
    return next(each for each in all_cases() if each.id == name)


def shown(seen: Result) -> list[discord.Message]:
    """All that was answered to one act, in order."""
    answers = [*([seen.response] if seen.response else []), *seen.followups]
    return [each.message for each in answers]


async def lists(town: Town, name: str = "Yasmine") -> Result:
    return await town[name].slash(town.team, "oefenen")


async def begins(town: Town, case: str = "een-emoji", name: str = "Yasmine") -> Result:
    """The card, and the words as in its thread."""
    listed = shown(await lists(town, name))[-1]
    return await town[name].select(listed, [case], custom_id="practice:case")


async def takes(town: Town, begun: Result, name: str = "Yasmine") -> Result:
    return await press(town[name], shown(begun)[0], "Ik neem dit")


async def answers(town: Town, words_on: discord.Message, name: str = "Yasmine") -> Result:
    form = await press(town[name], words_on, "Antwoord")
    return await town[name].submit_modal(form, {"words": "Dag, ik ben er."})


async def closes(town: Town, words_on: discord.Message, name: str = "Yasmine") -> Result:
    """With the yes that is asked first, where it is."""
    closed = await press(town[name], words_on, "Afronden")
    sure = next((each for each in labels(closed) if each.startswith("Ja")), "")
    return await press(town[name], closed, sure) if sure else closed


async def plays(town: Town, case: str, name: str = "Yasmine") -> list[discord.Message]:
    """From the list to the last screen; give all that the worker saw."""
    begun = await begins(town, case, name)
    seen = shown(begun)
    words_on = seen[-1]
    seen += shown(await takes(town, begun, name))
    for _ in case_of(case).turn[1:]:
        answered = shown(await answers(town, words_on, name))
        words_on = answered[-1]
        seen += answered
    seen += shown(await answers(town, words_on, name))
    closed = await closes(town, words_on, name)
    seen += shown(closed)
    seen += shown(await press(town[name], closed, "Kijk terug"))
    return seen


def unlabelled(seen: list[discord.Message]) -> list[str]:
    return [said(each) for each in seen if LABEL not in said(each)]
