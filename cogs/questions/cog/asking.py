"""The first question of a young person: from the button, through the form, to the thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from discord import app_commands
from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.errors import speak
from bot.shell.membership import BEFORE_A_FORM, must_be_member
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ASK
from bot.shell.translator import command_text
from bot.shell.views import WORDS, Filled, Screen, Words, pressed, submitted
from bot.texts.typed_text import as_typed
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import Audiences
from cogs.questions.cog.asking_back import AskingBack
from cogs.questions.cog.channels import NOT_SAFE
from cogs.questions.cog.joining import Line
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.writing_more import DrawConfirmation, Submissions
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import BROUGHT, Conversation, Request, is_unsafe
from cogs.questions.rules.openers import begun_with, opener_from_form
from cogs.questions.views import asking as asking_views
from cogs.questions.views.asking import ANYONE

DrawKinds = Callable[[Words, Sequence[Role]], Screen]


class AskingCog(commands.Cog):
    def __init__(
        self,
        bot: Bankje,
        gateway: DiscordThreadGateway,
        submissions: Submissions,
        asking_back: AskingBack,
    ) -> None:
        self._bot = bot
        self._asking_back = asking_back
        asking_back.writings[DOOR_ASK] = self
        self._gateway = gateway
        self._consent = Consent(bot.services)
        self._audiences = bot.services.shared(Audiences)
        self._submissions = submissions

    @app_commands.command(
        name=command_text("questions-command-ask"),
        description=command_text("questions-command-ask-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.ask(interaction, "")

    @pressed(DOOR_ASK)
    async def ask(self, interaction: Interaction, key: str) -> None:
        """`key`: what they came for and with whom only, as `rules.request_from_door` reads it."""
        request, guild = rules.request_from_door(key), guild_of(interaction)
        await must_be_member(interaction, guild, within=BEFORE_A_FORM)
        if not (await self._bot.services.town(guild)).is_set_up:
            await reply(interaction, asking_views.no_team(words_for(interaction)))
            return
        await self._gateway.intake.refuse_when_stopped(guild)
        await self._gateway.limits.refuse_before(interaction, request)
        if not await self._is_taken(interaction, request):
            return
        if await self._consent.has_agreed(guild, alias_of(interaction)):
            kinds = [] if request.only else await self._kinds_to_choose(interaction)
            await self._open_form(interaction, request, kinds)
            return
        self._bot.dispatch("start_asked", interaction, rules.door_key(request))

    async def _is_taken(self, interaction: Interaction, request: Request) -> bool:
        """Nobody writes for nothing: say before the first word that it cannot be taken safely."""

        def draw(say: Words, kinds: Sequence[Role]) -> Screen:
            return asking_views.only_these(say, DOOR_ASK, request.about, kinds)

        return await may_write(self._gateway, interaction, request, draw)

    async def _kinds_to_choose(self, interaction: Interaction) -> list[Role]:
        """Whoever has a conversation writes on in it: there is nothing to choose then."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        kinds = await self._gateway.places.kinds(guild)
        return kinds if kinds and await self._gateway.service.current(guild, alias) is None else []

    @commands.Cog.listener()
    async def on_start_agreed(self, interaction: Interaction, about: str) -> None:
        """`about`: what they came for, and with whom only, as the start screen's door said."""
        if about.startswith(BROUGHT):
            return
        try:
            await self._gateway.intake.refuse_when_stopped(guild_of(interaction))
            request = rules.request_from_door(about)
            await self._gateway.limits.refuse_before(interaction, request)
            if await self._is_taken(interaction, request):
                await self._open_form(interaction, request)
        except Refusal as refusal:
            await speak(interaction, refusal)

    @commands.Cog.listener()
    async def on_question_brought(
        self, interaction: Interaction, about: str, words: str, token: str
    ) -> None:
        """Take words that they wrote elsewhere, and saw before they said yes, as the form's.

        `about`: as of a door. `token`: the same for the same words, as of one form.
        """
        try:
            request, form = rules.request_from_door(about), brought(token, about, words)
            if not await self._is_taken(interaction, request):
                return
            if not await self._is_asked_back(interaction, form, words):
                await self.take_words(interaction, form, redrawing=True)
        except Refusal as refusal:
            await speak(interaction, refusal, kept=words)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        await self._open_form(interaction, self._request(form), token=token, filled=words)

    async def _open_form(
        self,
        interaction: Interaction,
        request: Request,
        kinds: Sequence[Role] = (),
        *,
        token: str = "",
        filled: str = "",
    ) -> None:
        """`token`, `filled`: of a form that is opened again, with their words in it."""
        say, guild = words_for(interaction), guild_of(interaction)
        only = await reading_kind(self._gateway, interaction, request)
        audience = await self._audiences.audience(guild, only)
        await self._gateway.intake.refuse_when_stopped(guild)  # by that look at who is left
        who = asking_views.reading(say, audience)
        token = token or self._gateway.forms.new()
        hours = self._gateway.hours  # where they may write, by the look of just now
        openness = await hours.openness_without_promise(guild, only, refused=False)
        form = asking_views.ask_form(
            say, token, request, who=who, openness=openness, kinds=kinds, filled=filled
        )
        await open_form(interaction, form)

    @submitted(DOOR_ASK)
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        """Who does not feel safe is held up by no question, and neither is what has arrived."""
        words = _words(words_for(interaction), form)
        if not await self._is_asked_back(interaction, form, words):
            await self.take_words(interaction, form, redrawing=False)

    async def _is_asked_back(self, interaction: Interaction, form: Filled, words: str) -> bool:
        guild = guild_of(interaction)
        known = await self._gateway.service.current(guild, alias_of(interaction))
        if is_unsafe(known) or self._gateway.forms.is_done(form.key):
            return False
        return await self._asking_back.asks(interaction, guild, DOOR_ASK, form, words)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        words, request = _words(words_for(interaction), form), self._request(form)
        await self._gateway.limits.refuse_before(interaction)
        waiting = self._gateway.meanwhile(interaction, guild)
        many = partial(self._gateway.opening.are_many_asking, guild)
        async with patient(interaction, redrawing=redrawing, meanwhile=waiting, surely=many):
            await must_be_member(interaction, guild)
            known, token = await self._gateway.service.current(guild, alias), form.key
            line = await self._submissions.joined.line(known, words, first_part(token))
            try:
                async with self._submissions.in_turn(guild, alias, token):
                    conversation, draw = await self._taken(guild, alias, line, token, request)
                    interaction.client.dispatch("words_arrived", first_part(token), words)
            finally:
                self._submissions.joined.forget(known, line)
            show = redraw if redrawing else reply
            await self._submissions.confirm(interaction, conversation, draw, show)

    async def _taken(
        self, guild: GuildId, alias: Alias, line: Line, token: str, request: Request
    ) -> tuple[Conversation, DrawConfirmation]:
        """Post the words where they belong. Post first, thank after: they have arrived then."""
        known = await self._gateway.service.current(guild, alias)
        if self._gateway.forms.is_done(token) and known:
            return known, self._submissions.thanks
        if known and (added := await self._added(known, line, request)):
            self._gateway.forms.done(token)
            return added, self._submissions.tick_of(line, before=known)
        conversation = await self._gateway.open(guild, alias, line.words, request)
        self._gateway.forms.done(token)
        return conversation, self._submissions.thanks

    async def _added(
        self, known: Conversation, line: Line, request: Request
    ) -> Conversation | None:
        """Put it in the conversation that they have; None when it is over, gone or left behind."""
        if not await self._consent.has_agreed(known.guild, known.alias):
            raise Refusal("questions-read-first")
        rules.refuse_other_readers(known, request)
        return await self._submissions.joined.add_unless_over(known, line)

    def _request(self, form: Filled) -> Request:
        """What the door said, and whom they chose in the form."""
        request = rules.request_from_door(parts(form.key, 2)[1])
        picked = [each for each in form.chosen.get(asking_views.ONLY, ()) if each != ANYONE]
        return rules.request_from_door(f"{request.about}.{picked[0]}") if picked else request


def brought(token: str, about: str, words: str) -> Filled:
    """What a form with these words would have given."""
    return Filled(f"{token}.{about}", {WORDS: words}, {})


def _words(say: Words, form: Filled) -> str:
    """What goes: the opener that they picked, if any, and what they wrote. Raise `Refusal`."""
    opener = opener_from_form("".join(form.chosen.get(asking_views.OPENER, ())))
    sentence = say(f"questions-opener-{opener}") if opener else ""
    return rules.checked_words(begun_with(sentence, as_typed(form.words)))


async def reading_kind(
    gateway: DiscordThreadGateway, interaction: Interaction, request: Request
) -> Role | None:
    """The one kind of worker that will read these words; None for the whole team.

    Whoever has a conversation writes on in it, whatever the button said: its readers read it.
    """
    known = await gateway.service.current(guild_of(interaction), alias_of(interaction))
    if known is None or await gateway.places.is_left_behind(known):
        return request.only
    return known.only


async def may_write(
    gateway: DiscordThreadGateway, interaction: Interaction, request: Request, draw: DrawKinds
) -> bool:
    """Whether to go on to the form; if not, they were shown the kinds whose channel is safe.

    Raise `Refusal`: "questions-not-safe-now" when there is none, and as `Places.for_new`.
    """
    guild = guild_of(interaction)
    known = await gateway.service.current(guild, alias_of(interaction))
    goes_on = known is not None and not gateway.service.has_ended(known)
    if known and goes_on and not await gateway.places.is_left_behind(known):
        await gateway.places.refuse_in_vain(known)
        return True
    try:
        await gateway.places.for_new(guild, request)
    except Refusal as refusal:
        if refusal.text != "posts-closed":
            raise
    else:
        return True
    kinds = await gateway.places.kinds(guild)
    if not kinds:
        raise Refusal(NOT_SAFE)
    await reply(interaction, draw(words_for(interaction), kinds))
    return False
