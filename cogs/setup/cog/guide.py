"""The guided set-up and what comes after it: each press opens a form or shows what stands now.

What is decided is kept as it is decided, and where to go on follows from what is missing: a restart
or a closed window loses nothing.
"""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, first_part, number_in
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, is_shared, open_form, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_SETUP
from bot.shell.views import Filled, Screen, pressed, submitted
from cogs.helplines.rules.openness import TickState
from cogs.helplines.service.verification import Verification
from cogs.introductions.rules.team import Role, Secrecy
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.setup import rules
from cogs.setup.rules import OVERVIEW, Step
from cogs.setup.service.setting_up import Setup, Why
from cogs.setup.views import choices, forms, guide


def is_theirs(interaction: Interaction) -> bool:
    """Whether they pressed on a screen that only they see."""
    return interaction.message is not None and not is_shared(interaction)


async def show(interaction: Interaction, screen: Screen) -> None:
    """In place of the screen on which they pressed, if only they see it."""
    if is_theirs(interaction):
        await redraw(interaction, screen)
        return
    await reply(interaction, screen)


class Guide:
    """Draws where somebody is; the doors are answered by the cogs below."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self.service = Setup(bot.services)
        self._ticking = Verification(bot.services)

    async def screen(self, interaction: Interaction, wanted: str = "", *, kept: str = "") -> Screen:
        """`wanted`: a step, or everything; empty is where something is missing."""
        guild = guild_of(interaction)
        missing = await self.service.missing(guild)
        if wanted and wanted != OVERVIEW:
            return await self._step(interaction, enum_of(Step, wanted), missing, kept)
        step = rules.first_of(missing)
        # Who opened the bench before is not led through all of it again.
        if wanted == OVERVIEW or step is None or Step.CHANNELS not in missing:
            chosen = await self.service.choices(guild)
            return choices.overview(words_for(interaction), chosen, missing)
        return await self._step(interaction, step, missing, kept)

    async def _step(
        self, interaction: Interaction, step: Step, missing: frozenset[Step], kept: str
    ) -> Screen:
        guild, say, service = guild_of(interaction), words_for(interaction), self.service
        match step:
            case Step.WHY:
                return guide.why(say, missing, await service.why(guild), kept=kept)
            case Step.WHO:
                return guide.who(say, missing, await service.team(guild), kept=kept)
            case Step.WHEN:
                seen = await service.hours_seen(guild)
                return guide.when(say, missing, await service.weekly(guild), seen, kept=kept)
            case Step.HELPLINES:
                ticked, first = await service.ticked(guild), await self._first_line(guild)
                return guide.helplines(say, missing, ticked, first, kept=kept)
            case Step.CHANNELS:
                return guide.channels(say, missing, await service.places(guild), kept=kept)

    async def _first_line(self, guild: GuildId) -> str | None:
        lines = await self._ticking.to_check(guild)
        return next((line.id for line, state in lines if state is not TickState.FRESH), None)

    async def ask_contact(self, interaction: Interaction) -> None:
        known = await self.service.contacts(guild_of(interaction))
        token = self._bot.services.random_source.token()
        await open_form(interaction, forms.contact_form(words_for(interaction), token, known))


class GuideCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._guide = Guide(bot)
        self._service = self._guide.service
        self._team = bot.services.shared(Introductions)
        self._audiences = bot.services.shared(Audiences)

    @property
    def _token(self) -> str:
        return self._bot.services.random_source.token()

    @pressed(DOOR_SETUP)
    @admins_only
    async def go_on(self, interaction: Interaction, key: str) -> None:
        await show(interaction, await self._guide.screen(interaction, key))

    @pressed("setup:hide")
    @admins_only
    async def hide(self, interaction: Interaction, _key: str) -> None:
        name = self._bot.user.name if self._bot.user else ""
        await show(interaction, choices.hiding(words_for(interaction), name))

    # -- why ----------------------------------------------------------------------------------

    @pressed("setup:why")
    @admins_only
    async def ask_why(self, interaction: Interaction, key: str) -> None:
        say, known = words_for(interaction), await self._service.why(guild_of(interaction))
        sentence = known.purpose
        if key:
            number = number_in(key)
            if number not in guide.EXAMPLES:
                raise Refusal("shell-no-such-door")
            sentence = guide.example(say, number)
        await open_form(interaction, forms.why_form(say, self._token, known, sentence))

    @submitted("setup:why")
    @admins_only
    async def decide_why(self, interaction: Interaction, form: Filled) -> None:
        guild = guild_of(interaction)
        why = Why(
            name=rules.organisation(form.text.get(forms.NAME, "")),
            purpose=form.text.get(forms.PURPOSE, ""),
            contacts=rules.contacts(form.text, may_wait=True),
        )
        seen = first_part(form.key)
        await self._service.decide_why(guild, why, by=interaction.user.id, seen=seen)
        await self._go_on(interaction, "setup-kept")
        self._bot.dispatch("town_changed", guild)

    @pressed("setup:contact")
    @admins_only
    async def ask_contact(self, interaction: Interaction, _key: str) -> None:
        await self._guide.ask_contact(interaction)

    @submitted("setup:contact")
    @admins_only
    async def decide_contact(self, interaction: Interaction, form: Filled) -> None:
        guild, contacts = guild_of(interaction), rules.contacts(form.text)
        seen = first_part(form.key)
        await self._service.decide_contacts(guild, contacts, by=interaction.user.id, seen=seen)
        await reply(interaction, choices.contact_kept(words_for(interaction), contacts))

    # -- who ----------------------------------------------------------------------------------

    @pressed("setup:person")
    @admins_only
    async def ask_person(self, interaction: Interaction, _key: str) -> None:
        await open_form(interaction, forms.person_form(words_for(interaction), self._token))

    @submitted("setup:person")
    @admins_only
    async def introduce(self, interaction: Interaction, form: Filled) -> None:
        guild, by = guild_of(interaction), interaction.user.id
        account = number_in(_one(form, forms.MEMBER))
        if account not in form.members:
            raise Refusal("setup-person-not-here")
        worker = await self._team.introduce(
            guild,
            account,
            name=form.text.get(forms.FIRST_NAME, ""),
            role=enum_of(Role, _one(form, forms.KIND)),
            secrecy=enum_of(Secrecy, _one(form, forms.SECRECY)),
            by=by,
        )
        role = (await self._service.town(guild)).worker_role
        holds = role in form.members[account]
        self._audiences.note_role(guild, account, role, holds=holds)
        said = guide.introduced(words_for(interaction), worker)
        await show(interaction, await self._guide.screen(interaction, Step.WHO, kept=said))
        self._bot.dispatch("cards_changed", guild)
        self._bot.dispatch("team_changed", worker, "added", by)

    # -- when ---------------------------------------------------------------------------------

    @pressed("setup:hours")
    @admins_only
    async def ask_hours(self, interaction: Interaction, _key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        weekly, seen = await self._service.weekly(guild), await self._service.hours_seen(guild)
        await open_form(interaction, forms.hours_form(say, self._token, weekly, seen))

    @submitted("setup:hours")
    @admins_only
    async def decide_hours(self, interaction: Interaction, form: Filled) -> None:
        guild, language = guild_of(interaction), words_for(interaction).locale
        typed, seen = form.text.get(forms.HOURS, ""), first_part(form.key)
        by = interaction.user.id
        await self._service.decide_hours(guild, typed, by=by, seen=seen, language=language)
        kept = words_for(interaction)("setup-kept")
        await show(interaction, await self._guide.screen(interaction, Step.WHEN, kept=kept))
        self._bot.dispatch("openness_changed", guild)

    @pressed("setup:right")
    @admins_only
    async def accept_hours(self, interaction: Interaction, key: str) -> None:
        guild = guild_of(interaction)
        await self._service.accept_hours(guild, by=interaction.user.id, seen=key)
        await self._go_on(interaction, "setup-kept")

    async def _go_on(self, interaction: Interaction, said: str) -> None:
        kept = words_for(interaction)(said)
        await show(interaction, await self._guide.screen(interaction, kept=kept))


def _one(form: Filled, name: str) -> str:
    picked = form.chosen.get(name, ())
    if len(picked) != 1:
        raise Refusal("setup-choose-one")
    return picked[0]
