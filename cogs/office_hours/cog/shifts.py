"""`/dienst`: workers start, change and stop their shift."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of
from bot.shell.people import guild_of, workers_only
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, Words, chosen, pressed
from bot.texts.dates_in_words import clock_in_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import WHEN_ABSENT
from cogs.introductions.service.team import Introductions
from cogs.office_hours.cog.announcing import announce_openness
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shift_endings import PresenceChecks
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHIFT_BUTTONS, ShiftChange, Shifts
from cogs.office_hours.views import shifts as views
from cogs.office_hours.views.shifts import ShiftFacts
from cogs.office_hours.views.who_is_here import opening_status
from cogs.shared_team.service import SharedTeams

KINDS = [
    app_commands.Choice(name=name, value=kind.value)
    for kind, name in (
        (ShiftKind.CONTACT, command_text("office_hours-kind-contact")),
        (ShiftKind.LEARNING, command_text("office_hours-kind-learning")),
        (ShiftKind.CONSULTATION, command_text("office_hours-kind-consultation")),
    )
]


class ShiftCog(
    commands.GroupCog,
    group_name=command_text("office_hours-command"),
    group_description=command_text("office_hours-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._hours = OfficeHours(bot.services)
        self._service = Shifts(bot.services)
        self._presence_checks = bot.services.shared(PresenceChecks)
        self._introductions = bot.services.shared(Introductions)
        self._shared = bot.services.shared(SharedTeams)
        bot.services.extensions.register(WHEN_ABSENT, self._when_absent)

    async def _when_absent(self, worker: Worker) -> None:
        """Their own screen follows; another town that shares the team hears of it here."""
        await self._service.stop(worker)
        for town in await self._shared.partners(worker.guild):
            self._bot.dispatch("openness_changed", town)

    @app_commands.command(
        name=command_text("office_hours-command-start"),
        description=command_text("office_hours-command-start-about"),
    )
    @app_commands.rename(
        until=command_text("office_hours-option-shift-until"),
        kind=command_text("office_hours-option-shift-kind"),
    )
    @app_commands.describe(
        until=command_text("office_hours-option-shift-until-about"),
        kind=command_text("office_hours-option-shift-kind-about"),
    )
    @app_commands.choices(kind=KINDS)
    @workers_only(Introductions)
    async def start(
        self, interaction: Interaction, worker: Worker, until: str = "", kind: str = ""
    ) -> None:
        wanted = enum_of(ShiftKind, kind) if kind else None
        change = await self._service.start(worker, until=until, kind=wanted)
        await self._show(interaction, worker, change)
        for town in await self._shared.with_partners(worker.guild):
            self._bot.dispatch("cards_changed", town)  # it may have said that they are away

    @start.autocomplete("until")
    async def ends(self, interaction: Interaction, begun: str) -> list[app_commands.Choice[str]]:
        say, moment = words_for(interaction), self._bot.services.clock()
        closes = await self._hours.hours_end(guild_of(interaction))
        offered = [
            app_commands.Choice(
                name=clock_in_words(say.texts, say.locale, each), value=rules.as_typed(each)
            )
            for each in rules.ends_to_choose(closes, moment)
        ]
        return [each for each in offered if each.value.startswith(begun.strip())]

    @app_commands.command(
        name=command_text("office_hours-command-busy"),
        description=command_text("office_hours-command-busy-about"),
    )
    @workers_only(Introductions)
    async def busy(self, interaction: Interaction, worker: Worker) -> None:
        await self._change_state(interaction, worker, Availability.BUSY)

    @app_commands.command(
        name=command_text("office_hours-command-pause"),
        description=command_text("office_hours-command-pause-about"),
    )
    @workers_only(Introductions)
    async def pause(self, interaction: Interaction, worker: Worker) -> None:
        await self._change_state(interaction, worker, Availability.PAUSED)

    @app_commands.command(
        name=command_text("office_hours-command-resume"),
        description=command_text("office_hours-command-resume-about"),
    )
    @workers_only(Introductions)
    async def resume(self, interaction: Interaction, worker: Worker) -> None:
        await self._change_state(interaction, worker, Availability.AVAILABLE)

    async def _change_state(
        self, interaction: Interaction, worker: Worker, state: Availability
    ) -> None:
        await self._show(interaction, worker, await self._service.change_state(worker, state))

    @app_commands.command(
        name=command_text("office_hours-command-stop"),
        description=command_text("office_hours-command-stop-about"),
    )
    @workers_only(Introductions)
    async def stop(self, interaction: Interaction, worker: Worker) -> None:
        await self._stopped(interaction, worker, await self._service.stop(worker))

    @app_commands.command(
        name=command_text("office_hours-command-status"),
        description=command_text("office_hours-command-status-about"),
    )
    @workers_only(Introductions)
    async def status(self, interaction: Interaction, worker: Worker) -> None:
        say, now = words_for(interaction), await self._service.current(worker)
        facts = await self._facts(say, worker)
        screen = (
            views.shift(say, worker, now, facts)
            if now
            else views.off_shift(say, worker, facts, self._presence_checks.ended(worker))
        )
        await reply(interaction, screen)

    @app_commands.command(
        name=command_text("office_hours-command-worked"),
        description=command_text("office_hours-command-worked-about"),
    )
    @workers_only(Introductions)
    async def hours(self, interaction: Interaction, worker: Worker) -> None:
        weeks = await self._service.own_hours(worker)
        await reply(interaction, views.own_hours(words_for(interaction), weeks))

    @app_commands.command(
        name=command_text("office_hours-command-roster"),
        description=command_text("office_hours-command-roster-about"),
    )
    @workers_only(Introductions)
    async def roster(self, interaction: Interaction, worker: Worker) -> None:
        self._bot.dispatch("roster_wanted", interaction, worker)

    @chosen("office_hours:until")
    @workers_only(Introductions)
    async def choose_end(
        self, interaction: Interaction, worker: Worker, picked: MenuSelection
    ) -> None:
        change = await self._service.plan(worker, picked.values[0])
        await self._show(interaction, worker, change, again=True)

    @chosen("office_hours:kind")
    @workers_only(Introductions)
    async def choose_kind(
        self, interaction: Interaction, worker: Worker, picked: MenuSelection
    ) -> None:
        change = await self._service.change_kind(worker, enum_of(ShiftKind, picked.values[0]))
        await self._show(interaction, worker, change, again=True)

    @pressed("office_hours:be")
    @workers_only(Introductions)
    async def press_state(self, interaction: Interaction, worker: Worker, key: str) -> None:
        change = await self._service.change_state(worker, enum_of(Availability, key))
        await self._show(interaction, worker, change, again=True)

    @pressed("office_hours:stop")
    @workers_only(Introductions)
    async def press_stop(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await self._stopped(interaction, worker, await self._service.stop(worker), again=True)

    @pressed("office_hours:more")
    @workers_only(Introductions)
    async def press_more(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._show(interaction, worker, await self._service.extend(worker, key))

    @pressed("office_hours:end")
    @workers_only(Introductions)
    async def press_end(self, interaction: Interaction, worker: Worker, key: str) -> None:
        change = await self._service.stop_reminded(worker, key)
        await self._stopped(interaction, worker, change)

    @pressed("office_hours:still")
    @workers_only(Introductions)
    async def press_still(self, interaction: Interaction, worker: Worker, key: str) -> None:
        now = await self._presence_checks.stay(worker, key)
        await self._show(interaction, worker, ShiftChange(now, now))

    async def _show(
        self, interaction: Interaction, worker: Worker, change: ShiftChange, *, again: bool = False
    ) -> None:
        """Answer with the shift as it is now; `again` on the screen where they pressed."""
        assert change.after
        say = words_for(interaction)
        screen = views.shift(say, worker, change.after, await self._facts(say, worker))
        await (redraw if again else reply)(interaction, screen)
        await self._announce(change.after, change)

    async def _stopped(
        self, interaction: Interaction, worker: Worker, change: ShiftChange, *, again: bool = False
    ) -> None:
        say = words_for(interaction)
        facts = await self._facts(say, worker)
        silent = None if change.before else self._presence_checks.ended(worker)
        screen = views.stopped(
            say, worker, facts, was_here=change.before is not None, silent=silent
        )
        await (redraw if again else reply)(interaction, screen)
        await self._announce(change.before, change)

    async def _announce(self, shift: Shift | None, change: ShiftChange) -> None:
        if shift and change.is_visible:
            await announce_openness(self._bot, shift.guild)

    async def _facts(self, say: Words, worker: Worker) -> ShiftFacts:
        openness, now = await self._hours.openness(worker.guild), self._bot.services.clock()
        closes = await self._hours.hours_end(worker.guild)
        extensions = self._bot.services.extensions
        return ShiftFacts(
            await extensions.gather(OWN_BRIEFING, say.locale, worker),
            await extensions.gather(SHIFT_BUTTONS, say.locale, worker),
            opening_status(say, openness, now),
            openness.stopped,
            rules.ends_to_choose(closes, now),
            closes,
            await self._service.towns(worker),
        )
