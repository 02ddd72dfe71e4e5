"""The town of Lindendaal: who lives there, where they meet, and how its clock is moved.

The same town serves `bankje demo`, the journey tests and the benchmarks.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import simcord
from discord import Message

from bot.app import create_bot
from bot.core.alias import GuildId
from bot.core.clock import HOME, Clock
from bot.demo import simulator
from bot.demo.completing import complete
from bot.demo.setting_up import choose_places, say_when, say_why
from bot.demo.simulator import Backend, Overwrite, OverwriteType
from bot.guilds.trial import Mode, TownMode
from bot.settings import Settings
from bot.shell.client import Bankje

STARTS = datetime(2026, 11, 24, 15, 10, tzinfo=HOME)
"""A Tuesday afternoon, inside the hours."""
BOT = "Lin"
HOURS = "di-vr 14-18 uur, wo 13-18 uur"
PURPOSE = "Hier kun je praten met het jeugdteam, zonder je naam te zeggen."
SECRET = "lindendaal-bestaat-niet-en-heeft-geen-geheimen"  # noqa: S105 - it opens an empty town
WORKERS = {"Yasmine": ("youth_worker", "discretion"), "Bram": ("prevention_worker", "discretion")}
YOUNG = ("Jules", "Amira", "Sam")


def settings_for(data_dir: Path, **decided: Any) -> Settings:
    config = decided.pop("config_dir", Path("config"))
    return Settings(
        token="not-a-token", key=SECRET, data_dir=data_dir, config_dir=config, **decided
    )


@dataclass
class MachineClock:
    """The clock of the machine that the bot runs on: `behind` Discord's, which nobody sets."""

    discords: Callable[[], datetime]
    behind: timedelta = timedelta()

    def __call__(self) -> datetime:
        return self.discords() - self.behind


@dataclass
class Town:
    """One running town. `people` act as themselves, with no more rights than they have."""

    env: simcord.Env
    settings: Settings
    guild: simcord.GuildHandle
    square: simcord.ChannelHandle
    team: simcord.ChannelHandle
    lounge: simcord.ChannelHandle
    """Where young people talk among themselves."""
    hall: simcord.ChannelHandle
    """Where the team introduces itself."""
    apart: simcord.ChannelHandle
    """Where only youth workers read."""
    worker_role: simcord.RoleHandle
    people: dict[str, simcord.MemberActor] = field(default_factory=dict)
    machine_clock: MachineClock = field(init=False)

    def __post_init__(self) -> None:
        self.machine_clock = MachineClock(self.env.now)

    @property
    def bot(self) -> Bankje:
        assert isinstance(self.env.bot, Bankje)
        return self.env.bot

    @property
    def discord(self) -> Backend:
        """Discord itself: what stands there, and what it and people do without the bot."""
        return simulator.backend_of(self.env)

    def as_bot(self) -> AbstractContextManager[None]:
        """Calls in here are work of the bot."""
        return simulator.as_bot(self.env)

    @property
    def now(self) -> datetime:
        return self.env.now()

    def __getitem__(self, name: str) -> simcord.MemberActor:
        return self.people[name]

    async def move_clock(self, by: timedelta) -> None:
        """Let time pass, and then all that the bot does by itself.

        Raise `ValueError` for a time that goes back: on Discord it never does, nor do its ids.
        """
        if by < timedelta():
            raise ValueError("set the machine's clock back, and not Discord's")
        self.discord.advance_clock(by.total_seconds())
        await self.minute()

    async def move_to(self, moment: datetime) -> None:
        await self.move_clock(moment - self.now)

    async def minute(self) -> None:
        """What a minute brings: the bot's own work, without waiting for it."""
        with self.as_bot():
            await self.bot.schedule.run_all()
        await self.env.settle()

    async def restart(self) -> None:
        """Stop the bot and start a fresh one on the same data, in the same world."""
        await self.bot.close()
        await self.env.restart_bot(create_bot(self.settings, clock=self.machine_clock))
        complete(self.bot)
        self.hold_clock()

    def hold_clock(self) -> None:
        """Background work waits for `move_clock` instead of the computer's own clock."""
        self.bot.schedule.close()

    def thread(self, name: str | None = None, *, apart: bool = False) -> simcord.ChannelHandle:
        """The thread with this code name, or the newest; `apart`: of the youth workers' own."""
        known = (self.apart if apart else self.team).threads
        threads = [thread for thread in known if name in (None, thread.name)]
        return threads[-1]

    @property
    def panel(self) -> Message:
        return self.square.pinned_messages()[-1]

    @property
    def calls(self) -> list[simcord.HttpLogEntry]:
        """Every REST call that the bot made, in order."""
        return self.env.http_requests


@asynccontextmanager
async def open_town(
    data_dir: Path,
    *,
    starts: datetime = STARTS,
    set_up: bool = True,
    live: bool = True,
    on_shift: tuple[str, ...] = ("Yasmine",),
    make: Callable[[Settings, Clock], Bankje] | None = None,
    **decided: Any,
) -> AsyncIterator[Town]:
    """Build the town, let its admin set up the bench, and let Yasmine sit down on it.

    `live`: its bench is open to everybody already; otherwise it begins in trial, as a new one does.
    """
    settings = settings_for(data_dir, **decided)
    env, clock = begin(settings, starts, make or bot_on)
    async with running(env):
        town = build(env, settings)
        town.machine_clock = clock
        if live:
            await open_bench(town)
        if set_up:
            await furnish(town, on_shift, live=live)
        yield town


def bot_on(settings: Settings, clock: Clock) -> Bankje:
    return create_bot(settings, clock=clock)


def begin(
    settings: Settings, starts: datetime, make: Callable[[Settings, Clock], Bankje] = bot_on
) -> tuple[simcord.Env, MachineClock]:
    """A Discord on which nothing happened yet, with a bot that was not started."""
    clocks: list[MachineClock] = []

    def made(discords: Clock) -> Bankje:
        clocks.append(MachineClock(discords))
        return make(settings, clocks[0])

    return simulator.begin(made, starts, BOT), clocks[0]


@asynccontextmanager
async def running(env: simcord.Env) -> AsyncIterator[None]:
    """Start the bot, whose background work waits for a clock that is moved, and end it."""
    simulator.look_often(env)
    bot = env.bot
    assert isinstance(bot, Bankje)
    try:
        await env.start()
        complete(bot)
        bot.schedule.close()
        yield
    finally:
        await env.bot.close()
        await env.shutdown()


def build(env: simcord.Env, settings: Settings, name: str = "Jong Lindendaal") -> Town:
    """The server as a town would have it: a square for all, a channel for the team."""
    guild = env.create_guild(name)
    settings = settings.model_copy(update={"servers": (*settings.servers, guild.id)})
    if isinstance(env.bot, Bankje):
        env.bot.served.name(guild.id)
    worker = guild.create_role("jeugdteam")
    admin = guild.create_role("beheer", permissions=discord.Permissions(manage_guild=True))
    square = guild.create_text_channel("bankje")
    lounge = guild.create_text_channel("gezellig")
    hall = guild.create_text_channel("wie-zijn-wij")
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True)
    team = guild.create_text_channel(
        "team",
        overwrites={guild.default_role: hidden, worker: shown, guild.roles[BOT]: shown},
    )
    simulator.speak(env, "nl")
    people = {name: guild.add_member(env.create_user(name), roles=[worker]) for name in WORKERS}
    people["Els"] = guild.add_member(env.create_user("Els"), roles=[worker, admin])
    people |= {name: guild.add_member(env.create_user(name)) for name in YOUNG}
    apart = guild.create_text_channel(
        "jeugdwerkers",
        overwrites={
            guild.default_role: hidden,
            guild.roles[BOT]: shown,
            people["Yasmine"]: shown,
        },
    )
    return Town(env, settings, guild, square, team, lounge, hall, apart, worker, people)


async def open_bench(town: Town) -> None:
    """Let it be open, as if its trial were long over."""
    services, guild = town.bot.services, GuildId(town.guild.id)
    await services.guilds.begin_with(guild, TownMode(mode=Mode.LIVE), services.clock())


async def furnish(town: Town, on_shift: tuple[str, ...] = (), *, live: bool = True) -> None:
    """What Els does in her first five minutes, by the same commands as any admin."""
    els = town["Els"]
    if live:
        await open_bench(town)
    # The team first: once it has its channel, each of these is a line there.
    for name, (role, secrecy) in WORKERS.items():
        await els.slash(
            town.team,
            "werker toevoegen",
            lid=town[name],
            voornaam=name,
            functie=role,
            zwijgplicht=secrecy,
        )
    await say_why(els, town.team, name="Lindendaal", purpose=PURPOSE)
    await say_when(els, town.team, HOURS)
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    await choose_places(els, town.team, **chosen)
    await set_apart(town, town.apart)
    for name in on_shift:
        await town[name].slash(town.team, "dienst start")
    await town.env.settle()


async def set_apart(
    town: Town, channel: simcord.ChannelHandle, kind: str = "youth_worker"
) -> simcord.InteractionResult:
    """Give a kind of worker a channel. One can only choose what one sees; then Els goes out."""
    els, backend = town["Els"], town.discord
    before = list(backend.get_channel(channel.id).overwrites)
    allow = discord.Permissions(view_channel=True).value
    backend.set_overwrite(channel.id, Overwrite(els.id, OverwriteType.MEMBER, allow, 0))
    answer = await els.slash(town.team, "werker apart", functie=kind, kanaal=channel)
    backend.edit_channel(channel.id, {}, overwrites=before)
    await town.env.settle()
    return answer
