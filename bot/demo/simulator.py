"""The one seam to the simulated Discord: all that simcord keeps to itself is touched here.

The demo, the tests and the benchmarks take from here what simcord does not offer at its front. It
is pinned; when it changes, this file changes (`tests/plan/test_simulator.py`). Here is also what a
town needs of Discord and simcord does not do by itself.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from functools import partial
from io import BytesIO
from pickle import Pickler, Unpickler
from types import SimpleNamespace
from typing import Any

import discord
import simcord
from discord.webhook.async_ import async_context
from simcord import components, gateway, intents
from simcord.backend import Backend, serializers
from simcord.backend.errors import BackendError
from simcord.backend.models.channel import Overwrite
from simcord.enums import ChannelType, ComponentType, InteractionType, OverwriteType
from simcord.gateway import FakeWebSocket
from simcord.http import RequestContext, route, router
from simcord.interactions import base_payload

from bot.shell.gateway_channels import KIND, RAW

__all__ = [
    "Backend",
    "BackendError",
    "ChannelType",
    "ComponentType",
    "FakeWebSocket",
    "InteractionType",
    "Overwrite",
    "OverwriteType",
    "base_payload",
    "serializers",
]
GLANCE = 0.002
"""Seconds."""
BRINGS_CHANNELS = ("CHANNEL_", "GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE")


@route("GET", "/guilds/{guild_id}/roles/member-counts")
def member_counts(ctx: RequestContext) -> dict[str, int]:
    """How many members hold each role; `@everyone` is not among them (Discord's API docs)."""
    guild = ctx.backend.get_guild(ctx.int_arg("guild_id"))
    held = [role for member in guild.members.values() for role in member.role_ids]
    return {str(role): held.count(role) for role in guild.roles if role != guild.id}


OWN_MEMBER = "/members/@me"
OWN = "own"
"""Under this an event says that it is about the bot itself."""
PROFILES = "own profiles"
"""Under this name a simulated Discord remembers banner and line of the bot, by server."""


def edit_own_member(ctx: RequestContext) -> dict[str, Any]:
    """The bot's own nickname, picture, banner and line on one server (since 10 September 2025)."""
    _, guild_id, *_ = ctx.path.strip("/").split("/")
    guild = ctx.backend.get_guild(int(guild_id))
    member = ctx.backend.get_member(guild.id, ctx.backend.bot_user.id)
    given = ctx.fields("nick", "avatar", "banner", "bio")
    kept = profile_of(ctx.backend, guild.id)
    for name in ("banner", "bio"):
        kept |= {name: _named(name, given[name])} if name in given else {}
    if "avatar" in given:
        member.avatar = _named("avatar", given["avatar"])
    if "nick" in given:
        member.nick = given["nick"] or None
    payload = dict(serializers.member_payload(ctx.backend, guild, member))
    ctx.backend.emit("GUILD_MEMBER_UPDATE", payload | {"guild_id": str(guild.id), OWN: True})
    return payload


def _knowing_own_member(dispatch: Callable[..., Any]) -> Callable[..., Any]:
    """Of simcord's routes the one with the fewest gaps wins, and its own knows only a nickname."""
    known: set[str] = set()

    def dispatch_known(backend: Backend, method: str, path: str, **call: Any) -> Any:
        if method == "PATCH" and path.endswith(OWN_MEMBER) and path not in known:
            known.add(path)
            route(method, path)(edit_own_member)
        return dispatch(backend, method, path, **call)

    return dispatch_known


router.dispatch = _knowing_own_member(router.dispatch)


def _but_of_itself(required: Callable[..., Any]) -> Callable[..., Any]:
    """What changes of the bot itself, Discord tells it without any intent (Gateway, footnote)."""

    def required_intent(event: str, payload: Any, *given: Any, **more: Any) -> Any:
        is_own = isinstance(payload, dict) and payload.get(OWN)
        return None if is_own else required(event, payload, *given, **more)

    return required_intent


vars(intents)["required_intent"] = _but_of_itself(intents.required_intent)


def profile_of(backend: Backend, guild: int) -> dict[str, Any]:
    """Banner and line of the bot on a server, as Discord keeps them."""
    known: dict[int, dict[str, Any]] = vars(backend).setdefault(PROFILES, {})
    return known.setdefault(guild, {})


def _named(name: str, given: str | None) -> str | None:
    """A picture gets a name of its own; a line is kept as it is."""
    if given and name != "bio":
        return hashlib.sha256(given.encode()).hexdigest()[:32]
    return given or None


def _with_banner(serialize: Callable[..., Any]) -> Callable[..., Any]:
    def member_payload(backend: Backend, guild: Any, member: Any, **how: Any) -> Any:
        found = serialize(backend, guild, member, **how)
        is_own = member.user_id == backend.bot_user.id
        banner = profile_of(backend, guild.id).get("banner") if is_own else None
        return found | {"banner": banner}

    return member_payload


vars(serializers)["member_payload"] = _with_banner(serializers.member_payload)


PATIENCE = 60.0
"""Seconds of this machine that an act may take; a busy one is no bot that hangs."""


def begin(
    make: Callable[[Callable[[], datetime]], discord.Client], starts: datetime, name: str
) -> simcord.Env:
    """Give a Discord on which nothing happened yet, for the bot that `make` makes of its clock."""
    worlds: list[simcord.Env] = []
    bot = make(lambda: worlds[0].now())  # noqa: PLW0108 - there is no world yet
    env = simcord.Env(bot, settle_timeout=PATIENCE)
    worlds.append(env)
    env.backend.subscribers.append(partial(_come_in, env))  # first of all: before it is read
    env.backend.bot_user.name = name
    env.backend.advance_clock((starts - env.now()).total_seconds())
    return env


def _come_in(env: simcord.Env, event: str, payload: Any) -> None:
    """Announce what brings channels as discord.py does of its socket, which simcord has not."""
    if env.bot.ws and env.bot.ws.open and event.startswith(BRINGS_CHANNELS):
        env.bot.dispatch(RAW, json.dumps({"op": 0, "t": event, "d": payload}))
        env.bot.dispatch(KIND, event)


def backend_of(env: simcord.Env) -> Backend:
    """Discord itself: what stands there, and what it and people do without the bot."""
    return env.backend


@contextmanager
def as_bot(env: simcord.Env) -> Iterator[None]:
    """Let calls in here be work of the bot, which may still run when they end."""
    with env._bot_scope():  # noqa: SLF001 - it has no public name (decision 12)
        yield


@asynccontextmanager
async def busy(env: simcord.Env) -> AsyncIterator[None]:
    """Let an act last: simcord does one thing at a time, and waits for all that the bot does."""
    over = asyncio.Event()
    with as_bot(env):
        work = asyncio.create_task(over.wait())
    acting = asyncio.create_task(env.settle())
    await asyncio.sleep(0)
    try:
        yield
    finally:
        over.set()
        await asyncio.gather(work, acting)


def answering(env: simcord.Env) -> Any:
    """What carries the answers to interactions; its `request` may be wrapped."""
    with env.time_context():
        return async_context.get()


def carry_out(env: simcord.Env, method: str, path: str, **call: Any) -> Any:
    """Let Discord do what a call asks, as if a bot had made it."""
    return router.dispatch(env.backend, method, path, **call)


def tap(between: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Put something between every bot of this process and Discord, for good."""
    router.dispatch = between(router.dispatch)


def copy_payloads_by(copier: Callable[[Any], Any]) -> None:
    """Let simcord copy what goes to and from Discord in this way, in this process, for good."""
    vars(components)["deepcopy"] = copier
    vars(gateway)["copy"] = vars(router)["copy"] = SimpleNamespace(deepcopy=copier)


@contextmanager
def tapped(between: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Iterator[None]:
    """The same, until it is left."""
    really = router.dispatch
    router.dispatch = between(really)
    try:
        yield
    finally:
        router.dispatch = really


def look_often(env: simcord.Env) -> None:
    """Let simcord look every few milliseconds whether the bot is done.

    Whatever a call asks for, it sleeps 50 ms when nothing but a callback of its own is left to run,
    which is so after most acts.
    """
    env._validate_idle = lambda _asked: GLANCE  # type: ignore[method-assign, assignment] # noqa: SLF001 - decision 12


def speak(env: simcord.Env, locale: str) -> None:
    """Let everyone in this world have Discord in one language (simcord knows only English)."""
    vars(env.backend).pop("emit", None)  # the language before
    emit = env.backend.emit

    def emit_in_language(event: str, payload: Any, *rest: Any, **more: Any) -> Any:
        if event == "INTERACTION_CREATE":
            payload = payload | {"locale": locale}
        return emit(event, payload, *rest, **more)

    env.backend.emit = emit_in_language  # type: ignore[method-assign]


def keep(env: simcord.Env, beside: Any) -> bytes:
    """Discord as it stands without its bot, and what is in hand of it, for `take_up`.

    The world itself is over then: it announces nothing any more.
    """
    env.backend.subscribers.clear()
    vars(env.backend).pop("emit", None)
    file = BytesIO()
    pickler = Pickler(file)
    pickler.persistent_id = lambda each: "world" if each is env else None  # type: ignore[method-assign]
    pickler.dump((env.backend, env._guilds, beside))  # noqa: SLF001 - decision 12
    return file.getvalue()


def take_up(env: simcord.Env, kept: bytes) -> Any:
    """Let a world that has not begun be the one that was kept; give what was in hand of it."""
    unpickler = Unpickler(BytesIO(kept))  # noqa: S301 - this process wrote it
    unpickler.persistent_load = lambda _world: env  # type: ignore[method-assign]
    backend, env._guilds, beside = unpickler.load()  # noqa: SLF001 - decision 12
    backend.subscribers += env.backend.subscribers
    env.backend = backend
    return beside
