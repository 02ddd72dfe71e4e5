"""The cards, what is said with each of them on a server, and what an admin has to look at there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.services import Services
from bot.texts.file_mistakes import FileMistake
from bot.texts.plain_text import require_name
from cogs.consent.settings import PrivacySettings
from cogs.consultation.service.places import ConsultationPlaces
from cogs.guidance.repository import CardsRead, read_cards
from cogs.guidance.rules import cards as rules
from cogs.guidance.rules import search
from cogs.guidance.rules.cards import OF_WORKER, Card, CardStanding
from cogs.guidance.rules.search import CardsFound, SearchIndex
from cogs.guidance.rules.thinking_aid import Path as AidPath
from cogs.guidance.settings import GuidanceSettings, LocalContact
from cogs.helplines.service.helplines import HelplineDescriptions, Helplines
from cogs.panel.rules import address_of
from cogs.panel.service import Panels
from cogs.setup.rules import CheckResult

IN_DANGER = ("nood-112", "politie-101")
TO_TALK = ("zelfmoordlijn-1813", "1712")
"""Lines of the directory that the thinking aid names at its end."""
AID_CONTACTS = (LocalContact.LEAD, LocalContact.LEGAL)
Contacts = Mapping[LocalContact, str]


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A card as it stands on a server: with the numbers, names and places that it names.

    `lines`: each helpline in words. `contact`: who helps here; empty when nobody was named.
    """

    card: Card
    standing: CardStanding
    facts: Mapping[str, str]
    lines: tuple[str, ...]
    contact: str


@dataclass(frozen=True, slots=True)
class ShownAid:
    path: AidPath
    lines: tuple[str, ...]
    contacts: Contacts


@dataclass(frozen=True, slots=True)
class CardsToMend:
    """What an admin has to do about the cards of a server."""

    missing: tuple[LocalContact, ...]
    waiting: tuple[Card, ...]
    overdue: tuple[Card, ...]
    mistakes: tuple[FileMistake, ...]


def checked(found: CardsToMend) -> list[CheckResult]:
    """For the check-up: contacts by what they are for, and cards by their ids."""

    def result(name: str, details: Iterable[str]) -> CheckResult:
        named = tuple(details)
        return CheckResult(f"cards-{name}", ok=not named, details=named)

    return [
        result("contacts", found.missing),
        result("law", (each.id for each in found.waiting)),
        result("overdue", (each.id for each in found.overdue)),
    ]


class Guidance:
    """Use it as `services.shared(Guidance)`. The files are read once, at the start."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._helplines = services.shared(Helplines)
        self._descriptions = services.shared(HelplineDescriptions)
        self._panels = Panels(services)
        self._consultations = ConsultationPlaces(services)
        self.read = CardsRead((), ())
        self._index = SearchIndex((), (), ())

    def open(self, shipped: Path, own: Path) -> CardsRead:
        """Read them, once the directory of helplines was. Nothing that is wrong stops the start."""
        names = [line.id for line in self._helplines.directory.lines]
        self.read = read_cards(
            shipped, own, {"helplines": names, "places": frozenset({*names, *OF_WORKER})}
        )
        self._index = search.index(self.read.cards)
        return self.read

    # -- by a worker ----------------------------------------------------------------------------

    @property
    def cards(self) -> tuple[Card, ...]:
        return self.read.cards

    def find(self, typed: str) -> CardsFound:
        return search.find(self._index, typed)

    def get(self, name: str) -> Card:
        """Raise `Refusal("guidance-gone")` for what is no card, or none any more."""
        found = next((each for each in self.cards if each.id == name), None)
        if found is None:
            raise Refusal("guidance-gone")
        return found

    async def shown(self, guild: GuildId, locale: str, card: Card) -> ShownCard:
        settings = await self.settings(guild)
        contacts = await self.contacts(guild)
        return ShownCard(
            card,
            rules.standing(card, settings.ticks.get(card.id), self._today()),
            await self._facts(guild, locale),
            await self._lines(guild, locale, *card.helplines),
            contacts.get(card.contact, "") if card.contact else "",
        )

    async def aid(self, guild: GuildId, locale: str, path: AidPath) -> ShownAid:
        """Numbers first where there is danger, and all of them at the end."""
        names = [*(IN_DANGER if path.in_danger or path.question is None else ())]
        names += TO_TALK if path.question is None else ()
        known = await self.contacts(guild)
        named = {each: known[each] for each in AID_CONTACTS if each in known}
        return ShownAid(path, await self._lines(guild, locale, *names), named)

    async def _lines(self, guild: GuildId, locale: str, *names: str) -> tuple[str, ...]:
        said = await self._descriptions.describe(guild, locale, *names, longest=0)
        return tuple(filter(None, said.split("\n\n")))

    async def _facts(self, guild: GuildId, locale: str) -> Mapping[str, str]:
        """The number of each line, or what it is called; the town's name and where its panel is."""
        town, panel = await self._services.town(guild), await self._panels.known(guild)
        numbers = {
            line.id: line.number or line.called(locale) for line in self._helplines.directory.lines
        }
        return {**numbers, "town": town.name, "bench": address_of(guild, panel) if panel else ""}

    # -- by an admin ----------------------------------------------------------------------------

    async def settings(self, guild: GuildId) -> GuidanceSettings:
        return await self._services.guilds.get(guild, GuidanceSettings)

    async def contacts(self, guild: GuildId) -> Contacts:
        """Who helps here. Two were named elsewhere already.

        Who leads the team for complaints, and whom one asks about the law for consultations: there
        is one answer to that question, so it is asked once.
        """
        known = dict((await self.settings(guild)).contacts)
        lead = (await self._services.guilds.get(guild, PrivacySettings)).coordinator
        if lead:
            known.setdefault(LocalContact.LEAD, lead)
        if legal := (await self._consultations.settings(guild)).legal:
            known[LocalContact.LEGAL] = legal
        return known

    async def name_contact(
        self, guild: GuildId, which: LocalContact, typed: str, *, by: int, seen: str
    ) -> None:
        """Nothing typed takes it away. Raise as `require_name` and `GuildSettings.put`."""
        named = require_name(typed, may_link=True) if typed.strip() else ""
        here = named if which is not LocalContact.LEGAL else ""
        changed = rules.with_contact(await self.settings(guild), which, here)
        async with self._services.store.writing():
            await self._services.guilds.put(
                guild, changed, self._services.clock(), by=by, seen=seen
            )
            if which is LocalContact.LEGAL:
                await self._consultations.name_legal(guild, named, by=by)

    async def tick(self, guild: GuildId, card: Card, seen: str, *, by: int) -> None:
        """Raise `Refusal("guidance-changed")` when other words stand there than were looked at."""
        if seen != rules.fingerprint(card):
            raise Refusal("guidance-changed")
        changed = rules.with_tick(await self.settings(guild), card, self._today())
        await self._services.guilds.put(guild, changed, self._services.clock(), by=by)

    async def to_mend(self, guild: GuildId) -> CardsToMend:
        ticks, contacts = (await self.settings(guild)).ticks, await self.contacts(guild)
        today = self._today()
        stand = {each: rules.standing(each, ticks.get(each.id), today) for each in self.cards}
        asked = dict.fromkeys(each.contact for each in self.cards if each.contact)
        return CardsToMend(
            tuple(each for each in LocalContact if each in asked and not contacts.get(each)),
            tuple(card for card, now in stand.items() if now.waits_for_law),
            tuple(card for card, now in stand.items() if now.is_overdue),
            self.read.mistakes,
        )

    def _today(self) -> date:
        return self._services.clock().astimezone(HOME).date()
