"""A post about a person in the team channel, with its trace, as a room makes it."""

from __future__ import annotations

from datetime import timedelta

import discord

from bot.core.audience import Readers, Within
from bot.demo.town import Town
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, box, button, buttons, text
from bot.store.posted_messages import Trace

KEY = "0123456789abcdef"
OTHER_KEY = "fedcba9876543210"
POSTS = "/channels/*/messages"
WEEK = timedelta(days=7)


async def post(town: Town, key: str = KEY, *, stands: timedelta = WEEK) -> discord.Message:
    """Post in the team channel; it may stand that long."""
    screen = Screen(box(text("vraag"), buttons(button("Ik neem dit", f"questions:take:{key}"))))
    about = PostSubject(town.guild.id, key, town.now + stands)
    with town.as_bot():
        return await town.bot.posts.post(team_place(town), screen, about)


def team_place(town: Town) -> Within:
    return Within(town.guild.id, Readers(town.team.id, town.worker_role.id, frozenset()))


async def traces(town: Town) -> list[Trace]:
    return await town.bot.services.traces.find(KEY)
