"""Whatever anybody changes, does, or waits for: no word stands where an outsider was let in unseen.

A state machine of an admin in Discord's settings, both sides, restarts and time. The oracle is not
our rule but Discord's whole algorithm, for every member by name: who sees a channel at this moment?
Where an outsider does, no act may post or edit, and what stands there has been announced.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import discord
import simcord
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.core.audience import HIDDEN
from bot.demo.reading import labels, press, said
from bot.demo.simulator import Overwrite, OverwriteType, serializers
from bot.demo.town import BOT, Town
from bot.store.guild_profile import GuildProfile as Decided
from tests.kit.asking import ask, form_of
from tests.kit.channels import VIEW, another_room
from tests.kit.laws import examples
from tests.kit.towns import open_town

T = TypeVar("T")
ADMINISTRATOR = discord.Permissions(administrator=True).value
MANAGING = discord.Permissions(manage_roles=True, manage_channels=True).value
OUTSIDERS = ("Jules", "Amira", "Sam")
A_DAY = timedelta(days=1)
SIGHT = st.sampled_from(["sees", "sees", "does not", "unsaid"])
ROOM = st.sampled_from([0, 0, 0, 1, 2])
Seen = dict[int, str]


class Walls(RuleBasedStateMachine):
    """`a` and `b`: two channels for the team; `kind`: the one of the youth workers."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, simcord.InteractionResult] = {}
        self.runner = asyncio.Runner()
        self.runner.run(self._open())

    async def _open(self) -> None:
        self.stack = AsyncExitStack()
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.town: Town = await self.stack.enter_async_context(open_town(Path(folder)))
        guild = self.town.guild
        self.rooms = [self.town.team, another_room(self.town), self.town.apart]
        self.guests = guild.create_role("gasten")
        self.quiet = guild.create_role("stil")
        self.music = guild.create_role("Muziek", managed=True)
        self.category = guild.create_category("achterkamer")
        seen = Overwrite(guild.id, OverwriteType.ROLE, VIEW, 0)
        self.town.discord.set_overwrite(self.town.square.id, seen)  # the panel stays in sight
        await ask(self.town, "Jules", "een eerste vraag")
        await self.town.env.settle()

    def teardown(self) -> None:
        try:
            self.runner.run(self.stack.aclose())
        finally:
            self.runner.close()

    # -- the oracle -----------------------------------------------------------------------------

    def _outsiders_in(self, channel: simcord.ChannelHandle) -> list[str]:
        """Who sees it that should not, by Discord's algorithm for each member."""
        backend, guild = self.town.discord, self.town.guild.id
        found = []
        for name in OUTSIDERS:
            may = backend.compute_permissions(guild, self.town[name].id, channel.id)
            # Human administrators are of those who administer the server.
            if may & VIEW and not self._is_administrator(name):
                found.append(name)
        return found

    def _is_administrator(self, name: str) -> bool:
        guild = self.town.discord.get_guild(self.town.guild.id)
        own = guild.members[self.town[name].id].role_ids
        return any(guild.roles[each].permissions & ADMINISTRATOR for each in own)

    def _standing(self) -> dict[int, Seen]:
        """Every message in the team's rooms and their threads, with what it says."""
        return {
            room.id: {
                each.id: said(each) for place in (room, *room.threads) for each in place.history()
            }
            for room in self.rooms
        }

    def _done(self, work: Coroutine[Any, Any, T]) -> T:
        """An act of somebody: where an outsider sees, nothing may come or change by it."""
        open_rooms = [each for each in self.rooms if self._outsiders_in(each)]
        before = self._standing()
        result = self.runner.run(self._settled(work))
        now = self._standing()
        for room in open_rooms:
            told = before.get(room.id, {})
            come = {m: w for m, w in now.get(room.id, {}).items() if told.get(m) != w}
            assert come == {}, f"posted or edited where {self._outsiders_in(room)} read"
        return result

    async def _settled(self, work: Coroutine[Any, Any, T]) -> T:
        result = await work
        await self.town.env.settle()
        return result

    def _changed(self) -> None:
        """An admin's change in Discord's settings reaches the bot."""
        self.runner.run(self.town.env.settle())

    @invariant()
    def what_stands_open_has_been_announced(self) -> None:
        for room in self.rooms:
            who = self._outsiders_in(room)
            if who and room.threads:
                assert self.runner.run(self._is_known(room)), f"{who} read unannounced"

    @invariant()
    def what_is_known_of_each_channel_is_what_discord_py_knows(self) -> None:
        """It is read past discord.py, and must never be older."""
        bot = self.town.bot
        for channel in bot.get_all_channels():
            known = {
                each.target: each for each in bot.channel_access.permissions_of(channel).overwrites
            }
            said = {target.id: each.pair() for target, each in channel.overwrites.items()}
            bits = {account: (each.allows, each.denies) for account, each in known.items()}
            assert bits == {key: (allow.value, deny.value) for key, (allow, deny) in said.items()}
            roles = {each.id for each in channel.overwrites if self._is_role(each)}
            assert {key for key, each in known.items() if not each.is_member} == roles

    def _is_role(self, target: discord.abc.Snowflake) -> bool:
        of = target.type if isinstance(target, discord.Object) else type(target)
        return issubclass(of, discord.Role)

    async def _is_known(self, room: simcord.ChannelHandle) -> bool:
        db = self.town.bot.services.store.db
        known = await db.execute_fetchall(
            "SELECT 1 FROM opened_channel WHERE channel_id = ? AND until IS NULL", (room.id,)
        )
        kind = f"channel-open.{room.id}.%"
        told = await db.execute_fetchall("SELECT 1 FROM alarm WHERE kind LIKE ?", (kind,))
        return bool([*known]) and bool([*told])

    # -- an admin, in the settings of a channel -------------------------------------------------

    def _say(self, room: int, target: int, what: str, kind: OverwriteType) -> None:
        allow, deny = {"sees": (VIEW, 0), "does not": (0, VIEW), "unsaid": (0, 0)}[what]
        place = self.rooms[room]
        self.town.discord.set_overwrite(place.id, Overwrite(target, kind, allow, deny))
        self._changed()

    @rule(room=ROOM, what=SIGHT)
    def everyone_in_a_channel(self, room: int, what: str) -> None:
        self._say(room, self.town.guild.id, what, OverwriteType.ROLE)

    @rule(room=ROOM)
    def a_channel_is_shut(self, room: int) -> None:
        for target in (self.town.guild.id, self.guests.id, self.music.id):
            self._say(room, target, "does not", OverwriteType.ROLE)
        for name in OUTSIDERS:
            self._say(room, self.town[name].id, "does not", OverwriteType.MEMBER)

    @rule(room=ROOM, what=SIGHT)
    def guests_in_a_channel(self, room: int, what: str) -> None:
        self._say(room, self.guests.id, what, OverwriteType.ROLE)

    @rule(room=ROOM, what=SIGHT)
    def another_role_in_a_channel(self, room: int, what: str) -> None:
        self._say(room, self.quiet.id, what, OverwriteType.ROLE)

    @rule(room=ROOM, what=SIGHT, name=st.sampled_from(OUTSIDERS))
    def a_member_by_name(self, room: int, what: str, name: str) -> None:
        self._say(room, self.town[name].id, what, OverwriteType.MEMBER)

    @rule(room=ROOM, what=SIGHT)
    def another_bot_in_a_channel(self, room: int, what: str) -> None:
        self._say(room, self.music.id, what, OverwriteType.ROLE)

    @rule(room=ROOM, what=SIGHT)
    def the_bot_itself_in_a_channel(self, room: int, what: str) -> None:
        self._say(room, self.town.guild.roles[BOT].id, what, OverwriteType.ROLE)

    @rule(room=ROOM)
    def nothing_is_said_of_a_member_any_more(self, room: int) -> None:
        place = self.rooms[room]
        for name in OUTSIDERS:
            self.town.discord.delete_overwrite(place.id, self.town[name].id)
        self._changed()

    @rule(room=ROOM, open_category=st.booleans())
    def a_channel_moves_to_a_category_and_is_kept_in_step(
        self, room: int, open_category: bool
    ) -> None:
        """Discord copies what the category says into the channel."""
        place, backend = self.rooms[room], self.town.discord
        allow, deny = (VIEW, 0) if open_category else (0, VIEW)
        everyone = Overwrite(self.town.guild.id, OverwriteType.ROLE, allow, deny)
        kept = [
            each
            for each in backend.get_channel(place.id).overwrites
            if each.target_id in (self.town.worker_role.id, self.town.guild.roles[BOT].id)
        ]
        backend.set_overwrite(self.category.id, everyone)
        moved = [*kept, everyone]
        backend.edit_channel(place.id, {"parent_id": self.category.id}, overwrites=moved)
        self._changed()

    @rule(room=ROOM)
    def a_channel_moves_out_of_its_category(self, room: int) -> None:
        self.town.discord.edit_channel(self.rooms[room].id, {"parent_id": None})
        self._changed()

    @rule(room=st.integers(0, 1), name=st.sampled_from(OUTSIDERS))
    def discord_hides_a_channel_for_a_while(self, room: int, name: str) -> None:
        """What it says of it is as shut as ever, and made up."""
        place, backend = self.rooms[room], self.town.discord
        told = serializers.channel_payload(backend, backend.get_channel(place.id))
        before = self._standing()[place.id]
        backend.emit("CHANNEL_UPDATE", {**told, "flags": HIDDEN})
        self._done(ask(self.town, name, "een vraag"))
        assert self._standing()[place.id] == before, "posted where nobody knows who reads"
        backend.emit("CHANNEL_UPDATE", told)
        self._changed()

    # -- an admin, in the settings of roles and members -----------------------------------------

    def _allow(self, role: int, permissions: int) -> None:
        self.town.discord.edit_role(self.town.guild.id, role, {"permissions": permissions})
        self._changed()

    @rule(permissions=st.sampled_from([0, VIEW, ADMINISTRATOR]))
    def everyone_on_the_server(self, permissions: int) -> None:
        self._allow(self.town.guild.id, permissions)

    @rule(permissions=st.sampled_from([0, VIEW, MANAGING, ADMINISTRATOR]))
    def guests_on_the_server(self, permissions: int) -> None:
        self._allow(self.guests.id, permissions)

    @rule(permissions=st.sampled_from([0, VIEW, ADMINISTRATOR]))
    def another_bot_on_the_server(self, permissions: int) -> None:
        self._allow(self.music.id, permissions)

    @rule(name=st.sampled_from(OUTSIDERS), quiet=st.booleans())
    def a_member_gets_a_role(self, name: str, quiet: bool) -> None:
        role = self.quiet if quiet else self.guests
        guild = self.town.guild.id
        self.town.discord.add_member_role(guild, self.town[name].id, role.id)
        self._changed()

    @rule(name=st.sampled_from(OUTSIDERS))
    def a_member_loses_the_roles(self, name: str) -> None:
        backend, guild = self.town.discord, self.town.guild.id
        for role in (self.guests.id, self.quiet.id):
            if role in backend.get_guild(guild).members[self.town[name].id].role_ids:
                backend.remove_member_role(guild, self.town[name].id, role)
        self._changed()

    @rule(sees=st.booleans())
    def a_new_role_is_made(self, sees: bool) -> None:
        self.town.guild.create_role("nieuw", permissions=discord.Permissions(VIEW if sees else 0))
        self._changed()

    @rule(room=st.integers(0, 1))
    def the_team_moves(self, room: int) -> None:
        async def move() -> None:
            guilds, guild = self.town.bot.services.guilds, self.town.guild.id
            now = await guilds.get(guild, Decided)  # type: ignore[arg-type]
            there = now.model_copy(update={"team_channel": self.rooms[room].id})
            await guilds.put(guild, there, self.town.now, by=1)  # type: ignore[arg-type]
            self.town.bot.dispatch("town_changed", guild)

        self._done(move())

    # -- both sides -----------------------------------------------------------------------------

    @rule(name=st.sampled_from(OUTSIDERS))
    def someone_asks(self, name: str) -> None:
        self._done(ask(self.town, name, "een vraag"))

    @rule(name=st.sampled_from(OUTSIDERS))
    def someone_begins_to_write(self, name: str) -> None:
        """A channel may open before they have finished."""

        async def begin() -> None:
            form = await form_of(self.town, name)
            if form.modal:
                self.forms[name] = form

        self._done(begin())

    @precondition(lambda self: self.forms)
    @rule()
    def what_someone_began_is_sent(self) -> None:
        name, form = self.forms.popitem()
        self._done(self.town[name].submit_modal(form, {"words": "een vraag"}))

    @rule(name=st.sampled_from(OUTSIDERS))
    def someone_writes_more(self, name: str) -> None:
        self._done(self._in_inbox(name, "Antwoord", {"words": "nog iets"}))

    @rule(name=st.sampled_from(OUTSIDERS))
    def someone_stops(self, name: str) -> None:
        async def stops() -> None:
            seen = await self._in_inbox(name, "Stoppen")
            if seen and "Ja, stop" in labels(seen):
                await press(self.town[name], seen, "Ja, stop")

        self._done(stops())

    @rule(name=st.sampled_from(OUTSIDERS))
    def someone_wipes(self, name: str) -> None:
        async def wipe() -> None:
            seen = await self._in_inbox(name, "Wis")
            if seen and (found := [each for each in labels(seen) if "Ja" in each]):
                await press(self.town[name], seen, found[0])

        self._done(wipe())

    async def _in_inbox(
        self, name: str, label: str, filled: dict[str, str] | None = None
    ) -> simcord.InteractionResult | None:
        seen = await press(self.town[name], self.town.panel, "Mijn gesprek")
        if not any(label in each for each in labels(seen)):
            return None
        pressed = await press(self.town[name], seen, label)
        if filled and pressed.modal:
            return await self.town[name].submit_modal(pressed, filled)
        return pressed

    def _cards(self) -> list[discord.Message]:
        standing = self._standing()
        rooms = [each for each in self.rooms if each.id in standing]
        return [
            card for room in rooms for card in room.history() if "Antwoord" in str(labels(card))
        ]

    @precondition(lambda self: self._cards())
    @rule(data=st.data())
    def a_worker_answers(self, data: st.DataObject) -> None:
        card = data.draw(st.sampled_from(self._cards()))

        async def answered() -> None:
            form = await press(self.town["Yasmine"], card, "Antwoord")
            if form.modal:
                await self.town["Yasmine"].submit_modal(form, {"words": "een antwoord"})

        self._done(answered())

    @precondition(lambda self: self._cards())
    @rule(data=st.data(), label=st.sampled_from(["Ik neem dit", "Afronden"]))
    def a_worker_takes_or_closes(self, data: st.DataObject, label: str) -> None:
        card = data.draw(st.sampled_from(self._cards()))
        if any(label in each for each in labels(card)):
            self._done(self._pressed(card, label))

    async def _pressed(self, card: discord.Message, label: str) -> None:
        await press(self.town["Yasmine"], card, label)

    # -- restarts and time ----------------------------------------------------------------------

    @rule()
    def a_minute_passes(self) -> None:
        self._done(self.town.move_clock(timedelta(minutes=1)))

    @rule()
    def a_day_passes(self) -> None:
        self._done(self.town.move_clock(A_DAY))

    @rule()
    def the_bot_restarts(self) -> None:
        self._done(self.town.restart())


TestWalls = Walls.TestCase
# A failing walk is not made shorter: each try opens a whole town. What it did is printed.
WALKS = (Phase.explicit, Phase.reuse, Phase.generate)
TestWalls.settings = settings(examples(6), stateful_step_count=40, phases=WALKS)
