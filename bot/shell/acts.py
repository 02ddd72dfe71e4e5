"""Keeps track of what people are doing with the bot now, so that a stop can let it finish.

An act is the work that one event of Discord set off. It may go on in another room, by an
announcement; that is followed too. Nothing of it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from contextlib import suppress
from functools import wraps
from typing import Any, TypeVar

import discord
import structlog

from bot.core.log import kind_and_place
from bot.shell.errors import UNREACHABLE
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.tally import Act
from bot.shell.views import Screen, filled, text
from bot.texts.typed_text import to_copy

T = TypeVar("T")
Handler = Callable[..., Coroutine[Any, Any, Any]]
REMEMBERED = 500
"""Interactions of which a second delivery is known; Discord repeats one within seconds."""
UNWINDING = 0.3
"""Seconds that an act has to tidy up after itself when it is broken off."""
ANSWERING = 1.0
"""Seconds that the answers to all who were broken off may take together."""
log = structlog.get_logger("bankje")


class Acts:
    """`is_stopping`: no act begins any more; whoever tries is told so."""

    def __init__(self) -> None:
        self.is_stopping = False
        self._under_way: dict[asyncio.Task[Any], Interaction | None] = {}
        self._seen: dict[int, None] = {}
        self._asked: list[Callable[[Interaction], Awaitable[bool]]] = []

    def asks(self, whether: Callable[[Interaction], Awaitable[bool]]) -> None:
        """Ask this too before an act begins; on a no, it has told whoever asked."""
        self._asked.append(whether)

    def is_repeat(self, interaction: Interaction) -> bool:
        """Say whether this very click was delivered before; remember it from now on."""
        if interaction.id in self._seen:
            log.info("interaction repeated")
            return True
        self._seen[interaction.id] = None
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return False

    async def may_begin(self, interaction: Interaction) -> bool:
        """Say whether this act is new and there is time for it; if not, whoever asked is told."""
        if self.is_repeat(interaction):
            return False
        if self.is_stopping:
            await _answer(interaction, "shell-stopping")
            return False
        if kind := _kind(interaction):
            interaction.client.tally.began(kind)
        return all([await ask(interaction) for ask in self._asked])

    def follow(self, task: asyncio.Task[Any], facts: Iterable[object] = ()) -> None:
        """Know of some work until it is done; its interaction, if any, is among the facts."""
        whose = [each for each in facts if isinstance(each, discord.Interaction)]
        self._under_way[task] = whose[0] if whose else None
        task.add_done_callback(self._done)

    def follow_current(self, facts: Iterable[object] = ()) -> None:
        """The same for the work from which it is called."""
        task = asyncio.current_task()
        assert task, "discord.py makes one for each event and each command"
        self.follow(task, facts)

    def followed(self, handler: Handler) -> Handler:
        """The same handler, of which every run is followed from its first step."""

        @wraps(handler)
        async def run(*facts: object, **more: object) -> None:
            self.follow_current(facts)
            await handler(*facts, **more)

        return run

    def begin(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Do some work beside what set it off: a stop lets it finish, and a failure is logged."""
        task = asyncio.create_task(work, name=name)
        self.follow(task)
        task.add_done_callback(_log_failure)
        return task

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._under_way.pop(task, None)

    async def finish(self, within: float) -> None:
        """Let go on what is under way, then break it off and tell whom it was for."""
        until = asyncio.get_running_loop().time() + within
        await asyncio.sleep(0)  # what was announced just now takes its first step
        while self._under_way and (left := until - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(self._under_way, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        if self._under_way:
            await self._break_off()

    async def _break_off(self) -> None:
        cut = dict(self._under_way)
        log.warning("acts broken off", count=len(cut))
        for task in cut:
            task.cancel()
        await asyncio.wait(cut, timeout=UNWINDING)
        waiting = {each.id: each for each in cut.values() if each and not _is_form(each)}
        telling = [_answer(each, "shell-stopped-midway") for each in waiting.values()]
        with suppress(TimeoutError):
            async with asyncio.timeout(ANSWERING):
                for failed in await asyncio.gather(*telling, return_exceptions=True):
                    if failed is not None:
                        log.error("not told of the stop", **kind_and_place(failed))


def _kind(interaction: Interaction) -> Act | None:
    """What somebody did; looking for a name while they type is no act."""
    if interaction.type is discord.InteractionType.application_command:
        return "command"
    if interaction.type is discord.InteractionType.modal_submit:
        return "form"
    if interaction.type is discord.InteractionType.component:
        data: Any = interaction.data or {}
        return "menu" if data.get("values") else "button"
    return None


def _log_failure(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("work failed", work=task.get_name(), **kind_and_place(error))


def _is_form(interaction: Interaction) -> bool:
    """Whoever got a form has their answer; what they write comes as another interaction."""
    return interaction.response.type is discord.InteractionResponseType.modal


async def _answer(interaction: Interaction, said: str) -> None:
    """Say it, with a number to ring and no button: nobody answers those in a moment."""
    if interaction.type is discord.InteractionType.autocomplete:
        return
    say = words_for(interaction)
    parts = [text(say(said))]
    if kept := typed_in(interaction):
        parts += [text(say("shell-your-words")), text(to_copy(kept))]
    with suppress(*UNREACHABLE):
        await reply(interaction, Screen(*parts))


def typed_in(interaction: Interaction) -> str:
    """Their own words, given back when it is not known whether they were taken (F-R7)."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return ""
    data: Any = interaction.data or {}
    return filled("", data).typed
