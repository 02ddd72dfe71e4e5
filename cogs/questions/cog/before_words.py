"""Before the first word: would it be taken now, and if not, which way is open? (C12).

Discord's cache is asked, as before a post; what opens while someone writes is refused after it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.errors import Refusal
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.views import Screen, Words
from cogs.introductions.rules import Role
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation, Request

Draw = Callable[[Words, Sequence[Role]], Screen]
NOT_SAFE = "questions-not-safe-now"


async def is_taken(desk: Desk, interaction: Interaction, request: Request, draw: Draw) -> bool:
    """Whether to go on to the form; if not, they were shown the kinds whose channel is safe.

    Raise `Refusal`: "questions-not-safe-now" when there is none, and as `Places.for_new`.
    """
    guild = guild_of(interaction)
    known = await desk.service.current(guild, alias_of(interaction))
    goes_on = known is not None and not desk.service.has_ended(known)
    if known and goes_on and not await desk.places.is_left_behind(known):
        await refuse_in_vain(desk, known)
        return True
    try:
        await desk.places.for_new(guild, request)
    except Refusal as refusal:
        if refusal.text != "posts-closed":
            raise
    else:
        return True
    kinds = await desk.places.kinds(guild)
    if not kinds:
        raise Refusal(NOT_SAFE)
    await reply(interaction, draw(words_for(interaction), kinds))
    return False


async def refuse_in_vain(desk: Desk, conversation: Conversation) -> None:
    """Raise `Refusal("questions-not-safe-now")` when nothing may be added to it where it stands.

    "questions-left-behind" when the team has another channel by now, "posts-away".
    """
    if await desk.places.is_left_behind(conversation):
        raise Refusal("questions-left-behind")
    try:
        await desk.places.of(conversation)
    except Refusal as refusal:
        raise (Refusal(NOT_SAFE) if refusal.text == "posts-closed" else refusal) from None
