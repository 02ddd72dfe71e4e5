"""A button of a conversation that is over says so, and the way on: nothing is changed by it."""

from __future__ import annotations

from bot.shell.replies import Interaction, redraw, words_for
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation
from cogs.questions.views import over as views


async def still_going_on(
    gateway: DiscordThreadGateway, interaction: Interaction, key: str, *, withdrawing: bool = False
) -> Conversation | None:
    """Their own conversation; None when it is over, and then they have been told.

    Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
    """
    conversation = await gateway.own(interaction, key)
    if not gateway.service.has_ended(conversation):
        return conversation
    await tell_that_it_is_over(gateway, interaction, conversation, withdrawing=withdrawing)
    return None


async def tell_that_it_is_over(
    gateway: DiscordThreadGateway,
    interaction: Interaction,
    conversation: Conversation,
    *,
    withdrawing: bool = False,
) -> None:
    now = await gateway.service.current(conversation.guild, conversation.alias)
    say = words_for(interaction)
    await redraw(interaction, views.over(say, conversation, now, withdrawing=withdrawing))
