"""Which numbers, addresses and sites are the town's own or a helpline's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from bot.core.alias import GuildId
from bot.services import Services
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.service.helplines import Helplines, PracticalAnswers
from cogs.introductions.settings import IntroductionsSettings
from cogs.questions.rules.contact_details import (
    DetailKind,
    KnownDetails,
    bare,
    contact_details,
    site,
)


class KnownContacts:
    """Asked only once something was found: whoever writes nothing of the kind costs nothing."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._helplines = services.shared(Helplines)
        self._answers = services.shared(PracticalAnswers)

    async def known_to(self, guild: GuildId) -> KnownDetails:
        """By what is decided now, and by the directory whatever was ticked off: no need to ask."""
        town = await self._services.guilds.get(guild, IntroductionsSettings)
        lines = self._helplines.directory.lines
        links = [*_links(lines), *self._in_answers()]
        return KnownDetails(
            phones=frozenset({*_phones(lines), *([bare(town.phone)] if town.phone else [])}),
            emails=frozenset(
                each.email.casefold() for line in lines for each in line.channel if each.email
            ),
            hosts=frozenset(_hosts(town.page, self._services.notice, *links)),
            pages=frozenset(site(each) for each in links if "/" in site(each)),
        )

    def _in_answers(self) -> Iterator[str]:
        """Links in the practical answers that a worker may begin with."""
        for answer in self._answers.live():
            words = self._answers.to_insert(answer.id, self._services.language)
            for each in contact_details(words):
                if each.kind is DetailKind.LINK:
                    yield each.plain


def _phones(lines: Iterable[Helpline]) -> Iterator[str]:
    for line in lines:
        for channel in line.channel:
            yield from (
                bare(each) for each in (channel.display, channel.dial, channel.e164) if each
            )


def _links(lines: Iterable[Helpline]) -> Iterator[str]:
    for line in lines:
        yield from (str(each.url) for each in line.channel if each.url)
        if line.website:
            yield str(line.website)


def _hosts(page: str, notice: str, *links: str) -> Iterator[str]:
    """The town's own sites are theirs as a whole; others where the link names no page on it."""
    for own in filter(None, (page, notice)):
        yield urlsplit(own).netloc.casefold().removeprefix("www.")
    yield from (site(each) for each in links if "/" not in site(each))
