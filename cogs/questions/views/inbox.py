"""*Mijn gesprek*: what was said on both sides, and nothing else of the thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord import ButtonStyle

from bot.core.when import day_in_words
from bot.shell.limits import LONGEST_SCREEN
from bot.shell.posts import parts_of
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.introductions.rules import Worker, signature
from cogs.office_hours.rules import Openness, Standing
from cogs.questions.rules import Conversation, Urgency
from cogs.questions.service.offers import Offer
from cogs.questions.views.team import OF_THE_TEAM, OF_THE_YOUNG, offered
from cogs.questions.views.waiting import until_then

FRAME = 700
"""Characters that an inbox needs for all but the messages themselves."""
MOST_OFFERS = 4
"""What can be chosen at once: more would hide what was said."""


@dataclass(frozen=True, slots=True)
class Page:
    """Relayed messages, oldest first, and whether there are older ones."""

    messages: tuple[str, ...]
    oldest: int | None
    more: bool


def relayed(say: Words, message: discord.Message) -> str | None:
    """What of a thread's message is meant for the young person; None for the team's own talk."""
    for part in parts_of(message):
        if isinstance(part, discord.TextDisplay) and part.id == OF_THE_YOUNG:
            return f"{say('questions-you')}\n{part.content}"
        if isinstance(part, discord.TextDisplay) and part.id == OF_THE_TEAM:
            return part.content
    return None


def page(said: list[tuple[int, str]], *, beside: int = 0) -> Page:
    """Take as many of the newest messages (newest first) as one screen holds; never cut one.

    `beside`: characters that something to choose needs. If no message fits beside it, they are all
    one press away.
    """
    taken: list[tuple[int, str]] = []
    room = LONGEST_SCREEN - FRAME - beside
    for each in said:
        room -= len(each[1])
        if room < 0 and (taken or beside):
            break
        taken.append(each)
    shown = tuple(content[: LONGEST_SCREEN - 200] for _, content in reversed(taken))
    oldest = taken[-1][0] if taken else said[0][0] + 1 if said else None
    return Page(shown, oldest, len(taken) < len(said))


def inbox(
    say: Words,
    conversation: Conversation,
    shown: Page,
    *,
    ended: bool,
    offers: Sequence[Offer] = (),
    openness: Openness | None = None,
    closer: Worker | None = None,
) -> Screen:
    """What was said, what they may choose, and the ways on and out.

    `openness`: told to who waits for an answer. `closer`: the worker who closed it.
    """
    parts: list[discord.ui.Item[Any]] = [
        text(say("questions-inbox-title", code_name=conversation.code_name))
    ]
    if shown.messages:
        parts.append(text("\n\n".join(shown.messages)))
    for offer in offers[:MOST_OFFERS]:
        parts += [text(offer.words), *([offered(offer)] if offer.ways else [])]
    parts.append(text(_inbox_state(say, conversation, openness, closer, ended=ended)))
    return Screen(
        *parts,
        buttons(*_ways_on(say, conversation, shown, ended=ended)),
        buttons(
            button(say("shell-wipe"), f"privacy:wipe:{conversation.key}"),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def _ways_on(
    say: Words, conversation: Conversation, shown: Page, *, ended: bool
) -> list[discord.ui.Button[Any]]:
    key = conversation.key
    if ended:
        ways = [button(say("questions-ask"), "questions:ask", emoji="💬")]
    else:
        more, stop = f"questions:more:{key}", f"questions:stop:{key}"
        ways = [
            button(say("questions-more"), more, style=ButtonStyle.primary),
            button(say("questions-stop"), stop),
        ]
    if shown.more:
        ways.append(button(say("questions-older"), f"questions:older:{key}.{shown.oldest}"))
    return ways


def _inbox_state(
    say: Words,
    conversation: Conversation,
    openness: Openness | None,
    closer: Worker | None,
    *,
    ended: bool,
) -> str:
    if ended:
        day = day_in_words(say.texts, say.locale, conversation.expires_at)
        if closer:
            return say("questions-inbox-ended-by", worker=signature(say, closer), day=day)
        return say("questions-inbox-ended", day=day)
    if not conversation.waiting:
        return say("questions-inbox-answered")
    said = [say("questions-inbox-waiting")]
    if openness and openness.standing is not Standing.OPEN:
        said += until_then(say, openness, conversation.only)
    if conversation.urgency is Urgency.UNSAFE:
        said += [say("questions-inbox-urgent"), say("questions-anyway-awake")]
    return " ".join(said)


def empty_inbox(say: Words) -> Screen:
    return Screen(
        text(say("questions-inbox-empty")),
        buttons(
            button(say("questions-ask"), "questions:ask", emoji="💬", style=ButtonStyle.primary),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )
