"""`/kaart`: a worker fills in the own card; an admin signs exactly what will stand there."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from discord import app_commands
from discord.ext import commands

from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of, workers_only
from bot.shell.pictures import OneAtATime, fetched
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, Screen, pressed, server_words, submitted
from cogs.introductions.rules.cards import LARGEST_FILE, Card, Draft, outcome_until, requested_until
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import cards as views


class CardCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._team = bot.services.shared(Introductions)
        self._cards = bot.services.shared(Cards)
        self._one_photo = bot.services.shared(OneAtATime).lock

    @app_commands.command(
        name=command_text("introductions-command-card"),
        description=command_text("introductions-command-card-about"),
    )
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        await reply(interaction, await self._screen(interaction, worker))

    async def _screen(self, interaction: Interaction, worker: Worker) -> Screen:
        draft, published = await self._cards.draft(worker), await self._cards.published(worker)
        return views.own(words_for(interaction), draft, published)

    @pressed("introductions:fill")
    @workers_only(Introductions)
    async def fill(self, interaction: Interaction, worker: Worker, step: str) -> None:
        card, token = (
            (await self._cards.draft(worker)).card,
            self._bot.services.random_source.token(),
        )
        form = views.step(words_for(interaction), token, step, card)
        if form is None:
            raise Refusal("shell-no-such-door")
        await open_form(interaction, form)

    @submitted("introductions:work")
    @workers_only(Introductions)
    async def work(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        await self._filled(interaction, worker, form, "work")

    @submitted("introductions:where")
    @workers_only(Introductions)
    async def where(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        await self._filled(interaction, worker, form, "where")

    async def _filled(
        self, interaction: Interaction, worker: Worker, form: Filled, step: str
    ) -> None:
        typed = {name: form.text.get(name, "") for name in views.STEPS[step]}
        await self._cards.fill(worker, typed, words_for(interaction).locale)
        await self._taken(interaction, worker)

    @submitted("introductions:self")
    @workers_only(Introductions)
    async def about_me(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        text = form.text
        await self._cards.fill_own(
            worker, pronouns=text.get("pronouns", ""), own_words=text.get("own_words", "")
        )
        await self._taken(interaction, worker)

    @submitted("introductions:who")
    @workers_only(Introductions)
    async def who(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        role, secrecy = _one(form, views.ROLE), _one(form, views.SECRECY)
        if role not in list(Role) or secrecy not in list(Secrecy):
            raise Refusal("introductions-choose")
        name = form.text.get(views.NAME, "")
        await self._cards.rename(worker, name=name, role=Role(role), secrecy=Secrecy(secrecy))
        await self._taken(interaction, worker)

    @submitted("introductions:photo")
    @workers_only(Introductions)
    async def photo(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        given = form.files.get(views.PHOTO, ())
        if len(given) != 1:
            raise Refusal("introductions-photo-none")
        if given[0].size > LARGEST_FILE:
            raise Refusal("introductions-photo-large")
        async with patient(interaction):
            async with self._one_photo:
                photo = await asyncio.to_thread(_redrawn, await fetched(self._bot, given[0]))
            await self._cards.set_photo(worker, photo)
            await self._taken(interaction, worker)

    @pressed("introductions:nophoto")
    @workers_only(Introductions)
    async def no_photo(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await self._cards.set_photo(worker, None)
        await self._taken(interaction, worker)

    async def _taken(self, interaction: Interaction, worker: Worker) -> None:
        """Show the card as it is now, and let what stands follow."""
        await reply(interaction, await self._screen(interaction, worker))
        self._bot.dispatch("cards_changed", worker.guild)

    @pressed("introductions:request")
    @workers_only(Introductions)
    async def request(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        say = words_for(interaction)
        draft = await self._cards.request_signature(worker)
        async with patient(interaction):
            heard = await self._bring(worker, draft)
            said = say("introductions-asked" if heard else "introductions-asked-by-hand")
            await reply(interaction, views.outcome(said))

    async def _bring(self, worker: Worker, draft: Draft) -> bool:
        """Post the card to sign in the team channel; say whether that worked."""
        services, guild = self._bot.services, worker.guild
        about = PostSubject(guild, draft.proposal or "", requested_until(services.clock()))
        changes = await self._cards.changes(draft)
        screen = views.requested(server_words(services), draft, changes)
        try:
            place = self._bot.posts.place(guild, await self._team.readers(guild))
            await self._bot.posts.post(place, screen, about)
        except (Refusal, *UNREACHABLE):
            return False  # it waits all the same; `/werker kaarten` shows it
        return True


def _one(form: Filled, name: str) -> str:
    chosen = form.chosen.get(name, ())
    return chosen[0] if len(chosen) == 1 else ""


def _redrawn(file: bytes) -> bytes:
    """Load Pillow, 3 MiB, with the first photo, in the thread that draws it."""
    from cogs.introductions.rules.photos import redrawn  # noqa: PLC0415 - few towns show photos

    return redrawn(file)


class SigningCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._cards = bot.services.shared(Cards)
        self._team = bot.services.shared(Introductions)

    @pressed("introductions:look")
    @admins_only
    async def look(self, interaction: Interaction, key: str) -> None:
        draft = await self._cards.proposal(guild_of(interaction), key)
        changes = await self._cards.changes(draft)
        await reply(interaction, views.requested(words_for(interaction), draft, changes))

    @pressed("introductions:sign")
    @admins_only
    async def sign(self, interaction: Interaction, key: str) -> None:
        """Who signs the own card is asked whether there is really nobody else.

        Who the admins of a server are, Discord tells only to bots that may list all members, and
        Bankje may not. So it asks, and tells the team whose signature it was.
        """
        draft = await self._cards.proposal(guild_of(interaction), key)
        if draft.card.worker.account == interaction.user.id:
            await reply(interaction, views.alone(words_for(interaction), key))
            return
        await self._sign(interaction, key, "introductions-signed")

    @pressed("introductions:alone")
    @admins_only
    async def alone(self, interaction: Interaction, key: str) -> None:
        await self._sign(interaction, key, "introductions-signed-alone")

    async def _sign(self, interaction: Interaction, key: str, text: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            card = await self._cards.sign(guild, key, by=interaction.user.id)
            channel = (await self._cards.decided(guild)).channel
            done = say("introductions-published", name=card.worker.name)
            hint = "" if channel else say("introductions-no-channel")
            await reply(interaction, views.outcome(f"{done}\n{hint}".strip()))
            await self._tell_team(key, card, text, interaction.user.id)
        self._bot.dispatch("cards_changed", guild)

    @pressed("introductions:notyet")
    @admins_only
    async def not_yet(self, interaction: Interaction, key: str) -> None:
        await self._cards.proposal(guild_of(interaction), key)
        await open_form(interaction, views.remark_form(words_for(interaction), key))

    @submitted("introductions:remark")
    @admins_only
    async def remark(self, interaction: Interaction, form: Filled) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            card = await self._cards.not_yet(guild, form.key, form.words)
            done = say("introductions-returned", name=card.worker.name)
            await reply(interaction, views.outcome(done))
            text = "introductions-returned-team"
            await self._tell_team(form.key, card, text, interaction.user.id)

    async def _tell_team(self, key: str, card: Card, text: str, by: int) -> None:
        """Let the post that asked for a signature say what came of it, for a week."""
        services = self._bot.services
        say, traces = server_words(services), await services.traces.find(key)
        await services.traces.end_at(key, outcome_until(services.clock()))
        readers = await self._team.readers(card.worker.guild)
        said = say(text, name=card.worker.name, admin=f"<@{by}>")
        for trace in traces:
            place = Within(card.worker.guild, replace(readers, channel=trace.channel))
            try:
                if trace.message:
                    await self._bot.posts.edit(place, trace.message, views.outcome(said))
            except (Refusal, *UNREACHABLE):
                return  # the card itself tells it
