"""*Geef dit door* (C10): what they wrote is read from Discord, shown, and goes after a yes.

They are in memory for one act only. What goes is what the person saw: other words are shown anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, number_in, parts
from bot.shell.errors import speak
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ASK
from bot.shell.views import Words, pressed
from cogs.consent.service import Consent
from cogs.direct_messages import views
from cogs.direct_messages.cog.talking import TalkingCog
from cogs.direct_messages.cog.writing import Writing
from cogs.direct_messages.rules import passing_on as rules
from cogs.direct_messages.rules.passing_on import Purpose, ToPassOn
from cogs.direct_messages.service import DirectConversations
from cogs.direct_messages.views import DOOR_GO, DOOR_HERE, DOOR_PASS, DOOR_TALK
from cogs.introductions.rules.team import Role
from cogs.panel.service import DIRECT_WAYS, DirectMessages
from cogs.questions.rules.conversation import Request, door_key

MOST_GOING = 500


@dataclass(frozen=True, slots=True)
class Going:
    """Messages whose words are on their way, or are asked about; in memory only."""

    seen: str
    messages: tuple[int, ...]
    channel: int


class PassingOnCog(commands.Cog):
    def __init__(self, bot: Bankje, talking: TalkingCog) -> None:
        self._bot = bot
        self._talking = talking
        self._writing = Writing(bot)
        self._consent = Consent(bot.services)
        self._answers = DirectMessages(bot.services)
        self._directs = bot.services.shared(DirectConversations)
        self._passing: dict[str, Going] = {}
        bot.services.extensions.register(DIRECT_WAYS, self._ways)

    async def _ways(self, locale: str, _guild: GuildId, message: int) -> list[DoorButton]:
        say = Words(self._bot.services.texts, locale)
        return [
            DoorButton(say("direct_messages-pass"), f"{DOOR_PASS}:{message}"),
            DoorButton(say("panel-ask"), DOOR_ASK),
            DoorButton(say("direct_messages-here"), f"{DOOR_HERE}:{message}"),
        ]

    @pressed(DOOR_PASS)
    async def begin(self, interaction: Interaction, key: str) -> None:
        await self._begin(interaction, number_in(key), Purpose.ONCE)

    @pressed(DOOR_HERE)
    async def begin_to_talk(self, interaction: Interaction, key: str) -> None:
        await self._begin(interaction, number_in(key), Purpose.TALK)

    async def _begin(self, interaction: Interaction, message: int, purpose: Purpose) -> None:
        """The start first, for who did not read it; then the words. Nothing goes yet."""
        async with patient(interaction):
            await self._writing.may_begin(interaction)
            if await self._consent.has_agreed(guild_of(interaction), alias_of(interaction)):
                await self._show(interaction, message, purpose)
                return
        self._bot.dispatch("start_asked", interaction, rules.start_key(message, purpose))

    @commands.Cog.listener()
    async def on_start_agreed(self, interaction: Interaction, about: str) -> None:
        """Go on where they left off; every other start is another room's."""
        said, kind = parts(about, 2)
        found = rules.from_start(said)
        if found is None:
            return
        purpose, message = found
        try:
            only = enum_of(Role, kind) if kind else None
            async with patient(interaction, redrawing=True):
                await self._writing.may_begin(interaction)
                await self._show(interaction, number_in(message), purpose, only, redrawing=True)
        except Refusal as refusal:
            await speak(interaction, refusal)

    @pressed(DOOR_GO)
    async def go(self, interaction: Interaction, key: str) -> None:
        """They said yes to the words that they saw: those go, or the others are shown first."""
        if passing := await self._confirmed(interaction, key, Purpose.ONCE):
            await self._pass_on(interaction, key, passing)

    @pressed(DOOR_TALK)
    async def talk(self, interaction: Interaction, key: str) -> None:
        """They chose that from now on all goes, and how they want to hear."""
        key, how = key[:-2], key[-1:]
        if passing := await self._confirmed(interaction, key, Purpose.TALK):
            assert interaction.channel_id, "a press has a channel"
            before = await self._directs.of_account(interaction.user.id)
            chosen = await self._directs.choose(
                guild_of(interaction),
                interaction.user.id,
                interaction.channel_id,
                interaction.id,
                in_full=how == views.WITH_WORDS,
            )
            self._talking.notes.read_in(chosen, words_for(interaction).locale)
            if chosen.conversation:
                await self._talking.say_begun(chosen.conversation)
            await self._pass_on(interaction, key, passing)
            if before:
                await self._talking.notes.retire(before)

    async def _confirmed(
        self, interaction: Interaction, key: str, purpose: Purpose
    ) -> ToPassOn | None:
        """The words as they were seen; None when others stand there now, which are shown."""
        first, seen, kind = parts(key, 3)
        message, only = number_in(first), enum_of(Role, kind) if kind else None
        async with patient(interaction, redrawing=True):
            await self._writing.may_begin(interaction)
            passing = await self._writing.since(interaction, message, purpose)
            if passing.seen != seen:
                await self._show(
                    interaction, message, purpose, only, redrawing=True, changed=passing
                )
                return None
        return passing

    async def _pass_on(self, interaction: Interaction, key: str, passing: ToPassOn) -> None:
        first, seen, kind = parts(key, 3)
        await self._answers.forget_answers(interaction.user.id)
        only = enum_of(Role, kind) if kind else None
        asked, token = door_key(Request(only=only)), rules.token(number_in(first), seen)
        if len(self._passing) >= MOST_GOING:  # who never said yes to what was asked back
            del self._passing[next(iter(self._passing))]
        self._passing[token] = Going(passing.seen, passing.messages, interaction.channel_id or 0)
        self._bot.dispatch("question_brought", interaction, asked, passing.words, token)

    @commands.Cog.listener()
    async def on_words_arrived(self, token: str, words: str) -> None:
        """Tick what went, unless they made other words of it at the last moment."""
        going = self._passing.pop(token, None)
        if going and going.seen == rules.seen(words):
            for message in going.messages:
                await self._talking.lines.tick(going.channel, message)

    async def _show(
        self,
        interaction: Interaction,
        message: int,
        purpose: Purpose,
        only: Role | None = None,
        *,
        redrawing: bool = False,
        changed: ToPassOn | None = None,
    ) -> None:
        passing = changed or await self._writing.since(interaction, message, purpose)
        town = (await self._bot.services.town(guild_of(interaction))).name
        shown = views.Shown(town, passing, message, only, changed=changed is not None)
        say = words_for(interaction)
        if purpose is Purpose.TALK:
            screen = views.how_to_hear(say, shown)
        else:
            kinds = () if only else await self._writing.kinds_to_choose(interaction)
            screen = views.preview(say, shown, kinds)
        await (redraw if redrawing else reply)(interaction, screen)
