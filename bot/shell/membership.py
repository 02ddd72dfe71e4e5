"""Whether who acts in a direct message is still on the server that the act is for.

On a server Discord itself says so with each click. Elsewhere it is asked, of this one account, in
this one act, and the answer is neither kept nor logged nor shown to anybody else.
"""

from __future__ import annotations

import asyncio

import discord

from bot.core.errors import Refusal
from bot.shell.errors import UNREACHABLE
from bot.shell.replies import Interaction
from bot.shell.safe_channels import is_away

PATIENCE = 10.0
"""Seconds for the one call."""
BEFORE_A_FORM = 1.5
"""The same where Discord waits three seconds for the answer, and no other may come before it."""
UNKNOWN_GUILD = 10004
MEMBER_OF = "member of"
"""Under this name an interaction remembers of which server Discord just said that they are."""


async def is_member(
    client: discord.Client, server: int, account: int, *, within: float = PATIENCE
) -> bool:
    """Ask Discord. Raise `Refusal("posts-away")` while it does not show the server.

    Raise `Refusal("shell-not-asked")` when it does not answer.
    """
    if is_away(client, server):
        raise Refusal("posts-away")
    try:
        async with asyncio.timeout(within):
            # As it comes: discord.py would make a person of it, and remember them.
            await client.http.get_member(server, account)
    except discord.NotFound as error:
        if error.code == UNKNOWN_GUILD:
            raise Refusal("posts-away") from None
        return False
    except UNREACHABLE:
        raise Refusal("shell-not-asked") from None
    return True


async def is_member_by_gateway(
    client: discord.Client, server: int, account: int, *, within: float = BEFORE_A_FORM
) -> bool:
    """The same over the gateway: it costs no call. Where no answer comes in time, by a call.

    Discord answers for accounts that are named to it, without any intent. Raise as `is_member`.
    """
    guild = client.get_guild(server)
    if guild is None or is_away(client, server):
        raise Refusal("posts-away")
    try:
        async with asyncio.timeout(within):
            found = await guild.query_members(user_ids=[account], limit=1, cache=False)
    except (TimeoutError, discord.ConnectionClosed, *UNREACHABLE):
        return await is_member(client, server, account)
    return any(each.id == account for each in found)


async def must_be_member(
    interaction: Interaction, server: int, *, within: float = PATIENCE
) -> None:
    """To be called before anything that someone writes goes to a team; asked once in an act.

    Raise `Refusal("shell-left")` for who is not on the server, else as `is_member`.
    """
    if interaction.guild_id is not None or interaction.extras.get(MEMBER_OF) == server:
        return
    if not await is_member(interaction.client, server, interaction.user.id, within=within):
        raise Refusal("shell-left")
    interaction.extras[MEMBER_OF] = server
