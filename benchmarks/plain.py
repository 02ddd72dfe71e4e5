"""The bare bot: the same calls to Discord with the same kind of layouts, and nothing else.

No store, no texts in three languages, no aliases, no checks, no traces, no refusals. It is what the
acts would cost in discord.py if they needed no care at all. Never run it with real people. Nothing
of Bankje's is imported here, so that its memory is its own.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from benchmarks import layouts

Interaction = discord.Interaction["BareBot"]


def heard() -> discord.Intents:
    """As much as Bankje hears."""
    some = discord.Intents.none()
    some.guilds = some.guild_messages = some.dm_messages = True
    return some


class BareBot(discord.Client):
    """Its memory is two dictionaries. Discord's caches are as small as Bankje's."""

    def __init__(self) -> None:
        super().__init__(
            intents=heard(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.team = 0
        self._threads: dict[int, int] = {}
        self._mailboxes: dict[int, int] = {}
        self._presses: dict[str, Callable[[Interaction, int], Awaitable[None]]] = {
            "start": self._start,
            "agree": self._agree,
            "tell": self._tell,
            "inbox": self._inbox,
            "more": self._more,
            "answer": self._answer,
            "crisis": self._crisis,
        }
        self._submits: dict[str, Callable[[Interaction, int, str], Awaitable[None]]] = {
            "open": self._open,
            "more": self._add,
            "answer": self._relay,
        }

    async def furnish(self, square: int, team: int) -> None:
        self.team = team
        await (await self._place(square).send(view=layouts.panel())).pin()

    async def on_interaction(self, interaction: Interaction) -> None:
        data: Any = interaction.data or {}
        act, _, key = str(data.get("custom_id", "")).partition(":")
        thread = int(key or 0)
        if interaction.type is discord.InteractionType.component:
            await self._presses[act](interaction, thread)
        elif interaction.type is discord.InteractionType.modal_submit:
            await self._submits[act](interaction, thread, _words(data))

    def _place(self, channel: int) -> discord.PartialMessageable:
        return self.get_partial_messageable(channel)

    async def _start(self, interaction: Interaction, _: int) -> None:
        await _reply(interaction, layouts.start())

    async def _agree(self, interaction: Interaction, _: int) -> None:
        await interaction.response.send_modal(layouts.form("open:", note=True))

    async def _open(self, interaction: Interaction, _: int, words: str) -> None:
        team = self.get_channel(self.team)
        assert isinstance(team, discord.TextChannel)
        card = await team.send(view=layouts.card())
        thread = await card.create_thread(name=layouts.NAME, auto_archive_duration=1440)
        await thread.send(view=layouts.asked(thread.id, words))
        self._threads[interaction.user.id] = thread.id
        await _reply(interaction, layouts.received(thread.id))

    async def _tell(self, interaction: Interaction, thread: int) -> None:
        mailbox = await self.create_dm(discord.Object(interaction.user.id))
        self._mailboxes[thread] = mailbox.id
        await interaction.response.edit_message(view=layouts.received(thread))

    async def _inbox(self, interaction: Interaction, _: int) -> None:
        thread = self._threads[interaction.user.id]
        found = [message async for message in self._place(thread).history(limit=50)]
        await _reply(interaction, layouts.inbox(thread, found[::-1]))

    async def _more(self, interaction: Interaction, thread: int) -> None:
        await interaction.response.send_modal(layouts.form(f"more:{thread}"))

    async def _add(self, interaction: Interaction, thread: int, words: str) -> None:
        await self._place(thread).send(view=layouts.asked(thread, words))
        await _reply(interaction, layouts.added(thread))

    async def _answer(self, interaction: Interaction, thread: int) -> None:
        await interaction.response.send_modal(layouts.form(f"answer:{thread}"))

    async def _relay(self, interaction: Interaction, thread: int, words: str) -> None:
        await self._place(thread).send(view=layouts.answer(words))
        await self._place(self._mailboxes[thread]).send(view=layouts.notice(thread))
        await _reply(interaction, layouts.sent())

    async def _crisis(self, interaction: Interaction, _: int) -> None:
        await _reply(interaction, layouts.crisis())


async def _reply(interaction: Interaction, view: discord.ui.LayoutView) -> None:
    quiet = discord.AllowedMentions.none()
    await interaction.response.send_message(view=view, ephemeral=True, allowed_mentions=quiet)


def _words(data: Any) -> str:
    return next(str(p["component"]["value"]) for p in data["components"] if "component" in p)
