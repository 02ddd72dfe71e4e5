"""Cards: filled in by their worker, signed by an admin, then shown; and where each is posted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.introductions.repository.cards import CardRepository
from cogs.introductions.rules import cards as rules
from cogs.introductions.rules.cards import Card, CardMessage, CardState, CardStatus, Draft
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.absences import Absences
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.introductions.settings import IntroductionsSettings, is_page, is_phone


class Cards:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._cards = CardRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._audiences = services.shared(Audiences)
        self._absences = Absences(services)

    async def decided(self, guild: GuildId) -> IntroductionsSettings:
        return await self._services.guilds.get(guild, IntroductionsSettings)

    async def decide(
        self, guild: GuildId, channel: int, *, page: str, phone: str, by: int | None = None
    ) -> IntroductionsSettings:
        """Choose where cards stand; a page or phone that is left out stays as it was.

        Raise `Refusal("introductions-page")`, `…-phone` or `…-team-channel`.
        """
        known, town = await self.decided(guild), await self._services.town(guild)
        if channel == town.team_channel:
            raise Refusal("introductions-team-channel")
        page, phone = page.strip() or known.page, phone.strip() or known.phone
        if page and not is_page(page):
            raise Refusal("introductions-page")
        if phone and not is_phone(phone):
            raise Refusal("introductions-phone")
        decided = IntroductionsSettings(channel=channel, page=page, phone=phone)
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)
        return decided

    # -- to look at -----------------------------------------------------------------------------

    async def published(self, worker: Worker) -> Card | None:
        card, away = await self._cards.published(worker), await self._absences.current(worker)
        return replace(card, away=away) if card else None

    async def shown(self, guild: GuildId) -> list[Card]:
        """The card of everyone who is vouched for; who published none has an empty one."""
        team = await self._audiences.vouched(guild)
        _, published = await self._cards.all(guild, team)
        cards = [published.get(worker.account) or Card(worker) for worker in team]
        return await self._with_absences(guild, cards)

    async def to_post(self, guild: GuildId) -> list[Card]:
        """The published cards of the team."""
        team = await self._introductions.team(guild)
        cards = [*(await self._cards.all(guild, team))[1].values()]
        return await self._with_absences(guild, cards)

    async def _with_absences(self, guild: GuildId, cards: list[Card]) -> list[Card]:
        away = await self._absences.all(guild)
        return [replace(each, away=away.get(each.worker.account)) for each in cards]

    async def states(self, guild: GuildId) -> list[tuple[Card, CardState, str | None]]:
        """How far everyone's card is, and the key of what waits for a signature."""
        team = await self._introductions.everyone(guild)
        drafts, published = await self._cards.all(guild, team)
        found = []
        for worker in team:
            draft, card = drafts.get(worker.account), published.get(worker.account)
            key = draft.proposal if draft else None
            found.append((card or Card(worker), rules.state(draft, card), key))
        return found

    async def draft(self, worker: Worker) -> Draft:
        """What the worker writes at: the draft, else the published card, else an empty one."""
        if draft := await self._cards.draft(worker):
            return draft
        own = await self._cards.own(worker)
        return Draft(await self._cards.published(worker) or Card(worker, own=own))

    async def proposal(self, guild: GuildId, key: str) -> Draft:
        """Give what waits under this key. Raise `Refusal("introductions-proposal-gone")`."""
        account = await self._cards.proposed_by(guild, key) if key else None
        worker = await self._introductions.introduced(guild, account) if account else None
        draft = await self._cards.draft(worker) if worker else None
        if draft is None:
            raise Refusal("introductions-proposal-gone")
        return draft

    async def changes(self, draft: Draft) -> tuple[str, ...]:
        """What would become another by signing this."""
        wanted = draft.card.worker
        known = await self._introductions.introduced(wanted.guild, wanted.account) or wanted
        return rules.changes(await self._cards.published(known) or Card(known), draft.card)

    # -- by the worker --------------------------------------------------------------------------

    async def fill(
        self, worker: Worker, typed: Mapping[str, str], language: str | None = None
    ) -> Draft:
        """Write mandatory parts; an admin signs them before they are shown."""
        async with self._services.store.writing():
            card = (await self.draft(worker)).card
            return await self._changed(
                worker, replace(card, work=rules.work_filled_in(card.work, typed, language))
            )

    async def rename(self, worker: Worker, *, name: str, role: Role, secrecy: Secrecy) -> Draft:
        """Ask for another name, kind of work or duty, or raise as `introduce` does."""
        async with self._services.store.writing():
            card = (await self.draft(worker)).card
            wanted = rules.renamed(card, name=name, role=role, secrecy=secrecy)
            await self._introductions.only_one_so_called(wanted.worker)
            return await self._changed(worker, wanted)

    async def _changed(self, worker: Worker, card: Card) -> Draft:
        """Keep a draft that nobody asked to sign yet; what was asked before is not to be signed."""
        known = await self._cards.draft(worker)
        published = await self._cards.published(worker)
        if known and known.proposal:
            await self._services.traces.end_at(known.proposal, self._services.clock())
        draft = Draft(card, remark=known.remark if known else "")
        if published and rules.says_the_same(card, published):
            await self._cards.drop_draft(worker)
            return Draft(published)
        await self._cards.put_draft(worker, draft)
        return draft

    async def fill_own(self, worker: Worker, *, pronouns: str, own_words: str) -> None:
        """Change what needs no signature; it is shown at once on a published card."""
        async with self._services.store.writing():
            own = await self._cards.own(worker)
            await self._cards.put_own(
                worker, rules.own_filled_in(own, pronouns=pronouns, own_words=own_words)
            )

    async def set_photo(self, worker: Worker, photo: bytes | None) -> None:
        """Take a photo that `photos.redrawn` made, or take it away."""
        async with self._services.store.writing():
            await self._cards.put_own(worker, replace(await self._cards.own(worker), photo=photo))

    async def request_signature(self, worker: Worker) -> Draft:
        """Ask the admins to sign. Raise `Refusal` when there is nothing, or not all, to sign."""
        async with self._services.store.writing():
            draft, published = await self.draft(worker), await self._cards.published(worker)
            wanted = rules.signature_requested(
                draft, published, self._services.random_source.token()
            )
            await self._cards.put_draft(worker, wanted)
        return wanted

    # -- by an admin ----------------------------------------------------------------------------

    async def sign(self, guild: GuildId, key: str, *, by: int | None = None) -> Card:
        """Publish exactly what waits under this key, or raise as `proposal` does.

        Raise `Refusal("introductions-name-taken")` when a colleague came by the name meanwhile.
        """
        async with self._services.store.writing():
            card = (await self.proposal(guild, key)).card
            await self._introductions.only_one_so_called(card.worker)
            await self._introductions.put(card.worker)
            await self._cards.publish(card)
            await self._introductions.note(card.worker, "card-signed", by)
        return card

    async def not_yet(self, guild: GuildId, key: str, remark: str) -> Card:
        """Give a proposal back to its worker, with what should be different."""
        said = rules.remark_accepted(remark)
        async with self._services.store.writing():
            draft = await self.proposal(guild, key)
            known = await self._introductions.introduced(guild, draft.card.worker.account)
            assert known, "a proposal is of someone known"
            await self._cards.put_draft(known, replace(draft, proposal=None, remark=said))
        return draft.card


class CardMessages:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._cards = CardRepository(services.store)

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(IntroductionsSettings)

    async def channel(self, guild: GuildId) -> int:
        return (await self._services.guilds.get(guild, IntroductionsSettings)).channel

    async def all(self, guild: GuildId) -> dict[int, CardStatus]:
        """What stands on a server, by account."""
        found = {}
        for account, key, shown in await self._cards.standing(guild):
            traces = await self._services.traces.find(key)
            place = _place(traces[0]) if traces else None
            found[account] = CardStatus(account, key, shown, place)
        return found

    async def begin(self, guild: GuildId, account: int) -> tuple[str, datetime]:
        """Give the key of a new message, and until when it may stand: as its worker is known.

        The one that stood before is due from now.
        """
        key = self._services.random_source.token()
        async with self._services.store.writing():
            if old := await self._cards.standing_by(guild, account):
                await self._services.traces.end_at(old[0], self._services.clock())
            await self._cards.put_standing(guild, account, key, "")
            begun = await self._cards.standing_by(guild, account)
        return begun or (key, self._services.clock())

    async def note_shown(self, guild: GuildId, standing: CardStatus, shown: str) -> None:
        await self._cards.put_standing(guild, standing.account, standing.key, shown)

    async def forget_message(self, place: CardMessage) -> None:
        """Forget a message that is no longer there."""
        await self._services.traces.gone(place.trace)

    async def note_posted(self, place: CardMessage, message: int) -> None:
        """A message of which nobody knew whether it arrived was found after all."""
        await self._services.traces.posted(place.trace, message)

    async def take_away(self, guild: GuildId, standing: CardStatus) -> None:
        """Let the message of a card that is shown no longer be deleted."""
        async with self._services.store.writing():
            await self._services.traces.end_at(standing.key, self._services.clock())
            await self._cards.drop_standing(guild, standing.account)


def _place(trace: Trace) -> CardMessage:
    return CardMessage(trace.id, trace.channel, trace.message, trace.left_at)
