"""Before words go: asks their writer once about a number, an address or a link in them."""

from __future__ import annotations

from collections.abc import Callable

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.asking_back import Writer, Writing
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.errors import KEPT
from bot.shell.replies import Interaction, open_form, reply, words_for
from bot.shell.views import Filled, Form, Words, pressed
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.contact_details import contact_details, strange
from cogs.questions.rules.conversation import Conversation, checked_words, is_unsafe
from cogs.questions.service.held_words import HeldForm, HeldWords
from cogs.questions.service.known_details import KnownContacts
from cogs.questions.views.meant import is_that_meant

MINUTE = 60
DrawForm = Callable[[Words, Conversation], Form]


class AskingBack:
    """What is found is shown to its writer alone; neither what it was nor that it was is kept."""

    def __init__(self, gateway: DiscordThreadGateway) -> None:
        services = gateway.bot.services
        self._services = services
        self._gateway = gateway
        self._forms = gateway.forms
        self._held = services.shared(HeldWords)
        self._known = KnownContacts(services)
        self.writings: dict[str, Writing] = {}
        """Who takes the words of a door."""

    async def asks(
        self,
        interaction: Interaction,
        guild: GuildId,
        door: str,
        form: Filled,
        words: str,
        writer: Writer = Writer.YOUNG,
    ) -> bool:
        """Whether the writer was asked, so that nothing goes yet."""
        alias = self._services.alias_of(guild, interaction.user.id)
        if self._held.has_asked(form.key):
            self._held.forget(guild, alias)  # these go; those of before never do
            return False
        found = contact_details(words)
        found = found and strange(found, await self._known.known_to(guild))
        if not found:
            return False
        key = self._held.hold(HeldForm(guild, alias, door, form.key, form.text, form.chosen, words))
        await reply(interaction, is_that_meant(words_for(interaction), key, found, writer))
        return True

    async def asks_about(
        self,
        interaction: Interaction,
        known: Conversation,
        door: str,
        form: Filled,
        words: str,
        writer: Writer = Writer.YOUNG,
    ) -> bool:
        """The same of words for a conversation. The form's token stands last in its key.

        Who does not feel safe is held up by no question (R15), and neither is what has arrived.
        """
        if is_unsafe(known) or self._forms.is_done(form.key.rpartition(".")[2]):
            return False
        return await self.asks(interaction, known.guild, door, form, words, writer)

    # -- words for a conversation that they have --------------------------------------------------

    async def let_go(self, interaction: Interaction, door: str, form: Filled) -> None:
        """Let what a young person wrote go at once, unless they are asked about it first."""
        words = checked_words(form.words)
        known = await self._gateway.own(interaction, first_part(form.key))
        if not await self.asks_about(interaction, known, door, form, words):
            await self.writings[door].take_words(interaction, form, redrawing=False)

    async def open_again(self, interaction: Interaction, form: Filled, draw: DrawForm) -> None:
        """The form with what they wrote, to be changed."""
        known = await self._gateway.own(interaction, first_part(form.key))
        await open_form(interaction, draw(words_for(interaction), known))


class AskingBackCog(commands.Cog):
    def __init__(self, bot: Bankje, asking_back: AskingBack) -> None:
        self._services = bot.services
        self._held = bot.services.shared(HeldWords)
        self._writings = asking_back.writings
        self._random_source = bot.services.random_source
        bot.schedule.every(MINUTE, self._held.expire, name="held-words")

    @pressed("questions:asis")
    async def as_it_is(self, interaction: Interaction, key: str) -> None:
        held = self._held_for(interaction, key)
        interaction.extras[KEPT] = held.words  # should it fail, they are given back
        await self._writings[held.door].take_words(interaction, _form(held), redrawing=True)
        self._held.forget(held.guild, held.alias)

    @pressed("questions:adjust")
    async def adjust(self, interaction: Interaction, key: str) -> None:
        held, token = self._held_for(interaction, key), self._random_source.token()
        self._held.will_not_ask(token)
        await self._writings[held.door].reopen(interaction, _form(held), held.words, token)

    def _held_for(self, interaction: Interaction, key: str) -> HeldForm:
        """From a direct message too: the key says of which server."""
        held = self._held.find(key)
        alias: Alias = self._services.alias_of(held.guild, interaction.user.id)
        if held.alias != alias or interaction.guild_id not in (None, held.guild):
            raise Refusal("questions-words-gone")
        return held


def _form(held: HeldForm) -> Filled:
    return Filled(held.form_key, held.text, held.chosen)
