"""`/dienst`: workers start, change and stop their shift."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of
from bot.shell.people import account_of, guild_of
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, Words, chosen, pressed
from bot.texts.dates_in_words import clock_in_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.cog.who_is_here import opening_status_now
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shift_endings import PresenceChecks
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHIFT_BUTTONS, ShiftChange, Shifts
from cogs.office_hours.views import shifts as views
from cogs.office_hours.views import shifts as worked_views
from cogs.office_hours.views.shifts import ShiftFacts

KINDS = [
    app_commands.Choice(
        name=command_text("office_hours-kind-contact"), value=ShiftKind.CONTACT.value
    ),
    app_commands.Choice(
        name=command_text("office_hours-kind-learning"),
        value=ShiftKind.LEARNING.value,
    ),
    app_commands.Choice(
        name=command_text("office_hours-kind-consultation"), value=ShiftKind.CONSULTATION.value
    ),
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

    async def _acting(self, interaction: Interaction) -> Worker:
        return await self._introductions.acting(*account_of(interaction))

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
    async def start(self, interaction: Interaction, until: str = "", kind: str = "") -> None:
        worker = await self._acting(interaction)
        wanted = enum_of(ShiftKind, kind) if kind else None
        change = await self._service.start(worker, until=until, kind=wanted)
        await self._show(interaction, worker, change)

    @start.autocomplete("until")
    async def ends(self, interaction: Interaction, begun: str) -> list[app_commands.Choice[str]]:
        say, moment = words_for(interaction), self._bot.services.clock()
        closes = (await self._hours.openness(guild_of(interaction))).closes_at
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
    async def busy(self, interaction: Interaction) -> None:
        await self._change_state(interaction, Availability.BUSY)

    @app_commands.command(
        name=command_text("office_hours-command-pause"),
        description=command_text("office_hours-command-pause-about"),
    )
    async def pause(self, interaction: Interaction) -> None:
        await self._change_state(interaction, Availability.PAUSED)

    @app_commands.command(
        name=command_text("office_hours-command-resume"),
        description=command_text("office_hours-command-resume-about"),
    )
    async def resume(self, interaction: Interaction) -> None:
        await self._change_state(interaction, Availability.AVAILABLE)

    async def _change_state(self, interaction: Interaction, state: Availability) -> None:
        worker = await self._acting(interaction)
        await self._show(interaction, worker, await self._service.change_state(worker, state))

    @app_commands.command(
        name=command_text("office_hours-command-stop"),
        description=command_text("office_hours-command-stop-about"),
    )
    async def stop(self, interaction: Interaction) -> None:
        worker = await self._acting(interaction)
        await self._stopped(interaction, worker, await self._service.stop(worker))

    @app_commands.command(
        name=command_text("office_hours-command-status"),
        description=command_text("office_hours-command-status-about"),
    )
    async def status(self, interaction: Interaction) -> None:
        worker = await self._acting(interaction)
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
    async def hours(self, interaction: Interaction) -> None:
        weeks = await self._service.own_hours(await self._acting(interaction))
        await reply(interaction, worked_views.own_hours(words_for(interaction), weeks))

    @chosen("office_hours:until")
    async def choose_end(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker = await self._acting(interaction)
        change = await self._service.plan(worker, picked.values[0])
        await self._show(interaction, worker, change, again=True)

    @chosen("office_hours:kind")
    async def choose_kind(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker = await self._acting(interaction)
        change = await self._service.change_kind(worker, enum_of(ShiftKind, picked.values[0]))
        await self._show(interaction, worker, change, again=True)

    @pressed("office_hours:be")
    async def press_state(self, interaction: Interaction, key: str) -> None:
        worker = await self._acting(interaction)
        change = await self._service.change_state(worker, enum_of(Availability, key))
        await self._show(interaction, worker, change, again=True)

    @pressed("office_hours:stop")
    async def press_stop(self, interaction: Interaction, _key: str) -> None:
        worker = await self._acting(interaction)
        await self._stopped(interaction, worker, await self._service.stop(worker), again=True)

    @pressed("office_hours:more")
    async def press_more(self, interaction: Interaction, key: str) -> None:
        worker = await self._acting(interaction)
        await self._show(interaction, worker, await self._service.extend(worker, key))

    @pressed("office_hours:end")
    async def press_end(self, interaction: Interaction, key: str) -> None:
        worker = await self._acting(interaction)
        change = await self._service.stop_reminded(worker, key)
        await self._stopped(interaction, worker, change)

    @pressed("office_hours:still")
    async def press_still(self, interaction: Interaction, key: str) -> None:
        worker = await self._acting(interaction)
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
        self._announce(change.after, change)

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
        self._announce(change.before, change)

    def _announce(self, shift: Shift | None, change: ShiftChange) -> None:
        if shift and change.is_visible:
            self._bot.dispatch("openness_changed", shift.guild)

    async def _facts(self, say: Words, worker: Worker) -> ShiftFacts:
        openness = await self._hours.openness(worker.guild)
        extensions = self._bot.services.extensions
        return ShiftFacts(
            await extensions.gather(OWN_BRIEFING, say.locale, worker),
            await extensions.gather(SHIFT_BUTTONS, say.locale, worker),
            await opening_status_now(self._bot, self._hours, say, worker.guild),
            rules.ends_to_choose(openness.closes_at, self._bot.services.clock()),
            openness.closes_at,
        )
