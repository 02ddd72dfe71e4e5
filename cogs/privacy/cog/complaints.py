"""*Ik heb een klacht*, also about a worker: to who leads the team, past the team's channel."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.shell.asking_back import AsksBackProvider
from bot.shell.client import Bankje
from bot.shell.delivery import NotKnown
from bot.shell.door_keys import number_in
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import FormTokens, Locks
from bot.shell.people import guild_of, person_of
from bot.shell.posts import PostSubject
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_COMPLAINT
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Screen, pressed, server_words, submitted
from bot.texts.plain_text import plainly
from bot.texts.typed_text import visible
from cogs.alarm.rules import MESSAGE_STAYS
from cogs.alarm.service import ContactMessagesProvider
from cogs.consent.settings import PrivacySettings
from cogs.introductions.service.team import Introductions
from cogs.privacy.service.complaints import NOBODY_NAMED, Complaints
from cogs.privacy.views import choices as choices_views
from cogs.privacy.views import complaints as views

DOOR_ABOUT = "privacy:about"


class ComplaintsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Complaints(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._contacts = bot.services.shared(ContactMessagesProvider)
        self._locks = bot.services.shared(Locks)
        self._forms = FormTokens(bot.services.random_source)
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[DOOR_ABOUT] = self

    @pressed(DOOR_COMPLAINT)
    async def complain(self, interaction: Interaction, _key: str) -> None:
        guild = guild_of(interaction)
        known = await self._bot.services.guilds.get(guild, PrivacySettings)
        leads = await self._service.is_led(guild)
        await redraw(
            interaction, choices_views.complaint(words_for(interaction), known, leads=leads)
        )

    @pressed("privacy:worker")
    async def begin(self, interaction: Interaction, _key: str) -> None:
        """Raise as `Complaints.leads`: nobody writes for nothing."""
        team = await self._service.team(guild_of(interaction))
        await open_form(interaction, views.form(words_for(interaction), team, self._forms.new()))

    @submitted(DOOR_ABOUT)
    async def send(self, interaction: Interaction, form: Filled) -> None:
        """A number in it is asked about first: the letter says that nobody knows who writes.

        Nobody asks whether they are still on the server: a complaint stays open to who left.
        """
        words, asks = _words(form), self._guard.asks
        is_sent = self._forms.is_done(form.key)
        if is_sent or not await asks(interaction, guild_of(interaction), DOOR_ABOUT, form, words):
            await self.take_words(interaction, form, redrawing=False)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        say, team = words_for(interaction), await self._service.team(guild_of(interaction))
        await open_form(interaction, views.form(say, team, token, words, _whom(form)))

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        """Send it once. Nothing of it is kept but when the letter goes."""
        person, words, about = person_of(interaction), _words(form), _whom(form)
        lock = self._locks.conversation(f"privacy:{form.key}")
        show = redraw if redrawing else reply
        async with patient(interaction, redrawing=redrawing), in_turn(lock):
            if not self._forms.is_done(form.key):
                lead = await self._service.recipient(person, about)
                await self._send(person.guild, lead, about, words)
                self._forms.done(form.key)
            with receipt("privacy-worker-sent"):
                await show(interaction, views.sent(words_for(interaction)))

    async def _send(self, guild: GuildId, lead: int, about: int, words: str) -> None:
        """Without a sound: no word of a young person stands in what rings (R83).

        Raise `Refusal`: "privacy-worker-not-sent", "privacy-worker-not-known", or
        "privacy-worker-nobody" for who led the team and has left it since.
        """
        services = self._bot.services
        key, due = services.random_source.token(), services.clock() + MESSAGE_STAYS
        screen = await self._letter(guild, key, about, words)
        try:
            if not await self._contacts.messages.is_of_us(guild, lead):
                raise Refusal("privacy-worker-nobody")
            place = await self._bot.create_dm(discord.Object(lead))
            subject = PostSubject(guild, key, due)
            await self._bot.posts.post(Direct(place.id), screen, subject, quietly=True)
        except NotKnown:
            raise Refusal("privacy-worker-not-known") from None
        except UNREACHABLE:
            raise Refusal("privacy-worker-not-sent") from None

    async def _letter(self, guild: GuildId, key: str, about: int, words: str) -> Screen:
        server = self._bot.get_guild(guild)
        worker = await self._introductions.known(guild, about)
        return views.letter(
            server_words(self._bot.services),
            key,
            plainly(server.name) if server else "",
            worker.name if worker else "",
            words,
        )

    @pressed("privacy:read")
    async def read(self, interaction: Interaction, key: str) -> None:
        """Who leads has read it, here. Raise `Refusal("shell-no-such-door")` for anybody else."""
        traces, here = self._bot.services.traces, interaction.channel_id
        stands = [each.channel for each in await traces.find(key)]
        if interaction.guild_id is not None or here is None or here not in stands:
            raise Refusal("shell-no-such-door")
        await traces.end_in(key, here, self._bot.services.clock())
        await redraw(interaction, views.letter_gone(words_for(interaction)))


def _words(form: Filled) -> str:
    """Raise `Refusal("privacy-worker-empty")`."""
    if words := visible(form.words):
        return words
    raise Refusal("privacy-worker-empty")


def _whom(form: Filled) -> int:
    """Whom it is about. Raise `Refusal("shell-no-such-door")` for what stands in no menu."""
    return number_in("".join(form.chosen.get(views.WHO, ())) or str(NOBODY_NAMED))
